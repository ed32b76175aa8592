import { describe, expect, test } from 'vitest'
import type { Journey } from '../../core/journey/schema.ts'
import type { FakeOptions } from '../hosts/fake-miro.ts'
import { coffee } from '../maps/coffee.ts'
import { maps } from '../maps/index.ts'
import { boardWithPage, mapOf } from './boards.ts'

const boards: readonly (Omit<FakeOptions, 'clock'> & { readonly name: string })[] = [
  { name: 'as documented' },
  { name: 'where frames take what is created over them', capturesNew: true },
  { name: 'where dissolving a group frees its things', ungroupingFrees: true },
  { name: 'where frames take their children along', framesTakeChildren: true },
  { name: 'where shapes keep their size', resizing: 'refused' },
  { name: 'where a new size is ignored', resizing: 'ignored' },
  { name: 'where sizes cannot be assigned', resizing: 'readonly' },
  { name: 'where small shapes are refused', smallestShape: 8, smallIs: 'refused' },
  { name: 'where small shapes are enlarged', smallestShape: 8, smallIs: 'enlarged' },
]

/** The coffee map with so many of its cards written anew, a stage renamed and a card gone. */
const changed = (journey: Journey): Journey => ({
  ...journey,
  title: `${journey.title} again`,
  cards: journey.cards
    .slice(1)
    .map((card, index) =>
      index < 3
        ? { ...card, text: `${card.text} And a second sentence, so that the card has to grow by a line.` }
        : card,
    ),
})

describe.each(boards)('on a board $name', ({ name: _, ...options }) => {
  test('every map of the gallery is drawn whole, inside one frame', async () => {
    for (const { journey } of maps) {
      const { miro, runs, run } = boardWithPage(options)
      expect(await run(runs.draw(null, mapOf(journey())))).toMatchObject({ outcome: 'drawn', conflicts: [] })
      const [frame, ...others] = miro.things()
      expect(frame?.type).toBe('frame')
      const inside = others.filter(({ type }) => type !== 'connector')
      expect(inside.every(({ parentId, groupId }) => parentId === frame?.id && groupId === undefined)).toBe(
        true,
      )
      expect(miro.refusals()).toBe(0)
    }
  })

  test('[U1] the same file writes nothing', async () => {
    const { miro, runs, run } = boardWithPage(options)
    const { mapId } = await run(runs.draw(null, mapOf(coffee())))
    const before = miro.shown()
    miro.calls.length = 0
    const ended = await run(runs.draw(mapId, mapOf(coffee())))
    expect(ended).toMatchObject({ outcome: 'drawn', conflicts: [] })
    expect(miro.calls).toEqual(['storage.get', 'get'])
    expect(miro.shown()).toEqual(before)
  })

  test('an updated map looks as one drawn from the new file at once', async () => {
    const updated = boardWithPage(options)
    const fresh = boardWithPage(options)
    const { mapId } = await updated.run(updated.runs.draw(null, mapOf(coffee())))
    const ended = await updated.run(updated.runs.draw(mapId, mapOf(changed(coffee()))))
    expect(ended).toMatchObject({ outcome: 'drawn', conflicts: [] })
    await fresh.run(fresh.runs.draw(null, mapOf(changed(coffee()))))
    expect(placed(updated.miro.shown())).toEqual(placed(fresh.miro.shown()))
  })

  test('removing a map leaves nothing of it, on the board or in storage', async () => {
    const { miro, runs, run } = boardWithPage(options)
    const mine = miro.person.add({ x: 5000, y: 5000 })
    const { mapId } = await run(runs.draw(null, mapOf(coffee())))
    const inside = miro.person.add({ x: 0, y: 0, parentId: miro.things()[1]?.id ?? '' })
    expect(await run(runs.remove(mapId ?? ''))).toMatchObject({ outcome: 'drawn' })
    expect(miro.things().map(({ id }) => id)).toEqual([mine.id, inside.id])
    expect(miro.stored().size).toBe(0)
    expect(await run(runs.maps())).toEqual([])
  })
})

/** What is shown, in any order, from the corner of the frame. */
function placed(lines: readonly string[]): readonly string[] {
  const things = lines.map((line) => JSON.parse(line) as Record<string, unknown>)
  const frame = things.find(({ type }) => type === 'frame') as {
    x: number
    y: number
    width: number
    height: number
  }
  const [left, top] = [frame.x - frame.width / 2, frame.y - frame.height / 2]
  return things
    .map(({ x, y, start: _, end: __, ...rest }) =>
      JSON.stringify(
        rest['type'] === 'connector' ? rest : { ...rest, x: Number(x) - left, y: Number(y) - top },
        Object.keys({ ...rest, ...(rest['style'] as object), x, y }).sort(),
      ),
    )
    .sort()
}
