/** Counts the answers of multiple choices, single choices and rankings: people per option, and people who answered. */
import { isMissing, numberOf } from '../vocabulary/answers.ts'
import { normalise } from '../vocabulary/normalise.ts'
import { isChosen, splitOptions } from './choices.ts'

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
  const keys = new Map<string, string>()
  let answered = 0
  const keyOf = (option: string) => {
    const known = keys.get(option)
    if (known !== undefined) return known
    const key = normalise(option)
    if (keys.size < MOST_OPTIONS * 5) keys.set(option, key)
    return key
  }
  for (const { option } of columns) {
    if (option !== undefined) counts.set(keyOf(option), { spellings: new Map([[option, 0]]), n: 0 })
  }
  const count = (option: string) => {
    const key = keyOf(option)
    const entry = counts.get(key) ?? { spellings: new Map<string, number>(), n: 0 }
    if (!counts.has(key) && counts.size >= MOST_OPTIONS) return
    counts.set(key, entry)
    entry.n += 1
    if (entry.spellings.size < 5 || entry.spellings.has(option))
      entry.spellings.set(option, (entry.spellings.get(option) ?? 0) + 1)
  }
  return {
    add(record) {
      let any = false
      for (const { index, option, separator } of columns) {
        const cell = record[index] ?? ''
        if (cell === '' || cell.trim() === '' || isMissing(cell)) continue
        any = true
        if (option !== undefined) {
          if (isChosen(cell)) count(option)
        } else if (separator === undefined) count(cell.trim())
        else
          for (const part of new Map(
            splitOptions(cell, separator).map((part) => [keyOf(part), part]),
          ).values())
            count(part)
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
  return {
    of: columns.length,
    add(record) {
      let any = false
      columns.forEach(({ index, item }, order) => {
        const cell = (record[index] ?? '').trim()
        if (cell === '' || isMissing(cell)) return
        const position = byRank ? (numberOf(/\d+/.exec(item)?.[0] ?? '') ?? order + 1) : numberOf(cell)
        if (position === null || position < 1 || position > columns.length) return
        any = true
        rank(byRank ? cell : item, position)
      })
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
