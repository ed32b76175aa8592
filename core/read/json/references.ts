/**
 * Makes the parts of a journey fit together: every id once among its equals, every stage, lane and touchpoint known.
 * People who write a file by hand name a stage as often as they give its id, so both are understood.
 */
import type { EmotionPoint, Journey, JourneyCard, Metric } from '../../journey/schema.ts'
import { slug } from '../../journey/slug.ts'
import type { Problem } from '../../problem.ts'
import { normalise } from '../../vocabulary/normalise.ts'

/** The journey with repeated ids counted up, unknown stages and lanes added, and unknown touchpoints left out. */
export function connected(journey: Journey): {
  readonly journey: Journey
  readonly problems: readonly Problem[]
} {
  const problems: Problem[] = []
  const stages = withOwnIds(journey.stages, problems).map((stage) => ({
    ...stage,
    touchpoints: withOwnIds(stage.touchpoints, problems),
  }))
  const lanes = withOwnIds(journey.lanes, problems)
  const stageOf = finder(stages, ({ name }) => name)
  const laneOf = finder(lanes, ({ title }) => title)

  const knownStage = (named: string) => {
    const found = stageOf(named)
    if (found) return found
    problems.push({ code: 'json-stage-added', value: named })
    const added = { id: slug(named), name: named, touchpoints: [] }
    stages.push(added)
    return added
  }
  const knownLane = (named: string) => {
    const found = laneOf(named)
    if (found) return found
    problems.push({ code: 'json-lane-added', value: named })
    const added = { id: slug(named), role: 'custom' as const, title: named }
    lanes.push(added)
    return added
  }
  const placed = <T extends Placed>({ touchpoint: named, ...part }: T): T => {
    const { id: stage, touchpoints } = knownStage(part.stage)
    if (named === undefined) return { ...part, stage } as T
    const touchpoint = finder(touchpoints, ({ name }) => name)(named)?.id
    if (touchpoint === undefined) problems.push({ code: 'json-touchpoint-unknown', value: named })
    return { ...part, stage, ...(touchpoint === undefined ? {} : { touchpoint }) } as T
  }

  const cards = journey.cards.map((card) => placed({ ...card, lane: knownLane(card.lane).id }))
  return {
    journey: {
      ...journey,
      personas: withOwnIds(journey.personas, problems),
      stages,
      lanes,
      cards: withOwnIds(
        cards,
        problems,
        ({ lane, stage, touchpoint }) => `${lane}\n${stage}\n${touchpoint ?? ''}`,
      ),
      lines: withOwnIds(journey.lines, problems).map((line) => ({
        ...line,
        points: line.points.map(placed),
      })),
      metrics: withOwnIds(
        journey.metrics.map(placed),
        problems,
        ({ stage, touchpoint }) => `${stage}\n${touchpoint ?? ''}`,
      ),
    },
    problems,
  }
}

type Placed = Pick<JourneyCard | EmotionPoint | Metric, 'stage' | 'touchpoint'>

interface Part {
  readonly id: string
}

/** Finds a part by its id, by its name, or by the id its name would have; parts that are added later are found too. */
function finder<T extends Part>(
  parts: readonly T[],
  nameOf: (part: T) => string,
): (named: string) => T | undefined {
  let seen = 0
  const known = new Map<string, T>()
  return (named) => {
    for (; seen < parts.length; seen += 1) {
      const part = parts[seen]
      if (part === undefined) continue
      known.set(`id ${part.id}`, part)
      const name = `name ${normalise(nameOf(part))}`
      if (!known.has(name)) known.set(name, part)
    }
    return known.get(`id ${named}`) ?? known.get(`name ${normalise(named)}`) ?? known.get(`id ${slug(named)}`)
  }
}

/** The parts with a counter added to an id that an equal had before: `pay`, `pay-2`. */
function withOwnIds<T extends Part>(
  parts: readonly T[],
  problems: Problem[],
  placeOf: (part: T) => string = () => '',
): T[] {
  const taken = new Set(parts.map((part) => `${placeOf(part)}\n${part.id}`))
  const counts = new Map<string, number>()
  return parts.map((part) => {
    const key = `${placeOf(part)}\n${part.id}`
    let count = (counts.get(key) ?? 0) + 1
    while (count > 1 && taken.has(`${key}-${count}`)) count += 1
    counts.set(key, count)
    if (count === 1) return part
    problems.push({ code: 'json-id-repeated', value: part.id })
    return { ...part, id: `${part.id}-${count}` }
  })
}
