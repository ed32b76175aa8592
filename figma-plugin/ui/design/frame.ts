import type { Step } from '../../nodes.ts'
import type { Book } from '../book.ts'
import type { NodeFacts, Of, Writes } from '../editor.ts'
import { atLeast, colors, padding } from '../steps.ts'

/** A frame without its children: auto layout where the scene stacks them; widths stay, heights follow what is inside. */
export function makeFrame(frame: Of<'frame'>, book: Book): NodeFacts {
  const steps: Step[] = [
    ['fills', colors(frame.fill)],
    ['clipsContent', false],
    ...stack(frame),
    ...outline(frame),
    ...size(frame),
  ]
  const isMap = frame.role === 'map'
  return {
    look: book.look({ type: 'FRAME', steps, copied: 'spare' }),
    holds: true,
    ...(isMap ? { isMap: true } : {}),
  }
}

/** How each property of a frame is written. */
export const frameWrites: Writes<'frame'> = {
  fill: ({ fill }) => ({ steps: [['fills', colors(fill)]] }),
  stroke: ({ stroke, topRule }) => ({ steps: [['strokes', colors(stroke ?? topRule)]] }),
  size: (frame) => ({ steps: size(frame) }),
  look: (frame) => ({ steps: [...stack(frame), ...outline(frame)] }),
}

function stack({ stack: intent }: Of<'frame'>): readonly Step[] {
  if (intent === undefined) return []
  const { top, right, bottom, left } = intent.padding
  return [
    ['layoutMode', intent.direction === 'horizontal' ? 'HORIZONTAL' : 'VERTICAL'],
    ['itemSpacing', intent.gap],
    ...padding(top, right, bottom, left),
  ]
}

/** The hairline between lanes is the top side of an outline. */
function outline({ radius, stroke, topRule }: Of<'frame'>): readonly Step[] {
  const corner: readonly Step[] = radius === undefined ? [] : [['cornerRadius', radius]]
  if (stroke !== undefined) return [...corner, ['strokes', [stroke]]]
  if (topRule === undefined) return corner
  return [
    ...corner,
    ['strokes', [topRule]],
    ['strokeTopWeight', 1],
    ['strokeRightWeight', 0],
    ['strokeBottomWeight', 0],
    ['strokeLeftWeight', 0],
  ]
}

function size({ box, stack: intent }: Of<'frame'>): readonly Step[] {
  const fixed: Step = ['size', [atLeast(box.width), atLeast(box.height)]]
  return intent === undefined ? [fixed] : [fixed, ['layoutSizingVertical', 'HUG']]
}
