import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  numberCell,
  numberOfCell,
  textCell,
  textOfCell,
  textsCell,
  textsOfCell,
} from '../../../core/journey/csv-cells.ts'
import type { Journey } from '../../../core/journey/schema.ts'
import { readFile, readText } from '../../../core/read/read.ts'
import { writeCsv } from '../../../core/write/csv.ts'
import { anyJourney } from '../journey/any-journey.ts'

const small: Journey = {
  version: 1,
  id: 'coffee',
  title: 'Ordering coffee',
  kind: 'current-state',
  personas: [{ id: 'kasia', name: 'Kasia', goals: ['Be on time', '[not a list'] }],
  stages: [
    { id: 'buy', name: 'Buy', touchpoints: [{ id: 'shop', name: 'Shop', momentOfTruth: false }] },
    { id: 'use', name: 'Use', touchpoints: [] },
  ],
  lanes: [
    { id: 'pains', role: 'pain-points', title: 'Pain points' },
    { id: 'emotion', role: 'emotion', title: 'Emotion' },
  ],
  cards: [{ id: 'queue', lane: 'pains', stage: 'buy', touchpoint: 'shop', text: 'Queue', tags: ['slow'] }],
  lines: [
    {
      id: 'all',
      title: 'All',
      basis: 'measured',
      scale: { min: 1, max: 5, better: 'high' },
      points: [
        { stage: 'buy', touchpoint: 'shop', value: -1.5, n: 12 },
        { stage: 'use', value: null },
      ],
    },
  ],
  metrics: [{ id: 'csat', name: 'CSAT', stage: 'use', value: 71, unit: '%' }],
}

const again = (journey: Journey) => readText(writeCsv(journey)).journey
const cellsOf = (csv: string) => csv.split('\r\n').map((line) => line.split(','))

describe('writeCsv', () => {
  it('[U1] any journey comes back as it was', () => {
    fc.assert(
      fc.property(anyJourney(), (journey) => {
        expect(again(journey)).toEqual(journey)
      }),
    )
  })

  it('comes back as it was through the bytes of a file', () => {
    fc.assert(
      fc.property(anyJourney({ stages: 3, cards: 5 }), (journey) => {
        const bytes = new TextEncoder().encode(writeCsv(journey))
        expect(readFile(bytes, { name: 'x.csv' })).toMatchObject({
          kind: 'journey-csv',
          journey,
          problems: [],
        })
      }),
      { numRuns: 40 },
    )
  })

  it('comes back as it was where ids repeat, references lead nowhere and groups are empty', () => {
    const odd: Journey = {
      ...small,
      title: '',
      sample: {},
      personas: [],
      stages: [...small.stages, ...small.stages],
      cards: [
        { id: 'a', lane: 'nowhere', stage: 'nowhere', touchpoint: 'gone', text: '', tags: [], owner: '' },
      ],
      lines: [...small.lines, ...small.lines],
    }
    expect(again(odd)).toEqual(odd)
  })

  it('begins with a byte order mark and the columns that people read', () => {
    const csv = writeCsv(small)
    expect(csv.startsWith('\ufeffRecord,Stage,Touchpoint,Lane,Text,Value,')).toBe(true)
    const card = cellsOf(csv).find(([record]) => record === 'card')
    expect(card?.slice(0, 5)).toEqual(['card', 'Buy', 'Shop', 'Pain points', 'Queue'])
  })

  it('[P5] starts no cell with = + - @, a tab or a line end', () => {
    const payloads = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', "'=1", "=cmd|' /C calc'!A0"]
    const journey: Journey = {
      ...small,
      cards: payloads.map((text, i) => ({
        id: `c${i}`,
        lane: 'pains',
        stage: 'buy',
        text,
        owner: text,
        tags: [text],
      })),
      metrics: [{ id: 'm', name: '-', stage: 'buy', value: -5, unit: '+' }],
    }
    const csv = writeCsv(journey)
    expect(csv.replace(/"(?:[^"]|"")*"/g, (cell) => cell.slice(1, 2))).not.toMatch(/(?:^|,|\n)[=+\-@\t]/)
    expect(again(journey)).toEqual(journey)
  })
})

describe('reading our own CSV', () => {
  const edited = (change: (csv: string) => string) => readText(change(writeCsv(small)))

  it('reads what a spreadsheet saved with another delimiter and a decimal comma', () => {
    const { journey, problems } = edited((csv) => csv.replaceAll(',', ';').replace("'-1.5", '-1,5'))
    expect(journey).toEqual(small)
    expect(problems).toEqual([])
  })

  it('takes a row that a person added, by the names of its stage, touchpoint and lane', () => {
    const { journey } = edited(
      (csv) => `${csv}card,Buy,Shop,Pain points,Noise\r\ncard,Leave,,Opportunities,Come back\r\n`,
    )
    expect(journey?.cards.slice(1)).toEqual([
      { id: 'noise', lane: 'pains', stage: 'buy', touchpoint: 'shop', text: 'Noise' },
      { id: 'come-back', lane: 'opportunities', stage: 'leave', text: 'Come back' },
    ])
    expect(journey?.stages.at(-1)).toEqual({ id: 'leave', name: 'Leave', touchpoints: [] })
    expect(journey?.lanes.at(-1)).toEqual({
      id: 'opportunities',
      role: 'opportunities',
      title: 'Opportunities',
    })
  })

  it('[R4] says what it cannot read, and keeps the rest', () => {
    const { journey, problems } = edited(
      (csv) => `${csv.replace('measured', 'guessed')}postcard,,,,x\r\nmetric,Use,,,NPS,many\r\n`,
    )
    expect(problems).toEqual([
      { code: 'own-value-left-out', row: 11, column: 'Basis', value: 'guessed' },
      { code: 'own-record-unknown', row: 15, value: 'postcard' },
      { code: 'own-value-left-out', row: 16, column: 'Value', value: 'many' },
    ])
    expect(journey?.lines[0]?.basis).toBe('estimated')
    expect(journey?.metrics).toHaveLength(2)
  })

  it('[R4] names the row of each part that is left out, also after another one was', () => {
    const links = ['a', 'b', 'c'].map((text) => ({
      id: text,
      lane: 'pains',
      stage: 'buy',
      text,
      link: `https://example.org/${text}`,
    }))
    const csv = writeCsv({ ...small, cards: links })
      .replaceAll('https:', 'http:')
      .replace("'-1.5", '9')
    const { problems, journey } = readText(csv)
    expect(problems.map(({ row, column, value }) => [row, column, value])).toEqual([
      [10, 'Link', 'http://example.org/a'],
      [11, 'Link', 'http://example.org/b'],
      [12, 'Link', 'http://example.org/c'],
      [14, 'Value', '9'],
    ])
    expect(journey?.cards).toHaveLength(3)
    expect(journey?.lines[0]?.points).toMatchObject([
      { stage: 'buy', value: null },
      { stage: 'use', value: null },
    ])
  })

  it('[U12] refuses a file of a newer version with a sentence', () => {
    const { journey, problems, kind } = edited((csv) => csv.replace(',coffee,1\r\n', ',coffee,2\r\n'))
    expect({ journey, problems, kind }).toEqual({
      journey: null,
      problems: [{ code: 'own-newer', value: '2' }],
      kind: 'refused',
    })
  })

  it('says which columns of a person cannot be kept', () => {
    expect(edited((csv) => csv.replace('\r\n', ',Mood\r\n'))).toMatchObject({
      journey: small,
      problems: [{ code: 'own-value-left-out', row: 1, column: 'Mood', value: 'Mood' }],
    })
  })
})

describe('cells of our own CSV', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string(),
    fc.constantFrom('', "'", "''", '\'"', '\'"a"', '"', '[', '[]', '["a"]', '-0', '\0', '\ud800', '=', '＝1'),
  )

  it('hold any text, list and number exactly', () => {
    fc.assert(
      fc.property(
        anything,
        fc.array(anything),
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        (text, texts, value) => {
          expect(textOfCell(textCell(text))).toBe(text)
          expect(textsOfCell(textsCell(texts))).toEqual(texts)
          expect(numberOfCell(numberCell(value))).toBe(value)
        },
      ),
      { numRuns: 1000 },
    )
  })

  it('[P5] are never empty and never a formula', () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(textCell(text)).toMatch(/^[^=+\-@\t\r\n]/)
      }),
    )
  })
})
