/**
 * Turns records into counts, one record at a time: nothing here grows with the number of records, so that a
 * million rows need no more memory than a thousand. What is kept: how often each answer was given per place and
 * segment, options, ranks, a few quotes, the span of dates.
 */
import { numberOf } from '../../vocabulary/answers.ts'
import type { MappedColumn, SurveyMapping } from '../mapping.ts'
import { createDateSpan, type DateSpan } from './dates.ts'
import { createGroups } from './groups.ts'
import { createOptionTally, createRankTally, type OptionTally, type RankTally } from './options.ts'
import { ownText } from './own-text.ts'
import { createQuoteBox, mayFit, type QuoteBox } from './quotes.ts'
import { remember } from './remember.ts'
import { createPlaceFinder } from './row-places.ts'
import { createScore, type Score, type ScoreCell, type Unread } from './score.ts'

/** People that are remembered one by one. */
const MOST_PEOPLE = 200_000

export interface Aggregates {
  readonly records: number
  /** Records with an answer that the map uses. */
  readonly answered: number
  /** Different people, where a column tells them apart; undefined where there are too many to count one by one. */
  readonly people?: number
  readonly excluded: number
  readonly weightless: number
  readonly cells: readonly ScoreCell[]
  readonly options: readonly { readonly columns: readonly MappedColumn[]; readonly tally: OptionTally }[]
  readonly ranks: readonly { readonly columns: readonly MappedColumn[]; readonly tally: RankTally }[]
  readonly openQuotes: readonly { readonly column: MappedColumn; readonly box: QuoteBox }[]
  readonly segments: ReadonlyMap<string, number>
  readonly dates: DateSpan | null
  readonly unread: readonly Unread[]
  readonly rowPlaces: ReturnType<typeof createPlaceFinder> | null
}

export interface Aggregation {
  /** `row` is the line of the record in its file. */
  add(record: readonly string[], row: number): void
  finish(): Aggregates
}

/** Starts counting by a mapping; columns the file does not have are left out. */
export const createAggregation = (mapping: SurveyMapping, headers: readonly string[]): Aggregation => {
  const indexOf = new Map(headers.map((header, index) => [header, index]))
  const columns = mapping.columns.flatMap((column) => {
    const index = indexOf.get(column.column)
    return index === undefined ? [] : [{ ...column, index }]
  })
  const used = (use: MappedColumn['use']) => columns.filter((column) => column.use === use)
  const only = (use: MappedColumn['use']) => used(use)[0]?.index
  const finder =
    only('stage') === undefined && only('touchpoint') === undefined
      ? null
      : createPlaceFinder(mapping, only('stage'), only('touchpoint'), only('channel'))
  const scores: readonly Score[] = columns
    .filter(({ use, scale }) => (use === 'emotion' || use === 'metric') && scale !== undefined)
    .map((column) => createScore(column, column.index))
  const options = [
    ...used('choice').map((column) => ({
      columns: [column],
      tally: createOptionTally([choiceColumn(column)]),
    })),
    ...groupsOf(used('option')).map((group) => ({
      columns: group,
      tally: createOptionTally(group.map(({ index, item, column }) => ({ index, option: item ?? column }))),
    })),
  ]
  const ranks = groupsOf(used('ranking')).map((group) => ({
    columns: group,
    tally: createRankTally(
      group.map(({ index, item }) => ({ index, item: item ?? '' })),
      group.some(({ byRank }) => byRank === true),
    ),
  }))
  const quotes = used('quote')
  const open = quotes.map((column) => ({ column, box: createQuoteBox(() => 0) }))
  const [segment, weight, status, person] = [only('segment'), only('weight'), only('status'), only('person')]
  const dateColumn = chooseDate(used('date'))
  const dates = dateColumn === undefined ? null : createDateSpan(true)
  const people = new Set<string>()
  const groups = createGroups()
  const trial = remember(isTrial)
  const weightOf = remember(numberOf)
  const counts = { records: 0, answered: 0, excluded: 0, weightless: 0 }

  return {
    add(record, row) {
      counts.records += 1
      if (status !== undefined && trial(record[status] ?? '')) {
        counts.excluded += 1
        return
      }
      const own = weight === undefined ? 1 : weightOf(record[weight] ?? '')
      if (own === null || own < 0) counts.weightless += 1
      const weigh = own === null || own < 0 ? 1 : own
      const group = segment === undefined ? -1 : groups.of(record[segment] ?? '')
      const place = finder ? finder.find(record, row) : null
      let any = false
      for (const score of scores) any = score.add(record[score.index] ?? '', row, weigh, group, place) || any
      for (const { tally } of options) any = tally.add(record) || any
      for (const { tally } of ranks) any = tally.add(record) || any
      for (const { column, box } of open) {
        const text = record[column.index] ?? ''
        if (text.length < 3 || text.trim() === '') continue
        any = true
        if (!mayFit(text)) continue
        box.offer(text, 0, row)
        for (const score of scores) score.quote(column, text, row)
      }
      if (!any) return
      counts.answered += 1
      const who = person === undefined ? undefined : record[person]
      if (segment !== undefined) groups.count(group, who)
      if (dateColumn !== undefined) dates?.add(record[dateColumn] ?? '')
      if (who !== undefined && people.size <= MOST_PEOPLE && !people.has(who)) people.add(ownText(who))
    },
    finish: () => ({
      ...counts,
      ...(person !== undefined && people.size <= MOST_PEOPLE ? { people: people.size } : {}),
      cells: scores.flatMap((score) => score.cells(groups.names)),
      options,
      ranks,
      openQuotes: open,
      segments: groups.people(),
      dates,
      unread: scores.flatMap((score) => score.unread() ?? []),
      rowPlaces: finder,
    }),
  }
}

/** Preview and test responses of Qualtrics, as label or code (S8). */
const isTrial = (status: string) => /^(?:1|2|9|17)$|preview|test|vorschau/i.test(status.trim())

/** The end of answering before its start: recorded, submitted, then whatever date there is. */
const chooseDate = (dates: readonly (MappedColumn & { readonly index: number })[]) =>
  (
    dates.find(({ column }) => /record|submit|end|completion|timestamp|abgabe|koń|оконч/i.test(column)) ??
    dates[0]
  )?.index

const groupsOf = <T extends MappedColumn>(columns: readonly T[]): readonly (readonly T[])[] => {
  const groups = new Map<string, T[]>()
  for (const column of columns) {
    const key =
      column.item === undefined ? `column ${column.column}` : `question ${column.question}\n${column.stage}`
    groups.set(key, [...(groups.get(key) ?? []), column])
  }
  return [...groups.values()]
}

const choiceColumn = ({ index, separator }: MappedColumn & { readonly index: number }) => ({
  index,
  ...(separator === undefined ? {} : { separator }),
})
