import type { Card } from '../scene.ts'

/** Says whether a card is taller than its text with the air around it: as stage headers are, all of one height. */
export function isStretched({ box, paragraphs, inset }: Card): boolean {
  let height = inset.y * 2
  for (const { lines, lineHeight } of paragraphs) height += lines.length * lineHeight
  return box.height > height + 3
}
