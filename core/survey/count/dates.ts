/**
 * Dates as exports write them: ISO, "22/02/2015 13:09:25", "04/29/2025", "7/2/20 11:00:22",
 * "2024/11/29 1:22:09 AM CET", "Wed May 21 00:00:00 EDT 2008", "3 marca 2026". Whether the day or the month comes
 * first is decided over a whole column, never from one row (R12). Nothing here knows the clock of this machine.
 */

import { remember } from './remember.ts'

/** A date as written: year, and the two other numbers in the order of the file unless that is certain. */
export interface WrittenDate {
  readonly year: number
  readonly first: number
  readonly second: number
  /** Which of the two is the month: known from the spelling, or to be found out. */
  readonly month: 'first' | 'second' | 'unknown'
}

const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?![\d])(?:[T ,].{0,40})?$/
const twoFirst = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?!\d)(?:[T ,].{0,40})?$/
const unixLike =
  /^(?:[A-Z][a-z]{2},? )?([A-Z][a-z]{2,8}) (\d{1,2}),? (?:\d{1,2}:\d{2}(?::\d{2})? (?:[A-Z]{2,5} )?)?(\d{4})$/
const wordy = /^(?:[A-Z][a-z]{2}, )?(\d{1,2})\.? (\p{L}{3,10})\.? (\d{4})(?!\d).{0,40}$/u

/** The date a cell says, or null; a bare number is no date (see `serialDate`). */
export const dateOf = (text: string): WrittenDate | null => {
  if (text.length < 6 || text.length > 60 || !/\d/.test(text)) return null
  const whole = iso.exec(text)
  if (whole) return checked(Number(whole[1]), Number(whole[2]), Number(whole[3]), 'first')
  const parts = twoFirst.exec(text)
  if (parts) {
    const [first, second] = [Number(parts[1]), Number(parts[3])]
    const month = parts[2] === '.' || first > 12 ? 'second' : second > 12 ? 'first' : 'unknown'
    return checked(fullYear(Number(parts[4])), first, second, month)
  }
  const english = unixLike.exec(text)
  if (english) return checked(Number(english[3]), monthNamed(english[1]), Number(english[2]), 'first')
  const named = wordy.exec(text)
  return named ? checked(Number(named[3]), monthNamed(named[2]), Number(named[1]), 'first') : null
}

/** The date of an Excel serial number of 1950 … 2100, days since 30 December 1899. */
const serialDate = (serial: number): WrittenDate | null => {
  if (!(serial >= 18264 && serial < 73415)) return null
  const date = new Date((Math.floor(serial) - 25569) * 86400000)
  return {
    year: date.getUTCFullYear(),
    first: date.getUTCMonth() + 1,
    second: date.getUTCDate(),
    month: 'first',
  }
}

/** A day as a sortable number, 20260314; `month` says which of the two numbers the month is. */
const dayNumber = (date: WrittenDate, month: 'first' | 'second'): number | null => {
  const [monthOf, day] = month === 'first' ? [date.first, date.second] : [date.second, date.first]
  return monthOf >= 1 && monthOf <= 12 && day >= 1 && day <= 31
    ? date.year * 10000 + monthOf * 100 + day
    : null
}

/** The first and the last day among the dates given to it, once the order of day and month is certain. */
export interface DateSpan {
  add(text: string): void
  /** Days as 20260314, or only the years where the order stays unknown; null without a date. */
  span(): { readonly from: number; readonly to: number; readonly unit: 'day' | 'year' } | null
}

/** Collects the dates of one column; `serials` reads plain numbers as Excel's days. */
export const createDateSpan = (serials = false): DateSpan => {
  const certain = { first: 0, second: 0 }
  const ends = { first: emptyEnds(), second: emptyEnds(), year: emptyEnds() }
  /** Every day counts once: its second mention changes nothing. */
  const look = remember((text) => {
    const date = dateOf(text) ?? (serials ? serialDate(Number(text.replace(',', '.'))) : null)
    if (!date) return null
    widen(ends.year, date.year)
    if (date.month !== 'unknown') certain[date.month] += 1
    for (const month of ['first', 'second'] as const) {
      const day = dayNumber(date, date.month === 'unknown' ? month : date.month)
      if (day !== null) widen(ends[month], day)
    }
    return date
  })
  return {
    add(text) {
      look(dayPart(text))
    },
    span() {
      if (ends.year.from > ends.year.to) return null
      if (certain.first > 0 !== certain.second > 0 || sameEnds(ends.first, ends.second)) {
        const { from, to } = certain.second > 0 ? ends.second : ends.first
        return { from, to, unit: 'day' }
      }
      return { ...ends.year, unit: 'year' }
    },
  }
}

/** A cell without its time of day, where the date comes first: "2026-03-03 10:00" → "2026-03-03". */
const dayPart = (text: string) => {
  const trimmed = text.trim()
  const end = trimmed.search(/[T ]/)
  return end >= 6 && /^\d/.test(trimmed) ? trimmed.slice(0, end) : trimmed
}

interface MutableEnds {
  from: number
  to: number
}
const emptyEnds = (): MutableEnds => ({ from: Number.POSITIVE_INFINITY, to: Number.NEGATIVE_INFINITY })
const widen = (ends: MutableEnds, value: number) => {
  ends.from = Math.min(ends.from, value)
  ends.to = Math.max(ends.to, value)
}
const sameEnds = (a: MutableEnds, b: MutableEnds) => a.from === b.from && a.to === b.to

const checked = (
  year: number,
  first: number,
  second: number,
  month: WrittenDate['month'],
): WrittenDate | null => {
  const fits = first >= 1 && first <= 31 && second >= 1 && second <= 31 && (first <= 12 || second <= 12)
  return fits && year >= 1900 && year < 2200 ? { year, first, second, month } : null
}

const fullYear = (year: number) => (year >= 100 ? year : year + (year < 70 ? 2000 : 1900))

const monthNames = [
  'jan|sty|янв|ian|jän|ene',
  'feb|lut|фев|fév|fev',
  'mar|мар|mär|mrz',
  'apr|kwi|апр|avr|abr',
  'may|maj|май|мая|mai',
  'jun|cze|июн|iun|juin',
  'jul|lip|июл|iul|juil',
  'aug|sie|авг|aoû|ago',
  'sep|wrz|сен|set',
  'oct|paź|окт|okt',
  'nov|lis|ноя|noi',
  'dec|gru|дек|dez|déc|dic',
]
const monthNamed = (name = '') => {
  const word = name.toLowerCase()
  return monthNames.findIndex((stems) => stems.split('|').some((stem) => word.startsWith(stem))) + 1
}
