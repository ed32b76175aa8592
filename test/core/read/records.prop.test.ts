import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { createRecordReader } from '../../../core/read/records.ts'

const read = (pieces: readonly string[], delimiter = ',') => {
  const seen: unknown[] = []
  const reader = createRecordReader({
    delimiter,
    onRecord: (cells, row) => seen.push({ cells, row }) > 0,
    onProblem: (problem) => seen.push(problem),
  })
  for (const piece of pieces) reader.push(piece)
  reader.end()
  return seen
}
const recordsOf = (text: string, delimiter = ',') =>
  read([text], delimiter).flatMap((seen) =>
    (seen as { cells?: string[] }).cells ? [(seen as { cells: string[] }).cells] : [],
  )

/** Text full of what a parser trips over. */
const awkward = fc
  .array(fc.constantFrom('"', '""', ',', ';', '\n', '\r', '\r\n', ' ', 'a', 'ż', '🙂', '\ufeff', '="1"'), {
    maxLength: 60,
  })
  .map((pieces) => pieces.join(''))

const cutAt = (text: string, cuts: readonly number[]) => {
  const places = [...new Set(cuts.map((cut) => cut % (text.length + 1)))].sort((a, b) => a - b)
  return [...places, text.length].map((place, i) => text.slice(i === 0 ? 0 : places[i - 1], place))
}

describe('createRecordReader', () => {
  it('gives the same records, rows and problems for every cut of any text', () => {
    fc.assert(
      fc.property(awkward, fc.array(fc.nat({ max: 200 })), (text, cuts) => {
        expect(read(cutAt(text, cuts))).toEqual(read([text]))
        expect(read([...text])).toEqual(read([text]))
      }),
      { numRuns: 500 },
    )
  })

  it('reads back what was written by RFC 4180, with any delimiter and line end', () => {
    const cell = fc.oneof(fc.string({ maxLength: 12 }), awkward)
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 6 }), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(
        table,
        fc.constantFrom(',', ';', '\t', '|'),
        fc.constantFrom('\n', '\r\n', '\r'),
        (rows, delimiter, newline) => {
          const text = Papa.unparse(rows, { delimiter, newline, quotes: true })
          expect(recordsOf(text, delimiter)).toEqual(rows)
        },
      ),
    )
  })

  it('agrees with Papa Parse wherever Papa Parse finds no error', () => {
    fc.assert(
      fc.property(awkward, (mixed) => {
        const text = mixed.replace(/\r\n?/g, '\n').replaceAll('\ufeff', '')
        const papa = Papa.parse<string[]>(text, { delimiter: ',', newline: '\n' })
        fc.pre(papa.errors.length === 0 && text !== '')
        const expected =
          text.endsWith('\n') && papa.data.at(-1)?.join() === '' ? papa.data.slice(0, -1) : papa.data
        expect(recordsOf(text)).toEqual(expected)
      }),
      { numRuns: 500 },
    )
  })

  it('[R4] loses no well-formed row, whatever stands before it', () => {
    const row = fc.array(fc.stringMatching(/^[a-z0-9][a-z0-9 ,]{0,7}$/), { minLength: 3, maxLength: 3 })
    const broken = fc.stringMatching(/^[a-z,]{0,6}"[a-z, ]{1,9}$/)
    fc.assert(
      fc.property(fc.array(fc.oneof(row, broken), { maxLength: 12 }), (lines) => {
        const text = lines
          .map((line) => (typeof line === 'string' ? line : line.map((cell) => `"${cell}"`).join(',')))
          .join('\n')
        const found = recordsOf(text)
        for (const line of lines) if (typeof line !== 'string') expect(found).toContainEqual(line)
      }),
    )
  })
})

describe('pieces as long as those of a file', () => {
  it('[R2] gives a record once that ends where its piece does', () => {
    const next = `${'long '.repeat(20)},y`
    expect(read(['a,b\r', `${next}\r`, `\n${next}\n`, next])).toEqual(
      read([`a,b\r${next}\r\n${next}\n${next}`]),
    )
  })

  it('gives the same records for every two pieces of a long text', () => {
    const text = `a,"b ""c"", ${'d '.repeat(60)}\r\n",e\r${'f,g\n'.repeat(30)}"h${',i'.repeat(40)}\r\n"j"\r`
    for (let cut = 0; cut <= text.length; cut += 1)
      expect(read([text.slice(0, cut), text.slice(cut)])).toEqual(read([text]))
  })
})
