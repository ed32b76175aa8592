/**
 * Finding a free place for a label near its point.
 * Labels, markers and the edges of the lane are never touched (V1); crossing a line is avoided as far as possible.
 */
import type { Box } from '../../scene.ts'
import { type Cubic, heightAt } from './curve.ts'

export type Side = 'above' | 'below' | 'right' | 'left'

export interface Wish {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** Sides to try, the best first. */
  readonly sides: readonly Side[]
  /** Distance from the point to the label, px. */
  readonly distance: number
}

export interface Surroundings {
  readonly bounds: Box
  /** What must not be touched: markers and the labels placed so far. */
  readonly taken: readonly Box[]
  readonly curves: readonly (readonly Cubic[])[]
}

/** The free box that is nearest, where a curve through it counts as much as a detour; undefined where none is free. */
export function placeLabel(wish: Wish, around: Surroundings): Box | undefined {
  let best: Box | undefined
  let least = Number.POSITIVE_INFINITY
  for (let step = 0; step <= furthestStep && step * stepLength < least; step += 1) {
    for (const side of wish.sides) {
      const box = candidate(wish, side, step)
      if (!inside(box, around.bounds) || around.taken.some((other) => overlap(box, other))) continue
      const cost = step * stepLength + crossings(box, around.curves) * crossingCost
      if (cost < least) [best, least] = [box, cost]
    }
  }
  return best
}

const furthestStep = 12
const stepLength = 8
const crossingCost = 40

function candidate({ x, y, width, height, distance }: Wish, side: Side, step: number): Box {
  const away = distance + step * stepLength
  const left = snap(x - width / 2)
  if (side === 'above') return { x: left, y: y - away - height, width, height }
  if (side === 'below') return { x: left, y: y + away, width, height }
  const shift = (step % 2 === 0 ? 1 : -1) * Math.ceil(step / 2) * stepLength
  const top = snap(y - height / 2 + shift)
  return side === 'right'
    ? { x: snap(x + distance), y: top, width, height }
    : { x: snap(x - distance - width), y: top, width, height }
}

function snap(length: number): number {
  return Math.round(length / 4) * 4
}

function inside(box: Box, bounds: Box): boolean {
  return (
    box.x >= bounds.x &&
    box.y >= bounds.y &&
    box.x + box.width <= bounds.x + bounds.width &&
    box.y + box.height <= bounds.y + bounds.height
  )
}

/** Says whether two boxes share any area. */
export function overlap(one: Box, other: Box): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  )
}

/** How many curves run through the box, looked at every 8 px. */
function crossings(box: Box, curves: Surroundings['curves']): number {
  let count = 0
  for (const curve of curves) {
    for (const piece of curve) {
      if (piece.to.x < box.x || piece.from.x > box.x + box.width) continue
      const from = Math.max(box.x, piece.from.x)
      const to = Math.min(box.x + box.width, piece.to.x)
      for (let x = from; x <= to; x += 8) {
        const y = heightAt(piece, x)
        if (y > box.y - 2 && y < box.y + box.height + 2) {
          count += 1
          break
        }
      }
    }
  }
  return count
}
