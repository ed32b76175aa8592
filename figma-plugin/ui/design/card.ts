import { isStretched } from '../../../core/merge/stretched.ts'
import type { Look, Step } from '../../nodes.ts'
import type { Book } from '../book.ts'
import type { NodeFacts, Of, Writes } from '../editor.ts'
import { atLeast, colors, padding } from '../steps.ts'
import { hasSameLayers, layer, layerColors, words } from './text.ts'

/** A card: a frame with a text layer for each paragraph, so that each keeps its text style when it is edited. */
export function makeCard(card: Of<'card'>, book: Book): NodeFacts {
  return { look: book.look(look(card, book)), ...words(card, card.link) }
}

/** How each property of a card is written. */
export const cardWrites: Writes<'card'> = {
  text: (card, was, book) =>
    hasSameLayers(card, was) ? words(card, card.link) : { ...makeCard(card, book), anew: 'layers' },
  color: layerColors,
  fill: ({ fill }) => ({ steps: [['fills', colors(fill)]] }),
  stroke: ({ stroke, rule }) => ({ steps: [['strokes', colors(stroke ?? rule)]] }),
  size: (card, was) => ({ steps: size(card, was) }),
  look: (card, was) => ({
    steps: outline(card),
    ...(card.link === was.link ? {} : words(card, card.link)),
  }),
}

function look(card: Of<'card'>, book: Book): Look {
  return {
    type: 'FRAME',
    steps: [
      ['fills', colors(card.fill)],
      ['layoutMode', 'VERTICAL'],
      ...outline(card),
      ...size(card, undefined),
    ],
    layers: card.paragraphs.map((paragraph) => layer(paragraph, card.align, book)),
  }
}

/** Insets, radius, outline and rule. A rule with an outline is the outline's thicker left side. */
function outline({ inset, radius, stroke, rule, dash }: Of<'card'>): readonly Step[] {
  const side = stroke === undefined ? 0 : 1
  return [
    ...padding(inset.y, inset.x, inset.y, inset.x),
    ['cornerRadius', radius],
    ['strokes', colors(stroke ?? rule)],
    ...(dash === 'dashed' ? ([['dashPattern', [4, 3]]] as const) : []),
    ...(rule === undefined
      ? []
      : ([
          ['strokeTopWeight', side],
          ['strokeRightWeight', side],
          ['strokeBottomWeight', side],
          ['strokeLeftWeight', 2],
        ] as const)),
  ]
}

/** The width stays, the height follows the words, from the height up that the scene gave a taller card. */
function size(card: Of<'card'>, was: Of<'card'> | undefined): readonly Step[] {
  const { width, height } = card.box
  const least: readonly Step[] = isStretched(card)
    ? [['minHeight', height]]
    : was !== undefined && isStretched(was)
      ? [['minHeight', null]]
      : []
  return [['size', [atLeast(width), atLeast(height)]], ['layoutSizingVertical', 'HUG'], ...least]
}
