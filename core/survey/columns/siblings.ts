/** Ratings that only their neighbours give away: bare numbers under bare names. */
import type { Found, Look } from './look.ts'
import { isCounting } from './wording.ts'

/** The lowest and the highest number of such columns together. */
export interface Siblings {
  readonly min: number
  readonly max: number
}

/** Columns of small whole numbers with the same highest one are ratings on one scale: two up to 5, 7 or 10, else three. */
export const siblings = (
  { questions, profiles }: Look,
  roles: ReadonlyMap<number, Found>,
): ReadonlyMap<number, Siblings> => {
  const byMax = new Map<number, number[]>()
  questions.forEach((question, index) => {
    const profile = profiles[index]
    if (roles.has(index) || !profile || profile.numeric < 0.95 || !profile.whole || profile.distinct < 3)
      return
    if (profile.min < -3 || profile.max > 100 || profile.max < 3 || isCounting(question.stem)) return
    byMax.set(profile.max, [...(byMax.get(profile.max) ?? []), index])
  })
  const result = new Map<number, Siblings>()
  for (const [max, indexes] of byMax) {
    if (indexes.length < (max === 5 || max === 7 || max === 10 ? 2 : 3)) continue
    const min = Math.min(...indexes.map((index) => profiles[index]?.min ?? max))
    for (const index of indexes) result.set(index, { min, max })
  }
  return result
}
