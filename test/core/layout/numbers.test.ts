import { expect, test } from 'vitest'
import { emotionText, figureText, intervalText, withUnit } from '../../../core/layout/numbers.ts'
import { mapWords } from '../../../core/messages/map/index.ts'

const [en, pl] = [mapWords('en'), mapWords('pl')]

test('an emotion has one decimal, its sign, and a true minus', () => {
  expect([1.24, -1.25, 0.04, -0.04, 0].map((value) => emotionText(value, en))).toEqual([
    '+1.2',
    '−1.2',
    '0.0',
    '0.0',
    '0.0',
  ])
  expect(emotionText(0.5, pl)).toBe('+0,5')
})

test('a figure has as many decimals as it deserves', () => {
  const shown = [3.1449, 31.4159, 314.159, 3, 0, -2.5, 0.001].map((value) => figureText(value, en))
  expect(shown).toEqual(['3.14', '31.4', '314', '3', '0', '−2.5', '0'])
})

test('a figure that rounds to zero has no sign', () => {
  expect(figureText(-0.001, en, true)).toBe('0')
  expect(figureText(0.001, en, true)).toBe('0')
})

test('thousands are set apart from five digits on', () => {
  expect(figureText(9999, en)).toBe('9999')
  expect(figureText(12345, en)).toBe('12\u202f345')
  expect(figureText(-1234567.8, en)).toBe('−1\u202f234\u202f568')
})

test('an NPS has its sign, other figures only a minus', () => {
  expect(figureText(34, en, true)).toBe('+34')
  expect(figureText(34, en)).toBe('34')
  expect(figureText(-34, en)).toBe('−34')
})

test('the ends of an interval have equally many decimals', () => {
  expect(intervalText(3, 3.25, en)).toBe('3.00 … 3.25')
  expect(intervalText(77, 85, en)).toBe('77 … 85')
  expect(intervalText(-3, 12.5, pl, true)).toBe('−3,0 … +12,5')
})

test('a unit stands behind its figure and never on a line of its own', () => {
  expect(withUnit('81', '%')).toBe('81\u00a0%')
  expect(withUnit('81', '')).toBe('81')
  expect(withUnit('81', undefined)).toBe('81')
})
