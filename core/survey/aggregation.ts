/**
 * Turns records into counts, one record at a time: nothing here grows with the number of records, so that a
 * million rows need no more memory than a thousand. What is kept: how often each answer was given per place and
 * segment, options, ranks, a few quotes, the span of dates.
 */
import { isMissing, numberOf } from '../vocabulary/answers.ts'
import { createDateSpan, type DateSpan } from './dates.ts'
import type { MappedColumn, SurveyMapping } from './mapping.ts'
import { createOptionTally, createRankTally, type OptionTally, type RankTally } from './options.ts'
import { createQuoteBox, type QuoteBox } from './quotes.ts'
import { createPlaceFinder, type RowPlace } from './row-places.ts'
import { answerReader, type ColumnScale } from './scale.ts'
import type { Distribution } from './statistics.ts'
import { createTally, type Tally } from './tally.ts'

/** Different answers, segments and people that are remembered one by one. */
const MOST_ANSWERS = 5_000
const MOST_SEGMENTS = 100
const MOST_PEOPLE = 200_000

/** The answers to one question at one place. */
export interface ScoreCell {
  readonly column: MappedColumn
  readonly stage: string
  readonly touchpoint?: string
  readonly total: Distribution
  readonly segments: ReadonlyMap<string, Distribution>
  readonly quotes: QuoteBox
}

/** Answers of a column that are no answer on its scale. */
export interface Unread {
  readonly column: MappedColumn
  readonly count: number
  readonly row: number
  readonly value: string
}

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
  const scores = columns
    .filter(({ use, scale }) => (use === 'emotion' || use === 'metric') && scale !== undefined)
    .map((column) => createScore(column, column.index))
  const options = groupsOf(used('choice')).map((group) => ({
    columns: group,
    tally: createOptionTally(group.map(optionColumn(group.length))),
  }))
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
  const segments = new Map<string, number>()
  const people = new Set<string>()
  const seenIn = new Set<string>()
  /** People are counted once per group where a column tells them apart. */
  const isNewHere = (group: string, who: string | undefined) => {
    if (who === undefined || seenIn.size > MOST_PEOPLE) return true
    const key = `${group}\n${who}`
    if (seenIn.has(key)) return false
    seenIn.add(key)
    return true
  }
  const counts = { records: 0, answered: 0, excluded: 0, weightless: 0 }

  return {
    add(record, row) {
      counts.records += 1
      if (status !== undefined && isTrial(record[status] ?? '')) {
        counts.excluded += 1
        return
      }
      const own = weight === undefined ? 1 : numberOf(record[weight] ?? '')
      if (own === null || own < 0) counts.weightless += 1
      const weigh = own === null || own < 0 ? 1 : own
      const group = segment === undefined ? '' : segmentOf(record[segment] ?? '', segments)
      const place = finder ? finder.find(record, row) : null
      let any = false
      for (const score of scores) {
        const found = score.add(record[score.index] ?? '', row, weigh, group, place)
        if (found !== null) any = true
      }
      for (const { tally } of options) any = tally.add(record) || any
      for (const { tally } of ranks) any = tally.add(record) || any
      for (const [order, column] of quotes.entries()) {
        const text = (record[column.index] ?? '').trim()
        if (text.length < 3) continue
        any = true
        open[order]?.box.offer(text, 0, row)
        for (const score of scores) score.quote(column, text, row)
      }
      if (!any) return
      counts.answered += 1
      if (group !== '' && isNewHere(group, person === undefined ? undefined : record[person]))
        segments.set(group, (segments.get(group) ?? 0) + 1)
      if (dateColumn !== undefined) dates?.add((record[dateColumn] ?? '').trim())
      if (person !== undefined && people.size <= MOST_PEOPLE) people.add(record[person] ?? '')
    },
    finish: () => ({
      ...counts,
      ...(person !== undefined && people.size <= MOST_PEOPLE ? { people: people.size } : {}),
      cells: scores.flatMap((score) => score.cells()),
      options,
      ranks,
      openQuotes: open,
      segments,
      dates,
      unread: scores.flatMap((score) => score.unread() ?? []),
      rowPlaces: finder,
    }),
  }
}

/** Preview and test responses of Qualtrics, as label or code (S8). */
const isTrial = (status: string) => /^(?:1|2|9|17)$|preview|test|vorschau/i.test(status.trim())

const segmentOf = (cell: string, segments: ReadonlyMap<string, number>) => {
  const value = cell.trim()
  if (value === '' || isMissing(value)) return ''
  return segments.has(value) || segments.size < MOST_SEGMENTS ? value : ''
}

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

const optionColumn = (count: number) => (column: MappedColumn & { readonly index: number }) => ({
  index: column.index,
  ...(column.item !== undefined && (count > 1 || column.separator === undefined)
    ? { option: column.item }
    : {}),
  ...(column.separator === undefined ? {} : { separator: column.separator }),
})

interface OpenCell {
  readonly stage: string
  readonly touchpoint?: string
  readonly total: Tally
  readonly segments: Map<string, Tally>
  readonly quotes: QuoteBox
}

/** One rated column: reads each spelling of an answer once, and counts it where it belongs. */
const createScore = (column: MappedColumn, index: number) => {
  const scale = column.scale as ColumnScale
  const read = answerReader(scale)
  const known = new Map<string, number | null>()
  const cells = new Map<string, OpenCell>()
  const bin = (value: number) =>
    Math.round(((value - scale.min) / (scale.max - scale.min)) * Math.min(10, (scale.max - scale.min) * 2))
  const fixed =
    column.stage === undefined
      ? null
      : { stage: column.stage, ...(column.touchpoint === undefined ? {} : { touchpoint: column.touchpoint }) }
  let last: { value: number; cell: OpenCell; row: number } | null = null
  let unread: { count: number; row: number; value: string } | null = null

  const valueIn = (cell: string) => {
    const found = known.get(cell)
    if (found !== undefined) return found
    const text = cell.trim()
    const value = text === '' || isMissing(text) ? null : read(text)
    if (known.size < MOST_ANSWERS) known.set(cell, value)
    return value
  }
  const cellAt = (place: RowPlace) => {
    const key = `${place.stage}\n${place.touchpoint ?? ''}`
    const found = cells.get(key)
    if (found) return found
    const cell = {
      ...place,
      total: createTally(),
      segments: new Map<string, Tally>(),
      quotes: createQuoteBox(bin),
    }
    cells.set(key, cell)
    return cell
  }
  const fixedCell = fixed ? cellAt(fixed) : null

  return {
    index,
    add(text: string, row: number, weight: number, group: string, place: RowPlace | null): number | null {
      last = null
      if (text === '') return null
      const value = valueIn(text)
      if (value === null) {
        if (text.trim() !== '' && !isMissing(text))
          unread = unread ? { ...unread, count: unread.count + 1 } : { count: 1, row, value: text }
        return null
      }
      const cell = fixedCell ?? (place ? cellAt(place) : null)
      if (!cell) return null
      cell.total.add(value, weight)
      if (group !== '') {
        const tally = cell.segments.get(group) ?? createTally()
        cell.segments.set(group, tally)
        tally.add(value, weight)
      }
      last = { value, cell, row }
      return value
    },
    /** An open answer by the person whose answer was just added. */
    quote(from: MappedColumn, text: string, row: number) {
      if (last?.row !== row) return
      const elsewhere = from.stage !== fixed?.stage || from.touchpoint !== fixed?.touchpoint
      if (from.stage !== undefined && elsewhere) return
      last.cell.quotes.offer(text, last.value, row)
    },
    cells: (): readonly ScoreCell[] =>
      [...cells.values()].map(({ total, segments, ...cell }) => ({
        ...cell,
        column,
        total: total.distribution(),
        segments: new Map([...segments].map(([name, tally]) => [name, tally.distribution()])),
      })),
    unread: (): Unread | null => (unread ? { column, ...unread } : null),
  }
}
