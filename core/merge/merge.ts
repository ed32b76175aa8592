/**
 * Merge: what has to change on a board so that it shows a new scene and keeps what people did to the old one.
 *
 *   base    the scene drawn last, null where there is none
 *   board   what people changed since, as the host reads it back
 *   next    the scene to show
 *
 * Property by property: what only the data changed is written, what a person changed stays (U3), what both changed
 * stays and is listed (U4). What a person deleted is not drawn again (U5). What the data dropped is removed if nobody
 * touched it (U7). Only ids of base and next are ever named (U8). The first draw is a merge with nothing.
 *
 * `next` is what has to be stored as drawn, whatever was kept: the next reading compares the board with it, and so
 * finds every person's change again.
 */
import type { Board, BoardItem, Change, Conflict, Place, Property } from '../host.ts'
import type { Point, Scene, SceneKind } from '../scene.ts'
import { conflictAbout } from './conflict.ts'
import { differences, shiftOfParent } from './differences.ts'
import { drawable, type Entry, entriesOf, placeOf } from './entries.ts'
import { framesPeopleFilled, removals } from './removals.ts'
import { type Siblings, siblingsOf } from './siblings.ts'

export interface Merged {
  /** In the order of the scene, parents first, so back to front; removals last, children first. */
  readonly changes: readonly Change[]
  readonly conflicts: readonly Conflict[]
}

/** A board nobody touched, or an empty one before the first draw. */
export const untouched: Board = { gone: new Set(), changed: new Map(), extra: new Set() }

/** What has to change on the board; `nested` says how the host holds a map (see `Host`). */
export function merge(base: Scene | null, board: Board, next: Scene, nested: boolean): Merged {
  const old = entriesOf(base)
  const now = entriesOf(next)
  const siblings = siblingsOf(now, old, board, nested)
  const missing = new Set<string>()
  const held = framesPeopleFilled(board)
  const changes: Change[] = []
  const conflicts: Conflict[] = []

  const compare = (entry: Entry, id: string): void => {
    const was = old.get(id)
    const hasPlace = !nested || entry.parent === null || !missing.has(entry.parent.item.id)
    if (board.gone.has(id)) {
      missing.add(id)
      if (entry.parent === null || !board.gone.has(entry.parent.item.id))
        conflicts.push(conflictAbout('deleted', entry))
      return
    }
    if (was === undefined || was.item.kind !== entry.item.kind) {
      if (!hasPlace) missing.add(id)
      else if (!board.extra.has(id))
        changes.push({ kind: 'put', item: drawable(entry.item), place: siblings.placeOf(entry) })
      return
    }
    if (!hasPlace && was.parent !== null) held.add(was.parent.item.id)
    update({ was, now: entry, theirs: board.changed.get(id), hasPlace, siblings, nested }, changes, conflicts)
  }

  now.forEach(compare)
  const removed = removals(old, now, board, nested ? held : undefined)
  return { changes: [...changes, ...removed.changes], conflicts: [...conflicts, ...removed.conflicts] }
}

interface Pair {
  readonly was: Entry
  readonly now: Entry
  readonly theirs: BoardItem | undefined
  /** False where a person deleted the frame it belongs in. */
  readonly hasPlace: boolean
  readonly siblings: Siblings
  readonly nested: boolean
}

/** Writes what the data changed and a person did not. */
function update(pair: Pair, changes: Change[], conflicts: Conflict[]): void {
  const { was, now, theirs, hasPlace, siblings, nested } = pair
  const changed = differences(was, now, nested)
  const properties: Property[] = []
  if (siblings.isOutOfOrder(now.item.id) && changed[0] !== 'position') changed.unshift('position')
  for (const property of changed) {
    if (theirs !== undefined && isTheirs(theirs, property, now.item.kind)) {
      if (property !== 'position' || isOtherInParent(pair))
        conflicts.push(conflictAbout('changed', now, property, theirs))
      continue
    }
    if (property !== 'position' || hasPlace) properties.push(property)
  }
  if (!nested && theirs?.position !== undefined) follow(pair, theirs.position, changes)
  write(pair, properties, changes)
}

function write({ was, now, siblings }: Pair, properties: readonly Property[], changes: Change[]): void {
  if (properties.length === 0) return
  const place = siblings.placeOf(now)
  const wasPlace = placeOf(was)
  if (properties.length === 1 && properties[0] === 'position') {
    const { id, box } = now.item
    changes.push({ kind: 'move', id, to: cornerOf(box), from: cornerOf(was.item.box), place, was: wasPlace })
    return
  }
  const [item, before] = [drawable(now.item), drawable(was.item)]
  changes.push({ kind: 'update', item, properties, was: before, place, wasPlace })
}

/** What a person moved on a flat board keeps its place in its frame when the frame moves. */
function follow({ was, now }: Pair, theirs: Point, changes: Change[]): void {
  const shift = shiftOfParent(was, now)
  if (shift.x === 0 && shift.y === 0) return
  const to = { x: theirs.x + shift.x, y: theirs.y + shift.y }
  changes.push({
    kind: 'move',
    id: now.item.id,
    to,
    from: theirs,
    place: placeAt(now, to),
    was: placeAt(was, theirs),
  })
}

function placeAt(entry: Entry, corner: Point): Place {
  const origin = entry.parent?.item.box ?? { x: 0, y: 0 }
  return { ...placeOf(entry), at: { x: corner.x - origin.x, y: corner.y - origin.y } }
}

/** On a flat board everything below a lane that grew moves: that is no disagreement about a place. */
function isOtherInParent({ was, now, nested }: Pair): boolean {
  return differences(was, now, true).includes('position') || nested
}

function isTheirs(theirs: BoardItem, property: Property, kind: SceneKind): boolean {
  switch (property) {
    case 'position':
      return theirs.position !== undefined || theirs.parent !== undefined
    case 'shape':
      return (
        theirs.shape !== undefined || ((kind === 'line' || kind === 'band') && theirs.position !== undefined)
      )
    case 'size':
    case 'text':
    case 'fill':
    case 'stroke':
    case 'color':
      return theirs[property] !== undefined
    case 'name':
    case 'look':
      return false
  }
}

function cornerOf({ x, y }: Point): Point {
  return { x, y }
}
