/**
 * Which groups of people may be drawn on their own (P4). A group under the minimum is not, and neither is any that
 * would give it away: what is left when all drawn groups are taken from the whole must be nobody or enough people,
 * over all and at every single place.
 */

/** Drawn lines at most (V13). */
const MOST_SEGMENTS = 5

export interface DrawnSegments {
  readonly names: readonly string[]
  /** Everybody else is drawn as one more group, because they are enough and one group alone says little. */
  readonly others: boolean
}

/** The largest groups that may be drawn, from people per group; `all` counts everybody, also without a group. */
export const drawableSegments = (
  counts: ReadonlyMap<string, number>,
  all: number,
  minN: number,
): DrawnSegments => {
  const kept = [...counts]
    .filter(([, n]) => n >= minN)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, MOST_SEGMENTS)
  const rest = () => all - kept.reduce((sum, [, n]) => sum + n, 0)
  while (kept.length > 0 && rest() !== 0 && rest() < minN) kept.pop()
  const others = kept.length === 1 && rest() >= minN
  if (kept.length < 2 && !others) return { names: [], others: false }
  return { names: kept.map(([name]) => name), others }
}

/** Groups whose figure at one place may be drawn, from people per drawn group and everybody who answered there. */
export const drawableHere = (
  counts: ReadonlyMap<string, number>,
  all: number,
  minN: number,
): ReadonlySet<string> => {
  const shown = [...counts].filter(([, n]) => n >= minN).sort((a, b) => b[1] - a[1])
  while (shown.length > 0) {
    const rest = all - shown.reduce((sum, [, n]) => sum + n, 0)
    if (rest === 0 || rest >= minN) break
    shown.pop()
  }
  return new Set(shown.map(([name]) => name))
}
