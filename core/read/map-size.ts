/** How much one map can hold (R13): a file of thousands of indented lines is hardly a journey, and must not freeze. */
import type { Journey } from '../journey/schema.ts'
import type { JourneyReading } from './reading.ts'

const MOST_STAGES = 200

/** The reading with the first stages of a journey that has more than a map can hold, and what was left out said. */
export function withinMapSize({ journey, problems }: JourneyReading): JourneyReading {
  if (journey === null || journey.stages.length <= MOST_STAGES) return { journey, problems }
  const count = journey.stages.length
  return {
    journey: firstStages(journey),
    problems: [...problems, { code: 'map-too-large', count, value: String(MOST_STAGES) }],
  }
}

function firstStages(journey: Journey): Journey {
  const stages = journey.stages.slice(0, MOST_STAGES)
  const kept = new Set(stages.map(({ id }) => id))
  const isKept = ({ stage }: { readonly stage: string }) => kept.has(stage)
  return {
    ...journey,
    stages,
    cards: journey.cards.filter(isKept),
    lines: journey.lines.map((line) => ({ ...line, points: line.points.filter(isKept) })),
    metrics: journey.metrics.filter(isKept),
  }
}
