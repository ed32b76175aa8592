import { describe, expect, test } from 'vitest'
import type { Journey } from '../../../core/journey/schema.ts'
import { coffee } from '../../maps/coffee.ts'
import { fiveLines } from '../../maps/five-lines.ts'
import { ofKind, sceneOf, textsOf, writtenItems } from './scenes.ts'
import { crampedChildren, overlaps } from './violations.ts'

/** The coffee map with everything a title block can say. */
const journey: Journey = { ...coffee(), goal: 'Sell more' }
const without = (field: keyof Journey) => {
  const { [field]: _, ...rest } = journey
  return rest as Journey
}
const wordsOf = (of: Journey) => textsOf(sceneOf(of)).join('\n').split('\n')

test('[V23] the title block says title, kind, scenario, goal, persona, n, source, dates, owner and review date', () => {
  const words = wordsOf(journey)
  for (const text of [
    'Ordering coffee ahead',
    'Current state · journey map',
    journey.scenario,
    'Goal: Sell more',
    'Kasia, commuter',
    'Goals: no queue, the same price, her usual drink',
    'n = 412',
    'Online survey',
    '3 Mar – 14 May 2026',
    'Service design',
    '30 Nov 2026',
  ])
    expect(words).toContain(text)
  for (const name of ['Answers', 'Source', 'Collected', 'Owner', 'Review by']) expect(words).toContain(name)
})

describe('[V23] what is not given is left out, not invented', () => {
  test.each([
    ['scenario', journey.scenario],
    ['goal', 'Goal: Sell more'],
    ['owner', 'Owner'],
    ['reviewDate', 'Review by'],
    ['sample', 'Answers'],
  ] as const)('%s', (field, word) => {
    expect(wordsOf(journey)).toContain(word)
    expect(wordsOf(without(field))).not.toContain(word)
  })

  test('personas', () => {
    expect(wordsOf({ ...journey, personas: [] }).join()).not.toContain('Persona')
  })

  test('facts that are only white space', () => {
    const blank = {
      ...journey,
      scenario: ' ',
      goal: '',
      owner: '\n',
      reviewDate: '  ',
      sample: { source: ' ' },
    }
    const words = wordsOf(blank)
    for (const name of ['Source', 'Owner', 'Review by', 'Goal:']) expect(words.join()).not.toContain(name)
    expect(ofKind(sceneOf(blank), 'label', 'scenario')).toEqual([])
  })
})

test('[V23] a persona without people behind it is called modelled', () => {
  expect(wordsOf(journey)).toContain('Persona · modelled')
  const counted = journey.personas.map((persona) => ({ ...persona, n: 12 }))
  expect(wordsOf({ ...journey, personas: counted })).toContain('Persona · n = 12')
})

test('[V23] an untitled journey is called so', () => {
  for (const title of ['', '  ']) {
    const scene = sceneOf({ ...journey, title })
    expect(scene.items[0]?.name).toBe('Untitled journey')
    expect(wordsOf({ ...journey, title })).toContain('Untitled journey')
  }
})

test('one persona stands beside the title, twelve in rows beneath', () => {
  const [persona] = journey.personas
  if (persona === undefined) throw new Error('the coffee map has a persona')
  const twelve = Array.from({ length: 12 }, (_, index) => ({
    ...persona,
    id: `p${index}`,
    name: `P ${index}`,
  }))
  const scene = sceneOf({ ...journey, personas: twelve })
  const cards = ofKind(scene, 'card', 'persona')
  const [title] = ofKind(scene, 'frame', 'header')
  expect(cards).toHaveLength(12)
  for (const { box } of cards) expect(box.y).toBeGreaterThan(title?.box.y ?? Number.POSITIVE_INFINITY)
  expect([...overlaps(scene), ...crampedChildren(scene)]).toEqual([])
  const [beside] = ofKind(sceneOf(journey), 'card', 'persona')
  expect(beside?.box.y).toBe(ofKind(sceneOf(journey), 'label', 'title')[0]?.box.y)
})

test('facts stand level with their names, also where one takes two lines', () => {
  const source = 'Qualtrics survey after the purchase, interviews in four shops and the help line’s protocols'
  const scene = sceneOf({ ...journey, sample: { n: 412, source, dates: 'May' } })
  const [names, values] = writtenItems(scene).filter(({ role }) => role === 'facts')
  const level = (item: typeof names) => {
    let line = 0
    return new Map(
      item?.paragraphs.map(({ text, lines }) => {
        line += lines.length
        return [text.replaceAll('\u200b', '').trim(), line - lines.length]
      }),
    )
  }
  expect(level(values).get('May')).toBeGreaterThan(2)
  expect(level(names).get('Collected')).toBe(level(values).get('May'))
  expect(level(names).get('Owner')).toBe(level(values).get('Service design'))
})

test('[V17] a card about one of several personas names it; with a single persona it does not', () => {
  const cards = (of: Journey) => ofKind(sceneOf(of), 'card', 'pain-points').map(({ text }) => text)
  expect(cards(fiveLines()).join()).toContain('Ion, IT lead')
  const alone = fiveLines().personas.slice(2, 3)
  expect(cards({ ...fiveLines(), personas: alone }).join()).not.toContain('Ion, IT lead')
})
