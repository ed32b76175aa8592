/**
 * Figma and FigJam as a host: makes, moves, changes and removes nodes. What a node is for an item is the panel's to
 * say, by one table per editor; here is only what both have in common.
 */
import type { Host, Put, Update } from '../core/host.ts'
import type { Drawing } from './drawing.ts'
import { loadFontsOf } from './fonts.ts'
import { itemKey } from './identity.ts'
import { addLayers, nodeFor, setAll, setSpans, textsOf } from './node.ts'
import type { NodeItem, NodeType } from './nodes.ts'
import type { Rest } from './pace.ts'
import { moveTo, placeIn, setPoint } from './place.ts'
import { takeOut } from './take-out.ts'

/** A map on a page; `nested` where its frames hold each other. */
export function figmaHost(drawing: Drawing, nested: boolean, rest: Rest): Host<NodeItem> {
  const { nodes, holding, parents, loose } = drawing

  const put = async (change: Pick<Put<NodeItem>, 'item' | 'place'>): Promise<undefined> => {
    const { item } = change
    if (item.look === undefined) return undefined
    const node = await nodeFor(item.look, drawing)
    if (item.steps !== undefined) await setAll(node, item.steps, drawing)
    if (item.words !== undefined) writeNew(node, item, drawing)
    placeIn(node, change, drawing)
    node.name = item.name
    node.setPluginData(itemKey, item.id)
    nodes.set(item.id, node)
    if (item.holds === true) holding.add(item.id)
    if (item.isMap === true) drawing.onMap(node)
    if (item.layer !== undefined) raiseEnds(item, drawing)
    return undefined
  }

  return {
    nested,
    atOnce: 1,
    layer: ({ layer }) => layer ?? 0,
    rest,
    put: (change) => loose.around(() => put(change)),
    move: (change) => {
      const node = nodes.get(change.id)
      if (nested) moveTo(present(node, change.id), change.place, drawing)
      else if (node !== undefined && !node.removed && node.type !== 'SECTION') {
        const { to, from } = change
        setPoint(node, node.x + to.x - from.x, node.y + to.y - from.y)
      }
    },
    update: (change) => loose.around(() => update(change, put, drawing)),
    remove: async ({ was, whole }) => {
      const node = nodes.get(was.id)
      nodes.delete(was.id)
      parents.delete(was.id)
      if (was.holds === true) holding.add(was.id)
      if (node !== undefined && !node.removed) await takeOut(node, whole === true, holding, rest)
    },
  }
}

async function update(
  change: Update<NodeItem>,
  put: (change: Pick<Put<NodeItem>, 'item' | 'place'>) => Promise<undefined>,
  drawing: Drawing,
): Promise<undefined> {
  const { item, properties, place } = change
  const node = drawing.nodes.get(item.id)
  if (node === undefined && item.look === undefined) return undefined
  const old = present(node, item.id)
  if (item.anew === 'node' || (item.anew === 'layers' && old.type !== 'FRAME')) {
    await put(change)
    takePlaceOf(old, drawing.nodes.get(item.id))
    return undefined
  }
  if (properties.includes('position')) moveTo(old, place, drawing)
  if (item.steps !== undefined) await setAll(old, item.steps, drawing)
  if (item.at !== undefined) setPoint(old, item.at[0], item.at[1])
  await updateTexts(old, item, drawing)
  return undefined
}

async function updateTexts(node: SceneNode, item: NodeItem, drawing: Drawing): Promise<void> {
  const look = item.look === undefined ? undefined : drawing.looks[item.look]
  if (item.anew === 'layers' && node.type === 'FRAME' && look?.layers !== undefined) {
    for (const layer of textsOf(node)) (layer as TextNode).remove()
    await addLayers(node, look.layers, drawing)
  }
  const { words, colors, spans, link } = item
  if (words === undefined && colors === undefined && spans === undefined) return
  const texts = textsOf(node)
  let isOpen = true
  for (let index = 0; index < texts.length; index += 1) {
    const [text, now, color] = [texts[index], words?.[index], colors?.[index]]
    if (text === undefined) continue
    if (now !== undefined && text.characters !== now) isOpen = await rewrite(text, now, drawing)
    if (color !== undefined) text.fills = [drawing.styles.paints(color)]
  }
  const [first] = texts
  if (spans !== undefined && first !== undefined && isOpen) setSpans(first, spans, drawing)
  if (link !== undefined && words !== undefined && isOpen) setLink(texts, link)
}

/** Writes into a text that may be somebody's already: with its own fonts, or not at all, which is noted. */
async function rewrite(
  text: TextNode | TextSublayerNode,
  words: string,
  { fonts, locked }: Drawing,
): Promise<boolean> {
  const isOpen = await loadFontsOf(text, fonts)
  if (isOpen) text.characters = words
  else locked.push(words)
  return isOpen
}

/** Words of an object that was just made: its fonts are loaded, and it holds nothing but its texts. */
function writeNew(node: SceneNode, { look, words, spans, link }: NodeItem, drawing: Drawing): void {
  const texts = newTexts(node, drawing.looks[look ?? -1]?.type)
  words?.forEach((now, index) => {
    const text = texts[index]
    if (text !== undefined) text.characters = now
  })
  const [first] = texts
  if (spans !== undefined && first !== undefined) setSpans(first, spans, drawing)
  if (link !== undefined) setLink(texts, link)
}

/** The texts of a new node, whose type is known from its look: asking the node would be a call. */
function newTexts(node: SceneNode, type: NodeType | undefined): readonly (TextNode | TextSublayerNode)[] {
  if (type === 'FRAME') return (node as FrameNode).children as readonly TextNode[]
  return [type === 'TEXT' ? (node as TextNode) : (node as ShapeWithTextNode).text]
}

function setLink(
  texts: readonly (TextNode | TextSublayerNode)[],
  [index, value]: readonly [number, string],
): void {
  const text = texts[index]
  if (text !== undefined && text.characters !== '') text.hyperlink = { type: 'URL', value }
}

/** The new node stands where the old one stood among its siblings. */
function takePlaceOf(old: SceneNode, node: SceneNode | undefined): void {
  const { parent } = old
  if (parent !== null && node?.parent?.id === parent.id)
    parent.insertChild(parent.children.map(({ id }) => id).indexOf(old.id), node)
  old.remove()
}

/** The points of a line lie above it. */
function raiseEnds({ steps }: NodeItem, { nodes, section }: Drawing): void {
  for (const [field, value] of steps ?? []) {
    if (field !== 'ends') continue
    for (const id of value) {
      const node = nodes.get(id)
      if (node !== undefined) section()?.appendChild(node)
    }
  }
}

function present(node: SceneNode | undefined, id: string): SceneNode {
  if (node === undefined || node.removed) throw new Error(`${id} is not on the page any more.`)
  return node
}
