import { expect, test } from 'vitest'
import { type LaneRole, laneRoles } from '../../../core/journey/roles.ts'
import type { Journey, JourneyCard } from '../../../core/journey/schema.ts'
import { type Card, hostNames } from '../../../core/scene.ts'
import { journeyOf } from './one-line.ts'
import { itemOf, sceneOf } from './scenes.ts'

const facts: Partial<JourneyCard> = {
  n: 31,
  impact: 4,
  feasibility: 5,
  severity: 3,
  votes: 2,
  channel: 'App',
  department: 'Sales',
  source: 'interview',
  owner: 'Ania',
  due: 'May',
  status: 'started',
}

function journeyWith(role: LaneRole, card: Partial<JourneyCard> = {}): Journey {
  return {
    ...journeyOf([0]),
    lines: [],
    lanes: [{ id: 'lane', role, title: 'Lane' }],
    cards: [{ id: 'card', lane: 'lane', stage: 'a', text: 'It froze', ...card }],
  }
}

const draw = (role: LaneRole, card?: Partial<JourneyCard>) =>
  itemOf(sceneOf(journeyWith(role, card)), 'map/lane/a/card') as Card

test('[V17] pain, delight, barrier, driver, opportunity and assumption each have a mark and a word', () => {
  expect(draw('pain-points').text).toBe('▲ Pain point\nIt froze')
  expect(draw('barriers').text).toBe('▲ Barrier\nIt froze')
  expect(draw('delights').text).toBe('● Delight\nIt froze')
  expect(draw('drivers').text).toBe('● Driver\nIt froze')
  expect(draw('opportunities').text).toBe('+ Opportunity\nIt froze')
  expect(draw('pain-points', { basis: 'assumed' }).text).toBe('▲ Pain point · assumption\nIt froze')
  expect(draw('actions', { basis: 'assumed' }).text).toBe('assumption\nIt froze')
})

test('[V17] an assumption has a dashed frame in every lane, also where cards have none', () => {
  for (const role of laneRoles) {
    const card = draw(role, { basis: 'assumed' })
    expect(card).toMatchObject({ dash: 'dashed' })
    expect(card.stroke).toBeDefined()
    expect(card.inset.x).toBeGreaterThanOrEqual(8)
    expect(draw(role).dash).not.toBe('dashed')
  }
})

test('[V27] the cards of each tinted lane say in words what their tint means', () => {
  for (const role of ['pain-points', 'barriers', 'delights', 'drivers', 'opportunities'] as const)
    expect(draw(role).paragraphs[0]?.text).toMatch(/^[^\p{L}] \p{L}+/u)
})

test('[S10] a card says all that is known about it', () => {
  expect(draw('pain-points', facts).paragraphs[2]?.text).toBe(
    'n = 31 · impact 4 · feasibility 5 · severity 3 · 2 votes · App · Sales · interview · Ania · by May · started',
  )
})

test('what the lane says already is not said again', () => {
  expect(draw('channels', { channel: 'App' }).text).toBe('It froze')
  expect(draw('departments', { department: 'Sales' }).text).toBe('It froze')
})

test('words of people are in italics with a rule at their left', () => {
  for (const role of ['quotes', 'thoughts', 'says', 'feels'] as const) {
    const card = draw(role)
    expect(card.rule).toBeDefined()
    expect(card.fill).toBeUndefined()
    expect(card.paragraphs[0]?.italic).toBe(true)
  }
})

test('a link is kept for the host', () => {
  expect(draw('actions', { link: 'https://example.org/a' }).link).toBe('https://example.org/a')
})

test('[V26] hosts differ in colours and fonts, not in what a card says or how large its parts are', () => {
  const [first, ...others] = hostNames.map((host) => {
    const card = itemOf(sceneOf(journeyWith('pain-points', facts), { host }), 'map/lane/a/card') as Card
    return [
      card.text,
      card.box.width,
      card.paragraphs.map(({ fontSize, lineHeight }) => [fontSize, lineHeight]),
    ]
  })
  for (const other of others) expect(other).toEqual(first)
})
