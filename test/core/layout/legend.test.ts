import { expect, test } from 'vitest'
import type { Journey } from '../../../core/journey/schema.ts'
import { blueprint } from '../../maps/blueprint.ts'
import { coffee } from '../../maps/coffee.ts'
import { fiveLines } from '../../maps/five-lines.ts'
import { twelveStages } from '../../maps/twelve-stages.ts'
import { journeyOf, withLines } from './one-line.ts'
import { ofKind, sceneOf } from './scenes.ts'
import { crampedChildren, overlaps } from './violations.ts'

const entries = (journey: Journey) => ofKind(sceneOf(journey), 'label', 'legend').map(({ text }) => text)

test('[V22] the legend of a measured map names line, earlier wave, few answers, gap, moment of truth, assumption and scale', () => {
  expect(entries(coffee())).toEqual([
    'All customers, with 95 % interval',
    'Autumn 2025 · previous wave',
    'fewer than 5 answers',
    'no answers',
    '★ moment of truth',
    'dashed: assumption, not observed',
    'Emotion from “How did this step feel?”, 1 to 5 turned into −2 … +2',
  ])
})

test('[V22] what is not on the map is not in the legend', () => {
  const plain = journeyOf([1, 0, -1])
  expect(entries(plain)).toEqual(['Line 1'])
  expect(entries({ ...plain, lines: [] })).toEqual([])
  expect(ofKind(sceneOf(blueprint()), 'frame', 'legend')).toEqual([])
})

test('[V22] a missing value that leaves no bridge is not in the legend', () => {
  expect(entries(journeyOf([null, 1, 0]))).toEqual(['Line 1'])
  expect(entries(journeyOf([0, null, 1]))).toEqual(['Line 1', 'no answers'])
})

test('[V22] a line without points, or at stages that are gone, is not in the legend', () => {
  expect(entries(journeyOf([1, 0], [null, null]))).toEqual(['Line 1'])
  const gone = [{ stage: 'gone', value: 1 }]
  expect(entries(withLines(journeyOf([1, 0]), { points: gone }))).toEqual([])
})

test('[V22] an assumption in a lane that is gone is not in the legend', () => {
  const card = { id: 'c', lane: 'gone', stage: 'a', text: 'Waits', basis: 'assumed' as const }
  expect(entries({ ...journeyOf([1, 0]), cards: [card] })).toEqual(['Line 1'])
})

test('[V22] an interval that is too short for a band is not in the legend', () => {
  const felt = { value: 1, low: 0.5, high: 1.5 }
  expect(entries(journeyOf([felt, 0, felt]))).toEqual(['Line 1'])
  expect(entries(journeyOf([felt, felt]))).toEqual(['Line 1, with 95 % interval'])
})

test('[V13] [V22] every line has its own sample, as it is drawn', () => {
  const scene = sceneOf(fiveLines())
  for (const { id } of fiveLines().lines) {
    const line = ofKind(scene, 'line', 'emotion').find(({ series }) => series === id)
    const marker = ofKind(scene, 'marker', 'emotion').find(({ series }) => series === id)
    const sampleLine = ofKind(scene, 'line', 'legend').find((item) => item.id.includes(`/line/${id}@`))
    const sample = ofKind(scene, 'marker', 'legend').find((item) => item.id.includes(`/line/${id}@`))
    expect(sampleLine?.pattern).toEqual(line?.pattern)
    expect(sampleLine).toMatchObject({ color: line?.color, width: line?.width, dash: line?.dash })
    expect(sample).toMatchObject({ color: marker?.color, shape: marker?.shape, fill: marker?.fill })
  }
})

test('[V17] an estimated line, a target and an earlier wave are named in words', () => {
  const named = (basis: 'estimated' | 'target' | 'previous') =>
    entries(withLines(journeyOf([1, 0]), { basis }))
  expect(named('estimated')).toEqual(['Line 1 · estimated'])
  expect(named('target')).toEqual(['Line 1 · target'])
  expect(named('previous')).toEqual(['Line 1 · previous wave'])
})

test('[V12] lines on one scale print it once, lines on two print both', () => {
  const five = { min: 1, max: 5, better: 'high' as const }
  const seven = { min: 1, max: 7, better: 'high' as const }
  const journey = journeyOf([1, 0], [0, 1])
  const [one, two] = journey.lines
  const scales = (of: Journey) => entries(of).filter((text) => text.startsWith('Emotion'))
  expect(scales(withLines(journey, { scale: five }))).toHaveLength(1)
  const both = [
    { ...one, scale: five },
    { ...two, scale: seven },
  ] as Journey['lines']
  expect(scales({ ...journey, lines: both })).toHaveLength(2)
})

test('[V1] [V2] a legend that needs several rows keeps its entries apart', () => {
  const long =
    'People who have ordered at least once a week over the last three months, in any of the four cities'
  const journey = journeyOf([1, 0], [0, 1], [-1, 1], [0.5, 0], [2, 1])
  const scene = sceneOf(withLines(journey, { title: long.repeat(3) }))
  expect([...overlaps(scene), ...crampedChildren(scene)]).toEqual([])
})

test('[V6] the rules above the legend and above lanes are equally long', () => {
  const scene = sceneOf(twelveStages())
  const ruled = ofKind(scene, 'frame').filter(({ topRule }) => topRule !== undefined)
  expect(ruled.length).toBeGreaterThan(4)
  expect(new Set(ruled.map(({ box }) => `${box.x} ${box.width}`)).size).toBe(1)
})
