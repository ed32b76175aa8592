/** Counts answers one by one: how often each number was given, by how many people, with which weights. */
import type { Answered, Distribution } from './statistics.ts'

export interface Tally {
  add(value: number, weight: number): void
  distribution(): Distribution
}

type Mutable = { -readonly [Key in keyof Answered]: Answered[Key] }

/** An empty tally. */
export const createTally = (): Tally => {
  const answers = new Map<number, Mutable>()
  return {
    add(value, weight) {
      const entry = answers.get(value)
      if (entry) {
        entry.n += 1
        entry.weight += weight
        entry.squared += weight * weight
      } else answers.set(value, { value, n: 1, weight, squared: weight * weight })
    },
    distribution: () => [...answers.values()].sort((a, b) => a.value - b.value),
  }
}

/** A distribution without the answers of some of its people. */
export const withoutGroups = (whole: Distribution, groups: Distribution): Distribution => {
  const answers = new Map<number, Mutable>(whole.map((answer) => [answer.value, { ...answer }]))
  for (const { value, n, weight, squared } of groups) {
    const entry = answers.get(value)
    if (!entry) continue
    entry.n -= n
    entry.weight -= weight
    entry.squared -= squared
  }
  return [...answers.values()].filter(({ n }) => n > 0)
}
