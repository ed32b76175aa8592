import type { Look, Step } from '../../nodes.ts'
import type { Book } from '../book.ts'
import type { NodeFacts, Of, Writes } from '../editor.ts'
import { atLeast } from '../steps.ts'
import { hasSameLayers, layer, layerColors, typeSteps, words } from './text.ts'

/** A label: a text layer, or a frame of text layers where it has several paragraphs. */
export function makeLabel(label: Of<'label'>, book: Book): NodeFacts {
  return { look: book.look(look(label, book)), ...words(label) }
}

/** How each property of a label is written. */
export const labelWrites: Writes<'label'> = {
  text: (label, was, book) => {
    if (hasSameLayers(label, was)) return words(label)
    return { ...makeLabel(label, book), anew: isOne(label) || isOne(was) ? 'node' : 'layers' }
  },
  color: layerColors,
  size: (label) => ({ steps: isOne(label) ? textSize(label) : frameSize(label) }),
}

/** A label of one paragraph is a text layer itself. */
function isOne({ paragraphs }: Of<'label'>): boolean {
  return paragraphs.length === 1
}

function look(label: Of<'label'>, book: Book): Look {
  const [first, ...more] = label.paragraphs
  if (first !== undefined && more.length === 0) {
    return {
      type: 'TEXT',
      steps: [...typeSteps(first, label.align, book), ['fills', [first.color]], ...textSize(label)],
    }
  }
  return {
    type: 'FRAME',
    steps: [['fills', []], ['clipsContent', false], ['layoutMode', 'VERTICAL'], ...frameSize(label)],
    layers: label.paragraphs.map((paragraph) => layer(paragraph, label.align, book)),
  }
}

function textSize({ box }: Of<'label'>): readonly Step[] {
  return [
    ['size', [atLeast(box.width), null]],
    ['textAutoResize', 'HEIGHT'],
  ]
}

function frameSize({ box }: Of<'label'>): readonly Step[] {
  return [
    ['size', [atLeast(box.width), atLeast(box.height)]],
    ['layoutSizingVertical', 'HUG'],
  ]
}
