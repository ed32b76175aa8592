import type { Place, Put } from '../core/host.ts'
import type { Drawing } from './drawing.ts'
import type { NodeItem } from './nodes.ts'

/** What nodes are put into: the page, a frame of the map, or the map's section. */
export interface Parent {
  readonly node: PageNode | FrameNode | SectionNode
  /** A stack places its children itself. */
  readonly isStack: boolean
}

/** Puts a new node into its parent, behind the sibling it follows, at its point. */
export function placeIn(
  node: SceneNode,
  { item, place }: Pick<Put<NodeItem>, 'item' | 'place'>,
  drawing: Drawing,
): void {
  const parent = parentFor(place, drawing)
  if (item.isBack === true) parent.node.insertChild(0, node)
  else insert(node, parent.node, place, drawing)
  if (place.parent === null) setPoint(node, drawing.corner.x, drawing.corner.y)
  else if (item.at !== undefined && !parent.isStack) setPoint(node, item.at[0], item.at[1])
}

/** Moves a node that is on the page already to another place; the map itself stays where people put it. */
export function moveTo(node: SceneNode, place: Place, drawing: Drawing): void {
  if (place.parent === null || node.type === 'CONNECTOR') return
  const parent = parentFor(place, drawing)
  if (place.after !== undefined || node.parent?.id !== parent.node.id)
    insert(node, parent.node, place, drawing)
  if (!parent.isStack) setPoint(node, place.at.x, place.at.y)
}

/** Sets a node's top-left corner, px in its parent. */
export function setPoint(node: SceneNode, x: number, y: number): void {
  node.x = x
  node.y = y
}

/** The parent, asked for once in a run: every look at a node costs. */
function parentFor({ parent: id }: Place, { page, section, nodes, parents }: Drawing): Parent {
  if (id === null) return { node: page, isStack: false }
  const all = section()
  if (all !== undefined) return { node: all, isStack: false }
  const known = parents.get(id)
  if (known !== undefined) return known
  const node = nodes.get(id)
  if (node?.type !== 'FRAME' || node.removed) throw new Error(`The frame ${id} is not on the page any more.`)
  const parent = { node, isStack: node.layoutMode !== 'NONE' }
  parents.set(id, parent)
  return parent
}

/** Nodes are compared by their ids: two looks at one node may give two objects. */
function insert(node: SceneNode, parent: Parent['node'], { after }: Place, { nodes }: Drawing): void {
  if (after === undefined) {
    parent.appendChild(node)
    return
  }
  const others = parent.children.map(({ id }) => id).filter((id) => id !== node.id)
  const sibling = after === null ? undefined : nodes.get(after)
  const index = sibling === undefined ? -1 : others.indexOf(sibling.id)
  if (after !== null && index === -1) parent.appendChild(node)
  else parent.insertChild(index + 1, node)
}
