/** Reads a map back: every object with what a person can change of it. */
import { itemKey, type MapNode, objectsOf } from './identity.ts'
import type { FoundItem } from './messages.ts'
import type { Rest } from './pace.ts'
import { colorOf } from './paints.ts'
import { variableNames } from './styles.ts'

/** What is on the page of a map. */
export async function readMap(map: MapNode, rest: Rest): Promise<readonly FoundItem[]> {
  const variables = figma.editorType === 'figma' ? await variableNames() : new Map<string, string>()
  const objects = await objectsOf(map, rest)
  const points = new Map<string, string>()
  const parents = new Map<string, ParentInfo>()
  const placed: [string, SceneNode, ParentInfo | undefined][] = []
  for (const [id, node] of objects) {
    const pause = rest()
    if (pause !== undefined) await pause
    if (map.type === 'SECTION' && node.type === 'SHAPE_WITH_TEXT') points.set(node.id, id)
    placed.push([id, node, node === map ? undefined : parentOf(node, parents)])
  }
  const holding = new Set<string>()
  for (const [, , parent] of placed) if (parent !== undefined && parent.id !== null) holding.add(parent.id)
  const found: FoundItem[] = []
  for (const [id, node, parent] of placed) {
    const pause = rest()
    if (pause !== undefined) await pause
    found.push(itemOf(id, node, parent, { variables, points, holding }))
  }
  return found
}

interface ParentInfo {
  readonly id: string | null
  readonly isStack: boolean
}

function parentOf({ parent }: SceneNode, parents: Map<string, ParentInfo>): ParentInfo {
  if (parent === null) return { id: null, isStack: false }
  const { id } = parent
  const known = parents.get(id)
  if (known !== undefined) return known
  const item = parent.getPluginData(itemKey)
  const isStack = parent.type === 'FRAME' && parent.layoutMode !== 'NONE'
  const info = { id: item === '' ? null : item, isStack }
  parents.set(id, info)
  return info
}

interface Names {
  /** Names of colour variables by their id. */
  readonly variables: ReadonlyMap<string, string>
  /** Ids of items by the id of their node, of what connectors may join. */
  readonly points: ReadonlyMap<string, string>
  /** Ids of items that hold others. */
  readonly holding: ReadonlySet<string>
}

function itemOf(id: string, node: SceneNode, parent: ParentInfo | undefined, names: Names): FoundItem {
  const { type } = node
  const read = reading[type] as ((node: SceneNode, names: Names, id: string) => Facts) | undefined
  const isFree = parent !== undefined && !parent.isStack && type !== 'CONNECTOR'
  return {
    id,
    parent: parent?.id ?? null,
    ...(isFree ? { x: node.x, y: node.y } : {}),
    ...(read === undefined ? { width: node.width } : read(node, names, id)),
  }
}

type Facts = Omit<FoundItem, 'id' | 'parent' | 'x' | 'y'>
type Read<T extends SceneNode['type']> = (
  node: Extract<SceneNode, { readonly type: T }>,
  names: Names,
  id: string,
) => Facts

const sized = (node: SizedNode, { variables }: Names): Facts => ({
  width: node.width,
  height: node.height,
  ...paintsOf(node, variables),
})
type SizedNode = DimensionAndPositionMixin & MinimalFillsMixin & MinimalStrokesMixin

/** A frame or an instance: how it is painted, what is in it, and the words of its text layers where it is a card. */
const boxed = (node: FrameNode | InstanceNode, names: Names, id: string): Facts => {
  const { children } = node
  const words = names.holding.has(id) ? {} : wordsOf(children, names.variables)
  return { ...sized(node, names), inside: children.length, ...words }
}

const reading: { readonly [T in SceneNode['type']]?: Read<T> } = {
  FRAME: boxed,
  INSTANCE: boxed,
  SECTION: (node, names) => ({ ...sized(node, names), inside: node.children.length }),
  VECTOR: sized,
  ELLIPSE: sized,
  RECTANGLE: sized,
  POLYGON: sized,
  LINE: sized,
  TEXT: (node, { variables }) => ({
    width: node.width,
    text: node.characters,
    colors: [colorOf(node.fills, variables)],
  }),
  STICKY: (node, { variables }) => ({
    width: node.width,
    text: node.text.characters,
    fill: colorOf(node.fills, variables),
  }),
  SHAPE_WITH_TEXT: (node, names) => ({ ...sized(node, names), text: node.text.characters }),
  CONNECTOR: (node, { variables, points }) => ({
    width: 0,
    ends: [endOf(node.connectorStart, points), endOf(node.connectorEnd, points)],
    stroke: colorOf(node.strokes, variables),
  }),
}

/** Words and colours of text layers; none for a frame without any. */
function wordsOf(
  children: readonly SceneNode[],
  names: ReadonlyMap<string, string>,
): Pick<FoundItem, 'text' | 'colors'> {
  const layers = children.filter((child): child is TextNode => child.type === 'TEXT')
  if (layers.length === 0) return {}
  return {
    text: layers.map(({ characters }) => characters).join('\n'),
    colors: layers.map(({ fills }) => colorOf(fills, names)),
  }
}

function paintsOf(
  node: MinimalFillsMixin & MinimalStrokesMixin,
  names: ReadonlyMap<string, string>,
): Pick<FoundItem, 'fill' | 'stroke'> {
  return { fill: colorOf(node.fills, names), stroke: colorOf(node.strokes, names) }
}

function endOf(end: ConnectorEndpoint, ids: ReadonlyMap<string, string>): string | null {
  return 'endpointNodeId' in end ? (ids.get(end.endpointNodeId) ?? null) : null
}
