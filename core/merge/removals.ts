import type { Board, Conflict, Remove } from '../host.ts'
import { conflictAbout } from './conflict.ts'
import { drawable, type Entry, placeOf } from './entries.ts'

interface Removals {
  readonly changes: readonly Remove[]
  readonly conflicts: readonly Conflict[]
}

/**
 * What the data dropped: removed if nobody touched it, kept and listed otherwise (U7); children before parents.
 * `held` are frames that hold what stays; on a flat board no frame holds anything.
 */
export function removals(
  old: ReadonlyMap<string, Entry>,
  now: ReadonlyMap<string, Entry>,
  board: Board,
  held: ReadonlySet<string> | undefined,
): Removals {
  const holding = new Set(held)
  const changes: Remove[] = []
  const conflicts: Conflict[] = []
  for (const entry of Array.from(old.values()).reverse()) {
    const { id } = entry.item
    const next = now.get(id)
    const isReplaced = next !== undefined && next.item.kind !== entry.item.kind
    if ((next !== undefined && !isReplaced) || board.gone.has(id)) continue
    const { parent } = entry
    const isTouched = board.changed.has(id)
    if (!isReplaced && (isTouched || holding.has(id))) {
      if (isTouched) conflicts.unshift(conflictAbout('kept', entry))
      if (held !== undefined && parent !== null) holding.add(parent.item.id)
      continue
    }
    changes.push({ kind: 'remove', was: drawable(entry.item), wasPlace: placeOf(entry) })
  }
  return { changes, conflicts }
}

/** Frames that hold what a person moved into them, and so cannot be removed. */
export function framesPeopleFilled({ changed }: Board): Set<string> {
  const frames = new Set<string>()
  for (const { parent } of changed.values()) if (typeof parent === 'string') frames.add(parent)
  return frames
}
