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
  const families = familiesOf(now, old, board)
  const moved = outOfOrder(families, now, old, board)
  return {
    isOutOfOrder: (id) => moved.has(id),
    placeOf(entry) {
      const family = families.get(parentId(entry))
      return family === undefined || family.last <= entry.index
        ? placeOf(entry)
        : placeOf(entry, siblingBefore(entry, board))
    },
  }
}

/** The children of a frame that were in it before and still are. */
interface Family {
  /** Place of the last of them in the new scene, and the place it had before. */
  last: number
  before: number
  /** True where they stand in another order now. */
  isMixed: boolean
}

function familiesOf(
  now: ReadonlyMap<string, Entry>,
  old: ReadonlyMap<string, Entry>,
  board: Board,
): ReadonlyMap<string | null, Family> {
  const families = new Map<string | null, Family>()
  now.forEach((entry, id) => {
    const was = old.get(id)
    if (was === undefined || !stays(was, entry, board)) return
    const parent = parentId(entry)
    const family = families.get(parent)
    if (family === undefined) families.set(parent, { last: entry.index, before: was.index, isMixed: false })
    else {
      family.isMixed ||= was.index < family.before
      family.last = entry.index
      family.before = was.index
    }
  })
  return families
}

/** What has to move so that mixed families are in their new order: as few as can be. */
function outOfOrder(
  families: ReadonlyMap<string | null, Family>,
  now: ReadonlyMap<string, Entry>,
  old: ReadonlyMap<string, Entry>,
  board: Board,
): ReadonlySet<string> {
  const moved = new Set<string>()
  const mixed = new Map<string | null, Entry[]>()
  families.forEach(({ isMixed }, parent) => {
    if (isMixed) mixed.set(parent, [])
  })
  if (mixed.size === 0) return moved
  now.forEach((entry, id) => {
    const was = old.get(id)
    if (was !== undefined && stays(was, entry, board)) mixed.get(parentId(entry))?.push(entry)
  })
  mixed.forEach((entries) => {
    const kept = longestRise(entries.map(({ item }) => old.get(item.id)?.index ?? 0))
    entries.forEach(({ item }, index) => {
      if (!kept.has(index)) moved.add(item.id)
    })
  })
  return moved
}

/** It is in the frame it was in, for the data and on the board. */
function stays(was: Entry, now: Entry, board: Board): boolean {
  return parentId(was) === parentId(now) && !isElsewhere(now.item.id, board)
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
  if (board.gone.size === 0 && board.changed.size === 0) return false
  return board.gone.has(id) || board.changed.get(id)?.parent !== undefined
}

function parentId({ parent }: Entry): string | null {
  return parent === null ? null : parent.item.id
}
