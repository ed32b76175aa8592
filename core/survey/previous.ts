/**
 * An earlier wave of the same survey on the map of the newer one: its line beside the new one, and the change of
 * every metric. Both came from one mapping, so places and metrics are found by their ids.
 */
import type { EmotionLine, Journey } from '../journey/schema.ts'
import type { Language } from '../messages/language.ts'
import type { Problem } from '../problem.ts'
import { surveyWords } from './words.ts'

/** Lines a map can tell apart (V13). */
const MOST_LINES = 5

/** The newer journey with what the previous one had; places that are gone are counted. */
export const withPrevious = (
  journey: Journey,
  previous: Journey,
  language: Language,
): { readonly journey: Journey; readonly problems: readonly Problem[] } => {
  const words = surveyWords(language)
  const places = new Set(
    journey.stages.flatMap(({ id, touchpoints }) => [
      id,
      ...touchpoints.map((touchpoint) => `${id}\n${touchpoint.id}`),
    ]),
  )
  const isHere = ({ stage, touchpoint }: Place) =>
    places.has(touchpoint === undefined ? stage : `${stage}\n${touchpoint}`)
  const own = previous.lines.filter(({ basis }) => basis === 'measured')
  const gone = own.flatMap(({ points }) => points).filter((point) => !isHere(point)).length
  const earlier = own.map(
    (line): EmotionLine => ({
      ...line,
      id: `${line.id}-previous`,
      title: words.previous(line.title),
      basis: 'previous',
      points: line.points.filter(isHere),
    }),
  )
  const values = new Map(previous.metrics.map((metric) => [metricKey(metric), metric.value]))
  const metrics = journey.metrics.map((metric) => {
    const value = values.get(metricKey(metric))
    return value === undefined || value === null ? metric : { ...metric, previous: value }
  })
  return {
    journey: { ...journey, lines: [...journey.lines, ...earlier].slice(0, MOST_LINES), metrics },
    problems: gone > 0 ? [{ code: 'survey-previous-unmatched', count: gone }] : [],
  }
}

interface Place {
  readonly stage: string
  readonly touchpoint?: string | undefined
}

const metricKey = ({ id, stage, touchpoint }: Place & { readonly id: string }) =>
  `${id}\n${stage}\n${touchpoint ?? ''}`
