import type { Drawable, Place } from '../host.ts'
import type { Scene, SceneItem } from '../scene.ts'

/** An item of a scene with where it stands. */
export interface Entry {
  readonly item: SceneItem
  readonly parent: Entry | null
  /** Its place among its siblings, from 0. */
  readonly index: number
}

/** Every item of a scene by its id, parents before children; empty for no scene. */
export function entriesOf(scene: Scene | null): Map<string, Entry> {
  const entries = new Map<string, Entry>()
  const collect = (items: readonly SceneItem[], parent: Entry | null) => {
    for (let index = 0; index < items.length; index += 1) {
      const item = items[index] as SceneItem
      const entry = { item, parent, index }
      entries.set(item.id, entry)
      if (item.kind === 'frame') collect(item.children, entry)
    }
  }
  if (scene !== null) collect(scene.items, null)
  return entries
}

/** The item as a host gets it: a frame without its children. */
export function drawable(item: SceneItem): Drawable {
  if (item.kind !== 'frame') return item
  const { children: _, ...frame } = item
  return frame
}

/** Where an item goes: beside `after` where that is told, else behind its last sibling. */
export function placeOf({ item, parent }: Pick<Entry, 'item' | 'parent'>, after?: string | null): Place {
  const { x, y } = item.box
  const at = parent === null ? { x, y } : { x: x - parent.item.box.x, y: y - parent.item.box.y }
  const place = { parent: parent === null ? null : parent.item.id, at }
  return after === undefined ? place : { ...place, after }
}
