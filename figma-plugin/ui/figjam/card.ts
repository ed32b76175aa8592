import type { Property } from '../../../core/host.ts'
import type { Step } from '../../nodes.ts'
import type { Book } from '../book.ts'
import type { NodeFacts, Of, Writes } from '../editor.ts'
import { colors } from '../steps.ts'
import { bareCardWrites, colorSpans, mainOf, makeText, newText, rewrittenText } from './text.ts'

/** The width of a narrow sticky note, px; a wide one is 416. */
const narrowNote = 240

/** A sticky note, a shape with text, or only text where the card has no background. */
export function makeCard(card: Of<'card'>, book: Book): NodeFacts {
  if (isBare(card)) return makeText(card, book)
  return card.sticky === true ? note(card, book) : shape(card, book)
}

/** How each property of a card is written: that of a note only where a note has it. */
export const cardWrites: Writes<'card'> = {
  text: (card, was, book) =>
    kept(card, was, book, 'text') ??
    (card.sticky === true ? { words: wordsOf(card) } : rewrittenText(card, was, book, false)),
  fill: (card, was, book) => kept(card, was, book, 'fill') ?? { steps: [['fills', colors(card.fill)]] },
  stroke: (card, was, book) =>
    kept(card, was, book, 'stroke') ?? shapeOnly(card, [['strokes', colors(card.stroke)]]),
  color: (card, was, book) =>
    kept(card, was, book, 'color') ?? (card.sticky === true ? {} : { spans: colorSpans(card) }),
  size: (card, was, book) => kept(card, was, book, 'size') ?? shapeOnly(card, [size(card)]),
  look: (card, was, book) => kept(card, was, book, 'look') ?? shapeOnly(card, [dashes(card)]),
}

/** What is the same for a card that is only text, and one that becomes another object; nothing for the rest. */
function kept(card: Of<'card'>, was: Of<'card'>, book: Book, property: Property): NodeFacts | undefined {
  if (isBare(card) !== isBare(was) || card.sticky !== was.sticky)
    return { ...makeCard(card, book), anew: 'node' }
  return isBare(card) ? (bareCardWrites[property]?.(card, was, book) ?? {}) : undefined
}

function shapeOnly(card: Of<'card'>, steps: readonly Step[]): NodeFacts {
  return card.sticky === true ? {} : { steps }
}

/** Says whether a card has no background, so that it is a text. */
export function isBare({ fill, stroke }: Of<'card'>): boolean {
  return fill === undefined && stroke === undefined
}

function note(card: Of<'card'>, book: Book): NodeFacts {
  const steps: Step[] = [
    ['isWideWidth', card.box.width > narrowNote],
    ['authorVisible', false],
    ['fills', colors(card.fill)],
  ]
  return { look: book.look({ type: 'STICKY', steps }), words: wordsOf(card) }
}

function shape(card: Of<'card'>, book: Book): NodeFacts {
  const main = mainOf(card)
  const steps: Step[] = [
    ['shapeType', card.radius > 0 ? 'ROUNDED_RECTANGLE' : 'SQUARE'],
    ['fills', colors(card.fill)],
    ['strokes', colors(card.stroke)],
    dashes(card),
    ['type', book.type(main)],
    ['textColor', main.color],
  ]
  return {
    look: book.look({ type: 'SHAPE_WITH_TEXT', steps }),
    steps: [size(card)],
    ...newText(card, book, false),
  }
}

function wordsOf({ paragraphs }: Of<'card'>): readonly string[] {
  return [paragraphs.map(({ text }) => text).join('\n')]
}

function dashes({ dash }: Of<'card'>): Step {
  return ['dashPattern', dash === 'dashed' ? [4, 3] : []]
}

function size({ box }: Of<'card'>): Step {
  return ['size', [box.width, box.height]]
}
