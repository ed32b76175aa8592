/** Figma design: frames with auto layout, text layers, vectors; one object for each item. */
import type { Drawable, Place } from '../../../core/host.ts'
import type { Tables } from '../editor.ts'
import { cardWrites, makeCard } from './card.ts'
import { frameWrites, makeFrame } from './frame.ts'
import { labelWrites, makeLabel } from './label.ts'
import { makeMarker, markerWrites } from './marker.ts'
import { seenInDesign } from './seen.ts'
import { bandWrites, cornerOf, lineWrites, makeBand, makeLine } from './vector.ts'

/** What Figma design knows of its own. */
export const designTables: Tables = {
  nested: true,
  isDrawn: () => true,
  make: {
    frame: makeFrame,
    card: makeCard,
    label: makeLabel,
    line: makeLine,
    band: makeBand,
    marker: makeMarker,
  },
  write: {
    frame: frameWrites,
    card: cardWrites,
    label: labelWrites,
    line: lineWrites,
    band: bandWrites,
    marker: markerWrites,
  },
  seen: seenInDesign,
  at,
}

/** A vector stands where its path does. */
function at(item: Drawable, { at: { x, y } }: Place): readonly [number, number] {
  if (item.kind !== 'line' && item.kind !== 'band') return [x, y]
  const corner = cornerOf(item.path)
  return [x + corner.x - item.box.x, y + corner.y - item.box.y]
}
