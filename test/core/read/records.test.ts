import { describe, expect, it } from 'vitest'
import {
  createRecordReader,
  MOST_CELLS,
  MOST_CHARACTERS,
  type RecordProblem,
} from '../../../core/read/records.ts'

interface Read {
  readonly records: readonly (readonly string[])[]
  readonly rows: readonly number[]
  readonly problems: readonly RecordProblem[]
}

const read = (text: string, delimiter = ','): Read => {
  const records: string[][] = []
  const rows: number[] = []
  const problems: RecordProblem[] = []
  const reader = createRecordReader({
    delimiter,
    onRecord: (cells, row) => {
      records.push(cells)
      rows.push(row)
      return true
    },
    onProblem: (problem) => problems.push(problem),
  })
  reader.push(text)
  reader.end()
  return { records, rows, problems }
}

describe('createRecordReader', () => {
  it('[R2] ends records at LF, CR LF and CR, mixed in one file', () => {
    expect(read('a,b\r\n1,2\n3,4\r5,6').records).toEqual([
      ['a', 'b'],
      ['1', '2'],
      ['3', '4'],
      ['5', '6'],
    ])
  })

  it('keeps line breaks, delimiters and doubled marks of quoted cells as they are', () => {
    expect(read('a,"once \r\nupon",c\n"1,5","say ""hi""",\n').records).toEqual([
      ['a', 'once \r\nupon', 'c'],
      ['1,5', 'say "hi"', ''],
    ])
  })

  it('numbers records by their line in an editor, blank lines and quoted line breaks counted', () => {
    const { records, rows } = read('a\n\n"x\r\ny\nz"\r\nb\n')
    expect(records).toEqual([['a'], [''], ['x\r\ny\nz'], ['b']])
    expect(rows).toEqual([1, 2, 3, 6])
  })

  it('has no record after the last line end, and one before a missing line end', () => {
    expect(read('a\n').records).toEqual([['a']])
    expect(read('a,').records).toEqual([['a', '']])
    expect(read('').records).toEqual([])
  })

  it('[R4] a mark that never closes costs one row, not the ones after it', () => {
    const { records, problems } = read('id,answer\n1,"never closed\n2,fine\n3,"fine, too"\n')
    expect(records).toEqual([
      ['id', 'answer'],
      ['1', '"never closed'],
      ['2', 'fine'],
      ['3', 'fine, too'],
    ])
    expect(problems).toEqual([{ kind: 'quote', row: 2, cell: 1 }])
  })

  it('[R4] a mark that closes at the opening mark of a later row costs one row only', () => {
    const { records, problems } = read('1,"$25,000 - $49,999,college\n2,"$50,000",school\n')
    expect(records[1]).toEqual(['2', '$50,000', 'school'])
    expect(problems).toEqual([{ kind: 'quote', row: 1, cell: 1 }])
  })

  it('[R4] keeps marks inside a quoted cell that nobody doubled', () => {
    const { records, problems } = read('1,"he said "hello, you" to me",x\n"Foo" bar,"baz"\n')
    expect(records).toEqual([
      ['1', 'he said "hello, you" to me', 'x'],
      ['"Foo" bar', 'baz'],
    ])
    expect(problems.map(({ row }) => row)).toEqual([1, 2])
  })

  it('takes marks inside a plain cell, and spaces after a closing mark, as they come', () => {
    expect(read('5" nail,"a" ,b').records).toEqual([['5" nail', 'a', 'b']])
  })

  it('[R13] stops at a cell or a record that is longer than any table has', () => {
    const long = read(`a,b\nc,${'x'.repeat(MOST_CHARACTERS + 1)}\nd,e\n`)
    expect(long.records).toEqual([['a', 'b']])
    expect(long.problems).toEqual([{ kind: 'characters', row: 2, cell: 1 }])
    const wide = read(`${','.repeat(MOST_CELLS + 5)}\nd,e\n`)
    expect(wide.records).toEqual([])
    expect(wide.problems).toEqual([{ kind: 'cells', row: 1, cell: MOST_CELLS }])
  })

  it('[R13] a mark that is not closed within the limit is a broken mark, and the rows after it are read', () => {
    const { records } = read(`"a\n${'x\n'.repeat(MOST_CHARACTERS)}"b"\n`)
    expect(records).toHaveLength(MOST_CHARACTERS + 2)
    expect(records.at(-1)).toEqual(['b'])
  })

  it('stops when the receiver has enough', () => {
    const seen: string[][] = []
    const reader = createRecordReader({ delimiter: ',', onRecord: (cells) => seen.push(cells) < 2 })
    reader.push('a\nb\nc\n')
    reader.end()
    expect(seen).toEqual([['a'], ['b']])
    expect(reader.stopped).toBe(true)
  })
})
