/** What the columns of a wide journey table become on the map. */
import type { LaneRole } from '../../journey/roles.ts'
import type { HeaderRole } from '../../vocabulary/headers.ts'
import { splitCell } from '../cell.ts'
import { factColumns } from './card-facts.ts'
import { type Column, columnOf, filledCells } from './columns.ts'
import { areEmotions } from './emotion-lines.ts'
import { areFigures } from './figures.ts'
import type { PlaceColumns } from './places.ts'
import { laneRoleOf, type TableRow } from './rows.ts'

/**
 * The columns that say where a row stands. Touchpoints are columns of the map where each cell names one; where cells
 * list several, they are a lane, and the steps or titles of a stage are its columns.
 */
export function placeColumns(all: readonly Column[], body: readonly TableRow[]): PlaceColumns {
  const stage = columnOf(all, 'stage')
  const touchpoints = columnOf(all, 'touchpoints')
  const named = touchpoints && (!stage || !areLists(touchpoints, body)) ? touchpoints : undefined
  return { stage, touchpoint: named ?? namesIn(columnOf(all, 'actions', 'text'), stage, body) }
}

/** True where at least a third of the cells list several names. */
function areLists(column: Column, body: readonly TableRow[]): boolean {
  const cells = filledCells(column, body)
  return (
    cells.filter((cell) => splitCell(cell, { names: true }).length > 1).length * 3 >=
    Math.max(1, cells.length)
  )
}

/** A column of short names, one for each row of a stage. */
function namesIn(
  column: Column | undefined,
  stage: Column | undefined,
  body: readonly TableRow[],
): Column | undefined {
  if (!column || areLists(column, body)) return undefined
  const names = filledCells(column, body)
  const long = names.filter((name) => [...name].length > 60).length
  const stages = stage ? new Set(filledCells(stage, body)).size : 0
  return long * 4 <= names.length && names.length > stages ? column : undefined
}

/** What a column becomes on the map. */
export interface Use {
  readonly kind: 'lane' | 'emotion' | 'metric' | 'fact' | 'touchpoint' | 'description'
  readonly column: Column
  readonly role: LaneRole
}

/** What each column becomes that does not say where a row stands. */
export function usesOf(
  all: readonly Column[],
  { stage, touchpoint }: PlaceColumns,
  body: readonly TableRow[],
): readonly Use[] {
  const emotional = all.some(({ role }) => role === 'emotion')
  const taken = new Set([stage, touchpoint, columnOf(all, 'persona'), columnOf(all, 'order')])
  const n = emotional || all.some(({ role }) => role === 'score') ? columnOf(all, 'n') : undefined
  const facts = new Set(factColumns(all).map(({ index }) => index))
  return all
    .filter((column) => !taken.has(column) && column !== n)
    .map((column): Use => {
      const { role } = column
      const lane = role === null ? 'custom' : laneRoleOf(role)
      const cells = filledCells(column, body)
      if (facts.has(column.index)) return { kind: 'fact', column, role: 'custom' }
      if (role === 'emotion' || (role === 'score' && !emotional)) {
        const said = areEmotions(
          cells.map((text) => ({ text, row: 0, column: column.name })),
          column.name,
        )
        return said ? { kind: 'emotion', column, role: 'emotion' } : { kind: 'lane', column, role: 'feels' }
      }
      const measured =
        role === null || role === 'score' || role === 'figure' || role === 'metrics' || role === 'n'
      if (measured && areFigures(cells)) return { kind: 'metric', column, role: 'metrics' }
      if (touchpoint && stage && role !== null && touchpointRoles.has(role))
        return { kind: 'touchpoint', column, role: lane }
      if (role === 'description' && !touchpoint) return { kind: 'description', column, role: lane }
      return { kind: 'lane', column, role: lane === 'emotion' ? 'custom' : lane }
    })
}

const touchpointRoles: ReadonlySet<HeaderRole> = new Set([
  'channels',
  'departments',
  'duration',
  'wait',
  'frequency',
  'moment-of-truth',
])
