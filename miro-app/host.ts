/**
 * Miro as a host: everything lies flat, in layers, over one frame. Here is only what making, changing and taking away
 * a thing costs in calls; what a thing looks like is the table's to say (things.ts).
 */
import type { Drawable, GrownSize, Host, Move, Property, Put, Remove, Update } from '../core/host.ts'
import type { Box, Point } from '../core/scene.ts'
import type { Drawing } from './drawing.ts'
import { isHourSpent } from './limiter.ts'
import type { Endpoint, MiroFrame, MiroItem, Props } from './sdk.ts'
import { centreOn, cornerOf, setCentre } from './space.ts'
import { isMap, layerOf, type Thing, thingOf } from './things.ts'

/** A host with what is to be done once all changes are made. */
export interface MiroHost extends Host {
  /** Gives the frame its final size. */
  readonly settle: () => Promise<void>
}

/** A map on the board of a drawing. */
export function miroHost(drawing: Drawing): MiroHost {
  const { calls, items, grown, loose } = drawing
  /** The frame grows before anything moves, so that nothing falls out of it. */
  let growing: Promise<unknown> = Promise.resolve()
  let finalSize: Box | undefined

  const create = async (item: Drawable, thing: Thing): Promise<GrownSize | undefined> => {
    const props = propsOf(thing, drawing)
    if (props === null) return undefined
    let made: MiroItem
    try {
      made = await calls.create(thing.type, props)
    } catch (error) {
      if (isHairline(thing) && /size|width|height|small/i.test(String(error))) return undefined
      drawing.isUncertain ||= !isHourSpent(error)
      throw error
    }
    items.set(item.id, made)
    if (thing.type === 'frame') drawing.frame = made as MiroFrame
    else if (thing.type !== 'connector') loose.set(item.id, made)
    const size = sizeBeyond(thing, made)
    if (size !== undefined) grown.set(item.id, size)
    await drawing.onRecorded()
    return size
  }

  const remove = async (id: string): Promise<void> => {
    const item = items.get(id)
    if (item === undefined) return
    if (item.type === 'frame') await letPeopleGo(item, drawing)
    await calls.remove(item)
    items.delete(id)
    loose.delete(id)
    grown.delete(id)
    if (drawing.frame?.id === item.id) drawing.frame = null
  }

  /** Makes a thing anew; the old one goes last, so that there is always one. */
  const anew = async (item: Drawable, thing: Thing, old: MiroItem): Promise<GrownSize | undefined> => {
    const size = await create(item, thing)
    try {
      await calls.remove(old)
    } catch (error) {
      await remove(item.id).catch(() => {
        drawing.isBroken = true
      })
      items.set(item.id, old)
      throw error
    }
    return size
  }

  const resizeMap = async (frame: MiroFrame, box: Box): Promise<void> => {
    finalSize = box
    const [width, height] = [Math.max(box.width, frame.width ?? 0), Math.max(box.height, frame.height ?? 0)]
    await setFrameSize(frame, { width, height }, drawing)
  }

  const changed = async ({ item, properties: named, was }: Update): Promise<GrownSize | undefined> => {
    const [before, thing, target] = [thingOf(was), thingOf(item), items.get(item.id)]
    const properties = propertiesOf(thing, named)
    if (thing === null) {
      if (before !== null) await remove(item.id)
      return undefined
    }
    if (target === undefined) return create(item, thing)
    if (isMap(item) && properties.includes('size')) await resizeMap(target as MiroFrame, thing.box)
    if (before !== null && before.type !== thing.type) return anew(item, thing, target)
    const isWritten = write(target, thing, before, properties, drawing, grown.has(item.id))
    const isSized = !isMap(item) && properties.includes('size') && hasOtherSize(thing, before)
    if (!isSized) {
      if (isWritten) await calls.sync(target)
      return undefined
    }
    if (await resized(target, thing, drawing)) return undefined
    if ((target.connectorIds?.length ?? 0) > 0) {
      await calls.sync(target)
      return { width: target.width ?? thing.box.width, height: target.height ?? thing.box.height }
    }
    return anew(item, thing, target)
  }

  /** A change whose answer is lost may have been made: the thing is written as it was before. */
  const update = async (change: Update): Promise<GrownSize | undefined> => {
    const target = items.get(change.item.id)
    const before = target === undefined ? undefined : written(target)
    try {
      return await changed(change)
    } catch (error) {
      if (target !== undefined && before !== undefined && items.get(change.item.id) === target)
        await takeBack(target, before, drawing)
      throw error
    }
  }

  return {
    nested: false,
    atOnce: 24,
    layer: layerOf,
    put: async ({ item }: Put) => {
      await growing
      const thing = thingOf(item)
      return thing === null || items.has(item.id) ? undefined : create(item, thing)
    },
    move: async ({ id, to }: Move) => {
      await growing
      const target = items.get(id)
      if (target === undefined || target.type === 'connector' || target.type === 'frame') return
      const before = written(target)
      moveTo(target, to, grown.has(id) ? drawing.sizeOf(id) : undefined, drawing)
      try {
        await calls.sync(target)
      } catch (error) {
        await takeBack(target, before, drawing)
        throw error
      }
    },
    update: (change) => {
      if (!isMap(change.item)) return growing.then(() => update(change))
      const done = update(change)
      growing = done.catch(() => undefined)
      return done
    },
    remove: async ({ was }: Remove) => {
      await growing
      await remove(was.id)
    },
    settle: async () => {
      const { frame } = drawing
      if (frame === null || finalSize === undefined) return
      const { width, height } = finalSize
      if (width >= (frame.width ?? 0) && height >= (frame.height ?? 0)) return
      try {
        await setFrameSize(frame, { width, height }, drawing)
      } catch (error) {
        // Something a person put there would fall out: the frame stays as large as it is.
        if (isHourSpent(error)) throw error
      }
    },
  }
}

/** What a thing is created with; null where an end of a connector is not on the board. */
function propsOf(thing: Thing, { items, origin }: Drawing): Props | null {
  const fields: { [key: string]: unknown } = {}
  const style: { [key: string]: unknown } = {}
  for (const part of Object.values(thing.parts)) {
    Object.assign(fields, part.fields)
    Object.assign(style, part.style)
  }
  if (thing.ends !== undefined) {
    const ends = endsOf(thing.ends, items)
    return ends === null ? null : { ...fields, ...ends, style }
  }
  const { x, y, width, height } = thing.box
  return { ...fields, x: origin.x + x + width / 2, y: origin.y + y + height / 2, style }
}

/** The course of a level line is the place and the size of its shape. */
function propertiesOf(thing: Thing | null, properties: readonly Property[]): readonly Property[] {
  if (thing?.isRule !== true || !properties.includes('shape')) return properties
  return [...properties, 'position', 'size']
}

function endsOf(
  [from, to]: readonly [string, string],
  items: ReadonlyMap<string, MiroItem>,
): { readonly start: Endpoint; readonly end: Endpoint } | null {
  const [start, end] = [items.get(from), items.get(to)]
  if (start === undefined || end === undefined || start.id === end.id) return null
  return { start: { item: start.id, snapTo: 'right' }, end: { item: end.id, snapTo: 'left' } }
}

/** Writes the properties that differ into the item; false where there is nothing to send. */
function write(
  target: MiroItem,
  thing: Thing,
  before: Thing | null,
  properties: readonly Property[],
  drawing: Drawing,
  isGrown: boolean,
): boolean {
  let isWritten = false
  for (const property of properties) {
    const [now, was] = [thing.parts[property], before?.parts[property]]
    if (now === undefined || JSON.stringify(now) === JSON.stringify(was)) continue
    const { width: _, height: __, ...fields } = now.fields ?? {}
    if (Object.keys(fields).length === 0 && now.style === undefined) continue
    Object.assign(target, fields)
    if (now.style !== undefined) target.style = { ...target.style, ...now.style }
    isWritten = true
  }
  if (
    properties.includes('shape') &&
    thing.ends !== undefined &&
    before?.ends?.join() !== thing.ends.join()
  ) {
    const ends = endsOf(thing.ends, drawing.items)
    if (ends !== null) Object.assign(target, ends)
    isWritten ||= ends !== null
  }
  return place(target, thing, properties, drawing, isGrown) || isWritten
}

/** Writes where the item's centre goes: the corner of its new place, or of its old one where only its size changes. */
function place(
  target: MiroItem,
  { type, box }: Thing,
  properties: readonly Property[],
  drawing: Drawing,
  isGrown: boolean,
): boolean {
  const [isMoved, isSized] = [properties.includes('position'), properties.includes('size')]
  if (type === 'connector' || type === 'frame' || (!isMoved && !isSized)) return false
  const { origin, frame } = drawing
  // What Miro made larger by itself it made larger around its centre.
  const { width = box.width, height = box.height } = isGrown ? box : target
  const now = centreOn(target, frame)
  if (now === null) return false
  const corner = isMoved
    ? { x: origin.x + box.x, y: origin.y + box.y }
    : { x: now.x - width / 2, y: now.y - height / 2 }
  const size = isSized ? box : { width, height }
  const centre = { x: corner.x + size.width / 2, y: corner.y + size.height / 2 }
  if (Math.abs(centre.x - now.x) < 0.01 && Math.abs(centre.y - now.y) < 0.01) return false
  setCentre(target, centre, frame)
  return true
}

/** What of an item can be written. */
function written({
  x,
  y,
  width,
  height,
  content,
  title,
  shape,
  style,
  start,
  end,
}: MiroItem): Partial<MiroItem> {
  const fields = { x, y, width, height, content, title, shape, style, start, end }
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
}

/** Writes an item as it was; where that fails too, the run says that the board is not as it was. */
async function takeBack(target: MiroItem, before: Partial<MiroItem>, drawing: Drawing): Promise<void> {
  for (const [field, value] of Object.entries(before))
    try {
      Object.assign(target, { [field]: value })
    } catch {
      // A size that cannot be set was not changed either.
    }
  try {
    await drawing.calls.sync(target)
  } catch {
    drawing.isBroken = true
  }
}

/** Moves a thing so that its corner is there; one that Miro made larger by itself, as if it had the size asked for. */
function moveTo(target: MiroItem, to: Point, asked: GrownSize | undefined, { origin, frame }: Drawing): void {
  const { width = 0, height = 0 } = asked ?? target
  setCentre(target, { x: origin.x + to.x + width / 2, y: origin.y + to.y + height / 2 }, frame)
}

function hasOtherSize({ box }: Thing, before: Thing | null): boolean {
  return before === null || box.width !== before.box.width || box.height !== before.box.height
}

/** The typings call a shape's size read-only, the board does not always: true where the new size was taken. */
async function resized(target: MiroItem, thing: Thing, drawing: Drawing): Promise<boolean> {
  const { calls } = drawing
  const { width, height } = thing.box
  const size = thing.type === 'sticky_note' ? { width } : { width, height }
  const before = { width: target.width, height: target.height, x: target.x, y: target.y }
  try {
    Object.assign(target, size)
    await calls.sync(target)
  } catch (error) {
    if (isHourSpent(error)) throw error
    try {
      Object.assign(target, before)
    } catch {
      // A size that cannot be set cannot be set back either.
    }
    return false
  }
  if (drawing.canResize === undefined) {
    const [read] = await calls.get([target.id])
    const [gotWidth, gotHeight] = [read?.width ?? 0, read?.height ?? 0]
    drawing.canResize = Math.abs(gotWidth - width) <= 1 && Math.abs(gotHeight - height) <= 1
  }
  return drawing.canResize
}

async function setFrameSize(
  frame: MiroFrame,
  size: { readonly width: number; readonly height: number },
  { calls }: Drawing,
): Promise<void> {
  if (size.width === frame.width && size.height === frame.height) return
  const before = { x: frame.x, y: frame.y, width: frame.width, height: frame.height }
  Object.assign(frame, centred(cornerOf(frame), size))
  try {
    await calls.sync(frame)
  } catch (error) {
    Object.assign(frame, before)
    throw error
  }
}

/** A frame that keeps its top-left corner, so that what is in it stays where it is. */
function centred({ x, y }: Point, { width, height }: { readonly width: number; readonly height: number }) {
  return { x: x + width / 2, y: y + height / 2, width, height }
}

/** Lets go what people put into the frame before it is taken away, since Miro may take its children with it. */
async function letPeopleGo(frame: MiroItem, { calls, items }: Drawing): Promise<void> {
  const [read] = await calls.get([frame.id])
  const fresh = read as MiroFrame | undefined
  if (fresh === undefined) return
  const ours = new Set(Array.from(items.values(), ({ id }) => id))
  const foreign = fresh.childrenIds.filter((id) => !ours.has(id))
  if (foreign.length === 0) return
  for (const item of await calls.get(foreign)) await calls.letGo(fresh, item)
}

/** A hairline that the board refuses is left out: no map fails for one. */
function isHairline({ type, box }: Thing): boolean {
  return type === 'shape' && Math.min(box.width, box.height) <= 4
}

function sizeBeyond({ box, type }: Thing, { width = box.width, height = box.height }: MiroItem) {
  const isSame = Math.abs(width - box.width) <= 1 && Math.abs(height - box.height) <= 1
  return isSame || type === 'connector' ? undefined : { width, height }
}
