import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { journeySchema } from '../../../core/journey/schema.ts'
import { problemSentence } from '../../../core/messages/problems/index.ts'
import { readJourneyJson } from '../../../core/read/journey-json.ts'
import { writeJourney } from '../../../core/write/json.ts'
import { anyJourney } from '../journey/any-journey.ts'

const coffee = {
  version: 1,
  id: 'coffee',
  title: 'Ordering coffee ahead',
  kind: 'current-state',
  personas: [{ id: 'kasia', name: 'Kasia' }],
  stages: [
    { id: 'order', name: 'Order', touchpoints: [{ id: 'app', name: 'App', channel: 'app' }] },
    { id: 'pick-up', name: 'Pick-up', touchpoints: [] },
  ],
  lanes: [{ id: 'pains', role: 'pain-points', title: 'Pain points' }],
  cards: [{ id: 'slow', lane: 'pains', stage: 'order', touchpoint: 'app', text: 'Slow', severity: 4 }],
  lines: [
    {
      id: 'kasia',
      title: 'Kasia',
      basis: 'estimated',
      points: [{ stage: 'order', touchpoint: 'app', value: -1 }],
    },
  ],
  metrics: [],
}
const read = (value: unknown) => readJourneyJson(JSON.stringify(value, null, 2))
const found = (value: unknown) =>
  read(value).problems.map(({ code, row, value: named }) => [code, row, named])

describe('a journey file', () => {
  it('is read as it was written', () => {
    expect(read(coffee)).toEqual({ journey: coffee, problems: [] })
  })

  it('[U12] of a newer version is refused with a sentence, one of an older is read', () => {
    expect(read({ ...coffee, version: 7 })).toEqual({
      journey: null,
      problems: [{ code: 'json-newer', value: '7' }],
    })
    expect(read({ version: 2, kind: 'other', tracks: [] }).problems).toEqual([
      { code: 'json-newer', value: '2' },
    ])
    expect(read({ ...coffee, version: 0 })).toEqual({ journey: coffee, problems: [] })
  })

  it('written by hand may leave out ids, empty lists, the version and the titles of lanes', () => {
    const { journey, problems } = read({
      title: 'By hand',
      stages: [{ name: 'Order' }, { name: 'Order' }],
      lanes: [{ role: 'pain-points' }],
      cards: [{ lane: 'pain-points', stage: 'Order', text: 'Slow' }],
    })
    expect(problems).toEqual([])
    expect(journey?.stages.map(({ id }) => id)).toEqual(['order', 'order-2'])
    expect(journey?.lanes).toEqual([{ id: 'pain-points', role: 'pain-points', title: 'Pain points' }])
    expect(journey?.cards).toEqual([{ id: 'slow', lane: 'pain-points', stage: 'order', text: 'Slow' }])
    expect(journeySchema.safeParse(journey).success).toBe(true)
  })

  it('may have ids that cannot be part of a path on the board', () => {
    const { journey, problems } = read({
      id: 'a/b',
      stages: [{ id: 'x/y', name: 'Order' }],
      lanes: [{ id: '@pains', role: 'pain-points' }],
      cards: [{ lane: '@pains', stage: 'x/y', text: 'Slow' }],
    })
    expect([journey?.id, journey?.stages[0]?.id, journey?.cards[0]?.lane, journey?.cards[0]?.stage]).toEqual([
      'a-b',
      'x-y',
      'pains',
      'x-y',
    ])
    expect(problems).toEqual([])
  })

  it('takes its name where it has no title', () => {
    expect(readJourneyJson('{"stages":[],"lanes":[]}', { name: 'shop' }).journey?.title).toBe('shop')
  })

  it('starts after a byte order mark', () => {
    expect(readJourneyJson(`\uFEFF${JSON.stringify(coffee)}`).journey?.title).toBe('Ordering coffee ahead')
  })
})

describe('[R4] what cannot be read is left out alone, and said with its row', () => {
  it('a field that may be missing', () => {
    const [card] = coffee.cards
    const broken = { ...coffee, cards: [{ ...card, severity: 9, link: 'http://example.org' }] }
    expect(read(broken).journey?.cards).toEqual([
      { id: 'slow', lane: 'pains', stage: 'order', touchpoint: 'app', text: 'Slow' },
    ])
    expect(found(broken)).toEqual([
      ['json-value-left-out', 44, 'cards[0].severity'],
      ['json-value-left-out', 45, 'cards[0].link'],
    ])
  })

  it('a part that cannot be without the field, while the parts after it keep their place', () => {
    const stages = [{ id: 'x', name: 5 }, null, ...coffee.stages, { id: 'y', name: 'Y', touchpoints: [7] }]
    const broken = { ...coffee, stages }
    expect(read(broken).journey?.stages).toEqual([...coffee.stages, { id: 'y', name: 'Y', touchpoints: [] }])
    expect(found(broken)).toEqual([
      ['json-value-left-out', 13, 'stages[0]'],
      ['json-value-left-out', 17, 'stages[1]'],
      ['json-value-left-out', 38, 'stages[4].touchpoints[0]'],
    ])
  })

  it('a point whose value cannot be read becomes a gap, and never drops its line', () => {
    const points = [
      { stage: 'order', value: 'good' },
      { stage: 'pick-up', value: null },
    ]
    const { journey } = read({ ...coffee, lines: [{ ...coffee.lines[0], points }] })
    expect(journey?.lines[0]?.points).toEqual([
      { stage: 'order', value: null },
      { stage: 'pick-up', value: null },
    ])
    const byHand = { stages: coffee.stages, lines: [{ points: [{ stage: 'order', value: 9 }] }] }
    expect(read(byHand).journey?.lines).toEqual([
      { id: 'emotion', title: 'Emotion', basis: 'estimated', points: [{ stage: 'order', value: null }] },
    ])
    expect(read(byHand).problems).toEqual([
      {
        code: 'json-value-gap',
        row: rowOf(byHand, '"value": 9'),
        value: 'lines[0].points[0].value',
        suggestion: 'most 2',
      },
    ])
  })

  it('a lane of an unknown role keeps its title and its place', () => {
    const lanes = [{ id: 'z', role: 'foo', title: 'Z' }, { role: 'bar' }, ...coffee.lanes]
    const { journey, problems } = read({ ...coffee, lanes })
    expect(journey?.lanes).toEqual([
      { id: 'z', role: 'custom', title: 'Z' },
      { id: 'bar', role: 'custom', title: 'bar' },
      ...coffee.lanes,
    ])
    expect(problems.map(({ code, value }) => [code, value])).toEqual([
      ['lane-unknown', 'foo'],
      ['lane-unknown', 'bar'],
    ])
  })

  it('fields that a journey does not have, once by name with the row of the first', () => {
    const [card] = coffee.cards
    const extra = {
      ...coffee,
      $schema: 'x',
      cards: [
        { ...card, foo: 1 },
        { ...card, id: 'b', foo: 2 },
      ],
      more: [],
    }
    expect(found(extra)).toEqual([['json-fields-left-out', 45, 'foo, more']])
  })

  it('[X7] said in words of a person, with what belongs there, and without the row of a file of one line', () => {
    const [card] = coffee.cards
    const cards = [card, { ...card, id: 'b', link: 'javascript:alert(1)' }]
    const { problems } = readJourneyJson(JSON.stringify({ ...coffee, cards, kind: 'dream' }))
    expect(problems.map((problem) => problemSentence(problem, 'en'))).toEqual([
      'Something cannot be read and is left out: field kind. Only these words are known there: current-state, future-state, service-blueprint, experience-map. Correct it in the file and import again.',
      'Something cannot be read and is left out: the 2nd card, field link. An address that starts with https:// belongs there. Correct it in the file and import again.',
    ])
  })

  it('names that stand alone or under the word title are names', () => {
    const { journey, problems } = read({ stages: ['Order', { title: 'Pay' }], lanes: [] })
    expect(journey?.stages.map(({ name }) => name)).toEqual(['Order', 'Pay'])
    expect(problems).toEqual([])
  })

  it('a whole list of the wrong kind', () => {
    expect(read({ ...coffee, metrics: 'none', kind: 'diagram' }).journey).toEqual(coffee)
    expect(found({ ...coffee, metrics: 'none' })).toEqual([
      ['json-value-left-out', expect.any(Number), 'metrics'],
    ])
  })
})

describe('[R11] nothing is dropped because its place is unknown', () => {
  const card = { id: 'lost', lane: 'pains', stage: 'order', text: 'Lost' }

  it('a stage or a lane that is not there is added', () => {
    const { journey, problems } = read({ ...coffee, cards: [{ ...card, stage: 'Delivery', lane: 'ideas' }] })
    expect(journey?.stages.at(-1)).toEqual({ id: 'delivery', name: 'Delivery', touchpoints: [] })
    expect(journey?.lanes.at(-1)).toEqual({ id: 'ideas', role: 'custom', title: 'ideas' })
    expect(problems.map(({ code, value }) => [code, value])).toEqual([
      ['json-lane-added', 'ideas'],
      ['json-stage-added', 'Delivery'],
    ])
  })

  it('what belongs to an unknown touchpoint is kept for the stage', () => {
    const { journey, problems } = read({ ...coffee, cards: [{ ...card, touchpoint: 'web' }] })
    expect(journey?.cards).toEqual([card])
    expect(problems).toEqual([{ code: 'json-touchpoint-unknown', value: 'web' }])
  })

  it('a repeated id is counted up where equals stand', () => {
    const cards = [card, card, { ...card, stage: 'pick-up' }, { ...card, id: 'lost-2' }]
    const { journey, problems } = read({ ...coffee, cards })
    expect(journey?.cards.map(({ id }) => id)).toEqual(['lost', 'lost-3', 'lost', 'lost-2'])
    expect(problems).toEqual([{ code: 'json-id-repeated', value: 'lost' }])
  })
})

describe('JSON of another tool', () => {
  const board = {
    journey: {
      name: 'Lending a bicycle',
      description: 'Somebody needs a bicycle for a day',
      phases: [
        {
          id: 'p1',
          label: 'Finding one',
          color: '#ff0000',
          hoursPerWeek: 3,
          sharePercent: 62.5,
          painPoints: ['Few stations', 'Empty racks'],
          remark: 'Mostly on Saturdays',
          activities: [
            {
              label: 'Look at the map',
              minutes: 4,
              channels: ['app', 'web'],
              tasks: [
                { label: 'Zoom in', channels: ['app'], personas: ['Ola', 'Jan'], coverage: 'full' },
                { label: 'Filter' },
              ],
            },
            { label: 'Walk there' },
          ],
        },
        { id: 'p2', label: 'Riding', __proto__: { polluted: true } },
      ],
    },
  }
  const { journey, problems } = read(board)

  it('gives its stages and steps', () => {
    expect(journey?.title).toBe('Lending a bicycle')
    expect(journey?.scenario).toBe('Somebody needs a bicycle for a day')
    expect(
      journey?.stages.map(({ name, touchpoints }) => [name, touchpoints.map((t) => [t.name, t.channel])]),
    ).toEqual([
      [
        'Finding one',
        [
          ['Look at the map', 'app, web'],
          ['Walk there', undefined],
        ],
      ],
      ['Riding', []],
    ])
  })

  it('gives figures as metrics, and lists and sentences as cards', () => {
    expect(
      journey?.metrics.map(({ name, value, unit, touchpoint }) => [name, value, unit, touchpoint]),
    ).toEqual([
      ['Hours per week', 3, undefined, undefined],
      ['Share', 62.5, '%', undefined],
      ['Minutes', 4, undefined, 'look-at-the-map'],
    ])
    const lanes = new Map(journey?.lanes.map(({ id, role, title }) => [id, `${role}: ${title}`]))
    expect(
      journey?.cards.map(({ lane, touchpoint, text, channel, persona }) => [
        lanes.get(lane),
        touchpoint,
        text,
        channel,
        persona,
      ]),
    ).toEqual([
      ['pain-points: Pain points', undefined, 'Few stations', undefined, undefined],
      ['pain-points: Pain points', undefined, 'Empty racks', undefined, undefined],
      ['custom: Remark', undefined, 'Mostly on Saturdays', undefined, undefined],
      ['actions: Tasks', 'look-at-the-map', 'Zoom in', 'app', 'ola'],
      ['actions: Tasks', 'look-at-the-map', 'Filter', undefined, undefined],
    ])
    expect(journey?.personas.map(({ name }) => name)).toEqual(['Ola', 'Jan'])
  })

  it('says that it was read by its shape, and which fields it could not use', () => {
    expect(problems).toEqual([
      { code: 'json-other-shape' },
      { code: 'json-fields-left-out', value: 'coverage', count: 1 },
    ])
    expect(journeySchema.safeParse(journey).success).toBe(true)
  })
})

it('JSON of another tool gives its scores or feelings as the emotion line', () => {
  const line = (...moods: unknown[]) =>
    read({ stages: moods.map((mood, at) => ({ name: `S${at}`, mood })) }).journey?.lines[0]
  expect(line(4, 1, 5)?.points.map(({ value }) => value)).toEqual([1, -2, 2])
  expect(line(4, 1, 5)?.scale).toEqual({ min: 1, max: 5, better: 'high' })
  expect(line('happy', 'angry')?.points.map(({ value }) => value !== null && value > 0)).toEqual([
    true,
    false,
  ])
  const told = read({
    stages: [{ name: 'A', experience: 'Nobody told me where to stand, so I went home again' }],
  })
  expect(told.journey?.cards.map(({ lane, text }) => [lane, text.slice(0, 6)])).toEqual([
    ['feelings', 'Nobody'],
  ])
  expect(told.problems).toEqual([{ code: 'json-other-shape' }])
  expect(
    read({
      stages: [
        { name: 'A', mood: 3 },
        { name: 'B', mood: 'zzz' },
      ],
    }).problems,
  ).toEqual([{ code: 'json-other-shape' }, { code: 'emotion-unread', column: 'mood', value: 'zzz' }])
})

describe('what is no journey is refused with a sentence', () => {
  it.each([
    '{}',
    '[]',
    '5',
    'null',
    '"stages"',
    '{"stages": []}',
    '{"stages": [1, 2]}',
    '{"users": [{"name": "A"}]}',
  ])('JSON: %s', (text) => {
    expect(readJourneyJson(text)).toEqual({ journey: null, problems: [{ code: 'json-not-journey' }] })
  })

  it('text that is not JSON, with the row where it breaks', () => {
    expect(readJourneyJson('{\n  "stages": [\n  }')).toEqual({
      journey: null,
      problems: [{ code: 'json-broken', row: 3 }],
    })
  })
})

it('[R13] a value nested without end is ignored, not followed', () => {
  const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`
  const text = `{"stages": [{"name": 5}], "lanes": [], "x": ${deep},\n "cards": [{"text": ${deep}}]}`
  expect(readJourneyJson(text).problems.map(({ value }) => value)).toEqual(['stages[0]', 'x', 'cards[0]'])
  expect(readJourneyJson(`{"x": ${deep}}`).problems).toEqual([{ code: 'json-not-journey' }])
})

it('no JSON makes the reader throw, and what it answers is a journey', () => {
  const key = fc.constantFrom(
    'version',
    'stages',
    'lanes',
    'cards',
    'lines',
    'points',
    'name',
    'title',
    'id',
    'stage',
    'lane',
    'text',
    'value',
    'touchpoints',
    '__proto__',
    'constructor',
  )
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 6 },
      fc.jsonValue(),
      fc.array(tie('value'), { maxLength: 4 }),
      fc.dictionary(key, tie('value'), { maxKeys: 6 }),
    ),
  }))
  fc.assert(
    fc.property(value, (json) => {
      const { journey } = readJourneyJson(JSON.stringify({ stages: [], lanes: [], ...(json as object) }))
      if (journey !== null) expect(journeySchema.safeParse(journey).success).toBe(true)
    }),
    { numRuns: 300 },
  )
})

it('a journey with one value spoilt keeps all its other stages', () => {
  fc.assert(
    fc.property(anyJourney(), fc.nat(), (journey, at) => {
      const spoilt = JSON.parse(writeJourney(journey)) as Record<string, Record<string, unknown>[]>
      const cards = spoilt['cards'] ?? []
      const card = cards[at % Math.max(1, cards.length)]
      if (card) card['text'] = 5
      const reading = readJourneyJson(JSON.stringify(spoilt))
      expect(reading.journey?.stages).toEqual(journey.stages)
      expect(reading.journey?.cards.length).toBe(Math.max(0, journey.cards.length - 1))
    }),
  )
})

const rowOf = (value: unknown, words: string) =>
  JSON.stringify(value, null, 2)
    .split('\n')
    .findIndex((line) => line.includes(words)) + 1
