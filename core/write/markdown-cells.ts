/** What stands in the cells of a map, as bullets of its text twin. */
import type { EmotionPoint, Journey, JourneyCard, Lane, Metric } from '../journey/schema.ts'
import { emotionText, figureText, intervalText, noneText, withUnit } from '../layout/numbers.ts'
import type { MapWords } from '../messages/map/index.ts'
import { twinWords } from '../messages/twin/index.ts'
import { markdownInline, markdownLine, markdownLink } from './markdown-text.ts'

/** A journey with the lanes that its map shows. */
export interface Twin {
  readonly journey: Journey
  readonly words: MapWords
  readonly lanes: readonly Lane[]
}

/** What stands in one column of the map: a stage as a whole, or one of its touchpoints. */
export interface Place {
  readonly stage: string
  readonly touchpoint?: string
}

/** What the lanes say at one place, a bullet for each card, point and figure. */
export function cells(place: Place, twin: Twin): string {
  const { journey, lanes } = twin
  const isHere = (part: { stage: string; touchpoint?: string | undefined }) =>
    part.stage === place.stage && part.touchpoint === place.touchpoint
  const firstOf = (lane: Lane) => lanes.find(({ role }) => role === lane.role) === lane
  return list(
    lanes.flatMap((lane) => [
      ...(lane.role === 'emotion' && firstOf(lane) ? pointsAt(isHere, lane, twin) : []),
      ...(lane.role === 'metrics' && firstOf(lane)
        ? journey.metrics.filter(isHere).map((metric) => metricText(metric, twin.words))
        : []),
      ...journey.cards
        .filter((card) => card.lane === lane.id && isHere(card))
        .map((card) => bullet(lane.title, cardText(card, twin))),
    ]),
  )
}

function pointsAt(
  isHere: (part: EmotionPoint) => boolean,
  { title }: Lane,
  { journey, words }: Twin,
): string[] {
  return journey.lines.flatMap((line) =>
    line.points.filter(isHere).map(({ value, label, n, low, high }) => {
      const interval =
        low === undefined || high === undefined ? undefined : intervalText(low, high, words, true)
      const facts = joined([label, interval, n === undefined ? undefined : words.n(figureText(n, words))])
      const whose = journey.lines.length > 1 ? `${title} – ${line.title}` : title
      return bullet(
        whose,
        withFacts(value === null ? noneText(line, words) : emotionText(value, words), facts),
      )
    }),
  )
}

function metricText({ name, value, unit, n, low, high, target, previous }: Metric, words: MapWords): string {
  const figure = (number: number) => withUnit(figureText(number, words), unit)
  const facts = joined([
    low === undefined || high === undefined ? undefined : intervalText(low, high, words),
    n === undefined ? undefined : words.n(figureText(n, words)),
    target === undefined ? undefined : words.target(figure(target)),
    previous === undefined || value === null
      ? undefined
      : words.change(figureText(value - previous, words, true)),
  ])
  return bullet(name, withFacts(value === null ? words.noAnswers : figure(value), facts))
}

function cardText(card: JourneyCard, { journey, words }: Twin): string {
  const say = twinWords(words.language)
  const figure = (value: number | undefined, inWords: (text: string) => string) =>
    value === undefined ? undefined : inWords(figureText(value, words))
  const told = (text: string | undefined, inWords: (text: string) => string) =>
    text === undefined ? undefined : inWords(text)
  const persona =
    journey.personas.length > 1 ? journey.personas.find(({ id }) => id === card.persona)?.name : undefined
  const pain =
    card.answers === undefined ? undefined : journey.cards.find(({ id }) => id === card.answers)?.text
  const facts = joined([
    card.basis === 'assumed' ? words.assumption : undefined,
    figure(card.n, words.n),
    figure(card.impact, words.impact),
    figure(card.feasibility, words.feasibility),
    figure(card.severity, words.severity),
    persona,
    card.channel,
    card.department,
    told(card.source, say.source),
    told(card.owner, say.owner),
    told(card.due, words.due),
    told(card.status, say.status),
    card.votes === undefined ? undefined : words.votes(card.votes),
    card.tags?.join(', '),
    told(pain, say.answers),
  ])
  const text = markdownInline(card.text)
  return `${card.link === undefined ? text : markdownLink(text, card.link)}${facts === '' ? '' : ` (${markdownLine(facts)})`}`
}

/** The facts there are, in one line. */
export const joined = (facts: readonly (string | undefined)[]) =>
  facts.filter((fact) => fact !== undefined && fact !== '').join(' · ')
const withFacts = (text: string, facts: string) => markdownLine(facts === '' ? text : `${text} (${facts})`)
export const bullet = (name: string, text: string) => `- **${markdownLine(name) || '–'}:** ${text}`
export const list = (bullets: readonly string[]) => bullets.filter((text) => text !== '').join('\n')
