/** A fake board with the app's own page on it, and scenes to draw there. */

import type { StoredMap } from '../../core/host.ts'
import type { Journey } from '../../core/journey/schema.ts'
import { layout } from '../../core/layout/layout.ts'
import { mapWords } from '../../core/messages/map/index.ts'
import { openSansMeasure } from '../../core/text/index.ts'
import { type Calls, callsTo } from '../../miro-app/calls.ts'
import { createLimiter } from '../../miro-app/limiter.ts'
import type { Running } from '../../miro-app/messages.ts'
import { type Runs, runsOn } from '../../miro-app/runs.ts'
import { storeOn } from '../../miro-app/store.ts'
import { type FakeMiro, type FakeOptions, fakeMiro } from '../hosts/fake-miro.ts'
import { type VirtualClock, virtualClock } from '../hosts/virtual-clock.ts'

export interface Page {
  readonly runs: Runs
  /** Runs work to its end under the board's clock. */
  readonly run: VirtualClock['run']
  readonly told: Running[]
  /** The tab is closed: calls under way still do their work, but nobody hears of it. */
  readonly close: () => void
}

export interface BoardWithPage extends Page {
  readonly miro: FakeMiro
  readonly clock: VirtualClock
  /** Another page on the same board, as after the tab was opened again. */
  readonly reopened: () => Page
}

let maps = 0

/** A board with the page that draws on it. */
export function boardWithPage(options: Omit<FakeOptions, 'clock'> = {}): BoardWithPage {
  const clock = virtualClock()
  const miro = fakeMiro({ random: seeded(7), ...options, clock })
  const reopened = () => pageOn(miro, clock)
  return { miro, clock, reopened, ...reopened() }
}

/** The page that draws, on a board. */
export function pageOn(miro: FakeMiro, clock: VirtualClock): Page {
  const told: Running[] = []
  let isClosed = false
  const calls = closable(callsTo(miro.board, createLimiter(clock), clock), () => isClosed)
  const runs = runsOn({
    calls,
    store: storeOn(calls),
    newId: () => {
      maps += 1
      return `m${maps}`
    },
    date: () => new Date(clock.now()).toISOString(),
    onProgress: (running) => told.push(running),
  })
  const close = () => {
    isClosed = true
  }
  return { runs, run: clock.run, told, close }
}

function closable(calls: Calls, isClosed: () => boolean): Calls {
  const never = new Promise<never>(() => {})
  const guarded =
    (call: (...values: readonly unknown[]) => Promise<unknown>) =>
    async (...values: readonly unknown[]) => {
      if (isClosed()) return never
      try {
        return await call(...values)
      } finally {
        if (isClosed()) await never
      }
    }
  return Object.fromEntries(
    Object.entries(calls).map(([name, call]) => [name, guarded(call as Parameters<typeof guarded>[0])]),
  ) as unknown as Calls
}

/** A journey laid out for Miro. */
export function mapOf(journey: Journey): StoredMap {
  return {
    journey,
    scene: layout(journey, { host: 'miro', words: mapWords('en'), measure: openSansMeasure }),
  }
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
