import type { Point } from '../../../core/scene.ts'
import type { Step } from '../../nodes.ts'
import type { Book } from '../book.ts'
import type { NodeFacts, Of, Writes } from '../editor.ts'
import { dashPattern } from '../steps.ts'

/** A line as a vector. */
export function makeLine(line: Of<'line'>, book: Book): NodeFacts {
  const steps: Step[] = [
    ['fills', []],
    ['strokes', [line.color]],
    ...stroke(line),
    ['strokeCap', 'ROUND'],
    ['strokeJoin', 'ROUND'],
  ]
  return { look: book.look({ type: 'VECTOR', steps }), steps: [path(line.path, 'NONE')] }
}

/** How each property of a line is written. */
export const lineWrites: Writes<'line'> = {
  shape: (line) => ({ steps: [path(line.path, 'NONE')] }),
  color: ({ color }) => ({ steps: [['strokes', [color]]] }),
  look: (line) => ({ steps: stroke(line) }),
}

/** A soft area as a filled vector. */
export function makeBand(band: Of<'band'>, book: Book): NodeFacts {
  const look = book.look({ type: 'VECTOR', steps: [['strokes', []], area(band)] })
  return { look, steps: [path(band.path, 'NONZERO')] }
}

/** How each property of a band is written. */
export const bandWrites: Writes<'band'> = {
  shape: (band) => ({ steps: [path(band.path, 'NONZERO')] }),
  fill: (band) => ({ steps: [area(band)] }),
  look: (band) => ({ steps: [area(band)] }),
}

function area({ fill, opacity }: Of<'band'>): Step {
  return ['fills', [[fill, opacity]]]
}

/** The top-left corner of a path: of the points it runs through, which a monotone curve never leaves. */
export function cornerOf(data: string): Point {
  let [x, y] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
  for (const [left, top] of pointsOf(data)) {
    x = Math.min(x, left)
    y = Math.min(y, top)
  }
  return { x, y }
}

/**
 * Figma moves a vector by the corner of the data it is given, so the data starts at 0, 0 and the node is placed: that
 * is right whether it does or not.
 */
function path(data: string, windingRule: 'NONE' | 'NONZERO'): Step {
  const { x, y } = cornerOf(data)
  return ['path', [windingRule, moved(data, -x, -y)]]
}

function stroke({ width, dash, pattern }: Of<'line'>): readonly Step[] {
  return [
    ['strokeWeight', width],
    ['dashPattern', dashPattern(dash, pattern)],
  ]
}

/** The points a path runs through, without the control points of its curves. */
function pointsOf(data: string): readonly (readonly [number, number])[] {
  const points: [number, number][] = []
  const tokens = data.split(' ')
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index]
    if (token === 'C') index += 4
    if (token !== 'M' && token !== 'L' && token !== 'C') continue
    points.push([Number(tokens[index + 1]), Number(tokens[index + 2])])
    index += 2
  }
  return points
}

function moved(data: string, left: number, top: number): string {
  let isX = true
  return data
    .split(' ')
    .map((token) => {
      const value = Number(token)
      if (Number.isNaN(value)) {
        isX = true
        return token
      }
      const shifted = Math.round((value + (isX ? left : top)) * 1000) / 1000
      isX = !isX
      return String(shifted)
    })
    .join(' ')
}
