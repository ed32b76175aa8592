/** The V rules of emotion lines, on the scene. */
import { describe, expect, test } from 'vitest'
import type { Journey } from '../../../../core/journey/schema.ts'
import type { Box, Marker } from '../../../../core/scene.ts'
import { coffee } from '../../../maps/coffee.ts'
import { fiveLines } from '../../../maps/five-lines.ts'
import { twelveStages } from '../../../maps/twelve-stages.ts'
import { type Felt, journeyOf, withLines } from '../one-line.ts'
import { middleOf, ofKind, sceneOf } from '../scenes.ts'
import { overlaps, sampled, share, sharedIds, strayingSegments } from '../violations.ts'

const drawn = (...lines: readonly (readonly Felt[])[]) => sceneOf(journeyOf(...lines))
const markersOf = (journey: Journey) => ofKind(sceneOf(journey), 'marker', 'emotion')
const segmentsOf = (journey: Journey) => ofKind(sceneOf(journey), 'line', 'emotion')
const wordsOf = (journey: Journey, role: string) =>
  ofKind(sceneOf(journey), 'label', role).map(({ text }) => text)

describe('values', () => {
  test('[V9] every value is a marker at the height of its value, in the middle of its column', () => {
    const scene = drawn([2, 0, -2])
    const [top, neutral, bottom] = ofKind(scene, 'marker', 'emotion').map(middleOf)
    const axis = new Map(ofKind(scene, 'line', 'axis').map(({ id, box }) => [id, box.y]))
    expect(top?.y).toBe(axis.get('map/emotion@axis@2'))
    expect(neutral?.y).toBe(axis.get('map/emotion@axis@0'))
    expect(bottom?.y).toBe(axis.get('map/emotion@axis@-2'))
    const middles = ofKind(scene, 'card', 'stage').map(({ box }) => box.x + box.width / 2)
    expect([top?.x, neutral?.x, bottom?.x]).toEqual(middles)
  })

  test('[V21] higher is better, always', () => {
    const heights = ofKind(drawn([-2, -1, 0.5, 2]), 'marker', 'emotion').map(({ box }) => box.y)
    expect(heights).toEqual(heights.toSorted((one, other) => other - one))
  })

  test('[V9] [V10] a jagged line stays between its points', () => {
    expect(strayingSegments(drawn([2, -2, 2, 2, -2, -1.9, 0, 2]))).toEqual([])
  })

  test('a value of a whole stage stands in its middle, one of a touchpoint in its column', () => {
    const journey = coffee()
    const points = [
      { stage: 'awareness', value: 1 },
      { stage: 'consideration', touchpoint: 'price-check', value: 0 },
      { stage: 'purchase', touchpoint: 'gone', value: -1 },
    ]
    const scene = sceneOf(withLines({ ...journey, lines: journey.lines.slice(0, 1) }, { points }))
    const stage = (id: string) =>
      ofKind(scene, 'card', 'stage').find((card) => card.id.endsWith(`/${id}`))?.box
    const price = ofKind(scene, 'label', 'touchpoint').find(({ id }) => id.endsWith('/price-check'))?.box
    const middles = ofKind(scene, 'marker', 'emotion').map(({ box }) => box.x + box.width / 2)
    expect(middles).toEqual([stage('awareness'), price, stage('purchase')].map(middleX))
  })
})

describe('missing values', () => {
  test('[V11] a missing value is no point, and the line bridges it in dots', () => {
    const journey = journeyOf([1, null, -1, 0])
    expect(markersOf(journey).map(({ value }) => value)).toEqual([1, -1, 0])
    expect(segmentsOf(journey).map(({ dash }) => dash)).toEqual(['dotted', 'solid'])
    expect(wordsOf(journey, 'gap')).toEqual(['no answers'])
  })

  test('[V11] missing values at the ends are drawn as nothing', () => {
    const journey = journeyOf([null, 1, 0, null])
    expect(markersOf(journey).map(({ value }) => value)).toEqual([1, 0])
    expect(segmentsOf(journey).map(({ dash }) => dash)).toEqual(['solid'])
  })

  test('[V11] a line without any value draws nothing, and no zero', () => {
    expect(markersOf(journeyOf([null, null]))).toEqual([])
  })

  test('[V11] the interval has a gap where the line has one', () => {
    const felt = (value: number) => ({ value, low: value - 0.2, high: value + 0.2 })
    const bands = ofKind(drawn([felt(0), felt(1), null, felt(1), felt(0)]), 'band')
    expect(bands).toHaveLength(2)
    const [first, second] = bands.map(({ box }) => box)
    expect((first?.x ?? 0) + (first?.width ?? 0)).toBeLessThan(second?.x ?? 0)
  })
})

describe('axis', () => {
  test('[V12] the neutral axis and both ends are drawn and labelled', () => {
    const journey = journeyOf([1, 0])
    expect(wordsOf(journey, 'axis')).toEqual(['delighted +2', 'neutral 0', 'frustrated −2'])
    const lines = ofKind(sceneOf(journey), 'line', 'axis')
    expect(lines).toHaveLength(5)
    const [widest] = lines.toSorted((one, other) => other.width - one.width)
    expect(widest?.id).toBe('map/emotion@axis@0')
  })

  test('[V12] the original scale is printed', () => {
    const scale = { min: 1, max: 5, better: 'high' as const, question: 'How did it feel?' }
    expect(wordsOf(withLines(journeyOf([1]), { scale }), 'legend')).toContain(
      'Emotion from “How did it feel?”, 1 to 5 turned into −2 … +2',
    )
  })

  test('[V21] the legend says where a reversed scale was turned round', () => {
    const scale = { min: 1, max: 7, better: 'low' as const, minLabel: 'easy', maxLabel: 'hard' }
    expect(wordsOf(withLines(journeyOf([1]), { scale }), 'legend')).toContain(
      'Emotion: 1 (easy) to 7 (hard) turned into −2 … +2 (turned round: low answers were the good ones)',
    )
  })

  test('[V1] names of ends in two lines keep away from the title of the lane and its note', () => {
    const scale = {
      min: 1,
      max: 5,
      better: 'high' as const,
      minLabel: 'strongly disagree with it',
      maxLabel: 'strongly agree with it',
    }
    const journey = withLines(journeyOf([1, 0]), { scale })
    const lanes = journey.lanes.map((lane) => ({
      ...lane,
      note: 'how the customers felt in each of the stages',
    }))
    const scene = sceneOf({ ...journey, lanes })
    expect(wordsOf(journey, 'axis')).toContain('strongly agree with it +2')
    expect(overlaps(scene)).toEqual([])
  })

  test('[V12] a wrapped map has the axis in every row', () => {
    const labels = ofKind(sceneOf(twelveStages()), 'label', 'axis').map(({ text }) => text)
    expect(labels).toHaveLength(6)
  })
})

describe('several lines', () => {
  test('[V13] five lines are told apart by dash, shape and a direct label', () => {
    const scene = sceneOf(fiveLines())
    const series = fiveLines().lines.map(({ id }) => id)
    const shapes = new Map(ofKind(scene, 'marker', 'emotion').map(({ series: of, shape }) => [of, shape]))
    const dashes = new Map(
      ofKind(scene, 'line', 'emotion').map(({ series: of, pattern = [] }) => [of, pattern.join(' ')]),
    )
    expect(new Set(series.map((id) => shapes.get(id))).size).toBe(5)
    expect(new Set(series.map((id) => dashes.get(id))).size).toBe(5)
    const names = ofKind(scene, 'label', 'line-name').map(({ text }) => text)
    expect(names.toSorted()).toEqual(
      fiveLines()
        .lines.map(({ title }) => title)
        .toSorted(),
    )
  })

  test('[V13] more than five lines are not drawn, and the legend counts them', () => {
    const values = [0.5, 1, -1]
    const journey = journeyOf(values, values, values, values, values, values, values)
    expect(new Set(markersOf(journey).map(({ series }) => series)).size).toBe(5)
    expect(wordsOf(journey, 'legend')).toContain('2 more lines are in the data')
  })

  test('[V13] direct labels of lines that end together keep 16 px apart', () => {
    const ends = ofKind(drawn([1, 0], [1, 0], [1, 0], [1, 0], [1, 0]), 'label', 'line-name').map(
      ({ box }) => box,
    )
    expect(ends).toHaveLength(5)
    for (const [one, other] of pairs(ends)) {
      const aside = Math.max(one.x, other.x) - Math.min(right(one), right(other))
      expect(Math.abs(one.y - other.y) >= 16 || aside >= 16).toBe(true)
    }
  })

  test('[V13] [V12] a wrapped map names its lines in every row', () => {
    const scene = sceneOf(twelveStages())
    expect(ofKind(scene, 'label', 'line-name').map(({ text }) => text)).toEqual(['Families', 'Families'])
    expect(sharedIds(scene)).toEqual([])
  })

  test('[V14] five points that coincide are all seen beside each other', () => {
    const scene = drawn([0, 1], [0, 1], [0, 1], [0, 1], [0, 1])
    const markers = ofKind(scene, 'marker', 'emotion')
    expect(markers).toHaveLength(10)
    expect(overlaps(scene)).toEqual([])
    expect(strayingSegments(scene)).toEqual([])
    expect(new Set(markers.map(({ box }) => box.y)).size).toBe(2)
  })

  test('[V14] points that nearly coincide step aside too, and the first keeps its place', () => {
    const [first, second] = ofKind(drawn([0, 1], [0.1, -1]), 'marker', 'emotion').filter(({ id }) =>
      id.endsWith('/a'),
    )
    const [stage] = ofKind(drawn([0, 1]), 'card', 'stage')
    expect(middleOf(first as Marker).x).toBe(middleX(stage?.box))
    expect(share((first as Marker).box, (second as Marker).box)).toBe(false)
  })

  test('[V14] a point of an earlier wave stays in its column as long as it is seen', () => {
    const journey = journeyOf([0], [0.2])
    const [now, before] = journey.lines
    const waves = [now, { ...before, basis: 'previous' }] as Journey['lines']
    const [large, small] = markersOf({ ...journey, lines: waves })
    expect(large?.box.width).toBeGreaterThan(small?.box.width ?? 0)
    expect(middleX(small?.box)).toBe(middleX(large?.box))
    const [, hidden] = markersOf(
      withLines({ ...journey, lines: waves }, { points: [{ stage: 'a', value: 0 }] }),
    )
    expect(middleX(hidden?.box)).not.toBe(middleX(large?.box))
  })

  test('[V1] [V14] a small marker between two large ones does not hide that those overlap', () => {
    const journey = journeyOf([0.3], [0.1], [0.3])
    const lines = journey.lines.map((line, index) =>
      index === 2 ? { ...line, basis: 'previous' as const } : line,
    )
    expect(overlaps(sceneOf({ ...journey, lines }))).toEqual([])
  })

  test('[V14] a stage value and a touchpoint value in the middle column step aside for each other', () => {
    const journey = coffee()
    const [line] = journey.lines
    if (line === undefined) throw new Error('the coffee map has a line')
    const whole = { ...line, id: 'whole', points: [{ stage: 'purchase', value: -1.5 }] }
    expect(overlaps(sceneOf({ ...journey, lines: [line, whole] }))).toEqual([])
  })

  test('[V13] [V20] on a map of many lines only highest, lowest and few answers are written', () => {
    const scene = sceneOf(fiveLines())
    expect(ofKind(scene, 'label', 'value')).toEqual([])
    expect(ofKind(scene, 'label', 'highest').length).toBeGreaterThan(0)
  })
})

describe('extremes', () => {
  test('[V20] the highest and the lowest point are marked once each, with their place and value', () => {
    const journey = coffee()
    expect(wordsOf(journey, 'highest')).toEqual(['▲ Highest: Loyalty stars\n+1.1 · n = 154'])
    expect(wordsOf(journey, 'lowest')).toEqual(['−1.5 · n = 366\n▼ Lowest: Payment'])
  })

  test('[V20] a wrapped map marks them once over all its rows', () => {
    expect(wordsOf(twelveStages(), 'highest')).toHaveLength(1)
    expect(wordsOf(twelveStages(), 'lowest')).toHaveLength(1)
  })

  test('[V20] a flat line has neither, and a target or an earlier wave neither', () => {
    expect(wordsOf(journeyOf([0.2, 0.3, 0.2]), 'highest')).toEqual([])
    for (const basis of ['target', 'previous'] as const)
      expect(wordsOf(withLines(journeyOf([2, -2, 2]), { basis }), 'highest')).toEqual([])
  })
})

describe('few answers', () => {
  const few = { value: 1, n: 3 }

  test('[V28] the marker is hollow, the segments are dashed, and n is written', () => {
    const journey = journeyOf([{ value: 0, n: 50 }, few, { value: -1, n: 50 }])
    const [, hollow] = markersOf(journey)
    expect(hollow).toMatchObject({ hollow: true, n: 3, fill: '#ffffff' })
    expect(segmentsOf(journey).map(({ dash }) => dash)).toEqual(['dashed', 'dashed'])
    expect(wordsOf(journey, 'value').join()).toContain('n = 3')
  })

  test('[V28] on a map of many lines n is written for those points only', () => {
    const journey = journeyOf([0, few, 0], [1, 1, 1], [-1, -1, -1])
    expect(wordsOf(journey, 'value')).toEqual(['n = 3'])
  })

  test('[V28] five answers are enough', () => {
    const journey = journeyOf([
      { value: 0, n: 5 },
      { value: 1, n: 5 },
    ])
    expect(markersOf(journey).some(({ hollow }) => hollow === true)).toBe(false)
    expect(segmentsOf(journey).map(({ dash }) => dash)).toEqual(['solid'])
  })

  test('[V28] a line that is dashed anyway has another dash between few answers', () => {
    const [, second] = segmentsOf(journeyOf([0, 0], [1, few])).map(({ pattern }) => pattern)
    const [, usual] = segmentsOf(journeyOf([0, 0], [1, 1])).map(({ pattern }) => pattern)
    expect(second).not.toEqual(usual)
  })
})

describe('intervals', () => {
  const felt = (value: number) => ({ value, low: value - 0.3, high: value + 0.4 })

  test('[S2] the band runs from low to high around the line', () => {
    const scene = drawn([felt(0), felt(1), felt(-1)])
    const [band] = ofKind(scene, 'band')
    const heights = sampled({ path: band?.path.replace('Z', '') ?? '' }).map(({ y }) => y)
    const unit = 64
    const neutral = ofKind(scene, 'line', 'axis').find(({ id }) => id.endsWith('@0'))?.box.y ?? 0
    expect(Math.min(...heights)).toBeCloseTo(neutral - 1.4 * unit, 0)
    expect(Math.max(...heights)).toBeCloseTo(neutral + 1.3 * unit, 0)
  })

  test('[V22] three lines with intervals would hide each other, so none is drawn', () => {
    const values = [felt(0), felt(1)]
    expect(ofKind(drawn(values, values), 'band')).toHaveLength(2)
    expect(ofKind(drawn(values, values, values), 'band')).toEqual([])
  })
})

test('cards of the emotion lane stand under the lines, also where only one row has some', () => {
  const journey = twelveStages()
  const cards = [{ id: 'why', lane: 'emotion', stage: 'decide', text: 'Excited' }]
  const scene = sceneOf({ ...journey, cards })
  const [card] = ofKind(scene, 'card', 'emotion')
  const [marker] = ofKind(scene, 'marker', 'emotion')
  expect(card?.text).toBe('Excited')
  expect(card?.box.y).toBeGreaterThan(marker?.box.y ?? 0)
  expect(sharedIds(scene)).toEqual([])
  expect(ofKind(scene, 'label', 'empty').map(({ name }) => name)).not.toContain('Emotion · Nothing here yet')
})

const pairs = <T>(values: readonly T[]): (readonly [T, T])[] =>
  values.flatMap((one, index) => values.slice(index + 1).map((other) => [one, other] as const))

const right = ({ x, width }: Box) => x + width
const middleX = (box?: Box) => (box === undefined ? Number.NaN : box.x + box.width / 2)
