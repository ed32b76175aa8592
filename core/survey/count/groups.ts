/** The segment of every record as a small number, and how many people each has. */
import { isMissing } from '../../vocabulary/answers.ts'
import { ownText } from './own-text.ts'
import { remember } from './remember.ts'

/** Segments that are told apart, and people that are remembered one by one. */
const MOST_SEGMENTS = 100
const MOST_PEOPLE = 200_000

export interface Groups {
  /** Number of a segment, −1 for none. */
  of(cell: string): number
  /** Counts a person who answered; where `who` is given, only once per segment. */
  count(group: number, who?: string): void
  /** Names by number. */
  readonly names: readonly string[]
  people(): ReadonlyMap<string, number>
}

/** Numbers segments as they come. */
export const createGroups = (): Groups => {
  const names: string[] = []
  const counts: number[] = []
  const seen = new Set<string>()
  const of = remember((cell) => {
    const value = cell.trim()
    if (value === '' || isMissing(value)) return -1
    const found = names.indexOf(value)
    if (found >= 0) return found
    return names.length < MOST_SEGMENTS ? names.push(value) - 1 : -1
  })
  const isNew = (group: number, who: string) => {
    if (seen.size > MOST_PEOPLE) return true
    const key = `${group}\n${who}`
    if (seen.has(key)) return false
    seen.add(ownText(key))
    return true
  }
  return {
    names,
    of,
    count(group, who) {
      if (group < 0 || (who !== undefined && !isNew(group, who))) return
      counts[group] = (counts[group] ?? 0) + 1
    },
    people: () => new Map(names.map((name, group) => [name, counts[group] ?? 0])),
  }
}
