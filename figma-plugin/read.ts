/** Reads a map back: every object with what a person can change of it. */
import { itemKey, type MapNode, objectsOf } from './identity.ts'
import type { FoundItem } from './messages.ts'
import type { Rest } from './pace.ts'
import { colorOf } from './paints.ts'
import { variableNames } from './styles.ts'

/** What is on the page of a map. */
export async function readMap(map: MapNode, rest: Rest): Promise<readonly FoundItem[]> {
  const variables = figma.editorType === 'figma' ? await variableNames() : new Map<string, string>()
  const objects = objectsOf(map)
  const points = new Map<string, string>()
  const parents = new Map<string, ParentInfo>()
  const held = new Map<string, number>()
  const found: FoundItem[] = []
  for (const [id, node] of objects) if (node.type === 'SHAPE_WITH_TEXT') points.set(node.id, id)
  for (const [id, node] of objects) {
    const pause = rest()
    if (pause !== undefined) await pause
    if (node.removed) continue
    const parent = node === map ? undefined : parentOf(node, parents)
    const item = itemOf(id, node, parent, { variables, points })
    found.push(item)
    if (item.parent !== null) held.set(item.parent, (held.get(item.parent) ?? 0) + 1)
  }
  return found.map((item) => withAdded(item, objects.get(item.id), held.get(item.id) ?? 0))
}

interface ParentInfo {
  readonly id: string | null
  readonly isStack: boolean
}

function parentOf({ parent }: SceneNode, parents: Map<string, ParentInfo>): ParentInfo {
  if (parent === null) return { id: null, isStack: false }
  const known = parents.get(parent.id)
  if (known !== undefined) return known
  const id = parent.getPluginData(itemKey)
  const isStack = parent.type === 'FRAME' && parent.layoutMode !== 'NONE'
  const info = { id: id === '' ? null : id, isStack }
  parents.set(parent.id, info)
  return info
}

interface Names {
  /** Names of colour variables by their id. */
  readonly variables: ReadonlyMap<string, string>
  /** Ids of items by the id of their node, of what connectors may join. */
  readonly points: ReadonlyMap<string, string>
}

function itemOf(id: string, node: SceneNode, parent: ParentInfo | undefined, names: Names): FoundItem {
  const read = reading[node.type] as ((node: SceneNode, names: Names) => Facts) | undefined
  const isFree = parent !== undefined && !parent.isStack && node.type !== 'CONNECTOR'
  return {
    id,
    parent: parent?.id ?? null,
    ...(isFree ? { x: node.x, y: node.y } : {}),
    ...(read === undefined ? { width: node.width } : read(node, names)),
  }
}

type Facts = Omit<FoundItem, 'id' | 'parent' | 'x' | 'y' | 'added'>
type Read<T extends SceneNode['type']> = (
  node: Extract<SceneNode, { readonly type: T }>,
  names: Names,
) => Facts

const sized = (node: SizedNode, { variables }: Names): Facts => ({
  width: node.width,
  height: node.height,
  ...paintsOf(node, variables),
})
type SizedNode = DimensionAndPositionMixin & MinimalFillsMixin & MinimalStrokesMixin

/** A frame or an instance: what it is painted with, and the words of its text layers. */
const boxed = (node: FrameNode | InstanceNode, { variables }: Names): Facts => ({
  width: node.width,
  ...(node.layoutMode !== 'NONE' && node.minHeight === null ? {} : { height: node.height }),
  ...wordsOf(node.children, variables),
  ...paintsOf(node, variables),
})

const reading: { readonly [T in SceneNode['type']]?: Read<T> } = {
  FRAME: boxed,
  INSTANCE: boxed,
  SECTION: sized,
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

/** Words and colours of the text layers of a card; none for a frame that holds items. */
function wordsOf(
  children: readonly SceneNode[],
  names: ReadonlyMap<string, string>,
): Pick<FoundItem, 'text' | 'colors'> {
  const layers = children.filter(isOwnText)
  if (layers.length === 0) return {}
  return {
    text: layers.map(({ characters }) => characters).join('\n'),
    colors: layers.map(({ fills }) => colorOf(fills, names)),
  }
}

/** A text layer without an item of its own. */
function isOwnText(node: SceneNode): node is TextNode {
  return node.type === 'TEXT' && node.getPluginData(itemKey) === ''
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

/** What a frame holds besides objects of the map and its own text layers. */
function withAdded(item: FoundItem, node: SceneNode | undefined, held: number): FoundItem {
  if ((node?.type !== 'FRAME' && node?.type !== 'SECTION') || node.removed) return item
  const { children } = node
  const added = children.length - held - (item.text === undefined ? 0 : children.filter(isOwnText).length)
  return added > 0 ? { ...item, added } : item
}
