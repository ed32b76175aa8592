import type { Align, Paragraph, TextContent } from '../../../core/scene.ts'
import type { Look, Step } from '../../nodes.ts'
import type { Book } from '../book.ts'
import type { NodeFacts } from '../editor.ts'

/** The look of a text layer for a paragraph, before it has words. */
export function layer(paragraph: Paragraph, align: Align, book: Book): Look {
  return { type: 'TEXT', steps: [...typeSteps(paragraph, align, book), ['fills', [paragraph.color]]] }
}

/** Font, wrapping and alignment of a paragraph. */
export function typeSteps(paragraph: Paragraph, align: Align, book: Book): readonly Step[] {
  return [['type', book.type(paragraph)], ['textAutoResize', 'HEIGHT'], ...alignment(align)]
}

/** Words of the layers, and the link on the main one. */
export function words({ paragraphs, fontSize }: TextContent, link?: string): NodeFacts {
  const main = paragraphs.findIndex((paragraph) => paragraph.fontSize === fontSize && paragraph.text !== '')
  return {
    words: paragraphs.map(({ text }) => text),
    ...(link === undefined || main === -1 ? {} : { link: [main, link] as const }),
  }
}

/** Colours of the layers. */
export function layerColors({ paragraphs }: TextContent): NodeFacts {
  return { colors: paragraphs.map(({ color }) => color) }
}

/** Says whether the words of one text can be written into the layers of another. */
export function hasSameLayers(one: TextContent, other: TextContent): boolean {
  return (
    one.align === other.align &&
    one.paragraphs.length === other.paragraphs.length &&
    one.paragraphs.every((paragraph, index) => typeKey(paragraph) === typeKey(other.paragraphs[index]))
  )
}

function typeKey(paragraph: Paragraph | undefined): string {
  if (paragraph === undefined) return ''
  const { fontSize, lineHeight, weight, italic } = paragraph
  return `${fontSize}/${lineHeight} ${weight} ${italic === true}`
}

function alignment(align: Align): readonly Step[] {
  if (align === 'left') return []
  return [['textAlignHorizontal', align === 'center' ? 'CENTER' : 'RIGHT']]
}
