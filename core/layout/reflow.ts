/**
 * Reflow: a scene in which some objects turned out taller on the board than the scene had room for. Stacks place what
 * comes after them anew; what lies in no stack keeps its place in its frame.
 */
import type { Frame, Point, Scene, SceneItem } from '../scene.ts'
import { snappedUp } from './grid.ts'

/** The scene with new heights of cards, px, by their ids. */
export function reflow(scene: Scene, heights: ReadonlyMap<string, number>): Scene {
  return heights.size === 0 ? scene : { ...scene, items: scene.items.map((item) => grown(item, heights)) }
}

/** An item with its new height, where it was. */
function grown(item: SceneItem, heights: ReadonlyMap<string, number>): SceneItem {
  if (item.kind === 'frame') return item.stack === undefined ? item : grownStack(item, item.stack, heights)
  const height = heights.get(item.id)
  return height === undefined ? item : { ...item, box: { ...item.box, height: snappedUp(height) } }
}

function grownStack(
  frame: Frame,
  { direction, padding }: NonNullable<Frame['stack']>,
  heights: ReadonlyMap<string, number>,
): Frame {
  const children = frame.children.map((child) => grown(child, heights))
  const before = frame.box.height - padding.top - padding.bottom
  if (direction === 'horizontal') {
    const inner = Math.max(before, ...children.map(({ box }) => box.height))
    const stretched = children.map((child) =>
      child.kind === 'frame' && child.box.height === before ? tall(child, inner) : child,
    )
    return { ...frame, box: { ...frame.box, height: frame.box.height + inner - before }, children: stretched }
  }
  let down = 0
  const placed = children.map((child, index) => {
    const here = moved(child, { x: 0, y: down })
    down += child.box.height - (frame.children[index]?.box.height ?? 0)
    return here
  })
  const last = placed[placed.length - 1]
  const content = last === undefined ? 0 : last.box.y + last.box.height - frame.box.y + padding.bottom
  return { ...frame, box: { ...frame.box, height: Math.max(frame.box.height, content) }, children: placed }
}

function tall(frame: Frame, height: number): Frame {
  return { ...frame, box: { ...frame.box, height } }
}

/** An item with everything in it, moved by so much, px. */
function moved<I extends SceneItem>(item: I, by: Point): I {
  if (by.x === 0 && by.y === 0) return item
  const box = { ...item.box, x: item.box.x + by.x, y: item.box.y + by.y }
  switch (item.kind) {
    case 'frame':
      return { ...item, box, children: item.children.map((child) => moved(child, by)) }
    case 'line': {
      const points = item.points.map(({ x, y }) => ({ x: x + by.x, y: y + by.y }))
      return { ...item, box, points, path: movedPath(item.path, by) }
    }
    case 'band':
      return { ...item, box, path: movedPath(item.path, by) }
    default:
      return { ...item, box }
  }
}

/** Path data (absolute M, C, L, Z, one space between tokens), moved by so much, px. */
function movedPath(path: string, { x, y }: Point): string {
  let isX = true
  return path
    .split(' ')
    .map((token) => {
      const value = Number(token)
      if (Number.isNaN(value)) {
        isX = true
        return token
      }
      const shifted = Math.round((value + (isX ? x : y)) * 100) / 100
      isX = !isX
      return String(shifted)
    })
    .join(' ')
}
