import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readShape } from './read.ts'

const headers = [
  'Touchpoint',
  'Actions',
  'Channel',
  'Team',
  'Emotion',
  'Thoughts',
  'Pain points',
  'Opportunities',
  'Impact',
  'Severity',
  'Owner',
  'Due',
  'Tags',
  'Source',
  'Basis',
  'Duration',
  'Persona',
  'CSAT',
  'Description',
  'Moment of truth',
  'Weather',
  'Score',
]
const word = fc.stringMatching(/^[b-m]{4}q[b-m]{3}$/)
const cell = fc.oneof({ arbitrary: word, weight: 4 }, fc.constant(''), fc.constantFrom('3', 'happy', 'x'))
const tableOf = (rowHeaders: fc.Arbitrary<readonly string[]>) =>
  rowHeaders.chain((names) =>
    fc
      .array(fc.array(cell, { minLength: names.length, maxLength: names.length }), {
        minLength: 1,
        maxLength: 8,
      })
      .map((rows) => ({ names, rows })),
  )
const columns = fc.uniqueArray(fc.constantFrom(...headers), { minLength: 2, maxLength: 9 })

/** Every word of the table is on the map or in a problem. */
function expectNothingLost(text: string, shape: 'wide' | 'long' | 'matrix') {
  const { journey, problems } = readShape(shape, text)
  const known = JSON.stringify([journey, problems])
  for (const found of text.match(/[b-m]{4}q[b-m]{3}/g) ?? []) expect(known).toContain(found)
}

describe('journey tables', () => {
  it('[R11] a wide table loses no word', () => {
    fc.assert(
      fc.property(tableOf(columns), ({ names, rows }) => {
        const lines = [['Stage', ...names], ...rows.map((row, i) => [`Stage ${i % 3}`, ...row])]
        expectNothingLost(lines.map((line) => line.join(',')).join('\n'), 'wide')
      }),
      { numRuns: 300 },
    )
  })

  it('[R11] a matrix loses no word', () => {
    fc.assert(
      fc.property(tableOf(fc.constant(['Buy', 'Use', 'Leave'])), columns, ({ names, rows }, lanes) => {
        const lines = [['', ...names], ...rows.map((row, i) => [lanes[i % lanes.length] ?? '', ...row])]
        expectNothingLost(lines.map((line) => line.join(',')).join('\n'), 'matrix')
      }),
      { numRuns: 300 },
    )
  })

  it('[R11] a long table loses no word', () => {
    const types = fc.array(fc.constantFrom('pain', 'Emotion', 'idea', 'metric', 'quote', 'gossip', ''), {
      minLength: 8,
      maxLength: 8,
    })
    fc.assert(
      fc.property(tableOf(columns), types, ({ names, rows }, kinds) => {
        const lines = [
          ['Stage', 'Type', 'Text', ...names],
          ...rows.map((row, i) => [`Stage ${i % 3}`, kinds[i] ?? '', row[0] ?? '', ...row]),
        ]
        expectNothingLost(lines.map((line) => line.join(',')).join('\n'), 'long')
      }),
      { numRuns: 300 },
    )
  })
})
