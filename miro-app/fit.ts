/** Miro gives a shape one size of letters for all its words; this is the largest with which they fit their box. */
import type { Card, Label, Paragraph } from '../core/scene.ts'
import { openSansMeasure } from '../core/text/index.ts'

/** Miro accepts no smaller letters. */
const smallest = 10
const largest = 288
/** Height of a line of Open Sans, as a share of its size: (2189 + 600) / 2048 of its own units. */
const lineShare = 1.362
/** Air that Miro keeps between the outline of a shape and its words, px; not documented, so a careful guess. */
const air = 4

/** Size of the letters of a card or label, px: its own, or as much smaller as its words need to fit. */
export function fittingSize({ box, paragraphs, fontSize }: Card | Label): number {
  const most = Math.min(Math.max(Math.round(fontSize), smallest), largest)
  for (let size = most; size > smallest; size -= 1)
    if (heightOf(paragraphs, size, box.width - air * 2) <= box.height) return size
  return smallest
}

function heightOf(paragraphs: readonly Paragraph[], size: number, width: number): number {
  let lines = 0
  for (const { text, weight, italic } of paragraphs) {
    const measure = italic ? (openSansMeasure.italic ?? openSansMeasure) : openSansMeasure
    lines += measure.wrap(text, size, weight, Math.max(width, 1)).length
  }
  return lines * size * lineShare
}
