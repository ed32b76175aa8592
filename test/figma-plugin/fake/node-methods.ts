/** Methods of the fake's nodes. */
import type { NodeState } from './document.ts'
import { textAccess } from './texts.ts'
import type { World } from './world.ts'

type Method = (node: NodeState, given: readonly unknown[], world: World) => unknown

const entryLimit = 100_000

export const nodeMethods: { readonly [name: string]: Method } = {
  appendChild: (node, [child], world) => adopt(node, world.idOf(child), node.children.length, world),

  insertChild: (node, [index, child], world) => {
    const id = world.idOf(child)
    // Figma's own parameters are the index first and then the child.
    if (typeof index !== 'number' || index < 0 || index > node.children.length)
      throw new Error(`in insertChild: Index ${String(index)} is out of bounds`)
    adopt(node, id, index, world)
  },

  remove: (node, _, { doc }) => {
    if (node.type === 'PAGE') throw new Error('in remove: The last page cannot be removed')
    doc.remove(node.id)
  },

  clone: (node, _, world) => world.nodeObject(copied(node, world.page(), world).id),

  resize: (node, [width, height], world) => resized(node, width, height, world),
  resizeWithoutConstraints: (node, [width, height], world) => resized(node, width, height, world),

  getPluginData: (node, [key]) => node.data[String(key)] ?? '',
  setPluginData: (node, [key, value], { doc }) => {
    if (typeof key !== 'string' || typeof value !== 'string')
      throw new Error('in setPluginData: Expected a string')
    if (new TextEncoder().encode(key + value).length > entryLimit)
      throw new Error('in setPluginData: The entry exceeds the limit of 100 kB')
    if (value === '') delete node.data[key]
    else node.data[key] = value
    doc.touch()
  },
  getPluginDataKeys: (node) => Object.keys(node.data),

  setRelaunchData: (node, [data], { commands, doc }) => {
    for (const [command, description] of Object.entries(data as Record<string, string>)) {
      if (!commands.includes(command))
        throw new Error(`setRelaunchData: ${command} is not in the manifest, so nothing would show`)
      if (description.length > 1000) throw new Error('in setRelaunchData: The description is too long')
    }
    node.relaunch = { ...(data as Record<string, string>) }
    doc.touch()
  },

  findAllWithCriteria: (node, [criteria], world) => {
    const { types, pluginData } = criteria as { types?: string[]; pluginData?: { keys?: string[] } }
    const found: object[] = []
    const walk = (inner: NodeState) => {
      for (const id of inner.children) {
        const child = world.doc.node(id)
        const hasType = types === undefined || types.includes(child.type)
        const keys = Object.keys(child.data)
        const hasData =
          pluginData === undefined ||
          (pluginData.keys === undefined
            ? keys.length > 0
            : pluginData.keys.some((key) => keys.includes(key)))
        if (hasType && hasData) found.push(world.nodeObject(id))
        walk(child)
      }
    }
    walk(node)
    return found
  },

  setTextStyleIdAsync: async (node, [id], { doc, loaded }) => {
    const style = doc.object(String(id))
    const font = style.props['fontName'] as { family: string; style: string }
    if (!loaded.has(`${font.family}/${font.style}`))
      throw new Error(
        `in setTextStyleIdAsync: Cannot write to node with unloaded font "${font.family} ${font.style}".`,
      )
    if (node.text === undefined) throw new Error('a style for a node without text')
    const { fontName, fontSize, lineHeight } = style.props as never
    node.text.runs = node.text.runs.map((run) => ({
      ...run,
      style: { ...run.style, fontName, fontSize, lineHeight },
    }))
    node.props['textStyleId'] = style.id
    doc.touch()
  },
}

/** Puts a node into another one; where it is stays the same numbers in the new parent. */
function adopt(parent: NodeState, id: string, index: number, world: World): void {
  const { doc } = world
  const child = doc.node(id)
  if (!canHold(parent, child))
    throw new Error(`in appendChild: Cannot move node. A ${child.type} cannot be in a ${parent.type}`)
  for (let around: string | null = parent.id; around !== null; around = doc.node(around).parent)
    if (around === id) throw new Error('in appendChild: Cannot move node into itself')
  needFontsWithin(child, world)
  const from = child.parent === null ? undefined : doc.node(child.parent)
  const before = from === parent ? parent.children.indexOf(id) : -1
  if (from !== undefined) from.children = from.children.filter((one) => one !== id)
  parent.children.splice(before !== -1 && before < index ? index - 1 : index, 0, id)
  child.parent = parent.id
  const isFlow = parent.props['layoutMode'] === 'HORIZONTAL' || parent.props['layoutMode'] === 'VERTICAL'
  if (!isFlow)
    for (const side of ['horizontal', 'vertical'] as const) if (child[side] === 'FILL') child[side] = 'FIXED'
  doc.touch()
}

function needFontsWithin(node: NodeState, world: World): void {
  if (node.type === 'TEXT' && node.text !== undefined && node.text.characters !== '')
    textAccess(node.text, world).needFonts('appendChild')
  for (const child of node.children) needFontsWithin(world.doc.node(child), world)
}

function canHold(parent: NodeState, child: NodeState): boolean {
  if (!['PAGE', 'FRAME', 'SECTION', 'COMPONENT'].includes(parent.type)) return false
  if (child.type === 'PAGE') return false
  return child.type !== 'SECTION' || parent.type === 'PAGE' || parent.type === 'SECTION'
}

function resized(node: NodeState, width: unknown, height: unknown, { doc }: World): void {
  const isLine = node.type === 'LINE'
  for (const length of isLine ? [width] : [width, height])
    if (typeof length !== 'number' || !(length >= 0.01))
      throw new Error(`in resize: Expected a size of at least 0.01, received ${String(length)}`)
  if (isLine && height !== 0) throw new Error('in resize: A line must have a height of 0')
  node.width = width as number
  node.height = height as number
  node.horizontal = 'FIXED'
  node.vertical = 'FIXED'
  if (node.type === 'TEXT') node.props['textAutoResize'] = 'NONE'
  doc.touch()
}

function copied(node: NodeState, parent: string, { doc }: World): NodeState {
  const { id: _, children, parent: __, ...rest } = node
  const copy = doc.addNode({ ...structuredClone(rest), parent, children: [] })
  for (const child of children) copied(doc.node(child), copy.id, { doc } as World)
  if (doc.node(parent).type === 'PAGE')
    for (const side of ['horizontal', 'vertical'] as const) if (copy[side] === 'FILL') copy[side] = 'FIXED'
  return copy
}
