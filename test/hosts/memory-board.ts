/**
 * A board in memory that follows the seam to the letter: what is not there cannot be changed, what is there cannot be
 * put again, a frame that holds something cannot go. People can touch it, and it tells what they did.
 */
import type {
  Board,
  BoardItem,
  Drawable,
  GrownSize,
  Host,
  Place,
  Property,
  Put,
  Remove,
  Update,
} from '../../core/host.ts'
import { type Entry, entriesOf } from '../../core/merge/entries.ts'
import { isStretched } from '../../core/merge/stretched.ts'
import type { Point, Scene } from '../../core/scene.ts'

export interface MemoryOptions {
  readonly nested: boolean
  readonly atOnce?: number
  readonly layer?: Host['layer']
  /** Awaited before every change: a place for latency and for failures. */
  readonly before?: (change: string) => Promise<void>
  /** Size of an object on this board, where the board decides it. */
  readonly grow?: (item: Drawable) => GrownSize | undefined
}

interface Thing {
  readonly id: string
  /** What a person put there themselves. */
  readonly isForeign: boolean
  item: Drawable
  parent: string | null
  /** Nested: from the parent's corner; flat: on the board. */
  at: Point
  /** Corner of the parent in the scene the item was written from. */
  origin: Point
  size: { width: number; height: number }
}

export interface MemoryBoard {
  readonly host: Host
  read(base: Scene | null): Board
  /** Every object with all that can be seen of it. */
  shown(): readonly string[]
  ids(): string[]
  sizeOf(id: string): { readonly width: number; readonly height: number }
  readonly calls: string[]
  readonly person: {
    write(id: string, text: string): void
    paint(id: string, color: string): void
    drag(id: string, by: Point): void
    widen(id: string, by: number): void
    dropInto(id: string, frame: string): void
    erase(id: string): void
    add(parent: string | null): string
  }
}

/** An empty board. */
export function memoryBoard({ nested, atOnce = 1, layer, before, grow }: MemoryOptions): MemoryBoard {
  let things: Thing[] = []
  const calls: string[] = []

  const find = (id: string): Thing => {
    const thing = things.find((one) => one.id === id)
    if (thing === undefined) throw new Error(`there is no ${id}`)
    return thing
  }
  const has = (id: string) => things.some((thing) => thing.id === id)
  const childrenOf = (id: string) => things.filter(({ parent }) => parent === id)

  const call = async <T>(name: string, id: string, work: () => T): Promise<T> => {
    calls.push(`${name} ${id}`)
    await before?.(`${name} ${id}`)
    return work()
  }

  const place = (thing: Thing, { parent, at, after }: Place, corner: Point) => {
    if (nested && parent !== null && !has(parent)) throw new Error(`there is no frame ${parent}`)
    things = things.filter((one) => one !== thing)
    thing.parent = nested ? parent : null
    thing.at = nested ? at : corner
    const index =
      after === undefined || !nested
        ? things.length
        : after === null
          ? firstIndex(things, parent)
          : things.indexOf(find(after)) + 1
    if (nested && typeof after === 'string' && find(after).parent !== parent)
      throw new Error(`${after} is not in ${parent}`)
    things.splice(index, 0, thing)
  }

  const host: Host = {
    nested,
    atOnce,
    ...(layer === undefined ? {} : { layer }),
    put: ({ item, place: where }: Put) =>
      call('put', item.id, () => {
        if (has(item.id)) throw new Error(`${item.id} is there already`)
        if (item.kind === 'line' && item.from !== undefined && !nested) {
          for (const end of [item.from, item.to]) if (end !== undefined) find(end)
        }
        const size = grow?.(item)
        const { width, height } = size ?? item.box
        const thing: Thing = {
          id: item.id,
          isForeign: false,
          item,
          parent: null,
          at: where.at,
          origin: originOf(item, where),
          size: { width, height },
        }
        place(thing, where, corner(item.box))
        return size
      }),
    move: ({ id, to, place: where }) =>
      call('move', id, () => {
        place(find(id), where, to)
      }),
    update: ({ item, properties, place: where }: Update) =>
      call(`update ${properties.join('+')}`, item.id, () => {
        const thing = find(item.id)
        if (properties.includes('position')) place(thing, where, corner(item.box))
        if (properties.includes('size')) thing.size = { width: item.box.width, height: item.box.height }
        if (properties.includes('shape')) thing.origin = originOf(item, where)
        thing.item = overwritten(thing.item, item, properties)
        return undefined
      }),
    remove: ({ was, whole }: Remove) =>
      call('remove', was.id, () => {
        const inside = childrenOf(was.id)
        if (whole !== true && inside.some(({ isForeign }) => !isForeign))
          throw new Error(`${was.id} is not empty`)
        takeAway(was.id, things.find(({ id }) => id === was.id)?.parent ?? null)
      }),
  }

  const read = (base: Scene | null): Board => {
    const entries = entriesOf(base)
    const gone = new Set<string>()
    const changed = new Map<string, BoardItem>()
    for (const [id, entry] of entries) {
      const thing = things.find((one) => one.id === id)
      if (thing === undefined) gone.add(id)
      else {
        const added = childrenOf(id).filter(({ isForeign }) => isForeign).length
        const item = { ...changesOf(thing, entry, nested), ...(added === 0 ? {} : { added }) }
        if (Object.keys(item).length > 0) changed.set(id, item)
      }
    }
    const extra = new Set(
      things.filter(({ id, isForeign }) => !isForeign && !entries.has(id)).map(({ id }) => id),
    )
    return { gone, changed, extra }
  }

  const takeAway = (id: string, parent: string | null): void => {
    for (const child of childrenOf(id)) {
      if (child.isForeign) child.parent = parent
      else takeAway(child.id, parent)
    }
    things = things.filter((thing) => thing.id !== id)
  }

  const eraseWithin = (id: string): void => {
    for (const child of childrenOf(id)) eraseWithin(child.id)
    things = things.filter((thing) => thing.id !== id)
  }

  return {
    host,
    read,
    calls,
    ids: () => things.map(({ id }) => id),
    sizeOf: (id) => find(id).size,
    shown: () => things.map((thing) => shownThing(thing, things, nested)).sort(),
    person: {
      write(id, text) {
        const thing = find(id)
        if ('text' in thing.item) thing.item = { ...thing.item, text }
      },
      paint(id, color) {
        const thing = find(id)
        thing.item = {
          ...thing.item,
          ...(thing.item.kind === 'line' ? { color } : { fill: color }),
        }
      },
      drag(id, { x, y }) {
        const thing = find(id)
        thing.at = { x: thing.at.x + x, y: thing.at.y + y }
      },
      widen(id, by) {
        const thing = find(id)
        thing.size = { width: thing.size.width + by, height: thing.size.height }
      },
      dropInto(id, frame) {
        place(find(id), { parent: frame, at: { x: 0, y: 0 } }, { x: 0, y: 0 })
      },
      erase(id) {
        if (nested) return eraseWithin(id)
        things = things.filter((thing) => thing.id !== id)
      },
      add(parent) {
        const id = `a person's own ${calls.length + things.length}`
        const box = { x: 0, y: 0, width: 10, height: 10 }
        const item = { kind: 'frame', id, role: 'custom', name: id, box } as const
        const inside = nested ? parent : null
        things.push({
          id,
          isForeign: true,
          item,
          parent: inside,
          at: corner(box),
          origin: corner(box),
          size: box,
        })
        return id
      },
    },
  }
}

const corner = ({ x, y }: Point): Point => ({ x, y })
const originOf = ({ box }: Drawable, { at }: Place): Point => ({ x: box.x - at.x, y: box.y - at.y })
const firstIndex = (things: readonly Thing[], parent: string | null) => {
  const first = things.findIndex((thing) => thing.parent === parent)
  return first === -1 ? things.length : first
}

const fieldsOf: { readonly [P in Property]: readonly string[] } = {
  position: [],
  size: [],
  text: ['text', 'paragraphs', 'align', 'fontFamily', 'fontSize'],
  fill: ['fill'],
  stroke: ['stroke'],
  color: ['color', 'paragraphs'],
  shape: ['path', 'points', 'from', 'to', 'shape'],
  name: ['name'],
  look: [
    ...['radius', 'topRule', 'stack', 'dash', 'rule', 'link', 'inset', 'width', 'pattern', 'opacity'],
    ...['strokeWidth', 'hollow'],
  ],
}

function overwritten(old: Drawable, item: Drawable, properties: readonly Property[]): Drawable {
  const result = { ...old, box: item.box } as Record<string, unknown>
  const next = item as unknown as Record<string, unknown>
  for (const field of properties.flatMap((property) => fieldsOf[property])) {
    if (next[field] === undefined) delete result[field]
    else result[field] = next[field]
  }
  return wrappedAgain(result as unknown as Drawable, item)
}

/** Where lines break is the board's own business: it follows the width and the type. */
function wrappedAgain(shown: Drawable, item: Drawable): Drawable {
  if (!('paragraphs' in shown) || !('paragraphs' in item) || shown.text !== item.text) return shown
  const paragraphs = shown.paragraphs.map((paragraph, index) => ({
    ...paragraph,
    lines: item.paragraphs[index]?.lines ?? paragraph.lines,
  }))
  return { ...shown, paragraphs }
}

function changesOf(thing: Thing, { item, parent }: Entry, nested: boolean): BoardItem {
  const shown = thing.item as unknown as Record<string, unknown>
  const drawn = item as unknown as Record<string, unknown>
  const changes: Record<string, unknown> = {}
  for (const field of ['text', 'fill', 'stroke', 'color'])
    if (shown[field] !== drawn[field]) changes[field] = shown[field] ?? null
  const origin = nested ? (parent?.item.box ?? { x: 0, y: 0 }) : { x: 0, y: 0 }
  const position = { x: thing.at.x + origin.x, y: thing.at.y + origin.y }
  const isFree = !nested || parent?.item.kind !== 'frame' || parent.item.stack === undefined
  if (nested && thing.parent !== (parent?.item.id ?? null)) changes['parent'] = thing.parent
  else if (isFree && item.kind !== 'line' && item.kind !== 'band' && !isSame(position, item.box))
    changes['position'] = position
  const { width, height } = thing.size
  const hugs = nested && followsText(item)
  if (item.kind !== 'line' && item.kind !== 'band')
    if (width !== item.box.width || (!hugs && height !== item.box.height)) changes['size'] = { width, height }
  return changes
}

const isSame = (one: Point, other: Point) =>
  Math.abs(one.x - other.x) < 0.02 && Math.abs(one.y - other.y) < 0.02

function followsText(item: Drawable): boolean {
  if (item.kind === 'frame') return item.stack !== undefined
  return item.kind === 'label' || (item.kind === 'card' && !isStretched(item))
}

/** All that can be seen of an object, as text: a line of an outline. */
function shownThing(
  { item, parent, at, origin, size, id }: Thing,
  things: readonly Thing[],
  nested: boolean,
) {
  const box = things.find((thing) => thing.id === parent)?.item
  const isStacked = nested && box?.kind === 'frame' && box.stack !== undefined
  const place = item.kind === 'line' || item.kind === 'band' || isStacked ? '' : rounded([at.x, at.y])
  const height = nested && followsText(item) ? '' : size.height
  const extent = item.kind === 'line' || item.kind === 'band' ? '' : `${size.width} × ${height}`
  const order = isStacked
    ? things.filter((thing) => thing.parent === parent).findIndex((one) => one.id === id)
    : ''
  const seen = Object.fromEntries(
    Object.entries(item).filter(
      ([field]) => !['box', 'value', 'n', 'series', 'role', 'path', 'points', 'shortened'].includes(field),
    ),
  )
  const path = 'path' in item ? movedPath(item.path, nested ? origin : { x: 0, y: 0 }) : ''
  return JSON.stringify([id, nested ? parent : '', order, place, extent, path, sorted(seen)])
}

const sorted = (fields: object) => Object.entries(fields).sort(([one], [other]) => (one < other ? -1 : 1))
const rounded = (values: readonly number[]) => values.map((value) => Math.round(value * 10) / 10).join(' ')

function movedPath(path: string, { x, y }: Point): string {
  let isX = true
  return path
    .split(' ')
    .map((token) => {
      const value = Number(token)
      if (Number.isNaN(value)) {
        isX = true
        return token
      }
      const moved = Math.round((value - (isX ? x : y)) * 10) / 10
      isX = !isX
      return String(moved)
    })
    .join(' ')
}
