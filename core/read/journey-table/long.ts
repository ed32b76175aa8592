/** A long journey table: one card a row, with its stage, its lane (or type) and its text in columns. */
import { laneTitle } from '../../journey/presets.ts'
import type { LaneRole } from '../../journey/roles.ts'
import type { Problem } from '../../problem.ts'
import type { HeaderRole } from '../../vocabulary/headers.ts'
import type { JourneyReading, ReadOptions } from '../reading.ts'
import { allFacts, type CardFacts, factIn } from './card-facts.ts'
import { type Column, columnOf, columnsOf, unknownColumn } from './columns.ts'
import { addEmotionLines, areEmotions, type PlacedEmotion } from './emotion-lines.ts'
import { addMetrics, figuresIn } from './figures.ts'
import { type LaneValues, type LongColumns, laneValues, longColumns, roleIn } from './long-columns.ts'
import type { Place } from './places.ts'
import { addEmotionColumn, type RowContext, rowContext } from './row-context.ts'
import { addCards, cellAt, feelsLane, finished, laneRoleOf, type TableRow } from './rows.ts'
import { describeTouchpoint } from './wide.ts'

/** Rows of a long table, the header first. */
export function journeyFromLong(rows: readonly TableRow[], options: ReadOptions = {}): JourneyReading {
  const body = rows.slice(1)
  const columns = columnsOf(rows)
  const { all } = columns
  const plan = longColumns(all, body)
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
    ...plan.rest.flatMap((column): Problem[] => (column.role === null ? [unknownColumn(column)] : [])),
    ...body.flatMap((row, i) => addRow(context, row, i, plan, lanes, emotionLines.has(row.row))),
    ...addEmotionRows(context, emotional),
    ...plan.emotions.flatMap((column) => addEmotionColumn(context, column, plan.n)),
  ]
  return finished(context.builder, problems)
}

/** Rows that are emotions rather than cards, where at least half of them can be read as such. */
function emotionRows(
  { body, places, personas }: RowContext,
  plan: LongColumns,
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

/** Adds the lanes in the order in which rows name them, then those of other columns; emotions go below the actions. */
function addLanes(context: RowContext, plan: LongColumns, lanes: LaneValues, emotional: boolean): void {
  const { builder, body } = context
  const named = body
    .map((row) => (plan.lane ? cellAt(row, plan.lane.index) : ''))
    .filter((text) => text !== '')
  const emotion = plan.emotions[0]?.name ?? named.find((text) => roleIn(lanes, text) === 'emotion')
  const line = emotional || plan.emotions.length > 0 ? emotion : undefined
  const addLine = () => {
    if (line !== undefined) laneOf(context, 'emotion', line)
  }
  for (const text of named) {
    const role = roleIn(lanes, text)
    if (role !== 'emotion') laneOf(context, role, text)
    if (role === 'actions') addLine()
  }
  addLine()
  for (const { role, name } of plan.rest) builder.lane(role === null ? 'custom' : laneRoleOf(role), name)
}

/** The lane a row names: two words for one role ("pain", "Pain points") are one lane, with the title it always has. */
function laneOf({ builder, language, written }: RowContext, role: LaneRole, text: string): string {
  const word = text.charAt(0).toUpperCase() + text.slice(1)
  if (role === 'custom') return builder.lane(role, text === '' ? laneTitle('custom', language) : word)
  return builder.laneOfRole(role) ?? builder.lane(role, written ? laneTitle(role, written) : word)
}

function addRow(
  context: RowContext,
  row: TableRow,
  index: number,
  plan: LongColumns,
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
function beside(plan: LongColumns, { touchpoint }: Place, isCard: boolean): readonly Column[] {
  return [
    ...plan.rest,
    ...(touchpoint === undefined ? plan.touchpointFacts : []),
    ...(isCard ? [] : [...plan.cardFacts, ...plan.facts]),
  ]
}

/** Channel and department of a card where they are not those of a touchpoint. */
function whereabouts({ cardFacts }: LongColumns, row: TableRow): CardFacts {
  const said = (role: HeaderRole) => {
    const column = cardFacts.find((one) => one.role === role)
    return column ? cellAt(row, column.index) : ''
  }
  const [channel, department] = [said('channels'), said('departments')]
  return { ...(channel === '' ? {} : { channel }), ...(department === '' ? {} : { department }) }
}
