/** Makes nodes from looks, and sets what steps say. */
import type { Drawing } from './drawing.ts'
import type { Look, NodeType, Span, Step, Translated } from './nodes.ts'
import { paintsFor } from './paints.ts'

type Made = { readonly [T in NodeType]: () => Extract<SceneNode, { readonly type: T }> }

const create: Made = {
  FRAME: () => figma.createFrame(),
  TEXT: () => figma.createText(),
  VECTOR: () => figma.createVector(),
  ELLIPSE: () => figma.createEllipse(),
  RECTANGLE: () => figma.createRectangle(),
  POLYGON: () => figma.createPolygon(),
  SECTION: () => figma.createSection(),
  SHAPE_WITH_TEXT: () => figma.createShapeWithText(),
  STICKY: () => figma.createSticky(),
  CONNECTOR: () => figma.createConnector(),
  LINE: () => figma.createLine(),
}

/** A node with this look, on the page and not in its place yet: a copy of one that has it, or built step by step. */
export async function nodeFor(index: number, drawing: Drawing): Promise<SceneNode> {
  const { looks, patterns, loose } = drawing
  const known = patterns.copyOf(index)
  if (known !== undefined) return loose.add(known)
  const look = looks[index]
  if (look === undefined) throw new Error(`There is no look ${index}.`)
  const node = await built(look, drawing)
  if (look.copied === 'never') return node
  if (look.copied !== 'spare') return patterns.use(index, node)
  patterns.keep(index, node)
  return loose.add(patterns.copyOf(index) ?? node)
}

/** Adds text layers to a frame, as wide as the frame. */
export async function addLayers(frame: FrameNode, layers: readonly Look[], drawing: Drawing): Promise<void> {
  for (const layer of layers) {
    const text = await built(layer, drawing)
    frame.appendChild(text)
    if (text.type === 'TEXT') text.layoutSizingHorizontal = 'FILL'
  }
}

/** Sets what the steps say, in their order. */
export async function setAll(node: SceneNode, steps: readonly Step[], drawing: Drawing): Promise<void> {
  for (const [field, value] of steps) {
    const translate = translations[field as keyof Translated] as Translate | undefined
    if (translate === undefined) (node as unknown as { [field: string]: unknown })[field] = value
    else {
      const done = translate(node, value as Translated[keyof Translated], drawing)
      if (done !== undefined) await done
    }
  }
}

/** The text of a shape or note; the node itself where it is nothing but text. */
function textOf(node: SceneNode): TextNode | TextSublayerNode {
  return node.type === 'STICKY' || node.type === 'SHAPE_WITH_TEXT' ? node.text : (node as TextNode)
}

/** The texts of an object: its text layers in their order, or the one it has. */
export function textsOf(node: SceneNode): readonly (TextNode | TextSublayerNode)[] {
  if (!('children' in node)) return [textOf(node)]
  return node.children.filter((child): child is TextNode => child.type === 'TEXT')
}

async function built(look: Look, drawing: Drawing): Promise<SceneNode> {
  const node = drawing.loose.add(create[look.type]())
  await setAll(node, look.steps, drawing)
  if (look.layers !== undefined) await addLayers(node as FrameNode, look.layers, drawing)
  return node
}

type Translate<F extends keyof Translated = keyof Translated> = (
  // The panel asks only for what the node's type has; Figma refuses the rest aloud.
  node: SceneNode,
  value: Translated[F],
  drawing: Drawing,
) => void | Promise<void>

const translations: { readonly [F in keyof Translated]: Translate<F> } = {
  fills: (node, colors, { styles }) => {
    ;(node as FrameNode).fills = paintsFor(styles.paints, colors)
  },
  strokes: (node, colors, { styles }) => {
    ;(node as FrameNode).strokes = paintsFor(styles.paints, colors)
  },
  size: (node, [width, height]) => {
    if ('resizeWithoutConstraints' in node) node.resizeWithoutConstraints(width, height ?? node.height)
    else (node as ShapeWithTextNode).resize(width, height ?? node.height)
  },
  type: (node, index, { styles, fonts, types }) => {
    const type = types[index]
    if (type === undefined) throw new Error(`There is no kind of text ${index}.`)
    const style = styles.textStyle(type)
    if (style !== undefined && node.type === 'TEXT') return node.setTextStyleIdAsync(style.id)
    const text = textOf(node)
    text.fontName = fonts.of(type)
    text.fontSize = type.fontSize
    if (node.type === 'TEXT') text.lineHeight = pixels(type.lineHeight)
  },
  path: (node, [windingRule, data]) => {
    ;(node as VectorNode).vectorPaths = [{ windingRule, data }]
  },
  textColor: (node, color, { styles }) => {
    textOf(node).fills = [styles.paints(color)]
  },
  ends: (node, [from, to], { nodes }) => {
    const connector = node as ConnectorNode
    connector.connectorStart = { endpointNodeId: idOf(nodes.get(from)), magnet: 'CENTER' }
    connector.connectorEnd = { endpointNodeId: idOf(nodes.get(to)), magnet: 'CENTER' }
  },
}

/** Sets the parts of a text that look different from the whole. */
export function setSpans(
  text: TextNode | TextSublayerNode,
  spans: readonly Span[],
  { fonts, styles, types }: Drawing,
): void {
  for (const { start, end, font, fontSize, color, lineHeight } of spans) {
    const type = font === undefined ? undefined : types[font]
    if (type !== undefined) text.setRangeFontName(start, end, fonts.of(type))
    if (fontSize !== undefined) text.setRangeFontSize(start, end, fontSize)
    if (color !== undefined) text.setRangeFills(start, end, [styles.paints(color)])
    if (lineHeight !== undefined) text.setRangeLineHeight(start, end, pixels(lineHeight))
  }
}

function pixels(value: number): LineHeight {
  return { unit: 'PIXELS', value }
}

function idOf(node: SceneNode | undefined): string {
  if (node === undefined || node.removed) throw new Error('A point of the line is not on the board any more.')
  return node.id
}
