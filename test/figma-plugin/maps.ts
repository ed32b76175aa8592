/** Journeys as maps in a file of the fake, and the ways tests look at what is drawn. */
import type { Journey } from '../../core/journey/schema.ts'
import { layout } from '../../core/layout/layout.ts'
import type { Language } from '../../core/messages/language.ts'
import { mapWords } from '../../core/messages/map/index.ts'
import { type Box, type Scene, type SceneItem, sceneItems } from '../../core/scene.ts'
import { interMeasure } from '../../core/text/index.ts'
import type { Editor, SelectedMap } from '../../figma-plugin/messages.ts'
import { type DrawnMap, drawMap } from '../../figma-plugin/ui/draw-map.ts'
import { tablesOf } from '../../figma-plugin/ui/editor.ts'
import type { NodeState } from './fake/document.ts'
import { type FakeFigma, settleAll } from './fake/figma.ts'
import { absoluteCorner } from './fake/layout.ts'
import type { Plugin } from './plugin.ts'

export const editors: readonly Editor[] = ['figma', 'figjam']

/** A journey's scene for an editor. */
export function sceneFor(journey: Journey, editor: Editor, language: Language = 'en'): Scene {
  return layout(journey, { host: editor, words: mapWords(language), measure: interMeasure })
}

/** Draws a journey as a new map, or on one that is there. */
export function drawn(
  { channel }: Plugin,
  journey: Journey,
  editor: Editor,
  on: SelectedMap | null = null,
  isBound = true,
): Promise<DrawnMap> {
  return drawMap(
    {
      map: { journey, scene: sceneFor(journey, editor) },
      on,
      options: { isBound, hasComponents: false },
      relaunch: { update: 'Update this map', export: 'Save this map' },
    },
    editor,
    channel,
  )
}

/** The map a run drew, as a person would select it. */
export function selected({ mapId }: Pick<DrawnMap, 'mapId'>, isCopy = false): SelectedMap {
  if (mapId === null) throw new Error('there is no map')
  return { mapId, title: '', isCopy }
}

/** Objects of the map by the id of their item. */
export function objectsOf({ doc }: Pick<FakeFigma, 'doc'>, mapId: string): Map<string, NodeState> {
  const objects = new Map<string, NodeState>()
  const walk = (node: NodeState) => {
    const id = node.data['item']
    if (id !== undefined && !objects.has(id)) objects.set(id, node)
    for (const child of node.children) walk(doc.node(child))
  }
  walk(doc.node(mapId))
  return objects
}

/** The one object of an item. */
export function objectOf(fake: FakeFigma, mapId: string, item: string): NodeState {
  const found = objectsOf(fake, mapId).get(item)
  if (found === undefined) throw new Error(`${item} is not on the page`)
  return found
}

/** Boxes of objects on the page, from the map's corner, by item. */
export function boxesOf(fake: FakeFigma, mapId: string): Map<string, Box> {
  settleAll(fake)
  const corner = absoluteCorner(fake.doc.node(mapId), fake.doc)
  const boxes = new Map<string, Box>()
  for (const [id, node] of objectsOf(fake, mapId)) {
    const { x, y } = absoluteCorner(node, fake.doc)
    boxes.set(id, { x: x - corner.x, y: y - corner.y, width: node.width, height: node.height })
  }
  return boxes
}

/** The words of an object, its text layers joined by line breaks; nothing where it has none. */
export function wordsOf(node: NodeState, { doc }: Pick<FakeFigma, 'doc'>): string | undefined {
  if (node.text !== undefined) return node.text.characters
  const layers = node.children
    .map((id) => doc.node(id))
    .filter(({ type, data }) => type === 'TEXT' && data['item'] === undefined)
  return layers.length === 0 ? undefined : layers.map(({ text }) => text?.characters ?? '').join('\n')
}

/** Items of a scene that are objects in an editor. */
export function drawnItems(scene: Scene, editor: Editor): readonly SceneItem[] {
  return [...sceneItems(scene.items)].filter((item) => tablesOf[editor].isDrawn(item))
}

/** A person writes into a text layer of a card. */
export function write(fake: FakeFigma, mapId: string, item: string, words: string, layer = 0): void {
  const node = objectOf(fake, mapId, item)
  const text = node.text ?? fake.doc.node(node.children[layer] ?? '').text
  if (text === undefined) throw new Error(`${item} has no text`)
  text.characters = words
  text.runs = [{ length: words.length, style: text.runs[0]?.style as never }]
  fake.doc.touch()
}

/** A person puts a rectangle of their own somewhere. */
export function addOwn(fake: FakeFigma, parent: string, box: Partial<Box> = {}): NodeState {
  const node = fake.doc.addNode({
    type: 'RECTANGLE',
    parent,
    children: [],
    x: 0,
    y: 0,
    width: 20,
    height: 20,
    ...box,
    horizontal: 'FIXED',
    vertical: 'FIXED',
    props: {
      name: 'mine',
      visible: true,
      fills: [],
      strokes: [],
      layoutPositioning: 'AUTO',
      minHeight: null,
    },
    data: {},
    relaunch: {},
  })
  return node
}
