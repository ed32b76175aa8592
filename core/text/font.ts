import type { Weight } from '../scene.ts'
import { type CharacterTable, type WidthKind, widthKinds } from './characters.ts'
import { unpackLarge, unpackNumbers, unzigzag } from './unpack.ts'

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

/** A width table in arrays: `glyphs` gives the kind of glyph of a code unit, by which the next three are indexed. */
export interface Font {
  readonly glyphs: Uint16Array
  readonly advances: Uint16Array
  /** First cell of the kerning row of the glyph as the left one of a pair. */
  readonly rows: Uint16Array
  readonly columns: Uint16Array
  readonly kerning: Int16Array
}

/** Reads a weight of a packed font; characters that it lacks get the advance of their width kind. */
export const unpackFont = (packed: PackedFont, weight: Weight, characters: CharacterTable): Font => {
  const none = widthKinds.map(() => 0)
  return {
    glyphs: unpackGlyphs(packed, characters),
    advances: Uint16Array.from([...widthKinds.map((kind) => fallbackAdvances[kind]), ...unpackAdvances(packed, weight)]),
    rows: Uint16Array.from([...none, ...unpackNumbers(packed.left)], (row) => row * packed.rights),
    columns: Uint16Array.from([...none, ...unpackNumbers(packed.right)]),
    kerning: unpackKerning(packed[weight])
  }
}

const unpackGlyphs = (packed: PackedFont, characters: CharacterTable): Uint16Array => {
  const glyphs = Uint16Array.from(characters.widths)
  const kinds = unpackNumbers(packed.kinds)
  const ranges = unpackLarge(packed.codes)
  let next = widthKinds.length
  let at = 0
  let code = 0
  for (let index = 0; index < ranges.length; index += 2) {
    code += ranges[index] ?? 0
    for (let left = ranges[index + 1] ?? 0; left > 0; left--) {
      const back = kinds[at++] ?? 0
      glyphs[code++] = back === 0 ? next++ : next - back
    }
  }
  glyphs[tab] = glyphs[space] ?? 0
  return glyphs
}

const tab = 9
const space = 32

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
  emoji: 2556,
  hebrew: 1130,
  arabic: 1024,
  devanagari: 1200,
  thai: 1150
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
