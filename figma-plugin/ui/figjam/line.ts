import type { Step } from '../../nodes.ts'
import type { Book } from '../book.ts'
import type { NodeFacts, Of, Writes } from '../editor.ts'
import { dashPattern } from '../steps.ts'

/** Between two points a connector, which follows when one is dragged; else a line from side to side. */
export function makeLine(line: Of<'line'>, book: Book): NodeFacts {
  const { from, to, color, box } = line
  const look: Step[] = [['strokes', [color]], ...stroke(line)]
  if (from === undefined || to === undefined)
    return { look: book.look({ type: 'LINE', steps: look }), steps: [['size', [box.width, 0]]] }
  const steps: Step[] = [
    ['connectorLineType', 'STRAIGHT'],
    ['connectorStartStrokeCap', 'NONE'],
    ['connectorEndStrokeCap', 'NONE'],
    ...look,
  ]
  return { look: book.look({ type: 'CONNECTOR', steps }), steps: [['ends', [from, to]]], layer: 1 }
}

/** How each property of a line is written. */
export const lineWrites: Writes<'line'> = {
  shape: ({ from, to, box }) =>
    from === undefined || to === undefined
      ? {
          steps: [
            ['size', [box.width, 0]],
            ['x', box.x],
            ['y', box.y],
          ],
        }
      : { steps: [['ends', [from, to]]] },
  color: ({ color }) => ({ steps: [['strokes', [color]]] }),
  look: (line) => ({ steps: stroke(line) }),
}

function stroke({ width, dash, pattern }: Of<'line'>): readonly Step[] {
  return [
    ['strokeWeight', width],
    ['dashPattern', dashPattern(dash, pattern)],
  ]
}
