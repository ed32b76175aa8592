/** Counts one rated column: every spelling of an answer is read once, then only counted, per place and group. */
import { isMissing } from '../../vocabulary/answers.ts'
import { answerReader, type ColumnScale } from '../columns/scale.ts'
import type { MappedColumn } from '../mapping.ts'
import type { Answered, Distribution } from '../statistics.ts'
import { ownText } from './own-text.ts'
import { createQuoteBox, type QuoteBox } from './quotes.ts'
import type { RowPlace } from './row-places.ts'

const MOST_SPELLINGS = 5_000

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

export interface Score {
  readonly index: number
  /** Counts an answer; false where there is none. `group` numbers the person's segment, −1 for none. */
  add(text: string, row: number, weight: number, group: number, place: RowPlace | null): boolean
  /** Offers an open answer by the person whose answer was just added. */
  quote(from: MappedColumn, text: string, row: number): void
  cells(groups: readonly string[]): readonly ScoreCell[]
  unread(): Unread | null
}

type Count = { -readonly [Key in keyof Answered]: Answered[Key] }

/** One answer at one place: everybody, and each group by its number. */
interface Answer {
  readonly value: number
  readonly total: Count
  readonly groups: (Count | undefined)[]
}

interface Cell {
  readonly place: RowPlace
  /** By the cell as written; null for nothing, undefined for what is not on the scale. */
  readonly spellings: Map<string, Answer | null | undefined>
  readonly answers: Map<number, Answer>
  readonly quotes: QuoteBox
}

/** Starts counting a column that has a scale. */
export const createScore = (column: MappedColumn, index: number): Score => {
  const scale = column.scale as ColumnScale
  const read = answerReader(scale)
  const span = scale.max - scale.min
  const bin = (value: number) => Math.round(((value - scale.min) / span) * Math.min(10, span * 2))
  const cells = new Map<string, Cell>()
  let last: { readonly cell: Cell; readonly value: number } | null = null
  let unread: { count: number; readonly row: number; readonly value: string } | null = null

  const cellAt = (place: RowPlace): Cell => {
    const key = place.touchpoint === undefined ? place.stage : `${place.stage}\n${place.touchpoint}`
    const found = cells.get(key)
    if (found) return found
    const cell: Cell = { place, spellings: new Map(), answers: new Map(), quotes: createQuoteBox(bin) }
    cells.set(key, cell)
    return cell
  }
  const fixed = column.stage === undefined ? null : cellAt(placeOf(column, column.stage))

  const answerIn = (cell: Cell, text: string): Answer | null | undefined => {
    const found = cell.spellings.get(text)
    if (found !== undefined || cell.spellings.has(text)) return found
    const trimmed = text.trim()
    const value = trimmed === '' || isMissing(trimmed) ? null : (read(trimmed) ?? undefined)
    const answer = typeof value === 'number' ? answerOf(cell, value) : value
    if (cell.spellings.size < MOST_SPELLINGS) cell.spellings.set(ownText(text), answer)
    return answer
  }

  return {
    index,
    add(text, row, weight, group, place) {
      last = null
      if (text === '') return false
      const cell = fixed ?? (place ? cellAt(place) : null)
      if (!cell) return false
      const answer = answerIn(cell, text)
      if (answer === null) return false
      if (answer === undefined) {
        unread = unread ? { ...unread, count: unread.count + 1 } : { count: 1, row, value: ownText(text) }
        return false
      }
      count(answer.total, weight)
      if (group >= 0) count(groupCount(answer, group), weight)
      last = { cell, value: answer.value }
      return true
    },
    quote(from, text, row) {
      if (!last) return
      const { stage, touchpoint } = last.cell.place
      if (from.stage !== undefined && (from.stage !== stage || from.touchpoint !== touchpoint)) return
      last.cell.quotes.offer(text, last.value, row)
    },
    cells: (groups) =>
      [...cells.values()].map(({ place, answers, quotes }) => ({
        ...place,
        column,
        quotes,
        total: sorted([...answers.values()].map(({ total }) => total)),
        segments: new Map(
          groups.map((name, group) => [
            name,
            sorted([...answers.values()].flatMap((answer) => answer.groups[group] ?? [])),
          ]),
        ),
      })),
    unread: () => (unread ? { column, ...unread } : null),
  }
}

const placeOf = ({ touchpoint }: MappedColumn, stage: string): RowPlace => ({
  stage,
  ...(touchpoint === undefined ? {} : { touchpoint }),
})

const answerOf = (cell: Cell, value: number): Answer => {
  const found = cell.answers.get(value)
  if (found) return found
  const answer: Answer = { value, total: emptyCount(value), groups: [] }
  cell.answers.set(value, answer)
  return answer
}

const groupCount = (answer: Answer, group: number): Count => {
  const found = answer.groups[group]
  if (found) return found
  const fresh = emptyCount(answer.value)
  answer.groups[group] = fresh
  return fresh
}

const emptyCount = (value: number): Count => ({ value, n: 0, weight: 0, squared: 0 })

const count = (entry: Count, weight: number) => {
  entry.n += 1
  entry.weight += weight
  entry.squared += weight * weight
}

const sorted = (counts: readonly Count[]): Distribution =>
  counts.filter(({ n }) => n > 0).sort((a, b) => a.value - b.value)
