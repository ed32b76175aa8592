/** What in a scene breaks a rule, as sentences: empty where the rule holds. */
import type { Box, Frame, Line, Point, Scene, SceneItem } from '../../../core/scene.ts'
import type { TextMeasure } from '../../../core/text/text.ts'
import { itemsOf, middleOf, ofKind, withAncestors, writtenItems } from './scenes.ts'

const grid = 4
const air = 8

/** V1: cards, labels, markers and frames that overlap a neighbour. */
export function overlaps(scene: Scene): string[] {
  return ofKind(scene, 'frame').flatMap(({ children }) => {
    const solid = children.filter(({ kind }) => kind !== 'line' && kind !== 'band')
    const sorted = solid.toSorted((one, other) => one.box.y - other.box.y)
    return sorted.flatMap((one, index) => {
      const found: string[] = []
      for (let next = index + 1; next < sorted.length; next += 1) {
        const other = sorted[next] as SceneItem
        if (other.box.y >= one.box.y + one.box.height) break
        if (share(one.box, other.box)) found.push(`${one.id} overlaps ${other.id}`)
      }
      return found
    })
  })
}

/** V2: children that come nearer than 8 px to an edge of their parent. */
export function crampedChildren(scene: Scene): string[] {
  return ofKind(scene, 'frame').flatMap(({ id, box, children }) =>
    children
      .filter(
        (child) =>
          child.box.x < box.x + air ||
          child.box.y < box.y + air ||
          child.box.x + child.box.width > box.x + box.width - air ||
          child.box.y + child.box.height > box.y + box.height - air,
      )
      .map((child) => `${child.id} ${boxText(child.box)} is too near the edge of ${id} ${boxText(box)}`),
  )
}

/** V3: lines of text that are wider than their item, or texts that are taller. */
export function overflowingTexts(scene: Scene, measure: TextMeasure): string[] {
  return writtenItems(scene).flatMap((item) => {
    const inset = item.kind === 'card' ? item.inset : { x: 0, y: 0 }
    const room = item.box.width - inset.x * 2
    const height = item.paragraphs.reduce((sum, { lines, lineHeight }) => sum + lines.length * lineHeight, 0)
    const tall = height > item.box.height - inset.y * 2 ? [`${item.id} is taller than its box`] : []
    const wide = item.paragraphs.flatMap(({ lines, fontSize, weight }) =>
      lines
        .filter((line) => measure.width(line, fontSize, weight) * 1.02 > room + 0.01 && !isOneCluster(line))
        .map((line) => `${item.id} has no room for ${JSON.stringify(line)}`),
    )
    return [...tall, ...wide]
  })
}

/** V3, V4: texts whose lines lost something other than the white space at the breaks, though not shortened. */
export function lostTexts(scene: Scene): string[] {
  return writtenItems(scene).flatMap(({ id, paragraphs }) =>
    paragraphs
      .filter(({ text, lines }) => inked(lines.join('')) !== inked(text))
      .map(({ text, lines }) => `${id}: ${JSON.stringify(text)} became ${JSON.stringify(lines)}`),
  )
}

/** V5: boxes off the grid of 4 px. */
export function offGrid(scene: Scene): string[] {
  return itemsOf(scene)
    .filter(({ kind }) => kind !== 'line' && kind !== 'band')
    .filter(({ box }) => [box.x, box.y, box.width, box.height].some((side) => side % grid !== 0))
    .map(({ id, box }) => `${id} ${boxText(box)}`)
}

/** V6: roles whose frames do not all have the same gap between their children. */
export function unevenGaps(scene: Scene): string[] {
  const gaps = new Map<string, Set<number>>()
  for (const { id, role, stack, children } of ofKind(scene, 'frame')) {
    if (stack === undefined || children.length < 2) continue
    const key = `${id.includes('/@') ? '@' : ''}${role} ${stack.direction}`
    gaps.set(key, (gaps.get(key) ?? new Set()).add(stack.gap))
  }
  return [...gaps].filter(([, set]) => set.size > 1).map(([key, set]) => `${key}: ${[...set].join(', ')}`)
}

/** Frames whose `stack` says something else than where their children are. */
export function wrongStacks(scene: Scene): string[] {
  return ofKind(scene, 'frame').flatMap((frame) => {
    const { stack, box, children, id } = frame
    if (stack === undefined) return []
    const across = stack.direction === 'horizontal'
    let at = across ? box.x + stack.padding.left : box.y + stack.padding.top
    const wrong = children.flatMap((child) => {
      const expected = across
        ? { x: at, y: box.y + stack.padding.top }
        : { x: box.x + stack.padding.left, y: at }
      at += (across ? child.box.width : child.box.height) + stack.gap
      return child.box.x === expected.x && child.box.y === expected.y
        ? []
        : [`${child.id} is not where the stack of ${id} puts it`]
    })
    const used =
      at - (children.length > 0 ? stack.gap : 0) + (across ? stack.padding.right : stack.padding.bottom)
    const end = across ? box.x + box.width : box.y + box.height
    return used > end ? [...wrong, `the children of ${id} need more than its box`] : wrong
  })
}

/** V9, V10: segments that miss their markers, or leave the range of the two. */
export function strayingSegments(scene: Scene): string[] {
  const markers = new Map(ofKind(scene, 'marker').map((marker) => [marker.id, middleOf(marker)]))
  return ofKind(scene, 'line', 'emotion').flatMap((line) => {
    const from = markers.get(line.from ?? '')
    const to = markers.get(line.to ?? '')
    if (from === undefined || to === undefined) return [`${line.id} joins no markers`]
    const samples = sampled(line)
    const [first, last] = [samples[0], samples[samples.length - 1]]
    if (first === undefined || last === undefined || !near(first, from) || !near(last, to))
      return [`${line.id} misses its markers`]
    const [top, bottom] = [Math.min(from.y, to.y), Math.max(from.y, to.y)]
    return samples.every(({ y }) => y >= top - 0.02 && y <= bottom + 0.02)
      ? []
      : [`${line.id} leaves the range of its points`]
  })
}

/** V24: items without a readable name. */
export function nameless(scene: Scene): string[] {
  return itemsOf(scene)
    .filter(({ name }) => name.trim() === '')
    .map(({ id, role }) => `${role} ${id}`)
}

/** Ids that more than one item has. */
export function sharedIds(scene: Scene): string[] {
  const seen = new Set<string>()
  return itemsOf(scene).flatMap(({ id }) => {
    if (seen.has(id)) return [id]
    seen.add(id)
    return []
  })
}

/** V25: items that come before one that is read earlier: further up, or at the same height further left. */
export function outOfOrder(scene: Scene): string[] {
  return ofKind(scene, 'frame').flatMap(({ id, stack, children }) => {
    if (stack === undefined) return []
    const along = stack.direction === 'horizontal' ? 'x' : 'y'
    return children.flatMap((child, index) => {
      const before = children[index - 1]
      return before !== undefined && before.box[along] > child.box[along] ? [`${child.id} in ${id}`] : []
    })
  })
}

/** The colour behind every text: the fill of its card, or of the nearest frame around it that has one. */
export function* textsOnBackgrounds(scene: Scene) {
  for (const [item, around] of withAncestors(scene.items)) {
    if (item.kind !== 'card' && item.kind !== 'label') continue
    const own = item.kind === 'card' ? item.fill : undefined
    const background = own ?? backgroundOf(around)
    for (const paragraph of item.paragraphs) yield { id: item.id, paragraph, background }
  }
}

/** The fill of the nearest frame that has one; white where none has. */
export const backgroundOf = (around: readonly Frame[]) =>
  around.findLast(({ fill }) => fill !== undefined)?.fill ?? '#ffffff'

/** Points of a line's real path data, closer than its pixels: moves, straight pieces and cubic ones. */
export function sampled({ path }: Pick<Line, 'path'>, steps = 24): Point[] {
  const points: Point[] = []
  for (const [, command, rest = ''] of path.matchAll(/([MLC])([^MLC]*)/g)) {
    const numbers = rest.trim().split(/\s+/).map(Number)
    const ends = pairs(numbers)
    const start = points[points.length - 1]
    if (command !== 'C' || start === undefined) {
      points.push(...ends)
      continue
    }
    for (let piece = 0; piece + 2 < ends.length; piece += 3) {
      const from = points[points.length - 1] as Point
      const [one, two, to] = ends.slice(piece, piece + 3) as [Point, Point, Point]
      for (let step = 1; step <= steps; step += 1) points.push(cubic(from, one, two, to, step / steps))
    }
  }
  return points
}

const pairs = (numbers: readonly number[]): Point[] =>
  Array.from({ length: numbers.length / 2 }, (_, index) => ({
    x: numbers[index * 2] ?? Number.NaN,
    y: numbers[index * 2 + 1] ?? Number.NaN,
  }))

function cubic(from: Point, one: Point, two: Point, to: Point, t: number): Point {
  const u = 1 - t
  const along = (axis: 'x' | 'y') =>
    u ** 3 * from[axis] + 3 * u * u * t * one[axis] + 3 * u * t * t * two[axis] + t ** 3 * to[axis]
  return { x: along('x'), y: along('y') }
}

const near = (one: Point, other: Point) =>
  Math.abs(one.x - other.x) < 0.02 && Math.abs(one.y - other.y) < 0.02

export const share = (one: Box, other: Box) =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height

const boxText = ({ x, y, width, height }: Box) => `${x},${y} ${width}×${height}`

const clusters = new Intl.Segmenter(undefined, { granularity: 'grapheme' })
const isOneCluster = (line: string) => [...clusters.segment(line)].length === 1

/** The text without white space and without the hyphens and "…" that breaking adds. */
const inked = (text: string) => text.replace(/[\s\u200b\u00ad…-]/gu, '')
