/** Counts the answers of multiple choices, single choices and rankings: people per option, and people who answered. */
import { isMissing, numberOf } from '../../vocabulary/answers.ts'
import { normalise } from '../../vocabulary/normalise.ts'
import { isChosen, splitOptions } from '../columns/choices.ts'
import { remember } from './remember.ts'

/** Different options kept per question; the rest is counted together. */
const MOST_OPTIONS = 200

export interface OptionCount {
  readonly option: string
  readonly n: number
}

export interface OptionTally {
  add(record: readonly string[]): boolean
  /** People who answered the question. */
  answered(): number
  /** Options, the most chosen first; equal ones in the order of the survey. */
  options(): readonly OptionCount[]
}

export interface OptionColumn {
  readonly index: number
  readonly option?: string
  readonly separator?: string
}

interface Counted {
  /** Spellings of one option; the most frequent one is shown. */
  readonly spellings: Map<string, number>
  n: number
}

/** Counts one question: a column per option, several options in one cell, or one answer in one cell. */
export const createOptionTally = (columns: readonly OptionColumn[]): OptionTally => {
  const counts = new Map<string, Counted>()
  let answered = 0
  const countedAs = (option: string): Counted | null => {
    const key = normalise(option)
    const found = counts.get(key)
    if (found) return found
    if (counts.size >= MOST_OPTIONS) return null
    const entry = { spellings: new Map([[option, 0]]), n: 0 }
    counts.set(key, entry)
    return entry
  }
  const readers = columns.map((column) => {
    const own = column.option === undefined ? null : countedAs(column.option)
    return { index: column.index, read: remember((cell) => chosenIn(cell, column, own, countedAs)) }
  })
  return {
    add(record) {
      let any = false
      for (const { index, read } of readers) {
        const cell = record[index] ?? ''
        if (cell === '') continue
        const chosen = read(cell)
        if (!chosen) continue
        any = true
        for (const { spelling, counted } of chosen) {
          counted.n += 1
          const times = counted.spellings.get(spelling)
          if (times !== undefined || counted.spellings.size < 5)
            counted.spellings.set(spelling, (times ?? 0) + 1)
        }
      }
      if (any) answered += 1
      return any
    },
    answered: () => answered,
    options: () =>
      [...counts.values()]
        .filter(({ n }) => n > 0)
        .map(({ spellings, n }, order) => ({ option: mostFrequent(spellings), n, order }))
        .sort((a, b) => b.n - a.n || a.order - b.order)
        .map(({ option, n }) => ({ option, n })),
  }
}

interface Chosen {
  readonly spelling: string
  readonly counted: Counted
}

/** What a cell chooses, each option once; null where it says nothing. */
const chosenIn = (
  cell: string,
  { option, separator }: OptionColumn,
  own: Counted | null,
  countedAs: (option: string) => Counted | null,
): readonly Chosen[] | null => {
  const text = cell.trim()
  if (text === '' || isMissing(text)) return null
  if (option !== undefined) return own && isChosen(text) ? [{ spelling: option, counted: own }] : []
  const parts = separator === undefined ? [text] : splitOptions(text, separator)
  const found = new Map<Counted, string>()
  for (const part of parts) {
    const counted = countedAs(part)
    if (counted) found.set(counted, part)
  }
  return [...found].map(([counted, spelling]) => ({ spelling, counted }))
}

const mostFrequent = (spellings: ReadonlyMap<string, number>) =>
  [...spellings].sort((a, b) => b[1] - a[1])[0]?.[0] ?? ''

export interface RankCount {
  readonly item: string
  readonly mean: number
  readonly first: number
  readonly n: number
}

export interface RankTally {
  add(record: readonly string[]): boolean
  answered(): number
  /** Items, the best mean rank first. */
  items(): readonly RankCount[]
  /** Ranks there are. */
  readonly of: number
}

/** Counts one ranking: a rank per item column, or an item per rank column. */
export const createRankTally = (
  columns: readonly { readonly index: number; readonly item: string }[],
  byRank: boolean,
): RankTally => {
  const sums = new Map<string, { sum: number; first: number; n: number }>()
  let answered = 0
  const rank = (item: string, position: number) => {
    const entry = sums.get(item) ?? { sum: 0, first: 0, n: 0 }
    entry.sum += position
    entry.n += 1
    if (position === 1) entry.first += 1
    if (sums.has(item) || sums.size < MOST_OPTIONS) sums.set(item, entry)
  }
  const rankIn = remember((cell) => {
    const position = isMissing(cell) ? null : numberOf(cell)
    return position === null || position < 1 || position > columns.length ? null : position
  })
  const said = remember((cell) => (isMissing(cell) ? '' : cell.trim()))
  return {
    of: columns.length,
    add(record) {
      let any = false
      for (const [order, { index, item }] of columns.entries()) {
        const cell = record[index] ?? ''
        const name = byRank ? said(cell) : item
        const position = byRank ? rankNumber(item, order) : cell === '' ? null : rankIn(cell)
        if (name === '' || position === null) continue
        any = true
        rank(name, position)
      }
      if (any) answered += 1
      return any
    },
    answered: () => answered,
    items: () =>
      [...sums]
        .map(([item, { sum, first, n }]) => ({ item, mean: sum / n, first, n }))
        .sort((a, b) => a.mean - b.mean || b.n - a.n),
  }
}

/** "Rank 2" → 2; else the order of the columns. */
const rankNumber = (item: string, order: number) => numberOf(/\d+/.exec(item)?.[0] ?? '') ?? order + 1
