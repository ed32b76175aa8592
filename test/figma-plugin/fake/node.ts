/** Nodes of the fake: what can be read and set of them, and what refuses, with Figma's words where they are known. */
import type { NodeState } from './document.ts'
import { absoluteCorner, layOut } from './layout.ts'
import { nodeMethods } from './node-methods.ts'
import { strictObject } from './objects.ts'
import { pathBox } from './paths.ts'
import { textAccess } from './texts.ts'
import { checkedLength, checkedLengths, checkedPaints } from './values.ts'
import { invalid, type World } from './world.ts'

/** The object for a node; it stays the same node when undo brings back an older state of it. */
export function nodeObject(id: string, type: string, world: World): object {
  const members = world.rules.nodes[type]
  if (members === undefined) throw new Error(`there is no node of type ${type}`)
  const { doc } = world
  return strictObject(
    {
      name: type,
      members,
      get(field) {
        if (field === 'id') return id
        if (field === 'removed') return doc.find(id) === undefined
        const node = doc.find(id)
        if (node === undefined) throw new Error(`in get_${field}: The node with id "${id}" does not exist`)
        return read(node, field, world)
      },
      set(field, value) {
        const node = doc.find(id)
        if (node === undefined) throw new Error(`in set_${field}: The node with id "${id}" does not exist`)
        write(node, field, value, world)
      },
    },
    world,
  )
}

function read(node: NodeState, field: string, world: World): unknown {
  const { doc } = world
  switch (field) {
    case 'type':
      return node.type
    case 'parent':
      return node.parent === null ? null : world.nodeObject(node.parent)
    case 'children':
      return Object.freeze(node.children.map((child) => world.nodeObject(child)))
    case 'x':
    case 'y':
    case 'width':
    case 'height':
      settle(node, world)
      return node[field]
    case 'absoluteBoundingBox': {
      settle(node, world)
      return { ...absoluteCorner(node, doc), width: node.width, height: node.height }
    }
    case 'layoutSizingHorizontal':
      return node.horizontal
    case 'layoutSizingVertical':
      return node.vertical
    case 'text':
      return textObject(node, world)
    case 'selection':
      return Object.freeze(world.selection().map((id) => world.nodeObject(id)))
  }
  if (node.type === 'TEXT' && node.text !== undefined) {
    const text = textAccess(node.text, world)
    if (text.has(field)) return text.get(field)
  }
  const method = nodeMethods[field]
  if (method !== undefined) return (...given: unknown[]) => method(node, given, world)
  if (field in node.props) return bound(structuredClone(node.props[field]), world)
  throw new Error(`the fake does not know what ${field} of ${node.type} is`)
}

/** Positions and sizes are worked out when somebody looks: from the outermost frame around. */
export function settle(node: NodeState, { doc }: Pick<World, 'doc'>): void {
  let outermost = node
  while (outermost.parent !== null && doc.node(outermost.parent).type !== 'PAGE')
    outermost = doc.node(outermost.parent)
  layOut(outermost, doc)
  if (node.type === 'CONNECTOR') layOutConnector(node, { doc })
}

function layOutConnector(node: NodeState, { doc }: Pick<World, 'doc'>): void {
  const ends = ['connectorStart', 'connectorEnd'].map((field) => {
    const end = node.props[field] as { endpointNodeId?: string; position?: { x: number; y: number } }
    const joined = end.endpointNodeId === undefined ? undefined : doc.find(end.endpointNodeId)
    return joined === undefined
      ? (end.position ?? { x: 0, y: 0 })
      : { x: joined.x + joined.width / 2, y: joined.y + joined.height / 2 }
  })
  const [start, end] = ends
  if (start === undefined || end === undefined) return
  node.x = Math.min(start.x, end.x)
  node.y = Math.min(start.y, end.y)
  node.width = Math.abs(start.x - end.x)
  node.height = Math.abs(start.y - end.y)
}

/** A paint that is bound to a variable shows the variable's colour. */
function bound(value: unknown, { doc }: World): unknown {
  if (!Array.isArray(value)) return value
  return value.map((paint: { boundVariables?: { color?: { id: string } } }) => {
    const id = paint.boundVariables?.color?.id
    if (id === undefined) return paint
    const { r, g, b } = doc.object(id).props['value'] as { r: number; g: number; b: number }
    return { ...paint, color: { r, g, b } }
  })
}

function textObject(node: NodeState, world: World): object {
  const members = world.rules.objects['TextSublayerNode']
  if (node.text === undefined || members === undefined) throw new Error(`${node.type} has no text`)
  const text = textAccess(node.text, world)
  const unknown = (field: string): never => {
    throw new Error(`the fake does not know what ${field} of a text is`)
  }
  return strictObject(
    {
      name: 'TEXT_SUBLAYER',
      members,
      get: (field) => (text.has(field) ? text.get(field) : unknown(field)),
      set: (field, value) => void (text.set(field, value) || unknown(field)),
    },
    world,
  )
}

function isAutoLayout(node: NodeState | undefined): boolean {
  return node?.props['layoutMode'] === 'HORIZONTAL' || node?.props['layoutMode'] === 'VERTICAL'
}

function parentOf(node: NodeState, { doc }: World): NodeState | undefined {
  return node.parent === null ? undefined : doc.find(node.parent)
}

function write(node: NodeState, field: string, value: unknown, world: World): void {
  const writer = writers[field]
  if (writer !== undefined) {
    writer(node, value, world)
    return
  }
  if (node.type === 'TEXT' && node.text !== undefined && textAccess(node.text, world).set(field, value))
    return
  if (!(field in node.props)) throw new Error(`the fake does not know ${field} of ${node.type}`)
  node.props[field] = value
}

type Writer = (node: NodeState, value: unknown, world: World) => void

function sizing(side: 'horizontal' | 'vertical', field: string): Writer {
  return (node, value, world) => {
    const isFlow = isAutoLayout(parentOf(node, world)) && node.props['layoutPositioning'] !== 'ABSOLUTE'
    if (value === 'HUG' && !isAutoLayout(node) && node.type !== 'TEXT')
      throw new Error(`in set_${field}: node must be an auto-layout frame or a child of an auto-layout frame`)
    if (value === 'FILL' && !isFlow)
      throw new Error(`in set_${field}: FILL can only be set on children of auto-layout frames`)
    node[side] = value as NodeState['horizontal']
  }
}

function corner(field: 'x' | 'y'): Writer {
  return (node, value, world) => {
    const isFlow = isAutoLayout(parentOf(node, world)) && node.props['layoutPositioning'] !== 'ABSOLUTE'
    if (!isFlow) node[field] = value as number
  }
}

function least(field: string): Writer {
  return (node, value, world) => {
    if (!isAutoLayout(node) && !isAutoLayout(parentOf(node, world)))
      throw new Error(`in set_${field}: Can only set ${field} on auto layout nodes and their children`)
    if (value !== null && !(typeof value === 'number' && value > 0)) invalid(field, 'positive number', value)
    node.props[field] = value
  }
}

function withFonts(field: string): Writer {
  return (node, value, world) => {
    if (node.text !== undefined) textAccess(node.text, world).needFonts(`set_${field}`)
    node.props[field] = value
  }
}

function end(field: string): Writer {
  return (node, value, { doc }) => {
    const given = value as { endpointNodeId?: string; magnet?: string; position?: unknown }
    if (given.endpointNodeId !== undefined && doc.find(given.endpointNodeId) === undefined)
      throw new Error(`in set_${field}: The node with id "${given.endpointNodeId}" does not exist`)
    const isStraight = node.props['connectorLineType'] === 'STRAIGHT'
    const allowed = isStraight ? ['CENTER', 'NONE'] : ['NONE', 'AUTO', 'TOP', 'LEFT', 'BOTTOM', 'RIGHT']
    if (given.magnet !== undefined && !allowed.includes(given.magnet))
      throw new Error(
        `in set_${field}: ${isStraight ? 'straight' : 'elbowed'} connectors cannot use the ${given.magnet} magnet`,
      )
    node.props[field] = structuredClone(value)
  }
}

const writers: { readonly [field: string]: Writer } = {
  x: corner('x'),
  y: corner('y'),
  layoutMode: (node, value) => {
    const wasNone = !isAutoLayout(node)
    node.props['layoutMode'] = value
    if (!wasNone || value === 'NONE') return
    node.horizontal = value === 'HORIZONTAL' ? 'HUG' : 'FIXED'
    node.vertical = value === 'VERTICAL' ? 'HUG' : 'FIXED'
  },
  layoutSizingHorizontal: sizing('horizontal', 'layoutSizingHorizontal'),
  layoutSizingVertical: sizing('vertical', 'layoutSizingVertical'),
  minHeight: least('minHeight'),
  minWidth: least('minWidth'),
  fills: (node, value, world) => {
    if (node.type === 'TEXT' && node.text !== undefined) textAccess(node.text, world).set('fills', value)
    else node.props['fills'] = checkedPaints('fills', value)
  },
  strokes: (node, value) => {
    node.props['strokes'] = checkedPaints('strokes', value)
  },
  dashPattern: (node, value) => {
    node.props['dashPattern'] = checkedLengths('dashPattern', value)
  },
  strokeWeight: (node, value) => {
    node.props['strokeWeight'] = checkedLength('strokeWeight', value)
    for (const side of ['Top', 'Right', 'Bottom', 'Left'])
      if (`stroke${side}Weight` in node.props) node.props[`stroke${side}Weight`] = value
  },
  cornerRadius: (node, value) => {
    node.props['cornerRadius'] = checkedLength('cornerRadius', value)
  },
  textAutoResize: withFonts('textAutoResize'),
  textAlignHorizontal: withFonts('textAlignHorizontal'),
  connectorStart: end('connectorStart'),
  connectorEnd: end('connectorEnd'),
  vectorPaths: (node, value, { movesVectors }) => {
    const [path, ...more] = value as { data: string; windingRule: string }[]
    if (path === undefined || more.length > 0) throw new Error('the fake knows vectors of one path')
    if (!['NONE', 'NONZERO', 'EVENODD'].includes(path.windingRule))
      invalid('vectorPaths', 'winding rule', path.windingRule)
    const box = pathBox(path.data)
    if (movesVectors) {
      node.x += box.x
      node.y += box.y
    }
    node.width = box.width
    node.height = box.height
    node.props['vectorPaths'] = structuredClone(value)
  },
  selection: (_node, value, world) => {
    world.select((value as unknown[]).map((one) => world.idOf(one)))
  },
}
