import type { Paragraph, TextContent } from '../../../core/scene.ts'
import type { Span, Step } from '../../nodes.ts'
import type { Book } from '../book.ts'
import type { NodeFacts, Of, Writes } from '../editor.ts'
import { atLeast } from '../steps.ts'

/** A label, or a card without a background: a text in which every paragraph has its own kind. */
export function makeText(item: Of<'label' | 'card'>, book: Book): NodeFacts {
  const main = mainOf(item)
  const steps: Step[] = [
    ['type', book.type(main)],
    ['fills', [main.color]],
    ...(item.align === 'left'
      ? []
      : ([['textAlignHorizontal', item.align === 'center' ? 'CENTER' : 'RIGHT']] as const)),
    ['size', [widthOf(item), null]],
    ['textAutoResize', 'HEIGHT'],
  ]
  return { look: book.look({ type: 'TEXT', steps }), ...newText(item, book, true) }
}

const writes = {
  text: (item: Of<'label' | 'card'>, was: TextContent, book: Book) => rewrittenText(item, was, book, true),
  color: (item: Of<'label' | 'card'>) => ({ spans: colorSpans(item) }),
  size: (item: Of<'label' | 'card'>): NodeFacts => ({
    steps: [
      ['size', [widthOf(item), null]],
      ['textAutoResize', 'HEIGHT'],
    ],
  }),
}

/** How each property of a label is written. */
export const labelWrites: Writes<'label'> = writes

/** How each property of a card without a background is written. */
export const bareCardWrites: Writes<'card'> = writes

/** An item's paragraphs as one text whose kind is that of the main one, with the parts that differ from it. */
export function newText(item: TextContent, book: Book, withLineHeights: boolean): NodeFacts {
  const main = mainOf(item)
  return text(item, book, withLineHeights, (paragraph, field) => paragraph[field] !== main[field])
}

/**
 * The words of a text that is there: it takes the kind of its first letter throughout when it is written, so each
 * paragraph is told its own, unless all are alike.
 */
export function rewrittenText(
  item: TextContent,
  was: TextContent,
  book: Book,
  withLineHeights: boolean,
): NodeFacts {
  const all = [...item.paragraphs, ...was.paragraphs]
  return text(item, book, withLineHeights, (_, field) => all.some((one) => one[field] !== all[0]?.[field]))
}

type Field = 'weight' | 'italic' | 'fontSize' | 'color' | 'lineHeight'

function text(
  item: TextContent,
  book: Book,
  withLineHeights: boolean,
  isTold: (paragraph: Paragraph, field: Field) => boolean,
): NodeFacts {
  const spans = ranges(item).flatMap(({ start, end, paragraph }): Span[] => {
    const { fontSize, color, lineHeight } = paragraph
    const tells = (field: Field) => isTold(paragraph, field)
    const span = {
      ...(tells('weight') || tells('italic') ? { font: book.type(paragraph) } : {}),
      ...(tells('fontSize') ? { fontSize } : {}),
      ...(tells('color') ? { color } : {}),
      ...(withLineHeights && tells('lineHeight') ? { lineHeight } : {}),
    }
    return Object.keys(span).length === 0 ? [] : [{ start, end, ...span }]
  })
  const words = [item.paragraphs.map((paragraph) => paragraph.text).join('\n')]
  return spans.length === 0 ? { words } : { words, spans }
}

/** The colour of every paragraph. */
export function colorSpans(item: TextContent): readonly Span[] {
  return ranges(item).map(({ start, end, paragraph }) => ({ start, end, color: paragraph.color }))
}

/** The paragraph that stands for the whole text. */
export function mainOf({ paragraphs, fontSize, color }: TextContent): Paragraph {
  const main = paragraphs.find((paragraph) => paragraph.fontSize === fontSize && paragraph.color === color)
  const nothing = { text: '', lines: [], fontSize, lineHeight: fontSize, weight: 'regular', color } as const
  return main ?? paragraphs[0] ?? nothing
}

/** Where each paragraph that has words stands in the whole text, in UTF-16 units as Figma counts. */
function ranges({ paragraphs }: TextContent) {
  let start = 0
  return paragraphs.flatMap((paragraph) => {
    const range = { start, end: start + paragraph.text.length, paragraph }
    start = range.end + 1
    return range.end > range.start ? [range] : []
  })
}

function widthOf(item: Of<'label' | 'card'>): number {
  return atLeast(item.box.width - (item.kind === 'card' ? item.inset.x * 2 : 0))
}
