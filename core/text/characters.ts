import { type LineClass, lineClass } from './line-classes.ts'
import { characters } from './tables/characters.ts'
import { unpackLarge, unpackNumbers } from './unpack.ts'

/** The generated character table: kinds as "class width", and for each range its start and the number of its kind. */
export interface PackedCharacters {
  readonly kinds: string
  /** Distances from each start to the next. */
  readonly starts: string
  readonly ranges: string
}

/** How wide a character is where the font does not have it. */
export const widthKinds = [
  'other',
  'zero',
  'wide',
  'half',
  'emoji',
  'symbol',
  'hebrew',
  'arabic',
  'devanagari',
  'thai',
] as const
export type WidthKind = (typeof widthKinds)[number]

/** Numbers of line classes and width kinds: arrays by code unit, and a look-up for characters from U+10000 up. */
export interface CharacterTable {
  readonly lines: Uint8Array
  readonly widths: Uint8Array
  readonly above: (codePoint: number) => CharacterKind
}

export interface CharacterKind {
  readonly line: number
  readonly width: number
}

/** Reads the packed character table into arrays. */
export const unpackCharacters = (): CharacterTable => {
  const kinds = characters.kinds.split(',').map(kindOf)
  const ranges = unpackNumbers(characters.ranges).map((kind) => kinds[kind] ?? unknown)
  let start = 0
  const starts = unpackLarge(characters.starts).map((distance) => (start += distance))
  const lines = new Uint8Array(0x10000)
  const widths = new Uint8Array(0x10000)
  ranges.forEach(({ line, width }, index) => {
    lines.fill(line, starts[index], starts[index + 1])
    widths.fill(width, starts[index], starts[index + 1])
  })
  for (let code = firstSyllable; code <= lastSyllable; code += 28) lines[code] = lineClass('H2')
  return { lines, widths, above: (codePoint) => ranges[lastAtMost(starts, codePoint)] ?? unknown }
}

// Every 28th Hangul syllable has no final consonant (Unicode § 3.12).
const firstSyllable = 0xac00
const lastSyllable = 0xd7a3

const kindOf = (kind: string): CharacterKind => {
  const [line, width] = kind.split(' ')
  return { line: lineClass(line as LineClass), width: widthKinds.indexOf(width as WidthKind) }
}

const unknown: CharacterKind = { line: lineClass('AL'), width: 0 }

const lastAtMost = (sorted: readonly number[], value: number): number => {
  let low = 0
  let high = sorted.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((sorted[middle] ?? 0) <= value) low = middle
    else high = middle - 1
  }
  return low
}
