/**
 * Reads the CSV that we write (write/csv.ts), exactly as it was, and what people made of it in a spreadsheet: rows in
 * another order, other delimiters, rows of their own that name a stage or a lane instead of giving its id.
 */
import { numberOfCell, textOfCell, textsOfCell } from '../journey/csv-cells.ts'
import {
  type CsvField,
  csvColumns,
  type RecordKind,
  recordFields,
  recordKinds,
} from '../journey/csv-columns.ts'
import { JOURNEY_VERSION } from '../journey/schema.ts'
import { slug, uniqueSlugs } from '../journey/slug.ts'
import type { Problem } from '../problem.ts'
import { headerRole } from '../vocabulary/headers.ts'
import { normalise } from '../vocabulary/normalise.ts'
import { laneRoleOf } from './journey-table/rows.ts'
import { isRecord, type JsonRecord, recordsIn, textOf } from './json/record.ts'
import { repaired } from './json/repair.ts'
import type { JourneyReading, ReadOptions } from './reading.ts'
import { createRecordReader } from './records.ts'

/** The delimiter of our own CSV, whatever a spreadsheet saved it with; null where a text is something else. */
export function journeyCsvDelimiter(text: string): string | null {
  const header = /^\ufeff?"?Record"?([,;\t|])"?Stage"?\1"?Touchpoint"?\1"?Lane"?\1"?Text"?\1/.exec(text)
  return header?.[1] ?? null
}

/** Reads our own CSV; `records` counts its rows below the header. */
export function readJourneyCsv(
  text: string,
  { name = '' }: ReadOptions = {},
): JourneyReading & { readonly records: number } {
  const { rows, foreign } = rowsOf(text, journeyCsvDelimiter(text) ?? ',')
  const file = fileOf(rows)
  const version = file.head['version']
  if (typeof version === 'number' && version > JOURNEY_VERSION) {
    return { journey: null, problems: [{ code: 'own-newer', value: String(version) }], records: rows.length }
  }
  const repair = repaired(file.json(name), completed)
  const problems = [
    ...foreign.map((column): Problem => ({ code: 'own-value-left-out', row: 1, column, value: column })),
    ...file.problems,
    ...(repair?.leftOut.map((path) => file.problemAt(path)) ?? []),
  ]
  return { journey: repair?.journey ?? null, problems, records: rows.length }
}

interface CsvRow {
  readonly row: number
  readonly cell: (column: string) => string
}

interface CsvRows {
  readonly rows: readonly CsvRow[]
  /** Columns that we do not write: people's own, which cannot be kept. */
  readonly foreign: readonly string[]
}

function rowsOf(text: string, delimiter: string): CsvRows {
  const rows: CsvRow[] = []
  let headers: readonly string[] | undefined
  let columns: ReadonlyMap<string, number> = new Map()
  const reader = createRecordReader({
    delimiter,
    onRecord(cells, row) {
      if (!headers) {
        headers = cells.map((cell) => cell.trim())
        columns = new Map(headers.map((header, i) => [header, i] as const).reverse())
      } else if (cells.some((cell) => cell !== '')) {
        rows.push({ row, cell: (column) => cells[columns.get(column) ?? -1] ?? '' })
      }
      return true
    },
  })
  reader.push(text)
  reader.end()
  return { rows, foreign: headers?.filter((header) => header !== '' && !csvColumns.includes(header)) ?? [] }
}

const lists = {
  persona: 'personas',
  stage: 'stages',
  lane: 'lanes',
  card: 'cards',
  line: 'lines',
  metric: 'metrics',
} as const

/** The parts of the file as JSON that still has to be checked, and where each of them stood. */
interface CsvFile {
  readonly head: JsonRecord
  readonly problems: readonly Problem[]
  json(name: string): JsonRecord
  /** The problem of a part that had to be left out. */
  problemAt(path: string): Problem
}

function fileOf(rows: readonly CsvRow[]): CsvFile {
  const problems: Problem[] = []
  const head: JsonRecord = {}
  const parts: { readonly [K in keyof typeof lists]: JsonRecord[] } = {
    persona: [],
    stage: [],
    lane: [],
    card: [],
    line: [],
    metric: [],
  }
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
    else if (kind === 'touchpoint') holder(parts.stage, row, 'Stage', 'touchpoints').push(part)
    else if (kind === 'point') holder(parts.line, row, 'Line', 'points').push(part)
    else parts[kind].push(part)
    if (kind === 'card' || kind === 'point' || kind === 'metric')
      late.push(() => place(part, row, kind, parts))
  }
  for (const placeLater of late) placeLater()

  return {
    head,
    problems,
    json: (name) => ({
      ...head,
      title: head['title'] ?? name,
      ...Object.fromEntries(
        Object.entries(lists).map(([kind, list]) => [list, parts[kind as keyof typeof lists]]),
      ),
    }),
    problemAt(path) {
      const { part, field } = partAt(path, parts, head)
      const row = part ? rowOf.get(part) : undefined
      const kind = row ? kindOf(row) : undefined
      const column = kind ? recordFields[kind].find((one) => one.field === field)?.column : undefined
      return {
        code: 'own-value-left-out',
        ...(row ? { row: row.row } : {}),
        ...(column ? { column } : {}),
        value: row && column ? row.cell(column).slice(0, 60) : path,
      }
    },
  }
}

const kindOf = (row: CsvRow): RecordKind | undefined => {
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

/** The list of the stage or line a row belongs to: the last one above it with its id or name, else the last above. */
function holder(
  parts: JsonRecord[],
  row: CsvRow,
  of: 'Stage' | 'Line',
  list: 'touchpoints' | 'points',
): unknown[] {
  const id = textOfCell(row.cell(`${of} id`))
  const name = textOfCell(row.cell(of === 'Line' ? 'Lane' : 'Stage'))
  const named = (part: JsonRecord) =>
    normalise(textOf(part['name'] ?? part['title'])) === normalise(name ?? '')
  const above = [...parts].reverse()
  const found =
    above.find((part) => id !== undefined && part['id'] === id) ??
    above.find((part) => name !== undefined && named(part)) ??
    above[0]
  if (found) return found[list] as unknown[]
  const added: JsonRecord = {
    id: id ?? slug(name ?? of),
    [of === 'Line' ? 'title' : 'name']: name ?? of,
    [list]: [],
  }
  if (of === 'Line') added['basis'] = 'estimated'
  parts.push(added)
  return added[list] as unknown[]
}

type Parts = Readonly<Record<keyof typeof lists, JsonRecord[]>>

/** Gives a row that only names its stage, touchpoint and lane their ids, adding what is not there yet. */
function place(part: JsonRecord, row: CsvRow, kind: 'card' | 'point' | 'metric', parts: Parts): void {
  if (part['stage'] === undefined) {
    const stage = namedPart(parts.stage, textOfCell(row.cell('Stage')) ?? '', 'name', () => ({
      touchpoints: [],
    }))
    part['stage'] = stage['id']
    const touchpoint = textOfCell(row.cell('Touchpoint'))
    if (part['touchpoint'] === undefined && touchpoint !== undefined) {
      part['touchpoint'] = namedPart(stage['touchpoints'] as JsonRecord[], touchpoint, 'name', () => ({}))[
        'id'
      ]
    }
  }
  if (kind === 'card' && part['lane'] === undefined) {
    const title = textOfCell(row.cell('Lane')) ?? ''
    const match = headerRole(title)
    part['lane'] = namedPart(parts.lane, title, 'title', () => ({
      role: match ? laneRoleOf(match.role) : 'custom',
    }))['id']
  }
}

function namedPart(
  parts: JsonRecord[],
  name: string,
  field: 'name' | 'title',
  more: () => JsonRecord,
): JsonRecord {
  const found = parts.find((part) => normalise(textOf(part[field])) === normalise(name))
  if (found) {
    found['id'] ??= slug(name)
    return found
  }
  const added = { id: slug(name), [field]: name, ...more() }
  parts.push(added)
  return added
}

/** The part a path of the JSON leads to, and the field of it: `lines[0].points[2].value`. */
function partAt(
  path: string,
  parts: Parts,
  head: JsonRecord,
): { readonly part: JsonRecord | undefined; readonly field: string } {
  const steps = /^(\w+)\[(\d+)\](?:\.(touchpoints|points)\[(\d+)\])?\.?(.*)$/.exec(path)
  if (!steps) return { part: head, field: path }
  const [, list, index, inner, innerIndex, field = ''] = steps
  const kind = (Object.keys(lists) as (keyof typeof lists)[]).find((one) => lists[one] === list)
  const outer = kind ? parts[kind][Number(index)] : undefined
  const part = inner === undefined ? outer : recordsIn(outer?.[inner])[Number(innerIndex)]
  return { part, field }
}

/** What a row may leave out: ids that can be made from its text, and the head of the file. */
function completed(file: JsonRecord): JsonRecord {
  const stages = recordsIn(file['stages'])
  for (const list of Object.values(lists)) giveIds(recordsIn(file[list]))
  for (const stage of stages) {
    stage['name'] ??= ''
    giveIds(recordsIn(stage['touchpoints']))
    for (const touchpoint of recordsIn(stage['touchpoints'])) touchpoint['name'] ??= ''
  }
  for (const line of recordsIn(file['lines'])) line['basis'] ??= 'estimated'
  for (const card of recordsIn(file['cards'])) card['text'] ??= ''
  for (const lane of recordsIn(file['lanes'])) lane['role'] ??= 'custom'
  for (const part of [...recordsIn(file['lanes']), ...recordsIn(file['lines'])]) part['title'] ??= ''
  for (const part of [...recordsIn(file['personas']), ...recordsIn(file['metrics'])]) part['name'] ??= ''
  return {
    kind: 'current-state',
    ...file,
    version: JOURNEY_VERSION,
    id: file['id'] ?? slug(textOf(file['title'])),
  }
}

function giveIds(parts: readonly JsonRecord[]): void {
  const idOf = uniqueSlugs()
  for (const part of parts) {
    part['id'] ??= idOf(textOf(part['name']) || textOf(part['title']) || textOf(part['text']))
  }
}
