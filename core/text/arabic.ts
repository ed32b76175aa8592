import type { Weight } from '../scene.ts'
import { arabic } from './tables/arabic.ts'
import { unpackLarge, unpackNumbers, unpackRanges, unzigzag } from './unpack.ts'

/** The generated table of Arabic characters: how each joins, and its advances in one, two or four forms. */
export interface PackedArabic {
  readonly codes: string
  /** A digit a character: 2 joins both its neighbours, 1 the one before only, 0 none. */
  readonly joins: string
  /** The ligature of lam and alef, isolated and final, then the forms of each character. */
  readonly regular: string
  /** The same as differences from the regular ones. */
  readonly bold: string
}

/** An Arabic character with its advances in font units, in the order of `arabicForm`. */
export interface ArabicLetter {
  readonly code: number
  readonly advances: readonly number[]
}

/** The Arabic characters of the table in a weight. */
export const arabicLetters = (weight: Weight): readonly ArabicLetter[] => {
  const regular = unpackLarge(arabic.regular)
  const bold = unpackNumbers(arabic.bold)
  const advances =
    weight === 'regular' ? regular : regular.map((units, index) => units + unzigzag(bold[index] ?? 0))
  let next = 2
  return unpackRanges(arabic.codes).map((code, index) => {
    const joins = Number(arabic.joins[index])
    const count = joins === 2 ? 4 : joins + 1
    const forms = advances.slice(next, next + count)
    next += count
    const four = [0, 1, 2, 3].map((form) => forms[form % count] ?? 0)
    return { code, advances: code === lam ? [...four, ...advances.slice(0, 2)] : four }
  })
}

/** How an Arabic letter joins its neighbours: 2 both, 1 the one before only, 0 none. */
export type Joining = (code: number) => number

/** The joining of every character of the table; 0 for all others. */
export const arabicJoining = (): Joining => {
  const joins = new Uint8Array(0x100)
  unpackRanges(arabic.codes).forEach((code, index) => {
    joins[code - 0x600] = Number(arabic.joins[index])
  })
  return (code) => (code >= 0x600 && code < 0x700 ? (joins[code - 0x600] ?? 0) : 0)
}

/**
 * The form of the letter at an index, by the letters next to it with marks looked through: 0 isolated, 1 final,
 * 2 initial, 3 medial; 4 and 5 for a lam that stands for the whole ligature with alef; −1 for that alef.
 */
export const arabicForm = (
  text: string,
  index: number,
  joining: Joining,
  isMark: (code: number) => boolean,
): number => {
  const letter = text.charCodeAt(index)
  const before = neighbour(text, index, -1, isMark)
  const after = neighbour(text, index, 1, isMark)
  const isJoinedBefore = joining(letter) > 0 && joining(before) === 2
  if (before === lam && isAlef(letter)) return -1
  if (letter === lam && isAlef(after)) return isJoinedBefore ? 5 : 4
  return (isJoinedBefore ? 1 : 0) + (joining(letter) === 2 && joining(after) > 0 ? 2 : 0)
}

const lam = 0x644
const isAlef = (code: number) => code === 0x627 || code === 0x622 || code === 0x623 || code === 0x625

const neighbour = (text: string, index: number, step: number, isMark: (code: number) => boolean): number => {
  let at = index + step
  while (at >= 0 && at < text.length && isMark(text.charCodeAt(at))) at += step
  return at >= 0 && at < text.length ? text.charCodeAt(at) : 0
}
