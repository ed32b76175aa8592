import type { Weight } from '../scene.ts'
import { arabicLetters } from './arabic.ts'
import { type CharacterTable, type WidthKind, widthKinds } from './characters.ts'
import { unpackLarge, unpackNumbers, unpackRanges, unzigzag } from './unpack.ts'

/**
 * A generated width table. `kinds` tells the kind of glyph of each code point: 0 for the next new kind, else how many
 * kinds ago it came up. The other lists are by kind; `bold` and `italic` are differences from the regular advances.
 */
export interface PackedFont {
  readonly codes: string
  readonly kinds: string
  readonly left: string
  readonly right: string
  /** The number of right kerning classes, which is the width of the kerning matrix. */
  readonly rights: number
  readonly advances: string
  readonly bold: string
  readonly italic: string
  readonly regularKerning: PackedKerning
  readonly boldKerning: PackedKerning
}

interface PackedKerning {
  readonly kerns: string
  readonly matrix: string
}

/** Which letters of a font: upright or italic, in a weight. Italic letters are kerned as upright ones. */
export interface Face {
  readonly weight: Weight
  readonly isItalic: boolean
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

/** Reads a face of a packed font; characters that it lacks get the advance of their width kind. */
export const unpackFont = (packed: PackedFont, face: Face, characters: CharacterTable): Font => {
  const glyphs = new Uint16Array(characters.widths)
  const advances = widthKinds.map((kind) => fallbackAdvances[kind])
  for (const { code, advances: forms } of arabicLetters(face.weight)) {
    glyphs[code] = advances.length
    advances.push(...forms)
  }
  const first = advances.length
  advances.push(...unpackAdvances(packed, face))
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
    kerning: unpackKerning(face.weight === 'bold' ? packed.boldKerning : packed.regularKerning),
  }
}

const tab = 9
const space = 32

const unpackKinds = (packed: PackedFont): readonly number[] => {
  let next = 0
  return unpackNumbers(packed.kinds).map((back) => (back === 0 ? next++ : next - back))
}

const unpackAdvances = (packed: PackedFont, { weight, isItalic }: Face): readonly number[] => {
  const bolder = weight === 'bold' ? unpackLarge(packed.bold).map(unzigzag) : []
  const slanted = isItalic ? unpackLarge(packed.italic).map(unzigzag) : []
  return unpackLarge(packed.advances).map((units, kind) => units + (bolder[kind] ?? 0) + (slanted[kind] ?? 0))
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

const unpackKerning = (packed: PackedKerning): Int16Array => {
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
