/** Figures in cells: "4,5", "1 234", "87 %", "12 min", "€3.50", "CSAT: 4.2". */

export interface Figure {
  readonly value: number
  /** What stands around the number: %, min, PLN …; empty where nothing does. */
  readonly unit: string
}

/** Longer than any figure, in UTF-16 units. */
const LONGEST = 80

/** The number of a cell, or null; a comma is decimal unless it parts thousands, "−" is a minus. */
export function numberOf(text: string): number | null {
  if (text.length > LONGEST) return null
  const plain = text.trim().replace(/[−–](?=\d)/, '-')
  if (!/^[+-]?\d[\d\s.,'\u00a0\u202f]*$/.test(plain)) return null
  const digits = plain.replace(/[\s'\u00a0\u202f]/g, '')
  const last = Math.max(digits.lastIndexOf(','), digits.lastIndexOf('.'))
  const mark = digits[last]
  const groups = /^[+-]?\d{1,3}([.,])\d{3}(?:\1\d{3})*$/.exec(digits)
  const grouped =
    groups !== null && (groups[1] === ',' ? !/^[+-]?0/.test(digits) : (digits.match(/\./g)?.length ?? 0) > 1)
  if (last < 0 || grouped) return finite(digits.replace(/[.,]/g, ''))
  const whole = digits.slice(0, last).replace(/[.,]/g, '')
  if (digits.slice(0, last).includes(mark ?? '')) return null
  return finite(`${whole}.${digits.slice(last + 1)}`)
}

/** The number of a cell with its unit after it, or its currency before it; null where the cell is not one figure. */
export function figureOf(text: string): Figure | null {
  if (text.length > LONGEST) return null
  const match = figurePattern.exec(text.trim())
  const value = match ? numberOf(match[2] ?? '') : null
  if (!match || value === null) return null
  const [before, after] = [match[1] ?? '', match[3]?.trim() ?? '']
  return before !== '' && after !== '' ? null : { value, unit: before || after }
}

const figurePattern =
  /^([€$£¥₽]|PLN|EUR|USD|GBP|RON|RUB|UAH|CHF|JPY|CZK)?\s*([+−–-]?\d[\d\s.,'\u00a0\u202f]*?)\s*([^\d\s][^\d]{0,11})?$/iu

/** A named figure such as "NPS: 45" or "Conversion 3,2 %", or null. */
export function namedFigure(text: string): (Figure & { readonly name: string }) | null {
  if (text.length > 2 * LONGEST) return null
  const colon = /^([^:=]{1,60}?)\s*[:=]\s*(.+)$/u.exec(text.trim())
  const spaced = colon ?? /^(\p{L}[^\d]{0,59}?)\s+([+−–-]?[€$£]?\d.*)$/u.exec(text.trim())
  const figure = spaced ? figureOf(spaced[2] ?? '') : null
  return spaced && figure ? { ...figure, name: (spaced[1] ?? '').trim() } : null
}

const finite = (digits: string) => {
  const value = Number(digits)
  return Number.isFinite(value) ? value + 0 : null
}
