import type { Box, Point } from '../core/scene.ts'

/** Air between a new map and what is on the page, px. */
const air = 160

/** Where a map of that size goes: in the middle of the view if nothing is there, else right of everything. */
export function freeSpace(page: PageNode, width: number, height: number): Point {
  const taken: Box[] = []
  for (const node of page.children) {
    const box = node.absoluteBoundingBox
    if (box !== null && node.visible) taken.push(box)
  }
  const { x, y } = figma.viewport.center
  const middle = { x: Math.round(x - width / 2), y: Math.round(y - height / 2), width, height }
  if (!taken.some((box) => isNear(box, middle))) return { x: middle.x, y: middle.y }
  const right = Math.max(...taken.map((box) => box.x + box.width))
  const top = Math.min(...taken.map((box) => box.y))
  return { x: Math.round(right + air), y: Math.round(top) }
}

function isNear(one: Box, other: Box): boolean {
  return (
    one.x < other.x + other.width + air &&
    other.x < one.x + one.width + air &&
    one.y < other.y + other.height + air &&
    other.y < one.y + one.height + air
  )
}
