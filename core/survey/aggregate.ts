/**
 * A survey that was counted elsewhere, in a warehouse or a spreadsheet: one row per place, segment and metric, with
 * people and mean, or with people per answer. It goes through the same statistics as raw responses.
 */
import type { Metric } from '../journey/schema.ts'
import { slug } from '../journey/slug.ts'
import type { Language } from '../messages/language.ts'
import { mapWords } from '../messages/map/index.ts'
import type { Problem } from '../problem.ts'
import {
  type AggregateColumns,
  aggregateColumns,
  aggregatedAnswers,
  aggregateScale,
} from './aggregate-columns.ts'
import type { TableHead } from './columns/question.ts'
import type { Column } from './columns.ts'
import { createQuoteBox } from './count/quotes.ts'
import { createPlaceFinder, type RowPlace } from './count/row-places.ts'
import type { ScoreCell } from './count/score.ts'
import { journeyOf } from './journey.ts'
import { stagesFromValues } from './mapping/stage-values.ts'
import { stagesIn } from './mapping/stages-in.ts'
import { fingerprintOf, MAPPING_VERSION, type MappedColumn, type SurveyMapping } from './mapping.ts'
import { type Answered, meanOf, peopleIn } from './statistics.ts'
import type { SurveyResult } from './survey.ts'
import { surveyWords } from './words.ts'

type Rows = TableHead & {
  readonly rows: readonly (readonly string[])[]
  readonly rowNumbers: readonly number[]
}

/** A table of counted answers as a journey; null where no place, or neither means nor counts can be found in it. */
export const aggregateJourney = (
  table: Rows,
  settings: { readonly name: string; readonly language: Language },
): SurveyResult | null => {
  const at = aggregateColumns(table.headers)
  const hasPlaces = at.stage >= 0 || at.touchpoint >= 0
  const scale =
    hasPlaces && (at.mean >= 0 || at.answers.length > 0)
      ? aggregateScale(table.headers, table.rows, at)
      : null
  if (!scale) return null
  const mapping = mappingOf(table, at, scale, settings.language)
  const finder = createPlaceFinder(mapping, known(at.stage), known(at.touchpoint), known(at.channel))
  const counted = countRows(table, at, mapping, (record, row) => finder.find(record, row))
  const { journey, problems } = journeyOf(
    mapping,
    {
      records: table.rows.length,
      answered: counted.people.all,
      excluded: 0,
      weightless: 0,
      cells: counted.cells,
      options: [],
      ranks: [],
      openQuotes: [],
      segments: counted.people.groups,
      dates: null,
      unread: [],
      rowPlaces: finder,
    },
    settings,
  )
  const lanes =
    journey.lanes.some(({ role }) => role === 'metrics') || counted.metrics.length === 0
      ? journey.lanes
      : [...journey.lanes, metricsLane(settings.language)]
  return {
    journey: { ...journey, lanes, metrics: [...journey.metrics, ...counted.metrics] },
    problems: [
      ...(table.rows.length === 0 ? [{ code: 'survey-no-responses' } as const] : []),
      ...counted.problems,
      ...problems,
    ],
    columns: columnList(table, mapping),
    dropped: [],
    mapping,
  }
}

const known = (index: number) => (index < 0 ? undefined : index)

interface Counting {
  readonly place: RowPlace
  readonly parts: Map<string, Answered[]>
  /** Rows that speak of everybody; where there are some, groups are not added up again. */
  readonly whole: Answered[]
}

const everybody =
  /^(?:|all|total|everyone|overall|wszyscy|ogółem|razem|все|всего|toți|total general|alle|gesamt|tous|ensemble|todos)$/i

const countRows = (
  table: Rows,
  at: AggregateColumns,
  mapping: SurveyMapping,
  placeOf: (record: readonly string[], row: number) => RowPlace,
) => {
  const rating = mapping.columns.find(({ use }) => use === 'emotion')
  const main = mainMetric(table, at)
  const places = new Map<string, Counting>()
  const metrics: Metric[] = []
  const problems: Problem[] = []
  table.rows.forEach((record, order) => {
    const row = table.rowNumbers[order] ?? order + 1
    const answers = aggregatedAnswers(record, at)
    if (!answers) {
      problems.push({
        code: 'survey-unread-answers',
        column: rating?.column ?? '',
        row,
        value: record.join(', ').slice(0, 40),
        count: 1,
      })
      return
    }
    const place = placeOf(record, row)
    const segment = at.segment < 0 ? '' : (record[at.segment] ?? '').trim()
    const metric = at.metric < 0 ? main : (record[at.metric] ?? '').trim()
    if (metric !== main) {
      const figure = meanOf(answers)
      if (figure && everybody.test(segment))
        metrics.push({ id: slug(metric), name: metric, ...place, ...figure })
      return
    }
    const key = `${place.stage}\n${place.touchpoint ?? ''}`
    const counting = places.get(key) ?? { place, parts: new Map<string, Answered[]>(), whole: [] }
    places.set(key, counting)
    if (everybody.test(segment)) counting.whole.push(...answers)
    else counting.parts.set(segment, [...(counting.parts.get(segment) ?? []), ...answers])
  })
  const cells = [...places.values()].map(
    ({ place, parts, whole }): ScoreCell => ({
      ...place,
      column: rating ?? { column: '', use: 'emotion' },
      total: whole.length > 0 ? whole : [...parts.values()].flat(),
      segments: parts,
      quotes: createQuoteBox(() => 0),
    }),
  )
  return { cells, metrics, problems, people: peopleWhereMostAnswered(cells) }
}

/**
 * People of every group and of all where most of them answered, so that the groups add up to everybody (P4). A group
 * that did not answer there counts where most of its own people did, and comes on top.
 */
const peopleWhereMostAnswered = (cells: readonly ScoreCell[]) => {
  const [fullest] = [...cells].sort((a, b) => peopleIn(b.total) - peopleIn(a.total))
  const groups = new Map([...(fullest?.segments ?? [])].map(([name, answers]) => [name, peopleIn(answers)]))
  const elsewhere = new Map<string, number>()
  for (const [name, answers] of cells.flatMap(({ segments }) => [...segments]))
    if (!groups.has(name)) elsewhere.set(name, Math.max(elsewhere.get(name) ?? 0, peopleIn(answers)))
  const more = [...elsewhere.values()].reduce((sum, n) => sum + n, 0)
  return { all: peopleIn(fullest?.total ?? []) + more, groups: new Map([...groups, ...elsewhere]) }
}

/** The metric that most rows have is the line; the others are figures. */
const mainMetric = (table: Rows, at: AggregateColumns): string => {
  if (at.metric < 0) return ''
  const counts = new Map<string, number>()
  for (const record of table.rows) {
    const name = (record[at.metric] ?? '').trim()
    counts.set(name, (counts.get(name) ?? 0) + (/nps|churn|%|rate\b/i.test(name) ? 0.5 : 1))
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? ''
}

const mappingOf = (
  table: Rows,
  at: AggregateColumns,
  scale: NonNullable<MappedColumn['scale']>,
  language: Language,
): SurveyMapping => {
  const line = `${scale.kind}:${scale.min}:${scale.max}`
  const uses = new Map<number, MappedColumn['use']>([
    [at.stage, 'stage'],
    [at.touchpoint, 'touchpoint'],
    [at.channel, 'channel'],
    [at.segment, 'segment'],
    [at.answers[0]?.index ?? at.mean, 'emotion'],
  ])
  return {
    version: MAPPING_VERSION,
    fingerprint: fingerprintOf(table.headers),
    vendor: 'aggregate',
    minN: 5,
    stages: [
      ...stagesFromValues(
        { index: at.stage >= 0 ? at.stage : at.touchpoint },
        table.rows,
        stagesIn(language),
      ),
    ],
    lines: [{ id: line, title: surveyWords(language).kinds[scale.kind] }],
    columns: table.headers.map((column, index): MappedColumn => {
      const use = uses.get(index)
      if (use === 'emotion') return { column, use, line, scale }
      return use ? { column, use } : { column, use: 'unused', why: 'calculated' }
    }),
  }
}

const metricsLane = (language: Language) => ({
  id: 'metrics',
  role: 'metrics' as const,
  title: mapWords(language).metrics,
})

const columnList = (table: Rows, mapping: SurveyMapping): readonly Column[] =>
  table.headers.map((header, index) => {
    const use = mapping.columns[index]?.use
    const isPlace = use === 'stage' || use === 'touchpoint' || use === 'segment' || use === 'channel'
    return {
      index,
      header,
      stem: header,
      group: `${index}`,
      role: isPlace ? use : use === 'emotion' ? 'score' : 'number',
      filled: table.rows.length,
      distinct: 0,
    }
  })
