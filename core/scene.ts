/**
 * The scene: what to draw, as plain JSON. Layout makes it, every host draws it.
 * All boxes, points and paths are absolute, in scene pixels, y downwards.
 * One item is one object on the board (a card with its text counts as one).
 */

export const SCENE_VERSION = 1

export const hostNames = ['figma', 'figjam', 'miro', 'board'] as const
export type HostName = (typeof hostNames)[number]

export interface Point {
  readonly x: number
  readonly y: number
}

export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export type Weight = 'regular' | 'bold'
export type Dash = 'solid' | 'dashed' | 'dotted'
export type Align = 'left' | 'center' | 'right'
export type MarkerShape = 'circle' | 'square' | 'diamond' | 'triangle' | 'hexagon'

/** One paragraph of an item's text, already wrapped: `lines` joined are what fits the item's width. */
export interface Paragraph {
  readonly text: string
  readonly lines: readonly string[]
  readonly fontSize: number
  readonly lineHeight: number
  readonly weight: Weight
  readonly color: string
  readonly italic?: true
}

/** How a frame placed its children, so that a host with auto layout keeps it live. */
export interface Stack {
  readonly direction: 'horizontal' | 'vertical'
  readonly gap: number
  readonly padding: {
    readonly top: number
    readonly right: number
    readonly bottom: number
    readonly left: number
  }
}

interface ItemBase {
  /** A path of journey ids, unique in the scene and stable while the data keeps its ids. */
  readonly id: string
  /** What the item means: a lane role, or a part of the map such as `title`, `stage`, `legend`. */
  readonly role: string
  /** The layer name a person reads on the board: "Purchase · pain point · Slow chat". */
  readonly name: string
  readonly box: Box
}

/** Text carried by a card, label or frame title; `fontSize` and `color` are those of the main paragraph. */
export interface TextContent {
  readonly text: string
  readonly paragraphs: readonly Paragraph[]
  readonly fontFamily: string
  readonly fontSize: number
  readonly color: string
  readonly align: Align
}

/** A group of items; drawn only where it has a fill or a stroke, geometry otherwise. */
export interface Frame extends ItemBase {
  readonly kind: 'frame'
  readonly fill?: string
  readonly stroke?: string
  readonly radius?: number
  /** Colour of a hairline along the top edge, as between lanes. */
  readonly topRule?: string
  readonly stack?: Stack
  readonly children: readonly SceneItem[]
}

/** One thing in a cell, with its text inside. */
export interface Card extends ItemBase, TextContent {
  readonly kind: 'card'
  readonly fill?: string
  readonly stroke?: string
  readonly dash?: Dash
  readonly radius: number
  /** Space between the box and the text, px. */
  readonly inset: { readonly x: number; readonly y: number }
  /** A coloured rule along the left edge, as quotes have. */
  readonly rule?: string
  /** True where the card is a sticky note on hosts that have them; its box is as large as the note. */
  readonly sticky?: true
  /** True where the journey's text is longer than the card shows; the whole text is in a detail card. */
  readonly shortened?: true
  readonly link?: string
}

/** Text without a background. */
export interface Label extends ItemBase, TextContent {
  readonly kind: 'label'
}

/** A line through `points`; `path` is the same line as SVG path data (absolute M, L, C). */
export interface Line extends ItemBase {
  readonly kind: 'line'
  readonly points: readonly Point[]
  readonly path: string
  readonly color: string
  readonly width: number
  readonly dash: Dash
  /** Lengths of strokes and gaps, px, where `dash` is not solid. */
  readonly pattern?: readonly number[]
  readonly series?: string
  /** Ids of the markers a segment of an emotion line joins. */
  readonly from?: string
  readonly to?: string
}

/** A closed soft area, such as the 95 % interval around an emotion line. */
export interface Band extends ItemBase {
  readonly kind: 'band'
  readonly path: string
  readonly fill: string
  readonly opacity: number
  readonly series: string
}

/** An emotion point, or its sample in the legend. */
export interface Marker extends ItemBase {
  readonly kind: 'marker'
  readonly shape: MarkerShape
  /** Width of the outline, px; it lies inside the box. */
  readonly strokeWidth: number
  /** Outline colour; a hollow marker has the map's surface as its fill. */
  readonly color: string
  readonly fill: string
  readonly hollow?: true
  readonly series?: string
  /** Emotion on the canonical scale −2 … +2. */
  readonly value?: number
  readonly n?: number
}

export type SceneItem = Frame | Card | Label | Line | Band | Marker
export type SceneKind = SceneItem['kind']

export interface Scene {
  readonly version: typeof SCENE_VERSION
  readonly host: HostName
  readonly items: readonly SceneItem[]
}

/** Every item of the scene, parents before children, in reading order. */
export function* sceneItems(items: readonly SceneItem[]): Generator<SceneItem> {
  for (const item of items) {
    yield item
    if (item.kind === 'frame') yield* sceneItems(item.children)
  }
}
