/** A scene as SVG: the browser board, the preview, files and tests. */

import { themes } from '../layout/theme.ts'
import type { Box, Scene, SceneItem, SceneKind, TextContent } from '../scene.ts'
import { sceneItems } from '../scene.ts'
import { markerShape } from './marker.ts'
import { attributes, escaped } from './markup.ts'
import { textLines } from './text.ts'

export interface SvgOptions {
  /** Air around the map, px. */
  readonly margin?: number
  /** Colour behind the map; none unless told. */
  readonly background?: string
  /** CSS that goes into the file, such as an embedded font. */
  readonly style?: string
}

/** Draws a scene as one SVG document; texts are escaped, sizes are scene pixels. */
export function toSvg(scene: Scene, { margin = 0, background, style }: SvgOptions = {}): string {
  const box = sceneBox(scene)
  const view = {
    x: box.x - margin,
    y: box.y - margin,
    width: box.width + margin * 2,
    height: box.height + margin * 2,
  }
  const title = scene.items[0]?.name ?? ''
  const open = attributes({
    xmlns: 'http://www.w3.org/2000/svg',
    width: view.width,
    height: view.height,
    viewBox: `${view.x} ${view.y} ${view.width} ${view.height}`,
    'font-family': `'${themes[scene.host].fontFamily}', 'Noto Sans', sans-serif`,
    role: 'img',
    'aria-label': title,
  })
  const behind = background === undefined ? '' : `<rect${attributes({ ...view, fill: background })}/>`
  const css = style === undefined ? '' : `<style>${escaped(style)}</style>`
  return `<svg${open}><title>${escaped(title)}</title>${css}${behind}${scene.items.map((item) => draw(item, scene)).join('')}</svg>`
}

/** The box that holds every item of a scene. */
export function sceneBox(scene: Scene): Box {
  let [left, top, right, bottom] = [0, 0, 0, 0]
  for (const { box } of sceneItems(scene.items)) {
    left = Math.min(left, box.x)
    top = Math.min(top, box.y)
    right = Math.max(right, box.x + box.width)
    bottom = Math.max(bottom, box.y + box.height)
  }
  return { x: left, y: top, width: right - left, height: bottom - top }
}

type Drawing = { readonly [K in SceneKind]: (item: Extract<SceneItem, { kind: K }>, scene: Scene) => string }

const drawing: Drawing = {
  frame: (frame, scene) => {
    const shape = frame.fill === undefined && frame.stroke === undefined ? '' : rect(frame)
    return group(
      frame,
      shape + topRule(frame.box, frame.topRule) + frame.children.map((child) => draw(child, scene)).join(''),
    )
  },
  card: (card, scene) => {
    const shape = card.fill === undefined && card.stroke === undefined ? '' : rect(card)
    const rule =
      card.rule === undefined
        ? ''
        : `<rect${attributes({ x: card.box.x, y: card.box.y, width: 2, height: card.box.height, fill: card.rule })}/>`
    const content = shape + rule + text(card, card.inset, scene)
    return group(
      card,
      card.link === undefined
        ? content
        : `<a${attributes({ href: card.link, target: '_blank', rel: 'noopener' })}>${content}</a>`,
    )
  },
  label: (label, scene) => group(label, text(label, { x: 0, y: 0 }, scene)),
  line: (line) =>
    `<path${attributes({
      ...identity(line),
      d: line.path,
      fill: 'none',
      stroke: line.color,
      'stroke-width': line.width,
      'stroke-linecap': line.dash === 'dotted' ? 'round' : undefined,
      'stroke-dasharray': line.dash === 'solid' ? undefined : (line.pattern ?? [6, 4]).join(' '),
    })}/>`,
  band: (band) =>
    `<path${attributes({ ...identity(band), d: band.path, fill: band.fill, 'fill-opacity': band.opacity })}/>`,
  marker: (marker) => group(marker, `<title>${escaped(marker.name)}</title>${markerShape(marker)}`),
}

function draw(item: SceneItem, scene: Scene): string {
  // Each entry takes exactly the kind it is stored under.
  return (drawing[item.kind] as (item: SceneItem, scene: Scene) => string)(item, scene)
}

function group(item: SceneItem, content: string): string {
  return content === '' ? '' : `<g${attributes(identity(item))}>${content}</g>`
}

function identity({ id, role }: SceneItem) {
  return { 'data-id': id, 'data-role': role }
}

function rect(item: {
  readonly box: Box
  readonly fill?: string
  readonly stroke?: string
  readonly radius?: number
  readonly dash?: string
}): string {
  const half = item.stroke === undefined ? 0 : 0.5
  const { x, y, width, height } = item.box
  return `<rect${attributes({
    x: x + half,
    y: y + half,
    width: width - half * 2,
    height: height - half * 2,
    rx: item.radius,
    fill: item.fill ?? 'none',
    stroke: item.stroke,
    'stroke-dasharray': item.dash === 'dashed' ? '4 3' : undefined,
  })}/>`
}

function topRule({ x, y, width }: Box, color: string | undefined): string {
  return color === undefined
    ? ''
    : `<path${attributes({ d: `M ${x} ${y + 0.5} H ${x + width}`, stroke: color, fill: 'none' })}/>`
}

function text(
  item: TextContent & { readonly box: Box },
  inset: { readonly x: number; readonly y: number },
  scene: Scene,
): string {
  return textLines(item, inset, themes[scene.host].baseline)
}
