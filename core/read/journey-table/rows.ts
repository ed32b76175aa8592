/** What the three shapes of journey tables share: rows with their place in the file, and the lanes that headers name. */
import type { JourneyBuilder } from '../../journey/build.ts'
import { laneTitle } from '../../journey/presets.ts'
import { type LaneRole, laneRoles } from '../../journey/roles.ts'
import type { Language } from '../../messages/language.ts'
import type { Problem } from '../../problem.ts'
import type { HeaderMatch, HeaderRole } from '../../vocabulary/headers.ts'
import { cleanCell, splitCell } from '../cell.ts'
import { carriedForward, columnLetter } from '../header-rows.ts'
import type { JourneyReading } from '../reading.ts'
import type { Table } from '../table.ts'

export interface TableRow {
  /** Line of the row in the file, from 1. */
  readonly row: number
  readonly cells: readonly string[]
}

/** The rows of a table with its header first; a nameless column keeps its empty header. */
export function tableRows(table: Table): readonly TableRow[] {
  const header = table.headers.map((name, i) => (isNameless(table, i) ? '' : name))
  return [headerRow(table, header), ...dataRows(table)]
}

/** The rows of a table whose header has stages above touchpoints; null where it has one row. */
export function stackedHeader(
  table: Table,
): { readonly stages: readonly string[]; readonly rows: readonly TableRow[] } | null {
  const [stages, touchpoints] = table.headerRows
  if (!stages || !touchpoints) return null
  return {
    stages: carriedForward(stages, touchpoints),
    rows: [headerRow(table, touchpoints), ...dataRows(table)],
  }
}

const headerRow = (table: Table, cells: readonly string[]): TableRow => ({
  row: Math.max(1, (table.rowNumbers[0] ?? table.headerStart + 2) - 1),
  cells,
})

const dataRows = (table: Table): readonly TableRow[] =>
  table.rows.map((cells, i) => ({ row: table.rowNumbers[i] ?? 0, cells }))

const isNameless = (table: Table, column: number) =>
  table.headerRows.every((row) => (row[column] ?? '').trim() === '')

/** The cell of a row without markup. */
export const cellAt = (row: TableRow | undefined, column: number) => cleanCell(row?.cells[column] ?? '')

/** What a column is called in a problem: its header, or its letter. */
export const columnName = (header: TableRow | undefined, column: number) =>
  cellAt(header, column) || columnLetter(column)

/** The lane a role belongs to; roles that are no lane become a custom one. */
export function laneRoleOf(role: HeaderRole): LaneRole {
  if (role === 'score') return 'emotion'
  if (role === 'figure') return 'metrics'
  if (role === 'wait') return 'duration'
  return laneRoles.find((lane) => lane === role) ?? 'custom'
}

/** Lanes whose cells list names rather than sentences. */
const nameLanes: ReadonlySet<LaneRole> = new Set(['touchpoints', 'channels', 'departments', 'systems'])

export interface Cell {
  readonly lane: string
  readonly role: LaneRole
  readonly stage: string
  readonly touchpoint?: string | undefined
}

/** Adds a card for each thing a cell lists; answers how many. */
export function addCards(
  builder: JourneyBuilder,
  text: string,
  { lane, role, stage, touchpoint }: Cell,
  facts: Partial<Parameters<JourneyBuilder['card']>[0]> = {},
): number {
  const things = splitCell(text, { names: nameLanes.has(role) })
  for (const thing of things) builder.card({ ...facts, lane, stage, touchpoint, text: thing })
  return things.length
}

/** The lane for texts about feelings that are no values of a line. */
export const feelsLane = (builder: JourneyBuilder, language: Language) =>
  builder.laneOfRole('feels') ?? builder.lane('feels', laneTitle('feels', language))

/** True for lanes that only a service blueprint has. */
export const isBlueprint = (match: HeaderMatch | null) =>
  match?.role === 'frontstage' || match?.role === 'backstage'

/** Lines that a map shows (V25). */
const MOST_LINES = 5

/** The journey as built; a table of empty cells is a journey of empty stages, and said. */
export function finished(builder: JourneyBuilder, problems: readonly Problem[]): JourneyReading {
  const journey = builder.build()
  if (journey.stages.length === 0)
    return { journey: null, problems: [...problems, { code: 'table-no-journey-rows' }] }
  const empty = journey.cards.length + journey.lines.length + journey.metrics.length === 0
  const lines = journey.lines.length
  return {
    journey,
    problems: [
      ...problems,
      ...(empty ? [{ code: 'table-no-cards' } as const] : []),
      ...(lines > MOST_LINES
        ? [{ code: 'lines-many', count: lines, value: String(MOST_LINES) } as const]
        : []),
    ],
  }
}
