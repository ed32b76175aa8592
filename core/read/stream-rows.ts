/**
 * The rows of a long table of responses, counted as they come: the first records say what it is, the others are
 * never kept. What cannot be decided by the first records is left to the reader of whole texts.
 */
import { SAMPLE_SIZE } from '../survey/sample.ts'
import { findDelimiter, SAMPLE_CHARACTERS, separatorLine } from './delimiter.ts'
import { journeyCsvDelimiter } from './journey-csv/rows.ts'
import { type SurveyRows, startSurveyRows } from './read-table.ts'
import type { FileOptions, Reading } from './reading.ts'
import { responsesVendor } from './recognise.ts'
import { textKindOf } from './recognise-text.ts'
import { createRecordReader } from './records.ts'
import { createExtraColumns, createRowFit } from './row-fit.ts'
import {
  headerOf,
  headersOf,
  inRowOrder,
  isBlank,
  MOST_ROWS,
  NEVER,
  recordProblem,
  type Table,
  type TableProblem,
  widthOf,
} from './table.ts'

/** Records that hold the header and the sample for certain: a header starts in the first forty, and has up to three. */
const FIRST_RECORDS = SAMPLE_SIZE + 43

export interface RowStream {
  /** Takes the next piece of the text; false where the table has to be read as a whole after all. */
  push(text: string): boolean
  /** The reading, or null where the table has to be read as a whole. */
  end(): Reading | null
}

/** Starts to read a long text of which `start` is the beginning, at least 256 K characters; null where it is no table. */
export function startRows(start: string, options: FileOptions): RowStream | null {
  if (!isLongTable(start, options)) return null
  const named = separatorLine(start)
  const body = start.slice(named?.length ?? 0)
  if (body.length <= SAMPLE_CHARACTERS) return null
  const linesBefore = named ? 1 : 0
  const delimiter = options.delimiter ?? named?.delimiter ?? findDelimiter(body)
  const first: { readonly cells: string[]; readonly row: number }[] = []
  const problems: TableProblem[] = []
  let filled = 0
  let records = 0
  let skip = named?.length ?? 0
  let rows: CountedRows | null = null
  let isOther = false

  const reader = createRecordReader({
    delimiter: delimiter ?? NEVER,
    onRecord(cells, line) {
      const row = line + linesBefore
      if (records > MOST_ROWS) {
        problems.push({ kind: 'rows', row })
        return false
      }
      records += 1
      if (rows) {
        if (!isBlank(cells)) rows.add(cells, row)
        return true
      }
      first.push({ cells, row })
      if (!isBlank(cells)) filled += 1
      if (filled < FIRST_RECORDS) return true
      rows = countRows(first, { delimiter: delimiter ?? ',', linesBefore }, options)
      if (!rows) isOther = true
      else if (rows.used) reader.want(rows.used, rows.width)
      first.length = 0
      return rows !== null
    },
    onProblem: (problem) => problems.push({ ...problem, row: problem.row + linesBefore }),
  })

  return {
    push(text) {
      reader.push(skip > 0 ? text.slice(skip) : text)
      skip = Math.max(0, skip - text.length)
      return !isOther
    },
    end() {
      reader.end()
      return rows?.finish(problems, records + linesBefore) ?? null
    },
  }
}

function isLongTable(start: string, { kind, name }: FileOptions): boolean {
  const isResponses = kind !== undefined && /^(?:responses|survey)$/i.test(kind)
  if (kind !== undefined && !isResponses) return false
  if (/^[\s\ufeff]*(?:[{[]|$)/.test(start) || journeyCsvDelimiter(start) !== null) return false
  return isResponses || textKindOf(start, name) === 'table'
}

interface CountedRows extends Pick<SurveyRows, 'used' | 'add'> {
  /** Cells of a row that has them all. */
  readonly width: number
  finish(problems: readonly TableProblem[], recordsTotal: number): Reading | null
}

/** Starts to count with the first records; null where they are no responses, or might be something else. */
function countRows(
  first: readonly { readonly cells: string[]; readonly row: number }[],
  { delimiter, linesBefore }: { readonly delimiter: string; readonly linesBefore: number },
  options: FileOptions,
): CountedRows | null {
  const { start, headerRows } = headerOf(first.map(({ cells }) => cells))
  const seen = first.slice(start + headerRows.length).filter(({ cells }) => !isBlank(cells))
  const extra = createExtraColumns(widthOf(headerRows))
  for (const { cells } of seen) extra.add(cells)
  const added = extra.count()
  const headers = headersOf(headerRows, added)
  const fit = createRowFit(headers.length)
  for (const { cells, row } of seen) {
    fit.add(cells, row)
    while (cells.length < headers.length) cells.push('')
  }
  const table: Table = {
    headers,
    headerRows,
    headerStart: start + linesBefore,
    preamble: first
      .slice(0, start)
      .map(({ cells }) => cells)
      .filter((cells) => !isBlank(cells)),
    rows: seen.map(({ cells }) => cells),
    rowNumbers: seen.map(({ row }) => row),
    delimiter,
    recordsTotal: first.length + linesBefore,
    problems: [],
  }
  const vendor = responsesVendor(table, options.kind === undefined ? undefined : 'responses')
  if (vendor === null) return null
  const survey = startSurveyRows(table, vendor, options)
  let records = seen.length
  for (const { cells, row } of seen) survey.add(cells, row)
  return {
    used: survey.used,
    width: headers.length,
    add(cells, row) {
      records += 1
      if (cells.length !== headers.length) fit.add(cells, row)
      extra.add(cells)
      survey.add(cells, row)
    },
    finish(problems, recordsTotal) {
      if (extra.count() !== added) return null
      const said = inRowOrder([
        ...problems.map((problem) => recordProblem(problem, headers)),
        ...fit.problems(),
      ])
      return survey.finish({ ...table, problems: said }, { records, recordsTotal })
    },
  }
}
