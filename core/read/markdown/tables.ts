/** Tables of a Markdown text as journeys, through the same readers that tables in CSV go through. */
import { headerRoles } from '../../vocabulary/headers.ts'
import { journeyFromLong } from '../journey-table/long.ts'
import { journeyFromMatrix } from '../journey-table/matrix.ts'
import type { TableRow } from '../journey-table/rows.ts'
import { separatorIn } from '../journey-table/separators.ts'
import { journeyFromWide } from '../journey-table/wide.ts'
import type { JourneyReading, ReadOptions } from '../reading.ts'
import type { MarkdownTable } from './blocks.ts'
import { plainText } from './inline.ts'
import { stageTitle } from './stage-title.ts'

/** The journey in a table; null where the table is about something else. */
export function journeyInTable(table: MarkdownTable, options: ReadOptions): JourneyReading | null {
  const rows = plainRows(table)
  const [header, ...body] = rows
  if (!header || body.length === 0) return null
  if (isMatrix(header, body)) {
    const stages = header.cells.map((cell, index) => (index === 0 ? cell : stageTitle(cell)))
    return journeyFromMatrix([{ ...header, cells: stages }, ...body], options)
  }
  const { roles } = headerRoles(header.cells)
  const named = roles.filter((match) => match !== null && match.match !== 'words').map((match) => match?.role)
  if (!named.includes('stage') || named.length < 2) return null
  return named.includes('lane') ? journeyFromLong(rows, options) : journeyFromWide(rows, options)
}

/** The rows of a table in words. */
export const plainRows = (table: MarkdownTable): TableRow[] =>
  table.rows.map(({ row, cells }) => ({ row, cells: cells.map(plainText) }))

/** A matrix has lanes in its first column and at least one stage beside it. */
function isMatrix(header: TableRow, body: readonly TableRow[]): boolean {
  const titles = body
    .filter(({ cells }) => separatorIn(cells) === null)
    .map(({ cells }) => cells[0] ?? '')
    .filter((title) => title !== '')
  const { roles } = headerRoles(titles)
  const lanes = roles.filter((match) => match !== null && match.match !== 'words' && match.role !== 'stage')
  const wide = header.cells.length > 2 || (header.cells[0] ?? '') === ''
  return wide && lanes.length >= 2 && lanes.length * 2 >= titles.length
}
