import type { EmotionLine } from '../journey/schema.ts'
import type { MapWords } from '../messages/map/index.ts'

/** An emotion in the map's notation: one decimal, always with its sign ("+0.9", "−1.5", "0.0"). */
export function emotionText(value: number, words: MapWords): string {
  const rounded = Math.round(value * 10) / 10
  return `${sign(rounded, true, String(rounded))}${digits(Math.abs(rounded).toFixed(1), words)}`
}

/** What stands where a line has no value: only what was measured can lack answers. */
export function noneText(
  { basis }: EmotionLine,
  words: { readonly noAnswers: string; readonly noValue: string },
): string {
  return basis === 'measured' ? words.noAnswers : words.noValue
}

/** The ends of an interval, both with as many decimals as the finer of them ("3.0 … 3.2"). */
export function intervalText(low: number, high: number, words: MapWords, signed = false): string {
  const decimals = Math.max(decimalsOf(low, words), decimalsOf(high, words))
  const end = (value: number) => {
    const text = Math.abs(value).toFixed(decimals)
    return `${sign(value, signed, text)}${digits(text, words)}`
  }
  return `${end(low)} … ${end(high)}`
}

/** A figure with as many decimals as it deserves (none from 100, one from 10, two below), and a true minus. */
export function figureText(value: number, words: MapWords, signed = false): string {
  const size = Math.abs(value)
  const text = size.toFixed(size >= 100 ? 0 : size >= 10 ? 1 : 2)
  const short = text.includes('.') ? text.replace(/\.?0+$/, '') : text
  const [whole = '', fraction] = short.split('.')
  const grouped = whole.length > 4 ? whole.replace(/\B(?=(\d{3})+$)/g, '\u202f') : whole
  return `${sign(value, signed, short)}${grouped}${fraction === undefined ? '' : `${words.decimal}${fraction}`}`
}

/** A figure with its unit: "81 %", "+34", "3.1 min". */
export function withUnit(figure: string, unit: string | undefined): string {
  return unit === undefined || unit === '' ? figure : `${figure}\u00a0${unit}`
}

function decimalsOf(value: number, words: MapWords): number {
  return figureText(value, words).split(words.decimal)[1]?.length ?? 0
}

/** The sign of a value; none where its figure, as it is written, is a zero. */
function sign(value: number, signed: boolean, written: string): string {
  if (!/[1-9]/.test(written)) return ''
  if (value < 0) return '−'
  return signed && value > 0 ? '+' : ''
}

function digits(text: string, words: MapWords): string {
  return words.decimal === '.' ? text : text.replace('.', words.decimal)
}
