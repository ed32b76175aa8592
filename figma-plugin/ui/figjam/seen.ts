import type { Drawable } from '../../../core/host.ts'
import type { Of } from '../editor.ts'
import type { Seen } from '../seen.ts'
import { isBare } from './card.ts'

/** What is found of an object in FigJam that nobody touched. */
export function seenInFigJam(item: Drawable): Seen {
  return (seen[item.kind] as (item: Drawable) => Seen)(item)
}

const seen: { readonly [K in Drawable['kind']]: (item: Of<K>) => Seen } = {
  frame: ({ role, box, fill, stroke, topRule }) => {
    if (role === 'map') return { width: box.width, height: box.height, fill: fill ?? null }
    if (fill === undefined && stroke === undefined) return { width: box.width, stroke: topRule ?? null }
    return { width: box.width, height: box.height, fill: fill ?? null, stroke: stroke ?? null }
  },
  card: (card) => {
    const { box, fill = null, stroke = null, sticky, inset } = card
    if (isBare(card)) return { width: box.width - inset.x * 2 }
    return sticky === true ? { fill } : { width: box.width, height: box.height, fill, stroke }
  },
  label: ({ box }) => ({ width: box.width }),
  line: ({ box, color, from, to }) =>
    from === undefined || to === undefined
      ? { width: box.width, stroke: color }
      : { stroke: color, ends: [from, to] },
  band: () => ({}),
  marker: ({ box, fill, hollow, color }) => ({
    width: box.width,
    height: box.height,
    fill,
    stroke: hollow === true ? color : '#ffffff',
  }),
}
