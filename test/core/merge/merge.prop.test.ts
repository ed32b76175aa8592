import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { draw } from '../../../core/draw/draw.ts'
import type { Change } from '../../../core/host.ts'
import { entriesOf } from '../../../core/merge/entries.ts'
import { merge, untouched } from '../../../core/merge/merge.ts'
import type { Scene } from '../../../core/scene.ts'
import { type MemoryBoard, memoryBoard } from '../../hosts/memory-board.ts'
import { journeyTwice, sceneOf } from './maps.ts'

const scenes = fc
  .tuple(journeyTwice, fc.constantFrom(2, 3, 8))
  .map(([[first, second], perRow]): readonly [Scene, Scene] => [sceneOf(first, 3), sceneOf(second, perRow)])

async function drawn(nested: boolean, ...all: readonly Scene[]): Promise<MemoryBoard> {
  const board = memoryBoard({ nested, ...(nested ? {} : { layer: ({ kind }) => (kind === 'line' ? 1 : 0) }) })
  let base: Scene | null = null
  for (const next of all) {
    const { changes } = merge(base, base === null ? untouched : board.read(base), next, nested)
    const { outcome, error } = await draw(board.host, changes)
    if (outcome !== 'drawn') throw error
    base = next
  }
  return board
}

describe.each([
  { nested: true, board: 'a board of nested frames' },
  { nested: false, board: 'a flat board' },
])('on $board', ({ nested }) => {
  test('[U1] [U2] drawing the same scene again changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(scenes, async ([scene]) => {
        const board = await drawn(nested, scene)
        expect(merge(scene, board.read(scene), scene, nested)).toEqual({ changes: [], conflicts: [] })
      }),
      { numRuns: 40 },
    )
  })

  test('drawing over an untouched map shows the same as drawing afresh', async () => {
    await fc.assert(
      fc.asyncProperty(scenes, async ([base, next]) => {
        const [updated, fresh] = [await drawn(nested, base, next), await drawn(nested, next)]
        expect(updated.shown()).toEqual(fresh.shown())
      }),
      { numRuns: 60 },
    )
  })

  test('[U3] [U5] [U7] [U8] what people did is as they left it after any next scene', async () => {
    await fc.assert(
      fc.asyncProperty(scenes, acts, async ([base, next], done) => {
        const board = await drawn(nested, base)
        const people = act(board, base, done)
        const seen = board.read(base)
        const { changes, conflicts } = merge(base, seen, next, nested)
        const { outcome, error } = await draw(board.host, changes)
        if (outcome !== 'drawn') throw error

        const [now, known] = [board.ids(), new Set([...idsOf(base), ...idsOf(next)])]
        for (const id of seen.gone) expect(now).not.toContain(id)
        for (const id of people.added) expect(now).toContain(id)
        for (const [id, made] of people.made) {
          if (seen.gone.has(id)) continue
          for (const change of made.values()) expect(shownOf(board, id)).toContain(change)
        }
        for (const { id } of [...changes.map(named), ...conflicts]) expect(known).toContain(id)
        expect(merge(next, board.read(next), next, nested).changes).toEqual([])
      }),
      { numRuns: 100 },
    )
  })
})

interface Act {
  readonly at: number
  readonly kind: 'write' | 'paint' | 'drag' | 'widen' | 'drop' | 'erase' | 'add'
}
const acts: fc.Arbitrary<Act[]> = fc.array(
  fc.record({
    at: fc.nat(),
    kind: fc.constantFrom('write', 'paint', 'drag', 'widen', 'drop', 'erase', 'add'),
  }),
  { minLength: 1, maxLength: 6 },
)

/** Lets people do things to the map; answers what each object has to show afterwards, and what is theirs alone. */
function act(board: MemoryBoard, base: Scene, done: readonly Act[]) {
  const made = new Map<string, Map<string, string>>()
  const added: string[] = []
  const remember = (id: string, kind: string, change: string) =>
    made.set(id, (made.get(id) ?? new Map<string, string>()).set(kind, change))
  for (const { at, kind } of done) {
    const ids = board.ids().filter((id) => entriesOf(base).has(id))
    const id = ids[at % ids.length]
    const item = id === undefined ? undefined : entriesOf(base).get(id)?.item
    if (id === undefined || item === undefined) continue
    const isRoot = id === base.items[0]?.id
    const { person } = board
    if (kind === 'write' && 'text' in item) {
      person.write(id, 'their words')
      remember(id, kind, 'their words')
    }
    if (kind === 'paint') {
      person.paint(id, '#123456')
      remember(id, kind, '#123456')
    }
    if (kind === 'drag' && !isRoot) person.drag(id, { x: 40, y: 20 })
    if (kind === 'widen' && item.kind !== 'line' && item.kind !== 'band') {
      person.widen(id, 13)
      remember(id, kind, `"${board.sizeOf(id).width} × `)
    }
    if (kind === 'drop' && item.kind === 'card') person.dropInto(id, base.items[0]?.id ?? '')
    if (kind === 'add') added.push(person.add(item.kind === 'frame' ? id : null))
    if (kind === 'erase' && !isRoot) person.erase(id)
  }
  return { made, added: added.filter((id) => board.ids().includes(id)) }
}

const idsOf = (scene: Scene) => entriesOf(scene).keys()

function named(change: Change): { readonly id: string } {
  if (change.kind === 'move') return change
  return change.kind === 'remove' ? change.was : change.item
}

function shownOf(board: MemoryBoard, id: string): string {
  return board.shown().find((line) => JSON.parse(line)[0] === id) ?? ''
}
