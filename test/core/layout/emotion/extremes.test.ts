import { expect, test } from 'vitest'
import { extremes, isFew } from '../../../../core/layout/emotion/extremes.ts'
import { type Felt, journeyOf } from '../one-line.ts'

const of = (...values: readonly Felt[]) => {
  const [line] = journeyOf(values).lines
  const { highest, lowest } = line === undefined ? {} : extremes(line)
  return [highest?.stage, lowest?.stage]
}

test('[V20] the highest and the lowest point are those that stand out from the mean of the others', () => {
  expect(of(0, 1.6, 0, -1.4, 0)).toEqual(['b', 'd'])
})

test('[V20] a point that stands out by less than 0.75 is not marked', () => {
  expect(of(0, 0.74, 0, 0)).toEqual([undefined, undefined])
  expect(of(0, 0.75, 0, 0)).toEqual(['b', undefined])
  expect(of(0.2, 0.3, 0.2, 0.25)).toEqual([undefined, undefined])
})

test('[V20] of equal points the first is marked, once', () => {
  expect(of(1.5, 0, 1.5, -1)).toEqual(['a', 'd'])
})

test('[V20] one point alone is neither', () => {
  expect(of(2)).toEqual([undefined, undefined])
  expect(of(null, null)).toEqual([undefined, undefined])
})

test('[V20] [V28] points of few answers are passed over, unless there are no others', () => {
  expect(of(0, { value: 2, n: 3 }, { value: 1.2, n: 90 }, 0)).toEqual(['c', undefined])
  expect(of({ value: 0, n: 3 }, { value: 2, n: 4 })).toEqual(['b', 'a'])
})

test('[V28] fewer than five answers are few; an unknown number is not', () => {
  const point = { stage: 'a', value: 1 }
  expect([0, 4, 5].map((n) => isFew({ ...point, n }))).toEqual([true, true, false])
  expect(isFew(point)).toBe(false)
})
