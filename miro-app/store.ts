/**
 * What is kept on the board, and where.
 *
 *   AppData             `map.KEY`   title and the board it was drawn on: 30 KB for all, goes along with a copied board
 *   storage collection  `KEY`       the head: ids, and the scenes as far as they are small; 64 KB a key
 *                       `KEY.0.0` … what is larger, in sets of pieces that are never overwritten while in use
 *
 * The head is written in one call, so a map is the old one or the new one. The collection does not go along with a
 * copied board, and the ids on the copy are others: a copy is recognised by the board in its AppData and never
 * updated (U9). A frame that was duplicated on the same board has other ids too, and so is nobody's map.
 */
import * as z from 'zod/mini'
import type { GrownSize, StoredMap } from '../core/host.ts'
import { journeySchema } from '../core/journey/schema.ts'
import { type Point, SCENE_VERSION } from '../core/scene.ts'
import type { Calls } from './calls.ts'
import { packed, unpacked } from './packed.ts'
import type { Json } from './sdk.ts'

const version = 1
/** Characters in one value; Miro takes 64 KB. */
const pieceSize = 60_000
/** A head with more than that has its texts in pieces. */
const headSize = 56_000
const longestTitle = 80

/** A map as the board lists it. */
export interface Listed {
  readonly mapId: string
  readonly title: string
  readonly journeyId: string
  /** True where the board was copied after the map was drawn. */
  readonly isCopy: boolean
  /** True where a run of it has not ended. */
  readonly isHalf: boolean
}

/** Packed text: in the head, or in so many pieces of a set. */
type Text = { readonly text: string } | Pieces
interface Pieces {
  readonly set: number
  readonly pieces: number
}

interface Drawn {
  readonly map: Text
  readonly ids: Text
}
interface Begun extends Drawn {
  readonly started: string
}
interface Head {
  readonly version: number
  readonly origin: Point
  readonly drawn: Drawn | null
  readonly begun: Begun | null
}

/** Ids and sizes of what was drawn. */
export interface Ids {
  readonly ids: ReadonlyMap<string, string>
  readonly grown: ReadonlyMap<string, GrownSize>
}

export interface State extends Ids {
  readonly map: StoredMap
}

/** All that is known of one map. */
export interface Kept {
  readonly origin: Point
  /** What the last run left; null where none ever ended. */
  readonly drawn: State | null
  /** A run that did not end. */
  readonly begun: (State & { readonly started: string }) | null
}

export interface Store {
  readonly list: () => Promise<readonly Listed[]>
  /** Rejects where a newer version wrote the map (U12); null where nothing readable is there. */
  readonly load: (mapId: string) => Promise<Kept | null>
  readonly save: (mapId: string, kept: Kept) => Promise<void>
  readonly enter: (mapId: string, map: StoredMap) => Promise<void>
  readonly forget: (mapId: string) => Promise<void>
}

/** The maps of the board that the calls go to. */
export function storeOn(calls: Calls): Store {
  /** The pieces each head is made of now, by their text: what did not change is not written again. */
  const inUse = new Map<string, ReadonlyMap<string, Pieces>>()

  const textOf = async (mapId: string, at: Text, used: Map<string, Pieces>): Promise<string> => {
    if ('text' in at) return unpacked(at.text)
    const keys = Array.from({ length: at.pieces }, (_, index) => pieceKey(mapId, at.set, index))
    const pieces = await Promise.all(keys.map(async (key) => z.parse(z.string(), await calls.load(key))))
    const text = await unpacked(pieces.join(''))
    used.set(text, at)
    return text
  }

  const stateOf = async (mapId: string, { map, ids }: Drawn, used: Map<string, Pieces>): Promise<State> => {
    const stored: unknown = JSON.parse(await textOf(mapId, map, used))
    z.parse(mapSchema, stored)
    const known = z.parse(idsSchema, JSON.parse(await textOf(mapId, ids, used)))
    return {
      map: stored as StoredMap,
      ids: new Map(known.ids),
      grown: new Map(known.grown),
    }
  }

  return {
    async list() {
      const [data, board] = [await calls.appData(), await calls.boardId()]
      const listed: Listed[] = []
      for (const [key, value] of Object.entries(data)) {
        const entry = z.safeParse(entrySchema, value)
        if (!key.startsWith(entryPrefix) || !entry.success) continue
        const { title, journey } = entry.data
        const mapId = key.slice(entryPrefix.length)
        const isCopy = entry.data.board !== board
        const head = isCopy ? null : z.safeParse(begunSchema, await calls.load(mapId))
        if (head?.success === false) continue
        const isHalf = head?.data.begun != null
        listed.push({ mapId, title, journeyId: journey, isCopy, isHalf })
      }
      return listed
    },

    async load(mapId) {
      const value = await calls.load(mapId)
      const written = z.safeParse(z.object({ version: z.number() }), value)
      if (!written.success) return null
      if (written.data.version > version) throw new Error('A newer version of this app drew the map.')
      const head = z.parse(headSchema, value) as Head
      const used = new Map<string, Pieces>()
      const { origin, drawn, begun } = head
      const kept: Kept = {
        origin,
        drawn: drawn === null ? null : await stateOf(mapId, drawn, used),
        begun: begun === null ? null : { ...(await stateOf(mapId, begun, used)), started: begun.started },
      }
      inUse.set(mapId, used)
      return kept
    },

    async save(mapId, { origin, drawn, begun }) {
      const texts: string[] = []
      for (const state of [drawn, begun]) if (state !== null) texts.push(...textsOf(state))
      const { placed, used } = await placedTexts(mapId, texts, inUse.get(mapId) ?? new Map(), calls)
      const written = (state: State): Drawn => {
        const [map, ids] = textsOf(state).map((text) => placed.get(text))
        return { map: map as Text, ids: ids as Text }
      }
      const head: Head = {
        version,
        origin,
        drawn: drawn === null ? null : written(drawn),
        begun: begun === null ? null : { ...written(begun), started: begun.started },
      }
      await calls.save(mapId, head as unknown as Json)
      inUse.set(mapId, used)
    },

    async enter(mapId, { journey, scene }) {
      const title = (scene.items[0]?.name ?? journey.title).slice(0, longestTitle)
      const entry = { board: await calls.boardId(), title, journey: journey.id.slice(0, longestTitle) }
      await calls.setAppData(entryPrefix + mapId, entry)
    },

    async forget(mapId) {
      await calls.setAppData(entryPrefix + mapId, undefined)
      await calls.forget(mapId)
    },
  }
}

const entryPrefix = 'map.'

function pieceKey(mapId: string, set: number, index: number): string {
  return `${mapId}.${set}.${index}`
}

/** The two texts of a state: the map, and the ids of its things. */
function textsOf({ map, ids, grown }: State): readonly [string, string] {
  return [JSON.stringify(map), JSON.stringify({ ids: [...ids], grown: [...grown] })]
}

/** Puts small texts into the head and large ones into pieces; pieces that are there already stay as they are. */
async function placedTexts(
  mapId: string,
  texts: readonly string[],
  before: ReadonlyMap<string, Pieces>,
  calls: Calls,
) {
  const placed = new Map<string, Text>()
  const used = new Map<string, Pieces>()
  const sets = new Set(Array.from(before.values(), ({ set }) => set))
  let room = headSize
  for (const text of Array.from(new Set(texts)).sort((one, other) => one.length - other.length)) {
    const known = before.get(text)
    const letters = known === undefined ? await packed(text) : ''
    if (known === undefined && letters.length <= room / 2) {
      room -= letters.length
      placed.set(text, { text: letters })
      continue
    }
    const at = known ?? (await inPieces(mapId, letters, freeSet(sets), calls))
    sets.add(at.set)
    placed.set(text, at)
    used.set(text, at)
  }
  return { placed, used }
}

function freeSet(taken: ReadonlySet<number>): number {
  let set = 0
  while (taken.has(set)) set += 1
  return set
}

async function inPieces(mapId: string, letters: string, set: number, calls: Calls): Promise<Pieces> {
  const pieces = Math.ceil(letters.length / pieceSize)
  const write = (_: unknown, index: number) =>
    calls.save(pieceKey(mapId, set, index), letters.slice(index * pieceSize, (index + 1) * pieceSize))
  await Promise.all(Array.from({ length: pieces }, write))
  return { set, pieces }
}

const textSchema = z.union([
  z.object({ text: z.string() }),
  z.object({ set: z.number(), pieces: z.number() }),
])
const drawnSchema = z.object({ map: textSchema, ids: textSchema })
const headSchema = z.object({
  version: z.number(),
  origin: z.object({ x: z.number(), y: z.number() }),
  drawn: z.nullable(drawnSchema),
  begun: z.nullable(z.extend(drawnSchema, { started: z.string() })),
})
const begunSchema = z.object({ begun: z.unknown() })
const entrySchema = z.object({ board: z.string(), title: z.string(), journey: z.string() })
const idsSchema = z.object({
  ids: z.array(z.tuple([z.string(), z.string()])),
  grown: z.array(z.tuple([z.string(), z.object({ width: z.number(), height: z.number() })])),
})
const mapSchema = z.object({
  journey: journeySchema,
  scene: z.object({
    version: z.literal(SCENE_VERSION),
    host: z.literal('miro'),
    items: z.array(z.unknown()),
  }),
})
