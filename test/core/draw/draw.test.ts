import { describe, expect, test } from 'vitest'
import { draw } from '../../../core/draw/draw.ts'
import { merge, untouched } from '../../../core/merge/merge.ts'
import type { Scene, SceneItem } from '../../../core/scene.ts'
import { type MemoryOptions, memoryBoard } from '../../hosts/memory-board.ts'
import { card, frame, marker, sceneWith, segment } from './scenes.ts'

const base = sceneWith(
  frame('m/a', [card('m/a/1', 'one'), card('m/a/2', 'two'), card('m/a/3', 'three')]),
  frame('m/b', [marker('m/b/p', 0), marker('m/b/q', 100), segment('m/b/p', 'm/b/q')]),
)
const next = sceneWith(
  frame('m/a', [card('m/a/3', 'three'), card('m/a/1', 'uno'), card('m/a/4', 'four')]),
  frame('m/b', [marker('m/b/p', 20), marker('m/b/r', 160), segment('m/b/p', 'm/b/r')]),
  frame('m/c', [card('m/c/1', 'new')]),
)
const lineLast = (item: { readonly kind: SceneItem['kind'] }) => (item.kind === 'line' ? 1 : 0)
const boards: readonly (MemoryOptions & { readonly name: string })[] = [
  { name: 'nested frames, one change at a time', nested: true },
  { name: 'a flat board, eight changes at once', nested: false, atOnce: 8, layer: lineLast },
]

describe.each(boards)('on $name', (options) => {
  const changesFor = (from: Scene | null) => merge(from, untouched, next, options.nested).changes

  async function boardWithBase(before?: MemoryOptions['before']) {
    let isDrawing = true
    const board = memoryBoard({
      ...options,
      before: async (change) => (isDrawing ? undefined : before?.(change)),
    })
    const { outcome } = await draw(board.host, merge(null, untouched, base, options.nested).changes)
    expect(outcome).toBe('drawn')
    isDrawing = false
    return board
  }

  test('progress counts every change up to the last', async () => {
    const told: string[] = []
    const board = memoryBoard(options)
    const changes = changesFor(null)
    await draw(board.host, changes, { onProgress: (done, total) => told.push(`${done}/${total}`) })
    expect(told).toEqual(changes.map((_, index) => `${index + 1}/${changes.length}`))
  })

  test('[U10] a run that fails at any change leaves the board as it was', async () => {
    const changes = changesFor(base)
    for (let failing = 0; failing < changes.length; failing += 1) {
      let count = 0
      const board = await boardWithBase(async () => {
        await randomPause(failing + count)
        count += 1
        if (count === failing + 1) throw new Error('the board said no')
      })
      const before = board.shown()
      const { outcome, error, left } = await draw(board.host, changes)
      expect({ outcome, left, message: String(error) }).toEqual({
        outcome: 'failed',
        left: [],
        message: 'Error: the board said no',
      })
      expect(board.shown()).toEqual(before)
    }
  })

  test('[U10] a run that is cancelled after any change leaves the board as it was', async () => {
    const changes = changesFor(base)
    for (let stopping = 0; stopping < changes.length; stopping += 1) {
      let done = 0
      const board = await boardWithBase(() => randomPause(stopping + done))
      const before = board.shown()
      const { outcome } = await draw(board.host, changes, {
        onProgress: (count) => {
          done = count
        },
        isCancelled: () => done >= stopping,
      })
      const isUnderWay = changes.length - stopping < (options.atOnce ?? 1)
      expect(isUnderWay ? ['cancelled', 'drawn'] : ['cancelled']).toContain(outcome)
      if (outcome === 'cancelled') expect(board.shown()).toEqual(before)
    }
  })

  test('[U10] what could not be stored is taken back', async () => {
    const board = await boardWithBase()
    const before = board.shown()
    const finish = () => Promise.reject(new Error('no room'))
    expect(await draw(board.host, changesFor(base), { finish })).toMatchObject({
      outcome: 'failed',
      left: [],
    })
    expect(board.shown()).toEqual(before)
  })

  test('[U10] a run that the host can go on with later keeps what is drawn, and the next run draws the rest', async () => {
    let isSpent = false
    let count = 0
    const board = memoryBoard({
      ...options,
      before: async () => {
        count += 1
        if (count > 4 && isSpent) throw new Error('the hour is over')
      },
    })
    isSpent = true
    const first = await draw(board.host, changesFor(null), { canResume: () => true })
    expect(first.outcome).toBe('paused')
    expect(board.ids().length).toBe(4)
    isSpent = false
    const rest = merge(null, board.read(null), next, options.nested).changes
    expect((await draw(board.host, rest)).outcome).toBe('drawn')
    const fresh = memoryBoard(options)
    await draw(fresh.host, changesFor(null))
    expect(board.shown()).toEqual(fresh.shown())
  })

  test('what could not be taken back is told', async () => {
    let count = 0
    const board = memoryBoard({
      ...options,
      before: async () => {
        count += 1
        if (count > 3) throw new Error('gone')
      },
    })
    const { outcome, left } = await draw(board.host, changesFor(null))
    expect(outcome).toBe('failed')
    expect(left).toHaveLength(options.nested ? 1 : 3)
  })

  test('sizes that the board decides are handed back', async () => {
    const board = memoryBoard({
      ...options,
      grow: (item) => (item.kind === 'card' ? { width: 240, height: 300 } : undefined),
    })
    const { grown } = await draw(board.host, changesFor(null))
    expect([...grown.keys()].sort()).toEqual(['m/a/1', 'm/a/3', 'm/a/4', 'm/c/1'])
  })
})

test('the host rests before every change it is asked to make', async () => {
  let rests = 0
  const board = memoryBoard({ nested: true })
  const rest = () => {
    rests += 1
    return rests % 2 === 0 ? Promise.resolve() : undefined
  }
  const { changes } = merge(null, untouched, base, true)
  await draw({ ...board.host, rest }, changes)
  expect(rests).toBe(changes.length)
})

test('taking back nested frames takes the outermost, and with it all that the run put into it', async () => {
  const board = memoryBoard({ nested: true })
  const { changes } = merge(null, untouched, base, true)
  let done = 0
  await draw(board.host, changes, {
    onProgress: (count) => {
      done = count
    },
    isCancelled: () => done === 6,
  })
  expect(board.calls.slice(6)).toEqual(['remove m'])
  expect(board.ids()).toEqual([])
})

test('a layer is complete before the next begins, whatever the board answers first', async () => {
  const board = memoryBoard({ nested: false, atOnce: 8, layer: lineLast, before: () => randomPause(7) })
  await draw(board.host, merge(null, untouched, base, false).changes)
  expect(board.calls[board.calls.length - 1]).toBe('put m/b/p→m/b/q')
})

/** A pause of 0 to 2 turns of the event loop, the same for the same number. */
async function randomPause(seed: number): Promise<void> {
  for (let turn = 0; turn < (seed * 7919) % 3; turn += 1)
    await new Promise((resolve) => setImmediate(resolve))
}
