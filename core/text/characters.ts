import { characters } from './tables/characters.ts'
import { unpackLarge } from './unpack.ts'

/** The generated character table: kinds as "class width" and ranges as pairs of distance and kind. */
export interface PackedCharacters {
  readonly kinds: string
  readonly ranges: string
}

/** Line breaking classes of UAX #14; the ones after `lastPlain` need more than a look at two neighbours. */
export const lineClasses = [
  'START', 'OP', 'OE', 'CL', 'CP', 'EX', 'SY', 'IS', 'NS', 'GL', 'PR', 'PO', 'NU', 'AL', 'HL', 'ID', 'IN', 'HY', 'HH',
  'BA', 'BB', 'B2', 'CB', 'WJ', 'EB', 'H2', 'H3', 'JL', 'JV', 'JT', 'QU', 'QI', 'QF', 'ZW', 'RI', 'EM', 'SHY', 'SP',
  'BK', 'CM', 'ZWJ'
] as const
export type LineClass = (typeof lineClasses)[number]

/** How wide a character is where the font does not have it. */
export const widthKinds = ['other', 'zero', 'wide', 'half', 'emoji', 'hebrew', 'arabic', 'devanagari', 'thai'] as const
export type WidthKind = (typeof widthKinds)[number]

/** The number of a line breaking class in the tables. */
export const lineClassNumber = (name: LineClass): number => lineClasses.indexOf(name)

/** Classes and width kinds of the characters below U+10000 by code unit, and a look-up for those above. */
export interface CharacterTable {
  readonly lines: Uint8Array
  readonly widths: Uint8Array
  readonly line: (codePoint: number) => number
  readonly width: (codePoint: number) => number
}

/** Reads the packed character table into arrays. */
export const unpackCharacters = (): CharacterTable => {
  const lines = new Uint8Array(0x10000)
  const widths = new Uint8Array(0x10000)
  const kinds = characters.kinds.split(',').map((kind) => {
    const [line, width] = kind.split(' ')
    return { line: lineClassNumber(line as LineClass), width: widthKinds.indexOf(width as WidthKind) }
  })
  const starts: number[] = []
  const startKinds: { readonly line: number; readonly width: number }[] = []
  const numbers = unpackLarge(characters.ranges)
  let code = 0
  for (let index = 0; index < numbers.length; index += 2) {
    code += numbers[index] ?? 0
    starts.push(code)
    startKinds.push(kinds[numbers[index + 1] ?? 0] ?? { line: 0, width: 0 })
  }
  starts.forEach((start, index) => {
    const end = starts[index + 1] ?? 0x10000
    lines.fill(startKinds[index]?.line ?? 0, start, end)
    widths.fill(startKinds[index]?.width ?? 0, start, end)
  })
  const kindAbove = (codePoint: number) => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= codePoint) low = middle
      else high = middle - 1
    }
    return startKinds[low]
  }
  return {
    lines,
    widths,
    line: (codePoint) => kindAbove(codePoint)?.line ?? 0,
    width: (codePoint) => kindAbove(codePoint)?.width ?? 0
  }
}
