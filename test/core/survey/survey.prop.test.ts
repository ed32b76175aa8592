import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import { journeySchema } from '../../../core/journey/schema.ts'
import { drawableHere, drawableSegments } from '../../../core/survey/draw/segments.ts'
import { startSurvey, surveyJourney } from '../../../core/survey/survey.ts'

/** Properties look at many tables; a busy machine may take its time. */
const patience = 60_000

const cell = fc.oneof(
  fc.constantFrom(
    '',
    '1',
    '2',
    '3',
    '4',
    '5',
    '10',
    'Yes',
    'No',
    'Agree',
    'Strongly disagree',
    'N/A',
    'a;b',
    'a, b',
    '★★★',
    '2026-01-02',
    '__proto__',
    '=1+1',
    '<b>x</b>',
  ),
  fc.string({ unit: 'binary', maxLength: 30 }),
)
const header = fc.oneof(
  fc.constantFrom(
    'stage',
    'touchpoint',
    'score',
    'weight',
    'segment',
    'comment',
    'Q1 [a]',
    'Q1 [b]',
    'Q1 - a',
    'email',
    'constructor',
    '__proto__',
    'How satisfied are you?',
  ),
  fc.string({ unit: 'binary', maxLength: 40 }),
)
const vendors = fc.constantFrom(
  'generic',
  'qualtrics',
  'surveymonkey',
  'google-forms',
  'kobo',
  'limesurvey',
  'reviews',
  'redcap',
  'ms-forms',
)
const tables = fc
  .tuple(fc.uniqueArray(header, { minLength: 1, maxLength: 8 }), fc.integer({ min: 1, max: 3 }), vendors)
  .chain(([headers, depth, vendor]) =>
    fc.record({
      headers: fc.constant(headers),
      headerRows: fc.array(fc.array(header, { minLength: headers.length, maxLength: headers.length }), {
        minLength: depth,
        maxLength: depth,
      }),
      rows: fc.array(fc.array(cell, { minLength: headers.length, maxLength: headers.length }), {
        maxLength: 25,
      }),
      vendor: fc.constant(vendor),
    }),
  )

test(
  '[R4] no table makes it throw, and every journey is one its schema accepts',
  () => {
    fc.assert(
      fc.property(tables, ({ headers, headerRows, rows, vendor }) => {
        const rowNumbers = rows.map((_, index) => index + 2)
        const result = surveyJourney(
          { headers, headerRows, rows, rowNumbers },
          { vendor, name: 'survey', language: 'en' },
        )
        expect(z.safeParse(journeySchema, result.journey).error).toBeUndefined()
        expect(result.columns).toHaveLength(headers.length)
      }),
      { numRuns: 150 },
    )
  },
  patience,
)

const survey = fc.record({
  scores: fc.array(
    fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }), fc.constantFrom('a', 'b', 'c')),
    { minLength: 6, maxLength: 80 },
  ),
})
const head = ['segment', 'How satisfied are you with the shop?', 'How satisfied are you with the delivery?']

test(
  '[S11] [V11] means equal an independent calculation to 1e-9, in any order of the rows',
  () => {
    fc.assert(
      fc.property(survey, fc.integer(), ({ scores }, seed) => {
        fc.pre([0, 1].every((column) => new Set(scores.map((row) => row[column])).size > 1))
        const rows = scores.map(([one, two, group]) => [group, `${one}`, `${two}`])
        const shuffled = [...rows].sort((a, b) => order(a, seed) - order(b, seed))
        for (const some of [rows, shuffled]) {
          const { journey } = surveyJourney(
            {
              headers: ['x', ...head.slice(1)],
              headerRows: [['x', ...head.slice(1)]],
              rows: some,
              rowNumbers: some.map((_, index) => index),
            },
            { vendor: 'generic', name: 'survey', language: 'en' },
          )
          const mean = scores.reduce((sum, [one]) => sum + one, 0) / scores.length
          const value = journey.lines[0]?.points[0]?.value
          expect(Math.abs((value ?? Number.NaN) - (mean - 3))).toBeLessThan(1e-9)
        }
      }),
    )
  },
  patience,
)
const order = (row: readonly string[], seed: number) =>
  [...row.join('')].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0) * seed) % 997, 7)

test(
  'one record at a time gives the same journey as all at once',
  () => {
    fc.assert(
      fc.property(survey, ({ scores }) => {
        const rows = scores.map(([one, two, group]) => [group, `${one}`, `${two}`])
        const settings = { name: 'survey', language: 'en' } as const
        const table = { headers: head, headerRows: [head] }
        const whole = surveyJourney(
          { ...table, rows, rowNumbers: rows.map((_, index) => index + 2) },
          { ...settings, vendor: 'generic' },
        )
        const pieces = startSurvey({ ...table, vendor: 'generic', sample: rows }, settings)
        rows.forEach((row, index) => {
          pieces.add(row, index + 2)
        })
        expect(pieces.finish().journey).toEqual(whole.journey)
      }),
    )
  },
  patience,
)

test(
  '[P4] no drawn set of groups leaves a few people over, who could be worked out by subtraction',
  () => {
    const counts = fc.dictionary(fc.string({ minLength: 1, maxLength: 3 }), fc.integer({ min: 1, max: 40 }), {
      maxKeys: 9,
    })
    fc.assert(
      fc.property(
        counts,
        fc.integer({ min: 0, max: 12 }),
        fc.integer({ min: 3, max: 8 }),
        (groups, nameless, minN) => {
          const all = Object.values(groups).reduce((sum, n) => sum + n, nameless)
          const map = new Map(Object.entries(groups))
          const { names } = drawableSegments(map, all, minN)
          const rest = all - names.reduce((sum, name) => sum + (groups[name] ?? 0), 0)
          expect(names.every((name) => (groups[name] ?? 0) >= minN)).toBe(true)
          expect(rest === 0 || rest >= minN || names.length === 0).toBe(true)
          const here = [...drawableHere(map, all, minN)].reduce((sum, name) => sum + (groups[name] ?? 0), 0)
          expect(here === 0 || all - here === 0 || all - here >= minN).toBe(true)
        },
      ),
    )
  },
  patience,
)
