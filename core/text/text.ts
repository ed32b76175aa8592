import type { Weight } from '../scene.ts'
import { type CharacterTable, unpackCharacters } from './characters.ts'
import { type Font, type PackedFont, unitsPerEm, unpackFont } from './font.ts'
import { type ShapedText, shapedText, shapeText } from './shape.ts'
import { fillLines } from './wrap.ts'

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
  /** The same for text in italics; where it is absent, upright letters stand in. */
  readonly italic?: TextMeasure
}

/** A measure over the packed table of a font, which is unpacked when one of its faces is first used. */
export const textMeasure = (family: FontFamily, packed: PackedFont): TextMeasure => ({
  ...faceMeasure(family, packed, false),
  italic: faceMeasure(family, packed, true),
})

const faceMeasure = (family: FontFamily, packed: PackedFont, isItalic: boolean): TextMeasure => {
  const fonts: { [W in Weight]?: Font } = {}
  const shape = (text: string, weight: Weight, shaped: ShapedText): ShapedText => {
    characters ??= unpackCharacters()
    const font = fonts[weight] ?? unpackFont(packed, { weight, isItalic }, characters)
    fonts[weight] = font
    return shapeText(text, font, characters, text.length > keptLength ? shapedText() : shaped)
  }
  return {
    family,
    width: (text, fontSize, weight) => (shape(text, weight, whole).units * fontSize) / unitsPerEm,
    wrap: (text, fontSize, weight, maxWidth) => {
      const shaped = shape(text, weight, whole)
      const room = (maxWidth * unitsPerEm) / fontSize + rounding
      if (!shaped.hasForcedBreak && shaped.units <= room) return [trimmed(text)]
      return fillLines(text, shaped, room, (line) => shape(line, weight, part))
    },
  }
}

// A box as wide as its measured text must hold it: floating point may be off by one in the last place.
const rounding = 1e-6

// Used again for every text, so that measuring allocates nothing; the longest texts get arrays of their own.
const whole = shapedText()
const part = shapedText()
const keptLength = 0x10000
let characters: CharacterTable | undefined

const trimmed = (text: string): string => (/[ \t]$/.test(text) ? text.replace(/[ \t]+$/, '') : text)
