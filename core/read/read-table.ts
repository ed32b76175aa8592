/**
 * A table as a journey. The steps: our own CSV is read as it is; any other text becomes records with a header, then
 * it is recognised, then the reader of its kind reads its rows. What stands above the header is about the whole map.
 */
import type { Language } from '../messages/language.ts'
import type { Problem } from '../problem.ts'
import { aggregateJourney } from '../survey/aggregate.ts'
import type { Column } from '../survey/columns.ts'
import { scaleText } from '../survey/draw/scale-text.ts'
import { eventsJourney } from '../survey/events.ts'
import { funnelJourney } from '../survey/funnel.ts'
import type { SurveyMapping } from '../survey/mapping.ts'
import { SAMPLE_SIZE } from '../survey/sample.ts'
import { type SurveyResult, startSurvey, surveyJourney } from '../survey/survey.ts'
import { type HeadFact, headFact, withHead } from './head-facts.ts'
import { journeyCsvDelimiter, readJourneyCsv } from './journey-csv.ts'
import { columnsOf } from './journey-table/columns.ts'
import { journeyFromLong } from './journey-table/long.ts'
import { journeyFromMatrix } from './journey-table/matrix.ts'
import { stackedHeader, tableRows } from './journey-table/rows.ts'
import { journeyFromWide } from './journey-table/wide.ts'
import {
  type FileKind,
  type FileOptions,
  fileKinds,
  type JourneyReading,
  type Reading,
  type Source,
  type SourceColumn,
  unknownSource,
} from './reading.ts'
import { recognise } from './recognise.ts'
import { journeyShapeOf } from './recognise-journey.ts'
import { inRowOrder, readTable, type Table } from './table.ts'
import { titleFrom } from './title.ts'

/** Reads the text of a delimited file. */
export function readTableText(text: string, options: FileOptions): Reading {
  const own = journeyCsvDelimiter(text)
  if (own !== null) return readOwn(text, own, options)
  return readTableRows(
    readTable(text, options.delimiter === undefined ? {} : { delimiter: options.delimiter }),
    options,
  )
}

/** Reads a table, wherever its rows come from. */
export function readTableRows(table: Table, options: FileOptions): Reading {
  if (isProse(table, options)) {
    return {
      kind: 'refused',
      journey: null,
      problems: [{ code: 'text-not-understood' }],
      source: sourceOf(table, 'generic'),
    }
  }
  const { kind, vendor, refusal } = recognise(table, wantedKind(table, options.kind))
  const source = sourceOf(table, vendor)
  if (refusal) return { kind, journey: null, problems: [...table.problems, refusal], source }
  if (table.rows.length === 0 && table.problems.some(({ code }) => code.startsWith('table-limit-'))) {
    return { kind: 'refused', journey: null, problems: table.problems, source }
  }
  const settings = settingsOf(table, vendor, options)
  return finished(table, kind, source, readers[kind](table, settings))
}

/** A line or two of words without a delimiter are no table that anybody meant. */
const isProse = ({ headers, rows }: Table, { kind, mapping }: FileOptions): boolean =>
  headers.length === 1 && rows.length === 0 && kind === undefined && mapping === undefined

/** A survey whose rows come one by one: what it is was seen in its first rows. */
export interface SurveyRows {
  /** Columns that become part of the map; null for all. */
  readonly used: ReadonlySet<number> | null
  add(cells: readonly string[], row: number): void
  /** The reading; `table` now has all its problems, `counts` says how many rows there were. */
  finish(table: Table, counts: Pick<Source, 'records' | 'recordsTotal'>): Reading
}

/** Starts to read responses of which `table` holds the first rows. */
export function startSurveyRows(table: Table, vendor: string, options: FileOptions): SurveyRows {
  const { language, name, mapping } = settingsOf(table, vendor, options)
  const { headers, headerRows, rows } = table
  const survey = startSurvey(
    { headers, headerRows, vendor, sample: rows.slice(0, SAMPLE_SIZE) },
    { name, language, ...(mapping === undefined ? {} : { mapping }) },
  )
  return {
    used: survey.used,
    add: (cells, row) => survey.add(cells, row),
    finish: (whole, counts) =>
      finished(
        whole,
        'responses',
        { ...sourceOf(whole, vendor), ...counts },
        surveyReading(survey.finish(), language),
      ),
  }
}

const settingsOf = (
  table: Table,
  vendor: string,
  { language, name, mapping }: FileOptions,
): TableSettings => ({
  language: language ?? 'en',
  name: headOf(table, name ?? '').title,
  vendor,
  mapping,
})

function finished(table: Table, kind: FileKind, source: Source, read: TableReading): Reading {
  const { journey, problems, columns = [], dropped = [], mapping } = read
  return {
    kind: journey ? kind : 'refused',
    journey: journey && withHead(journey, headOf(table, '').facts),
    problems: kind.startsWith('journey-')
      ? inRowOrder([...table.problems.map(kept), ...problems])
      : [...table.problems, ...noRows(table), ...problems],
    source: { ...source, columns, dropped },
    ...(mapping === undefined ? {} : { mapping }),
  }
}

interface TableSettings {
  readonly language: Language
  readonly name: string
  readonly vendor: string
  readonly mapping?: unknown
}

interface TableReading extends JourneyReading {
  readonly columns?: readonly SourceColumn[]
  readonly dropped?: readonly string[]
  readonly mapping?: SurveyMapping
}

type TableReader = (table: Table, settings: TableSettings) => TableReading

const refusing =
  (problem: Problem): TableReader =>
  () => ({ journey: null, problems: [problem] })

/** The reader of each kind of table; kinds that are no tables cannot be wished onto one. */
const readers: { readonly [K in FileKind]: TableReader } = {
  responses: readSurvey,
  events: readEvents,
  aggregate: readAggregate,
  'journey-long': (table, settings) => ({
    ...journeyFromLong(tableRows(table), settings),
    columns: journeyColumns(table),
  }),
  'journey-wide': (table, settings) => ({
    ...journeyFromWide(tableRows(table), settings),
    columns: journeyColumns(table),
  }),
  'journey-matrix': readMatrix,
  'journey-csv': refusing({ code: 'table-not-journey' }),
  'journey-json': refusing({ code: 'text-not-understood' }),
  mermaid: refusing({ code: 'text-not-understood' }),
  markdown: refusing({ code: 'text-not-understood' }),
  outline: refusing({ code: 'text-not-understood' }),
  refused: refusing({ code: 'text-not-understood' }),
}

function readSurvey(table: Table, { language, name, vendor, mapping }: TableSettings): TableReading {
  const funnel = funnelJourney(table, { language, name })
  if (funnel) return { ...funnel, columns: journeyColumns(table) }
  const settings = { vendor, name, language, ...(mapping === undefined ? {} : { mapping }) }
  return surveyReading(surveyJourney(table, settings), language)
}

const surveyReading = (
  { journey, problems, columns, dropped, mapping }: SurveyResult,
  language: Language,
): TableReading => ({ journey, problems, dropped, mapping, columns: surveyColumns(columns, language) })

function readEvents(table: Table, settings: TableSettings): TableReading {
  const { journey, problems, columns, dropped } = eventsJourney(table, settings)
  return { journey, problems, dropped, columns: columns.map(({ header, role }) => ({ name: header, role })) }
}

/** Counted answers or a funnel; any other table of figures by place is a journey table. */
function readAggregate(table: Table, settings: TableSettings): TableReading {
  const counted = aggregateJourney(table, settings)
  if (counted) {
    const { journey, problems, columns } = counted
    return { journey, problems, columns: surveyColumns(columns, settings.language) }
  }
  const reading = funnelJourney(table, settings) ?? journeyFromWide(tableRows(table), settings)
  return { ...reading, columns: journeyColumns(table) }
}

const surveyColumns = (columns: readonly Column[], language: Language): readonly SourceColumn[] =>
  columns.map(({ header, role, scale }) => ({
    name: header,
    role,
    ...(scale === undefined ? {} : { scale: scaleText(scale, language) }),
  }))

function readMatrix(table: Table, settings: TableSettings): TableReading {
  const stacked = stackedHeader(table)
  const reading = stacked
    ? journeyFromMatrix(stacked.rows, settings, stacked.stages)
    : journeyFromMatrix(tableRows(table), settings)
  return { ...reading, columns: table.headers.map((name, i) => ({ name, role: i === 0 ? 'lane' : 'stage' })) }
}

const journeyColumns = (table: Table): readonly SourceColumn[] =>
  columnsOf(tableRows(table)).all.map(({ name, role }) => ({ name, role: role ?? 'custom' }))

/** What the person says the table is: any journey table, one shape of it, responses … */
function wantedKind(table: Table, word: string | undefined): FileKind | undefined {
  if (word !== 'journey') return fileKinds.find((kind) => kind === word)
  const staged = columnsOf(tableRows(table)).all.some(({ role }) => role === 'stage')
  return journeyShapeOf(table) ?? (staged ? 'journey-wide' : 'journey-matrix')
}

/** The title and what else the rows above the header say; the name of the file where they say nothing. */
function headOf(
  { preamble }: Table,
  file: string,
): { readonly title: string; readonly facts: readonly HeadFact[] } {
  const lines = preamble.map((cells) => cells.map((cell) => cell.trim()).filter((cell) => cell !== ''))
  const facts = lines.flatMap((cells) => headFact(inOneLine(cells)) ?? [])
  const named = facts.find(({ kind }) => kind === 'title')?.text
  const first = lines[0]?.length === 1 && headFact(lines[0][0] ?? '') === null ? lines[0][0] : undefined
  return { title: named ?? first ?? titleFrom(file), facts }
}

/** The cells of a row above the header as one line: `Persona`, `Anna` → "Persona: Anna". */
function inOneLine(cells: readonly string[]): string {
  if (/[:：]\s*\S/u.test(cells[0] ?? '')) return cells.join(', ')
  return cells.join(cells.length === 2 ? ': ' : ' ')
}

/** A journey table shows the cells beyond its header, too. */
const kept = (problem: Problem): Problem =>
  problem.code === 'row-long' ? { ...problem, code: 'row-long-kept' } : problem

const noRows = (table: Table): readonly Problem[] =>
  table.rows.length === 0 && table.problems.length === 0 ? [{ code: 'table-no-rows' }] : []

const sourceOf = (table: Table, vendor: string): Source => ({
  ...unknownSource,
  vendor,
  delimiter: table.delimiter,
  headerRows: table.headerRows.length,
  headerStart: table.headerStart,
  records: table.rows.length,
  recordsTotal: table.recordsTotal,
  columns: table.headers.map((name) => ({ name, role: 'unknown' })),
})

function readOwn(text: string, delimiter: string, { name = '' }: FileOptions): Reading {
  const { journey, problems, records } = readJourneyCsv(text, { name: titleFrom(name) })
  const source = {
    ...unknownSource,
    vendor: 'journeyline',
    delimiter,
    headerRows: 1,
    records,
    recordsTotal: records + 1,
  }
  return { kind: journey ? 'journey-csv' : 'refused', journey, problems, source }
}
