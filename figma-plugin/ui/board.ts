/**
 * What people made of a map since it was drawn: what main found, compared with what was drawn for the scene. What is
 * as it was drawn is not in the answer, so an untouched map is an empty one.
 */
import type { Board, BoardItem, Drawable } from '../../core/host.ts'
import { drawable, type Entry, entriesOf } from '../../core/merge/entries.ts'
import type { Scene } from '../../core/scene.ts'
import type { FoundItem } from '../messages.ts'
import type { Tables } from './editor.ts'
import { colorNames } from './palette.ts'
import type { Seen } from './seen.ts'

/** Figma rounds what it stores; less than this is no change, px. */
const tolerance = 1

/** Compares what was found with the scene drawn last; null where no run ever ended. */
export function boardFrom(found: readonly FoundItem[], base: Scene | null, tables: Tables): Board {
  const entries = entriesOf(base)
  const seen = new Set<string>()
  const extra = new Set<string>()
  const changed = new Map<string, BoardItem>()
  const held = new Map<string, number>()
  for (const { parent } of found) if (parent !== null) held.set(parent, (held.get(parent) ?? 0) + 1)
  for (const item of found) {
    seen.add(item.id)
    const entry = entries.get(item.id)
    if (entry === undefined) extra.add(item.id)
    else {
      const change = { ...changesOf(item, entry, tables), ...addedTo(item, held.get(item.id) ?? 0, entry) }
      if (Object.keys(change).length > 0) changed.set(item.id, change)
    }
  }
  const gone = new Set<string>()
  for (const [id, { item }] of entries) if (!seen.has(id) && tables.isDrawn(drawable(item))) gone.add(id)
  return { gone, changed, extra }
}

function changesOf(found: FoundItem, entry: Entry, tables: Tables): BoardItem {
  const item = drawable(entry.item)
  const seen = tables.seen(item)
  return {
    ...placeOf(found, entry, item, tables),
    ...sizeOf(found, seen, item),
    ...textOf(found, item),
    ...paintsOf(found, seen, item),
    ...(isJoinedOtherwise(found, seen) ? { shape: true } : {}),
  }
}

/** What a person put into a frame: what is in it and is neither an item nor one of a card's text layers. */
function addedTo({ inside, text }: FoundItem, held: number, { item }: Entry): BoardItem {
  if (inside === undefined) return {}
  const layers = 'paragraphs' in item && text !== undefined ? item.paragraphs.length : 0
  const added = inside - held - layers
  return added > 0 ? { added } : {}
}

/** Positions are the scene's: where the item was, and how far the node is from where it was put. */
function placeOf(found: FoundItem, { parent }: Entry, item: Drawable, tables: Tables): BoardItem {
  if (parent === null) return {}
  const { x, y } = item.box
  const origin = parent.item.box
  if (tables.nested && found.parent !== parent.item.id) return { parent: found.parent }
  const at = tables.at(item, { parent: parent.item.id, at: { x: x - origin.x, y: y - origin.y } })
  if (found.x === undefined || found.y === undefined || at === undefined) return {}
  const [left, top] = [found.x - at[0], found.y - at[1]]
  return isNear(left, 0) && isNear(top, 0) ? {} : { position: { x: x + left, y: y + top } }
}

function sizeOf({ width, height }: FoundItem, seen: Seen, { box }: Drawable): BoardItem {
  const isWidth = seen.width === undefined || isNear(width, seen.width)
  const isHeight = height === undefined || seen.height === undefined || isNear(height, seen.height)
  return isWidth && isHeight ? {} : { size: { width, height: height ?? box.height } }
}

function textOf({ text }: FoundItem, item: Drawable): BoardItem {
  if (text === undefined || !('paragraphs' in item)) return {}
  return text === item.paragraphs.map((paragraph) => paragraph.text).join('\n') ? {} : { text }
}

/** A colour that is bound to the variable it was bound to is as it was, whatever the variable has become. */
function paintsOf(found: FoundItem, seen: Seen, { kind }: Drawable): BoardItem {
  const fill = changedColor(found.fill, seen.fill)
  const stroke = changedColor(found.stroke, seen.stroke)
  const strokeName = kind === 'line' || kind === 'marker' ? 'color' : 'stroke'
  return {
    ...(fill === undefined ? {} : { fill }),
    ...(stroke === undefined ? {} : { [strokeName]: stroke }),
    ...changedColors(found.colors, seen.colors),
  }
}

/** The colour there is now; nothing where it is the one that was drawn, or where neither was asked for. */
function changedColor(
  found: string | null | undefined,
  drawn: string | null | undefined,
): string | null | undefined {
  if (found === undefined || drawn === undefined || isColor(found, drawn)) return undefined
  return plain(found)
}

function changedColors(found: FoundItem['colors'], drawn: Seen['colors']): BoardItem {
  const other = found?.find((color, index) => drawn?.[index] !== undefined && !isColor(color, drawn[index]))
  return other === undefined ? {} : { color: plain(other) }
}

function isColor(found: string | null, drawn: string | null): boolean {
  if (found === null || drawn === null) return found === drawn
  const [color, ...name] = found.split(' ')
  return name.length > 0 ? name.join(' ') === colorNames[drawn] : color === drawn
}

function plain(color: string | null): string | null {
  return color?.split(' ')[0] ?? null
}

function isJoinedOtherwise({ ends }: FoundItem, seen: Seen): boolean {
  return ends !== undefined && seen.ends !== undefined && ends.join() !== seen.ends.join()
}

function isNear(one: number, other: number): boolean {
  return Math.abs(one - other) <= tolerance
}
