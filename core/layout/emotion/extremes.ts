import type { EmotionLine, EmotionPoint } from '../../journey/schema.ts'
import { sizes } from '../theme.ts'

/** The points of a whole line that stand out: looked for over all rows of a map, so that each is marked once. */
export interface Extremes {
  readonly highest?: EmotionPoint
  readonly lowest?: EmotionPoint
}

/**
 * The highest and the lowest point, each only where it stands out from the mean of the others by at least 0.75 (V20).
 * Points of few answers are passed over, unless there are no others.
 */
export function extremes(line: EmotionLine): Extremes {
  const known = line.points.filter((point): point is EmotionPoint & { value: number } => point.value !== null)
  const trusted = known.some((point) => !isFew(point)) ? known.filter((point) => !isFew(point)) : known
  if (trusted.length < 2) return {}
  const sum = trusted.reduce((total, { value }) => total + value, 0)
  const standing = (wanted: number) => {
    const mean = (sum - wanted) / (trusted.length - 1)
    return Math.abs(wanted - mean) >= sizes.standsOut
      ? trusted.find(({ value }) => value === wanted)
      : undefined
  }
  const values = trusted.map(({ value }) => value)
  const [highest, lowest] = [standing(Math.max(...values)), standing(Math.min(...values))]
  return { ...(highest === undefined ? {} : { highest }), ...(lowest === undefined ? {} : { lowest }) }
}

/** Says whether a point stands on so few answers that it is drawn hollow (V28). */
export function isFew({ n }: EmotionPoint): boolean {
  return n !== undefined && n < sizes.fewAnswers
}
