import type { Drawable } from '../../../core/host.ts'
import { isStretched } from '../../../core/merge/stretched.ts'
import type { Of } from '../editor.ts'
import type { Seen } from '../seen.ts'

/** What is found of an object in Figma design that nobody touched; what follows the text has no height of its own. */
export function seenInDesign(item: Drawable): Seen {
  return (seen[item.kind] as (item: Drawable) => Seen)(item)
}

const seen: { readonly [K in Drawable['kind']]: (item: Of<K>) => Seen } = {
  frame: ({ box, stack, fill = null, stroke, topRule }) => ({
    width: box.width,
    ...(stack === undefined ? { height: box.height } : {}),
    fill,
    stroke: stroke ?? topRule ?? null,
  }),
  card: (card) => ({
    width: card.box.width,
    ...(isStretched(card) ? { height: card.box.height } : {}),
    fill: card.fill ?? null,
    stroke: card.stroke ?? card.rule ?? null,
    colors: card.paragraphs.map(({ color }) => color),
  }),
  label: ({ box, paragraphs }) => ({ width: box.width, colors: paragraphs.map(({ color }) => color) }),
  line: ({ color }) => ({ stroke: color }),
  band: ({ fill }) => ({ fill }),
  marker: ({ box, fill, hollow, color }) => ({
    width: box.width,
    height: box.height,
    fill,
    stroke: hollow === true ? color : '#ffffff',
  }),
}
