/**
 * What an item of a scene is on a Miro board, as a table by its kind: one thing an item, nothing for what is not seen.
 * Every style key is set, because Miro's defaults differ between its own documents.
 */
import type { Drawable, DrawableOf, Property } from '../core/host.ts'
import type { Box, Dash, MarkerShape, TextContent } from '../core/scene.ts'
import type { Creatable } from './calls.ts'
import { contentOf } from './content.ts'
import { fittingSize } from './fit.ts'
import type { Props, Style } from './sdk.ts'
import { stickyColor } from './sticky-colors.ts'

/** Something to create, with what each property of the item says about it. */
export interface Thing {
  readonly type: Exclude<Creatable, 'tag'>
  /** Where it is, scene px; a connector is where its ends are. */
  readonly box: Box
  readonly parts: { readonly [P in Property]?: Part }
  /** Ids of the items a connector joins. */
  readonly ends?: readonly [string, string]
  /** A level line of an item of the kind `line`. */
  readonly isRule?: true
}

interface Part {
  readonly fields?: Props
  readonly style?: Style
}

/** Layers from back to front: Miro stacks things in the order in which they come to be. */
const layers = { map: 0, background: 1, card: 2, marker: 3, connector: 4, label: 5 } as const

/** The thing an item is on the board; null where it has none of its own. */
export function thingOf(item: Drawable): Thing | null {
  const make = things[item.kind] as (item: Drawable) => Thing | null
  return make(item)
}

/** The layer an item is drawn in. */
export function layerOf(item: Drawable): number {
  switch (item.kind) {
    case 'frame':
      return isMap(item) ? layers.map : layers.background
    case 'card':
      return layers.card
    case 'marker':
      return layers.marker
    case 'line':
      return item.from === undefined ? layers.background : layers.connector
    case 'band':
    case 'label':
      return layers.label
  }
}

/** Says whether an item is the map itself, which is a frame on the board. */
export function isMap(item: Drawable): boolean {
  return item.kind === 'frame' && item.role === 'map'
}

type Things = { readonly [K in Drawable['kind']]: (item: DrawableOf<K>) => Thing | null }

/** Frames are at least that large, px. */
const smallestFrame = 100
/** A line is a shape as high as this, px: Miro does not say how thin a shape may be. */
const thinnest = 2

const things: Things = {
  frame(item) {
    const { box, fill, stroke, topRule } = item
    if (isMap(item)) return frameOf(item.name, box, fill)
    if (fill === undefined && stroke === undefined)
      return topRule === undefined ? null : ruleOf({ ...box, height: 0 }, topRule, 1)
    const shape = (item.radius ?? 0) > 0 ? 'round_rectangle' : 'rectangle'
    return shapeOf(box, shape, { fill, stroke, words: noWords })
  },
  card(item) {
    const { box, fill, stroke, dash, radius } = item
    if (item.sticky === true) {
      const words = contentOf(item.paragraphs, item.link)
      return {
        type: 'sticky_note',
        box,
        parts: {
          size: { fields: { width: box.width } },
          text: { fields: { content: words }, style: { textAlign: item.align, textAlignVertical: 'middle' } },
          fill: { style: { fillColor: stickyColor(fill ?? '#fff9b1') } },
          shape: { fields: { shape: box.height < box.width * 0.9 ? 'rectangle' : 'square' } },
        },
      }
    }
    const shape = radius > 0 ? 'round_rectangle' : 'rectangle'
    const words = { ...wordsIn(item, fittingSize(item), item.link), vertical: 'middle' }
    return shapeOf(box, shape, { fill, stroke, dash, words })
  },
  label: (item) =>
    shapeOf(item.box, 'rectangle', { words: { ...wordsIn(item, fittingSize(item)), vertical: 'top' } }),
  line(item) {
    const { from, to, box, color, width, dash } = item
    if (from === undefined || to === undefined) return { ...ruleOf(box, color, width), isRule: true }
    return {
      type: 'connector',
      box,
      ends: [from, to],
      parts: {
        shape: { fields: { shape: 'curved' } },
        color: { style: { strokeColor: color } },
        look: {
          style: {
            strokeStyle: strokeStyles[dash],
            strokeWidth: clamped(width, 1, 24),
            startStrokeCap: 'none',
            endStrokeCap: 'none',
            fontSize: 14,
            color,
            textOrientation: 'horizontal',
          },
        },
      },
    }
  },
  band: () => null,
  marker: ({ box, shape, fill, color, strokeWidth }) =>
    shapeOf(box, markerShapes[shape], { fill, stroke: color, strokeWidth, words: noWords }),
}

function frameOf(title: string, box: Box, fill = '#ffffff'): Thing {
  const [width, height] = [Math.max(box.width, smallestFrame), Math.max(box.height, smallestFrame)]
  return {
    type: 'frame',
    box: { ...box, width, height },
    parts: {
      size: { fields: { width, height } },
      name: { fields: { title } },
      fill: { style: { fillColor: fill } },
    },
  }
}

interface ShapeLook {
  readonly fill?: string | undefined
  readonly stroke?: string | undefined
  readonly strokeWidth?: number
  readonly dash?: Dash | undefined
  readonly words: Words
}

interface Words {
  readonly content: string
  readonly align: string
  readonly vertical: string
  readonly fontSize: number
  readonly color: string
}

const noWords: Words = { content: '', align: 'center', vertical: 'middle', fontSize: 10, color: '#1a1a1a' }

function wordsIn({ paragraphs, align, color }: TextContent, fontSize: number, link?: string) {
  return { content: contentOf(paragraphs, link), align, fontSize, color }
}

function shapeOf(box: Box, shape: string, { fill, stroke, strokeWidth = 1, dash, words }: ShapeLook): Thing {
  return {
    type: 'shape',
    box,
    parts: {
      size: { fields: { width: box.width, height: box.height }, style: { fontSize: words.fontSize } },
      text: {
        fields: { content: words.content },
        style: {
          fontSize: words.fontSize,
          fontFamily: 'open_sans',
          textAlign: words.align,
          textAlignVertical: words.vertical,
        },
      },
      fill: { style: { fillColor: fill ?? '#ffffff', fillOpacity: fill === undefined ? 0 : 1 } },
      stroke: { style: { borderColor: stroke ?? '#ffffff', borderOpacity: stroke === undefined ? 0 : 1 } },
      color:
        words === noWords
          ? { style: { color: words.color, ...(stroke === undefined ? {} : { borderColor: stroke }) } }
          : { style: { color: words.color } },
      shape: { fields: { shape } },
      look: {
        fields: { shape },
        style: { borderStyle: strokeStyles[dash ?? 'solid'], borderWidth: clamped(strokeWidth, 1, 24) },
      },
    },
  }
}

/** A level line as a thin shape: one call, where a connector would need two shapes more to hold it. */
function ruleOf(box: Box, color: string, width: number): Thing {
  const height = Math.max(Math.round(width), thinnest)
  const thing = shapeOf({ ...box, height }, 'rectangle', { fill: color, words: noWords })
  return { ...thing, parts: { ...thing.parts, color: { style: { color: noWords.color, fillColor: color } } } }
}

const strokeStyles: { readonly [D in Dash]: string } = { solid: 'normal', dashed: 'dashed', dotted: 'dotted' }

const markerShapes: { readonly [S in MarkerShape]: string } = {
  circle: 'circle',
  square: 'rectangle',
  diamond: 'rhombus',
  triangle: 'triangle',
  hexagon: 'hexagon',
}

function clamped(value: number, least: number, most: number): number {
  return Math.min(Math.max(Math.round(value), least), most)
}
