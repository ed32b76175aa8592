/** The rows of our own CSV as JSON that still has to be checked by the schema, and where each part of it stood. */
import { numberOfCell, textOfCell, textsOfCell } from '../../journey/csv-cells.ts'
import { type CsvField, type RecordKind, recordFields, recordKinds } from '../../journey/csv-columns.ts'
import type { Problem } from '../../problem.ts'
import { isRecord, type JsonRecord, recordsIn } from '../json/record.ts'
import { heldBy, place } from './places.ts'
import type { CsvRow } from './rows.ts'

/** The lists of a journey that have rows of their own, by kind of row. */
export const lists = {
  persona: 'personas',
  stage: 'stages',
  lane: 'lanes',
  card: 'cards',
  line: 'lines',
  metric: 'metrics',
} as const

export type Parts = Readonly<Record<keyof typeof lists, JsonRecord[]>>

export interface CsvParts {
  /** The journey, not checked yet. */
  readonly json: JsonRecord
  readonly problems: readonly Problem[]
  /** What to say of a value of the JSON that has to be left out: `cards[2].impact`. */
  readonly problemAt: (path: string) => Problem
}

/** Puts the rows together; `name` is the title where the file has none. */
export function csvParts(rows: readonly CsvRow[], name: string): CsvParts {
  const problems: Problem[] = []
  const head: JsonRecord = {}
  const parts: Parts = { persona: [], stage: [], lane: [], card: [], line: [], metric: [] }
  const rowOf = new Map<JsonRecord, CsvRow>()
  const late: (() => void)[] = []
  for (const row of rows) {
    const kind = kindOf(row)
    if (kind === undefined) {
      problems.push({ code: 'own-record-unknown', row: row.row, value: row.cell('Record').slice(0, 60) })
      continue
    }
    const part = partOf(row, kind, problems)
    rowOf.set(part, row)
    if (kind === 'journey') Object.assign(head, part)
    else if (kind === 'touchpoint') heldBy(parts.stage, row, 'Stage', 'touchpoints').push(part)
    else if (kind === 'point') heldBy(parts.line, row, 'Line', 'points').push(part)
    else parts[kind].push(part)
    if (kind === 'card' || kind === 'point' || kind === 'metric')
      late.push(() => place(part, row, kind, parts))
  }
  for (const placeLater of late) placeLater()
  const places = placesOf(parts, rowOf)
  const listed = Object.entries(lists).map(([kind, list]) => [list, parts[kind as keyof Parts]] as const)
  return {
    json: { ...head, title: head['title'] ?? name, ...Object.fromEntries(listed) },
    problems,
    problemAt: (path) =>
      problemAt(
        path,
        places,
        rows.find((row) => kindOf(row) === 'journey'),
      ),
  }
}

/** The row of each part, by its path in the JSON: `lines[0].points[2]`. */
function placesOf(parts: Parts, rowOf: ReadonlyMap<JsonRecord, CsvRow>): ReadonlyMap<string, CsvRow> {
  const places = new Map<string, CsvRow>()
  const note = (path: string, part: JsonRecord) => {
    const row = rowOf.get(part)
    if (row) places.set(path, row)
    for (const inner of ['touchpoints', 'points']) {
      for (const [i, one] of recordsIn(part[inner]).entries()) note(`${path}.${inner}[${i}]`, one)
    }
  }
  for (const [kind, list] of Object.entries(lists)) {
    for (const [i, part] of parts[kind as keyof Parts].entries()) note(`${list}[${i}]`, part)
  }
  return places
}

function problemAt(path: string, places: ReadonlyMap<string, CsvRow>, head: CsvRow | undefined): Problem {
  const [, place = '', field = path] =
    /^(\w+\[\d+\](?:\.(?:touchpoints|points)\[\d+\])?)\.?(.*)$/.exec(path) ?? []
  const row = place === '' ? head : places.get(place)
  const kind = row && kindOf(row)
  const column = kind && recordFields[kind].find((one) => one.field === field)?.column
  return {
    code: 'own-value-left-out',
    ...(row ? { row: row.row } : {}),
    ...(column ? { column } : {}),
    value: row ? shown(row, column).slice(0, 60) : path,
  }
}

/** What a person finds in the row: the wrong cell, else what the row is about. */
const shown = (row: CsvRow, column: string | undefined) =>
  column ? row.cell(column) : row.cell('Text') || row.cell('Value') || row.cell('Record')

function kindOf(row: CsvRow): RecordKind | undefined {
  const name = row.cell('Record').trim().toLowerCase()
  return recordKinds.find((kind) => kind === name)
}

function partOf(row: CsvRow, kind: RecordKind, problems: Problem[]): JsonRecord {
  const part: JsonRecord = kind === 'stage' ? { touchpoints: [] } : kind === 'line' ? { points: [] } : {}
  for (const field of recordFields[kind]) {
    const cell = row.cell(field.column)
    const value = fieldIn(cell, field)
    if (value !== undefined) put(part, field.field, value)
    else if (cell !== '') {
      problems.push({
        code: 'own-value-left-out',
        row: row.row,
        column: field.column,
        value: cell.slice(0, 60),
      })
    }
  }
  if (kind === 'point' || kind === 'metric') part['value'] ??= null
  return part
}

function fieldIn(cell: string, { type }: CsvField): unknown {
  if (cell === '') return undefined
  if (type === 'number') return numberOfCell(cell)
  if (type === 'texts') return textsOfCell(cell)
  if (type === 'text') return textOfCell(cell)
  if (type === 'present') return {}
  const word = cell.trim().toLowerCase()
  return word === 'yes' || word === 'true' || word === '1'
    ? true
    : word === 'no' || word === 'false' || word === '0'
      ? false
      : undefined
}

/** Puts a value at a field of at most two levels: `sample.n`. */
function put(part: JsonRecord, field: string, value: unknown): void {
  const [group, inner] = field.split('.')
  if (group === undefined) return
  if (inner === undefined) part[group] = value
  else {
    const held = isRecord(part[group]) ? part[group] : {}
    held[inner] = value
    part[group] = held
  }
}
