/** Which rated columns make the emotion lines of a first draft, and which become figures (S6). */

import type { ColumnScale, ScaleKind } from '../columns/scale.ts'
import type { Column } from '../columns.ts'
import type { MappedColumn } from '../mapping.ts'
import { metricFor } from './metric-for.ts'
import { groupBy, isScored, lineId, type PickedLine, type Uses } from './uses.ts'

/** Emotion columns of a first draft. */
export const MOST_EMOTION_COLUMNS = 16
const MOST_LINES = 3

/** Whole questions, the ones nearest to emotion first, until the map is full. */
export const pickLines = (columns: readonly Column[], uses: Uses): readonly PickedLine[] => {
  const groups = groupBy(columns.filter(isScored), (column) => `${column.group}\n${lineId(column.scale)}`)
  const isMain = ([first]: readonly (Column & { scale: ColumnScale })[]) =>
    first !== undefined && metricOf(first) !== 'nps'
  const bySize = new Map<string, number>()
  for (const group of groups)
    for (const { scale } of group) bySize.set(lineId(scale), (bySize.get(lineId(scale)) ?? 0) + 1)
  /** A scale nearer to emotion, or asked more often. */
  const rank = (group: readonly (Column & { scale: ColumnScale })[]) => {
    const scale = group[0]?.scale
    if (!scale) return 0
    const asked = bySize.get(lineId(scale)) ?? 0
    return (
      (worth[scale.kind] + Math.min(asked, 6)) * 100 +
      Math.min(asked, MOST_EMOTION_COLUMNS) * 3 +
      Math.min(group.length, MOST_EMOTION_COLUMNS)
    )
  }
  const ordered = groups.filter(isMain).sort((a, b) => rank(b) - rank(a))
  const lines: PickedLine[] = []
  let taken = 0
  for (const group of ordered) {
    const [first] = group
    if (!first) continue
    const id = lineId(first.scale)
    const fresh = !lines.some((line) => line.id === id)
    const alone = (bySize.get(id) ?? 0) < 3
    if (fresh && lines.length > 0 && alone) {
      for (const column of group)
        uses.set(column.index, { use: 'metric', metric: metricOf(column) ?? 'mean' })
      continue
    }
    const room = MOST_EMOTION_COLUMNS - taken
    const fits = group.length <= room || (taken === 0 && group.length > room)
    if ((fresh && lines.length >= MOST_LINES) || !fits) {
      for (const column of group)
        uses.set(column.index, { use: 'unused', why: fits ? 'other-scale' : 'too-many-columns' })
      continue
    }
    if (fresh) lines.push({ id, kind: first.scale.kind })
    group.forEach((column, index) => {
      const metric = metricOf(column)
      uses.set(
        column.index,
        index < room
          ? { use: 'emotion', line: id, ...(metric ? { metric } : {}) }
          : { use: 'unused', why: 'too-many-columns' },
      )
    })
    taken += Math.min(group.length, room)
  }
  if (lines.length === 0) {
    for (const column of columns.filter(isLiked)) {
      if (lines.length === 0) lines.push({ id: lineId(column.scale), kind: 'yes-no' })
      uses.set(column.index, { use: 'emotion', line: lineId(column.scale), metric: 'share' })
    }
  }
  for (const column of groups.filter((group) => !isMain(group)).flat()) {
    const only = lines.length === 0
    if (only) lines.push({ id: lineId(column.scale), kind: column.scale.kind })
    uses.set(
      column.index,
      only ? { use: 'emotion', line: lineId(column.scale), metric: 'nps' } : { use: 'metric', metric: 'nps' },
    )
  }
  return lines
}

/** How much a scale says about how people feel. */
export const worth: { readonly [Kind in ScaleKind]: number } = {
  emotion: 10,
  satisfaction: 9,
  stars: 9,
  quality: 8,
  ease: 8,
  favourability: 7,
  agreement: 6,
  rating: 6,
  change: 6,
  nps: 5,
  'nps-group': 5,
  likelihood: 4,
  degree: 4,
  amount: 3,
  frequency: 2,
  importance: 2,
  'yes-no': 1,
}

/** A yes or no about something pleasant, for maps that have no better rating. */
const isLiked = (column: Column): column is Column & { scale: ColumnScale } =>
  column.role === 'single-choice' && column.scale?.kind === 'yes-no'

/** NPS, CSAT and CES by the kind of scale and what was asked; other ratings have no name of their own. */
export const metricOf = ({ scale, stem, item }: Column): MappedColumn['metric'] =>
  scale && metricFor(scale, stem, item !== undefined)
