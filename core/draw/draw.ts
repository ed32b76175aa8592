/**
 * Draw: makes the changes on a board, once for all hosts. Parents come first, lines last, removals at the end; the
 * host says how many changes may be under way at once and when to rest. A run that fails or is cancelled takes back
 * what it did (U10), unless the host can go on with it later.
 */
import type { Change, Drawable, GrownSize, Host, Identified } from '../host.ts'
import { inverse } from './inverse.ts'
import { layersOf } from './layers.ts'

export interface DrawOptions {
  /** Told after every change. */
  readonly onProgress?: (done: number, total: number) => void
  /** Asked before every change; from the last change on a run is finished, not cancelled. */
  readonly isCancelled?: () => boolean
  /** The last step of the run, such as storing the scene; where it fails, the run is taken back. */
  readonly finish?: () => Promise<void>
  /** True where what is drawn stays and a later run goes on: a host's budget is spent for the hour, say. */
  readonly canResume?: (error: unknown) => boolean
}

export interface DrawResult<I extends Identified = Drawable> {
  readonly outcome: 'drawn' | 'cancelled' | 'failed' | 'paused'
  /** Changes made and still on the board. */
  readonly done: number
  /** Sizes that objects got where the host decides them, by id. */
  readonly grown: ReadonlyMap<string, GrownSize>
  /** Why the run failed or paused. */
  readonly error?: unknown
  /** Changes that could not be taken back: the board is not as it was. */
  readonly left: readonly Change<I>[]
}

/** Makes the changes on the host's board. Never rejects: how it ended is in the result. */
export async function draw<I extends Identified>(
  host: Host<I>,
  changes: readonly Change<I>[],
  { onProgress, isCancelled, finish, canResume }: DrawOptions = {},
): Promise<DrawResult<I>> {
  const done: Change<I>[] = []
  const grown = new Map<string, GrownSize>()
  let cancelled = false

  const make = async (change: Change<I>) => {
    const size = await applied(host, change)
    if (size !== undefined) grown.set(idOf(change), size)
    done.push(change)
    onProgress?.(done.length, changes.length)
  }
  const isOver = () => {
    cancelled ||= isCancelled?.() === true
    return cancelled
  }

  try {
    for (const layer of layersOf(changes, host)) {
      await inOrder(host, layer, make, isOver)
      if (cancelled) break
    }
    if (!cancelled) await finish?.()
  } catch (error) {
    if (canResume?.(error) === true) return { outcome: 'paused', done: done.length, grown, error, left: [] }
    const left = await takenBack(host, done)
    return { outcome: 'failed', done: left.length, grown: new Map(), error, left }
  }
  if (!cancelled) return { outcome: 'drawn', done: done.length, grown, left: [] }
  const left = await takenBack(host, done)
  return { outcome: 'cancelled', done: left.length, grown: new Map(), left }
}

/** Makes the changes of a layer, so many at once as the host allows; rejects with the first error once all have ended. */
async function inOrder<I extends Identified>(
  host: Host<I>,
  layer: readonly Change<I>[],
  make: (change: Change<I>) => Promise<void>,
  isOver: () => boolean,
): Promise<void> {
  let next = 0
  const errors: unknown[] = []
  const work = async () => {
    while (next < layer.length && errors.length === 0) {
      const rest = host.rest?.()
      if (rest !== undefined) await rest
      if (isOver()) return
      const change = layer[next]
      next += 1
      if (change === undefined) return
      try {
        await make(change)
      } catch (error) {
        errors.push(error)
      }
    }
  }
  const workers = Array.from({ length: Math.min(host.atOnce, layer.length) }, work)
  await Promise.all(workers)
  if (errors.length > 0) throw errors[0]
}

/** Takes changes back, the last one first; answers those that could not be. */
async function takenBack<I extends Identified>(
  host: Host<I>,
  done: readonly Change<I>[],
): Promise<Change<I>[]> {
  const left: Change<I>[] = []
  const put = new Set<string>()
  if (host.nested) for (const change of done) if (change.kind === 'put') put.add(change.item.id)
  for (const change of done.slice().reverse()) {
    if (change.kind === 'put' && change.place.parent !== null && put.has(change.place.parent)) continue
    try {
      const rest = host.rest?.()
      if (rest !== undefined) await rest
      const back = inverse(change)
      await applied(host, host.nested && back.kind === 'remove' ? { ...back, whole: true } : back)
    } catch {
      left.push(change)
    }
  }
  return left
}

function applied<I extends Identified>(
  host: Host<I>,
  change: Change<I>,
): Promise<GrownSize | undefined> | GrownSize | undefined {
  switch (change.kind) {
    case 'put':
      return host.put(change)
    case 'update':
      return host.update(change)
    case 'move':
      return undefinedAfter(host.move(change))
    case 'remove':
      return undefinedAfter(host.remove(change))
  }
}

function undefinedAfter(result: void | Promise<void>): undefined | Promise<undefined> {
  return result === undefined ? undefined : result.then(() => undefined)
}

function idOf<I extends Identified>(change: Change<I>): string {
  if (change.kind === 'move') return change.id
  return change.kind === 'remove' ? change.was.id : change.item.id
}
