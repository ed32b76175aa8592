/** What a sample of a column's cells looks like, before anybody asks what it means. */
import { isMissing, numberOf } from '../../vocabulary/answers.ts'
import { dateOf } from '../count/dates.ts'

/** More distinct values than this are not kept; `distinct` then says only that there are many. */
const MOST_DISTINCT = 1000

export interface Profile {
  /** Cells with an answer, of the records looked at. */
  readonly filled: number
  /** Cells that say "not applicable" and the like. */
  readonly missing: number
  readonly records: number
  /** Answers as written, trimmed, with how often they came; at most 1000. */
  readonly values: ReadonlyMap<string, number>
  readonly distinct: number
  /** Shares of the filled cells. */
  readonly numeric: number
  readonly dates: number
  readonly wordy: number
  readonly sentences: number
  readonly meanLength: number
  readonly longest: number
  /** Of the numbers. */
  readonly min: number
  readonly max: number
  readonly mean: number
  readonly whole: boolean
}

/** Describes one column of the sample. */
export const profileOf = (sample: readonly (readonly string[])[], index: number): Profile => {
  const cells = new Map<string, number>()
  let more = 0
  for (const record of sample) {
    const text = record[index] ?? ''
    const count = cells.get(text)
    if (count !== undefined || cells.size < MOST_DISTINCT) cells.set(text, (count ?? 0) + 1)
    else more += 1
  }
  const values = new Map<string, number>()
  let missing = 0
  for (const [cell, count] of cells) {
    const text = cell.trim()
    if (text === '') continue
    if (isMissing(text)) missing += count
    else values.set(text, (values.get(text) ?? 0) + count)
  }
  return { ...figuresOf(values), records: sample.length, missing, values, distinct: values.size + more }
}

const figuresOf = (values: ReadonlyMap<string, number>) => {
  const total = { filled: 0, numeric: 0, dates: 0, wordy: 0, sentences: 0, length: 0, sum: 0 }
  let min = Number.POSITIVE_INFINITY
  let max = Number.NEGATIVE_INFINITY
  let longest = 0
  let whole = true
  for (const [text, count] of values) {
    total.filled += count
    total.length += count * text.length
    longest = Math.max(longest, text.length)
    if (text.length > 15 && wordsIn(text) >= 4) total.wordy += count
    if (/\p{L}[.!?…。](?:\s|$)/u.test(text)) total.sentences += count
    const number = numberOf(text)
    if (number !== null) {
      total.numeric += count
      total.sum += count * number
      min = Math.min(min, number)
      max = Math.max(max, number)
      whole &&= Number.isInteger(number)
    } else if (dateOf(text) !== null) total.dates += count
  }
  const filled = Math.max(total.filled, 1)
  return {
    filled: total.filled,
    numeric: total.numeric / filled,
    dates: total.dates / filled,
    wordy: total.wordy / filled,
    sentences: total.sentences / filled,
    meanLength: total.length / filled,
    longest,
    min,
    max,
    mean: total.sum / Math.max(total.numeric, 1),
    whole,
  }
}

/** Words of a text; scripts without spaces count two characters as one. */
export const wordsIn = (text: string): number => {
  const short = text.slice(0, 400)
  const dense = short.match(/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g)?.length ?? 0
  return short.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length + Math.floor(dense / 2)
}
