/**
 * Drafts: what is measured but not placed yet.
 * A draft knows its size; `at` makes the scene item with its top-left corner at a point.
 */
import type { Box, Frame, Point, SceneItem, Stack } from '../scene.ts'

export interface Draft {
  readonly width: number
  readonly height: number
  at(point: Point): SceneItem
}

export interface Padding {
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly left: number
}

/** What a frame is, without its geometry. */
export interface FrameLook {
  readonly id: string
  readonly role: string
  readonly name: string
  readonly fill?: string
  readonly stroke?: string
  readonly radius?: number
  readonly topRule?: string
}

export interface StackOptions {
  readonly direction: Stack['direction']
  readonly gap: number
  readonly padding: Padding
  readonly minWidth?: number
  readonly minHeight?: number
}

/** A frame that puts its children one after another, and says so in its `stack`: geometry and intent from one place. */
export function stack(look: FrameLook, options: StackOptions, children: readonly Draft[]): Draft {
  const { direction, gap, padding } = options
  const along = direction === 'horizontal' ? 'width' : 'height'
  const across = direction === 'horizontal' ? 'height' : 'width'
  const length = lengthOf(children, along, gap)
  let breadth = 0
  for (const child of children) if (child[across] > breadth) breadth = child[across]
  const [inner, outer] = direction === 'horizontal' ? [length, breadth] : [breadth, length]
  const width = Math.max(inner + padding.left + padding.right, options.minWidth ?? 0)
  const height = Math.max(outer + padding.top + padding.bottom, options.minHeight ?? 0)
  return {
    width,
    height,
    at({ x, y }) {
      let cursor = direction === 'horizontal' ? x + padding.left : y + padding.top
      const placed = children.map((child) => {
        const point =
          direction === 'horizontal' ? { x: cursor, y: y + padding.top } : { x: x + padding.left, y: cursor }
        cursor += child[along] + gap
        return child.at(point)
      })
      return {
        kind: 'frame',
        ...look,
        box: { x, y, width, height },
        stack: { direction, gap, padding },
        children: placed,
      }
    },
  }
}

/** How long drafts are one after another, px, with a gap between neighbours. */
export function lengthOf(drafts: readonly Draft[], along: 'width' | 'height', gap: number): number {
  let length = drafts.length > 1 ? gap * (drafts.length - 1) : 0
  for (const draft of drafts) length += draft[along]
  return length
}

/** A frame whose children lie where they say, relative to its top-left corner. */
export function canvas(
  look: FrameLook,
  width: number,
  height: number,
  children: (origin: Point) => readonly SceneItem[],
): Draft {
  return {
    width,
    height,
    at: (origin): Frame => ({
      kind: 'frame',
      ...look,
      box: boxAt(origin, width, height),
      children: children(origin),
    }),
  }
}

/** The same air on all four sides, px. */
export function allAround(air: number): Padding {
  return { top: air, right: air, bottom: air, left: air }
}

/** A box with its top-left corner at a point. */
export function boxAt(point: Point, width: number, height: number): Box {
  return { x: point.x, y: point.y, width, height }
}
