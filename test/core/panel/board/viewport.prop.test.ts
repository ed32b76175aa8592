import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fitMap, MAX_SCALE, panBy, type Viewport, zoomAt } from '../../../../core/panel/board/viewport.ts'

const size = (largest: number) =>
  fc.record({ width: fc.integer({ min: 1, max: largest }), height: fc.integer({ min: 1, max: largest }) })
const map = size(40_000)
const screen = size(4_000)
const distance = fc.integer({ min: -5_000, max: 5_000 })
const steps = fc.array(
  fc.record({ dx: distance, dy: distance, factor: fc.double({ min: 0.2, max: 5, noNaN: true }) }),
  { maxLength: 20 },
)

const pointAt = (view: Viewport, x: number, y: number) => ({
  x: (x - view.x) / view.scale,
  y: (y - view.y) / view.scale,
})

test('a fitted map lies inside the screen, in the middle of what the controls leave free', () => {
  fc.assert(
    fc.property(map, size(4_000), (map, screen) => {
      fc.pre(screen.width > 60 && screen.height > 108)
      const { x, y, scale } = fitMap(map, screen)
      expect(scale).toBeLessThanOrEqual(1)
      expect(x).toBeCloseTo(screen.width - (x + map.width * scale), 6)
      expect(y).toBeCloseTo(screen.height - 48 - (y + map.height * scale), 6)
      expect(x).toBeGreaterThanOrEqual(0)
      expect(y).toBeGreaterThanOrEqual(0)
    }),
  )
})

test('zooming keeps the point of the map under the pointer, until the map reaches the edge', () => {
  const map = { width: 2_000, height: 1_200 }
  const screen = { width: 900, height: 700 }
  const inside = fc.record({ x: fc.integer({ min: 300, max: 600 }), y: fc.integer({ min: 200, max: 500 }) })
  fc.assert(
    fc.property(inside, fc.double({ min: 0.8, max: 3, noNaN: true }), (at, factor) => {
      const before = fitMap(map, screen)
      const after = zoomAt(before, at, factor, map, screen)
      expect(after.scale).toBeCloseTo(before.scale * factor, 9)
      expect(pointAt(after, at.x, at.y).x).toBeCloseTo(pointAt(before, at.x, at.y).x, 6)
      expect(pointAt(after, at.x, at.y).y).toBeCloseTo(pointAt(before, at.x, at.y).y, 6)
    }),
  )
})

test('whatever one does, a part of the map stays on the screen and the scale stays sensible', () => {
  fc.assert(
    fc.property(map, screen, steps, (map, screen, steps) => {
      let view = fitMap(map, screen)
      for (const { dx, dy, factor } of steps) {
        view = zoomAt(panBy(view, dx, dy, map, screen), { x: dx, y: dy }, factor, map, screen)
        expect(view.scale).toBeGreaterThan(0)
        expect(view.scale).toBeLessThanOrEqual(MAX_SCALE)
        expect(view.x).toBeLessThan(screen.width)
        expect(view.y).toBeLessThan(screen.height)
        expect(view.x + map.width * view.scale).toBeGreaterThan(0)
        expect(view.y + map.height * view.scale).toBeGreaterThan(0)
      }
    }),
  )
})
