/** What a person should know about how a survey was understood, as problems with places. */
import type { Language } from '../../messages/language.ts'
import type { Problem } from '../../problem.ts'
import { answerReader, type ColumnScale } from '../columns/scale.ts'
import type { Column } from '../columns.ts'
import type { Aggregates } from '../count/aggregation.ts'
import { remember } from '../count/remember.ts'
import { shortItem, shortTitle } from '../mapping/titles.ts'
import type { MappedColumn, SurveyMapping } from '../mapping.ts'
import { surveyWords } from '../words.ts'
import { scaleText } from './scale-text.ts'

/** Names listed in one sentence. */
const MOST_NAMES = 5
/** People needed before a correlation says anything. */
const MIN_N_SUSPECT = 20

/** A chance of about one in a thousand for questions that have nothing to do with each other. */
const SURE_T = -3.5

/** Problems of the mapping itself, before anything is counted. */
export const mappingFindings = (
  mapping: SurveyMapping,
  columns: readonly Column[],
  language: Language,
): readonly Problem[] => {
  const words = surveyWords(language)
  const emotion = mapping.columns.filter(({ use }) => use === 'emotion')
  const used = mapping.columns.filter(({ use }) => use === 'emotion' || use === 'metric')
  const why = (reason: MappedColumn['why']) => mapping.columns.filter((column) => column.why === reason)
  const rated = (test: (column: MappedColumn) => boolean) =>
    used.filter((column) => column.scale && test(column))
  const kind = emotion.find(({ line }) => line === mapping.lines[0]?.id)?.scale?.kind
  const crowded = why('too-many-columns').filter(({ scale }) => scale !== undefined)
  const codes = columns.filter((column) => column.role === 'single-choice' && column.codes !== undefined)
  return [
    ...named(
      'survey-personal-dropped',
      why('identifies-people').map(({ column }) => short(column)),
    ),
    ...named(
      'survey-direction-turned',
      rated(({ scale }) => scale?.better === 'low' && scale.known === 'wording').map(nameOf),
    ),
    ...named('survey-direction-assumed', rated(({ scale }) => scale?.known === 'assumed').map(nameOf)),
    ...(mapping.lines.length > 1
      ? [
          {
            code: 'survey-mixed-scales',
            count: mapping.lines.length,
            value: mapping.lines.map(({ title }) => title).join(', '),
          } as const,
        ]
      : []),
    ...(crowded.length > 0 ? [{ code: 'survey-too-many-columns', count: crowded.length } as const] : []),
    ...(mapping.stages.length === 0
      ? [{ code: 'survey-nothing-to-draw' } as const]
      : emotion.length === 0
        ? [{ code: isCounted(mapping) ? 'survey-no-scale' : 'survey-no-counts' } as const]
        : []),
    ...named(
      'survey-columns-unused',
      mapping.columns.filter(isLeftOut).map(({ column }) => short(column)),
    ),
    ...(kind === 'importance' ||
    kind === 'frequency' ||
    kind === 'amount' ||
    kind === 'degree' ||
    kind === 'likelihood'
      ? [{ code: 'survey-not-emotion', value: words.kinds[kind] } as const]
      : []),
    ...used
      .filter(({ metric, scale }) => metric === 'ces' && scale?.known !== 'labels')
      .map(
        ({ column, scale }) =>
          ({
            code: 'survey-ces-polarity',
            column: short(column),
            value: scale ? scaleText(scale as ColumnScale, language) : '',
          }) as const,
      ),
    ...(codes.length >= 3
      ? [{ code: 'survey-answer-codes', count: codes.length, value: codes[0]?.codes ?? '' } as const]
      : []),
  ]
}

/** Problems that only show when every record was counted. */
export const countFindings = (aggregates: Aggregates): readonly Problem[] => {
  const blank = aggregates.records - aggregates.excluded - aggregates.answered
  const finder = aggregates.rowPlaces
  return [
    ...(aggregates.records === 0 ? [{ code: 'survey-no-responses' } as const] : []),
    ...(aggregates.excluded > 0
      ? [{ code: 'survey-trial-excluded', count: aggregates.excluded } as const]
      : []),
    ...(blank > 0 && aggregates.answered > 0 ? [{ code: 'survey-blank', count: blank } as const] : []),
    ...(aggregates.weightless > 0
      ? [{ code: 'survey-weights-missing', count: aggregates.weightless } as const]
      : []),
    ...aggregates.unread.map(
      ({ column, count, row, value }) =>
        ({
          code: 'survey-unread-answers',
          column: short(column.column),
          row,
          value: short(value),
          count,
        }) as const,
    ),
    ...[...(finder?.unknown.values() ?? [])].map(
      ({ value, count, row, suggestion }) =>
        ({
          code: 'survey-stage-unknown',
          row,
          value: short(value),
          count,
          ...(suggestion === undefined ? {} : { suggestion }),
        }) as const,
    ),
    ...(finder && finder.crowded() > 0
      ? [{ code: 'survey-touchpoints-crowded', count: finder.crowded() } as const]
      : []),
    ...(aggregates.dates?.span()?.unit === 'year' ? [{ code: 'survey-dates-unclear' } as const] : []),
  ]
}

/** Questions of a line that people answer the other way round than the rest of it, in the sample. */
export const suspectDirections = (
  mapping: SurveyMapping,
  columns: readonly Column[],
  sample: readonly (readonly string[])[],
): readonly Problem[] => {
  const indexOf = new Map(columns.map(({ header, index }) => [header, index]))
  return mapping.lines.flatMap((line) => {
    const asked = mapping.columns.filter(
      (column) => column.line === line.id && column.use === 'emotion' && column.scale,
    )
    if (asked.length < 4) return []
    const answers = asked.map((column) => {
      const scale = column.scale
      const read = remember(scale ? answerReader(scale as ColumnScale) : () => null)
      const sign = scale?.better === 'low' ? -1 : 1
      return sample.map((record) => {
        const value = read(record[indexOf.get(column.column) ?? -1] ?? '')
        return value === null ? null : value * sign
      })
    })
    return asked.flatMap((column, order) => {
      const rest = sample.map((_, row) => meanOfOthers(answers, order, row))
      const r = correlation(answers[order] ?? [], rest)
      return r !== null && r.value <= -0.3 && r.t <= SURE_T
        ? [
            {
              code: 'survey-direction-suspect',
              column: nameOf(column),
              value: r.value.toFixed(2).replace('-', '−'),
            } as const,
          ]
        : []
    })
  })
}

const meanOfOthers = (
  answers: readonly (readonly (number | null)[])[],
  own: number,
  row: number,
): number | null => {
  let sum = 0
  let count = 0
  answers.forEach((column, order) => {
    const value = column[row]
    if (order === own || value === null || value === undefined) return
    sum += value
    count += 1
  })
  return count < 2 ? null : sum / count
}

/** Pearson's r over the people who have both values, and its t; null for too few or for no spread. */
const correlation = (
  one: readonly (number | null)[],
  other: readonly (number | null)[],
): { readonly value: number; readonly t: number } | null => {
  const pairs = one.flatMap((a, index) => {
    const b = other[index]
    return a === null || b === null || b === undefined ? [] : [[a, b] as const]
  })
  if (pairs.length < MIN_N_SUSPECT) return null
  const mean = (pick: 0 | 1) => pairs.reduce((sum, pair) => sum + pair[pick], 0) / pairs.length
  const [meanA, meanB] = [mean(0), mean(1)]
  const sum = (of: (a: number, b: number) => number) =>
    pairs.reduce((total, [a, b]) => total + of(a - meanA, b - meanB), 0)
  const spread = Math.sqrt(sum((a) => a * a) * sum((_, b) => b * b))
  if (spread === 0) return null
  const value = sum((a, b) => a * b) / spread
  return { value, t: value * Math.sqrt((pairs.length - 2) / Math.max(1 - value * value, 1e-12)) }
}

/** True where answers are on the map without a line. */
const isCounted = ({ columns }: SurveyMapping) =>
  columns.some(({ use }) => use === 'choice' || use === 'option' || use === 'ranking' || use === 'metric')

/** What people answered and the map does not show; scaled questions that are too many have a sentence of their own. */
const isLeftOut = ({ use, why, scale }: MappedColumn) =>
  use === 'unused' &&
  why !== 'empty' &&
  why !== 'made-by-tool' &&
  !(why === 'too-many-columns' && scale !== undefined)

type NamedCode =
  | 'survey-columns-unused'
  | 'survey-personal-dropped'
  | 'survey-direction-turned'
  | 'survey-direction-assumed'

const named = (code: NamedCode, names: readonly string[]): readonly Problem[] => {
  if (names.length === 0) return []
  const shown = names.slice(0, MOST_NAMES).join(', ')
  return [{ code, count: names.length, value: names.length > MOST_NAMES ? `${shown}, …` : shown }]
}

const nameOf = (column: MappedColumn) =>
  short(column.item === undefined ? shortTitle(column.question ?? column.column) : shortItem(column.item))

const short = (text: string) => (text.length <= 60 ? text : `${text.slice(0, 59).trimEnd()}…`)
