import type { Property } from '../host.ts'
import type {
  Band,
  Card,
  Frame,
  Label,
  Line,
  Marker,
  Point,
  SceneItem,
  SceneKind,
  TextContent,
} from '../scene.ts'
import type { Entry } from './entries.ts'
import { isStretched } from './stretched.ts'

/** The properties in which the data changed an item, in the order a host writes them; empty where it is the same. */
export function differences(was: Entry, now: Entry, nested: boolean): Property[] {
  const found: Property[] = []
  if (isElsewhere(was, now, nested)) found.push('position')
  if (hasOtherSize(was.item, now.item, nested)) found.push('size')
  // Both items are of the kind the entry is stored under: the caller replaces an item that changed its kind.
  const compare = ofKind[now.item.kind] as Compare<SceneItem>
  compare(was.item, now.item, found, was, now, nested)
  if (was.item.name !== now.item.name) found.push('name')
  return found
}

type Compare<I> = (
  was: I,
  now: I,
  found: Property[],
  wasEntry: Entry,
  nowEntry: Entry,
  nested: boolean,
) => void
type Comparing = { readonly [K in SceneKind]: Compare<Extract<SceneItem, { kind: K }>> }

const ofKind: Comparing = {
  frame(was, now, found) {
    if (was.fill !== now.fill) found.push('fill')
    if (was.stroke !== now.stroke) found.push('stroke')
    if (was.radius !== now.radius || was.topRule !== now.topRule || !sameStack(was, now)) found.push('look')
  },
  card(was, now, found) {
    compareText(was, now, found)
    if (was.fill !== now.fill) found.push('fill')
    if (was.stroke !== now.stroke) found.push('stroke')
    if (hasOtherLook(was, now)) found.push('look')
  },
  label: (was: Label, now: Label, found) => compareText(was, now, found),
  line(was, now, found, wasEntry, nowEntry, nested) {
    if (hasOtherCourse(wasEntry, nowEntry, was, now, nested) || was.from !== now.from || was.to !== now.to)
      found.push('shape')
    if (was.color !== now.color) found.push('color')
    if (was.width !== now.width || was.dash !== now.dash || !samePattern(was, now)) found.push('look')
  },
  band(was, now, found, wasEntry, nowEntry, nested) {
    if (hasOtherCourse(wasEntry, nowEntry, was, now, nested)) found.push('shape')
    if (was.fill !== now.fill) found.push('fill')
    if (was.opacity !== now.opacity) found.push('look')
  },
  marker(was: Marker, now: Marker, found) {
    if (was.shape !== now.shape) found.push('shape')
    if (was.fill !== now.fill) found.push('fill')
    if (was.color !== now.color) found.push('color')
    if (was.strokeWidth !== now.strokeWidth || was.hollow !== now.hollow) found.push('look')
  },
}

/** A line and a band are where their path is; all else is where its box is, and children of a live stack are nowhere. */
function isElsewhere(was: Entry, now: Entry, nested: boolean): boolean {
  if ((was.parent?.item.id ?? null) !== (now.parent?.item.id ?? null) && nested) return true
  if (now.item.kind === 'line' || now.item.kind === 'band') return false
  if (nested && isStacked(now)) return !isStacked(was)
  const shift = nested ? shiftOfParent(was, now) : noShift
  return (
    differs(was.item.box.x + shift.x, now.item.box.x) || differs(was.item.box.y + shift.y, now.item.box.y)
  )
}

/** How far the parent of an item moved, px to the right and down; nothing where it is another one. */
export function shiftOfParent({ parent: was }: Entry, { parent: now }: Entry): Point {
  if (was === null || now === null) return noShift
  const from = was.item.box
  const to = now.item.box
  return from.x === to.x && from.y === to.y ? noShift : { x: to.x - from.x, y: to.y - from.y }
}

const noShift: Point = { x: 0, y: 0 }

function isStacked({ parent }: Entry): boolean {
  return parent?.item.kind === 'frame' && parent.item.stack !== undefined
}

/** Where stacks are live, heights follow the text, unless a card is kept taller than its text. */
function hasOtherSize(was: SceneItem, now: SceneItem, nested: boolean): boolean {
  if (now.kind === 'line' || now.kind === 'band') return false
  if (differs(was.box.width, now.box.width)) return true
  if (!differs(was.box.height, now.box.height)) return false
  if (!nested) return true
  if (now.kind === 'frame') return now.stack === undefined
  if (now.kind === 'card') return isStretched(now) || (was.kind === 'card' && isStretched(was))
  return now.kind === 'marker'
}

function compareText(was: TextContent, now: TextContent, found: Property[]): void {
  const before = was.paragraphs
  const after = now.paragraphs
  let otherText = was.text !== now.text || was.align !== now.align || was.fontFamily !== now.fontFamily
  otherText ||= before.length !== after.length
  let otherColor = false
  for (let index = 0; index < after.length; index += 1) {
    const from = before[index]
    const to = after[index]
    if (from === undefined || to === undefined) continue
    otherText ||=
      from.text !== to.text ||
      from.fontSize !== to.fontSize ||
      from.lineHeight !== to.lineHeight ||
      from.weight !== to.weight ||
      from.italic !== to.italic
    otherColor ||= from.color !== to.color
  }
  if (otherText) found.push('text')
  if (otherColor) found.push('color')
}

function hasOtherLook(was: Card, now: Card): boolean {
  return (
    was.dash !== now.dash ||
    was.radius !== now.radius ||
    was.rule !== now.rule ||
    was.link !== now.link ||
    was.inset.x !== now.inset.x ||
    was.inset.y !== now.inset.y
  )
}

function sameStack({ stack: was }: Frame, { stack: now }: Frame): boolean {
  if (was === undefined || now === undefined) return was === now
  return (
    was.direction === now.direction &&
    was.gap === now.gap &&
    was.padding.top === now.padding.top &&
    was.padding.right === now.padding.right &&
    was.padding.bottom === now.padding.bottom &&
    was.padding.left === now.padding.left
  )
}

function samePattern({ pattern: was = [] }: Line, { pattern: now = [] }: Line): boolean {
  return was.length === now.length && was.every((length, index) => length === now[index])
}

function hasOtherCourse(
  was: Entry,
  now: Entry,
  from: Line | Band,
  to: Line | Band,
  nested: boolean,
): boolean {
  const shift = nested ? shiftOfParent(was, now) : noShift
  return shift === noShift ? from.path !== to.path : !isShifted(from.path, to.path, shift)
}

/** Says whether a path (absolute M, C, L, Z, tokens apart by one space) is another one moved by so much, px. */
function isShifted(was: string, now: string, { x, y }: Point): boolean {
  const [before, after] = [was.split(' '), now.split(' ')]
  if (before.length !== after.length) return false
  let isX = true
  for (let index = 0; index < after.length; index += 1) {
    const [from, to] = [Number(before[index]), Number(after[index])]
    if (Number.isNaN(to)) {
      if (before[index] !== after[index]) return false
      isX = true
      continue
    }
    if (differs(from + (isX ? x : y), to)) return false
    isX = !isX
  }
  return true
}

/** Differs by more than the rounding of path data. */
function differs(was: number, now: number): boolean {
  const difference = was - now
  return difference > 0.011 || difference < -0.011
}
