/** The V rules that concern the whole map, on the maps of the gallery. */
import { describe, expect, test, vi } from 'vitest'
import { blankJourney } from '../../../core/journey/presets.ts'
import type { Journey } from '../../../core/journey/schema.ts'
import { layout } from '../../../core/layout/layout.ts'
import { mapWords } from '../../../core/messages/map/index.ts'
import { type Box, type Card, type Frame, hostNames } from '../../../core/scene.ts'
import { openSansMeasure, type TextMeasure } from '../../../core/text/index.ts'
import { coffee } from '../../maps/coffee.ts'
import { emptyLane } from '../../maps/empty-lane.ts'
import { maps } from '../../maps/index.ts'
import { polish } from '../../maps/polish.ts'
import { twelveStages } from '../../maps/twelve-stages.ts'
import { itemOf, itemsOf, measures, ofKind, sceneOf, textsOf, writtenItems } from './scenes.ts'
import {
  crampedChildren,
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

describe.each(maps)('the map $name', ({ journey, host, language }) => {
  const scene = sceneOf(journey(), { host, language })

  test('[V1] has no two cards, labels or markers that overlap', () => expect(overlaps(scene)).toEqual([]))
  test('[V2] keeps 8 px of air around every child', () => expect(crampedChildren(scene)).toEqual([]))
  test('[V3] has room for every line of text', () =>
    expect(overflowingTexts(scene, measures[host])).toEqual([]))
  test('[V5] lies on the grid of 4 px', () => expect(offGrid(scene)).toEqual([]))
  test('[V6] has constant gaps', () => expect(unevenGaps(scene)).toEqual([]))
  test('[V9] [V10] has lines that run from point to point without overshooting', () =>
    expect(strayingSegments(scene)).toEqual([]))
  test('[V24] has a readable name for every object', () => expect(nameless(scene)).toEqual([]))
  test('[V25] is in reading order', () => expect(outOfOrder(scene)).toEqual([]))
  test('has unique ids and stacks that agree with the boxes', () =>
    expect([...sharedIds(scene), ...wrongStacks(scene)]).toEqual([]))
})

test('[V2] the map itself starts at 0, 0 and holds everything', () => {
  const [map] = sceneOf(coffee()).items
  expect(map?.box).toMatchObject({ x: 0, y: 0 })
  for (const { box } of itemsOf(sceneOf(coffee()))) expect(inside(box, map?.box as Box)).toBe(true)
})

test('[V3] a word wider than its card is broken, and the card grows', () => {
  const word = 'Dziewięćdziesięciosześcioipółgodzinnegooczekiwania'
  const map = sceneOf(oneCard(word))
  const { paragraphs, box, inset } = itemOf(map, 'map/actions/before/card') as Card
  expect(paragraphs[0]?.lines.length).toBeGreaterThan(1)
  expect(paragraphs[0]?.lines.join('')).toBe(word)
  for (const line of paragraphs[0]?.lines ?? [])
    expect(openSansMeasure.width(line, 13, 'regular')).toBeLessThanOrEqual(box.width - inset.x * 2)
})

test('[V4] a card grows with its text, and nothing is cut up to 280 letters', () => {
  const short = itemOf(sceneOf(oneCard('Waits')), 'map/actions/before/card') as Card
  const twelve = itemOf(sceneOf(oneCard(lines(12))), 'map/actions/before/card') as Card
  expect(twelve.box.height).toBe(short.box.height + 11 * (short.paragraphs[0]?.lineHeight ?? 0))
  expect(twelve.shortened).toBeUndefined()
  expect(twelve.text).toBe(lines(12))
})

test('[V4] a longer text ends with "…", and a detail card has the whole of it', () => {
  const text = 'Waits at the counter. '.repeat(20).trim()
  const scene = sceneOf(oneCard(text))
  const card = itemOf(scene, 'map/actions/before/card') as Card
  expect(card.shortened).toBe(true)
  expect(card.text).toBe(`${'Waits at the counter. '.repeat(12)}Waits at the…`)
  const detail = itemOf(scene, 'map/@details/actions/before/card') as Card
  expect(detail.text).toBe(`Before · Actions\n${text}`)
  expect(ofKind(scene, 'card').filter(({ shortened }) => shortened === true)).toHaveLength(1)
})

test('[V4] a text is cut at the same letter on every host, and never inside a code point', () => {
  for (const text of [
    'Waits at the counter. '.repeat(40),
    '待つ。'.repeat(200),
    '👩‍👩‍👧‍👦 '.repeat(90),
    'x'.repeat(5000),
    '\n'.repeat(400),
  ]) {
    const shown = hostNames.map(
      (host) => (itemOf(sceneOf(oneCard(text), { host }), 'map/actions/before/card') as Card).text,
    )
    expect(new Set(shown).size).toBe(1)
    expect(shown[0]).not.toMatch(/\p{Cs}/u)
  }
})

test('[V4] the whole of a shortened text is in the journey as before', () => {
  const journey = polish()
  const long = journey.cards.find(({ text }) => text.length > 500)
  sceneOf(journey, { language: 'pl' })
  expect(long?.text).toBe(polish().cards.find(({ id }) => id === long?.id)?.text)
})

test('[V7] touchpoint columns are equally wide; a stage spans its touchpoints', () => {
  const scene = sceneOf(coffee())
  const columns = ofKind(scene, 'label', 'touchpoint')
  expect(new Set(columns.map(({ box }) => box.width)).size).toBe(1)
  const pitches = columns.slice(1).map(({ box }, index) => box.x - (columns[index]?.box.x ?? 0))
  expect(new Set(pitches).size).toBe(1)
  for (const stage of ofKind(scene, 'card', 'stage')) {
    const own = columns.filter(({ id }) => id.startsWith(stage.id.replace('@stages', '@touchpoints')))
    expect(stage.box.x).toBe(own[0]?.box.x)
    expect(right(stage.box)).toBe(right(own.at(-1)?.box))
  }
})

test('[V7] cells of every lane are as wide as their columns', () => {
  const scene = sceneOf(coffee())
  const [pitch = 0] = new Set(
    ofKind(scene, 'label', 'touchpoint')
      .slice(1)
      .map(({ box }, index) => box.x - (ofKind(scene, 'label', 'touchpoint')[index]?.box.x ?? 0)),
  )
  for (const cell of ofKind(scene, 'frame', 'cell')) expect(cell.box.width % pitch).toBe(0)
})

test('[V8] a lane is as tall as its tallest cell', () => {
  for (const lane of lanesOf(coffee()).filter(({ fill }) => fill === undefined)) {
    const tallest = Math.max(...lane.children.map(({ box }) => box.height))
    expect(lane.box.height).toBe(tallest + 16)
  }
})

test('[V8] an empty lane shrinks to one line that says so', () => {
  const [actions, pains] = lanesOf(emptyLane())
  const texts = (pains?.children ?? []).flatMap((child) =>
    child.kind === 'frame' ? child.children.map((label) => ('text' in label ? label.text : '')) : [],
  )
  expect(texts).toEqual(['Pain points', 'Nothing here yet'])
  expect(pains?.box.height).toBeLessThan(actions?.box.height ?? 0)
  expect(pains?.box.height).toBe(52)
})

test('[V19] more than eight stages go on in a second row, and the host may choose another number', () => {
  const rows = (stagesPerRow?: number) =>
    ofKind(
      sceneOf(twelveStages(), stagesPerRow === undefined ? {} : { stagesPerRow }),
      'frame',
      'stages',
    ).map(({ children }) => children.length)
  expect(rows()).toEqual([6, 6])
  expect(rows(12)).toEqual([12])
  expect(rows(5)).toEqual([4, 4, 4])
})

test('[V24] objects are named by where they stand, what they are and what they say', () => {
  const scene = sceneOf(coffee())
  const pain = ofKind(scene, 'card', 'pain-points').find(
    ({ text }) => text.includes('froze') || text.includes('freezes'),
  )
  expect(pain?.name).toBe('Purchase · Payment · Pain points · Bank screen freezes; order lost')
  const lowest = ofKind(scene, 'marker').find(({ value }) => value === -1.5)
  expect(lowest?.name).toBe('Payment · All customers · −1.5 · n = 366')
})

test('[V25] the map reads title, stages, then lane by lane and stage by stage', () => {
  const roles = itemsOf(sceneOf(coffee()))
    .filter(({ kind }) => kind === 'card' || kind === 'label')
    .map(({ role }) => role)
  const firsts = [...new Set(roles)]
  expect(firsts).toEqual([
    'title',
    'scenario',
    'persona',
    'facts',
    'stage',
    'lane-header',
    'touchpoint',
    'actions',
    'axis',
    'line-name',
    'highest',
    'lowest',
    'value',
    'gap',
    'quotes',
    'pain-points',
    'opportunities',
    'empty',
    'metrics',
    'legend',
  ])
})

test('[V26] layout asks neither for the time, nor for chance, nor for a locale', () => {
  const asked = [
    vi.spyOn(Date, 'now'),
    vi.spyOn(Math, 'random'),
    vi.spyOn(Number.prototype, 'toLocaleString'),
    vi.spyOn(String.prototype, 'localeCompare'),
    vi.spyOn(Intl, 'NumberFormat'),
  ]
  sceneOf(coffee())
  for (const spy of asked) {
    expect(spy).not.toHaveBeenCalled()
    spy.mockRestore()
  }
})

test('[V27] every sign on the map stands beside a word', () => {
  for (const { text } of ofKind(sceneOf(coffee()), 'card').filter(({ role }) => role !== 'metrics'))
    expect(text).toMatch(/\p{L}/u)
  const starred = textsOf(sceneOf(coffee())).filter((text) => text.includes('★'))
  expect(starred).toEqual(['★ Payment\nApp', '★ moment of truth'])
})

test('[V29] a map has one accent, a title block, stage headers on top and lane headers at the left', () => {
  const scene = sceneOf(coffee())
  const [title] = ofKind(scene, 'label', 'title')
  const stages = ofKind(scene, 'card', 'stage')
  const headers = ofKind(scene, 'frame', 'lane-header')
  const cards = ofKind(scene, 'card').filter(({ role }) => role === 'actions')
  expect(new Set(stages.map(({ fill }) => fill)).size).toBe(1)
  expect(new Set(headers.map(({ box }) => box.x)).size).toBe(1)
  for (const header of headers) expect(right(header.box)).toBeLessThanOrEqual(cards[0]?.box.x ?? 0)
  for (const stage of stages) {
    expect(stage.box.y).toBeGreaterThan(title?.box.y ?? Number.POSITIVE_INFINITY)
    expect(stage.box.y).toBeLessThan(cards[0]?.box.y ?? 0)
  }
})

test('a journey without stages says so', () => {
  const scene = sceneOf({ ...coffee(), stages: [], cards: [], lines: [], metrics: [] })
  expect(textsOf(scene)).toContain('This map has no stages yet.')
})

test('a card that speaks of a whole stage spans it, in a track above what speaks of its touchpoints', () => {
  const journey = coffee()
  const { id: lane } = journey.lanes.find(({ role }) => role === 'actions') ?? { id: '' }
  const whole = { id: 'whole', lane, stage: 'purchase', text: 'Buys' }
  const scene = sceneOf({ ...journey, cards: [...journey.cards, whole] })
  const card = itemOf(scene, `${journey.id}/${lane}/purchase/whole`)
  const stage = itemOf(scene, `${journey.id}/@stages/purchase`)
  expect(card.box).toMatchObject({ x: stage.box.x, width: stage.box.width })
  for (const { box } of ofKind(scene, 'card', 'actions').slice(1))
    expect(box.y).toBeGreaterThan(card.box.y + card.box.height)
})

test('a card whose touchpoint is unknown stands at its stage', () => {
  const journey = oneCard('Waits')
  const cards = journey.cards.map((card) => ({ ...card, touchpoint: 'gone' }))
  expect(textsOf(sceneOf({ ...journey, cards }))).toContain('Waits')
})

test('lines and metrics get a lane where the journey has none, and its id meets no other', () => {
  const journey = coffee()
  const lanes = journey.lanes.filter(({ role }) => role !== 'emotion' && role !== 'metrics')
  const named = { id: 'emotion', role: 'custom' as const, title: 'Emotion' }
  const scene = sceneOf({ ...journey, lanes: [...lanes, named] })
  expect(sharedIds(scene)).toEqual([])
  expect(ofKind(scene, 'marker', 'emotion').length).toBeGreaterThan(0)
  expect(ofKind(scene, 'card', 'metrics')).toHaveLength(journey.metrics.length)
})

test('a metric that nobody answered is a dash with the reason, never a zero', () => {
  const texts = ofKind(sceneOf(coffee()), 'card', 'metrics').map(({ text }) => text)
  expect(texts).toContain('NPS\n—\nfewer than 5 answers · n = 4')
  const journey = coffee()
  const metrics = journey.metrics.map(({ n: _, ...metric }) => ({ ...metric, value: null }))
  const none = ofKind(sceneOf({ ...journey, metrics }), 'card', 'metrics').map(({ text }) => text)
  for (const text of none) expect(text).toMatch(/^\w+\n—\nno answers/)
})

test('each text is measured once, in the font of the host', () => {
  const asked: string[] = []
  const measure: TextMeasure = {
    ...openSansMeasure,
    wrap(text, fontSize, weight, maxWidth) {
      asked.push(`${text} ${fontSize} ${weight} ${maxWidth}`)
      return openSansMeasure.wrap(text, fontSize, weight, maxWidth)
    },
  }
  layout(coffee(), { host: 'board', words: mapWords('en'), measure })
  const cards = new Set(coffee().cards.map(({ text }) => text))
  const wrapped = asked.filter((text) => [...cards].some((card) => text.startsWith(`${card} `)))
  expect(wrapped).toHaveLength(new Set(wrapped).size + repeatedTexts(coffee()))
  for (const { fontFamily } of writtenItems(sceneOf(coffee()))) expect(fontFamily).toBe('Open Sans')
  for (const { fontFamily } of writtenItems(sceneOf(coffee(), { host: 'figjam' })))
    expect(fontFamily).toBe('Inter')
})

const repeatedTexts = ({ cards }: Journey) => cards.length - new Set(cards.map(({ text }) => text)).size

/** Before, during and after, with one card in the first stage. */
function oneCard(text: string): Journey {
  const blank = blankJourney({ kind: 'current-state', stages: 'before-during-after', language: 'en' })
  return { ...blank, id: 'map', cards: [{ id: 'card', lane: 'actions', stage: 'before', text }] }
}

/** A text of so many lines. */
const lines = (count: number) => Array.from({ length: count }, (_, index) => `line ${index + 1}`).join('\n')

/** The frames of the lanes of a one-row map, from top to bottom. */
function lanesOf(journey: Journey): Frame[] {
  const ids = new Set(journey.lanes.map(({ id }) => `${journey.id}/${id}`))
  return ofKind(sceneOf(journey), 'frame').filter(({ id }) => ids.has(id))
}

const right = (box?: Box) => (box === undefined ? Number.NaN : box.x + box.width)

const inside = (box: Box, around: Box) =>
  box.x >= around.x &&
  box.y >= around.y &&
  right(box) <= right(around) &&
  box.y + box.height <= around.y + around.height
