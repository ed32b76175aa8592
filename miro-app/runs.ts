/** Runs of drawing, one at a time: each ends with the whole map or as it was before, or can be finished later (U10). */
import { draw } from '../core/draw/draw.ts'
import type { StoredMap } from '../core/host.ts'
import { entriesOf } from '../core/merge/entries.ts'
import { merge } from '../core/merge/merge.ts'
import type { Point, Scene } from '../core/scene.ts'
import { attach } from './attach.ts'
import type { Calls } from './calls.ts'
import type { Drawing } from './drawing.ts'
import { type MiroHost, miroHost } from './host.ts'
import { isHourSpent } from './limiter.ts'
import { lookAlikes } from './look-alikes.ts'
import type { Ended, Running } from './messages.ts'
import { type Found, foundOn } from './read.ts'
import type { MiroItem } from './sdk.ts'
import type { Kept, Listed, State, Store } from './store.ts'
import { isMap, thingOf } from './things.ts'

export interface Runs {
  /** Draws a map, updates the one named, or goes on with a run of it that did not end. */
  readonly draw: (mapId: string | null, map: StoredMap) => Promise<Ended>
  /** Goes on with a run that did not end, with what it was drawing. */
  readonly finish: (mapId: string) => Promise<Ended>
  /** Takes a map away, whole or half; what people put into it stays. */
  readonly remove: (mapId: string) => Promise<Ended>
  readonly cancel: () => void
  readonly running: () => Running | null
  readonly maps: () => Promise<readonly Listed[]>
  /** The frame of a map; null where it is not on the board. */
  readonly frame: (mapId: string) => Promise<MiroItem | null>
}

export interface RunParts {
  readonly calls: Calls
  readonly store: Store
  /** A new name for a map, which no other has. */
  readonly newId: () => string
  /** Now, as ISO date. */
  readonly date: () => string
  readonly onProgress: (running: Running) => void
}

/** Ids are kept on the board whenever so many things more were made. */
const notedEvery = 200
/** Air around a new map, px. */
const air = 160

/** Runs on the board that the calls go to. */
export function runsOn({ calls, store, newId, date, onProgress }: RunParts): Runs {
  let running: Running | null = null
  let isCancelled = false
  let canResize: boolean | undefined

  const tell = (next: Running) => {
    running = next
    onProgress(next)
  }
  const ended = (run: Ended['run'], mapId: string | null, facts: Partial<Ended>): Ended => ({
    type: 'ended',
    run,
    outcome: 'failed',
    mapId,
    conflicts: [],
    isHalf: false,
    ...facts,
  })
  const alone = async (
    run: Ended['run'],
    mapId: string | null,
    work: () => Promise<Ended>,
  ): Promise<Ended> => {
    if (running !== null) return ended(run, mapId, { reason: 'busy' })
    isCancelled = false
    tell({ kind: run === 'remove' ? 'remove' : 'draw', done: 0, total: 0 })
    try {
      return await work()
    } catch (error) {
      if (isHourSpent(error)) return ended(run, mapId, { outcome: 'paused', resumesAt: error.resumesAt })
      return ended(run, mapId, { reason: reasonOf(error) })
    } finally {
      running = null
    }
  }

  const drawMap = async (
    run: 'draw' | 'finish',
    wanted: string | null,
    map: StoredMap | null,
  ): Promise<Ended> => {
    const kept = wanted === null ? null : await store.load(wanted)
    if (wanted !== null && kept === null && map === null) return ended(run, wanted, { reason: 'gone' })
    const target = map ?? kept?.begun?.map
    if (target === undefined) return ended(run, wanted, { outcome: 'drawn' })
    const found = kept === null ? null : await readMap(kept, calls)
    const isGone = found === null || (found.items.size === 0 && kept?.begun === null)
    const mapId = isGone || wanted === null ? newId() : wanted
    const base = isGone ? null : (kept?.drawn?.map.scene ?? null)
    const board = isGone
      ? { gone: new Set<string>(), changed: new Map(), extra: new Set<string>() }
      : found.board
    const { changes, conflicts } = merge(base, board, target.scene, false)
    const isSame = kept?.begun === null && JSON.stringify(kept.drawn?.map) === JSON.stringify(target)
    if (!isGone && changes.length === 0 && isSame) return ended(run, mapId, { outcome: 'drawn', conflicts })
    if (isGone && wanted !== null) await store.forget(wanted)

    const origin = isGone || found === null ? await freeSpace(target.scene, calls) : found.origin
    const started = date()
    const drawing = drawingOf(
      calls,
      isGone ? null : found,
      isGone ? null : kept,
      origin,
      canResize,
      target.scene,
    )
    const begin: Kept = {
      origin,
      drawn: isGone ? null : (kept?.drawn ?? null),
      begun: { map: target, started, ...idsIn(drawing, isGone ? null : kept) },
    }
    await store.save(mapId, begin)
    const isNew = base === null
    if (isGone) await store.enter(mapId, target)
    drawing.onRecorded = notingIds(mapId, begin, drawing, store)

    const host = miroHost(drawing)
    const result = await draw(host, changes, {
      onProgress: (done, total) => tell({ kind: 'draw', done, total }),
      isCancelled: () => isCancelled,
      finish: async () => {
        await attach(drawing)
        await host.settle()
        const drawn: State = { map: target, ...idsIn(drawing, isGone ? null : kept) }
        await store.save(mapId, { origin, drawn, begun: null })
      },
      canResume: isHourSpent,
    })
    canResize = drawing.canResize
    if (result.outcome === 'drawn') {
      if (!isGone && titleOf(kept?.drawn?.map) !== titleOf(target)) await store.enter(mapId, target)
      return ended(run, mapId, { outcome: 'drawn', conflicts })
    }
    if (result.outcome === 'paused') {
      // Miro may refuse this too: what is not noted down is found again by its look.
      await store
        .save(mapId, { ...begin, begun: { map: target, started, ...idsIn(drawing, kept) } })
        .catch(() => undefined)
      return ended(run, mapId, {
        outcome: 'paused',
        isHalf: true,
        ...(isHourSpent(result.error) ? { resumesAt: result.error.resumesAt } : {}),
      })
    }
    const isWhole =
      result.left.length === 0 && (await restored({ drawing, host, target, begin, started, isNew }))
    if (!isWhole) {
      await store.save(mapId, { ...begin, begun: { map: target, started, ...idsIn(drawing, kept) } })
      return ended(run, mapId, { outcome: result.outcome, isHalf: true })
    }
    if (drawing.items.size === 0 && isNew) await store.forget(mapId)
    else {
      // What was made anew on the way back has another id.
      const drawn = begin.drawn === null ? null : { ...begin.drawn, ...idsIn(drawing, kept) }
      await store.save(mapId, { origin, drawn, begun: kept?.begun ?? null })
    }
    return ended(run, isNew ? null : mapId, { outcome: result.outcome })
  }

  const removeMap = async (mapId: string): Promise<Ended> => {
    const kept = await store.load(mapId)
    if (kept === null) {
      await store.forget(mapId)
      return ended('remove', null, { outcome: 'drawn' })
    }
    const found = await readMap(kept, calls)
    const drawing = drawingOf(calls, found, kept, found.origin, canResize)
    const host = miroHost(drawing)
    const scenes = [kept.begun?.map.scene, kept.drawn?.map.scene].filter((scene) => scene !== undefined)
    const known = new Map(scenes.flatMap((scene) => Array.from(entriesOf(scene))))
    const order = Array.from(known.values())
      .reverse()
      .filter(({ item }) => found.items.has(item.id))
    const { length: total } = order
    let done = 0
    const one = async (entry: (typeof order)[number]) => {
      const { children: _, ...item } = { children: [], ...entry.item }
      await host.remove({ kind: 'remove', was: item, wasPlace: { parent: null, at: entry.item.box } })
      done += 1
      tell({ kind: 'remove', done, total })
    }
    const maps = order.filter(({ item }) => isMap(item))
    const removals = await Promise.allSettled(order.filter(({ item }) => !isMap(item)).map(one))
    for (const result of removals) if (result.status === 'rejected') throw result.reason
    for (const entry of maps) await one(entry)
    await store.forget(mapId)
    return ended('remove', null, { outcome: 'drawn' })
  }

  return {
    draw: (mapId, map) => alone('draw', mapId, () => drawMap('draw', mapId, map)),
    finish: (mapId) => alone('finish', mapId, () => drawMap('finish', mapId, null)),
    remove: (mapId) => alone('remove', mapId, () => removeMap(mapId)),
    cancel() {
      isCancelled = true
    },
    running: () => running,
    maps: store.list,
    async frame(mapId) {
      const kept = await store.load(mapId)
      const state = kept?.drawn ?? kept?.begun
      const id = state?.ids.get(state.map.scene.items[0]?.id ?? '')
      if (id === undefined) return null
      const [frame] = await calls.get([id])
      return frame ?? null
    },
  }
}

interface FoundAgain extends Found {
  /** Things of the interrupted run that are known only by their look. */
  readonly adopted: ReadonlyMap<string, MiroItem>
}

/** Reads a map back, with what an interrupted run made and could not note down. */
async function readMap({ origin, drawn, begun }: Kept, calls: Calls): Promise<FoundAgain> {
  const ids = new Map([...(drawn?.ids ?? []), ...(begun?.ids ?? [])])
  const grown = new Map([...(drawn?.grown ?? []), ...(begun?.grown ?? [])])
  const present = await calls.get(begun === null ? Array.from(new Set(ids.values())) : undefined)
  const look = { base: drawn?.map.scene ?? null, begun: begun?.map.scene ?? null, grown, present }
  if (begun === null) return { ...foundOn({ ...look, ids, origin }), adopted: new Map() }
  const { origin: now } = foundOn({ ...look, ids, origin })
  const { map, started } = begun
  const there = new Set(present.map(({ id }) => id))
  const known = new Map(Array.from(ids).filter(([, miroId]) => there.has(miroId)))
  const search = { scene: map.scene, origin: now, known, started, present, isSecond: true } as const
  const adopted = new Map<string, MiroItem>()
  for (const [id, item] of lookAlikes(search)) {
    if (known.has(id)) await calls.remove(item)
    else {
      ids.set(id, item.id)
      adopted.set(id, item)
    }
  }
  return { ...foundOn({ ...look, ids, origin }), adopted }
}

function drawingOf(
  calls: Calls,
  found: FoundAgain | null,
  kept: Kept | null,
  origin: Point,
  canResize: boolean | undefined,
  scene?: Scene,
): Drawing {
  const entries = entriesOf(scene ?? null)
  const loose = new Map<string, never>()
  const drawing: Drawing = {
    calls,
    items: new Map(found?.items),
    grown: new Map([...(kept?.drawn?.grown ?? []), ...(kept?.begun?.grown ?? [])]),
    loose,
    sizeOf(id) {
      const entry = entries.get(id)
      return entry === undefined ? undefined : thingOf(entry.item)?.box
    },
    frame: found?.frame ?? null,
    origin,
    canResize,
    isUncertain: false,
    isBroken: false,
    onRecorded: () => undefined,
  }
  if (kept?.begun != null && found !== null)
    for (const [id, item] of [...found.items]) {
      if (!found.board.extra.has(id) && !found.adopted.has(id)) continue
      if (item.type !== 'frame' && item.type !== 'connector') drawing.loose.set(id, item)
    }
  return drawing
}

/** The ids of all that is on the board, and of what people deleted: it is not drawn again (U5). */
function idsIn({ items, grown }: Drawing, kept: Kept | null): Pick<State, 'ids' | 'grown'> {
  const ids = new Map(kept?.drawn?.ids)
  for (const [id, item] of items) ids.set(id, item.id)
  return { ids, grown: new Map(grown) }
}

/** Keeps the ids on the board from time to time, in case the tab is closed. */
function notingIds(
  mapId: string,
  begin: Kept,
  drawing: Drawing,
  store: Store,
): () => Promise<void> | undefined {
  let noted = drawing.items.size
  return () => {
    if (drawing.items.size < noted + notedEvery || begin.begun === null) return undefined
    noted = drawing.items.size
    return store.save(mapId, { ...begin, begun: { ...begin.begun, ...idsIn(drawing, begin) } })
  }
}

interface Failed {
  readonly drawing: Drawing
  readonly host: MiroHost
  readonly target: StoredMap
  readonly begin: Kept
  readonly started: string
  readonly isNew: boolean
}

/** After changes were taken back: the frame as it was, and nothing left that a lost answer hid; false where it failed. */
async function restored({ drawing, host, target, begin, started }: Failed): Promise<boolean> {
  try {
    await attach(drawing)
    await host.settle()
    if (!drawing.isUncertain) return true
    const { calls, origin, items } = drawing
    const known = new Map([
      ...(begin.drawn?.ids ?? []),
      ...Array.from(items, ([id, item]) => [id, item.id] as const),
    ])
    const present = await calls.get()
    const search = { scene: target.scene, origin, known, started, present, isSecond: true } as const
    const strays = lookAlikes(search)
    await Promise.all(Array.from(strays.values(), (item) => calls.remove(item)))
    return true
  } catch {
    return false
  }
}

/** Where a new map goes: the free space nearest to what the person sees, asked for once for the whole map. */
async function freeSpace(scene: Scene, calls: Calls): Promise<Point> {
  const map = scene.items[0]
  if (map === undefined) return { x: 0, y: 0 }
  const { width, height } = map.box
  const view = await calls.view()
  const near = { x: view.x + view.width / 2, y: view.y + view.height / 2, width, height }
  const space = await calls.emptySpace(near, air)
  const corner = { x: Math.round(space.x - width / 2), y: Math.round(space.y - height / 2) }
  return { x: corner.x - map.box.x, y: corner.y - map.box.y }
}

function titleOf(map: StoredMap | undefined): string | undefined {
  return map?.scene.items[0]?.name
}

function reasonOf(error: unknown): NonNullable<Ended['reason']> {
  return /newer version/i.test(String(error)) ? 'newer' : 'unreadable'
}
