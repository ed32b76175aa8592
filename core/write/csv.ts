/**
 * A journey as CSV that loses nothing and that a person can edit in a spreadsheet: one row for each part, the columns
 * to read first, ids last. It begins with a byte order mark, because Excel takes UTF-8 for the local code page without.
 */
import { numberCell, textCell, textsCell } from '../journey/csv-cells.ts'
import { type CsvField, type CsvPart, csvColumns, csvParts, recordFields } from '../journey/csv-columns.ts'
import type { Journey } from '../journey/schema.ts'

const BYTE_ORDER_MARK = '\ufeff'

/** The CSV of a journey, with CR LF line ends; reading it gives the same journey. */
export function writeCsv(journey: Journey): string {
  const names = namesIn(journey)
  const rows = csvParts(journey).map((part) => {
    const cells = cellsOf(part, names)
    return csvColumns.map((column) => cells.get(column) ?? '')
  })
  return BYTE_ORDER_MARK + [csvColumns, ...rows].map((row) => `${row.map(quoted).join(',')}\r\n`).join('')
}

interface Names {
  readonly stage: (id: string) => string
  readonly touchpoint: (stage: string, id: string) => string
  readonly lane: (id: string) => string
  readonly line: (id: string) => string
}

/** What people read instead of ids. */
function namesIn({ stages, lanes, lines }: Journey): Names {
  const byId = <T extends { readonly id: string }>(parts: readonly T[]) =>
    new Map(parts.map((part) => [part.id, part]))
  const [stageById, laneById, lineById] = [byId(stages), byId(lanes), byId(lines)]
  return {
    stage: (id) => stageById.get(id)?.name ?? '',
    touchpoint: (stage, id) => stageById.get(stage)?.touchpoints.find((one) => one.id === id)?.name ?? '',
    lane: (id) => laneById.get(id)?.title ?? '',
    line: (id) => lineById.get(id)?.title ?? '',
  }
}

function cellsOf(
  { kind, value, stage, touchpoint, lane, line }: CsvPart,
  names: Names,
): ReadonlyMap<string, string> {
  const shown = (name: string) => (name === '' ? '' : textCell(name))
  const cells = new Map<string, string>([['Record', kind]])
  if (stage !== undefined) cells.set('Stage', shown(names.stage(stage))).set('Stage id', textCell(stage))
  if (stage !== undefined && touchpoint !== undefined)
    cells.set('Touchpoint', shown(names.touchpoint(stage, touchpoint)))
  if (lane !== undefined) cells.set('Lane', shown(names.lane(lane)))
  if (line !== undefined) cells.set('Lane', shown(names.line(line))).set('Line id', textCell(line))
  for (const field of recordFields[kind]) {
    const cell = cellOf(valueAt(value, field.field), field)
    if (cell !== '') cells.set(field.column, cell)
  }
  return cells
}

function valueAt(value: object, field: string): unknown {
  return field.split('.').reduce<unknown>((at, key) => (isObject(at) ? at[key] : undefined), value)
}

function cellOf(value: unknown, { type }: CsvField): string {
  if (value === undefined || value === null) return ''
  if (type === 'present')
    return isObject(value) && Object.values(value).every((one) => one === undefined) ? 'yes' : ''
  if (typeof value === 'number') return numberCell(value)
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  return Array.isArray(value) ? textsCell(value.map(String)) : textCell(String(value))
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

const quoted = (cell: string) =>
  /[",;\t|\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
