import { expect, test } from 'vitest'
import { monotoneCurve } from '../../../../core/layout/emotion/curve.ts'
import { overlap, placeLabel, type Surroundings, type Wish } from '../../../../core/layout/emotion/place.ts'

const wish: Wish = { x: 200, y: 200, width: 80, height: 16, sides: ['above', 'below'], distance: 12 }
const free: Surroundings = { bounds: { x: 0, y: 0, width: 400, height: 400 }, taken: [], curves: [] }

test('a label stands on its best side, centred, at its distance', () => {
  expect(placeLabel(wish, free)).toEqual({ x: 160, y: 172, width: 80, height: 16 })
})

test('[V1] a label keeps away from what is taken', () => {
  const taken = [{ x: 160, y: 160, width: 80, height: 30 }]
  const box = placeLabel(wish, { ...free, taken })
  expect(box).toEqual({ x: 160, y: 212, width: 80, height: 16 })
  expect(taken.some((other) => overlap(other, box ?? other))).toBe(false)
})

test('[V2] a label stays inside its bounds, or is not placed', () => {
  const bounds = { x: 0, y: 190, width: 400, height: 60 }
  expect(placeLabel(wish, { ...free, bounds })?.y).toBe(212)
  expect(placeLabel(wish, { ...free, bounds: { ...bounds, height: 20 } })).toBeUndefined()
})

test('a label makes a detour around a line, but not a long one', () => {
  const level = (y: number) =>
    monotoneCurve([
      { x: 0, y },
      { x: 400, y },
    ])
  expect(placeLabel(wish, { ...free, curves: [level(180)] })?.y).toBe(212)
  const crowded = Array.from({ length: 21 }, (_, index) => level(100 + index * 10))
  const box = placeLabel(wish, { ...free, curves: crowded })
  expect(Math.abs((box?.y ?? 0) - 200)).toBeLessThanOrEqual(80)
})

test('boxes that only touch do not overlap', () => {
  const box = { x: 0, y: 0, width: 10, height: 10 }
  expect(overlap(box, { ...box, x: 10 })).toBe(false)
  expect(overlap(box, { ...box, x: 9 })).toBe(true)
})
