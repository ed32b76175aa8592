/** A clock that stands still while there is work to do and jumps to the next thing that waits. */
import type { Clock } from '../../miro-app/limiter.ts'

export interface VirtualClock extends Clock {
  /** Runs some work to its end, however long it sleeps; rejects as the work does. */
  readonly run: <T>(work: Promise<T>) => Promise<T>
}

/** A clock that starts at a date, ms. */
export function virtualClock(start = Date.parse('2026-03-02T09:00:00Z')): VirtualClock {
  let time = start
  let order = 0
  const sleepers: { readonly at: number; readonly order: number; readonly wake: () => void }[] = []
  return {
    now: () => time,
    sleep: (ms) =>
      new Promise((wake) => {
        const sleeper = { at: time + ms, order, wake }
        order += 1
        let index = sleepers.length
        while (index > 0 && isLater(sleepers[index - 1], sleeper)) index -= 1
        sleepers.splice(index, 0, sleeper)
      }),
    async run(work) {
      let isOver = false
      const over = () => {
        isOver = true
      }
      work.then(over, over)
      let lastWoken = Date.now()
      while (!isOver) {
        await new Promise((resolve) => setImmediate(resolve))
        const far = sleepers[0] === undefined || sleepers[0].at > time + farAway
        if (far && !isOver) await new Promise((resolve) => setTimeout(resolve, 5))
        if (isOver) break
        const next = sleepers.shift()
        if (next === undefined) {
          if (Date.now() > lastWoken + longestIdle) throw new Error('The work waits for what never comes.')
          continue
        }
        lastWoken = Date.now()
        time = Math.max(time, next.at)
        next.wake()
      }
      return work
    },
  }
}

/** Packing and unpacking take their own time: before a long jump, ms, they get some. */
const farAway = 60_000
/** A call without an answer takes forever, ms. */
const longestIdle = 20_000

interface Sleeper {
  readonly at: number
  readonly order: number
}

function isLater(one: Sleeper | undefined, other: Sleeper): boolean {
  return one !== undefined && (one.at > other.at || (one.at === other.at && one.order > other.order))
}
