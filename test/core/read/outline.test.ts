import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Journey, journeySchema } from '../../../core/journey/schema.ts'
import { readOutline } from '../../../core/read/outline.ts'
import { anyText } from '../journey/any-journey.ts'

const drawn = (text: string, options = {}): Journey => {
  const { journey } = readOutline(text, options)
  if (journey === null) throw new Error('the outline was refused')
  return journey
}
const columns = ({ stages }: Journey) =>
  stages.map(({ name, touchpoints }) => [name, touchpoints.map((t) => t.name)])
const cards = ({ cards: all, lanes }: Journey) =>
  all.map(({ lane, stage, touchpoint, text }) => [
    lanes.find(({ id }) => id === lane)?.role,
    touchpoint ?? stage,
    text,
  ])

const gym = `Joining a gym
Persona: Ola, student
Scenario: A new year's resolution

Before
  Sees a poster :)
    Pain points: Too small; Hidden behind a tree
  Asks a friend (4/5)
During
  Signs up (2/5)
    Looks for the price
    Channel: web
    Opportunity: Show the price
      on the first page
  Waits (1/5)
After
`

describe('an outline', () => {
  it('has stages, below them touchpoints, below them cards', () => {
    const journey = drawn(gym)
    expect(journey.title).toBe('Joining a gym')
    expect(columns(journey)).toEqual([
      ['Before', ['Sees a poster', 'Asks a friend']],
      ['During', ['Signs up', 'Waits']],
      ['After', []],
    ])
    expect(cards(journey)).toEqual([
      ['pain-points', 'sees-a-poster', 'Too small'],
      ['pain-points', 'sees-a-poster', 'Hidden behind a tree'],
      ['actions', 'signs-up', 'Looks for the price'],
      ['opportunities', 'signs-up', 'Show the price\non the first page'],
    ])
    expect(journey.stages[1]?.touchpoints[0]?.channel).toBe('web')
  })

  it('names whom it is about', () => {
    const journey = drawn(gym)
    expect(journey.personas).toEqual([{ id: 'ola-student', name: 'Ola, student' }])
    expect(journey.scenario).toBe("A new year's resolution")
    expect(journey.lines.map(({ title, persona }) => [title, persona])).toEqual([
      ['Ola, student', 'ola-student'],
    ])
  })

  it('[S1] has an emotion line from the marks at the ends of its lines', () => {
    const [line] = drawn(gym).lines
    expect(line?.points).toEqual([
      { stage: 'before', touchpoint: 'sees-a-poster', value: expect.any(Number) },
      { stage: 'before', touchpoint: 'asks-a-friend', value: 1 },
      { stage: 'during', touchpoint: 'signs-up', value: -1 },
      { stage: 'during', touchpoint: 'waits', value: -2 },
    ])
    expect(line?.points[0]?.value).toBeGreaterThan(0)
    expect(line?.scale).toBeUndefined()
    expect(drawn('A (2/5)\nB (5/5)').lines[0]?.scale).toEqual({ min: 1, max: 5, better: 'high' })
  })

  it.each([
    ['Pay (3/5)', 'Pay', 0],
    ['Pay [10/10]', 'Pay', 2],
    ['Pay (0/10)', 'Pay', -2],
    ['Pay (7/5)', 'Pay', null],
    ['Pay (−1,5)', 'Pay', -1.5],
    ['Pay (+2)', 'Pay', 2],
    ['Pay 😡', 'Pay', -2],
    ['Pay (card)', 'Pay (card)', undefined],
    ['Pay (2 of them)', 'Pay (2 of them)', undefined],
    ['Order 1/2', 'Order 1/2', undefined],
    ['Visit 2024', 'Visit 2024', undefined],
  ])('reads %s', (line, name, value) => {
    const journey = drawn(line)
    expect(journey.stages[0]?.name).toBe(name)
    expect(journey.lines[0]?.points[0]?.value).toBe(value)
  })

  it('may be written with tabs, bullets, numbers and boxes', () => {
    const expected = [
      ['A', ['B', 'C']],
      ['D', []],
    ]
    expect(columns(drawn('A\n\tB\n\tC\nD'))).toEqual(expected)
    expect(columns(drawn('- A\n  * B\n  • C\n- D'))).toEqual(expected)
    expect(columns(drawn('1. A\n   1.1. B\n   1.2. C\n2. D'))).toEqual(expected)
    expect(columns(drawn('- [ ] A\r\n    - [x] B\r\n    - [ ] C\r\n\r\n- [ ] D'))).toEqual(expected)
    expect(columns(drawn('A\n    B\n  C\nD'))).toEqual(expected)
    expect(columns(drawn('　A\n　　B\n　　C\n　D'))).toEqual(expected)
  })

  it('has its title at the left of everything, before a blank line, or from its name', () => {
    expect(drawn('Trip\n  Plan\n  Go').title).toBe('Trip')
    expect(columns(drawn('Trip\n  Plan\n  Go'))).toEqual([
      ['Plan', []],
      ['Go', []],
    ])
    expect(columns(drawn('Trip\n\nPlan\nGo'))).toEqual([
      ['Plan', []],
      ['Go', []],
    ])
    expect(columns(drawn('Plan\n  Look'))).toEqual([['Plan', ['Look']]])
    expect(drawn('Plan\nGo', { name: 'trip' }).title).toBe('trip')
  })

  it('keeps a colon that is no label, and lists of labelled lines', () => {
    const journey = drawn(
      'Plan: first ideas\n  Mail: welcome\n    Note: call back\n    Pain points:\n      Slow\n      Dear\n  Touchpoints: app, web\nGo',
    )
    expect(columns(journey)).toEqual([
      ['Plan: first ideas', ['Mail: welcome', 'app', 'web']],
      ['Go', []],
    ])
    expect(cards(journey).map(([role, , text]) => [role, text])).toContainEqual(['pain-points', 'Slow'])
    expect(cards(journey).map(([, , text]) => text)).toContain('Dear')
    expect(JSON.stringify(cards(journey))).toContain('call back')
  })

  it('takes labels and names lanes in the languages it knows', () => {
    const journey = drawn('Zakup\n  Płatność\n    Problem: wolno\n    Szansa: BLIK\n    płaci kartą', {
      language: 'pl',
    })
    expect(journey.lanes.map(({ title }) => title)).toEqual(['Punkty bólu', 'Szanse', 'Działania'])
  })

  it('without lines is refused with a sentence', () => {
    expect(readOutline(' \n\t\n')).toEqual({ journey: null, problems: [{ code: 'outline-empty' }] })
  })
})

it('every line of an outline is on the map, whatever is written in it', () => {
  const line = fc.tuple(fc.nat({ max: 4 }), fc.stringMatching(/^[a-zżжあ]{1,8}( [a-z]{1,8}){0,2}$/u))
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 20 }), (lines) => {
      const journey = drawn(lines.map(([depth, text]) => '  '.repeat(depth) + text).join('\n'))
      const shown = JSON.stringify(journey)
      for (const [, text] of lines) expect(shown).toContain(text)
    }),
  )
})

it('no text makes the reader throw, and what it answers is a journey', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(anyText).map((texts) => texts.join('\n ')),
      ),
      (text) => {
        const { journey } = readOutline(text)
        if (journey !== null) expect(journeySchema.safeParse(journey).error).toBeUndefined()
      },
    ),
  )
  const deep = Array.from({ length: 3000 }, (_, depth) => `${' '.repeat(depth)}x`).join('\n')
  expect(readOutline(deep).journey?.stages.length).toBe(1)
})

it('prose is no outline, and is refused with a sentence', () => {
  const prose = 'This is a paragraph that someone pasted. It is about something else.\n\nAnother paragraph.'
  expect(readOutline(prose)).toEqual({ journey: null, problems: [{ code: 'outline-is-prose' }] })
  expect(readOutline('Search.\nBuy.\nUse.').journey?.stages.length).toBe(3)
})
