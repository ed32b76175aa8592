/**
 * A wide journey table: one touchpoint (or stage) a row, a column for each lane. A blank stage is the one above it.
 * Columns about a touchpoint (channel, department, duration …) fill it; a column of which nothing is known is a lane.
 */
import type { JourneyBuilder, TouchpointFacts } from '../../journey/build.ts'
import { laneTitle } from '../../journey/presets.ts'
import type { LaneRole } from '../../journey/roles.ts'
import type { Problem } from '../../problem.ts'
import { channelClass } from '../../vocabulary/channels.ts'
import type { HeaderRole } from '../../vocabulary/headers.ts'
import { splitCell } from '../cell.ts'
import type { JourneyReading, ReadOptions } from '../reading.ts'
import { allFacts, type FactRole, factColumns, factIn, isNo, isYes } from './card-facts.ts'
import { type Column, columnOf, columnsOf, filledCells } from './columns.ts'
import { areEmotions } from './emotion-lines.ts'
import { addMetrics, areFigures } from './figures.ts'
import type { Place, PlaceColumns } from './places.ts'
import { addEmotionColumn, type RowContext, rowContext } from './row-context.ts'
import { addCards, cellAt, finished, laneRoleOf, type TableRow } from './rows.ts'
import { separatorIn } from './separators.ts'

/** Rows of a wide table, the header first. */
export function journeyFromWide(rows: readonly TableRow[], options: ReadOptions = {}): JourneyReading {
  const body = rows.slice(1).filter((row) => separatorIn(row.cells) === null)
  const columns = columnsOf(rows)
  const places = placeColumns(columns.all, body)
  const context = rowContext(body, columns, places, options)
  const uses = usesOf(columns.all, places, body)
  addLanes(context, uses)
  const problems = [
    ...context.problems,
    ...uses.flatMap(({ kind, column }): Problem[] =>
      kind === 'lane' && column.role === null ? [{ code: 'column-as-lane', column: column.name }] : [],
    ),
    ...body.flatMap((row, i) => addRow(context, row, context.places[i] ?? null, uses, context.personas[i])),
    ...uses.flatMap(({ kind, column }) =>
      kind === 'emotion' ? addEmotionColumn(context, column, columnOf(columns.all, 'n')) : [],
    ),
  ]
  return finished(context.builder, problems)
}

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
interface Use {
  readonly kind: 'lane' | 'emotion' | 'metric' | 'fact' | 'touchpoint' | 'description'
  readonly column: Column
  readonly role: LaneRole
}

function usesOf(
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

/** Adds the lanes in the order of their columns, so that empty ones are on the map, too. */
function addLanes({ builder, language }: RowContext, uses: readonly Use[]): void {
  for (const { kind, column, role } of uses) {
    if (kind === 'lane') builder.lane(role, column.name)
    if (kind === 'emotion') builder.lane('emotion', column.name)
    if (kind === 'metric') builder.lane('metrics', laneTitle('metrics', language))
  }
}

function addRow(
  context: RowContext,
  row: TableRow,
  place: Place | null,
  uses: readonly Use[],
  persona: string | undefined,
): readonly Problem[] {
  if (!place) return []
  const { builder } = context
  const problems: Problem[] = []
  const facts = factColumns(uses.map(({ column }) => column)).map((column) => ({
    column,
    ...factIn(row, column),
  }))
  const attached = new Set<FactRole>()
  for (const { kind, column, role } of uses) {
    const text = cellAt(row, column.index)
    if (text === '' || kind === 'emotion' || kind === 'fact') continue
    if (kind === 'metric') {
      problems.push(...addMetrics(builder, text, column.name, place, { row: row.row, column: column.name }))
    } else if (kind === 'description') {
      builder.describeStage(place.stage, text)
    } else if (kind === 'touchpoint' && place.touchpoint !== undefined) {
      describeTouchpoint(builder, place, column, text)
    } else if (column.role !== 'moment-of-truth' || !isNo(text)) {
      const mine = facts.filter((fact) => isAbout(fact.column.role, role, uses))
      const about = allFacts([...mine.map((fact) => fact.facts), persona ? { persona } : {}])
      const lane = builder.lane(role, column.name)
      const shown = column.role === 'moment-of-truth' && isYes(text) ? column.name : text
      if (addCards(builder, shown, { lane, role, ...place }, about) > 0) {
        for (const fact of mine) attached.add(fact.column.role)
      }
    }
  }
  for (const { column, facts: said, problems: unread } of facts) {
    problems.push(...unread)
    if (Object.keys(said).length === 0 || attached.has(column.role)) continue
    addCards(builder, cellAt(row, column.index), {
      lane: builder.lane('custom', column.name),
      role: 'custom',
      ...place,
    })
  }
  return problems
}

const aboutIdeas: ReadonlySet<FactRole> = new Set([
  'impact',
  'feasibility',
  'owner',
  'due',
  'status',
  'votes',
])

/** Whether a fact belongs to the cards of a lane: plans to opportunities, severity to pain points, the rest to all. */
function isAbout(fact: FactRole, lane: LaneRole, uses: readonly Use[]): boolean {
  const has = (role: LaneRole) => uses.some((use) => use.kind === 'lane' && use.role === role)
  if (aboutIdeas.has(fact) && has('opportunities')) return lane === 'opportunities'
  if (fact === 'severity' && has('pain-points')) return lane === 'pain-points'
  return true
}

/** Fills a touchpoint from a column about it; a moment of truth that is explained is a card as well. */
export function describeTouchpoint(
  builder: JourneyBuilder,
  { stage, touchpoint = '' }: Place,
  column: Column,
  text: string,
): void {
  builder.describeTouchpoint(stage, touchpoint, touchpointFact(column.role, text))
  if (column.role !== 'moment-of-truth' || isYes(text) || isNo(text)) return
  addCards(builder, text, { lane: builder.lane('custom', column.name), role: 'custom', stage, touchpoint })
}

/** What a column says about a touchpoint. */
function touchpointFact(role: HeaderRole | null, text: string): TouchpointFacts {
  const plain = text.replaceAll('\n', ', ')
  if (role === 'channels') {
    const sort = channelClass(plain)
    return { channel: plain, ...(sort ? { channelClass: sort } : {}) }
  }
  if (role === 'departments') return { department: plain }
  if (role === 'duration') return { duration: plain }
  if (role === 'wait') return { wait: plain }
  if (role === 'frequency') return { frequency: plain }
  if (role === 'moment-of-truth') return isNo(text) ? {} : { momentOfTruth: true }
  return {}
}
