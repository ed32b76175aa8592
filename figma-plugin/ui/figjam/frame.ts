import type { Step } from '../../nodes.ts'
import type { Book } from '../book.ts'
import type { NodeFacts, Of, Writes } from '../editor.ts'
import { colors } from '../steps.ts'

/** The map is a section, a frame that is seen a shape behind its cards, a hairline a line; others only group. */
export function makeFrame(frame: Of<'frame'>, book: Book): NodeFacts {
  const { box, fill, stroke, topRule } = frame
  if (frame.role === 'map') {
    const look = book.look({ type: 'SECTION', steps: [['fills', colors(fill)]] })
    return { look, steps: [size(frame)], isMap: true, holds: true }
  }
  if (isSeen(frame)) {
    const steps: Step[] = [
      ['shapeType', 'SQUARE'],
      ['fills', colors(fill)],
      ['strokes', colors(stroke)],
    ]
    return { look: book.look({ type: 'SHAPE_WITH_TEXT', steps }), steps: [size(frame)], isBack: true }
  }
  if (topRule === undefined) return {}
  const steps: Step[] = [
    ['strokes', [topRule]],
    ['strokeWeight', 1],
  ]
  return { look: book.look({ type: 'LINE', steps }), steps: [['size', [box.width, 0]]] }
}

/** How each property of a frame is written, where it is an object at all. */
export const frameWrites: Writes<'frame'> = {
  fill: (frame, was, book) => seen(frame, was, book, { steps: [['fills', colors(frame.fill)]] }),
  stroke: (frame, was, book) => seen(frame, was, book, { steps: [['strokes', colors(frame.stroke)]] }),
  look: ({ topRule, ...frame }) => (isSeen(frame) ? {} : { steps: [['strokes', colors(topRule)]] }),
  size: (frame) => (isSeen(frame) || frame.topRule !== undefined ? { steps: [size(frame)] } : {}),
}

/** A frame that gets or loses its background is another object. */
function seen(frame: Of<'frame'>, was: Of<'frame'>, book: Book, facts: NodeFacts): NodeFacts {
  if (isSeen(frame) !== isSeen(was)) return { ...makeFrame(frame, book), anew: 'node' }
  return isSeen(frame) ? facts : {}
}

function isSeen({ role, fill, stroke }: Pick<Of<'frame'>, 'role' | 'fill' | 'stroke'>): boolean {
  return role === 'map' || fill !== undefined || stroke !== undefined
}

function size(frame: Of<'frame'>): Step {
  return ['size', [frame.box.width, isSeen(frame) ? frame.box.height : 0]]
}
