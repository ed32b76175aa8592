/**
 * How a map is found again: every object carries its item's id, the map's root also what is stored with the map.
 * Ids are looked for inside one root only, so copies of a map never meet.
 */

import type { Rest } from './pace.ts'

/** A drawn map: a frame in Figma design, a section in FigJam. */
export type MapNode = FrameNode | SectionNode

export const itemKey = 'item'
export const mapKey = 'map'

/** The map a node is, or is in; null where there is none. */
export function mapAround(node: BaseNode | null): MapNode | null {
  for (let around = node; around !== null; around = around.parent) {
    if (around.type === 'PAGE' || around.type === 'DOCUMENT') return null
    if ((around.type === 'FRAME' || around.type === 'SECTION') && around.getPluginData(mapKey) !== '')
      return around
  }
  return null
}

/** The map with a node's id; null where it is gone or no map. */
export async function mapById(mapId: string): Promise<MapNode | null> {
  const node = await figma.getNodeByIdAsync(mapId)
  if (node === null || node.removed) return null
  const isMap = (node.type === 'FRAME' || node.type === 'SECTION') && node.getPluginData(mapKey) !== ''
  return isMap ? node : null
}

/**
 * The objects of a map by the id of their item, the map itself among them. Where a person duplicated an object, the
 * one further back counts; a map that somebody put into this one is left out.
 */
export async function objectsOf(map: MapNode, rest: Rest): Promise<Map<string, SceneNode>> {
  const objects = new Map<string, SceneNode>()
  objects.set(map.getPluginData(itemKey), map)
  const foreign = foreignIn(map)
  for (const node of map.findAllWithCriteria({ pluginData: { keys: [itemKey] } })) {
    const pause = rest()
    if (pause !== undefined) await pause
    if (node.removed || (foreign.size > 0 && foreign.has(node.id))) continue
    const id = node.getPluginData(itemKey)
    if (!objects.has(id)) objects.set(id, node)
  }
  return objects
}

/** Ids of nodes that belong to maps inside a map. */
function foreignIn(map: MapNode): ReadonlySet<string> {
  const foreign = new Set<string>()
  for (const inner of map.findAllWithCriteria({ pluginData: { keys: [mapKey] } })) {
    foreign.add(inner.id)
    if (!('findAllWithCriteria' in inner)) continue
    for (const node of inner.findAllWithCriteria({ pluginData: { keys: [itemKey] } })) foreign.add(node.id)
  }
  return foreign
}
