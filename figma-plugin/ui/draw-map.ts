/** Draws a journey's scene as a new map, or updates a map that is on the page: the whole way, step by step. */
import type { Conflict, StoredMap } from '../../core/host.ts'
import { merge, untouched } from '../../core/merge/merge.ts'
import type { Scene, SceneItem } from '../../core/scene.ts'
import { sceneItems } from '../../core/scene.ts'
import type { Editor, EndedMessage, SelectedMap, Style } from '../messages.ts'
import { boardFrom } from './board.ts'
import { ask, type Channel } from './channel.ts'
import { tablesOf } from './editor.ts'
import { withMapId } from './map-id.ts'
import { nodeChanges } from './node-changes.ts'
import { packed, type Unusable, unpacked } from './pack.ts'
import { colorNames } from './palette.ts'

export interface Wish {
  readonly map: StoredMap
  /** The map to update; null for a new one. */
  readonly on: SelectedMap | null
  readonly options: Pick<Style, 'isBound' | 'hasComponents'>
  /** What the relaunch buttons say, by command. */
  readonly relaunch: { readonly [command: string]: string }
}

/** How a run ended. */
export interface DrawnMap extends Omit<EndedMessage, 'type' | 'outcome'> {
  readonly outcome: EndedMessage['outcome'] | Unusable
  /** What people changed and the data would have changed too. */
  readonly conflicts: readonly Conflict[]
}

/** Draws what is wished for; never rejects for what may happen on a page, only where main does not answer. */
export async function drawMap(wish: Wish, editor: Editor, channel: Channel): Promise<DrawnMap> {
  const { on } = wish
  const tables = tablesOf[editor]
  const base =
    on === null ? null : await unpacked((await ask(channel, { type: 'load', mapId: on.mapId })).text)
  if (typeof base === 'string') return undrawn(base, on)
  const map = base === null ? wish.map : renamed(wish.map, base)
  const found = on === null ? [] : (await ask(channel, { type: 'read', mapId: on.mapId })).items
  if (found === null) return undrawn('nothing', on)
  const board = base === null ? untouched : boardFrom(found, base.scene, tables)
  const { changes, conflicts } = merge(base?.scene ?? null, board, map.scene, tables.nested)
  const nodes = nodeChanges(changes, tables)
  const { width, height } = map.scene.items[0]?.box ?? { width: 0, height: 0 }
  const ended = await ask(channel, {
    type: 'draw',
    mapId: on?.mapId ?? null,
    changes: nodes.changes,
    looks: nodes.looks,
    style: {
      ...wish.options,
      isBound: wish.options.isBound && tables.nested,
      fontFamily: fontOf(map.scene),
      types: nodes.types,
      colors: namedColors(nodes.changes.length === 0 ? [] : map.scene.items),
    },
    size: [width, height],
    pieces: await packed(map),
    relaunch: wish.relaunch,
  })
  return { ...ended, conflicts }
}

function undrawn(outcome: Unusable, on: SelectedMap | null): DrawnMap {
  return { outcome, mapId: on?.mapId ?? null, isHalf: false, fonts: [], locked: [], conflicts: [] }
}

/** The journey keeps the id of the map it updates, whatever its title has become. */
function renamed({ journey, scene }: StoredMap, base: StoredMap): StoredMap {
  const { id } = base.journey
  return { journey: { ...journey, id }, scene: withMapId(scene, id) }
}

function fontOf(scene: Scene): string {
  for (const item of sceneItems(scene.items)) if ('fontFamily' in item) return item.fontFamily
  return 'Inter'
}

/** The colours of a scene that have a name, with it. */
function namedColors(items: readonly SceneItem[]): { readonly [color: string]: string } {
  const used: Record<string, string> = {}
  const add = (color: string | undefined) => {
    const name = color === undefined ? undefined : colorNames[color]
    if (color !== undefined && name !== undefined) used[color] = name
  }
  for (const item of sceneItems(items)) {
    if ('fill' in item) add(item.fill)
    if ('stroke' in item) add(item.stroke)
    if ('color' in item) add(item.color)
    if (item.kind === 'frame') add(item.topRule)
    if (item.kind === 'card') add(item.rule)
    if (item.kind === 'marker') add('#ffffff')
    if ('paragraphs' in item) for (const { color } of item.paragraphs) add(color)
  }
  return used
}
