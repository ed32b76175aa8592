/**
 * From the levels of the labels that were seen to the steps of the scale they belong to. Nobody may have given the
 * worst answer, so the usual scales are tried before the labels are taken as all there are.
 */
import type { ScaleKind } from './scale-types.ts'

/** So many answers show every step of a scale, its middle included. */
const MANY = 30

const usual: readonly (readonly number[])[] = [
  [1, 2, 3, 4, 5],
  [1, 2, 2.5, 3, 3.5, 4, 5],
]
const noMiddle: readonly (readonly number[])[] = [
  [1, 2, 4, 5],
  [1, 2, 2.5, 3.5, 4, 5],
]
/** "Excellent, very good, good, fair, poor": its lowest word is not the worst one. */
const aboveMiddle = [2, 3, 4, 4.75, 5]

/** Level and value of every step, for any level a label may have; values run 1, 2, 3 … */
export const stepsOf = (
  counts: ReadonlyMap<number, number>,
  kind: ScaleKind,
): readonly (readonly [number, number])[] => {
  const levels = [...counts.keys()].sort((a, b) => a - b)
  const answers = [...counts.values()].reduce((sum, count) => sum + count, 0)
  const snaps = snapLevels(levels)
  const seen = [...new Set(levels.map((level) => snaps.get(level) ?? level))].sort((a, b) => a - b)
  const scale = chooseScale(seen, levels, answers, kind)
  const steps = scale.map((level, index) => [level, index + 1] as const)
  const extra = levels
    .filter((level) => snaps.has(level) && !scale.includes(level))
    .map((level) => [level, scale.indexOf(snaps.get(level) ?? level) + 1] as const)
    .filter(([, value]) => value > 0)
  return [...steps, ...extra].sort((a, b) => a[0] - b[0] || a[1] - b[1])
}

/** Levels that mean a plainer one in this company: "very" is the end where nothing is "extreme". */
export const snapLevels = (levels: readonly number[]): ReadonlyMap<number, number> => {
  const has = (level: number) => levels.includes(level)
  const snaps = new Map<number, number>()
  if (has(4.75) && !has(5)) snaps.set(4.75, 5)
  if (has(4.75) && has(5) && !has(4)) snaps.set(4.75, 4)
  if (has(1.25) && !has(1)) snaps.set(1.25, 1)
  if (has(1.25) && has(1) && !has(2)) snaps.set(1.25, 2)
  if (has(1.5)) snaps.set(1.5, has(1) || has(1.25) ? 2 : 1)
  const bothStrengths = (has(4) && has(3.5)) || (has(2) && has(2.5))
  if (!bothStrengths) {
    const middle = snaps.get(4.75) === 4
    if (has(3.5)) snaps.set(3.5, middle && !has(3) ? 3 : 4)
    if (has(2.5)) snaps.set(2.5, 2)
  }
  return snaps
}

const chooseScale = (
  seen: readonly number[],
  raw: readonly number[],
  answers: number,
  kind: ScaleKind,
): readonly number[] => {
  const fits = (scale: readonly number[]) => seen.every((level) => scale.includes(level))
  const grades =
    kind === 'quality' &&
    raw.includes(5) &&
    raw.includes(4.75) &&
    raw.includes(4) &&
    !raw.some((level) => level < 2)
  if (grades) return aboveMiddle
  const known = answers >= MANY
  const bothEnds = seen.includes(1) && seen.includes(5)
  if (known && bothEnds && seen.length >= 3 && (seen.length <= 5 || !fits(usual[1] ?? []))) {
    const plain = [...noMiddle, ...usual].find((scale) => scale.length === seen.length && fits(scale))
    if (plain) return plain
    if (seen.length >= 4 || kind === 'degree') return seen
  }
  const candidates = known && !seen.includes(3) && bothEnds ? [...noMiddle, ...usual] : usual
  return candidates.find(fits) ?? [...new Set([1, ...seen, 5])].sort((a, b) => a - b)
}

/** The value of a level, straight between the two steps around it. */
export const valueAt = (steps: readonly (readonly [number, number])[], level: number): number => {
  const above = steps.findIndex(([at]) => at >= level)
  const [high, highValue] = steps[above] ?? steps.at(-1) ?? [0, 0]
  const [low, lowValue] = steps[above - 1] ?? [high, highValue]
  if (high === low || level >= high) return highValue
  return lowValue + ((level - low) / (high - low)) * (highValue - lowValue)
}
