/**
 * A journey matrix: stages are columns, lanes are rows, the first cell of a row names its lane.
 * With two header rows the first one has the stages and the second one their touchpoints.
 */
import { type JourneyBuilder, journeyBuilder } from '../../journey/build.ts'
import { laneTitle } from '../../journey/presets.ts'
import type { LaneRole } from '../../journey/roles.ts'
import { isLanguage, type Language } from '../../messages/language.ts'
import type { Problem } from '../../problem.ts'
import { type HeaderMatch, headerRoles } from '../../vocabulary/headers.ts'
import { normalise } from '../../vocabulary/normalise.ts'
import { columnLetter } from '../header-rows.ts'
import { lineBasis } from '../line-basis.ts'
import type { JourneyReading, ReadOptions } from '../reading.ts'
import { addEmotionLines, areEmotions, type PlacedEmotion } from './emotion-lines.ts'
import { addMetrics, areFigures } from './figures.ts'
import {
  addCards,
  cellAt,
  columnName,
  feelsLane,
  finished,
  isBlueprint,
  laneRoleOf,
  type TableRow,
} from './rows.ts'
import { separatorIn } from './separators.ts'
import { stagePrefixes } from './stage-prefixes.ts'
import { touchpointRow } from './touchpoint-row.ts'

/** Rows of a matrix, the header first; `stages` are the stages over its columns where the header names touchpoints. */
export function journeyFromMatrix(
  rows: readonly TableRow[],
  { language = 'en', name = '' }: ReadOptions = {},
  stages?: readonly string[],
): JourneyReading {
  const [firstRow, ...rest] = rows
  const split = stages === undefined ? (touchpointRow(rows) ?? stagePrefixes(firstRow)) : null
  const header = split?.header ?? firstRow
  const body = split?.header === rest[0] ? rest.slice(1) : rest
  const lanes = lanesOf(body)
  const { roles, language: written } = headerRoles(lanes.map(({ title }) => title))
  const blueprint = body.some((row) => separatorIn(row.cells) !== null)
  const builder = journeyBuilder(
    {
      title: name,
      ...(written ? { language: written } : {}),
      ...(blueprint || roles.some(isBlueprint) ? { kind: 'service-blueprint' } : {}),
    },
    language,
  )
  const columns = columnsOf(builder, header, body, split?.stages ?? stages)
  const emotions = roles.filter((match) => match !== null && laneRoleOf(match.role) === 'emotion').length
  const inWords = written !== null && isLanguage(written) ? written : language
  const titles = { language, ...(emotions > 1 ? { emotion: laneTitle('emotion', inWords) } : {}) }
  const problems = lanes.flatMap((lane, i) =>
    addLane(builder, lane, roles[i] ?? null, columns, header, titles),
  )
  return finished(builder, problems)
}

interface Column {
  readonly index: number
  readonly stage: string
  readonly touchpoint?: string
}

/** A column for every header that is filled; a nameless one that has cells belongs to the stage before it. */
function columnsOf(
  builder: JourneyBuilder,
  header: TableRow | undefined,
  body: readonly TableRow[],
  stages: readonly string[] | undefined,
): readonly Column[] {
  const columns: Column[] = []
  const width = Math.max(0, header?.cells.length ?? 0, ...body.map(({ cells }) => cells.length))
  let stage: string | undefined
  for (let index = 1; index < width; index += 1) {
    const title = cellAt(header, index).replaceAll('\n', ' ')
    const used = body.some((row) => cellAt(row, index) !== '')
    if (stages) {
      const over = stages[index] ?? ''
      if (over === '' && title === '' && !used) continue
      stage = over === '' && stage !== undefined ? stage : builder.stage(over || columnLetter(index))
      columns.push({
        index,
        stage,
        ...(title === '' ? {} : { touchpoint: builder.addTouchpoint(stage, title) }),
      })
      continue
    }
    if (title === '' && !used) continue
    if (title !== '' || stage === undefined) stage = builder.addStage(title || columnLetter(index))
    columns.push({ index, stage })
  }
  return columns
}

interface LaneRows {
  readonly title: string
  readonly rows: readonly TableRow[]
}

/** The lanes: a row without a title goes on with the lane above it; separators and blank rows are none. */
function lanesOf(body: readonly TableRow[]): readonly LaneRows[] {
  const lanes: { title: string; rows: TableRow[] }[] = []
  for (const row of body) {
    if (separatorIn(row.cells) !== null || row.cells.every((cell) => cell.trim() === '')) continue
    const title = cellAt(row, 0).replaceAll('\n', ' ')
    const above = lanes.at(-1)
    if (title === '' && above) above.rows.push(row)
    else lanes.push({ title: title === '' ? columnLetter(0) : title, rows: [row] })
  }
  return lanes
}

function addLane(
  builder: JourneyBuilder,
  { title, rows }: LaneRows,
  match: HeaderMatch | null,
  columns: readonly Column[],
  header: TableRow | undefined,
  { language, emotion = title }: { readonly language: Language; readonly emotion?: string },
): readonly Problem[] {
  const role = match ? laneRoleOf(match.role) : 'custom'
  const cells = rows.flatMap((row) =>
    columns.map((column) => ({ row, column, text: cellAt(row, column.index) })),
  )
  if (match?.role === 'description') {
    for (const { column, text } of cells) if (text !== '') builder.describeStage(column.stage, text)
    return []
  }
  if (role === 'emotion') {
    const persona = personaIn(builder, title)
    const placed: readonly PlacedEmotion[] = rows.flatMap((row) =>
      columns.map((column) => ({
        text: row.cells[column.index] ?? '',
        row: row.row,
        column: columnName(header, column.index),
        stage: column.stage,
        touchpoint: column.touchpoint,
        persona,
      })),
    )
    if (areEmotions(placed, title)) {
      if (builder.laneOfRole('emotion') === undefined) builder.lane('emotion', emotion)
      return addEmotionLines(builder, placed, {
        header: title,
        feels: () => feelsLane(builder, language),
      })
    }
    addTexts(builder, cells, 'feels', title)
    return []
  }
  if (role === 'metrics' && areFigures(cells.map(({ text }) => text))) {
    builder.lane('metrics', title)
    return cells.flatMap(({ row, column, text }) =>
      addMetrics(builder, text, title, column, { row: row.row, column: columnName(header, column.index) }),
    )
  }
  addTexts(builder, cells, role, title)
  if (match) return []
  const isUnnamed = rows[0] !== undefined && cellAt(rows[0], 0) === ''
  return [{ code: isUnnamed ? 'lane-unnamed' : 'lane-unknown', row: rows[0]?.row ?? 0, value: title }]
}

interface MatrixCell {
  readonly row: TableRow
  readonly column: Column
  readonly text: string
}

function addTexts(
  builder: JourneyBuilder,
  cells: readonly MatrixCell[],
  role: LaneRole,
  title: string,
): void {
  const lane = builder.lane(role, title)
  for (const { column, text } of cells) {
    addCards(builder, text, { lane, role, stage: column.stage, touchpoint: column.touchpoint })
  }
}

/** The persona a lane title names beside its role: "Emotions – Kasia", "Mood (buyer)". */
function personaIn(builder: JourneyBuilder, title: string): string | undefined {
  const parts = title.split(/\s+[-–—|:]\s+|:\s+|\s*[（(]|[)）]/).filter((part) => part.trim() !== '')
  if (parts.length < 2) return undefined
  const rest = parts
    .filter((part) => headerRoles([part]).roles[0] === null && !/\d|^[-+]?$/.test(part))
    .filter((part) => lineBasis(part) === 'estimated')
  const [only] = rest
  return only !== undefined && rest.length === 1 && normalise(only).split(' ').length <= 4
    ? builder.persona(only.trim())
    : undefined
}
