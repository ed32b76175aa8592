import { expect, test } from 'vitest'
import { allAround, canvas, type Draft, lengthOf, stack } from '../../../core/layout/draft.ts'
import type { Frame, SceneItem } from '../../../core/scene.ts'

const look = { id: 'frame', role: 'cell', name: 'Frame' }

/** A frame of a given size. */
const block = (id: string, width: number, height: number): Draft =>
  canvas({ ...look, id }, width, height, () => [])

const boxes = (item: SceneItem) => (item as Frame).children.map(({ box }) => [box.x, box.y])

test('a vertical stack puts its children under one another, with gap and padding', () => {
  const draft = stack(look, { direction: 'vertical', gap: 8, padding: allAround(16) }, [
    block('a', 40, 20),
    block('b', 60, 30),
  ])
  expect([draft.width, draft.height]).toEqual([60 + 32, 20 + 8 + 30 + 32])
  expect(boxes(draft.at({ x: 100, y: 200 }))).toEqual([
    [116, 216],
    [116, 244],
  ])
})

test('a horizontal stack puts them beside one another', () => {
  const padding = { top: 4, right: 8, bottom: 12, left: 16 }
  const draft = stack(look, { direction: 'horizontal', gap: 8, padding }, [
    block('a', 40, 20),
    block('b', 60, 30),
  ])
  expect([draft.width, draft.height]).toEqual([16 + 40 + 8 + 60 + 8, 4 + 30 + 12])
  expect(boxes(draft.at({ x: 0, y: 0 }))).toEqual([
    [16, 4],
    [64, 4],
  ])
})

test('a stack is at least as large as it is told, and says how it was made', () => {
  const options = {
    direction: 'vertical',
    gap: 8,
    padding: allAround(8),
    minWidth: 200,
    minHeight: 100,
  } as const
  const frame = stack(look, options, [block('a', 40, 20)]).at({ x: 0, y: 0 }) as Frame
  expect(frame.box).toEqual({ x: 0, y: 0, width: 200, height: 100 })
  expect(frame.stack).toEqual({ direction: 'vertical', gap: 8, padding: allAround(8) })
  const grown = stack(look, options, [block('a', 400, 20)])
  expect(grown.width).toBe(416)
})

test('an empty stack is its padding', () => {
  const draft = stack(look, { direction: 'vertical', gap: 8, padding: allAround(8) }, [])
  expect([draft.width, draft.height]).toEqual([16, 16])
  expect(lengthOf([], 'height', 8)).toBe(0)
})

test('drawing a draft twice gives the same item, moved', () => {
  const draft = stack(look, { direction: 'vertical', gap: 8, padding: allAround(8) }, [block('a', 40, 20)])
  const [one, other] = [draft.at({ x: 0, y: 0 }), draft.at({ x: 40, y: 8 })]
  expect(other.box).toEqual({ ...one.box, x: 40, y: 8 })
  expect(draft.at({ x: 0, y: 0 })).toEqual(one)
})
