/** Tables of a Markdown text as journeys, through the same readers that tables in CSV go through. */
import { journeyFromLong } from '../journey-table/long.ts'
import { journeyFromMatrix } from '../journey-table/matrix.ts'
import type { TableRow } from '../journey-table/rows.ts'
import { journeyFromWide } from '../journey-table/wide.ts'
import type { JourneyReading, ReadOptions } from '../reading.ts'
import { journeyShapeOf } from '../recognise-journey.ts'
import type { Table } from '../table.ts'
import type { MarkdownTable } from './blocks.ts'
import { plainText } from './inline.ts'
import { stageTitle } from './stage-title.ts'

/** The journey in a table; null where the table is about something else. */
export function journeyInTable(table: MarkdownTable, options: ReadOptions): JourneyReading | null {
  const [header, ...body] = plainRows(table)
  if (!header || body.length === 0) return null
  const names = header.cells.map((cell, index) => (index === 0 ? cell : stageTitle(cell)))
  const shape = names.length === 2 && names[0] !== '' ? null : journeyShapeOf(asTable(names, body))
  const read = shape === null ? undefined : readers.get(shape)
  return read?.([{ ...header, cells: names }, ...body], options) ?? null
}

const readers: ReadonlyMap<string, (rows: readonly TableRow[], options: ReadOptions) => JourneyReading> =
  new Map([
    ['journey-matrix', (rows, options) => journeyFromMatrix(rows, options)],
    ['journey-wide', journeyFromWide],
    ['journey-long', journeyFromLong],
  ])

/** The table as one of a delimited file, which is what tables are told apart by. */
const asTable = (headers: readonly string[], body: readonly TableRow[]): Table => ({
  headers,
  headerRows: [headers],
  headerStart: 0,
  preamble: [],
  rows: body.map(({ cells }) => headers.map((_, index) => cells[index] ?? '')),
  rowNumbers: body.map(({ row }) => row),
  delimiter: '|',
  recordsTotal: body.length + 1,
  problems: [],
})

/** The rows of a table in words. */
export const plainRows = (table: MarkdownTable): TableRow[] =>
  table.rows.map(({ row, cells }) => ({ row, cells: cells.map(plainText) }))
