import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blankJourney } from '../../../core/journey/presets.ts'
import type { EmotionPoint, Journey } from '../../../core/journey/schema.ts'
import { languages } from '../../../core/messages/language.ts'
import { mapWords } from '../../../core/messages/map/index.ts'
import { markdownBlocks } from '../../../core/read/markdown/blocks.ts'
import { plainText } from '../../../core/read/markdown/inline.ts'
import { readMarkdown } from '../../../core/read/markdown/markdown.ts'
import { lineInWords } from '../../../core/write/line-in-words.ts'
import { writeMarkdown } from '../../../core/write/markdown.ts'
import { markdownText } from '../../../core/write/markdown-text.ts'
import { anyJourney, anyText } from '../journey/any-journey.ts'

const coffee: Journey = {
  version: 1,
  id: 'coffee',
  title: 'Coffee to go',
  kind: 'current-state',
  scenario: 'A commuter wants a coffee without the queue.',
  goal: 'Fewer people who walk past',
  personas: [
    {
      id: 'kasia',
      name: 'Kasia, commuter',
      quote: 'I have no time.',
      goals: ['no queue', 'the usual drink'],
    },
  ],
  sample: { n: 412, source: 'Survey' },
  owner: 'Service design',
  stages: [
    {
      id: 'before',
      name: 'Before',
      description: 'On the tram',
      touchpoints: [{ id: 'ad', name: 'Poster', channel: 'outdoor' }],
    },
    {
      id: 'order',
      name: 'Order',
      touchpoints: [
        { id: 'app', name: 'App', momentOfTruth: true, wait: '2 min' },
        { id: 'pay', name: 'Payment' },
      ],
    },
  ],
  lanes: [
    { id: 'actions', role: 'actions', title: 'Actions', note: 'what the customer does' },
    { id: 'emotion', role: 'emotion', title: 'Emotion' },
    { id: 'pains', role: 'pain-points', title: 'Pain points' },
    { id: 'ideas', role: 'opportunities', title: 'Ideas' },
  ],
  cards: [
    { id: 'sees', lane: 'actions', stage: 'before', text: 'Sees *the* poster' },
    {
      id: 'slow',
      lane: 'pains',
      stage: 'order',
      touchpoint: 'pay',
      text: 'Slow\nbank',
      n: 58,
      link: 'https://example.org/a b',
    },
    { id: 'why', lane: 'pains', stage: 'order', text: 'Dear', basis: 'assumed', severity: 4 },
  ],
  lines: [
    {
      id: 'all',
      title: 'All customers',
      basis: 'measured',
      points: [
        { stage: 'order', touchpoint: 'pay', value: -1.5, n: 4 },
        { stage: 'before', touchpoint: 'ad', value: 0.24, n: 412, label: 'curious' },
        { stage: 'order', touchpoint: 'app', value: null },
      ],
    },
  ],
  metrics: [{ id: 'csat', name: 'CSAT', stage: 'order', value: 46, unit: '%', n: 366 }],
}

describe('the text twin of a map', () => {
  it('[V25] has every text in reading order, stage by stage, lane by lane', () => {
    expect(writeMarkdown(coffee, mapWords('en')).replaceAll('\u00a0', ' ')).toBe(`# Coffee to go

Current state · journey map

A commuter wants a coffee without the queue.

Goal: Fewer people who walk past

- **Answers:** n = 412
- **Source:** Survey
- **Owner:** Service design

## Personas

### Kasia, commuter

Persona · modelled

> I have no time.

- Goals: no queue, the usual drink

## Emotion

Emotion runs from −2, frustrated, over 0, neutral, to +2, delighted.

**All customers** (measured): The line starts at +0.2 (Poster). It is highest at +0.2 (Poster). It is lowest at −1.5 (Payment). It ends at −1.5 (Payment). There is no value for: App. Answers behind each point: 4 to 412. Fewer than 5 answers, so not reliable: Payment.

## Rows of the map

- Actions – what the customer does
- Ideas – Nothing here yet

## 1. Before

On the tram

- **Actions:** Sees \\*the\\* poster

### Poster

outdoor

- **Emotion:** +0.2 (curious · n = 412)

## 2. Order

- **Pain points:** Dear (assumption · severity 4)
- **CSAT:** 46 % (n = 366)

### App

★ moment of truth · wait 2 min

- **Emotion:** no answers

### Payment

- **Emotion:** −1.5 (n = 4)
- **Pain points:** [Slow\\
  bank](<https://example.org/a%20b>) (n = 58)
`)
  })

  it('[X5] is in the language of its words', () => {
    const text = writeMarkdown(coffee, mapWords('pl'))
    expect(text).toContain('Linia zaczyna się na poziomie +0,2 (Poster).')
    expect(text).toContain('**All customers** (zmierzone)')
    expect(writeMarkdown(coffee, mapWords('ru'))).toContain('Ниже всего она на уровне −1,5 (Payment).')
    expect(writeMarkdown(coffee, mapWords('ro'))).toContain('Fără valoare: App.')
  })

  it('of a blank journey says that there is nothing yet', () => {
    for (const language of languages) {
      const words = mapWords(language)
      const text = writeMarkdown(
        blankJourney({ kind: 'service-blueprint', stages: 'before-during-after', language }),
        words,
      )
      expect(text.split(words.emptyLane).length - 1).toBe(5)
      expect(
        writeMarkdown({ ...coffee, stages: [], cards: [], lines: [], metrics: [], lanes: [] }, words),
      ).toContain(words.noStages)
    }
  })

  it('can be read back as the same stages, touchpoints and cards', () => {
    const { journey } = readMarkdown(writeMarkdown(coffee, mapWords('en')))
    expect(journey?.title).toBe('Coffee to go')
    expect(
      journey?.stages.map(({ name, description, touchpoints }) => [
        name,
        description,
        touchpoints.map((t) => t.name),
      ]),
    ).toEqual([
      ['Before', 'On the tram', ['Poster']],
      ['Order', undefined, ['App', 'Payment']],
    ])
    expect(journey?.cards.map(({ text }) => text)).toEqual(expect.arrayContaining(['Sees *the* poster']))
    expect(journey?.personas.map(({ name }) => name)).toEqual(['Kasia, commuter'])
    expect(journey?.lines[0]?.points.map(({ value }) => value && Math.round(value * 10) / 10)).toEqual([
      0.2,
      null,
      -1.5,
    ])
  })
})

describe('an emotion line in words', () => {
  const told = (values: readonly (number | null)[], language: 'en' | 'pl' = 'en') => {
    const points: EmotionPoint[] = values.map((value, index) => ({ stage: `s${index}`, value }))
    const stages = values.map((_, index) => ({
      id: `s${index}`,
      name: `Stage ${index + 1}`,
      touchpoints: [],
    }))
    return lineInWords(
      { id: 'l', title: 'L', basis: 'estimated', points },
      { ...coffee, stages },
      mapWords(language),
    )
  }

  it('names its start, its ends and its gaps', () => {
    expect(told([1, 2, null, -2, 0])).toBe(
      'The line starts at +1.0 (Stage 1). It is highest at +2.0 (Stage 2). It is lowest at −2.0 (Stage 4). It ends at 0.0 (Stage 5). There is no value for: Stage 3.',
    )
  })

  it('is short where there is little to say', () => {
    expect(told([])).toBe('The line has no points yet.')
    expect(told([null])).toBe('The line has no points yet. There is no value for: Stage 1.')
    expect(told([1.26])).toBe('The line has one point: +1.3 (Stage 1).')
    expect(told([1, 1, 1], 'pl')).toBe('Linia utrzymuje się na poziomie +1,0, od „Stage 1” do „Stage 3”.')
  })
})

describe('a text written as Markdown', () => {
  it.each([
    '# no heading',
    '- no item',
    '1. no item',
    '> no quote',
    '| no | table |',
    '---',
    '```',
    '**no bold** _no_ `no`',
    '[no](link) <b> &amp; ~~no~~ ==no==',
    'a\\*b',
    'one\r\n\r\ntwo',
  ])('shows exactly this text: %j', (text) => {
    expect(plainText(markdownText(text))).toBe(text.replace(/\s*\n\s*/g, '\n').replace('\r', ''))
  })

  it('shows exactly that text, whatever it is', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const words = text
          .replace(/\s*\n\s*/g, '\n')
          .replace(/[^\S\n]+/g, ' ')
          .trim()
        expect(plainText(markdownText(text))).toBe(words)
        expect(markdownBlocks(`- **x:** ${markdownText(text)}`).map(({ kind }) => kind)).toEqual(['list'])
      }),
      { numRuns: 500 },
    )
  })
})

it('every text of any journey is in its text twin, and adds no headings of its own', () => {
  fc.assert(
    fc.property(anyJourney(), (journey) => {
      const text = writeMarkdown(journey, mapWords('en'))
      const blocks = markdownBlocks(text)
      const headings = blocks.filter(({ kind }) => kind === 'heading').length
      const columns = journey.stages.reduce((sum, { touchpoints }) => sum + 1 + touchpoints.length, 0)
      const parts = [journey.personas.length, journey.lines.length].filter((count) => count > 0).length
      const notes = text.includes('\n## Rows of the map\n') ? 1 : 0
      expect(headings).toBe(1 + columns + parts + journey.personas.length + notes)
      const shown = plainText(text).replace(/\s+/g, ' ')
      for (const card of journey.cards) expect(shown).toContain(card.text.replace(/\s+/g, ' ').trim())
    }),
  )
})
