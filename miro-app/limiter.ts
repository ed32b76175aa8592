/**
 * The one place where calls to Miro wait their turn. Miro grants 100 000 credits a minute and 1 000 000 an hour and
 * refuses every call beyond; it never says what is left. So the limiter keeps its own books, uses 80 % of both
 * windows (people and other tabs use the same credits), lets 24 calls be under way at once, waits for the minute and
 * gives up for the hour. Source: developers.miro.com/docs/websdk-reference-rate-limiting.
 */

/** Time, given from outside so that tests need not wait. */
export interface Clock {
  /** ms. */
  readonly now: () => number
  readonly sleep: (ms: number) => Promise<void>
}

export interface Limiter {
  /**
   * Makes a call as soon as its credits are there. Rejects with `HourSpent` where the hour has none left; `urgent`
   * calls may use the reserve, so that a run can still be closed in an orderly way.
   */
  readonly call: <T>(credits: number, work: () => Promise<T>, urgent?: boolean) => Promise<T>
}

/** The hour's credits are used up: nothing can be drawn before `resumesAt`, ms. */
export interface HourSpent extends Error {
  readonly resumesAt: number
}

const minute = { length: 60_000, credits: 100_000 }
const hour = { length: 3_600_000, credits: 1_000_000 }
const share = 0.8
const atOnce = 24
/** First pause after a refusal for the minute, ms; it doubles up to a whole minute. */
const firstPause = 5_000

/** Says whether a run stopped because the hour's credits are used up. */
export function isHourSpent(error: unknown): error is HourSpent {
  return error instanceof Error && 'resumesAt' in error
}

/** Which window a call was refused for; undefined where the error is about something else. */
function refusedWindow(error: unknown): 'minute' | 'hour' | undefined {
  const message = error instanceof Error ? error.message : String(error)
  if (!/rate limit|too many requests/i.test(message)) return undefined
  return /per hour/i.test(message) ? 'hour' : 'minute'
}

/** Makes a limiter with empty books. */
export function createLimiter(clock: Clock): Limiter {
  const booked: { readonly at: number; readonly credits: number }[] = []
  const waiting: (() => void)[] = []
  let free = atOnce
  let closedUntil = 0
  let pause = firstPause
  let hourClosedUntil = 0

  const slot = (): Promise<void> | undefined => {
    if (free > 0) {
      free -= 1
      return undefined
    }
    return new Promise((resolve) => waiting.push(resolve))
  }
  const release = () => {
    const next = waiting.shift()
    if (next === undefined) free += 1
    else next()
  }

  /** When a window has room for so many credits: now, or a time to come. */
  const openAt = (
    { length, credits }: typeof minute,
    wanted: number,
    urgent: boolean,
    now: number,
  ): number => {
    const limit = urgent ? credits : credits * share
    let sum = wanted
    for (let index = booked.length - 1; index >= 0; index -= 1) {
      const entry = booked[index]
      if (entry === undefined || entry.at <= now - length) return now
      sum += entry.credits
      if (sum > limit) return entry.at + length
    }
    return now
  }

  const admitted = async (credits: number, urgent: boolean): Promise<void> => {
    for (;;) {
      const now = clock.now()
      while (booked[0] !== undefined && booked[0].at <= now - hour.length) booked.shift()
      const hourAt = Math.max(openAt(hour, credits, urgent, now), hourClosedUntil)
      if (hourAt > now) throw hourSpent(hourAt)
      const at = Math.max(openAt(minute, credits, urgent, now), closedUntil)
      if (at <= now) break
      await clock.sleep(at - now)
    }
    booked.push({ at: clock.now(), credits })
  }

  return {
    async call(credits, work, urgent = false) {
      const turn = slot()
      if (turn !== undefined) await turn
      try {
        for (;;) {
          await admitted(credits, urgent)
          try {
            const answer = await work()
            pause = firstPause
            return answer
          } catch (error) {
            const window = refusedWindow(error)
            if (window === undefined) throw error
            if (window === 'hour') {
              hourClosedUntil = clock.now() + hour.length / 12
              throw hourSpent(hourClosedUntil)
            }
            if (closedUntil <= clock.now()) {
              closedUntil = clock.now() + pause
              pause = Math.min(pause * 2, minute.length)
            }
          }
        }
      } finally {
        release()
      }
    },
  }
}

function hourSpent(resumesAt: number): HourSpent {
  return Object.assign(new Error('Miro allows no more changes in this hour.'), { resumesAt })
}
