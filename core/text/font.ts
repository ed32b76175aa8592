import { type CharacterTable, type WidthKind, widthKinds } from './characters.ts'
import { unpackLarge, unpackNumbers, unzigzag } from './unpack.ts'

/** A generated width table: code points, the kind of glyph of each, and what a kind of glyph is. */
export interface PackedFont {
  readonly codes: string
  readonly kinds: string
  readonly advances: string
  readonly left: string
  readonly right: string
  /** The number of right kerning classes. */
  readonly rights: number
  readonly kerns: string
  readonly matrix: string
}

/** The em of every table, in font units. */
export const unitsPerEm = 2048

/** A width table in arrays; `glyphs` gives the kind of glyph of a code unit, which the next three are indexed by. */
export interface Font {
  readonly glyphs: Uint16Array
  readonly advances: Uint16Array
  /** First cell of the kerning row of the glyph as the left one of a pair. */
  readonly rows: Uint16Array
  readonly columns: Uint16Array
  readonly kerning: Int16Array
  /** The kind of glyph for each width kind, for characters that are not in `glyphs`. */
  readonly fallbacks: Uint16Array
}

/** Reads a packed font; characters that it lacks get the advance of their width kind. */
export const unpackFont = (packed: PackedFont, characters: CharacterTable): Font => {
  const advances = [...widthKinds.map((kind) => fallbackAdvances[kind]), ...unpackLarge(packed.advances)]
  const none = widthKinds.map(() => 0)
  const rows = [...none, ...unpackNumbers(packed.left)]
  const columns = [...none, ...unpackNumbers(packed.right)]
  const glyphs = Uint16Array.from(characters.widths)
  const kinds = unpackNumbers(packed.kinds)
  let at = 0
  let code = 0
  const ranges = unpackLarge(packed.codes)
  for (let index = 0; index < ranges.length; index += 2) {
    code += ranges[index] ?? 0
    for (let left = ranges[index + 1] ?? 0; left > 0; left--) glyphs[code++] = widthKinds.length + (kinds[at++] ?? 0)
  }
  glyphs[9] = glyphs[32] ?? 0
  return {
    glyphs,
    advances: Uint16Array.from(advances),
    rows: Uint16Array.from(rows, (row) => row * packed.rights),
    columns: Uint16Array.from(columns),
    kerning: unpackKerning(packed),
    fallbacks: Uint16Array.from(widthKinds, (_, index) => index)
  }
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

const unpackKerning = (packed: PackedFont): Int16Array => {
  const values = [0, ...unpackLarge(packed.kerns).map(unzigzag)]
  const cells: number[] = []
  const runs = unpackNumbers(packed.matrix)
  for (let index = 0; index < runs.length; index++) {
    const run = runs[index] ?? 0
    if (run > 0) cells.push(values[run] ?? 0)
    else for (let left = runs[++index] ?? 0; left > 0; left--) cells.push(0)
  }
  return Int16Array.from(cells)
}
