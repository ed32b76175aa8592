/**
 * The stages of a map from the answers of a stage column, in the order of a journey where they are its usual
 * stages, by their numbers where they have some, else as they first appear. A rare spelling close to a common one
 * is no stage of its own: it goes to "Unassigned" with the common one as the suggestion (R11).
 */
import { uniqueSlugs } from '../../journey/slug.ts'
import { distance } from '../../vocabulary/labels.ts'
import { normalise } from '../../vocabulary/normalise.ts'
import type { Column } from '../columns.ts'
import type { MappedStage } from '../mapping.ts'
import type { NamedStage } from './places.ts'

/** A map has no more stages than this. */
const MOST_STAGES = 30

const journeyOrder = [
  'before',
  'awareness',
  'consideration',
  'purchase',
  'during',
  'service',
  'after',
  'retention',
  'advocacy',
]

/** Stages of the sample's values; each knows the spellings that belong to it. */
export const stagesFromValues = (
  column: Pick<Column, 'index'>,
  sample: readonly (readonly string[])[],
  stageNamed: NamedStage,
): readonly MappedStage[] => {
  const found = new Map<string, { name: string; count: number; values: Set<string> }>()
  for (const record of sample) {
    const value = (record[column.index] ?? '').trim()
    if (value === '') continue
    const entry = found.get(normalise(value)) ?? { name: value, count: 0, values: new Set<string>() }
    entry.count += 1
    entry.values.add(value)
    found.set(normalise(value), entry)
  }
  const names = [...found.keys()]
  const kept = names.filter((name) => !isSlip(name, found))
  const ids = uniqueSlugs()
  return journeyOrderOf(kept, stageNamed)
    .slice(0, MOST_STAGES)
    .flatMap((name) => {
      const entry = found.get(name)
      return entry
        ? [
            {
              id: ids(entry.name),
              name: entry.name.replace(/^\d{1,2}\s*[.):-]\s*/, ''),
              values: [...entry.values],
              touchpoints: [],
            },
          ]
        : []
    })
}

/** A twentieth as frequent as a name that differs in one or two letters. */
const isSlip = (name: string, found: ReadonlyMap<string, { readonly count: number }>) => {
  const count = found.get(name)?.count ?? 0
  return (
    name.length >= 5 &&
    [...found].some(
      ([other, { count: more }]) => other !== name && more >= count * 20 && distance(name, other) <= 2,
    )
  )
}

/** Names in the order of a journey: by their numbers, by the usual stages, else as given. */
export const journeyOrderOf = (names: readonly string[], stageNamed: NamedStage): readonly string[] => {
  const numbered = names.map((name) => Number(/^\d{1,2}(?=\s*[.):-])/.exec(name)?.[0] ?? Number.NaN))
  if (numbered.every((number) => !Number.isNaN(number)))
    return sortedBy(names, (_, index) => numbered[index] ?? 0)
  const known = names.map((name) => journeyOrder.indexOf(stageNamed(name)?.id ?? ''))
  const isKnown = known.every((position) => position >= 0) && new Set(known).size === known.length
  return isKnown ? sortedBy(names, (_, index) => known[index] ?? 0) : names
}

const sortedBy = (names: readonly string[], rank: (name: string, index: number) => number) =>
  names
    .map((name, index) => ({ name, rank: rank(name, index) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ name }) => name)

/** The stage a value belongs to, or the nearest one as a suggestion. */
export const stageOfValue = (
  stages: readonly MappedStage[],
  value: string,
): { readonly id: string } | { readonly suggestion?: string } => {
  const key = normalise(value)
  const exact = stages.find(
    ({ name, values }) => normalise(name) === key || (values ?? []).some((known) => normalise(known) === key),
  )
  if (exact) return { id: exact.id }
  const nearest = stages
    .map((stage) => ({ stage, steps: distance(key.slice(0, 60), normalise(stage.name).slice(0, 60)) }))
    .sort((a, b) => a.steps - b.steps)[0]
  return nearest && nearest.steps <= Math.max(2, key.length / 3) ? { suggestion: nearest.stage.name } : {}
}
