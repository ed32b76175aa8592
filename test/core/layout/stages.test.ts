import { describe, expect, test } from 'vitest'
import type { Journey } from '../../../core/journey/schema.ts'
import { stageHeaderSize } from '../../../core/layout/stage-header-size.ts'
import { coffee } from '../../maps/coffee.ts'
import { maps } from '../../maps/index.ts'
import { twelveStages } from '../../maps/twelve-stages.ts'
import { ofKind, sceneOf, textsOf } from './scenes.ts'

describe('[V18] stage headers are readable when the whole map fits 1180 px', () => {
  test.each(maps)('$name', ({ journey, host, language }) => {
    const scene = sceneOf(journey(), { host, language })
    const zoom = Math.min(1, 1180 / (scene.items[0]?.box.width ?? 0))
    for (const { fontSize } of ofKind(scene, 'card', 'stage')) {
      expect(fontSize).toBeGreaterThanOrEqual(20)
      expect(fontSize * zoom).toBeGreaterThanOrEqual(11)
    }
  })

  test('thirty stages in one row', () => {
    const stages = Array.from({ length: 30 }, (_, index) => ({
      id: `s${index}`,
      name: `Stage ${index}`,
      touchpoints: [],
    }))
    const scene = sceneOf({ ...coffee(), stages }, { stagesPerRow: 30 })
    const width = scene.items[0]?.box.width ?? 0
    for (const { fontSize } of ofKind(scene, 'card', 'stage'))
      expect((fontSize * 1180) / width).toBeGreaterThanOrEqual(11)
  })
})

test('[V18] the header size is 20 px up to 2145 px, and grows in proportion from there', () => {
  expect(stageHeaderSize(1000)).toBe(20)
  expect(stageHeaderSize(2145)).toBe(20)
  expect(stageHeaderSize(2146)).toBe(21)
  expect(stageHeaderSize(4720)).toBe(44)
})

test('the description of a stage stands under its name, smaller', () => {
  const stages = coffee().stages.map((stage) => ({ ...stage, description: 'What happens here' }))
  const [header] = ofKind(sceneOf({ ...coffee(), stages }), 'card', 'stage')
  const [name, description] = header?.paragraphs ?? []
  expect(header?.text).toBe('Awareness\nWhat happens here')
  expect(description?.fontSize).toBeLessThan(name?.fontSize ?? 0)
  expect(header?.fontSize).toBe(name?.fontSize)
})

test('stage headers of a row are equally tall', () => {
  const stages = twelveStages().stages.map((stage, index) =>
    index === 1 ? { ...stage, name: 'A very long name of a stage that takes several lines' } : stage,
  )
  const scene = sceneOf({ ...twelveStages(), stages })
  for (const { children } of ofKind(scene, 'frame', 'stages'))
    expect(new Set(children.map(({ box }) => box.height)).size).toBe(1)
})

test('a touchpoint says its channel, department, times and hand-off', () => {
  const facts = {
    channel: 'App',
    department: 'Sales',
    duration: '3 min',
    wait: '2 days',
    frequency: 'daily',
    handoff: 'broken' as const,
    proposed: true,
    momentOfTruth: true,
  }
  const stages = coffee().stages.map((stage) => ({
    ...stage,
    touchpoints: stage.touchpoints.map((touchpoint) => ({ ...touchpoint, ...facts })),
  }))
  expect(textsOf(sceneOf({ ...coffee(), stages }))).toContain(
    '★ Payment\nApp · Sales\n3 min · wait 2 days · daily · broken hand-off · proposed',
  )
})

test('a map without touchpoints has no row for them', () => {
  expect(ofKind(sceneOf(twelveStages()), 'frame', 'touchpoints')).toEqual([])
})

test('[V7] a stage without touchpoints has a column beside stages that have some', () => {
  const bare: Journey = {
    ...coffee(),
    stages: coffee().stages.map((stage, index) => (index === 1 ? { ...stage, touchpoints: [] } : stage)),
  }
  const [, second, third] = ofKind(sceneOf(bare), 'card', 'stage')
  const [, , columns] = ofKind(sceneOf(bare), 'label', 'touchpoint')
  expect(second?.box.width).toBe(columns?.box.width)
  expect(third?.box.x).toBe((second?.box.x ?? 0) + (second?.box.width ?? 0) + 16)
})
