/** What holds for every map, over random journeys far larger and stranger than real ones. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Journey, JourneyCard } from '../../../core/journey/schema.ts'
import { shownLines } from '../../../core/layout/emotion/series.ts'
import { hostNames, type Scene, type SceneItem, sceneItems } from '../../../core/scene.ts'
import { anyJourney } from '../journey/any-journey.ts'
import { journeys, texts } from './journeys.ts'
import { itemsOf, measures, ofKind, sceneOf } from './scenes.ts'
import {
  crampedChildren,
  lostTexts,
  nameless,
  offGrid,
  outOfOrder,
  overflowingTexts,
  overlaps,
  sharedIds,
  strayingSegments,
  unevenGaps,
  wrongStacks,
} from './violations.ts'

/** Few enough for two slow cores, many enough to have found what was wrong. */
const runs = { numRuns: 40 }

const holds = (violations: (scene: Scene) => readonly string[], numRuns = runs.numRuns) =>
  fc.assert(
    fc.property(journeys, fc.constantFrom(...hostNames), (journey, host) => {
      expect(violations(sceneOf(journey, { host })).slice(0, 5)).toEqual([])
    }),
    { numRuns },
  )

describe('for every journey', () => {
  test('[V1] no two cards, labels or markers overlap', () => holds(overlaps))
  test('[V2] every child lies inside its parent with at least 8 px of air', () => holds(crampedChildren))
  test('[V3] every line of text fits its box when letters are 2 % wider', () =>
    holds((scene) => overflowingTexts(scene, measures[scene.host])))
  test('[V3] [V4] lines lose nothing of their text but white space', () => holds(lostTexts))
  test('[V5] boxes are multiples of 4', () => holds(offGrid))
  test('[V6] gaps of one kind are the same all over the map', () => holds(unevenGaps))
  test('[V9] [V10] every segment runs from marker to marker and stays between them', () =>
    holds(strayingSegments))
  test('[V24] every object has a readable name', () => holds(nameless))
  test('[V25] children come in reading order', () => holds(outOfOrder))
  test('ids are unique', () => holds(sharedIds, 80))
  test('a stack says where the children are', () => holds(wrongStacks))
})

test('[V1] [V2] [V3] [V5] also a journey that makes no sense is drawn by the rules', () => {
  const wild = anyJourney({ stages: 5, touchpoints: 3, lanes: 5, cards: 12 })
  fc.assert(
    fc.property(wild, (journey) => {
      const scene = sceneOf(journey)
      const found = [
        ...overlaps(scene),
        ...crampedChildren(scene),
        ...overflowingTexts(scene, measures.board),
        ...offGrid(scene),
        ...sharedIds(scene),
        ...nameless(scene),
        ...strayingSegments(scene),
      ]
      expect(found.slice(0, 5)).toEqual([])
    }),
    runs,
  )
})

test('[V4] every card whose lane and stage exist is on the map exactly once', () => {
  fc.assert(
    fc.property(journeys, (journey) => {
      const drawn = ofKind(sceneOf(journey), 'card').filter(({ role }) => role !== 'detail')
      const ids = drawn.map(({ id }) => id).filter((id) => cardIds(journey).has(id))
      expect(ids.toSorted()).toEqual([...cardIds(journey)].toSorted())
    }),
    runs,
  )
})

test('[V4] every persona, and every metric whose stage exists, is on the map exactly once', () => {
  fc.assert(
    fc.property(journeys, (journey) => {
      const cards = ofKind(sceneOf(journey), 'card')
      const named = (role: string) => cards.filter((card) => card.role === role).map(({ id }) => id)
      expect(named('persona')).toEqual(journey.personas.map(({ id }) => `${journey.id}/@personas/${id}`))
      const stages = new Set(journey.stages.map(({ id }) => id))
      const figures = named('metrics').filter((id) => id.split('/').at(-1)?.startsWith('@'))
      expect(figures).toHaveLength(journey.metrics.filter(({ stage }) => stages.has(stage)).length)
    }),
    runs,
  )
})

test('[V4] the whole text of a shortened card is in its detail card', () => {
  fc.assert(
    fc.property(journeys, (journey) => {
      const cards = ofKind(sceneOf(journey), 'card')
      const shortened = cards.filter((card) => card.shortened === true)
      const details = cards.filter(({ role }) => role === 'detail')
      expect(details).toHaveLength(shortened.length)
      for (const { id } of shortened) {
        const card = journey.cards.find((one) => cardId(journey, one) === id)
        const detail = details.find(
          (one) => one.id === id.replace(`${journey.id}/`, `${journey.id}/@details/`),
        )
        expect(inked(detail?.paragraphs.at(-1)?.text)).toBe(inked(card?.text))
      }
    }),
    runs,
  )
})

test('[V11] every value of the first five lines is one marker, and no missing value is', () => {
  fc.assert(
    fc.property(journeys, (journey) => {
      const scene = sceneOf(journey)
      const expected = journey.lines
        .slice(0, shownLines)
        .flatMap((line) =>
          line.points
            .filter(({ value, stage }) => value !== null && journey.stages.some(({ id }) => id === stage))
            .map(({ stage, touchpoint, value }) => `${line.id} ${stage} ${touchpoint ?? ''} ${value}`),
        )
      const drawn = ofKind(scene, 'marker', 'emotion').map(({ id, series, value }) => {
        const [stage = '', touchpoint = ''] = id.split(`/@${series}/`).at(-1)?.split('/') ?? []
        return `${series} ${stage} ${touchpoint} ${value}`
      })
      expect(drawn.toSorted()).toEqual(expected.toSorted())
    }),
    runs,
  )
})

test('[V22] the legend lists exactly what is on the map', () => {
  fc.assert(
    fc.property(journeys, (journey) => {
      const scene = sceneOf(journey)
      const listed = new Set(
        ofKind(scene, 'label', 'legend').map(({ id }) => id.slice(`${journey.id}/@legend/`.length)),
      )
      const markers = ofKind(scene, 'marker', 'emotion')
      const segments = ofKind(scene, 'line', 'emotion')
      const shown = new Set(markers.map(({ series }) => `line/${series}`))
      expect([...listed].filter((id) => id.startsWith('line/')).toSorted()).toEqual([...shown].toSorted())
      expect(listed.has('@few')).toBe(markers.some(({ hollow }) => hollow === true))
      expect(listed.has('@gap')).toBe(segments.some(({ dash }) => dash === 'dotted'))
      expect(listed.has('@moment')).toBe(
        ofKind(scene, 'label', 'touchpoint').some(({ text }) => text.startsWith('★')),
      )
      const cards = ofKind(scene, 'card').filter(({ id }) => cardIds(journey).has(id))
      expect(listed.has('@assumption')).toBe(cards.some(({ dash }) => dash === 'dashed'))
    }),
    runs,
  )
})

test('[V22] the legend speaks of an interval exactly where one is drawn', () => {
  fc.assert(
    fc.property(journeys, (journey) => {
      const scene = sceneOf(journey)
      const drawn = new Set(ofKind(scene, 'band').map(({ series }) => series))
      for (const { id } of journey.lines) {
        const entry = ofKind(scene, 'label', 'legend').find((label) =>
          label.id.endsWith(`@legend/line/${id}`),
        )
        if (entry !== undefined) expect(entry.text.includes('95 % interval')).toBe(drawn.has(id))
      }
    }),
    runs,
  )
})

test('[V13] every line on the map has its direct label in each row, and labels keep 16 px apart', () => {
  fc.assert(
    fc.property(journeys, (journey) => {
      const scene = sceneOf(journey)
      for (const lane of ofKind(scene, 'frame', 'emotion')) {
        const drawn = new Set(lane.children.flatMap((item) => (item.kind === 'marker' ? [item.series] : [])))
        const labels = lane.children.filter(({ role }) => role === 'line-name')
        expect(labels).toHaveLength(drawn.size)
        for (const one of labels)
          for (const other of labels) {
            if (one === other || Math.abs(one.box.y - other.box.y) >= 16) continue
            const apart = Math.max(one.box.x, other.box.x) - Math.min(right(one.box), right(other.box))
            expect(apart).toBeGreaterThanOrEqual(16)
          }
      }
    }),
    runs,
  )
})

test('[V28] every hollow marker has its n beside it, and its segments are not solid', () => {
  fc.assert(
    fc.property(journeys, (journey) => {
      const scene = sceneOf(journey)
      const labels = ofKind(scene, 'label')
      for (const { id, n, hollow } of ofKind(scene, 'marker', 'emotion')) {
        if (hollow !== true) continue
        const beside = labels.filter((label) => label.id.startsWith(`${id}@`)).map(({ text }) => text)
        expect(beside.join('\n')).toContain(`n = ${n}`)
        for (const { from, to, dash } of ofKind(scene, 'line', 'emotion'))
          if (from === id || to === id) expect(dash).not.toBe('solid')
      }
    }),
    runs,
  )
})

test('[V26] the same journey gives the same bytes, and is left as it was', () => {
  fc.assert(
    fc.property(journeys, (journey) => {
      const copy = structuredClone(journey)
      const once = JSON.stringify(sceneOf(journey))
      expect(JSON.stringify(sceneOf(copy))).toBe(once)
      expect(journey).toEqual(copy)
    }),
    runs,
  )
})

test('[V25] cards come row by row, lane by lane, stage by stage', () => {
  fc.assert(
    fc.property(journeys, (journey) => {
      const places = itemsOf(sceneOf(journey))
        .filter(({ kind, id }) => kind === 'card' && cardIds(journey).has(id))
        .map(({ id }) => placeOf(journey, id))
      expect(places).toEqual(places.toSorted(byPlace))
    }),
    runs,
  )
})

test('hosts that share a font draw the same map', () => {
  fc.assert(
    fc.property(journeys, (journey) => {
      expect(outline(sceneOf(journey, { host: 'figjam' }))).toEqual(
        outline(sceneOf(journey, { host: 'figma' })),
      )
      expect(outline(sceneOf(journey, { host: 'miro' }))).toEqual(
        outline(sceneOf(journey, { host: 'board' })),
      )
    }),
    { numRuns: 30 },
  )
})

test('all hosts draw the same cards, lanes and lines, with the same texts', () => {
  fc.assert(
    fc.property(journeys, (journey) => {
      const [figma, board] = [sceneOf(journey, { host: 'figma' }), sceneOf(journey, { host: 'board' })]
      const shortened = new Set([...shortenedIds(figma), ...shortenedIds(board)])
      const told = (scene: Scene) =>
        outline(scene, ({ kind, role }) => kind !== 'frame' && !fitted.has(role)).filter(
          ([id]) => !id.includes('/@details') && !shortened.has(id),
        )
      expect(told(figma)).toEqual(told(board))
    }),
    { numRuns: 30 },
  )
})

/** Words around the lines are left out, and ends of a scale shortened, where a font leaves no room for them. */
const fitted: ReadonlySet<string> = new Set([
  'value',
  'gap',
  'highest',
  'lowest',
  'line-name',
  'facts',
  'axis',
])

test('one more card renames nothing', () => {
  fc.assert(
    fc.property(journeys, texts, fc.nat(), fc.nat(), (journey, text, laneAt, stageAt) => {
      const lane = journey.lanes[laneAt % Math.max(1, journey.lanes.length)]
      const stage = journey.stages[stageAt % Math.max(1, journey.stages.length)]
      fc.pre(lane !== undefined && stage !== undefined)
      const card: JourneyCard = { id: 'one-more', lane: lane?.id ?? '', stage: stage?.id ?? '', text }
      const after = new Set(ids(sceneOf({ ...journey, cards: [card, ...journey.cards] })))
      const gone = itemsOf(sceneOf(journey)).filter(({ id }) => !after.has(id))
      expect(gone.filter(({ role }) => role !== 'empty' && role !== 'cell')).toEqual([])
    }),
    runs,
  )
})

test('another text of a card renames nothing', () => {
  fc.assert(
    fc.property(journeys, fc.nat(), (journey, at) => {
      fc.pre(journey.cards.length > 0)
      const changed = at % journey.cards.length
      const cards = journey.cards.map((card, index) => (index === changed ? { ...card, text: 'new' } : card))
      const kept = (scene: Scene) => ids(scene).filter((id) => !id.includes('/@details'))
      expect(kept(sceneOf({ ...journey, cards }))).toEqual(kept(sceneOf(journey)))
    }),
    runs,
  )
})

const ids = (scene: Scene): string[] => [...sceneItems(scene.items)].map(({ id }) => id)

const shortenedIds = (scene: Scene) =>
  ofKind(scene, 'card')
    .filter((card) => card.shortened === true)
    .map(({ id }) => id)

const outline = (scene: Scene, wanted: (item: SceneItem) => boolean = () => true) =>
  itemsOf(scene)
    .filter(wanted)
    .map((item) => [item.id, item.role, 'text' in item ? item.text : ''] as const)

function cardId(journey: Journey, { lane, stage, touchpoint, id }: JourneyCard): string {
  return [journey.id, lane, stage, touchpoint, id].filter((part) => part !== undefined).join('/')
}

/** Ids of the cards that have a place on the map. */
function cardIds(journey: Journey): Set<string> {
  const [lanes, stages] = [
    new Set(journey.lanes.map(({ id }) => id)),
    new Set(journey.stages.map(({ id }) => id)),
  ]
  const placed = journey.cards.filter(({ lane, stage }) => lanes.has(lane) && stages.has(stage))
  return new Set(placed.map((card) => cardId(journey, card)))
}

/** Row, lane, track, stage and touchpoint of a card, as numbers to sort by. */
function placeOf(journey: Journey, id: string): number[] {
  const card = journey.cards.find((one) => cardId(journey, one) === id)
  if (card === undefined) return []
  const place = ({ stage, touchpoint }: Pick<JourneyCard, 'stage' | 'touchpoint'>) => {
    const at = journey.stages.findIndex((one) => one.id === stage)
    const column = journey.stages[at]?.touchpoints.findIndex((one) => one.id === touchpoint) ?? -1
    return { row: rowOf(journey, at), stage: at, column }
  }
  const { row, stage, column } = place(card)
  const beside = [
    ...journey.cards.filter((one) => one.lane === card.lane),
    ...figuresIn(journey, card.lane),
  ].map(place)
  const twoTracks = beside.some(
    (one) =>
      one.row === row &&
      one.column === -1 &&
      beside.some((other) => other.stage === one.stage && other.column !== -1),
  )
  const lane = journey.lanes.findIndex((one) => one.id === card.lane)
  return [row, lane, twoTracks && column !== -1 ? 1 : 0, stage, column, journey.cards.indexOf(card)]
}

/** The metrics stand in the first metrics lane. */
function figuresIn({ lanes, metrics }: Journey, lane: string) {
  return lanes.find(({ role }) => role === 'metrics')?.id === lane ? metrics : []
}

/** Which row of stages a stage is in: rows are as even as can be, of at most eight. */
function rowOf({ stages }: Journey, stage: number): number {
  const rows = Math.max(1, Math.ceil(stages.length / 8))
  return Array.from({ length: rows }, (_, row) => Math.ceil((row * stages.length) / rows)).findLastIndex(
    (first) => first <= stage,
  )
}

function byPlace(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((value, index) => value !== other[index])
  return at === -1 ? 0 : (one[at] ?? 0) - (other[at] ?? 0)
}

const right = ({ x, width }: { readonly x: number; readonly width: number }) => x + width

const inked = (text = '') => text.replace(/\p{Cc}/gu, ' ').replace(/\s/gu, '')
