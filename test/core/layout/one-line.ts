/** Small journeys with emotion lines, for tests of how lines are drawn. */
import type { EmotionLine, EmotionPoint, Journey } from '../../../core/journey/schema.ts'

/** A value, a missing one, or a whole point without its stage. */
export type Felt = number | null | Omit<EmotionPoint, 'stage'>

/** A journey with a stage for each value, named A, B, C …, and a line for each list of values. */
export function journeyOf(...lines: readonly (readonly Felt[])[]): Journey {
  const count = Math.max(0, ...lines.map(({ length }) => length))
  const stages = Array.from({ length: count }, (_, index) => String.fromCharCode(65 + index))
  return {
    version: 1,
    id: 'map',
    title: 'Map',
    kind: 'current-state',
    personas: [],
    stages: stages.map((name) => ({ id: name.toLowerCase(), name, touchpoints: [] })),
    lanes: [{ id: 'emotion', role: 'emotion', title: 'Emotion' }],
    cards: [],
    lines: lines.map((values, index) => lineOf(`Line ${index + 1}`, values)),
    metrics: [],
  }
}

function lineOf(title: string, values: readonly Felt[]): EmotionLine {
  const points = values.map((felt, index): EmotionPoint => {
    const stage = String.fromCharCode(97 + index)
    return felt === null || typeof felt === 'number' ? { stage, value: felt } : { stage, ...felt }
  })
  return { id: title.toLowerCase().replace(' ', '-'), title, basis: 'measured', points }
}

/** The journey with other facts about all its lines. */
export function withLines(journey: Journey, facts: Partial<EmotionLine>): Journey {
  return { ...journey, lines: journey.lines.map((line) => ({ ...line, ...facts })) }
}
