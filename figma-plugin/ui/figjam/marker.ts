import type { MarkerShape } from '../../../core/scene.ts'
import type { Settable, Step } from '../../nodes.ts'
import type { Book } from '../book.ts'
import type { NodeFacts, Of, Writes } from '../editor.ts'

const shapes: { readonly [S in MarkerShape]: Settable['shapeType'] } = {
  circle: 'ELLIPSE',
  square: 'SQUARE',
  diamond: 'DIAMOND',
  triangle: 'TRIANGLE_UP',
  hexagon: 'HEXAGON',
}

/** An emotion point as a shape that connectors hold on to; a full one has a thin light edge. */
export function makeMarker(marker: Of<'marker'>, book: Book): NodeFacts {
  const steps: Step[] = [
    ['shapeType', shapes[marker.shape]],
    size(marker),
    ['fills', [marker.fill]],
    ...edge(marker),
  ]
  return { look: book.look({ type: 'SHAPE_WITH_TEXT', steps }) }
}

/** How each property of a marker is written; connectors stay when its figure changes. */
export const markerWrites: Writes<'marker'> = {
  shape: ({ shape }) => ({ steps: [['shapeType', shapes[shape]]] }),
  fill: ({ fill }) => ({ steps: [['fills', [fill]]] }),
  color: (marker) => ({ steps: edge(marker) }),
  look: (marker) => ({ steps: edge(marker) }),
  size: (marker) => ({ steps: [size(marker)] }),
}

function size({ box }: Of<'marker'>): Step {
  return ['size', [box.width, box.height]]
}

function edge({ hollow, color, strokeWidth }: Of<'marker'>): readonly Step[] {
  return [
    ['strokes', [hollow === true ? color : '#ffffff']],
    ['strokeWeight', hollow === true ? strokeWidth : 2],
  ]
}
