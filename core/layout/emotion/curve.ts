/**
 * A smooth line through points that never overshoots: monotone cubic interpolation, extremes only at points.
 * Source: M. Steffen, A simple method for monotonic interpolation in one dimension, Astronomy & Astrophysics 239 (1990).
 */
import type { Point } from '../../scene.ts'

/** One cubic Bézier from a point to the next. */
export interface Cubic {
  readonly from: Point
  readonly control1: Point
  readonly control2: Point
  readonly to: Point
}

/** The pieces of the curve through `points`, whose x must increase; n points give n − 1 pieces. */
export function monotoneCurve(points: readonly Point[]): Cubic[] {
  const slopes = tangents(points)
  return points.slice(1).map((to, index) => {
    const from = points[index] as Point
    const third = (to.x - from.x) / 3
    const rise = (at: number) => third * (slopes[at] ?? 0)
    return {
      from,
      control1: { x: from.x + third, y: from.y + rise(index) },
      control2: { x: to.x - third, y: to.y - rise(index + 1) },
      to,
    }
  })
}

/** The pieces as SVG path data: absolute `M` and `C`, one space between tokens, two decimals. */
export function curvePath(pieces: readonly Cubic[]): string {
  const first = pieces[0]
  if (first === undefined) return ''
  return `M ${at(first.from)} ${pieces.map((p) => `C ${at(p.control1)} ${at(p.control2)} ${at(p.to)}`).join(' ')}`
}

/** y of a piece at x, px; x has to lie within the piece. Its controls divide x evenly, so x is linear in t. */
export function heightAt(piece: Cubic, x: number): number {
  const t = (x - piece.from.x) / (piece.to.x - piece.from.x)
  const u = 1 - t
  return (
    u * u * u * piece.from.y +
    3 * u * u * t * piece.control1.y +
    3 * u * t * t * piece.control2.y +
    t * t * t * piece.to.y
  )
}

function at(point: Point): string {
  return `${rounded(point.x)} ${rounded(point.y)}`
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100
}

function tangents(points: readonly Point[]): number[] {
  const secants = points.slice(1).map((to, index) => {
    const from = points[index] as Point
    return (to.y - from.y) / (to.x - from.x)
  })
  const widths = points.slice(1).map((to, index) => to.x - (points[index] as Point).x)
  return points.map((_, index) => {
    const before = secants[index - 1]
    const after = secants[index]
    if (before === undefined || after === undefined)
      return endTangent(before ?? after ?? 0, before === undefined ? secants[1] : secants[index - 2])
    const [wide, next] = [widths[index - 1] ?? 1, widths[index] ?? 1]
    const parabola = (before * next + after * wide) / (wide + next)
    return (
      (Math.sign(before) + Math.sign(after)) *
      Math.min(Math.abs(before), Math.abs(after), Math.abs(parabola) / 2)
    )
  })
}

/** At an end: flat towards a turn, else a little less steep than the secant, so that the line comes in softly. */
function endTangent(secant: number, neighbour: number | undefined): number {
  if (neighbour === undefined) return secant
  return secant * neighbour <= 0 ? secant / 2 : secant
}
