import { describe, expect, test } from 'vitest'
import type { Journey } from '../../core/journey/schema.ts'
import type { Editor } from '../../figma-plugin/messages.ts'
import { coffee } from '../maps/coffee.ts'
import { fiveLines } from '../maps/five-lines.ts'
import { maps } from '../maps/index.ts'
import { addOwn, boxesOf, drawn, editors, objectOf, objectsOf, selected, wordsOf, write } from './maps.ts'
import { outlineOf } from './outline.ts'
import { type Plugin, startPlugin } from './plugin.ts'

const [first] = coffee().cards
if (first === undefined) throw new Error('the map of this test has cards')
const cardId = (journey: Journey, index: number) => {
  const card = journey.cards[index]
  if (card === undefined) throw new Error(`there is no card ${index}`)
  return [journey.id, card.lane, card.stage, card.touchpoint, card.id]
    .filter((part) => part !== undefined)
    .join('/')
}
const withText = (journey: Journey, index: number, text: string): Journey => ({
  ...journey,
  cards: journey.cards.map((card, at) => (at === index ? { ...card, text } : card)),
})
const without = (journey: Journey, index: number): Journey => ({
  ...journey,
  cards: journey.cards.filter((_, at) => at !== index),
})
const painIndex = coffee().cards.findIndex(({ lane }) => lane.includes('pain'))
const pain = cardId(coffee(), painIndex)
/** The layer of a card with its own text: pain points have their mark above it. */
const ownLayer = 1

async function start(editor: Editor, journey = coffee()) {
  const plugin = startPlugin({ editor })
  const map = await drawn(plugin, journey, editor)
  if (map.mapId === null) throw new Error(map.error ?? 'nothing was drawn')
  return { plugin, fake: plugin.fake, map: selected(map), mapId: map.mapId }
}

describe.each(editors.map((editor) => ({ editor })))('$editor', ({ editor }) => {
  test('changed words are written, in as few calls as there are changes', async () => {
    const { plugin, fake, map, mapId } = await start(editor)
    fake.calls.clear()
    await drawn(plugin, withText(coffee(), painIndex, 'The queue is longer'), editor, map)
    expect(wordsOf(objectOf(fake, mapId, pain), fake)).toContain('The queue is longer')
    const writes = [...fake.calls].filter(([what]) => what.endsWith(' =') && !what.startsWith('PAGE'))
    const [box, text] = editor === 'figma' ? ['FRAME', 'TEXT'] : ['SHAPE_WITH_TEXT', 'TEXT_SUBLAYER']
    expect(writes).toEqual([
      [`${box}.name =`, 1],
      [`${text}.characters =`, 1],
    ])
  })

  test('an updated map looks like a map that is drawn afresh', async () => {
    for (const { journey: next } of maps) {
      const { plugin, fake, map, mapId } = await start(editor, coffee())
      const { outcome, error } = await drawn(plugin, { ...next(), id: coffee().id }, editor, map)
      expect({ outcome, error }).toEqual({ outcome: 'drawn', error: undefined })
      const fresh = await start(editor, { ...next(), id: coffee().id })
      expect(boxesOf(fake, mapId)).toEqual(boxesOf(fresh.fake, fresh.mapId))
      const [updated, afresh] = [outlineOf(fake, mapId), outlineOf(fresh.fake, fresh.mapId)]
      if (editor === 'figma') expect(updated).toEqual(afresh)
      else expect(updated.split('\n').sort()).toEqual(afresh.split('\n').sort())
    }
  })

  test('what lies behind the cards lies behind them after every update', async () => {
    const { plugin, fake, map, mapId } = await start(editor, { ...fiveLines(), lines: [], id: coffee().id })
    await drawn(plugin, { ...fiveLines(), id: coffee().id }, editor, map)
    const objects = [...objectsOf(fake, mapId)].map(([id]) => id)
    const lane = objects.findIndex((id) => id.endsWith('/emotion'))
    const points = objects.flatMap((id, index) => (/emotion\/@[^/]+\/[^@→]+$/.test(id) ? [index] : []))
    expect(lane).toBeGreaterThan(-1)
    expect(points.length).toBeGreaterThan(4)
    expect(Math.min(...points)).toBeGreaterThan(lane)
  })

  test('a file with another title updates the map it is dropped on', async () => {
    const { plugin, fake, map, mapId } = await start(editor)
    const renamed = {
      ...withText(coffee(), painIndex, 'The queue is longer'),
      id: 'another',
      title: 'Another',
    }
    const { conflicts } = await drawn(plugin, renamed, editor, map)
    expect(conflicts).toEqual([])
    expect(fake.doc.node(mapId).props['name']).toBe('Another')
    expect(wordsOf(objectOf(fake, mapId, pain), fake)).toContain('The queue is longer')
  })

  test('[U3] [U4] words that a person wrote stay, and are listed where the data changed them too', async () => {
    const { plugin, fake, map, mapId } = await start(editor)
    write(fake, mapId, pain, 'Nobody likes queues', ownLayer)
    const silent = await drawn(plugin, coffee(), editor, map)
    expect(silent.conflicts).toEqual([])
    const { conflicts } = await drawn(
      plugin,
      withText(coffee(), painIndex, 'The queue is longer'),
      editor,
      map,
    )
    expect(wordsOf(objectOf(fake, mapId, pain), fake)).toContain('Nobody likes queues')
    expect(conflicts).toMatchObject([{ id: pain, kind: 'changed', property: 'text' }])
    expect(conflicts[0]?.theirs).toContain('Nobody likes queues')
  })

  test('[U3] a colour that a person chose stays', async () => {
    const { plugin, fake, map, mapId } = await start(editor)
    const yellow = [{ type: 'SOLID', color: { r: 1, g: 1, b: 0 } }]
    objectOf(fake, mapId, pain).props['fills'] = yellow
    fake.doc.touch()
    await drawn(plugin, withText(coffee(), painIndex, 'The queue is longer'), editor, map)
    const node = objectOf(fake, mapId, pain)
    expect(node.props['fills']).toEqual(yellow)
    expect(wordsOf(node, fake)).toContain('The queue is longer')
  })

  test('[U5] what a person deleted is not drawn again', async () => {
    const { plugin, fake, map, mapId } = await start(editor)
    fake.doc.remove(objectOf(fake, mapId, pain).id)
    const { conflicts } = await drawn(
      plugin,
      withText(coffee(), painIndex, 'The queue is longer'),
      editor,
      map,
    )
    expect(objectsOf(fake, mapId).has(pain)).toBe(false)
    expect(conflicts).toMatchObject([{ id: pain, kind: 'deleted' }])
  })

  test('[U7] what the data dropped goes; where a person changed it, it stays and is listed', async () => {
    const untouched = await start(editor)
    await drawn(untouched.plugin, without(coffee(), painIndex), editor, untouched.map)
    expect(objectsOf(untouched.fake, untouched.mapId).has(pain)).toBe(false)
    const { plugin, fake, map, mapId } = await start(editor)
    write(fake, mapId, pain, 'Nobody likes queues', ownLayer)
    const { conflicts } = await drawn(plugin, without(coffee(), painIndex), editor, map)
    expect(wordsOf(objectOf(fake, mapId, pain), fake)).toContain('Nobody likes queues')
    expect(conflicts).toMatchObject([{ id: pain, kind: 'kept' }])
  })

  test('[U8] what a person put beside the map or into it stays where it is', async () => {
    const { plugin, fake, map, mapId } = await start(editor)
    const beside = addOwn(fake, fake.pageId, { x: 9000 })
    const inside = addOwn(fake, mapId)
    const before = JSON.stringify(beside)
    await drawn(plugin, fiveLines(), editor, map)
    expect(JSON.stringify(fake.doc.node(beside.id))).toBe(before)
    expect(fake.doc.node(inside.id).parent).toBe(mapId)
  })

  test('[U9] a copy is told from its original, and only the one that is meant is updated', async () => {
    const { plugin, fake, mapId } = await start(editor)
    const copyId = duplicated(plugin, mapId)
    plugin.heard.length = 0
    fake.select([copyId])
    await Promise.resolve()
    expect(plugin.heard).toMatchObject([{ type: 'selected', selected: { mapId: copyId, isCopy: true } }])
    const before = outlineOf(fake, mapId)
    await drawn(
      plugin,
      withText(coffee(), painIndex, 'The queue is longer'),
      editor,
      selected({ mapId: copyId }, true),
    )
    expect(outlineOf(fake, mapId)).toEqual(before)
    expect(wordsOf(objectOf(fake, copyId, pain), fake)).toContain('The queue is longer')
    fake.select([copyId])
    await Promise.resolve()
    expect(plugin.heard[plugin.heard.length - 1]).toMatchObject({ selected: { isCopy: false } })
  })

  test('[U9] of an object that a person duplicated inside the map, one is updated and the other is theirs', async () => {
    const { plugin, fake, map, mapId } = await start(editor)
    const original = objectOf(fake, mapId, pain)
    const copyId = duplicated(plugin, original.id, original.parent ?? '')
    await drawn(plugin, withText(coffee(), painIndex, 'The queue is longer'), editor, map)
    const texts = [original.id, copyId].map((id) => wordsOf(fake.doc.node(id), fake))
    expect(texts.filter((text) => text?.includes('The queue is longer'))).toHaveLength(1)
  })

  test('a map that is gone is said to be gone', async () => {
    const { plugin, fake, map, mapId } = await start(editor)
    fake.doc.remove(mapId)
    expect(await drawn(plugin, coffee(), editor, map)).toMatchObject({ outcome: 'nothing' })
  })

  test('[U12] a map that a newer version drew is not touched', async () => {
    const { plugin, fake, map, mapId } = await start(editor)
    const { pieces } = await piecesOf({ version: 2, journey: coffee(), scene: { version: 1, items: [] } })
    fake.doc.node(mapId).data['map.0'] = pieces
    const before = fake.doc.version()
    expect(await drawn(plugin, fiveLines(), editor, map)).toMatchObject({ outcome: 'newer' })
    expect(fake.doc.version()).toBe(before)
  })

  test('a map whose data a person or a program broke is not touched', async () => {
    const { plugin, fake, map, mapId } = await start(editor)
    fake.doc.node(mapId).data['map.0'] = 'not what we wrote'
    expect(await drawn(plugin, fiveLines(), editor, map)).toMatchObject({ outcome: 'unreadable' })
  })

  test('a text whose font is missing here is left alone and named', async () => {
    const { plugin, fake, map, mapId } = await start(editor)
    const node = objectOf(fake, mapId, pain)
    const text = node.text ?? fake.doc.node(node.children[ownLayer] ?? '').text
    if (text === undefined) throw new Error('a card has text')
    for (const { style } of text.runs) style.fontName = { family: 'Gone', style: 'Regular' }
    const { outcome, locked } = await drawn(
      plugin,
      withText(coffee(), painIndex, 'The queue is longer'),
      editor,
      map,
    )
    expect(outcome).toBe('drawn')
    expect(locked.join()).toContain('The queue is longer')
    expect(wordsOf(objectOf(fake, mapId, pain), fake)).not.toContain('The queue is longer')
  })
})

test('editing a text re-flows its cell, its lane and the map, without us', async () => {
  const { fake, mapId } = await start('figma')
  const before = boxesOf(fake, mapId)
  write(fake, mapId, pain, 'A much longer complaint about waiting. '.repeat(8), ownLayer)
  const after = boxesOf(fake, mapId)
  const lane = pain.split('/').slice(0, 2).join('/')
  const grown = (after.get(pain)?.height ?? 0) - (before.get(pain)?.height ?? 0)
  expect(grown).toBeGreaterThan(40)
  expect((after.get(lane)?.height ?? 0) - (before.get(lane)?.height ?? 0)).toBeGreaterThan(0)
  expect((after.get(coffee().id)?.height ?? 0) - (before.get(coffee().id)?.height ?? 0)).toBeGreaterThan(0)
  const opportunities = `${coffee().id}/opportunities`
  expect(after.get(opportunities)?.y).toBeGreaterThan(before.get(opportunities)?.y ?? 0)
})

test('[U3] a card that a person dragged into another cell stays there', async () => {
  const { plugin, fake, map, mapId } = await start('figma')
  const other = [...objectsOf(fake, mapId)].find(([id]) => id.endsWith('@cell') && id.includes('quotes'))?.[1]
  const node = objectOf(fake, mapId, pain)
  fake.doc.node(node.parent ?? '').children = fake.doc
    .node(node.parent ?? '')
    .children.filter((id) => id !== node.id)
  other?.children.push(node.id)
  node.parent = other?.id ?? null
  fake.doc.touch()
  await drawn(plugin, withText(coffee(), painIndex, 'The queue is longer'), 'figma', map)
  expect(objectOf(fake, mapId, pain).parent).toBe(other?.id)
  expect(wordsOf(objectOf(fake, mapId, pain), fake)).toContain('The queue is longer')
})

test('a designer who changes a variable changes every map, and an update takes it for no change of theirs', async () => {
  const { plugin, fake, map, mapId } = await start('figma')
  const [variable] = fake.doc.objects('Variable').filter(({ props }) => props['name'] === 'Pain points')
  if (variable === undefined) throw new Error('there is a variable for the fill of pain points')
  variable.props['value'] = { r: 1, g: 0, b: 1 }
  fake.doc.touch()
  const { conflicts } = await drawn(
    plugin,
    withText(coffee(), painIndex, 'The queue is longer'),
    'figma',
    map,
  )
  expect(conflicts).toEqual([])
  expect(wordsOf(objectOf(fake, mapId, pain), fake)).toContain('The queue is longer')
})

test('text styles and variables are made once for a file and used by every map', async () => {
  const { plugin, fake } = await start('figma')
  const count = () => [fake.doc.objects('TextStyle').length, fake.doc.objects('Variable').length]
  const before = count()
  expect(before.every((number) => number > 4)).toBe(true)
  await drawn(plugin, coffee(), 'figma')
  expect(count()).toEqual(before)
})

test('without styles a map has plain colours and fonts', async () => {
  const plugin = startPlugin({ editor: 'figma' })
  const { mapId } = await drawn(plugin, coffee(), 'figma', null, false)
  expect(plugin.fake.doc.objects('TextStyle')).toEqual([])
  expect(plugin.fake.doc.objects('VariableCollection')).toEqual([])
  expect(JSON.stringify(objectOf(plugin.fake, mapId ?? '', pain).props['fills'])).not.toContain('VARIABLE')
})

test('in FigJam a line follows when a person drags a point, and the point stays where they dragged it', async () => {
  const { plugin, fake, map, mapId } = await start('figjam')
  const connector = [...objectsOf(fake, mapId).values()].find(({ type }) => type === 'CONNECTOR')
  const end = connector?.props['connectorStart'] as { endpointNodeId: string }
  const point = fake.doc.node(end.endpointNodeId)
  point.y += 40
  const y = point.y
  await drawn(plugin, withText(coffee(), painIndex, 'The queue is longer'), 'figjam', map)
  expect(fake.doc.node(end.endpointNodeId).y).toBe(y)
})

/** A person duplicates a node, with all that the plugin has written on it. */
function duplicated({ fake }: Plugin, id: string, parent = fake.pageId): string {
  const { doc } = fake
  const copy = (from: string, into: string): string => {
    const { id: _, children, parent: __, ...rest } = doc.node(from)
    const made = doc.addNode({ ...structuredClone(rest), parent: into, children: [] })
    for (const child of children.slice()) copy(child, made.id)
    return made.id
  }
  return copy(id, parent)
}

async function piecesOf(value: unknown): Promise<{ readonly pieces: string }> {
  const stream = new Blob([JSON.stringify(value)]).stream().pipeThrough(new CompressionStream('deflate-raw'))
  return { pieces: Buffer.from(await new Response(stream).arrayBuffer()).toString('base64') }
}
