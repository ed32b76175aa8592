/** The columns of a table that was counted elsewhere, and what one of its rows says. */
import { numberOf } from '../vocabulary/answers.ts'
import { headerRole } from '../vocabulary/headers.ts'
import { normalise } from '../vocabulary/normalise.ts'
import { legendOf } from './columns/legend.ts'
import { rangeOf } from './columns/range.ts'
import type { MappedColumn } from './mapping.ts'
import type { Answered, Distribution } from './statistics.ts'

/** Positions of the columns, −1 for one that is not there. */
export interface AggregateColumns {
  readonly stage: number
  readonly touchpoint: number
  readonly channel: number
  readonly segment: number
  readonly metric: number
  readonly n: number
  readonly mean: number
  readonly sd: number
  /** Columns that count one answer each: "1" … "5", "n_1", "5 stars". */
  readonly answers: readonly { readonly index: number; readonly value: number }[]
}

const people =
  /^(?:n|count|responses|respondents|answers|people|sample ?size|base|liczba odpowiedzi|liczebnosc|liczba osob|число ответов|количество ответов|numar de raspunsuri|anzahl|effectif|numero de respuestas)$/
const mean =
  /^(?:mean|avg|average|mean[ _]score|average[ _]score|score|rating|srednia|среднее|medie|media|mittelwert|durchschnitt|moyenne|promedio)(?:[ _(].*)?$/
const spread =
  /^(?:sd|std|stddev|stdev|std[ _]dev|stddev_samp|standard deviation|odchylenie standardowe|стандартное отклонение|abatere standard|standardabweichung|ecart-type|desviacion estandar)$/
const measure =
  /^(?:metric|measure|kpi|question|metryka|wskaznik|метрика|показатель|metrica|indicator|kennzahl|indicateur)$/

/** Finds them by their headers. */
export const aggregateColumns = (headers: readonly string[]): AggregateColumns => {
  const names = headers.map(normalise)
  const named = (pattern: RegExp) => names.findIndex((name) => pattern.test(name))
  const role = (wanted: string) =>
    headers.findIndex(
      (header) => headerRole(header)?.role === wanted && headerRole(header)?.match === 'whole',
    )
  const answers = names.flatMap((name, index) => {
    const value = /^(?:n|count|answers?|score|rating)?[ _-]?(-?\d{1,2})(?: stars?)?$/.exec(name)?.[1]
    return value === undefined ? [] : [{ index, value: Number(value) }]
  })
  return {
    stage: role('stage'),
    touchpoint: role('touchpoints'),
    channel: role('channels'),
    segment: role('persona'),
    metric: named(measure),
    n: named(people),
    mean: named(mean),
    sd: named(spread),
    answers: answers.length >= 2 ? answers : [],
  }
}

/** The scale: of the counted answers, of the header of the mean ("mean (1–7)"), or the one that holds all means. */
export const aggregateScale = (
  headers: readonly string[],
  rows: readonly (readonly string[])[],
  at: AggregateColumns,
): NonNullable<MappedColumn['scale']> | null => {
  const base = { kind: 'rating', better: 'high' } as const
  if (at.answers.length > 0) {
    const values = at.answers.map(({ value }) => value)
    const [min, max] = [Math.min(...values), Math.max(...values)]
    return { ...base, min, max, known: 'legend' }
  }
  const header = headers[at.mean] ?? ''
  const legend = legendOf(header) ?? legendOf(`scale ${header}`)
  if (legend) return { ...base, min: legend.min, max: legend.max, known: 'legend' }
  let [min, max] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const record of rows) {
    const value = numberOf(record[at.mean] ?? '')
    if (value === null) continue
    min = Math.min(min, value)
    max = Math.max(max, value)
  }
  const range = min > max ? { min: 1, max: 5 } : rangeOf({ min, max, people: 0, kind: 'rating' })
  return range ? { ...base, ...range, known: 'assumed' } : null
}

/**
 * The people of one row as a distribution, null where it has none. A mean with its standard deviation becomes two
 * halves at equal distance from it, which have the same mean, deviation and people. Where the deviation is not
 * known, the squares of the weights say that no interval can be given.
 */
export const aggregatedAnswers = (record: readonly string[], at: AggregateColumns): Distribution | null => {
  const number = (index: number) => numberOf((record[index] ?? '').trim())
  if (at.answers.length > 0) {
    const counts = at.answers.map(({ index, value }) => counted(value, number(index) ?? 0))
    return counts.some(({ n }) => n < 0) ? null : counts.filter(({ n }) => n > 0)
  }
  const [value, n, sd] = [number(at.mean), number(at.n), number(at.sd)]
  if (value === null || n === null || n <= 0) return null
  if (sd === null || sd < 0 || n < 2) return [{ value, n, weight: n, squared: n * n }]
  const half = sd * Math.sqrt((n - 1) / n)
  return half === 0 ? [counted(value, n)] : [counted(value - half, n / 2), counted(value + half, n / 2)]
}

const counted = (value: number, n: number): Answered => ({ value, n, weight: n, squared: n })
