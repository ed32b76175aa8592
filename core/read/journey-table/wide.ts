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
import type { JourneyReading, ReadOptions } from '../reading.ts'
import { allFacts, type FactRole, factColumns, factIn, isNo, isYes } from './card-facts.ts'
import { type Column, columnOf, columnsOf, unknownColumn } from './columns.ts'
import { addMetrics } from './figures.ts'
import type { Place } from './places.ts'
import { addEmotionColumn, type RowContext, rowContext } from './row-context.ts'
import { addCards, cellAt, finished, type TableRow } from './rows.ts'
import { separatorIn } from './separators.ts'
import { placeColumns, type Use, usesOf } from './wide-columns.ts'

export { placeColumns } from './wide-columns.ts'

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
      kind === 'lane' && column.role === null ? [unknownColumn(column)] : [],
    ),
    ...body.flatMap((row, i) => addRow(context, row, context.places[i] ?? null, uses, context.personas[i])),
    ...uses.flatMap(({ kind, column }) =>
      kind === 'emotion' ? addEmotionColumn(context, column, columnOf(columns.all, 'n')) : [],
    ),
  ]
  return finished(context.builder, problems)
}

/** Adds the lanes in the order of their columns, so that empty ones are on the map, too. */
function addLanes({ builder, language, written }: RowContext, uses: readonly Use[]): void {
  const several = uses.filter(({ kind }) => kind === 'emotion').length > 1
  for (const { kind, column, role } of uses) {
    if (kind === 'lane') builder.lane(role, column.name)
    if (kind === 'emotion' && builder.laneOfRole('emotion') === undefined)
      builder.lane('emotion', several ? laneTitle('emotion', written ?? language) : column.name)
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
