import type { NodeState } from './fake/document.ts'
import { type FakeFigma, settleAll } from './fake/figma.ts'

/** A map as an outline: a line for every node, with what can be seen of it; inner nodes are further to the right. */
export function outlineOf(fake: FakeFigma, mapId: string): string {
  settleAll(fake)
  const lines: string[] = []
  const walk = (node: NodeState, depth: number) => {
    lines.push('  '.repeat(depth) + lineOf(node, fake))
    for (const child of node.children) walk(fake.doc.node(child), depth + 1)
  }
  const map = fake.doc.node(mapId)
  const [x, y] = [map.x, map.y]
  map.x = 0
  map.y = 0
  walk(map, 0)
  map.x = x
  map.y = y
  return `${lines.join('\n')}\n`
}

function lineOf(node: NodeState, fake: FakeFigma): string {
  const { props, text } = node
  const parts = [
    `${node.type} "${String(props['name'])}"`,
    `${round(node.x)},${round(node.y)} ${round(node.width)}×${round(node.height)}`,
    ...stackOf(node),
    colorsOf(text !== undefined && node.type === 'TEXT' ? text.runs[0]?.style.fills : props['fills'], fake),
    strokeOf(node, fake),
    endsOf(node, fake),
    text === undefined || text.characters === ''
      ? ''
      : `“${text.characters.replaceAll('\n', ' ¶ ')}” ${fontOf(node)}`,
  ]
  return parts.filter((part) => part !== '').join(' · ')
}

function stackOf({ props, horizontal, vertical }: NodeState): string[] {
  const mode = props['layoutMode']
  if (mode !== 'HORIZONTAL' && mode !== 'VERTICAL') return []
  const padding = ['Top', 'Right', 'Bottom', 'Left'].map((side) => String(props[`padding${side}`])).join(' ')
  const least = props['minHeight'] === null ? '' : ` at least ${String(props['minHeight'])}`
  return [
    `${mode === 'VERTICAL' ? 'column' : 'row'} gap ${String(props['itemSpacing'])} air ${padding} ${horizontal} ${vertical}${least}`,
  ]
}

function strokeOf({ props }: NodeState, fake: FakeFigma): string {
  const color = colorsOf(props['strokes'], fake)
  if (color === '') return ''
  const dashes = (props['dashPattern'] as readonly number[] | undefined) ?? []
  const weights = ['Top', 'Right', 'Bottom', 'Left'].map((side) => props[`stroke${side}Weight`])
  const weight = new Set(weights).size > 1 ? weights.join(' ') : String(props['strokeWeight'])
  return `line ${color} ${weight}${dashes.length === 0 ? '' : ` dashes ${dashes.join(' ')}`}`
}

function endsOf({ type, props }: NodeState, { doc }: FakeFigma): string {
  if (type !== 'CONNECTOR') return ''
  return ['connectorStart', 'connectorEnd']
    .map((end) => doc.node((props[end] as { endpointNodeId: string }).endpointNodeId).data['item'])
    .join(' → ')
}

function colorsOf(paints: unknown, { doc }: FakeFigma): string {
  if (!Array.isArray(paints)) return ''
  return paints
    .map(
      (paint: {
        color: { r: number; g: number; b: number }
        opacity?: number
        boundVariables?: { color: { id: string } }
      }) => {
        const { r, g, b } = paint.color
        const hex = [r, g, b]
          .map((value) =>
            Math.round(value * 255)
              .toString(16)
              .padStart(2, '0'),
          )
          .join('')
        const bound =
          paint.boundVariables === undefined
            ? ''
            : ` (${String(doc.object(paint.boundVariables.color.id).props['name'])})`
        return `#${hex}${paint.opacity === undefined ? '' : ` ${paint.opacity}`}${bound}`
      },
    )
    .join(', ')
}

function fontOf({ text, props }: NodeState): string {
  const styles = (text?.runs ?? []).map(({ style }) => `${style.fontSize} ${style.fontName.style}`)
  const link = text?.runs.find(({ style }) => style.hyperlink !== null)?.style.hyperlink?.value
  const align =
    props['textAlignHorizontal'] === undefined || props['textAlignHorizontal'] === 'LEFT'
      ? ''
      : ` ${String(props['textAlignHorizontal'])}`
  return `${styles.join(' + ')}${align}${link === undefined ? '' : ` → ${link}`}`
}

const round = (value: number) => Math.round(value * 10) / 10
