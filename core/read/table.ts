/** Text to a table: delimiter, records, header rows, distinct column names, and rows that know their line in the file. */
import type { Problem } from '../problem.ts'
import { findDelimiter, separatorLine } from './delimiter.ts'
import { columnLetter, columnNames, headerRowsOf, headerStartOf } from './header-rows.ts'
import { createRecordReader, MOST_CELLS, MOST_CHARACTERS, type RecordProblem } from './records.ts'
import { createExtraColumns, createRowFit } from './row-fit.ts'

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
export const NEVER = '\u001f'

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
  const { start, headerRows } = headerOf(records.cells)
  const rows: string[][] = []
  const rowNumbers: number[] = []
  for (let i = start + headerRows.length; i < records.cells.length; i += 1) {
    const cells = records.cells[i] ?? []
    if (isBlank(cells)) continue
    rows.push(cells)
    rowNumbers.push(records.rows[i] ?? 0)
  }
  const extra = createExtraColumns(widthOf(headerRows))
  for (const cells of rows) extra.add(cells)
  const headers = headersOf(headerRows, extra.count())
  const fit = createRowFit(headers.length)
  rows.forEach((cells, i) => {
    fit.add(cells, rowNumbers[i] ?? 0)
    while (cells.length < headers.length) cells.push('')
  })
  return {
    headers,
    headerRows,
    headerStart: start + linesBefore,
    preamble: records.cells.slice(0, start).filter((cells) => !isBlank(cells)),
    rows,
    rowNumbers,
    delimiter,
    recordsTotal: records.cells.length + linesBefore,
    problems: inRowOrder([
      ...records.problems.map((problem) => recordProblem(problem, headers)),
      ...fit.problems(),
    ]),
  }
}

/** As they stand in the file; those of no row come last. */
export const inRowOrder = (problems: readonly Problem[]): readonly Problem[] =>
  [...problems].sort((a, b) => (a.row ?? Number.MAX_SAFE_INTEGER) - (b.row ?? Number.MAX_SAFE_INTEGER))

interface Records {
  readonly cells: string[][]
  readonly rows: number[]
  readonly problems: readonly TableProblem[]
}

/** A broken quotation mark, or a limit that was passed. */
export type TableProblem = RecordProblem | { readonly kind: 'rows'; readonly row: number }

function readRecords(text: string, delimiter: string, linesBefore: number): Records {
  const cells: string[][] = []
  const rows: number[] = []
  const problems: TableProblem[] = []
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

/** Says whether a record has nothing in it. */
export const isBlank = (cells: readonly string[]) => cells.every((cell) => cell.trim() === '')

/** Where the header of a table starts, and its rows, from the first records. */
export function headerOf(records: readonly string[][]): {
  readonly start: number
  readonly headerRows: readonly string[][]
} {
  const start = headerStartOf(records)
  const count = headerRowsOf(records.slice(start))
  return { start, headerRows: records.slice(start, start + count) }
}

/** Cells of the widest header row. */
export const widthOf = (headerRows: readonly string[][]): number =>
  Math.max(0, ...headerRows.map((row) => row.length))

/** Distinct names of the columns, those of nameless columns at the right among them. */
export function headersOf(headerRows: readonly string[][], extra: number): readonly string[] {
  const width = widthOf(headerRows) + extra
  return columnNames(headerRows.map((row) => [...row, ...new Array<string>(width - row.length).fill('')]))
}

/** What is wrong with a record, under the name of its column. */
export function recordProblem(problem: TableProblem, headers: readonly string[]): Problem {
  if (problem.kind === 'rows') return { code: 'table-limit-rows', row: problem.row, value: String(MOST_ROWS) }
  const place = { row: problem.row, column: headers[problem.cell] ?? columnLetter(problem.cell) }
  if (problem.kind === 'quote') return { code: 'row-quote-broken', ...place }
  if (problem.kind === 'cells')
    return { code: 'table-limit-columns', row: problem.row, value: String(MOST_CELLS) }
  return { code: 'table-limit-cell', ...place, value: String(MOST_CHARACTERS) }
}
