import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Journey, journeySchema } from '../../../../core/journey/schema.ts'
import { readMarkdown } from '../../../../core/read/markdown/markdown.ts'
import { anyText } from '../../journey/any-journey.ts'

const drawn = (text: string, options = {}): Journey => {
  const { journey } = readMarkdown(text, options)
  if (journey === null) throw new Error('the text was refused')
  expect(journeySchema.safeParse(journey).error).toBeUndefined()
  return journey
}
const stages = ({ stages: all }: Journey) => all.map(({ name }) => name)
const lanes = ({ lanes: all }: Journey) => all.map(({ role, title }) => `${role}: ${title}`)
const cards = ({ cards: all, lanes: rows }: Journey, role: string) =>
  all
    .filter(({ lane }) => rows.find(({ id }) => id === lane)?.role === role)
    .map(({ stage, text }) => [stage, text])
const problems = (text: string) =>
  readMarkdown(text).problems.map(({ code, row, value, count }) => [code, row, value ?? count])

describe('a table with stages as columns', () => {
  const library = `# Wypożyczenie książki

> **Persona:** Ola, studentka
> **Cel:** Mniej kolejek

## AsIs (dziś)

**Sytuacja:** Sesja, wszyscy chcą tej samej książki

| | Szukanie | **Wypożyczenie** | Zwrot |
|---|:---:|---|---|
| **Działania** | otwiera katalog<br>pyta znajomych | idzie do [biblioteki](https://biblioteka.example/mapa) | wrzuca do skrzynki |
| **Punkty styku** | katalog, grupa na czacie | lada | skrzynka |
| **Emocje** | 😕 (gubi się) | zły | 🙂 |
| **Punkty bólu** | *stary* katalog; brak \\| zdjęć | kolejka | |
| **Szanse** | lepszy katalog | | |

## ToBe

| | Szukanie | Wypożyczenie | Zwrot |
|---|---|---|---|
| **Działania** | otwiera aplikację | odbiera z paczkomatu | zostawia w paczkomacie |
| **Emocje** | 🙂 | 😀 | 😀 |
| **Szanse** | zdjęcia okładek | paczkomat | |

### Koszty

| Rok | Kwota |
|---|---|
| 2026 | 100 |
`
  const journey = drawn(library)

  it('gives stages, lanes and cards, without the marks of Markdown', () => {
    expect(journey.title).toBe('Wypożyczenie książki')
    expect(stages(journey)).toEqual(['Szukanie', 'Wypożyczenie', 'Zwrot'])
    expect(lanes(journey)).toEqual([
      'actions: Działania',
      'touchpoints: Punkty styku',
      'emotion: Emocje',
      'pain-points: Punkty bólu',
      'opportunities: Szanse',
    ])
    expect(cards(journey, 'actions')).toEqual([
      ['szukanie', 'otwiera katalog'],
      ['szukanie', 'pyta znajomych'],
      ['wypożyczenie', 'idzie do biblioteki'],
      ['zwrot', 'wrzuca do skrzynki'],
    ])
    expect(cards(journey, 'touchpoints').map(([, text]) => text)).toEqual([
      'katalog',
      'grupa na czacie',
      'lada',
      'skrzynka',
    ])
    expect(cards(journey, 'pain-points')).toEqual([
      ['szukanie', 'stary katalog'],
      ['szukanie', 'brak | zdjęć'],
      ['wypożyczenie', 'kolejka'],
    ])
  })

  it('keeps links on their cards', () => {
    expect(journey.cards.flatMap(({ text, link }) => (link ? [[text, link]] : []))).toEqual([
      ['idzie do biblioteki', 'https://biblioteka.example/mapa'],
    ])
  })

  it('takes what stands above it as the head of the map', () => {
    expect(journey.personas).toEqual([{ id: 'ola-studentka', name: 'Ola, studentka' }])
    expect(journey.goal).toBe('Mniej kolejek')
    expect(journey.scenario).toBe('Sesja, wszyscy chcą tej samej książki')
  })

  it('is joined by the target line and the ideas of a second table with the same stages', () => {
    const [now, target] = journey.lines
    expect([now?.title, now?.basis, target?.title, target?.basis]).toEqual([
      'AsIs',
      'estimated',
      'ToBe',
      'target',
    ])
    expect(now?.points.map(({ value, label }) => [value !== null && value > 0, label])).toEqual([
      [false, 'gubi się'],
      [false, 'zły'],
      [true, undefined],
    ])
    expect(target?.points.map(({ stage }) => stage)).toEqual(['szukanie', 'wypożyczenie', 'zwrot'])
    expect(cards(journey, 'opportunities')).toEqual([
      ['szukanie', 'lepszy katalog'],
      ['szukanie', 'zdjęcia okładek'],
      ['wypożyczenie', 'paczkomat'],
    ])
  })

  it('[R4] says what of the text is not on the map, with its row', () => {
    expect(problems(library)).toEqual([
      ['markdown-target-table', 20, 'ToBe'],
      ['markdown-target-rest', 20, 'ToBe'],
      ['markdown-tables-left-out', 28, 1],
    ])
    expect(readMarkdown(library).problems[1]?.count).toBe(3)
  })

  it('of a future state alone is a map of that kind', () => {
    expect(
      drawn('## Future state\n| | A | B |\n|--|--|--|\n| Actions | x | y |\n| Pain points | z | |').kind,
    ).toBe('future-state')
  })

  it('beside one with other stages is the map, if it says more', () => {
    const small = '| | C | D |\n|--|--|--|\n| Actions | x | y |\n| Ideas | z | |'
    const large = '| | A | B |\n|--|--|--|\n| Actions | x | y |\n| Pain points | z / w | v |'
    const text = `# One\n\n## First\n\n${small}\n\n## Second\n\n${large}`
    expect(stages(drawn(text))).toEqual(['A', 'B'])
    expect(problems(text)).toEqual([['markdown-other-map', 5, 'First']])
  })

  it('may lie on its side, with a stage a row', () => {
    const journeyOnSide = drawn(
      '| Stage | Actions | Pain points |\n|--|--|--|\n| Search | types | slow |\n| Pay | taps | dear |',
    )
    expect(stages(journeyOnSide)).toEqual(['Search', 'Pay'])
    expect(cards(journeyOnSide, 'pain-points')).toEqual([
      ['search', 'slow'],
      ['pay', 'dear'],
    ])
  })
})

describe('a service blueprint table', () => {
  const text = `# Blood donation

| Lane | Step 1 — Registers | Step 2 — Waits | Step 3 — Donates |
|---|---|---|---|
| Evidence | form | number | plaster |
| Customer actions | fills in a form | sits down | lies down
| ··· | *Line of interaction* | ··· |
| Frontstage | hands out the form |
| ···*Line of Visibility*··· | | | |
| Backstage | | checks the form | |
| - - - - - | | | |
| Support processes | | | lab | spare |
`

  it('has its lanes without the lines between them, and steps without their numbers', () => {
    const journey = drawn(text)
    expect(journey.kind).toBe('service-blueprint')
    expect(stages(journey).slice(0, 3)).toEqual(['Registers', 'Waits', 'Donates'])
    expect(lanes(journey)).toEqual([
      'evidence: Evidence',
      'actions: Customer actions',
      'frontstage: Frontstage',
      'backstage: Backstage',
      'support: Support processes',
    ])
    expect(cards(journey, 'backstage')).toEqual([['waits', 'checks the form']])
    expect(JSON.stringify(journey)).toContain('spare')
  })
})

describe('stages as sections of a text', () => {
  it('with a table of two columns each', () => {
    const text = `# Renting a flat

**Date:** May 2026

## 1. Persona

### Tenant "Jan"

| Attribute | Detail |
|---|---|
| Age | 28 |

**Jobs to be done:**
- Find a flat near work

## 2. Journey map

### 2.1 Awareness

| Dimension | Detail |
|---|---|
| **Customer actions** | Reads *ads* |
| **Touchpoints** | portal, paper, friends |
| **Emotion** | 4 |
| **Teams involved** | Marketing, Sales |

### 2.2 Decision (visit → contract)

| Dimension | Detail |
|---|---|
| **Customer actions** | Visits flats |
| **Emotion** | sad |
| **House rules** | no pets |
`
    const journey = drawn(text)
    expect(stages(journey)).toEqual(['Awareness', 'Decision (visit → contract)'])
    expect(lanes(journey)).toEqual([
      'actions: Customer actions',
      'touchpoints: Touchpoints',
      'emotion: Emotion',
      'departments: Teams involved',
      'custom: House rules',
    ])
    expect(cards(journey, 'touchpoints').map(([, name]) => name)).toEqual(['portal', 'paper', 'friends'])
    expect(journey.sample).toEqual({ dates: 'May 2026' })
    expect(journey.personas).toEqual([
      { id: 'tenant-jan', name: 'Tenant "Jan"', demographics: 'Age: 28', goals: ['Find a flat near work'] },
    ])
    expect(problems(text)).toEqual([['lane-unknown', 33, 'House rules']])
  })

  it('with labelled bullets, whose problems name the row they stand in', () => {
    const text = `## Как мы пишем

### Этап 1 — Узнал
Человек впервые видит сервис.

- **Действия:** видит рекламу
- **Эмоции:** 😐 → 😟
- **Болевые точки:**
  - мелкий шрифт
  - громко

### Этап 2 — Купил
- **Действия:** платит
- **Эмоции:** кракозябра непонятная
- **Цитата** — «ну наконец-то»
`
    const journey = drawn(text)
    expect(stages(journey)).toEqual(['Узнал', 'Купил'])
    expect(journey.stages[0]?.description).toBe('Человек впервые видит сервис.')
    expect(cards(journey, 'pain-points')).toEqual([
      ['узнал', 'мелкий шрифт'],
      ['узнал', 'громко'],
    ])
    expect(cards(journey, 'quotes').map(([, quote]) => quote)).toEqual(['«ну наконец-то»'])
    expect(journey.lines[0]?.points.map(({ value }) => value)).toEqual([-1, null])
    expect(problems(text)).toContainEqual(['emotion-unread', 14, 'кракозябра непонятная'])
  })

  it('with touchpoints and lanes as sections inside them', () => {
    const text = `# Trip
## Before
- **Actions:** packs
### Ticket machine
- **Pain points:** slow
#### Quotes
- Where is my change?
### Track 4
Pain points: windy
## After
### Pain points
- no taxi
- rain
`
    const journey = drawn(text)
    expect(journey.stages.map(({ name, touchpoints }) => [name, touchpoints.map((t) => t.name)])).toEqual([
      ['Before', ['Ticket machine', 'Track 4']],
      ['After', []],
    ])
    expect(journey.cards.map(({ stage, touchpoint, text: words }) => [touchpoint ?? stage, words])).toEqual([
      ['before', 'packs'],
      ['ticket-machine', 'slow'],
      ['track-4', 'windy'],
      ['after', 'no taxi'],
      ['after', 'rain'],
      ['ticket-machine', 'Where is my change?'],
    ])
  })
})

describe('a Mermaid diagram in a text', () => {
  const diagram = '```mermaid\njourney\n  title Trip\n  section Plan\n    Search: 4: Ola\n    Compare\n```\n'

  it('is drawn, and its problems count from the top of the file', () => {
    const text = `# Notes\n\nWords.\n\n\`\`\`mermaid\nflowchart LR\nA --> B\n\`\`\`\n\n${diagram}`
    expect(drawn(text).title).toBe('Trip')
    expect(problems(text)).toEqual([
      ['markdown-text-left-out', 3, 'Words.'],
      ['mermaid-score-missing', 15, 'Compare'],
    ])
    expect(problems(`${diagram}\n${diagram}`)[0]).toEqual(['mermaid-several-diagrams', 2, 2])
  })

  it('gives way to a table that says more', () => {
    const table = '| | A | B |\n|--|--|--|\n| Actions | x | y |\n| Pain points | z / w / v | v / q / r |'
    const text = `${diagram}\n${table}`
    expect(stages(drawn(text))).toEqual(['A', 'B'])
    expect(problems(text)).toEqual([['markdown-diagram-left-out', 2, undefined]])
  })
})

describe('lists', () => {
  it('that are numbered are a flow of steps with their actions', () => {
    const text =
      '# Buying bread\n\n## Description\nSomebody is hungry\n\n## Flow\n1. Shop door\n   1. Push it\n2. Counter\n    1. Order\n    2. Pay\n3. Street'
    const journey = drawn(text)
    expect(stages(journey)).toEqual(['Shop door', 'Counter', 'Street'])
    expect(cards(journey, 'actions')).toEqual([
      ['shop-door', 'Push it'],
      ['counter', 'Order'],
      ['counter', 'Pay'],
    ])
    expect(journey.scenario).toBe('Somebody is hungry')
    expect(journey.title).toBe('Buying bread')
    expect(problems(text)).toEqual([])
  })

  it('that are numbered need no actions', () => {
    expect(problems('1. Shop\n2. Counter\n3. Street')).toEqual([])
    expect(stages(drawn('1. Shop\n2. Counter\n3. Street'))).toEqual(['Shop', 'Counter', 'Street'])
  })

  it('under headings, or nested, are stages with touchpoints', () => {
    const expected = [
      ['Plan', ['Search', 'Ask']],
      ['Go', ['Board']],
    ]
    for (const text of [
      '# Trip\n## Plan\n- Search\n- Ask\n## Go\n- Board',
      '# Trip\n- Plan\n  - Search\n  - Ask\n- Go\n  - **Board**',
    ]) {
      const journey = drawn(text)
      expect(journey.stages.map(({ name, touchpoints }) => [name, touchpoints.map((t) => t.name)])).toEqual(
        expected,
      )
      expect(journey.title).toBe('Trip')
    }
  })
})

it('[X7] a text without a journey is refused with a sentence', () => {
  const readme =
    '# Tool\n\nIt does things, and\nthis is how it does them.\nThere is much to say.\n\n## Install\n\n- first\n- second\n\n```sh\nnpm install\n```\n\n| Option | Meaning |\n|--|--|\n| a | b |'
  for (const text of ['', '# Title', 'Only words.', readme]) {
    expect(readMarkdown(text)).toEqual({ journey: null, problems: [{ code: 'markdown-no-journey' }] })
  }
})

it('no text makes the reader throw, and what it answers is a journey', () => {
  const piece = fc.constantFrom(
    '# Stage 1: A',
    '## Persona',
    '## ToBe',
    '- **Actions:** ',
    '- Pain points: ',
    '  - ',
    '1. ',
    '| | A | B |',
    '|--|--|',
    '| Actions | x |',
    '| Emotion | 3 | :( |',
    '```mermaid',
    'journey',
    'section X',
    '```',
    '---',
    '> **Persona:** ',
    '<!--',
    '-->',
    '\n',
    '\n\n',
  )
  const text = fc.array(fc.oneof(piece, anyText, fc.string({ unit: 'binary' })), { maxLength: 30 })
  fc.assert(
    fc.property(text, fc.constantFrom('', '\n'), (pieces, joint) => {
      const { journey } = readMarkdown(pieces.join(joint))
      if (journey !== null) expect(journeySchema.safeParse(journey).error).toBeUndefined()
    }),
    { numRuns: 300 },
  )
})

it('[V23] a row of target emotions is a target line, and invents no persona', () => {
  const { journey } = readMarkdown(
    '| | A | B |\n|---|---|---|\n| Emotion | 4 | 2 |\n| Emotion (target) | 5 | 5 |',
  )
  expect(journey?.personas).toEqual([])
  expect(journey?.lines.map(({ title, basis }) => [title, basis])).toEqual([
    ['Emotion', 'estimated'],
    ['Emotion (target)', 'target'],
  ])
})

it('[R11] bullets without a colon, two words of one role and a table in a numbered stage keep their place', () => {
  const { journey, problems } = readMarkdown(`# Onboarding

> Draft, do not share

## 1. Offer
* Actions
  * Reads the offer
* Pain points: cannot sign

## 2. First day
* Pains: no badge

A free paragraph.

## 3. First month

| Lane | Week 1 | Week 2 |
|---|---|---|
| Actions | Training | First task |
`)
  expect(journey?.stages.map(({ name, touchpoints }) => [name, touchpoints.map((one) => one.name)])).toEqual([
    ['Offer', []],
    ['First day', []],
    ['First month', ['Week 1', 'Week 2']],
  ])
  expect(journey?.lanes.map(({ title }) => title)).toEqual(['Actions', 'Pain points'])
  expect(journey?.cards.map(({ text }) => text)).toEqual([
    'Reads the offer',
    'Training',
    'First task',
    'cannot sign',
    'no badge',
  ])
  expect(problems).toEqual([
    { code: 'markdown-text-left-out', row: 3, count: 2, value: 'Draft, do not share' },
  ])
})

it('a heading that announces the map is its title, and what is said below the map is counted', () => {
  const { journey, problems } = readMarkdown(
    'Here it is:\n\n### Customer Journey Map: Coffee\n\n| Stage | A | B |\n|---|---|---|\n| Actions | x | y |\n| Pain points | slow | |\n\n**Summary:** The path.',
    { name: 'file' },
  )
  expect(journey?.title).toBe('Customer Journey Map: Coffee')
  expect(problems).toEqual([{ code: 'markdown-text-left-out', row: 1, count: 2, value: 'Here it is:' }])
})
