/**
 * Every figure a survey puts on a map, from how often each answer was given.
 * `n` is always people. Weights change values and the effective number of people behind an interval
 * (Kish 1965: the square of the sum of weights over the sum of their squares), never n.
 */
import { tQuantile95, Z_95 } from './student.ts'

/** One distinct answer: its number, how many people gave it, the sum of their weights and of the squares. */
export interface Answered {
  readonly value: number
  readonly n: number
  readonly weight: number
  readonly squared: number
}

export type Distribution = readonly Answered[]

/** A figure with the people behind it; both ends of the 95 % interval, or neither. */
export interface Figure {
  readonly value: number
  readonly n: number
  readonly low?: number
  readonly high?: number
}

/** Below this many people a figure gets no interval (S2). */
const MIN_N_INTERVAL = 5

/** The distribution of plain values, or of values with one weight each. */
export const distributionOf = (values: readonly number[], weights?: readonly number[]): Distribution => {
  const byValue = new Map<number, { value: number; n: number; weight: number; squared: number }>()
  values.forEach((value, index) => {
    const weight = weights?.[index] ?? 1
    const entry = byValue.get(value) ?? { value, n: 0, weight: 0, squared: 0 }
    entry.n += 1
    entry.weight += weight
    entry.squared += weight * weight
    byValue.set(value, entry)
  })
  return [...byValue.values()]
}

/** How many people answered. */
export const peopleIn = (distribution: Distribution): number => sum(distribution, (answer) => answer.n)

/** The (weighted) mean with a 95 % t interval, n under 5 without one (S2, S9); null where nobody answered. */
export const meanOf = (distribution: Distribution): Figure | null => {
  const total = totals(distribution)
  if (total === null) return null
  const value = sum(distribution, (answer) => answer.weight * answer.value) / total.weight
  if (!total.hasInterval) return { value, n: total.n }
  const spread = sum(distribution, (answer) => answer.weight * (answer.value - value) ** 2) / total.weight
  const margin = tQuantile95(total.effective - 1) * Math.sqrt(spread / (total.effective - 1))
  return { value, n: total.n, low: value - margin, high: value + margin }
}

/**
 * Net Promoter Score in points, −100 … 100, of answers 0 … 10 (S3). Its interval is the adjusted Wald of a
 * difference of two shares: ¾ of a person is added to promoters and to detractors, 1½ to passives
 * (Bonett & Price 2012; recommended for NPS by Rocks 2016, The American Statistician 70(4), 365–372).
 */
export const netPromoterScore = (distribution: Distribution): Figure | null => {
  const total = totals(distribution)
  if (total === null) return null
  const promoters = sum(distribution, (answer) => (answer.value >= 9 ? answer.weight : 0)) / total.weight
  const detractors = sum(distribution, (answer) => (answer.value <= 6 ? answer.weight : 0)) / total.weight
  const value = (promoters - detractors) * 100
  if (!total.hasInterval) return { value, n: total.n }
  const people = total.effective + 3
  const up = (promoters * total.effective + 0.75) / people
  const down = (detractors * total.effective + 0.75) / people
  const margin = Z_95 * Math.sqrt((up + down - (up - down) ** 2) / people)
  return {
    value,
    n: total.n,
    low: Math.max(-100, (up - down - margin) * 100),
    high: Math.min(100, (up - down + margin) * 100),
  }
}

/** Share of people whose answer passes the test, in percent, with Wilson's interval (1927). */
export const shareOf = (distribution: Distribution, counts: (value: number) => boolean): Figure | null => {
  const total = totals(distribution)
  if (total === null) return null
  const share = sum(distribution, (answer) => (counts(answer.value) ? answer.weight : 0)) / total.weight
  if (!total.hasInterval) return { value: share * 100, n: total.n }
  const people = total.effective
  const z2 = Z_95 * Z_95
  const middle = share + z2 / (2 * people)
  const margin = Z_95 * Math.sqrt((share * (1 - share)) / people + z2 / (4 * people * people))
  const scale = 100 / (1 + z2 / people)
  return {
    value: share * 100,
    n: total.n,
    low: Math.max(0, (middle - margin) * scale),
    high: Math.min(100, (middle + margin) * scale),
  }
}

/** CSAT: the share of the two best answers of the scale, in percent, with Wilson's interval (S4). */
export const topTwoBox = (distribution: Distribution, scale: Ends): Figure | null =>
  shareOf(distribution, (value) =>
    scale.better === 'high' ? value >= scale.max - 1 : value <= scale.min + 1,
  )

/** The ends of a scale and which of them is the good one. */
export interface Ends {
  readonly min: number
  readonly max: number
  readonly better: 'high' | 'low'
}

/** A value of the original scale as emotion −2 … +2, higher is better: linear between the scale's ends (S1). */
export const canonicalEmotion = (value: number, scale: Ends): number => {
  const share = (value - scale.min) / (scale.max - scale.min)
  return scale.better === 'high' ? share * 4 - 2 : 2 - share * 4
}

const totals = (distribution: Distribution) => {
  const n = peopleIn(distribution)
  const weight = sum(distribution, (answer) => answer.weight)
  if (n === 0 || !(weight > 0)) return null
  const effective = weight ** 2 / sum(distribution, (answer) => answer.squared)
  return { n, weight, effective, hasInterval: n >= MIN_N_INTERVAL && effective >= MIN_N_INTERVAL }
}

const sum = (distribution: Distribution, of: (answer: Answered) => number) =>
  distribution.reduce((total, answer) => total + of(answer), 0)
