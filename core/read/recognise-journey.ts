/** Whether a table is a journey table, and which of its three shapes; the header words decide, then how rows repeat. */
import { type HeaderMatch, type HeaderRole, headerRole, headerRoles } from '../vocabulary/headers.ts'
import { stageNamed } from '../vocabulary/stages.ts'
import { columnsOf } from './journey-table/columns.ts'
import { tableRows } from './journey-table/rows.ts'
import { placeColumns } from './journey-table/wide.ts'
import type { FileKind } from './reading.ts'
import type { Table } from './table.ts'

/** The shape of a journey table; null where the table is something else. */
export function journeyShapeOf(
  table: Table,
): Extract<FileKind, 'journey-long' | 'journey-wide' | 'journey-matrix'> | null {
  if (table.headers.length < 2) return namesPlaces(table) ? 'journey-wide' : null
  if (isMatrix(table)) return 'journey-matrix'
  const roles = headerRoles(table.headers).roles
  if (isLong(table, roles)) return 'journey-long'
  return namesPlaces(table) || isWide(table, roles) ? 'journey-wide' : null
}

/** Stages alone, or stages and their touchpoints: a map that is still to be filled. */
function namesPlaces({ headers, rows }: Table): boolean {
  const { roles } = headerRoles(headers)
  const places = roles.filter(
    (match) => match?.match === 'whole' && (match.role === 'stage' || match.role === 'touchpoints'),
  ).length
  if (places < headers.length || !has(roles, 'stage')) return false
  const keys = rows.map((row) => row.map((cell) => cell.trim()).join('\n'))
  return rows.length <= MOST_WRITTEN_ROWS && new Set(keys).size === keys.length
}

const laneWords: ReadonlySet<HeaderRole> = new Set([
  'touchpoints',
  'actions',
  'channels',
  'emotion',
  'thoughts',
  'says',
  'feels',
  'quotes',
  'pain-points',
  'delights',
  'drivers',
  'barriers',
  'opportunities',
  'metrics',
  'departments',
  'evidence',
  'frontstage',
  'backstage',
  'support',
  'systems',
  'goals',
  'situation',
  'duration',
])

const isLane = (match: HeaderMatch | null) =>
  match !== null && match.match !== 'words' && laneWords.has(match.role)
const has = (roles: readonly (HeaderMatch | null)[], role: HeaderRole) =>
  roles.some((match) => match?.role === role && match.match !== 'words')

/** Lanes down the first column; the columns beside it are stages, not lanes. */
function isMatrix({ headers, headerRows, rows }: Table): boolean {
  if (headers.length > 60 || rows.length > 80) return false
  const titles = rows.map((row) => row[0] ?? '').filter((title) => title.trim() !== '')
  const { roles } = headerRoles(titles)
  const lanes = new Set(roles.flatMap((match) => (isLane(match) ? [match?.role] : [])))
  const columns = headers.slice(1)
  const asLanes = columns.filter((header) => isLane(headerRole(header)) && stageNamed(header) === null).length
  if (asLanes * 2 > columns.length) return false
  if (lanes.size >= 2 && lanes.size * 5 >= titles.length * 2) return true
  const stages = columns.filter((header) => stageNamed(header)?.whole).length
  const corner = (headerRows[0]?.[0] ?? '').trim()
  const headless = corner === '' || headerRole(corner)?.role === 'lane'
  if (!headless || columns.length > 15) return false
  const known = roles.filter((match) => match !== null && match.match !== 'words').length
  if (lanes.size >= 1 && known * 2 >= titles.length && rows.length <= 30) return true
  return (
    (stages >= 2 && lanes.size >= 1) ||
    (stages * 2 >= columns.length && stages >= 2 && isWordy(rows)) ||
    (lanes.size >= 1 && isWordy(rows) && new Set(titles).size === titles.length && rows.length <= 30)
  )
}

/** Cells of sentences and lists, as maps have, not of codes and figures. */
function isWordy(rows: readonly (readonly string[])[]): boolean {
  const cells = rows.flatMap((row) => row.slice(1)).filter((cell) => cell.trim() !== '')
  const words = cells.filter((cell) => /\p{L}/u.test(cell))
  return words.length * 2 > cells.length && words.join('').length > 10 * words.length
}

/** True where the headers alone could mean a journey table of any number of rows. */
export const mayBeLong = (headers: readonly string[]): boolean => laneColumn(headerRoles(headers).roles) >= 0

/** The column of lanes where there are stages or touchpoints as well, else −1. */
const laneColumn = (roles: readonly (HeaderMatch | null)[]): number =>
  has(roles, 'stage') || has(roles, 'touchpoints')
    ? roles.findIndex((match) => match?.role === 'lane' && match.match !== 'words')
    : -1

/** A column of stages or touchpoints, and one whose cells name lanes. */
function isLong(table: Table, roles: readonly (HeaderMatch | null)[]): boolean {
  const lane = laneColumn(roles)
  if (lane < 0) return false
  const values = [
    ...new Set(table.rows.map((row) => (row[lane] ?? '').trim()).filter((value) => value !== '')),
  ]
  const known = headerRoles(values).roles.filter(isLane).length
  return values.length > 0 && values.length <= 40 && known * 2 >= values.length
}

/** Only a person who makes a map names these columns; nobody asks for them in a survey. */
const writtenLanes: ReadonlySet<HeaderRole> = new Set([
  'actions',
  'pain-points',
  'delights',
  'opportunities',
  'evidence',
  'frontstage',
  'backstage',
  'support',
])
const writtenBy = ({ role, match }: HeaderMatch) => match === 'whole' && writtenLanes.has(role)
const MOST_WRITTEN_ROWS = 100

/**
 * A column of stages or touchpoints, columns of lanes, and about one row for each place: more rows are responses,
 * unless they are few and a column says what only a map says.
 */
function isWide(table: Table, roles: readonly (HeaderMatch | null)[]): boolean {
  if (!has(roles, 'stage') && !has(roles, 'touchpoints')) return false
  const places = roles.filter(
    (match) =>
      match !== null && match.match !== 'words' && (match.role === 'stage' || match.role === 'touchpoints'),
  ).length
  const lanes = new Set(
    roles.flatMap((match) => (isLane(match) && match?.role !== 'touchpoints' ? [match?.role] : [])),
  ).size
  if (lanes + places < 3 && !(lanes >= 1 && table.rows.length <= 60)) return false
  const rows = tableRows(table)
  const body = rows.slice(1)
  const { all } = columnsOf(rows)
  const { stage, touchpoint } = placeColumns(all, body)
  const persona = all.find(({ role }) => role === 'persona')
  const keys = body.map(
    (row, i) =>
      [stage, touchpoint, persona]
        .map((column) => (column ? (row.cells[column.index] ?? '').trim() : ''))
        .join('\n') || String(i),
  )
  const written =
    body.length <= MOST_WRITTEN_ROWS && roles.some((match) => match !== null && writtenBy(match))
  return body.length <= 500 && (written || new Set(keys).size >= 0.6 * body.length)
}
