import { describe, expect, test } from 'vitest'
import { createDateSpan, dateOf } from '../../../core/survey/count/dates.ts'
import { periodText } from '../../../core/survey/draw/period.ts'

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const period = (dates: readonly string[]) => {
  const span = createDateSpan(true)
  for (const date of dates) span.add(date)
  return periodText(span.span(), months)
}

describe('[R12] dates are read in the order of their file', () => {
  test.each([
    [['2026-03-03 10:00:00', '2026-05-14T09:00:00+02:00'], '3 Mar – 14 May 2026'],
    [['22/02/2015 13:09:25', '03/02/2015 09:00:00'], '3–22 Feb 2015'],
    [['04/29/2025 21:43:45', '05/01/2025 01:10:07'], '29 Apr – 1 May 2025'],
    [['2024/11/29 1:22:09 AM CET'], '29 Nov 2024'],
    [['31.12.2025', '02.01.2026'], '31 Dec 2025 – 2 Jan 2026'],
    [['Wed May 21 00:00:00 EDT 2008'], '21 May 2008'],
    [['3 marca 2026', '5 kwietnia 2026'], '3 Mar – 5 Apr 2026'],
    [['42075', '42080,5'], '12–17 Mar 2015'],
  ])('%s', (dates, expected) => {
    expect(period(dates)).toBe(expected)
  })

  test('day or month first is never guessed from one row', () => {
    expect(period(['03/04/2026'])).toBe('2026')
    expect(period(['03/04/2026', '05/06/2026'])).toBe('2026')
    expect(period(['03/04/2026', '13/06/2026'])).toBe('3 Apr – 13 Jun 2026')
  })
})

test('what is no date is none', () => {
  for (const text of ['', '45-60', '1.2.3', '99/99/2020', '2020-13-45', 'Monday', '12:30', '5/5'])
    expect(dateOf(text), text).toBeNull()
})
