import type { CharacterTable } from './characters.ts'
import type { Font } from './font.ts'
import { firstSpecial, lineClass } from './line-classes.ts'
import { flagBits, forcesBreak, lookAhead } from './line-flags.ts'
import { unpackLineSteps } from './line-steps.ts'
import { lookedAhead, specialAdvance } from './special.ts'

/**
 * A text as wrapping needs it, by code unit and in font units: the advance of each, where it ends on an endless line
 * (kerning included), and its flags of line-flags.ts. The arrays may be longer than the text.
 */
export interface ShapedText {
  advances: Int16Array
  ends: Int32Array
  flags: Uint8Array
  /** Width of the whole text on one line. */
  units: number
  /** Whether a line feed forces a break somewhere. */
  hasForcedBreak: boolean
}

/** An empty shaped text, to be filled by `shapeText` again and again. */
export const shapedText = (): ShapedText => ({ ...arraysOf(256), units: 0, hasForcedBreak: false })

const arraysOf = (length: number) => ({
  advances: new Int16Array(length),
  ends: new Int32Array(length),
  flags: new Uint8Array(length),
})

/** Finds the advances, breaks and grapheme clusters of a text in one pass and writes them into `shaped`. */
export const shapeText = (
  text: string,
  font: Font,
  characters: CharacterTable,
  shaped: ShapedText,
): ShapedText => {
  reserve(shaped, text.length)
  machine ??= unpackLineSteps()
  const steps = machine
  const { advances, ends, flags } = shaped
  const { glyphs, advances: widths, rows, columns, kerning } = font
  const { lines } = characters
  let state = 0
  let row = 0
  let units = 0
  let seen = 0
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    let line = lines[code] ?? 0
    let glyph = glyphs[code] ?? 0
    let isPair = false
    if (line === surrogate) {
      const codePoint = text.codePointAt(index) ?? code
      if (codePoint > 0xffff) {
        const kind = characters.above(codePoint)
        line = kind.line
        glyph = kind.width
        isPair = true
      }
    }
    const step = steps[state + line] ?? 0
    state = step >> flagBits
    let flag = step & flagMask
    let advance = widths[glyph] ?? 0
    if (line >= special) advance = specialAdvance({ text, index, line, glyph, flag, font, characters })
    else if (flag & lookAhead) flag = lookedAhead({ text, index, line, glyph, flag, font, characters })
    if (advance !== 0) {
      units += advance + (kerning[row + (columns[glyph] ?? 0)] ?? 0)
      row = rows[glyph] ?? 0
    }
    advances[index] = advance
    ends[index] = units
    flags[index] = flag
    seen |= flag
    if (isPair) {
      index++
      advances[index] = flags[index] = 0
      ends[index] = units
    }
  }
  shaped.units = units
  shaped.hasForcedBreak = (seen & forcesBreak) !== 0
  return shaped
}

const reserve = (shaped: ShapedText, length: number) => {
  if (length > shaped.flags.length) Object.assign(shaped, arraysOf(2 * length))
}

let machine: Uint32Array | undefined
const flagMask = (1 << flagBits) - 1
const special = lineClass(firstSpecial)
const surrogate = lineClass('XX')
