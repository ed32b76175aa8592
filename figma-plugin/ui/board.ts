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

/** Compares what was found with the scene drawn last; null where no run ever ended. */
export function boardFrom(found: readonly FoundItem[], base: Scene | null, tables: Tables): Board {
  const entries = entriesOf(base)
  const seen = new Set<string>()
  const extra = new Set<string>()
  const changed = new Map<string, BoardItem>()
  for (const item of found) {
    seen.add(item.id)
    const entry = entries.get(item.id)
    if (entry === undefined) extra.add(item.id)
    else {
      const change = changesOf(item, entry, tables)
      if (Object.keys(change).length > 0) changed.set(item.id, change)
    }
  }
  const gone = new Set<string>()
  for (const [id, { item }] of entries) if (!seen.has(id) && tables.isDrawn(drawable(item))) gone.add(id)
  return { gone, changed, extra }
}

/** Figma rounds what it stores; less than this is no change, px. */
const tolerance = 1

function changesOf(found: FoundItem, entry: Entry, tables: Tables): BoardItem {
  const item = drawable(entry.item)
  const size = sizeOf(found, item)
  const text = textOf(found, item)
  return {
    ...placeOf(found, entry, item, tables),
    ...(size === undefined ? {} : { size }),
    ...(text === undefined ? {} : { text }),
    ...paintsOf(found, item, tables),
    ...(found.ends !== undefined && item.kind === 'line' && !isSameEnds(found.ends, item)
      ? { shape: true }
      : {}),
    ...(found.added === undefined || found.added === 0 ? {} : { added: found.added }),
  }
}

/** Positions are the scene's: the parent's corner, and how far the node is from where it was put in the parent. */
function placeOf(
  found: FoundItem,
  entry: Entry,
  item: Drawable,
  tables: Tables,
): Pick<BoardItem, 'position' | 'parent'> {
  const { parent } = entry
  if (parent === null) return {}
  if (tables.nested && found.parent !== parent.item.id) return { parent: found.parent }
  if (found.x === undefined || found.y === undefined) return {}
  const origin = tables.nested ? parent.item.box : { x: 0, y: 0 }
  const at = tables.at(item, {
    parent: parent.item.id,
    at: { x: item.box.x - origin.x, y: item.box.y - origin.y },
  })
  if (at === undefined || (isNear(found.x, at[0]) && isNear(found.y, at[1]))) return {}
  return { position: { x: item.box.x + found.x - at[0], y: item.box.y + found.y - at[1] } }
}

function sizeOf({ width, height }: FoundItem, item: Drawable): BoardItem['size'] {
  if (item.kind === 'line' || item.kind === 'band' || (item.kind === 'card' && item.sticky === true))
    return undefined
  const inset = item.kind === 'card' && height === undefined && isText(item) ? item.inset.x * 2 : 0
  const isSameHeight = height === undefined || isNear(height, item.box.height) || isRule(item)
  if (isNear(width + inset, item.box.width) && isSameHeight) return undefined
  return { width: width + inset, height: height ?? item.box.height }
}

/** In FigJam a card without a background is a text, and a frame without one a line. */
function isText(item: Drawable): boolean {
  return item.kind === 'card' && item.fill === undefined && item.stroke === undefined && item.inset.x > 0
}
function isRule(item: Drawable): boolean {
  return item.kind === 'frame' && item.fill === undefined && item.stroke === undefined
}

function textOf({ text }: FoundItem, item: Drawable): string | undefined {
  if (text === undefined || !('paragraphs' in item)) return undefined
  return text === item.paragraphs.map((paragraph) => paragraph.text).join('\n') ? undefined : text
}

/** A colour that is bound to the variable it was bound to is as it was, whatever the variable has become. */
function paintsOf(
  found: FoundItem,
  item: Drawable,
  tables: Tables,
): Pick<BoardItem, 'fill' | 'stroke' | 'color'> {
  const change: { fill?: string | null; stroke?: string | null; color?: string | null } = {}
  const isOther = (color: string | null | undefined, drawn: string | undefined) =>
    color !== undefined && !isColor(color, drawn)
  if (item.kind === 'line') {
    if (isOther(found.stroke, item.color)) change.color = plain(found.stroke)
    return change
  }
  if (item.kind === 'marker') {
    if (isOther(found.fill, item.fill)) change.fill = plain(found.fill)
    if (item.hollow === true && isOther(found.stroke, item.color)) change.color = plain(found.stroke)
    return change
  }
  if ('fill' in item || item.kind === 'frame' || item.kind === 'card') {
    if (isOther(found.fill, item.fill)) change.fill = plain(found.fill)
  }
  if (item.kind === 'frame' && isOther(found.stroke, item.stroke ?? item.topRule))
    change.stroke = plain(found.stroke)
  if (item.kind === 'card' && item.sticky !== true) {
    const drawn = tables.nested ? (item.stroke ?? item.rule) : item.stroke
    if (isOther(found.stroke, drawn)) change.stroke = plain(found.stroke)
  }
  if ('paragraphs' in item && tables.nested && found.color !== undefined && found.color !== null) {
    const shown = found.color.split(',')
    const isSame =
      shown.length !== item.paragraphs.length ||
      item.paragraphs.every(({ color }, index) => isColor(shown[index] ?? null, color))
    if (!isSame) change.color = plain(shown[0])
  }
  return change
}

function isColor(found: string | null, drawn: string | undefined): boolean {
  if (found === null || drawn === undefined) return found === null && drawn === undefined
  const [color, ...name] = found.split(' ')
  return name.length > 0 ? name.join(' ') === colorNames[drawn] : color === drawn
}

function plain(color: string | null | undefined): string | null {
  return color?.split(' ')[0] ?? null
}

function isSameEnds(
  [start, end]: readonly [string | null, string | null],
  { from, to }: { from?: string; to?: string },
) {
  return start === (from ?? null) && end === (to ?? null)
}

function isNear(one: number, other: number): boolean {
  return Math.abs(one - other) <= tolerance
}
