/** Reading a map back: what people made of it since it was drawn, in two calls whatever its size. */
import type { Board, BoardItem, GrownSize } from '../core/host.ts'
import { entriesOf } from '../core/merge/entries.ts'
import type { Point, Scene, SceneItem } from '../core/scene.ts'
import { wordsOf } from './content.ts'
import type { MiroFrame, MiroItem } from './sdk.ts'
import { centreOn, cornerOf } from './space.ts'
import { type StickyColor, stickyColors } from './sticky-colors.ts'
import { type Thing, thingOf } from './things.ts'

/** What was found of a map. */
export interface Found {
  readonly board: Board
  /** Things by the id of their item. */
  readonly items: ReadonlyMap<string, MiroItem>
  readonly frame: MiroFrame | null
  /** Where the scene's 0, 0 is on the board. */
  readonly origin: Point
}

export interface Look {
  /** The scene drawn last; null where no run ever ended. */
  readonly base: Scene | null
  /** The scene of a run that was interrupted: what it has written already is ours, not a person's. */
  readonly begun: Scene | null
  /** Miro's ids by those of the items. */
  readonly ids: ReadonlyMap<string, string>
  readonly grown: ReadonlyMap<string, GrownSize>
  /** Where the scene's 0, 0 was put; of use where the frame is gone. */
  readonly origin: Point
  /** What is on the board, at least what `ids` name. */
  readonly present: readonly MiroItem[]
}

/** Compares what is on the board with what was drawn. */
export function foundOn({ base, begun, ids, grown, origin: corner, present }: Look): Found {
  const byId = new Map(present.map((item) => [item.id, item]))
  const items = new Map<string, MiroItem>()
  for (const [id, miroId] of ids) {
    const item = byId.get(miroId)
    if (item !== undefined) items.set(id, item)
  }
  const map = (base ?? begun)?.items[0]
  const root = map === undefined ? undefined : items.get(map.id)
  const frame = root?.type === 'frame' ? (root as MiroFrame) : null
  const zero = frame === null || map === undefined ? corner : cornerOf(frame)
  const origin =
    frame === null || map === undefined ? corner : { x: zero.x - map.box.x, y: zero.y - map.box.y }

  const gone = new Set<string>()
  const changed = new Map<string, BoardItem>()
  const [old, next] = [entriesOf(base), entriesOf(begun)]
  for (const [id, { item }] of old) {
    const target = items.get(id)
    if (target === undefined) {
      const isReplaced = isOther(item, next.get(id)?.item)
      if (ids.has(id) && !isReplaced) gone.add(id)
      continue
    }
    const context = { target, frame, origin, ids, size: grown.get(id) }
    const theirs = changesOf(item, context)
    const ours = next.get(id)
    const real = ours === undefined ? theirs : withoutOurs(theirs, changesOf(ours.item, context))
    if (Object.keys(real).length > 0) changed.set(id, real)
  }
  const extra = new Set(Array.from(items.keys()).filter((id) => !old.has(id)))
  return { board: { gone, changed, extra }, items, frame, origin }
}

/** The run that was interrupted may have taken a thing away to make it anew: it is of another kind or size. */
function isOther({ kind, box }: SceneItem, next: SceneItem | undefined): boolean {
  if (next === undefined) return false
  return kind !== next.kind || box.width !== next.box.width || box.height !== next.box.height
}

interface Context {
  readonly target: MiroItem
  readonly frame: MiroFrame | null
  readonly origin: Point
  readonly ids: ReadonlyMap<string, string>
  readonly size: GrownSize | undefined
}

/** What a thing on the board says otherwise than the item it was drawn for. */
function changesOf(item: SceneItem, context: Context): BoardItem {
  const thing = thingOf(item)
  if (thing === null) return {}
  if (thing.type === 'connector') return connectorChanges(thing, context)
  const { target } = context
  return {
    ...(thing.type === 'frame' ? sizeChanges(thing, context) : placeChanges(item, thing, context)),
    ...textChanges(thing, target),
    ...named(item, colorChanges(thing, target)),
  }
}

/** Properties that differ from the new drawing too: what equals it was written by the run that was interrupted. */
function withoutOurs(theirs: BoardItem, fromNew: BoardItem): BoardItem {
  return Object.fromEntries(Object.entries(theirs).filter(([property]) => property in fromNew))
}

function placeChanges(item: SceneItem, thing: Thing, context: Context): BoardItem {
  const { target, frame, origin } = context
  const centre = centreOn(target, frame)
  if (centre === null) return { parent: null }
  const { box } = thing
  const by = {
    x: centre.x - origin.x - box.x - box.width / 2,
    y: centre.y - origin.y - box.y - box.height / 2,
  }
  const size = sizeChanges(thing, context)
  // A thing that was made larger at its right and lower edge has another centre, and the same corner.
  const grown = size.size
  const shift =
    grown === undefined
      ? by
      : { x: by.x - (grown.width - box.width) / 2, y: by.y - (grown.height - box.height) / 2 }
  if (isNear(by.x, 0) && isNear(by.y, 0)) return size
  if (isNear(shift.x, 0) && isNear(shift.y, 0)) return size
  return { ...size, position: { x: item.box.x + shift.x, y: item.box.y + shift.y } }
}

function sizeChanges({ box, type }: Thing, { target, size }: Context): BoardItem {
  const { width = box.width, height = box.height } = target
  const drawn = size ?? box
  const isSame = isNear(width, drawn.width) && (type === 'sticky_note' || isNear(height, drawn.height))
  return isSame ? {} : { size: { width, height } }
}

function textChanges({ parts, type }: Thing, { content, title }: MiroItem): BoardItem {
  if (type === 'frame') {
    const drawn = parts.name?.fields?.['title']
    return title === undefined || title === drawn ? {} : { text: title }
  }
  const drawn = parts.text?.fields?.['content']
  if (typeof drawn !== 'string' || content === undefined) return {}
  const words = wordsOf(content)
  return words === wordsOf(drawn) ? {} : { text: words }
}

type Colors = { -readonly [K in 'fill' | 'stroke' | 'color']?: string | null }

function colorChanges({ parts, type }: Thing, { style = {} }: MiroItem): Colors {
  const changes: Colors = {}
  const fill = colorOf(style['fillColor'], style['fillOpacity'])
  if (
    fill !== undefined &&
    fill !== colorOf(parts.fill?.style?.['fillColor'], parts.fill?.style?.['fillOpacity'])
  )
    changes.fill = fill
  if (type !== 'shape') return changes
  const stroke = colorOf(style['borderColor'], style['borderOpacity'])
  const drawn = parts.stroke?.style
  if (stroke !== undefined && stroke !== colorOf(drawn?.['borderColor'], drawn?.['borderOpacity']))
    changes.stroke = stroke
  const color = colorOf(style['color'], 1)
  const words = parts.text?.fields?.['content']
  if (words !== '' && color !== undefined && color !== colorOf(parts.color?.style?.['color'], 1))
    changes.color = color
  return changes
}

/** The colour of a line is what fills its thin shape, that of a marker its outline. */
function named({ kind }: SceneItem, { fill, stroke, color }: Colors): BoardItem {
  const asColor = kind === 'line' ? fill : kind === 'marker' ? stroke : color
  return {
    ...(fill === undefined || kind === 'line' ? {} : { fill }),
    ...(stroke === undefined || kind === 'line' || kind === 'marker' ? {} : { stroke }),
    ...(asColor === undefined ? {} : { color: asColor }),
  }
}

function connectorChanges({ ends, parts }: Thing, { target, ids }: Context): BoardItem {
  const [from, to] = ends ?? ['', '']
  const isJoined = target.start?.item === ids.get(from) && target.end?.item === ids.get(to)
  const color = colorOf(target.style?.['strokeColor'], 1)
  const isSame = color === undefined || color === colorOf(parts.color?.style?.['strokeColor'], 1)
  return { ...(isJoined ? {} : { shape: true }), ...(isSame ? {} : { color }) }
}

/** `#rrggbb`, null where nothing is seen of it, undefined where the board does not say. */
function colorOf(color: unknown, opacity: unknown): string | null | undefined {
  if (opacity === 0 || color === 'transparent') return null
  if (typeof color !== 'string') return undefined
  return color in stickyColors ? stickyColors[color as StickyColor] : color.toLowerCase()
}

/** Equal but for what Miro rounds, px. */
function isNear(one: number, other: number): boolean {
  return Math.abs(one - other) <= 1
}
