import { describe, expect, test } from 'vitest'
import type { Board, BoardItem, Change } from '../../../core/host.ts'
import { merge, untouched } from '../../../core/merge/merge.ts'
import { card, frame, marker, sceneWith, segment } from '../draw/scenes.ts'

const base = sceneWith(frame('m/a', [card('m/a/1', 'one'), card('m/a/2', 'two')]))
const touched = (id: string, item: BoardItem): Board => ({ ...untouched, changed: new Map([[id, item]]) })
const gone = (...ids: readonly string[]): Board => ({ ...untouched, gone: new Set(ids) })
const said = (changes: readonly Change[]) =>
  changes.map((change) => {
    if (change.kind === 'move') return `move ${change.id}`
    if (change.kind === 'remove') return `remove ${change.was.id}`
    return change.kind === 'put'
      ? `put ${change.item.id}`
      : `update ${change.item.id}: ${change.properties.join(', ')}`
  })

describe.each([{ nested: true }, { nested: false }])('nested: $nested', ({ nested }) => {
  test('the first draw puts every item, parents first', () => {
    const { changes, conflicts } = merge(null, untouched, base, nested)
    expect(said(changes)).toEqual(['put m', 'put m/a', 'put m/a/1', 'put m/a/2'])
    expect(conflicts).toEqual([])
  })

  test('changed data is written, property by property', () => {
    const next = sceneWith(frame('m/a', [card('m/a/1', 'uno'), { ...card('m/a/2', 'two'), fill: '#fff3f1' }]))
    expect(said(merge(base, untouched, next, nested).changes)).toEqual([
      'update m/a/1: text, name',
      'update m/a/2: fill',
    ])
  })

  test('[U3] a property only a person changed stays, without a conflict', () => {
    const board = touched('m/a/1', { text: 'my own', fill: '#ffe299' })
    expect(merge(base, board, base, nested)).toEqual({ changes: [], conflicts: [] })
  })

  test('[U4] a property that both changed stays theirs and is listed, the others are written', () => {
    const next = sceneWith(frame('m/a', [{ ...card('m/a/1', 'uno'), fill: '#fff3f1' }, card('m/a/2', 'two')]))
    const { changes, conflicts } = merge(base, touched('m/a/1', { text: 'my own' }), next, nested)
    expect(said(changes)).toEqual(['update m/a/1: fill, name'])
    expect(conflicts).toEqual([
      { id: 'm/a/1', name: 'uno', kind: 'changed', property: 'text', theirs: 'my own', data: 'uno' },
    ])
  })

  test('[U5] what a person deleted is not drawn again, and is listed once with all that was in it', () => {
    const { changes, conflicts } = merge(base, gone('m/a', 'm/a/1', 'm/a/2'), base, nested)
    expect(changes).toEqual([])
    expect(conflicts).toEqual([{ id: 'm/a', name: 'm/a', kind: 'deleted' }])
  })

  test('[U7] what the data dropped goes where nobody touched it, and stays and is listed where somebody did', () => {
    const next = sceneWith(frame('m/a', [card('m/a/1', 'one')]))
    expect(said(merge(base, untouched, next, nested).changes)).toEqual(['remove m/a/2'])
    const kept = merge(base, touched('m/a/2', { fill: '#ffe299' }), next, nested)
    expect(kept).toEqual({ changes: [], conflicts: [{ id: 'm/a/2', name: 'two', kind: 'kept' }] })
  })

  test('what was kept in an earlier run is not drawn a second time when the data has it again', () => {
    const next = sceneWith(frame('m/a', [card('m/a/1', 'one')]))
    const board: Board = { ...untouched, extra: new Set(['m/a/2']) }
    expect(merge(next, board, base, nested)).toEqual({ changes: [], conflicts: [] })
  })

  test('[U10] a run that never ended is gone on with: what is on the board is not put again', () => {
    const board: Board = { ...untouched, extra: new Set(['m', 'm/a', 'm/a/1']) }
    expect(said(merge(null, board, base, nested).changes)).toEqual(['put m/a/2'])
  })

  test('children go before the frame they are in', () => {
    const next = sceneWith(frame('m/b', [card('m/b/1', 'new')]))
    expect(said(merge(base, untouched, next, nested).changes)).toEqual([
      'put m/b',
      'put m/b/1',
      'remove m/a/2',
      'remove m/a/1',
      'remove m/a',
    ])
  })
})

describe('nested frames', () => {
  test('a card that grows moves nothing: the stacks do', () => {
    const next = sceneWith(frame('m/a', [card('m/a/1', 'one\nand more\nand more'), card('m/a/2', 'two')]))
    expect(said(merge(base, untouched, next, true).changes)).toEqual(['update m/a/1: text, name'])
  })

  test('a new card says which one it comes after; the last one does not have to', () => {
    const next = sceneWith(
      frame('m/a', [
        card('m/a/0', 'zero'),
        card('m/a/1', 'one'),
        card('m/a/2', 'two'),
        card('m/a/3', 'three'),
      ]),
    )
    const places = merge(base, untouched, next, true).changes.map((change) =>
      change.kind === 'put' ? [change.item.id, change.place.after] : undefined,
    )
    expect(places).toEqual([
      ['m/a/0', null],
      ['m/a/3', undefined],
    ])
  })

  test('[U3] a card a person dragged into another cell stays there', () => {
    const two = sceneWith(frame('m/a', [card('m/a/1', 'one')]), frame('m/b', [card('m/b/1', 'new')]))
    const turned = sceneWith(frame('m/b', [card('m/b/1', 'new')]), frame('m/a', [card('m/a/1', 'uno')]))
    const { changes } = merge(two, touched('m/a/1', { parent: 'm/b' }), turned, true)
    expect(said(changes)).toEqual(['move m/b', 'update m/a/1: text, name'])
  })

  test('[U7] a frame that a person put something into stays when the data drops it', () => {
    const two = sceneWith(frame('m/a', [card('m/a/1', 'one')]), frame('m/b', [card('m/b/1', 'two')]))
    const next = sceneWith(frame('m/a', [card('m/a/1', 'one')]))
    const filled = merge(two, touched('m/b', { added: 1 }), next, true)
    expect(said(filled.changes)).toContain('remove m/b/1')
    expect(said(filled.changes)).not.toContain('remove m/b')
    const dropped = merge(two, touched('m/a/1', { parent: 'm/b' }), next, true)
    expect(said(dropped.changes)).not.toContain('remove m/b')
  })

  test('nothing is drawn into a frame that a person deleted', () => {
    const next = sceneWith(frame('m/a', [card('m/a/1', 'one'), card('m/a/2', 'two'), card('m/a/3', 'three')]))
    expect(merge(base, gone('m/a', 'm/a/1', 'm/a/2'), next, true).changes).toEqual([])
  })

  test('a line moves with its lane without a change', () => {
    const lane = frame('m/b', [marker('m/b/p', 0), marker('m/b/q', 100), segment('m/b/p', 'm/b/q')])
    const [one, two] = [sceneWith(lane), sceneWith(frame('m/a', [card('m/a/1', 'one')]), lane)]
    expect(said(merge(one, untouched, two, true).changes)).toEqual(['put m/a', 'put m/a/1'])
  })
})

describe('a flat board', () => {
  test('everything below what is new moves, line and all', () => {
    const lane = frame('m/b', [marker('m/b/p', 0), marker('m/b/q', 100), segment('m/b/p', 'm/b/q')])
    const [one, two] = [sceneWith(lane), sceneWith(frame('m/a', [card('m/a/1', 'one')]), lane)]
    expect(said(merge(one, untouched, two, false).changes)).toEqual([
      'update m: size',
      'put m/a',
      'put m/a/1',
      'move m/b',
      'move m/b/p',
      'move m/b/q',
      'update m/b/p→m/b/q: shape',
    ])
  })

  test('[U3] a card that a person moved keeps its place in the cell, and moves along with it', () => {
    const one = sceneWith(frame('m/b', [card('m/b/1', 'one')]))
    const two = sceneWith(frame('m/a', [card('m/a/1', 'new')]), frame('m/b', [card('m/b/1', 'one')]))
    const theirs = { x: 300, y: 40 }
    const { changes, conflicts } = merge(one, touched('m/b/1', { position: theirs }), two, false)
    expect(changes).toContainEqual({
      kind: 'move',
      id: 'm/b/1',
      to: { x: 300, y: 240 },
      from: theirs,
      place: { parent: 'm/b', at: { x: 292, y: 32 } },
      was: { parent: 'm/b', at: { x: 292, y: 32 } },
    })
    expect(conflicts).toEqual([])
  })
})
