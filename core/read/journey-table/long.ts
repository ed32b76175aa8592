/** A long journey table: one card a row, with its stage, its lane (or type) and its text in columns. */
import { laneTitle } from '../../journey/presets.ts'
import type { LaneRole } from '../../journey/roles.ts'
import type { Problem } from '../../problem.ts'
import { type HeaderMatch, type HeaderRole, headerRoles } from '../../vocabulary/headers.ts'
import { normalise } from '../../vocabulary/normalise.ts'
import type { JourneyReading, ReadOptions } from '../reading.ts'
import { allFacts, type CardFacts, factColumns, factIn } from './card-facts.ts'
import { type Column, columnOf, columnsOf, filledCells } from './columns.ts'
import { addEmotionLines, areEmotions, type PlacedEmotion } from './emotion-lines.ts'
import { addMetrics, figuresIn } from './figures.ts'
import type { Place } from './places.ts'
import { addEmotionColumn, type RowContext, rowContext } from './row-context.ts'
import { addCards, cellAt, feelsLane, finished, laneRoleOf, type TableRow } from './rows.ts'
import { describeTouchpoint } from './wide.ts'

/** Rows of a long table, the header first. */
export function journeyFromLong(rows: readonly TableRow[], options: ReadOptions = {}): JourneyReading {
  const body = rows.slice(1)
  const columns = columnsOf(rows)
  const { all } = columns
  const plan = planOf(all, body)
  const context = rowContext(
    body,
    columns,
    { stage: columnOf(all, 'stage'), touchpoint: plan.touchpoint },
    options,
  )
  const lanes = laneValues(body, plan.lane)
  const emotional = emotionRows(context, plan, lanes)
  const emotionLines = new Set(emotional.map(({ row }) => row))
  addLanes(context, plan, lanes, emotional.length > 0)
  const problems = [
    ...context.problems,
    ...lanes.unknown,
    ...plan.rest.flatMap(({ role, name }): Problem[] =>
      role === null ? [{ code: 'column-as-lane', column: name }] : [],
    ),
    ...body.flatMap((row, i) => addRow(context, row, i, plan, lanes, emotionLines.has(row.row))),
    ...addEmotionRows(context, emotional),
    ...plan.emotions.flatMap((column) => addEmotionColumn(context, column, plan.n)),
  ]
  return finished(context.builder, problems)
}

/** Which column says what. */
interface Plan {
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

function planOf(all: readonly Column[], body: readonly TableRow[]): Plan {
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

interface LaneValues {
  /** What each lane value means, by its look-up form. */
  readonly matches: ReadonlyMap<string, HeaderMatch | null>
  readonly unknown: readonly Problem[]
}

/** The lanes that rows name, each said once where it is not known. */
function laneValues(body: readonly TableRow[], lane: Column | undefined): LaneValues {
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

const roleIn = (lanes: LaneValues, text: string): LaneRole => {
  const match = lanes.matches.get(normalise(text))
  return match ? laneRoleOf(match.role) : 'custom'
}

/** Rows that are emotions rather than cards, where at least half of them can be read as such. */
function emotionRows(
  { body, places, personas }: RowContext,
  plan: Plan,
  lanes: LaneValues,
): readonly PlacedEmotion[] {
  const { lane, text } = plan
  if (!lane || !text) return []
  const cells = body.flatMap((row, i): PlacedEmotion[] => {
    const place = places[i]
    if (!place || roleIn(lanes, cellAt(row, lane.index)) !== 'emotion') return []
    return [
      { text: row.cells[text.index] ?? '', row: row.row, column: text.name, ...place, persona: personas[i] },
    ]
  })
  return areEmotions(cells, text.name) ? cells : []
}

function addEmotionRows(
  { builder, language }: RowContext,
  cells: readonly PlacedEmotion[],
): readonly Problem[] {
  if (cells.length === 0) return []
  return addEmotionLines(builder, cells, {
    header: laneTitle('emotion', language),
    feels: () => feelsLane(builder, language),
  })
}

/** Adds the lanes in the order in which rows name them, then those of other columns. */
function addLanes(
  { builder, body, language }: RowContext,
  plan: Plan,
  lanes: LaneValues,
  emotional: boolean,
): void {
  for (const row of body) {
    const text = plan.lane ? cellAt(row, plan.lane.index) : ''
    const role = roleIn(lanes, text)
    if (text !== '' && (role !== 'emotion' || emotional)) laneOf({ builder, language }, role, text)
  }
  for (const { name } of plan.emotions) builder.lane('emotion', name)
  for (const { role, name } of plan.rest) builder.lane(role === null ? 'custom' : laneRoleOf(role), name)
}

/** The lane a row names: two words for one role ("pain", "Pain points") are one lane. */
function laneOf(
  { builder, language }: Pick<RowContext, 'builder' | 'language'>,
  role: LaneRole,
  text: string,
): string {
  const title = text === '' ? laneTitle('custom', language) : text.charAt(0).toUpperCase() + text.slice(1)
  return role === 'custom'
    ? builder.lane(role, title)
    : (builder.laneOfRole(role) ?? builder.lane(role, title))
}

function addRow(
  context: RowContext,
  row: TableRow,
  index: number,
  plan: Plan,
  lanes: LaneValues,
  isEmotion: boolean,
): readonly Problem[] {
  const place = context.places[index]
  if (!place) return []
  const { builder } = context
  const persona = context.personas[index]
  const read = plan.facts.map((column) => factIn(row, column))
  const about = allFacts([
    ...read.map(({ facts }) => facts),
    persona ? { persona } : {},
    whereabouts(plan, row),
  ])
  const text = plan.text ? cellAt(row, plan.text.index) : ''
  const named = plan.lane ? cellAt(row, plan.lane.index) : ''
  const role = roleIn(lanes, named)
  const unread = read.flatMap(({ problems }) => problems)
  const isFigure = role === 'metrics' && text !== '' && figuresIn(text, named) !== null
  if (isFigure) unread.push(...addMetrics(builder, text, named, place, { row: row.row, column: named }))
  const isCard = text !== '' && !isEmotion && !isFigure
  if (isCard) {
    const lane = role === 'emotion' ? feelsLane(builder, context.language) : laneOf(context, role, named)
    builder.card({ ...about, lane, ...place, text })
  }
  for (const column of beside(plan, place, isCard)) {
    const laneRole = column.role === null ? 'custom' : laneRoleOf(column.role)
    const words = cellAt(row, column.index)
    if (words === '') continue
    const cell = { lane: builder.lane(laneRole, column.name), role: laneRole, ...place }
    addCards(builder, words, cell, persona ? { persona } : {})
  }
  for (const column of place.touchpoint === undefined ? [] : plan.touchpointFacts) {
    const words = cellAt(row, column.index)
    if (words !== '') describeTouchpoint(builder, place, column, words)
  }
  return unread
}

/** The columns that are cards of their own in a row: those nothing else can take. */
function beside(plan: Plan, { touchpoint }: Place, isCard: boolean): readonly Column[] {
  return [
    ...plan.rest,
    ...(touchpoint === undefined ? plan.touchpointFacts : []),
    ...(isCard ? [] : [...plan.cardFacts, ...plan.facts]),
  ]
}

/** Channel and department of a card where they are not those of a touchpoint. */
function whereabouts({ cardFacts }: Plan, row: TableRow): CardFacts {
  const said = (role: HeaderRole) => {
    const column = cardFacts.find((one) => one.role === role)
    return column ? cellAt(row, column.index) : ''
  }
  const [channel, department] = [said('channels'), said('departments')]
  return { ...(channel === '' ? {} : { channel }), ...(department === '' ? {} : { department }) }
}
