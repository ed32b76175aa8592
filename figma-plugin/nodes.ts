/**
 * What the panel asks main to make: nodes as plain data. The panel turns items into these, by the tables of
 * `ui/design` and `ui/figjam`; main sets what they say and knows nothing of scenes. Types only.
 */

export type NodeType =
  | 'FRAME'
  | 'TEXT'
  | 'VECTOR'
  | 'ELLIPSE'
  | 'RECTANGLE'
  | 'POLYGON'
  | 'SECTION'
  | 'SHAPE_WITH_TEXT'
  | 'STICKY'
  | 'CONNECTOR'
  | 'LINE'

/** A colour, `#rrggbb`, or one with its opacity, 0 … 1. */
export type Color = string | readonly [color: string, opacity: number]

/** What can be set of a node, as Figma names it. */
export interface Settable {
  readonly layoutMode: 'HORIZONTAL' | 'VERTICAL'
  readonly itemSpacing: number
  readonly paddingTop: number
  readonly paddingRight: number
  readonly paddingBottom: number
  readonly paddingLeft: number
  readonly layoutSizingHorizontal: 'FIXED' | 'FILL'
  readonly layoutSizingVertical: 'FIXED' | 'HUG'
  readonly minHeight: number | null
  readonly clipsContent: boolean
  readonly cornerRadius: number
  readonly strokeWeight: number
  readonly strokeTopWeight: number
  readonly strokeRightWeight: number
  readonly strokeBottomWeight: number
  readonly strokeLeftWeight: number
  readonly strokeAlign: 'INSIDE'
  readonly strokeCap: 'ROUND'
  readonly strokeJoin: 'ROUND'
  readonly dashPattern: readonly number[]
  readonly pointCount: number
  readonly textAutoResize: 'HEIGHT'
  readonly textAlignHorizontal: 'LEFT' | 'CENTER' | 'RIGHT'
  readonly shapeType: 'SQUARE' | 'ROUNDED_RECTANGLE' | 'ELLIPSE' | 'DIAMOND' | 'TRIANGLE_UP' | 'HEXAGON'
  readonly isWideWidth: boolean
  readonly authorVisible: boolean
  readonly connectorLineType: 'STRAIGHT'
  readonly connectorStartStrokeCap: 'NONE'
  readonly connectorEndStrokeCap: 'NONE'
  readonly name: string
  readonly x: number
  readonly y: number
}

/** What main translates, because it takes paints, fonts, other nodes or a method. */
export interface Translated {
  readonly fills: readonly Color[]
  readonly strokes: readonly Color[]
  /** Width and height, px; a height of null stays as it is. */
  readonly size: readonly [width: number, height: number | null]
  /** Index of the kind of text. */
  readonly type: number
  /** Path data (absolute M, C, L, Z) that starts at 0, 0. */
  readonly path: readonly [windingRule: 'NONE' | 'NONZERO', data: string]
  /** Colour of the text in a shape. */
  readonly textColor: string
  /** Ids of the items a connector joins, in their middles. */
  readonly ends: readonly [from: string, to: string]
}

/** Kind, colour and line height of a part of a text, where they are not those of the whole. */
export interface Span {
  readonly start: number
  readonly end: number
  /** Index of the kind of text whose font it has. */
  readonly font?: number
  readonly fontSize?: number
  readonly color?: string
  readonly lineHeight?: number
}

type Fields = Settable & Translated

/** One thing to set; a list of steps is in the order Figma needs. */
export type Step = { readonly [F in keyof Fields]: readonly [field: F, value: Fields[F]] }[keyof Fields]

/** A kind of node that many items share: the first is built, the others are copies of it. */
export interface Look {
  readonly type: NodeType
  readonly steps: readonly Step[]
  /** Text layers inside, one under another, as wide as the node. */
  readonly layers?: readonly Look[]
  /** `spare` where a copy of a used one would carry what was put into it, `never` where copying saves nothing. */
  readonly copied?: 'spare' | 'never'
}

/** An item as main gets it: to be made, or to be changed where it is on the board. */
export interface NodeItem {
  readonly id: string
  readonly name: string
  /** Index of its look. Left out where the editor shows nothing for the item. */
  readonly look?: number
  /** Set before the node is put in its place. */
  readonly steps?: readonly Step[]
  /** Words of its texts: of its text layers in their order, or of the one text it has. */
  readonly words?: readonly string[]
  /** Parts of its one text that look different. */
  readonly spans?: readonly Span[]
  /** Colours of its texts. */
  readonly colors?: readonly string[]
  /** A text with a link. */
  readonly link?: readonly [text: number, url: string]
  /** Top-left corner in the parent, px; left out where a stack places the node. */
  readonly at?: readonly [x: number, y: number]
  /** True for a frame of the scene: it holds other items. */
  readonly holds?: true
  /** True for the map itself. */
  readonly isMap?: true
  /** True where the node is made anew, or where its text layers are. */
  readonly anew?: 'node' | 'layers'
  /** True for what lies behind everything else in the section. */
  readonly isBack?: true
  /** Drawn after the others, since it needs them. */
  readonly layer?: number
}
