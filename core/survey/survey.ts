/**
 * A survey becomes a journey in three steps: a sample says what the columns are, a mapping says what becomes of
 * them, and every record is counted once. The table may be whole in memory or come record by record.
 */
import type { Journey } from '../journey/schema.ts'
import type { Language } from '../messages/language.ts'
import type { Problem } from '../problem.ts'
import { turnLongAnswers } from './columns/long-answers.ts'
import type { TableHead } from './columns/question.ts'
import { type Column, describeColumns } from './columns.ts'
import { createAggregation } from './count/aggregation.ts'
import { countFindings, mappingFindings, suspectDirections } from './draw/findings.ts'
import { journeyOf } from './journey.ts'
import { proposeMapping } from './mapping/proposal.ts'
import { stagesIn } from './mapping/stages-in.ts'
import { mappingFits, parseMapping, type SurveyMapping } from './mapping.ts'
import { SAMPLE_SIZE } from './sample.ts'
import type { SurveyHead } from './survey-head.ts'

export interface SurveySettings {
  /** Title of the map, usually the name of the file. */
  readonly name: string
  readonly language: Language
  /** A saved mapping; it is used when it is readable and half of its columns are here. */
  readonly mapping?: unknown
}

export interface SurveyResult {
  readonly journey: Journey
  readonly problems: readonly Problem[]
  readonly columns: readonly Column[]
  /** Headers of columns that are left out because they identify people or only time the survey. */
  readonly dropped: readonly string[]
  readonly mapping: SurveyMapping
}

export interface Survey {
  readonly columns: readonly Column[]
  readonly mapping: SurveyMapping
  /** Columns of the file that are counted, the only ones whose cells are looked at; null for all. */
  readonly used: ReadonlySet<number> | null
  /** Counts one record; `row` is its line in the file. */
  add(record: readonly string[], row: number): void
  finish(): SurveyResult
}

/** Understands a survey from its head and sample; then records are added one by one, the sample among them. */
export const startSurvey = (head: SurveyHead, settings: SurveySettings): Survey => {
  const long = turnLongAnswers(head)
  if (!long) return startRecords(head, settings, false)
  const survey = startRecords(long.head, settings, true)
  return { ...survey, used: null, add: (row, line) => survey.add(long.record(row), line) }
}

/** `apart` where a record is one answer, and its person stands on many. */
const startRecords = (
  head: SurveyHead,
  { name, language, mapping: saved }: SurveySettings,
  apart: boolean,
): Survey => {
  const columns = describeColumns(head, head.vendor, head.sample)
  const known = parseMapping(saved)
  const fits = known !== null && mappingFits(known, head.headers) >= 0.5
  const mapping = fits
    ? known
    : proposeMapping({
        columns,
        sample: head.sample,
        vendor: head.vendor,
        language,
        stageNamed: stagesIn(language),
        apart,
      })
  const aggregation = createAggregation(mapping, head.headers)
  return {
    columns,
    mapping,
    used: usedColumns(mapping, head.headers),
    add: (record, row) => aggregation.add(record, row),
    finish() {
      const aggregates = aggregation.finish()
      const { journey, problems } = journeyOf(mapping, aggregates, { name, language })
      return {
        journey,
        columns,
        mapping,
        dropped: mapping.columns.filter(({ use }) => use === 'dropped').map(({ column }) => column),
        problems: [
          ...savedFindings(saved, known, fits, head.headers),
          ...countFindings(aggregates).filter(({ code }) => !apart || code !== 'survey-blank'),
          ...mappingFindings(mapping, columns, language),
          ...suspectDirections(mapping, columns, head.sample),
          ...problems,
        ],
      }
    },
  }
}

const usedColumns = ({ columns }: SurveyMapping, headers: readonly string[]): ReadonlySet<number> => {
  const used = new Set(
    columns.filter(({ use }) => use !== 'unused' && use !== 'dropped').map(({ column }) => column),
  )
  return new Set(headers.flatMap((header, index) => (used.has(header) ? [index] : [])))
}

/** A survey that is whole in memory, as a journey. */
export const surveyJourney = (
  table: TableHead & {
    readonly rows: readonly (readonly string[])[]
    readonly rowNumbers: readonly number[]
  },
  settings: SurveySettings & { readonly vendor: string },
): SurveyResult => {
  const { headers, headerRows, rows, rowNumbers } = table
  const survey = startSurvey(
    { headers, headerRows, vendor: settings.vendor, sample: rows.slice(0, SAMPLE_SIZE) },
    settings,
  )
  rows.forEach((record, index) => {
    survey.add(record, rowNumbers[index] ?? index + 1)
  })
  return survey.finish()
}

const savedFindings = (
  saved: unknown,
  known: SurveyMapping | null,
  fits: boolean,
  headers: readonly string[],
): readonly Problem[] => {
  if (saved === undefined) return []
  if (known === null) return [{ code: 'survey-mapping-unreadable' }]
  const there = new Set(headers)
  const missing = known.columns.filter(
    ({ column, use }) => use !== 'unused' && use !== 'dropped' && !there.has(column),
  )
  if (fits && missing.length === 0) return []
  const names = missing.slice(0, 5).map(({ column }) => column.slice(0, 60))
  return [{ code: 'survey-mapping-columns', count: missing.length, value: names.join(', ') }]
}
