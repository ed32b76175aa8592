/** What the page that draws does when the panel asks it to; the panel may be closed before the answer. */

import type { Calls } from './calls.ts'
import { dropNote } from './drop.ts'
import { isHourSpent } from './limiter.ts'
import type { PageLine } from './line.ts'
import type { Ended, ToPage } from './messages.ts'
import { runsOn } from './runs.ts'
import { storeOn } from './store.ts'

/** Serves a panel at the other end of a line. */
export function serve(calls: Calls, line: PageLine): void {
  const runs = runsOn({
    calls,
    store: storeOn(calls),
    newId: () => crypto.randomUUID().replaceAll('-', '').slice(0, 12),
    date: () => new Date().toISOString(),
    onProgress: (running) => line.say({ type: 'progress', running }),
  })

  const tellBoard = async () => {
    const running = runs.running()
    const maps = await runs.maps().catch(() => null)
    line.say({ type: 'board', maps: maps ?? [], isKnown: maps !== null, running: running ?? runs.running() })
  }
  const finish = async (work: Promise<Ended>) => {
    line.say(await work)
    await tellBoard()
  }
  const show = async (mapId: string): Promise<Ended> => {
    const frame = await runs.frame(mapId)
    if (frame === null) return simply('show', mapId, { reason: 'gone' })
    await calls.zoomTo(frame)
    return simply('show', mapId, { outcome: 'drawn' })
  }
  const guarded = async (
    run: Ended['run'],
    mapId: string | null,
    work: () => Promise<Ended>,
  ): Promise<Ended> => {
    try {
      return await work()
    } catch (error) {
      return simply(run, mapId, isHourSpent(error) ? { resumesAt: error.resumesAt } : {})
    }
  }

  const answer = async (message: ToPage): Promise<void> => {
    switch (message.type) {
      case 'hello':
        return tellBoard()
      case 'draw':
        return finish(runs.draw(message.mapId, message.map))
      case 'finish':
        return finish(runs.finish(message.mapId))
      case 'remove':
        return finish(runs.remove(message.mapId))
      case 'cancel':
        return runs.cancel()
      case 'show':
        return line.say(await guarded('show', message.mapId, () => show(message.mapId)))
      case 'drop':
        return line.say(
          await guarded('drop', null, async () => {
            await dropNote(message.note, calls)
            return simply('drop', null, { outcome: 'drawn' })
          }),
        )
    }
  }
  line.onMessage((message) => void answer(message))
}

function simply(run: Ended['run'], mapId: string | null, facts: Partial<Ended>): Ended {
  return { type: 'ended', run, outcome: 'failed', mapId, conflicts: [], isHalf: false, ...facts }
}
