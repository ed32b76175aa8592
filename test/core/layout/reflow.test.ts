import { expect, test } from 'vitest'
import { layout } from '../../../core/layout/layout.ts'
import { reflow } from '../../../core/layout/reflow.ts'
import { mapWords } from '../../../core/messages/map/index.ts'
import { type Box, type Scene, sceneItems } from '../../../core/scene.ts'
import { interMeasure } from '../../../core/text/index.ts'
import { sceneFor } from '../../figma-plugin/maps.ts'
import { coffee } from '../../maps/coffee.ts'
import { fiveLines } from '../../maps/five-lines.ts'
import { maps } from '../../maps/index.ts'

const boxes = (scene: Scene) => new Map([...sceneItems(scene.items)].map(({ id, box }) => [id, box]))
const cards = (scene: Scene) =>
  [...sceneItems(scene.items)].filter(({ kind, role }) => kind === 'card' && role !== 'stage')
const overlap = (one: Box, other: Box) =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height

test.each(maps)('[V26] heights as they are change nothing: $name', ({ journey }) => {
  const scene = sceneFor(journey(), 'figjam')
  const heights = new Map(cards(scene).map(({ id, box }) => [id, box.height]))
  expect(reflow(scene, heights)).toEqual(scene)
})

test.each(maps)('[V1] taller cards push what is below them, and overlap nothing: $name', ({ journey }) => {
  const scene = sceneFor(journey(), 'figjam')
  const all = cards(scene)
  const heights = new Map(all.map(({ id, box }, index) => [id, box.height + (index % 4) * 37]))
  const next = reflow(scene, heights)
  const placed = cards(next)
  for (const card of placed)
    for (const other of placed) if (card !== other) expect(overlap(card.box, other.box)).toBe(false)
  for (const { id, box } of placed) expect(box.height).toBeGreaterThanOrEqual(heights.get(id) ?? 0)
})

test('cards of workshop lanes are sticky notes where that is wished and there is room', () => {
  const options = { host: 'figjam', words: mapWords('en'), measure: interMeasure } as const
  const notes = (scene: Scene) => cards(scene).filter((card) => card.kind === 'card' && card.sticky === true)
  expect(notes(layout(fiveLines(), options))).toEqual([])
  expect(notes(layout(coffee(), { ...options, hasNotes: true })).every(({ box }) => box.width === 240)).toBe(
    true,
  )
  const wide = { ...fiveLines(), stages: fiveLines().stages.slice(0, 4) }
  const found = notes(layout(wide, { ...options, hasNotes: true }))
  expect(found.length).toBeGreaterThan(1)
  for (const { box, role } of found) {
    expect(box.width).toBe(240)
    expect(box.height).toBeGreaterThanOrEqual(240)
    expect(['pain-points', 'delights', 'opportunities', 'barriers', 'drivers']).toContain(role)
  }
  expect(notes(layout(wide, { ...options, host: 'board', hasNotes: true }))).toEqual([])
})

test('[V9] lines move with their points and their lane', () => {
  const scene = sceneFor(fiveLines(), 'figjam')
  const action = cards(scene).find(({ role }) => role === 'actions')
  if (action === undefined) throw new Error('the map has actions')
  const next = boxes(reflow(scene, new Map([[action.id, action.box.height + 100]])))
  const before = boxes(scene)
  const moved = (id: string) => (next.get(id)?.y ?? 0) - (before.get(id)?.y ?? 0)
  const lines = [...sceneItems(scene.items)].filter((item) => item.kind === 'line' && item.from !== undefined)
  const by = moved(`${fiveLines().id}/emotion`)
  expect(by).toBeGreaterThan(0)
  for (const line of lines) {
    expect(moved(line.id)).toBe(by)
    if (line.kind === 'line') expect(moved(line.from ?? '')).toBe(by)
  }
})
