import { curveMonotoneX, line } from 'd3-shape'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Cubic, curvePath, heightAt, monotoneCurve } from '../../../../core/layout/emotion/curve.ts'
import type { Point } from '../../../../core/scene.ts'
import { sampled } from '../violations.ts'

const points = fc
  .array(fc.record({ step: fc.integer({ min: 20, max: 600 }), y: fc.integer({ min: 0, max: 64 }) }), {
    minLength: 1,
    maxLength: 40,
  })
  .map((steps) => {
    let x = 0
    return steps.map(({ step, y }): Point => {
      x += step
      return { x, y: y * 4 }
    })
  })

/** The samples between two neighbouring points, ends included. */
const between = (path: string, from: Point, to: Point) =>
  sampled({ path }, 40).filter(({ x }) => x >= from.x - 0.01 && x <= to.x + 0.01)

const range = (from: Point, to: Point, { y }: Point) =>
  y >= Math.min(from.y, to.y) - 0.02 && y <= Math.max(from.y, to.y) + 0.02

test('[V9] the curve passes through every point', () => {
  fc.assert(
    fc.property(points, (given) => {
      const pieces = monotoneCurve(given)
      expect(pieces).toHaveLength(given.length - 1)
      pieces.forEach((piece, index) => {
        expect(piece.from).toEqual(given[index])
        expect(piece.to).toEqual(given[index + 1])
      })
    }),
  )
})

test('[V10] between two points the curve goes one way only, as the curve of d3-shape does', () => {
  const reference = line<Point>(
    ({ x }) => x,
    ({ y }) => y,
  ).curve(curveMonotoneX)
  fc.assert(
    fc.property(points, (given) => {
      const ours = curvePath(monotoneCurve(given))
      const theirs = (reference(given) ?? '').replace(/[MLC,]/g, (sign) => (sign === ',' ? ' ' : ` ${sign} `))
      given.slice(1).forEach((to, index) => {
        const from = given[index] as Point
        for (const path of [ours, theirs]) {
          const samples = between(path, from, to)
          expect(samples.length).toBeGreaterThan(0)
          expect(samples.every((point) => range(from, to, point))).toBe(true)
          const rises = samples.slice(1).map(({ y }, at) => y - (samples[at]?.y ?? y))
          expect(rises.every((rise) => rise >= -0.02) || rises.every((rise) => rise <= 0.02)).toBe(true)
        }
      })
    }),
    { numRuns: 60 },
  )
})

test('[V10] the curve is smooth: it leaves a point in the direction it came', () => {
  fc.assert(
    fc.property(points, (given) => {
      const pieces = monotoneCurve(given)
      pieces.slice(1).forEach((after, index) => {
        const before = pieces[index] as Cubic
        expect(slope(before.control2, before.to)).toBeCloseTo(slope(after.from, after.control1), 6)
      })
    }),
  )
})

test('[V10] the slope at a point is that of the parabola through its neighbours, as Steffen has it', () => {
  const [first, second] = monotoneCurve([
    { x: 0, y: 0 },
    { x: 100, y: 100 },
    { x: 300, y: 200 },
  ])
  const parabola = (1 * 200 + 0.5 * 100) / 300
  expect(slope(first?.control2 as Point, first?.to as Point)).toBeCloseTo(parabola, 9)
  expect(slope(second?.from as Point, second?.control1 as Point)).toBeCloseTo(parabola, 9)
})

test('[V10] where the parabola is too steep, the slope is twice the flatter secant', () => {
  const [first] = monotoneCurve([
    { x: 0, y: 0 },
    { x: 100, y: 10 },
    { x: 200, y: 400 },
  ])
  expect(slope(first?.control2 as Point, first?.to as Point)).toBeCloseTo(0.2, 9)
})

test('[V10] at a highest and a lowest point the curve is level', () => {
  const [first, second] = monotoneCurve([
    { x: 0, y: 100 },
    { x: 100, y: 0 },
    { x: 200, y: 60 },
  ])
  expect(first?.control2.y).toBe(0)
  expect(second?.control1.y).toBe(0)
})

test('[V10] equal neighbours are joined by a straight level line', () => {
  const [piece] = monotoneCurve([
    { x: 0, y: 40 },
    { x: 100, y: 40 },
    { x: 200, y: 80 },
  ])
  expect([piece?.control1.y, piece?.control2.y]).toEqual([40, 40])
})

test('a piece says how high it is at any x', () => {
  fc.assert(
    fc.property(points, (given) => {
      for (const piece of monotoneCurve(given)) {
        const path = curvePath([piece])
        for (const { x, y } of sampled({ path }, 10)) expect(heightAt(piece, x)).toBeCloseTo(y, 1)
      }
    }),
    { numRuns: 30 },
  )
})

test('one point, or none, makes no curve', () => {
  expect(monotoneCurve([])).toEqual([])
  expect(monotoneCurve([{ x: 1, y: 2 }])).toEqual([])
  expect(curvePath([])).toBe('')
})

test('a path is written with absolute commands and at most two decimals', () => {
  const path = curvePath(
    monotoneCurve([
      { x: 0, y: 0 },
      { x: 100, y: 10 },
      { x: 133, y: 50 },
    ]),
  )
  expect(path).toMatch(/^M 0 0 C( -?\d+(\.\d{1,2})?){6} C( -?\d+(\.\d{1,2})?){6}$/)
})

const slope = (from: Point, to: Point) => (to.y - from.y) / (to.x - from.x)
