import type { Point } from '../core/scene.ts'
import type { MiroFrame, MiroItem } from './sdk.ts'

/** Top-left corner of a frame on the board. */
export function cornerOf({ x = 0, y = 0, width = 0, height = 0 }: MiroItem): Point {
  return { x: x - width / 2, y: y - height / 2 }
}

/** Centre of an item on the board; null where it lies in something that is not our frame, and so in its own space. */
export function centreOn(item: MiroItem, frame: MiroFrame | null): Point | null {
  const { x, y } = item
  if (x === undefined || y === undefined || !Number.isFinite(x) || !Number.isFinite(y)) return null
  const { parentId = null } = item
  if (parentId === null || item.relativeTo === 'canvas_center') return { x, y }
  if (frame === null || parentId !== frame.id) return null
  const corner = cornerOf(frame)
  if (item.relativeTo === 'parent_center') return { x: (frame.x ?? 0) + x, y: (frame.y ?? 0) + y }
  return { x: corner.x + x, y: corner.y + y }
}

/** Writes a centre on the board into an item, in the space the item lives in. */
export function setCentre(item: MiroItem, { x, y }: Point, frame: MiroFrame | null): void {
  const zero = centreOn({ ...plain(item), x: 0, y: 0 }, frame) ?? { x: 0, y: 0 }
  item.x = x - zero.x
  item.y = y - zero.y
}

function plain({ id, type, parentId = null, relativeTo }: MiroItem): MiroItem {
  return { id, type, parentId, ...(relativeTo === undefined ? {} : { relativeTo }) }
}
