/** Auto layout of the fake, as far as its documentation tells: what hugs, what fills, and where children stand. */
import type { FakeDocument, NodeState } from './document.ts'
import { extent } from './text.ts'

/** Brings sizes and positions of a node, and of all that is in it, up to date. */
export function layOut(node: NodeState, doc: FakeDocument): void {
  if (node.type === 'TEXT') layOutText(node)
  if (node.type === 'STICKY') layOutNote(node)
  const children = node.children.map((id) => doc.node(id))
  const mode = node.props['layoutMode']
  if (mode !== 'HORIZONTAL' && mode !== 'VERTICAL') {
    for (const child of children) layOut(child, doc)
    return
  }
  const flow = children.filter(
    (child) => child.props['visible'] !== false && child.props['layoutPositioning'] !== 'ABSOLUTE',
  )
  for (const child of children) if (!flow.includes(child)) layOut(child, doc)
  stack(node, flow, mode === 'HORIZONTAL', doc)
}

const number = (node: NodeState, field: string) => (node.props[field] as number | undefined) ?? 0

function stack(node: NodeState, flow: readonly NodeState[], isRow: boolean, doc: FakeDocument): void {
  const [top, right] = [number(node, 'paddingTop'), number(node, 'paddingRight')]
  const [bottom, left] = [number(node, 'paddingBottom'), number(node, 'paddingLeft')]
  const gap = number(node, 'itemSpacing')
  const gaps = gap * Math.max(0, flow.length - 1)
  for (const child of flow) if (child.horizontal !== 'FILL' || node.horizontal === 'HUG') layOut(child, doc)
  const widths = (list: readonly NodeState[]) => list.map(({ width }) => width)
  if (node.horizontal === 'HUG') {
    const inner = isRow ? sum(widths(flow)) + gaps : Math.max(0, ...widths(flow))
    node.width = bounded(node, inner + left + right, 'Width')
  } else {
    const inner = node.width - left - right
    const filling = flow.filter((child) => child.horizontal === 'FILL')
    const taken = sum(widths(flow.filter((child) => child.horizontal !== 'FILL')))
    for (const child of filling) {
      child.width = Math.max(0.01, isRow ? (inner - gaps - taken) / filling.length : inner)
      layOut(child, doc)
    }
  }
  const heights = flow.filter((child) => child.vertical !== 'FILL').map(({ height }) => height)
  if (node.vertical === 'HUG') {
    const inner = isRow ? Math.max(0, ...heights) : sum(heights) + gaps
    node.height = bounded(node, inner + top + bottom, 'Height')
  } else node.height = bounded(node, node.height, 'Height')
  for (const child of flow.filter(({ vertical }) => vertical === 'FILL')) {
    child.height = Math.max(
      0.01,
      isRow ? node.height - top - bottom : node.height - top - bottom - gaps - sum(heights),
    )
    layOut(child, doc)
  }
  let at = isRow ? left : top
  for (const child of flow) {
    child.x = isRow ? at : left
    child.y = isRow ? top : at
    at += (isRow ? child.width : child.height) + gap
  }
}

function bounded(node: NodeState, length: number, side: 'Width' | 'Height'): number {
  const least = node.props[`min${side}`]
  const most = node.props[`max${side}`]
  const atLeast = typeof least === 'number' ? Math.max(length, least) : length
  return typeof most === 'number' ? Math.min(atLeast, most) : atLeast
}

function layOutText(node: NodeState): void {
  if (node.text === undefined) return
  const resize = node.props['textAutoResize']
  if (resize === 'HEIGHT') node.height = extent(node.text, node.width).height
  if (resize === 'WIDTH_AND_HEIGHT') {
    const size = extent(node.text, Number.POSITIVE_INFINITY)
    node.width = size.width
    node.height = size.height
  }
}

/** A sticky note grows taller with its text. */
function layOutNote(node: NodeState): void {
  node.width = node.props['isWideWidth'] === true ? 416 : 240
  const text = node.text === undefined ? 0 : extent(node.text, node.width - 32).height
  node.height = Math.max(240, text + 56)
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

/** Where a node is on its page. */
export function absoluteCorner(
  node: NodeState,
  doc: FakeDocument,
): { readonly x: number; readonly y: number } {
  let [x, y] = [node.x, node.y]
  for (let parent = node.parent; parent !== null; ) {
    const around = doc.node(parent)
    x += around.x
    y += around.y
    parent = around.parent
  }
  return { x, y }
}
