import { describe, expect, test } from 'vitest'
import { type Box, sceneItems } from '../../core/scene.ts'
import { blueprint } from '../maps/blueprint.ts'
import { coffee } from '../maps/coffee.ts'
import { maps } from '../maps/index.ts'
import {
  addOwn,
  boxesOf,
  drawn,
  drawnItems,
  editors,
  objectsOf,
  sceneFor,
  selected,
  wordsOf,
} from './maps.ts'
import { type Plugin, startPlugin } from './plugin.ts'

const journeys = [...new Map(maps.map(({ name, journey }) => [journey, { name, journey }])).values()]
const isFlatText = (kind: string, editor: string) => editor === 'figjam' && kind !== 'marker'
const whole = (plugin: Plugin) => plugin.fake.doc.node(plugin.fake.pageId).children

for (const editor of editors) {
  describe(editor, () => {
    for (const { name, journey } of journeys) {
      test(`${name}: every item is one object with its words, its name, and its id`, async () => {
        const plugin = startPlugin({ editor })
        const { outcome, mapId } = await drawn(plugin, journey(), editor)
        expect(outcome).toBe('drawn')
        const objects = objectsOf(plugin.fake, mapId ?? '')
        const items = drawnItems(sceneFor(journey(), editor), editor)
        expect([...objects.keys()].sort()).toEqual(items.map(({ id }) => id).sort())
        for (const item of items) {
          const node = objects.get(item.id)
          if (node === undefined) throw new Error(item.id)
          expect(node.props['name']).toBe(item.name)
          if ('text' in item) expect(wordsOf(node, plugin.fake)).toBe(item.text)
        }
      })

      test(`[V1] [V2] ${name}: everything stands where the scene says, by the editor's own layout`, async () => {
        const plugin = startPlugin({ editor })
        const { mapId } = await drawn(plugin, journey(), editor)
        const boxes = boxesOf(plugin.fake, mapId ?? '')
        for (const item of drawnItems(sceneFor(journey(), editor), editor)) {
          const box = boxes.get(item.id)
          if (box === undefined) throw new Error(item.id)
          const expected = expectedBox(item, editor)
          for (const side of Object.keys(expected) as (keyof Box)[])
            expect({
              id: item.id,
              [side]: Math.round((box[side] - (expected[side] ?? 0)) * 2) / 2 + 0,
            }).toEqual({
              id: item.id,
              [side]: 0,
            })
        }
      })
    }

    test('[U1] [U2] drawing the same map on itself changes nothing on the page', async () => {
      const plugin = startPlugin({ editor })
      const first = await drawn(plugin, coffee(), editor)
      const before = plugin.fake.doc.version()
      const again = await drawn(plugin, coffee(), editor, selected(first))
      expect(again).toMatchObject({ outcome: 'drawn', conflicts: [] })
      expect(plugin.fake.doc.version()).toBe(before)
    })

    test('[V26] the same map is drawn the same, whichever way Figma places vectors', async () => {
      const [one, other] = [
        startPlugin({ editor, movesVectors: true }),
        startPlugin({ editor, movesVectors: false }),
      ]
      const [first, second] = [await drawn(one, blueprint(), editor), await drawn(other, blueprint(), editor)]
      expect(boxesOf(one.fake, first.mapId ?? '')).toEqual(boxesOf(other.fake, second.mapId ?? ''))
    })

    test('a new map stands beside what is there, never over it', async () => {
      const plugin = startPlugin({ editor })
      addOwn(plugin.fake, plugin.fake.pageId, { x: -50, y: -50, width: 100, height: 100 })
      addOwn(plugin.fake, plugin.fake.pageId, { x: 5000, y: 300, width: 100, height: 100 })
      const first = await drawn(plugin, coffee(), editor)
      const second = await drawn(plugin, coffee(), editor)
      const boxes = whole(plugin).map((id) => plugin.fake.doc.node(id))
      for (const one of boxes)
        for (const another of boxes) if (one !== another) expect(overlap(one, another)).toBe(false)
      expect(new Set([first.mapId, second.mapId]).size).toBe(2)
    })

    test('an empty page gets the map in the middle of what is seen', async () => {
      const plugin = startPlugin({ editor })
      const { mapId } = await drawn(plugin, coffee(), editor)
      const map = plugin.fake.doc.node(mapId ?? '')
      expect(Math.abs(map.x + map.width / 2)).toBeLessThan(2)
      expect(plugin.fake.viewed).toEqual([[mapId]])
      expect(plugin.fake.world.selection()).toEqual([mapId])
    })

    test('[U11] one undo takes the whole map away, and nothing else', async () => {
      const plugin = startPlugin({ editor })
      addOwn(plugin.fake, plugin.fake.pageId)
      const before = whole(plugin).slice()
      await drawn(plugin, coffee(), editor)
      expect(whole(plugin).length).toBe(before.length + 1)
      plugin.channel.send({ type: 'undo' })
      expect(whole(plugin)).toEqual(before)
    })

    test('a missing font is replaced by the nearest one, and that is said', async () => {
      const fonts = ['Inter/Regular', 'Inter/Medium', 'Inter/Bold', 'Roboto/Regular']
      const plugin = startPlugin({ editor, fonts })
      const { outcome, fonts: said } = await drawn(plugin, coffee(), editor)
      expect(outcome).toBe('drawn')
      expect(said).toContainEqual({ wanted: 'Inter Semi Bold', used: 'Inter Bold' })
      expect(said).toContainEqual({ wanted: 'Inter Italic', used: 'Inter Regular' })
    })

    test('a machine without Inter draws with what it has', async () => {
      const plugin = startPlugin({ editor, fonts: ['Comic Neue/Light', 'Inter/Medium'] })
      const { outcome } = await drawn(plugin, coffee(), editor)
      expect(outcome).toBe('drawn')
    })

    test('the map has its relaunch buttons, and is found again when something in it is selected', async () => {
      const plugin = startPlugin({ editor })
      const { mapId } = await drawn(plugin, coffee(), editor)
      expect(plugin.fake.doc.node(mapId ?? '').relaunch).toEqual({
        update: 'Update this map',
        export: 'Save this map',
      })
      const card = [...objectsOf(plugin.fake, mapId ?? '').entries()].find(([id]) =>
        id.includes('/quotes/'),
      )?.[1]
      plugin.heard.length = 0
      plugin.fake.select([card?.id ?? ''])
      await Promise.resolve()
      expect(plugin.heard).toEqual([
        { type: 'selected', selected: { mapId, title: 'Ordering coffee ahead', isCopy: false } },
      ])
    })
  })
}

test('the same journey gives the same ids and words in both editors', async () => {
  const all = await Promise.all(
    editors.map(async (editor) => {
      const plugin = startPlugin({ editor })
      const { mapId } = await drawn(plugin, coffee(), editor)
      const objects = objectsOf(plugin.fake, mapId ?? '')
      return new Map([...objects].map(([id, node]) => [id, wordsOf(node, plugin.fake) ?? '']))
    }),
  )
  const [figma, figjam] = all
  const shared = [...sceneItems(sceneFor(coffee(), 'figma').items)].filter(({ id }) => figjam?.has(id))
  expect(shared.length).toBeGreaterThan(80)
  for (const { id } of shared) expect([id, figjam?.get(id)]).toEqual([id, figma?.get(id)])
})

/** What can be expected of an object's box: heights of texts are the editor's, vectors are as large as their path. */
function expectedBox(item: ReturnType<typeof drawnItems>[number], editor: string): Partial<Box> {
  const { x, y, width, height } = item.box
  if (item.kind === 'line' || item.kind === 'band') {
    if (item.kind === 'line' && item.from !== undefined && editor === 'figjam') {
      const xs = item.points.map((point) => point.x)
      return { x: Math.min(...xs), width: Math.max(...xs) - Math.min(...xs) }
    }
    return { x: x + (item.kind === 'line' ? Math.min(...item.points.map((point) => point.x)) - x : 0) }
  }
  if (item.role === 'cell' || item.role === 'lane-header' || item.role === 'empty') return { x, y, width }
  if (item.kind === 'label') return isFlatText(item.kind, editor) ? { x, y, width } : { x, y, width, height }
  if (item.kind === 'card' && editor === 'figjam' && item.fill === undefined && item.stroke === undefined)
    return { x: x + item.inset.x, y: y + item.inset.y, width: width - item.inset.x * 2 }
  if (item.kind === 'frame' && editor === 'figjam' && item.fill === undefined) return { x, y, width }
  return { x, y, width, height }
}

function overlap(one: Box, other: Box): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  )
}
