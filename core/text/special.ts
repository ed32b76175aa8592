import { arabicForm, arabicJoining } from './arabic.ts'
import { type CharacterTable, widthKinds } from './characters.ts'
import { emojiAdvance, type Font } from './font.ts'
import { lineClass } from './line-classes.ts'
import { breakBefore, clusterStart } from './line-flags.ts'

/** A character in its text, and what is known of it so far. */
export interface Place {
  readonly text: string
  readonly index: number
  readonly line: number
  readonly glyph: number
  readonly flag: number
  readonly font: Font
  readonly characters: CharacterTable
}

/** The advance of an Arabic letter by its form, of pictographs and flags as one glyph, and of marks, in font units. */
export const specialAdvance = (place: Place): number => {
  const { line, glyph, flag, font } = place
  const advance = font.advances[glyph] ?? 0
  if (line === arabic) return arabicAdvance(place)
  if (line === mark) return advance + emojiExtra(place)
  if (line === softHyphen || line === joiner || line === virama || line === surrogate) return advance
  return flag & clusterStart ? advance : 0
}

const arabicAdvance = ({ text, index, glyph, font, characters }: Place): number => {
  const form = arabicForm(text, index, joining, (code) => characters.lines[code] === mark)
  return form < 0 ? 0 : (font.advances[glyph + form] ?? 0)
}

/** What a variation selector or a keycap adds to the character that it makes an emoji. */
const emojiExtra = ({ text, index, font, characters }: Place): number => {
  const code = text.charCodeAt(index)
  if (code !== emojiPresentation && code !== keycap) return 0
  const base = text.charCodeAt(text.charCodeAt(index - 1) === emojiPresentation ? index - 2 : index - 1)
  const isEmoji =
    code === keycap
      ? '0123456789#*'.includes(String.fromCharCode(base))
      : isPictograph(characters.lines[base] ?? 0)
  return isEmoji ? emojiAdvance - (font.advances[font.glyphs[base] ?? 0] ?? 0) : 0
}

/** The flags of a quotation mark whose break hangs on the character after it (LB15b, LB19a). */
export const lookedAhead = ({ text, index, line, flag, characters }: Place): number => {
  const after = text.charCodeAt(index + 1)
  const isAllowed =
    line === closingQuote
      ? index + 1 < text.length && !closers.includes(characters.lines[after] ?? 0)
      : characters.widths[after] === wide && characters.widths[text.charCodeAt(index - 1)] === wide
  return isAllowed ? flag | breakBefore : flag
}

const joining = arabicJoining()
const arabic = lineClass('AA')
const softHyphen = lineClass('SHY')
const mark = lineClass('CM')
const virama = lineClass('VI')
const joiner = lineClass('ZWJ')
const surrogate = lineClass('XX')
const closingQuote = lineClass('QF')
const closers = (['SP', 'GL', 'WJ', 'CL', 'QU', 'QI', 'QF', 'CP', 'EX', 'IS', 'SY', 'BK', 'ZW'] as const).map(
  lineClass,
)
const pictographs = (['PA', 'PI', 'EB'] as const).map(lineClass)
const isPictograph = (line: number) => pictographs.includes(line)
const wide = widthKinds.indexOf('wide')

const emojiPresentation = 0xfe0f
const keycap = 0x20e3
