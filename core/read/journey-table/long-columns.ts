/** What the columns of a long journey table say, and what the values in its column of lanes mean. */
import type { LaneRole } from '../../journey/roles.ts'
import type { Problem } from '../../problem.ts'
import { type HeaderMatch, type HeaderRole, headerRoles } from '../../vocabulary/headers.ts'
import { normalise } from '../../vocabulary/normalise.ts'
import { factColumns } from './card-facts.ts'
import { type Column, columnOf, filledCells } from './columns.ts'
import { cellAt, laneRoleOf, type TableRow } from './rows.ts'

/** Which column says what. */
export interface LongColumns {
  readonly lane: Column | undefined
  readonly text: Column | undefined
  readonly touchpoint: Column | undefined
  readonly emotions: readonly Column[]
  readonly n: Column | undefined
  readonly facts: ReturnType<typeof factColumns>
  readonly touchpointFacts: readonly Column[]
  /** Channel and department of each card, where the table has no touchpoints. */
  readonly cardFacts: readonly Column[]
  /** Columns of which nothing else is known: lanes of their own. */
  readonly rest: readonly Column[]
}

/** The columns of a long table, by what they say. */
export function longColumns(all: readonly Column[], body: readonly TableRow[]): LongColumns {
  const lane = columnOf(all, 'lane')
  const touchpoint = columnOf(all, 'touchpoints')
  const text =
    columnOf(all, 'text') ??
    longest(
      all.filter(({ role }) => role === null || texts.has(role)),
      body,
    )
  const emotions = all.filter(({ role }) => role === 'emotion' || role === 'score')
  const n = emotions.length > 0 ? columnOf(all, 'n') : undefined
  const touchpointFacts = touchpoint ? all.filter(({ role }) => role !== null && ofTouchpoints.has(role)) : []
  const cardFacts = touchpoint ? [] : all.filter(({ role }) => role === 'channels' || role === 'departments')
  const facts = factColumns(all)
  const taken = new Set([
    ...[columnOf(all, 'stage'), columnOf(all, 'persona'), columnOf(all, 'order'), lane, text, touchpoint, n],
    ...[...emotions, ...touchpointFacts, ...cardFacts],
  ])
  const rest = all.filter(
    (column) => !taken.has(column) && !facts.some(({ index }) => index === column.index),
  )
  return { lane, text, touchpoint, emotions, n, facts, touchpointFacts, cardFacts, rest }
}

const texts: ReadonlySet<HeaderRole> = new Set(['quotes', 'description', 'thoughts', 'actions', 'situation'])
const ofTouchpoints: ReadonlySet<HeaderRole> = new Set([
  'channels',
  'departments',
  'duration',
  'wait',
  'frequency',
  'moment-of-truth',
])

/** The column with the longest texts. */
function longest(columns: readonly Column[], body: readonly TableRow[]): Column | undefined {
  const length = (column: Column) => filledCells(column, body).join('').length
  return [...columns].sort((a, b) => length(b) - length(a))[0]
}

export interface LaneValues {
  /** What each lane value means, by its look-up form. */
  readonly matches: ReadonlyMap<string, HeaderMatch | null>
  readonly unknown: readonly Problem[]
}

/** The lanes that rows name, each said once where it is not known. */
export function laneValues(body: readonly TableRow[], lane: Column | undefined): LaneValues {
  const first = new Map<string, { readonly text: string; readonly row: number }>()
  for (const row of body) {
    const text = lane ? cellAt(row, lane.index) : ''
    const key = normalise(text)
    if (key !== '' && !first.has(key)) first.set(key, { text, row: row.row })
  }
  const { roles } = headerRoles([...first.values()].map(({ text }) => text))
  const matches = new Map([...first.keys()].map((key, i) => [key, roles[i] ?? null] as const))
  const unknown = [...first].flatMap(([key, { text, row }]): readonly Problem[] =>
    matches.get(key) ? [] : [{ code: 'lane-unknown', row, value: text }],
  )
  return { matches, unknown }
}

/** The role of what a row names as its lane. */
export const roleIn = (lanes: LaneValues, text: string): LaneRole => {
  const match = lanes.matches.get(normalise(text))
  return match ? laneRoleOf(match.role) : 'custom'
}
