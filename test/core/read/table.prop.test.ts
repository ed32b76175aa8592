import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readTable } from '../../../core/read/table.ts'

const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc
    .array(
      fc.constantFrom(
        '"',
        ',',
        ';',
        '\t',
        '\n',
        '\r\n',
        '\r',
        'sep=;',
        'Response',
        '',
        '1',
        'Stage',
        '{"ImportId":"x"}',
      ),
      {
        maxLength: 80,
      },
    )
    .map((pieces) => pieces.join('')),
)

describe('readTable', () => {
  it('reads any text without throwing, and its rows fit its headers and its lines', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const table = readTable(text)
        expect(new Set(table.headers).size).toBe(table.headers.length)
        expect(table.rowNumbers).toHaveLength(table.rows.length)
        const lines = text.split(/\r\n|\n|\r/).length
        for (const row of table.rowNumbers) expect(row).toBeLessThanOrEqual(lines)
        for (const row of table.rows) expect(row.length).toBeGreaterThanOrEqual(table.headers.length)
      }),
      { numRuns: 500 },
    )
  })

  it('[R3] finds the delimiter of any table whose cells are free of delimiters', () => {
    const cell = fc.stringMatching(/^[a-z0-9 .]{1,8}$/)
    const table = fc
      .tuple(fc.integer({ min: 2, max: 6 }), fc.integer({ min: 2, max: 12 }))
      .chain(([width, height]) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
          minLength: height,
          maxLength: height,
        }),
      )
    fc.assert(
      fc.property(table, fc.constantFrom(',', ';', '\t', '|'), (rows, delimiter) => {
        expect(readTable(rows.map((row) => row.join(delimiter)).join('\n')).delimiter).toBe(delimiter)
      }),
    )
  })
})
