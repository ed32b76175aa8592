import { describe, expect, test } from 'vitest'
import type { Journey } from '../../core/journey/schema.ts'
import type { FakeOptions } from '../hosts/fake-miro.ts'
import { boardWithPage, mapOf } from './boards.ts'

const journey = (cards: readonly string[]): Journey => ({
  version: 1,
  id: 'parcel',
  title: 'Returning a parcel',
  kind: 'current-state',
  personas: [],
  stages: [
    { id: 'pack', name: 'Pack', touchpoints: [] },
    { id: 'send', name: 'Send', touchpoints: [] },
  ],
  lanes: [
    { id: 'doing', role: 'actions', title: 'Doing' },
    { id: 'feeling', role: 'emotion', title: 'Feeling' },
  ],
  cards: cards.map((text, index) => ({
    id: `c${index}`,
    lane: 'doing',
    stage: index % 2 === 0 ? 'pack' : 'send',
    text,
    basis: 'observed',
  })),
  lines: [
    {
      id: 'all',
      title: 'Everybody',
      basis: 'measured',
      points: [
        { stage: 'pack', value: cards.length > 3 ? 1.5 : 1 },
        { stage: 'send', value: -1 },
      ],
    },
  ],
  metrics: [],
})

const first = mapOf(journey(['Finds the box', 'Prints the label', 'Tapes it']))
const second = mapOf(
  journey([
    'Finds the box',
    'Prints the label at the neighbours, since the printer has no ink left',
    'Tapes',
    'Waits',
  ]),
)
/** Long enough for everything else to have happened, ms. */
const closed = 600_000

const boards: readonly (Omit<FakeOptions, 'clock'> & { readonly name: string })[] = [
  { name: 'as documented' },
  { name: 'where frames take what is created over them', capturesNew: true },
  { name: 'where sizes cannot be changed', resizing: 'refused', framesTakeChildren: true },
]

describe.each(boards)('[U10] on a board $name', ({ name: _, ...options }) => {
  describe.each(['before', 'after'] as const)('a call that fails %s it did its work', (when) => {
    test('a first draw ends with the whole map or none, whichever call fails for good', async () => {
      const whole = await drawnOnce(options)
      for (let failing = 0; failing < whole.calls; failing += 1) {
        const { miro, runs, run } = boardWithPage(options)
        const mine = miro.person.add({ x: 400, y: 300 })
        miro.behave({ fails: lastingFailure(failing, when) })
        const { outcome, isHalf, mapId } = await run(runs.draw(null, first))
        miro.behave({ fails: () => undefined })
        expect([failing, isHalf]).toEqual([failing, false])
        const ours = miro.things().filter(({ id }) => id !== mine.id)
        expect([failing, outcome, ours.length]).toEqual([
          failing,
          outcome,
          outcome === 'drawn' ? whole.things : 0,
        ])
        if (outcome === 'drawn')
          expect(await run(runs.draw(mapId, first))).toMatchObject({ outcome: 'drawn', conflicts: [] })
        expect(miro.things()).toContainEqual(mine)
      }
    })

    test('an update ends with the new map or the old one, whichever call fails for good', async () => {
      const whole = await drawnOnce(options)
      for (let failing = 0; ; failing += 1) {
        const { miro, runs, run } = boardWithPage(options)
        const { mapId } = await run(runs.draw(null, first))
        const before = looks(miro.shown())
        const start = miro.calls.length
        miro.behave({ fails: lastingFailure(start + failing, when) })
        const { outcome, isHalf } = await run(runs.draw(mapId, second))
        if (miro.calls.length <= start + failing) break
        miro.behave({ fails: () => undefined })
        expect([failing, isHalf]).toEqual([failing, false])
        if (outcome !== 'drawn') {
          expect([failing, looks(miro.shown())]).toEqual([failing, before])
          expect(await run(runs.draw(mapId, second))).toMatchObject({ outcome: 'drawn', conflicts: [] })
        }
        expect(miro.things()).toHaveLength(whole.secondThings)
        miro.calls.length = 0
        expect(await run(runs.draw(mapId, second))).toMatchObject({ outcome: 'drawn', conflicts: [] })
        expect(miro.calls).toEqual(['storage.get', 'get'])
      }
    })
  })

  test('a first draw in a tab that is closed at any call is finished or removed when it is opened again', async () => {
    const whole = await drawnOnce(options)
    for (let closing = 0; closing < whole.calls; closing += 1) {
      for (const wish of ['finish', 'remove'] as const) {
        const { miro, runs, run, clock, close, reopened } = boardWithPage(options)
        miro.behave({ fails: closingAt(closing, close) })
        await run(Promise.race([runs.draw(null, first), clock.sleep(closed)]))
        close()
        miro.behave({ fails: () => undefined })
        const page = reopened()
        const [half] = await page.run(page.runs.maps())
        if (half === undefined) {
          expect([closing, miro.things().length]).toEqual([closing, 0])
          continue
        }
        const ended = await page.run(page.runs[wish](half.mapId))
        expect([closing, wish, ended.outcome]).toEqual([closing, wish, 'drawn'])
        expect([closing, wish, miro.things().length]).toEqual([
          closing,
          wish,
          wish === 'finish' ? whole.things : 0,
        ])
      }
    }
  })

  test('an update in a tab that is closed at any call is finished when it is opened again', async () => {
    const whole = await drawnOnce(options)
    for (let closing = 0; ; closing += 1) {
      const { miro, runs, run, clock, close, reopened } = boardWithPage(options)
      const { mapId } = await run(runs.draw(null, first))
      const start = miro.calls.length
      miro.behave({ fails: closingAt(start + closing, close) })
      const ended = await run(Promise.race([runs.draw(mapId, second), clock.sleep(closed)]))
      close()
      if (typeof ended === 'object' && ended.outcome === 'drawn') break
      miro.behave({ fails: () => undefined })
      const page = reopened()
      const [map] = await page.run(page.runs.maps())
      expect([closing, map?.mapId]).toEqual([closing, mapId])
      expect(await page.run(page.runs.draw(mapId, second))).toMatchObject({ outcome: 'drawn', conflicts: [] })
      expect([closing, miro.things().length]).toEqual([closing, whole.secondThings])
      expect([closing, looks(miro.shown())]).toEqual([closing, whole.second])
    }
  })
})

/** How many calls and things the maps need on such a board. */
async function drawnOnce(options: Omit<FakeOptions, 'clock'>) {
  const { miro, runs, run } = boardWithPage(options)
  const { mapId } = await run(runs.draw(null, first))
  const [calls, things] = [miro.calls.length, miro.things().length]
  await run(runs.draw(mapId, second))
  return { calls, things, secondThings: miro.things().length, second: looks(miro.shown()) }
}

/** One call fails, and every time it is tried again; creating is not tried again. Others work. */
function lastingFailure(failing: number, when: 'before' | 'after'): NonNullable<FakeOptions['fails']> {
  let name: string | undefined
  let times = 0
  return (index, called) => {
    if (index < failing || (name !== undefined && called !== name)) return undefined
    if (times >= (called.startsWith('create') ? 1 : 4)) return undefined
    name = called
    times += 1
    return when
  }
}

/** The tab is closed in the middle of a call; those under way do their work or do not. */
function closingAt(call: number, close: () => void): NonNullable<FakeOptions['fails']> {
  return (index) => {
    if (index < call) return undefined
    close()
    return index % 3 === 0 ? undefined : 'closed'
  }
}

/** What is shown without the order in which it came to be. */
function looks(lines: readonly string[]): readonly string[] {
  return lines
    .map((line) => {
      const { start: _, end: __, ...rest } = JSON.parse(line) as Record<string, unknown>
      return JSON.stringify(rest, Object.keys({ ...rest, ...(rest['style'] as object) }).sort())
    })
    .sort()
}
