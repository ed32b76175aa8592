import { type LineClass, lineClasses } from './line-classes.ts'
import { characters } from './tables/characters.ts'
import { unpackLarge } from './unpack.ts'

/** The generated character table: kinds as "class width", and ranges as pairs of distance and kind. */
export interface PackedCharacters {
  readonly kinds: string
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
  const starts: number[] = []
  const kindsFrom: CharacterKind[] = []
  const numbers = unpackLarge(characters.ranges)
  for (let index = 0, code = 0; index < numbers.length; index += 2) {
    code += numbers[index] ?? 0
    starts.push(code)
    kindsFrom.push(kinds[numbers[index + 1] ?? 0] ?? unknown)
  }
  const lines = new Uint8Array(0x10000)
  const widths = new Uint8Array(0x10000)
  starts.forEach((start, index) => {
    lines.fill(kindsFrom[index]?.line ?? 0, start, starts[index + 1])
    widths.fill(kindsFrom[index]?.width ?? 0, start, starts[index + 1])
  })
  return { lines, widths, above: (codePoint) => kindsFrom[lastAtMost(starts, codePoint)] ?? unknown }
}

const kindOf = (kind: string): CharacterKind => {
  const [line, width] = kind.split(' ')
  return { line: lineClasses.indexOf(line as LineClass), width: widthKinds.indexOf(width as WidthKind) }
}

const unknown: CharacterKind = { line: lineClasses.indexOf('AL'), width: 0 }

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
