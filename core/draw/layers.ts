import type { Change, Host, Identified } from '../host.ts'

/**
 * Changes in the order they are made, one list after another: first what makes room for an item of another kind with
 * the same id, then the layers of the host from back to front, then what goes, children first.
 */
export function layersOf<I extends Identified>(
  changes: readonly Change<I>[],
  { layer }: Pick<Host<I>, 'layer'>,
): readonly Change<I>[][] {
  const put = new Set<string>()
  for (const change of changes) if (change.kind === 'put') put.add(change.item.id)
  const room: Change<I>[] = []
  const leaving: Change<I>[] = []
  const layers = new Map<number, Change<I>[]>()
  for (const change of changes) {
    if (change.kind === 'remove') {
      ;(put.has(change.was.id) ? room : leaving).push(change)
      continue
    }
    const number = change.kind === 'put' && layer !== undefined ? layer(change.item) : 0
    const known = layers.get(number)
    if (known === undefined) layers.set(number, [change])
    else known.push(change)
  }
  const numbers = Array.from(layers.keys()).sort((one, other) => one - other)
  return [room, ...numbers.map((number) => layers.get(number) ?? []), leaving].filter(
    (list) => list.length > 0,
  )
}
