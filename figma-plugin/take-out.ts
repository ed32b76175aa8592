import { itemKey } from './identity.ts'
import type { Rest } from './pace.ts'

/**
 * Removes an object of the map. What a person put into it stays where it was and goes up to what is around.
 * `whole` says that what is ours in it goes too, else it has been moved out before; `holding` are the ids of frames
 * that hold items, while a card holds only its text layers.
 */
export async function takeOut(
  node: SceneNode,
  whole: boolean,
  holding: ReadonlySet<string>,
  rest: Rest,
): Promise<void> {
  const { parent } = node
  const moveOut = (child: SceneNode) => {
    const { x, y } = child.absoluteBoundingBox ?? { x: 0, y: 0 }
    const around = parent !== null && 'absoluteBoundingBox' in parent ? parent.absoluteBoundingBox : null
    parent?.appendChild(child)
    child.x = x - (around?.x ?? 0)
    child.y = y - (around?.y ?? 0)
  }
  const rescue = async (frame: FrameNode | SectionNode, holdsItems: boolean) => {
    const pause = rest()
    if (pause !== undefined) await pause
    for (const child of frame.children.slice()) {
      const id = child.getPluginData(itemKey)
      if (id === '' ? holdsItems || child.type !== 'TEXT' : !whole) moveOut(child)
      else if (id !== '' && child.type === 'FRAME') await rescue(child, holding.has(id))
    }
  }
  if (node.type === 'FRAME' || node.type === 'SECTION')
    await rescue(node, holding.has(node.getPluginData(itemKey)))
  if (!node.removed) node.remove()
}
