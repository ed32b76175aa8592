import type { MarkerShape } from '../../../core/scene.ts'
import type { NodeType, Step } from '../../nodes.ts'
import type { Book } from '../book.ts'
import type { NodeFacts, Of, Writes } from '../editor.ts'

const shapes: { readonly [S in MarkerShape]: { readonly type: NodeType; readonly corners?: number } } = {
  circle: { type: 'ELLIPSE' },
  square: { type: 'RECTANGLE' },
  diamond: { type: 'POLYGON', corners: 4 },
  triangle: { type: 'POLYGON', corners: 3 },
  hexagon: { type: 'POLYGON', corners: 6 },
}

/** An emotion point as a shape of its own; a full one has a thin light edge, so that lines end at it. */
export function makeMarker(marker: Of<'marker'>, book: Book): NodeFacts {
  const { type, corners } = shapes[marker.shape]
  const steps: Step[] = [
    ...(corners === undefined ? [] : ([['pointCount', corners]] as const)),
    ['size', [marker.box.width, marker.box.height]],
    ['strokeAlign', 'INSIDE'],
    ['fills', [marker.fill]],
    ...edge(marker),
  ]
  return { look: book.look({ type, steps }) }
}

/** How each property of a marker is written. */
export const markerWrites: Writes<'marker'> = {
  shape: (marker, _was, book) => ({ ...makeMarker(marker, book), anew: 'node' }),
  fill: ({ fill }) => ({ steps: [['fills', [fill]]] }),
  color: (marker) => ({ steps: edge(marker) }),
  look: (marker) => ({ steps: edge(marker) }),
  size: ({ box }) => ({ steps: [['size', [box.width, box.height]]] }),
}

function edge({ hollow, color, strokeWidth }: Of<'marker'>): readonly Step[] {
  return [
    ['strokes', [hollow === true ? color : '#ffffff']],
    ['strokeWeight', hollow === true ? strokeWidth : 2],
  ]
}
