/** Text to a table: delimiter, records, header rows, distinct column names, and rows that know their line in the file. */
import type { Problem } from '../problem.ts'
import { findDelimiter, separatorLine } from './delimiter.ts'
import { columnLetter, columnNames, headerRowsOf, headerStartOf } from './header-rows.ts'
import { createRecordReader, MOST_CELLS, MOST_CHARACTERS, type RecordProblem } from './records.ts'

export interface Table {
  /** Distinct names of the columns; questions are joined with their options. */
  readonly headers: readonly string[]
  /** The header rows as they stand in the file. */
  readonly headerRows: readonly (readonly string[])[]
  /** Records before the header: title rows, blank lines, a `sep=` line. */
  readonly headerStart: number
  /** Filled rows before the header: titles and notes. */
  readonly preamble: readonly (readonly string[])[]
  /** Rows that are not blank; each has at least as many cells as there are headers. */
  readonly rows: readonly (readonly string[])[]
  /** Line of each row in the file, from 1, as an editor counts. */
  readonly rowNumbers: readonly number[]
  readonly delimiter: string
  /** All records of the file, headers, titles and blank lines among them. */
  readonly recordsTotal: number
  readonly problems: readonly Problem[]
}

export const MOST_ROWS = 1_000_000

/** Stands for "no delimiter" where a file has one column: no text contains it. */
const NEVER = '\u001f'

/** Reads the text of a delimited file; never throws, and says what was wrong with which row. */
export function readTable(text: string, options: { readonly delimiter?: string } = {}): Table {
  const named = separatorLine(text)
  const body = named ? text.slice(named.length) : text
  const delimiter = options.delimiter ?? named?.delimiter ?? findDelimiter(body)
  const records = readRecords(body, delimiter ?? NEVER, named ? 1 : 0)
  return tableOf(records, delimiter ?? ',', named ? 1 : 0)
}

/** The same from rows that are cells already, such as those of a sheet; `rowNumbers` are their numbers there. */
export function tableFromRows(cells: string[][], rowNumbers: number[]): Table {
  return tableOf({ cells, rows: rowNumbers, problems: [] }, '', 0)
}

function tableOf(records: Records, delimiter: string, linesBefore: number): Table {
  const start = headerStartOf(records.cells)
  const count = headerRowsOf(records.cells.slice(start))
  const headerRows = records.cells.slice(start, start + count)
  const rows: string[][] = []
  const rowNumbers: number[] = []
  for (let i = start + count; i < records.cells.length; i += 1) {
    const cells = records.cells[i] ?? []
    if (isBlank(cells)) continue
    rows.push(cells)
    rowNumbers.push(records.rows[i] ?? 0)
  }
  const headers = columnNames(widened(headerRows, rows))
  return {
    headers,
    headerRows,
    headerStart: start + linesBefore,
    preamble: records.cells.slice(0, start).filter((cells) => !isBlank(cells)),
    rows,
    rowNumbers,
    delimiter,
    recordsTotal: records.cells.length + linesBefore,
    problems: [
      ...records.problems.map((problem) => recordProblem(problem, headers)),
      ...fitted(rows, rowNumbers, headers.length),
    ],
  }
}

interface Records {
  readonly cells: string[][]
  readonly rows: number[]
  readonly problems: readonly (RecordProblem | { readonly kind: 'rows'; readonly row: number })[]
}

function readRecords(text: string, delimiter: string, linesBefore: number): Records {
  const cells: string[][] = []
  const rows: number[] = []
  const problems: Records['problems'][number][] = []
  const reader = createRecordReader({
    delimiter,
    onRecord: (record, row) => {
      if (cells.length > MOST_ROWS) {
        problems.push({ kind: 'rows', row: row + linesBefore })
        return false
      }
      cells.push(record)
      rows.push(row + linesBefore)
      return true
    },
    onProblem: (problem) => problems.push({ ...problem, row: problem.row + linesBefore }),
  })
  reader.push(text)
  reader.end()
  return { cells, rows, problems }
}

const isBlank = (cells: readonly string[]) => cells.every((cell) => cell.trim() === '')

/** Header rows that also cover nameless columns at the right which a tenth of the rows, and at least two, fill. */
function widened(headerRows: readonly string[][], rows: readonly string[][]): readonly string[][] {
  const width = Math.max(0, ...headerRows.map((row) => row.length))
  let wide = width
  for (const cells of rows) wide = Math.max(wide, cells.length)
  const counts = new Array<number>(wide - width).fill(0)
  for (const cells of rows) {
    for (let i = width; i < cells.length; i += 1)
      if (cells[i]?.trim()) counts[i - width] = (counts[i - width] ?? 0) + 1
  }
  const extra = counts.reduce((last, count, i) => (count > 1 && count * 10 >= rows.length ? i + 1 : last), 0)
  return headerRows.map((row) => [...row, ...new Array<string>(width + extra - row.length).fill('')])
}

const MOST_OF_A_KIND = 10

/** Fills short rows up, and says which rows have too few or too many cells; the first ten of a kind, then how many. */
function fitted(rows: readonly string[][], rowNumbers: readonly number[], width: number): readonly Problem[] {
  const said = { 'row-short': 0, 'row-long': 0 }
  const problems: Problem[] = []
  rows.forEach((cells, i) => {
    const count = cells.length
    if (count === width) return
    while (cells.length < width) cells.push('')
    const extra = cells.slice(width).find((cell) => cell.trim() !== '')
    if (count > width && extra === undefined) return
    const code = count < width ? 'row-short' : 'row-long'
    said[code] += 1
    if (said[code] > MOST_OF_A_KIND) return
    const value = extra === undefined ? {} : { value: extra.slice(0, 80) }
    problems.push({ code, row: rowNumbers[i] ?? 0, count, suggestion: String(width), ...value })
  })
  const more = Object.values(said).reduce((sum, count) => sum + Math.max(0, count - MOST_OF_A_KIND), 0)
  return more > 0 ? [...problems, { code: 'rows-more-problems', count: more }] : problems
}

function recordProblem(problem: Records['problems'][number], headers: readonly string[]): Problem {
  if (problem.kind === 'rows') return { code: 'table-limit-rows', row: problem.row, value: String(MOST_ROWS) }
  const place = { row: problem.row, column: headers[problem.cell] ?? columnLetter(problem.cell) }
  if (problem.kind === 'quote') return { code: 'row-quote-broken', ...place }
  if (problem.kind === 'cells')
    return { code: 'table-limit-columns', row: problem.row, value: String(MOST_CELLS) }
  return { code: 'table-limit-cell', ...place, value: String(MOST_CHARACTERS) }
}
