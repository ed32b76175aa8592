import type { Weight } from '../scene.ts'
import { type CharacterTable, unpackCharacters } from './characters.ts'
import { type Font, type PackedFont, unitsPerEm, unpackFont } from './font.ts'
import { wrapUnits } from './wrap.ts'

export type FontFamily = 'Inter' | 'Open Sans'

/** Widths and lines of text in one font, the same in Node, browser and QuickJS. */
export interface TextMeasure {
  readonly family: FontFamily
  /** Width of one line, px. */
  width(text: string, fontSize: number, weight: Weight): number
  /**
   * Lines that fit `maxWidth` px; a line feed forces a break; a word longer than `maxWidth` is broken between
   * graphemes; '' gives ['']. Joined lines lose nothing but the white space at the breaks.
   */
  wrap(text: string, fontSize: number, weight: Weight, maxWidth: number): string[]
}

/** A measure over the packed table of a font; it is unpacked when a weight is first used. */
export const textMeasure = (family: FontFamily, packed: PackedFont): TextMeasure => {
  const fonts: { [W in Weight]?: Font } = {}
  const fontOf = (weight: Weight): Font => (fonts[weight] ??= unpackFont(packed, weight, characterTable()))
  return {
    family,
    width: (text, fontSize, weight) =>
      (wrapUnits(text, Number.POSITIVE_INFINITY, fontOf(weight), characterTable(), []) * fontSize) / unitsPerEm,
    wrap: (text, fontSize, weight, maxWidth) => {
      const lines: string[] = []
      wrapUnits(text, (maxWidth * unitsPerEm) / fontSize + 1e-6, fontOf(weight), characterTable(), lines)
      return lines
    }
  }
}

let table: CharacterTable | undefined

const characterTable = (): CharacterTable => (table ??= unpackCharacters())
