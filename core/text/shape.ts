import { arabicForm, arabicJoining } from './arabic.ts'
import type { CharacterTable } from './characters.ts'
import { emojiAdvance, type Font } from './font.ts'
import { lineClass } from './line-classes.ts'
import { breakBefore, clusterStart, flagBits, forcesBreak, lookAhead } from './line-flags.ts'
import { unpackLineSteps } from './line-steps.ts'

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
    if (line >= firstSpecial) advance = specialAdvance(text, index, line, flag, glyph, font, characters)
    else if (flag & lookAhead) flag = lookedAhead(flag, line, text, index, characters)
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

const joining = arabicJoining()
const arabic = lineClass('AA')
const firstSpecial = arabic
const softHyphen = lineClass('SHY')
const mark = lineClass('CM')
const virama = lineClass('VI')
const joiner = lineClass('ZWJ')
const surrogate = lineClass('XX')
const closing = lineClass('QF')

const emojiPresentation = 0xfe0f
const keycap = 0x20e3

/** The advance of an Arabic letter by its form, of pictographs and flags as one glyph, and of marks. */
const specialAdvance = (
  text: string,
  index: number,
  line: number,
  flag: number,
  glyph: number,
  font: Font,
  characters: CharacterTable,
): number => {
  const advance = font.advances[glyph] ?? 0
  if (line === softHyphen || line === joiner || line === virama || line === surrogate) return advance
  if (line === arabic) {
    const form = arabicForm(text, index, joining, (code) => characters.lines[code] === mark)
    return form < 0 ? 0 : (font.advances[glyph + form] ?? 0)
  }
  if (line !== mark) return flag & clusterStart ? advance : 0
  const code = text.charCodeAt(index)
  if (code !== emojiPresentation && code !== keycap) return advance
  const base = text.charCodeAt(index - 1) === emojiPresentation ? index - 2 : index - 1
  const isEmoji =
    code === keycap
      ? /[0-9#*]/.test(text[base] ?? '')
      : isPictograph(characters.lines[text.charCodeAt(base)] ?? 0)
  const baseGlyph = font.glyphs[text.charCodeAt(base)] ?? 0
  return isEmoji ? emojiAdvance - (font.advances[baseGlyph] ?? 0) : advance
}

const isPictograph = (line: number) => line > arabic && line < softHyphen

/** Whether a line may break before a quotation mark, by the character after it (LB15b, LB19a). */
const lookedAhead = (
  flag: number,
  line: number,
  text: string,
  index: number,
  characters: CharacterTable,
): number => {
  const after = text.charCodeAt(index + 1)
  const isAllowed =
    line === closing
      ? index + 1 < text.length && !closers.includes(characters.lines[after] ?? 0)
      : characters.widths[after] === wide && characters.widths[text.charCodeAt(index - 1)] === wide
  return isAllowed ? flag | breakBefore : flag
}

const wide = 2
const closers = (['SP', 'GL', 'WJ', 'CL', 'QU', 'QI', 'QF', 'CP', 'EX', 'IS', 'SY', 'BK', 'ZW'] as const).map(
  lineClass,
)
