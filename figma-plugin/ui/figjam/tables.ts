/** FigJam: everything in one section; shapes and notes with text, straight connectors between the emotion points. */
import type { Drawable } from '../../../core/host.ts'
import type { Tables } from '../editor.ts'
import { cardWrites, isBare, makeCard } from './card.ts'
import { frameWrites, makeFrame } from './frame.ts'
import { lineWrites, makeLine } from './line.ts'
import { makeMarker, markerWrites } from './marker.ts'
import { seenInFigJam } from './seen.ts'
import { labelWrites, makeText } from './text.ts'

/** What FigJam knows of its own. */
export const figjamTables: Tables = {
  nested: false,
  isDrawn,
  make: {
    frame: makeFrame,
    card: makeCard,
    label: makeText,
    line: makeLine,
    band: () => ({}),
    marker: makeMarker,
  },
  write: {
    frame: frameWrites,
    card: cardWrites,
    label: labelWrites,
    line: lineWrites,
    band: {},
    marker: markerWrites,
  },
  seen: seenInFigJam,
  at,
}

/** A text has the inset of its card as air around it; a connector is where its points are. */
function at(item: Drawable): readonly [number, number] | undefined {
  const { x, y } = item.box
  if (item.kind === 'card' && isBare(item)) return [x + item.inset.x, y + item.inset.y]
  return item.kind === 'line' && item.from !== undefined && item.to !== undefined ? undefined : [x, y]
}

/** What only groups others, and soft areas, are nothing in FigJam. */
function isDrawn(item: Drawable): boolean {
  if (item.kind === 'band') return false
  if (item.kind !== 'frame' || item.role === 'map') return true
  return item.fill !== undefined || item.stroke !== undefined || item.topRule !== undefined
}
