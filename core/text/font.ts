import type { Weight } from '../scene.ts'
import { arabicLetters } from './arabic.ts'
import { type CharacterTable, type WidthKind, widthKinds } from './characters.ts'
import { unpackLarge, unpackNumbers, unpackRanges, unzigzag } from './unpack.ts'

/**
 * A generated width table. `kinds` tells the kind of glyph of each code point: 0 for the next new kind, else how many
 * kinds ago it came up; the other lists are by kind. Bold advances are differences from the regular ones.
 */
export interface PackedFont {
  readonly codes: string
  readonly kinds: string
  readonly left: string
  readonly right: string
  /** The number of right kerning classes, which is the width of the kerning matrix. */
  readonly rights: number
  readonly regular: PackedWeight
  readonly bold: PackedWeight
}

interface PackedWeight {
  readonly advances: string
  readonly kerns: string
  readonly matrix: string
}

/** The em of every table, in font units. */
export const unitsPerEm = 2048

/** The advance of an emoji in font units: 1.248 em, as in Noto Color Emoji. */
export const emojiAdvance = 2556

/** A width table in arrays: `glyphs` gives the kind of glyph of a code unit, by which the next three are indexed. */
export interface Font {
  readonly glyphs: Uint16Array
  readonly advances: Int16Array
  /** First cell of the kerning row of the glyph as the left one of a pair. */
  readonly rows: Uint16Array
  readonly columns: Uint16Array
  readonly kerning: Int16Array
}

/** Reads a weight of a packed font; characters that it lacks get the advance of their width kind. */
export const unpackFont = (packed: PackedFont, weight: Weight, characters: CharacterTable): Font => {
  const glyphs = Uint16Array.from(characters.widths)
  const advances = widthKinds.map((kind) => fallbackAdvances[kind])
  for (const { code, advances: forms } of arabicLetters(weight)) {
    glyphs[code] = advances.length
    advances.push(...forms)
  }
  const first = advances.length
  advances.push(...unpackAdvances(packed, weight))
  const kinds = unpackKinds(packed)
  unpackRanges(packed.codes).forEach((code, index) => {
    glyphs[code] = first + (kinds[index] ?? 0)
  })
  glyphs[tab] = glyphs[space] ?? 0
  const rows = new Uint16Array(advances.length)
  rows.set(
    unpackNumbers(packed.left).map((row) => row * packed.rights),
    first,
  )
  const columns = new Uint16Array(advances.length)
  columns.set(unpackNumbers(packed.right), first)
  return {
    glyphs,
    advances: Int16Array.from(advances),
    rows,
    columns,
    kerning: unpackKerning(packed[weight]),
  }
}

const tab = 9
const space = 32

const unpackKinds = (packed: PackedFont): readonly number[] => {
  let next = 0
  return unpackNumbers(packed.kinds).map((back) => (back === 0 ? next++ : next - back))
}

const unpackAdvances = (packed: PackedFont, weight: Weight): readonly number[] => {
  const regular = unpackLarge(packed.regular.advances)
  if (weight === 'regular') return regular
  return unpackLarge(packed.bold.advances).map((more, kind) => (regular[kind] ?? 0) + unzigzag(more))
}

/** In font units. Stated averages, where the font that a host falls back to is not known. */
const fallbackAdvances: { readonly [K in WidthKind]: number } = {
  other: 1229,
  zero: 0,
  wide: 2048,
  half: 1024,
  emoji: emojiAdvance,
  symbol: 2048,
  hebrew: 1130,
  arabic: 1024,
  devanagari: 1200,
  thai: 1150,
}

const unpackKerning = (packed: PackedWeight): Int16Array => {
  const values = [0, ...unpackLarge(packed.kerns).map(unzigzag)]
  const runs = unpackNumbers(packed.matrix)
  const cells: number[] = []
  for (let index = 0; index < runs.length; index++) {
    const value = runs[index] ?? 0
    const length = value === 0 ? (runs[++index] ?? 0) : 1
    for (let left = length; left > 0; left--) cells.push(values[value] ?? 0)
  }
  return Int16Array.from(cells)
}
