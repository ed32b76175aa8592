import type { Dash } from '../../core/scene.ts'
import type { Color, Step } from '../nodes.ts'

/** A list of colours with one, or none. */
export function colors(color: string | undefined): readonly Color[] {
  return color === undefined ? [] : [color]
}

/** Strokes and gaps of a line, px; none for a solid one. */
export function dashPattern(
  dash: Dash | undefined,
  pattern: readonly number[] | undefined,
): readonly number[] {
  return dash === undefined || dash === 'solid' ? [] : (pattern ?? [6, 4])
}

/** Air inside a frame, px. */
export function padding(top: number, right: number, bottom: number, left: number): readonly Step[] {
  return [
    ['paddingTop', top],
    ['paddingRight', right],
    ['paddingBottom', bottom],
    ['paddingLeft', left],
  ]
}

/** Figma refuses sizes under 0.01 px. */
export function atLeast(length: number): number {
  return Math.max(length, 0.01)
}
