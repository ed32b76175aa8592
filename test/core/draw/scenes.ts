/** Small scenes for tests of drawing: frames one under another, cards, points and the lines between them. */
import {
  type Card,
  type Frame,
  type Line,
  type Marker,
  SCENE_VERSION,
  type Scene,
  type SceneItem,
} from '../../../core/scene.ts'

const padding = { top: 8, right: 8, bottom: 8, left: 8 }

/** A map of frames that stand one under another, 200 px apart. */
export function sceneWith(...frames: readonly Frame[]): Scene {
  const children = frames.map((child, index) => moved(child, 8, 8 + index * 200) as Frame)
  const box = { x: 0, y: 0, width: 600, height: 16 + frames.length * 200 }
  const stack = { direction: 'vertical', gap: 8, padding } as const
  const map: Frame = {
    kind: 'frame',
    id: 'm',
    role: 'map',
    name: 'Map',
    box,
    fill: '#ffffff',
    stack,
    children,
  }
  return { version: SCENE_VERSION, host: 'figma', items: [map] }
}

/** A frame; a stack where its first child is a card, else its children lie where they say. */
export function frame(id: string, children: readonly SceneItem[]): Frame {
  const isStack = children[0]?.kind === 'card'
  const placed = isStack ? children.map((child, index) => moved(child, 8, 8 + index * 48)) : children
  return {
    kind: 'frame',
    id,
    role: 'cell',
    name: id,
    box: { x: 0, y: 0, width: 400, height: 180 },
    children: placed,
    ...(isStack ? { stack: { direction: 'vertical', gap: 8, padding } as const } : {}),
  }
}

/** A card of one paragraph, as tall as its lines. */
export function card(id: string, text: string): Card {
  const lines = text.split('\n')
  return {
    kind: 'card',
    id,
    role: 'actions',
    name: text,
    box: { x: 0, y: 0, width: 200, height: 24 + lines.length * 16 },
    text,
    paragraphs: [{ text, lines, fontSize: 13, lineHeight: 16, weight: 'regular', color: '#14171f' }],
    fontFamily: 'Inter',
    fontSize: 13,
    color: '#14171f',
    align: 'left',
    fill: '#f4f5f7',
    radius: 8,
    inset: { x: 12, y: 12 },
  }
}

/** An emotion point with its left edge at `x`, px. */
export function marker(id: string, x: number): Marker {
  const box = { x, y: 20, width: 16, height: 16 }
  return {
    kind: 'marker',
    id,
    role: 'emotion',
    name: id,
    box,
    shape: 'circle',
    strokeWidth: 3,
    color: '#173482',
    fill: '#173482',
  }
}

/** The line between two markers. */
export function segment(from: string, to: string): Line {
  const points = [
    { x: 8, y: 28 },
    { x: 108, y: 28 },
  ]
  return {
    kind: 'line',
    id: `${from}→${to}`,
    role: 'emotion',
    name: 'line',
    box: { x: 8, y: 28, width: 100, height: 0 },
    points,
    path: 'M 8 28 C 40 28 80 28 108 28',
    color: '#173482',
    width: 3,
    dash: 'solid',
    from,
    to,
  }
}

function moved(item: SceneItem, x: number, y: number): SceneItem {
  const box = { ...item.box, x: item.box.x + x, y: item.box.y + y }
  if (item.kind === 'frame')
    return { ...item, box, children: item.children.map((child) => moved(child, x, y)) }
  if (item.kind !== 'line') return { ...item, box }
  const shift = (value: string, index: number) => String(Number(value) + (index % 2 === 0 ? x : y))
  let index = -1
  const path = item.path
    .split(' ')
    .map((token) => {
      if (Number.isNaN(Number(token))) return token
      index += 1
      return shift(token, index)
    })
    .join(' ')
  return { ...item, box, path, points: item.points.map((point) => ({ x: point.x + x, y: point.y + y })) }
}
