import type { Board, Place } from '../host.ts'
import { type Entry, placeOf } from './entries.ts'
import { longestRise } from './order.ts'

/** What is known about the order in which items stand in their parents. */
export interface Siblings {
  /** Where an item of the new scene goes, with the sibling it follows where others stand behind it already. */
  placeOf(entry: Entry): Place
  /** True where the data put an item before or behind other siblings than it had. */
  isOutOfOrder(id: string): boolean
}

/** The siblings of every frame of the new scene that are on the board already; a flat board has no order. */
export function siblingsOf(
  now: ReadonlyMap<string, Entry>,
  old: ReadonlyMap<string, Entry>,
  board: Board,
  nested: boolean,
): Siblings {
  if (!nested || old.size === 0) return { placeOf: (entry) => placeOf(entry), isOutOfOrder: () => false }
  const stays = new Map<string | null, Entry[]>()
  for (const [id, entry] of now) {
    const was = old.get(id)
    if (was === undefined || parentId(was) !== parentId(entry) || isElsewhere(id, board)) continue
    const known = stays.get(parentId(entry))
    if (known === undefined) stays.set(parentId(entry), [entry])
    else known.push(entry)
  }
  const moved = outOfOrder(stays, old)
  return {
    isOutOfOrder: (id) => moved.has(id),
    placeOf(entry) {
      const known = stays.get(parentId(entry)) ?? []
      const last = known[known.length - 1]
      return last === undefined || last.index <= entry.index
        ? placeOf(entry)
        : placeOf(entry, siblingBefore(entry, board))
    },
  }
}

function outOfOrder(
  stays: ReadonlyMap<string | null, readonly Entry[]>,
  old: ReadonlyMap<string, Entry>,
): ReadonlySet<string> {
  const moved = new Set<string>()
  for (const entries of stays.values()) {
    const before = entries.map(({ item }) => old.get(item.id)?.index ?? 0)
    if (before.every((place, index) => index === 0 || place > (before[index - 1] ?? 0))) continue
    const kept = longestRise(before)
    entries.forEach(({ item }, index) => {
      if (!kept.has(index)) moved.add(item.id)
    })
  }
  return moved
}

/** The nearest sibling before an item that will be on the board when the item goes there. */
function siblingBefore({ parent, index }: Entry, board: Board): string | null {
  const all = parent?.item.kind === 'frame' ? parent.item.children : []
  for (let before = index - 1; before >= 0; before -= 1) {
    const id = all[before]?.id
    if (id !== undefined && !isElsewhere(id, board)) return id
  }
  return null
}

/** A person deleted it or put it into another frame. */
function isElsewhere(id: string, board: Board): boolean {
  return board.gone.has(id) || board.changed.get(id)?.parent !== undefined
}

function parentId({ parent }: Entry): string | null {
  return parent === null ? null : parent.item.id
}
