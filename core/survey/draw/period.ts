/** When a survey was answered, in the words of a map: "3 Mar – 14 May 2026", "4 Nov 2025", "2015 – 2016". */
import type { DateSpan } from '../count/dates.ts'

/** The span of dates as text; `months` are the short month names of its language. */
export const periodText = (
  span: ReturnType<DateSpan['span']>,
  months: readonly string[],
): string | undefined => {
  if (!span) return undefined
  const { from, to, unit } = span
  if (unit === 'year') return from === to ? `${from}` : `${from} – ${to}`
  const [start, end] = [partsOf(from), partsOf(to)]
  const day = ({ day: number, month }: Day) => `${number} ${months[month - 1] ?? month}`
  if (from === to) return `${day(end)} ${end.year}`
  if (start.year !== end.year) return `${day(start)} ${start.year} – ${day(end)} ${end.year}`
  return start.month === end.month
    ? `${start.day}–${day(end)} ${end.year}`
    : `${day(start)} – ${day(end)} ${end.year}`
}

interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}
const partsOf = (day: number): Day => ({
  year: Math.floor(day / 10000),
  month: Math.floor(day / 100) % 100,
  day: day % 100,
})
