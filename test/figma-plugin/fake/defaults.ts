/** What fresh nodes are, as Figma documents it. */
import type { NodeState } from './document.ts'
import { emptyText } from './text.ts'

const white = [{ type: 'SOLID', color: { r: 1, g: 1, b: 1 } }]
const grey = [{ type: 'SOLID', color: { r: 217 / 255, g: 217 / 255, b: 217 / 255 } }]
const black = [{ type: 'SOLID', color: { r: 0, g: 0, b: 0 } }]

const common = { name: '', visible: true, opacity: 1, locked: false }
const stroked = { strokes: [], strokeWeight: 1, strokeAlign: 'INSIDE', strokeJoin: 'MITER', dashPattern: [] }
const shaped = {
  ...common,
  ...stroked,
  strokeCap: 'NONE',
  layoutPositioning: 'AUTO',
  minHeight: null,
  minWidth: null,
}
const sides = { strokeTopWeight: 1, strokeRightWeight: 1, strokeBottomWeight: 1, strokeLeftWeight: 1 }
const stack = {
  layoutMode: 'NONE',
  itemSpacing: 0,
  paddingTop: 0,
  paddingRight: 0,
  paddingBottom: 0,
  paddingLeft: 0,
}

interface Fresh {
  readonly width: number
  readonly height: number
  readonly props: Record<string, unknown>
  readonly text?: NodeState['text']
}

const inter = (style: string, size: number) => emptyText('Inter', style, size)

const fresh: { readonly [type: string]: () => Fresh } = {
  FRAME: () => ({
    width: 100,
    height: 100,
    props: { ...shaped, ...sides, ...stack, fills: white, cornerRadius: 0, clipsContent: true },
  }),
  TEXT: () => ({
    width: 0,
    height: 14,
    props: { ...shaped, textAutoResize: 'WIDTH_AND_HEIGHT', textAlignHorizontal: 'LEFT', textStyleId: '' },
    text: inter('Regular', 12),
  }),
  VECTOR: () => ({
    width: 100,
    height: 100,
    props: { ...shaped, fills: [], strokes: black, vectorPaths: [] },
  }),
  ELLIPSE: () => ({ width: 100, height: 100, props: { ...shaped, fills: grey } }),
  RECTANGLE: () => ({
    width: 100,
    height: 100,
    props: { ...shaped, ...sides, fills: grey, cornerRadius: 0 },
  }),
  POLYGON: () => ({ width: 100, height: 100, props: { ...shaped, fills: grey, pointCount: 3 } }),
  LINE: () => ({ width: 100, height: 0, props: { ...shaped, fills: [], strokes: black } }),
  SECTION: () => ({ width: 100, height: 100, props: { ...common, ...stroked, fills: white } }),
  STICKY: () => ({
    width: 240,
    height: 240,
    props: { ...common, fills: white, isWideWidth: false, authorVisible: true, authorName: '' },
    text: inter('Medium', 16),
  }),
  SHAPE_WITH_TEXT: () => ({
    width: 208,
    height: 208,
    props: { ...common, ...stroked, fills: white, shapeType: 'ELLIPSE' },
    text: inter('Medium', 16),
  }),
  CONNECTOR: () => ({
    width: 200,
    height: 0,
    props: {
      ...common,
      ...stroked,
      strokes: black,
      connectorLineType: 'ELBOWED',
      connectorStart: { position: { x: 0, y: 0 } },
      connectorEnd: { position: { x: 200, y: 0 } },
      connectorStartStrokeCap: 'NONE',
      connectorEndStrokeCap: 'ARROW_LINES',
    },
    // A new connector's text has a font that does not exist.
    text: emptyText('', '', 12),
  }),
}

/** A fresh node of a type, in a parent. */
export function freshNode(type: string, parent: string): Omit<NodeState, 'id'> {
  const make = fresh[type]
  if (make === undefined) throw new Error(`the fake cannot create ${type}`)
  const { width, height, props, text } = make()
  const name = type.charAt(0) + type.slice(1).toLowerCase()
  return {
    type,
    parent,
    children: [],
    x: 0,
    y: 0,
    width,
    height,
    horizontal: 'FIXED',
    vertical: 'FIXED',
    props: structuredClone({ ...props, name }),
    data: {},
    relaunch: {},
    ...(text === undefined ? {} : { text }),
  }
}
