import type { Marker } from '../scene.ts'
import { attributes } from './markup.ts'

/** A marker's shape, with its outline inside the box and a thin light edge where it is full, so that lines end at it. */
export function markerShape({ shape, box, color, fill, hollow, strokeWidth }: Marker): string {
  const size = box.width
  const center = { x: box.x + size / 2, y: box.y + size / 2 }
  const radius = size / 2 - strokeWidth / 2
  const look = {
    fill,
    stroke: hollow === true ? color : '#ffffff',
    'stroke-width': hollow === true ? strokeWidth : 2,
    'stroke-linejoin': 'round',
  }
  if (shape === 'circle') return `<circle${attributes({ cx: center.x, cy: center.y, r: radius, ...look })}/>`
  if (shape === 'square') {
    const side = round(radius * 1.7)
    return `<rect${attributes({ x: round(center.x - side / 2), y: round(center.y - side / 2), width: side, height: side, rx: 1.5, ...look })}/>`
  }
  const points = corners[shape].map(
    ([x, y]) => `${round(center.x + x * radius)},${round(center.y + y * radius)}`,
  )
  return `<polygon${attributes({ points: points.join(' '), ...look })}/>`
}

/** Corners around the middle, as shares of the radius. */
const corners: {
  readonly [S in 'diamond' | 'triangle' | 'hexagon']: readonly (readonly [number, number])[]
} = {
  diamond: [
    [0, -1.15],
    [1.15, 0],
    [0, 1.15],
    [-1.15, 0],
  ],
  triangle: [
    [0, -1.1],
    [1.05, 0.85],
    [-1.05, 0.85],
  ],
  hexagon: [
    [1, 0],
    [0.5, 0.87],
    [-0.5, 0.87],
    [-1, 0],
    [-0.5, -0.87],
    [0.5, -0.87],
  ],
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
