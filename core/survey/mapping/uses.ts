/** What a first draft makes of a column, and what it makes of one that nothing else was decided about. */

import type { ColumnScale, ScaleKind } from '../columns/scale.ts'
import type { Column } from '../columns.ts'
import type { MappedColumn } from '../mapping.ts'

/** The part of a mapping that is decided per column. */
export type Use = Pick<MappedColumn, 'use' | 'why' | 'line' | 'metric'>

/** By the index of the column. */
export type Uses = Map<number, Use>

/** Emotion lines by their scale. */
export interface PickedLine {
  readonly id: string
  readonly kind: ScaleKind
}

/** Uses and lines of a first draft. */
export interface Picked {
  readonly uses: Uses
  readonly lines: readonly PickedLine[]
}

/** Columns with the same line id are one line: the same kind of scale with the same ends (S6). */
export const lineId = ({ kind, min, max }: ColumnScale) => `${kind}:${min}:${max}`

/** A column with a scale, alone or in a matrix. */
export const isScored = (column: Column): column is Column & { scale: ColumnScale } =>
  (column.role === 'score' || column.role === 'matrix-item') && column.scale !== undefined

const plainUses: { readonly [Role in Column['role']]: Use } = {
  score: { use: 'unused', why: 'too-many-columns' },
  'matrix-item': { use: 'unused', why: 'too-many-columns' },
  'single-choice': { use: 'unused', why: 'no-scale' },
  'multiple-choice': { use: 'unused', why: 'too-many-columns' },
  ranking: { use: 'unused', why: 'too-many-columns' },
  'free-text': { use: 'unused', why: 'written' },
  number: { use: 'unused', why: 'number' },
  date: { use: 'date' },
  segment: { use: 'unused', why: 'background' },
  stage: { use: 'stage' },
  touchpoint: { use: 'touchpoint' },
  channel: { use: 'channel' },
  weight: { use: 'weight' },
  status: { use: 'status' },
  metadata: { use: 'unused', why: 'made-by-tool' },
  personal: { use: 'dropped', why: 'identifies-people' },
  timing: { use: 'dropped', why: 'timing' },
  derived: { use: 'unused', why: 'calculated' },
  empty: { use: 'unused', why: 'empty' },
}

/** The use of a column that no line, choice or quote needs. */
export const plainUse = (column: Column): Use =>
  column.role === 'single-choice' && column.distinct <= 1
    ? { use: 'unused', why: 'one-answer' }
    : plainUses[column.role]

/** Items with the same key, in the order the keys come. */
export const groupBy = <T>(items: readonly T[], keyOf: (item: T) => string): T[][] => {
  const groups = new Map<string, T[]>()
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item])
  return [...groups.values()]
}
