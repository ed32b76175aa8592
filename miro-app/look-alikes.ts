import { entriesOf } from '../core/merge/entries.ts'
import type { Point, Scene } from '../core/scene.ts'
import { wordsOf } from './content.ts'
import type { MiroFrame, MiroItem } from './sdk.ts'
import { centreOn, cornerOf } from './space.ts'
import { type Thing, thingOf } from './things.ts'

export interface Search {
  readonly scene: Scene
  readonly origin: Point
  /** Ids of items whose things are known already, by Miro's ids. */
  readonly known: ReadonlyMap<string, string>
  /** When the run began, as ISO date. */
  readonly started: string
  readonly present: readonly MiroItem[]
  /** True where second things of items that have one already are looked for, connectors left out. */
  readonly isSecond?: true
}

/** The clocks of two computers agree to within this, ms. */
const clockSkew = 120_000

/** Things that look as the scene wants them and belong to nothing yet, by the id of their item. */
export function lookAlikes({
  scene,
  origin,
  known,
  started,
  present,
  isSecond,
}: Search): ReadonlyMap<string, MiroItem> {
  const since = Date.parse(started) - clockSkew
  const taken = new Set(known.values())
  const fresh = present.filter(
    ({ id, createdAt }) => !taken.has(id) && (createdAt === undefined || Date.parse(createdAt) >= since),
  )
  const frames = new Map<string, MiroFrame>()
  for (const item of present) if (item.type === 'frame') frames.set(item.id, item as MiroFrame)
  const byPlace = new Map<string, MiroItem[]>()
  for (const item of fresh) {
    const place = placeOf(item, frames)
    if (place !== null) byPlace.set(place, [...(byPlace.get(place) ?? []), item])
  }
  const found = new Map<string, MiroItem>()
  const ids = new Map(known)
  for (const [id, { item }] of orderedEntries(scene)) {
    const thing = thingOf(item)
    if (thing === null || (ids.has(id) && (isSecond !== true || thing.type === 'connector'))) continue
    const match =
      thing.type === 'connector'
        ? fresh.find((one) => joins(one, thing, ids) && !isFound(one, found))
        : nearby(thing, origin, byPlace).find((one) => isLike(one, thing) && !isFound(one, found))
    if (match === undefined) continue
    found.set(id, match)
    if (!ids.has(id)) ids.set(id, match.id)
  }
  return found
}

/** Connectors last: they are known by what they join. */
function orderedEntries(scene: Scene) {
  const entries = Array.from(entriesOf(scene))
  const isJoining = ([, { item }]: (typeof entries)[number]) =>
    item.kind === 'line' && item.from !== undefined
  return [...entries.filter((entry) => !isJoining(entry)), ...entries.filter(isJoining)]
}

const cell = 4

/** The type and the coarse place of a thing, to look it up by. */
function placeOf(item: MiroItem, frames: ReadonlyMap<string, MiroFrame>): string | null {
  if (item.type === 'connector') return null
  const frame =
    item.parentId === null || item.parentId === undefined ? null : (frames.get(item.parentId) ?? null)
  const centre = item.type === 'frame' ? centreOfFrame(item) : centreOn(item, frame)
  return centre === null ? null : keyOf(item.type, Math.floor(centre.x / cell), Math.floor(centre.y / cell))
}

function centreOfFrame(frame: MiroItem): Point {
  const { x, y } = cornerOf(frame)
  return { x: x + (frame.width ?? 0) / 2, y: y + (frame.height ?? 0) / 2 }
}

function nearby(
  { type, box }: Thing,
  origin: Point,
  byPlace: ReadonlyMap<string, readonly MiroItem[]>,
): readonly MiroItem[] {
  const [x, y] = [origin.x + box.x + box.width / 2, origin.y + box.y + box.height / 2]
  const items: MiroItem[] = []
  for (const column of new Set([Math.floor((x - 1) / cell), Math.floor((x + 1) / cell)]))
    for (const row of new Set([Math.floor((y - 1) / cell), Math.floor((y + 1) / cell)]))
      items.push(...(byPlace.get(keyOf(type, column, row)) ?? []))
  return items
}

function keyOf(type: string, column: number, row: number): string {
  return `${type} ${column} ${row}`
}

function isLike({ width = 0, content = '', title, shape }: MiroItem, { type, box, parts }: Thing): boolean {
  if (Math.abs(width - box.width) > 1) return false
  if (type === 'frame') return title === parts.name?.fields?.['title']
  const drawn = parts.text?.fields?.['content']
  return shape === parts.shape?.fields?.['shape'] && wordsOf(content) === wordsOf(String(drawn ?? ''))
}

function joins({ type, start, end }: MiroItem, { ends }: Thing, ids: ReadonlyMap<string, string>): boolean {
  if (type !== 'connector' || ends === undefined) return false
  const [from, to] = [ids.get(ends[0]), ids.get(ends[1])]
  return from !== undefined && to !== undefined && start?.item === from && end?.item === to
}

function isFound(item: MiroItem, found: ReadonlyMap<string, MiroItem>): boolean {
  for (const { id } of found.values()) if (id === item.id) return true
  return false
}
