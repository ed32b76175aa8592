/** What maps cost in Miro: calls, credits and minutes on the strict board, under a clock that does not wait. */
import type { Journey, JourneyCard } from '../../core/journey/schema.ts'
import { boardWithPage, mapOf } from '../miro-app/boards.ts'

export interface MiroFigures {
  readonly map: string
  /** Things on the board. */
  readonly items: number
  readonly calls: number
  readonly callsPerItem: number
  readonly credits: number
  /** Minutes that Miro makes everybody wait: ceil(items / 2000) − 1. */
  readonly leastMinutes: number
  readonly minutes: number
  readonly refusals: number
  /** Calls under way at once, at most. */
  readonly atOnce: number
}

export interface UpdateFigures extends MiroFigures {
  readonly changed: number
}

/** First draws of three maps by their size, and an update of ten cards on the largest. */
export async function miroBench(): Promise<{
  readonly draws: MiroFigures[]
  readonly update: UpdateFigures
}> {
  const draws: MiroFigures[] = []
  let update: UpdateFigures | undefined
  for (const [stages, lanes, cards] of sizes) {
    const journey = journeyOf(stages, lanes, cards)
    const { miro, runs, run, clock } = boardWithPage({ latency: 120 })
    let start = clock.now()
    const figures = (map: string): MiroFigures => ({
      map,
      items: miro.things().length,
      calls: miro.calls.length,
      callsPerItem: miro.calls.length / miro.things().length,
      credits: miro.credits(),
      leastMinutes: Math.ceil(miro.things().length / 2000) - 1,
      minutes: (clock.now() - start) / 60_000,
      refusals: miro.refusals(),
      atOnce: miro.mostAtOnce(),
    })
    const { mapId } = await run(runs.draw(null, mapOf(journey)))
    draws.push(figures(`${stages} × ${lanes}`))
    if (stages < 20) continue
    const changed = 10
    miro.calls.length = 0
    const spent = miro.credits()
    start = clock.now()
    await run(runs.draw(mapId, mapOf(withChanged(journey, changed))))
    const after = figures(`${changed} cards on ${stages} × ${lanes}`)
    update = { ...after, credits: after.credits - spent, changed }
  }
  if (update === undefined) throw new Error('no map is large enough for an update')
  return { draws, update }
}

/** Stages, lanes, and cards in each cell. */
const sizes = [
  [5, 5, 1],
  [10, 16, 1],
  [40, 24, 2],
] as const

function journeyOf(stages: number, lanes: number, cards: number): Journey {
  const names = (count: number) => Array.from({ length: count }, (_, index) => index + 1)
  const cell = (stage: number, lane: number, card: number): JourneyCard => ({
    id: `c${stage}-${lane}-${card}`,
    lane: `l${lane}`,
    stage: `s${stage}`,
    text: `Thing ${stage * 7919 + lane * 104729 + card}`,
    basis: 'observed',
  })
  return {
    version: 1,
    id: 'large',
    title: 'A large map',
    kind: 'current-state',
    personas: [],
    stages: names(stages).map((stage) => ({ id: `s${stage}`, name: `Stage ${stage}`, touchpoints: [] })),
    lanes: names(lanes).map((lane) => ({ id: `l${lane}`, role: 'custom', title: `Lane ${lane}` })),
    cards: names(stages).flatMap((stage) =>
      names(lanes).flatMap((lane) => names(cards).map((card) => cell(stage, lane, card))),
    ),
    lines: [],
    metrics: [],
  }
}

/** So many cards with other words of the same length. */
function withChanged(journey: Journey, count: number): Journey {
  const cards = journey.cards.map((card, index) =>
    index % 50 === 0 && index / 50 < count ? { ...card, text: card.text.replace('Thing', 'Other') } : card,
  )
  return { ...journey, cards }
}
