import type { Box, TextContent } from '../scene.ts'
import { attributes, escaped } from './markup.ts'

/** The lines of a text as `<text>` elements, each on its baseline. */
export function textLines(
  item: TextContent & { readonly box: Box },
  inset: { readonly x: number; readonly y: number },
  baseline: number,
): string {
  const left = item.box.x + inset.x
  const width = item.box.width - inset.x * 2
  let top = item.box.y + inset.y
  let drawn = ''
  for (const { text, lines, fontSize, lineHeight, weight, color, italic } of item.paragraphs) {
    const backwards = isBackwards(text)
    const look = attributes({
      'font-size': fontSize,
      'font-weight': weight === 'bold' ? boldWeight[item.fontFamily] : undefined,
      'font-style': italic === true ? 'italic' : undefined,
      fill: color,
    })
    for (const line of lines) {
      const y = round(top + lineHeight / 2 + baseline * fontSize)
      if (line !== '' && line !== '\u200b')
        drawn += `<text${placed(item, left, width, y, backwards)}${look} xml:space="preserve">${escaped(line)}</text>`
      top += lineHeight
    }
  }
  return drawn
}

/** The weight that "bold" is in each font of a map. */
const boldWeight: { readonly [family: string]: number } = { Inter: 600, 'Open Sans': 700 }

/** Right-to-left texts start at the right edge. */
function placed({ align }: TextContent, left: number, width: number, y: number, backwards: boolean): string {
  if (align === 'center')
    return attributes({
      x: left + width / 2,
      y,
      'text-anchor': 'middle',
      direction: backwards ? 'rtl' : undefined,
    })
  if (backwards) return attributes({ x: left + width, y, direction: 'rtl' })
  return align === 'right'
    ? attributes({ x: left + width, y, 'text-anchor': 'end' })
    : attributes({ x: left, y })
}

/** Says whether most letters of a paragraph belong to scripts that are written from right to left. */
function isBackwards(text: string): boolean {
  if (!rightToLeft.test(text)) return false
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  return (text.match(rightToLeftLetters)?.length ?? 0) * 2 > letters
}

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/
const rightToLeftLetters = /(?=\p{L})[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/gu

function round(value: number): number {
  return Math.round(value * 100) / 100
}
