/**
 * From counts to a map: emotion lines with their intervals, metrics, counted answers, quotes, and the sample in the
 * title block. Everything that had to be decided on the way is said as a problem.
 */

import { JOURNEY_VERSION, type Journey, type Lane, type Stage } from '../journey/schema.ts'
import { slug } from '../journey/slug.ts'
import type { Language } from '../messages/language.ts'
import { mapWords } from '../messages/map/index.ts'
import { presetTexts } from '../messages/presets/index.ts'
import type { Problem } from '../problem.ts'
import type { Aggregates } from './count/aggregation.ts'
import { UNASSIGNED } from './count/row-places.ts'
import type { ScoreCell } from './count/score.ts'
import { answerCards } from './draw/answer-cards.ts'
import { emotionLines } from './draw/lines.ts'
import { metricsOf } from './draw/metrics.ts'
import { periodText } from './draw/period.ts'
import { quoteCards } from './draw/quote-cards.ts'
import { vendorName } from './draw/vendors.ts'
import type { SurveyMapping } from './mapping.ts'
import { reviewCell, reviewMap } from './reviews.ts'
import { type SurveyWords, surveyWords } from './words.ts'

export interface SurveyContext {
  readonly mapping: SurveyMapping
  readonly aggregates: Aggregates
  readonly language: Language
  readonly words: SurveyWords
  readonly stages: readonly Stage[]
}

export interface SurveyOptions {
  readonly name: string
  readonly language: Language
}

/** The journey of a counted survey, and what was decided or left out. */
export const journeyOf = (
  mapping: SurveyMapping,
  aggregates: Aggregates,
  { name, language }: SurveyOptions,
): { readonly journey: Journey; readonly problems: readonly Problem[] } => {
  const words = surveyWords(language)
  const context: SurveyContext = {
    mapping,
    aggregates,
    language,
    words,
    stages: stagesOf(mapping, aggregates, words),
  }
  const reviewed = reviewCell(context)
  if (reviewed) return reviewJourney(reviewed, context, { name, language })
  const { lines, problems: lineProblems } = emotionLines(context)
  const metrics = metricsOf(context)
  const quotes = quoteCards(context)
  const answers = answerCards(context)
  const asked = questionCards(context)
  const journey: Journey = {
    version: JOURNEY_VERSION,
    id: slug(name),
    title: name,
    kind: 'current-state',
    personas: [],
    sample: sampleOf(context),
    stages: [...context.stages],
    lanes: lanesOf(context, {
      asked: asked.length > 0,
      lines: lines.length > 0,
      metrics: metrics.length > 0,
      quotes: quotes.cards.length > 0,
      answers: answers.length > 0,
    }),
    cards: [...asked, ...quotes.cards, ...answers],
    lines: [...lines],
    metrics: [...metrics],
  }
  return { journey, problems: [...lineProblems, ...quotes.problems] }
}

const reviewJourney = (cell: ScoreCell, context: SurveyContext, { name, language }: SurveyOptions) => {
  const { map, problems } = reviewMap(cell, context, presetTexts(language).everyone)
  const has = {
    asked: false,
    lines: true,
    metrics: map.metrics.length > 0,
    quotes: map.cards.length > 0,
    answers: false,
  }
  const journey: Journey = {
    version: JOURNEY_VERSION,
    id: slug(name),
    title: name,
    kind: 'current-state',
    personas: [],
    sample: sampleOf(context),
    lanes: lanesOf(context, has),
    ...map,
  }
  return { journey, problems }
}

const stagesOf = (mapping: SurveyMapping, aggregates: Aggregates, words: SurveyWords): readonly Stage[] => {
  const finder = aggregates.rowPlaces
  const stages = mapping.stages.map(
    ({ id, name, question, touchpoints }): Stage => ({
      id,
      name,
      ...(question === undefined ? {} : { description: shortened(question) }),
      touchpoints: (finder ? finder.touchpoints(id) : touchpoints).map((touchpoint) => ({
        id: touchpoint.id,
        name: touchpoint.name,
        ...('channel' in touchpoint && touchpoint.channel !== undefined
          ? { channel: touchpoint.channel }
          : {}),
      })),
    }),
  )
  if (
    !aggregates.cells.some(({ stage }) => stage === UNASSIGNED) ||
    stages.some(({ id }) => id === UNASSIGNED)
  )
    return stages
  const touchpoints = finder?.touchpoints(UNASSIGNED).map(({ id, name }) => ({ id, name })) ?? []
  return [...stages, { id: UNASSIGNED, name: words.unassigned, touchpoints }]
}

const LONGEST_DESCRIPTION = 240
const shortened = (text: string) =>
  text.length <= LONGEST_DESCRIPTION ? text : `${text.slice(0, LONGEST_DESCRIPTION).replace(/\s+\S*$/, '')}…`

const sampleOf = ({ aggregates, mapping, words }: SurveyContext): NonNullable<Journey['sample']> => {
  const source = vendorName(mapping.vendor)
  const isEmpty = mapping.stages.length === 0
  const dates = periodText(aggregates.dates?.span() ?? null, words.months)
  return {
    n: aggregates.people ?? (isEmpty ? aggregates.records - aggregates.excluded : aggregates.answered),
    ...(source === undefined ? {} : { source }),
    ...(dates === undefined ? {} : { dates }),
  }
}

export const laneIds = {
  asked: 'question',
  emotion: 'emotion',
  metrics: 'metrics',
  quotes: 'quotes',
  answers: 'answers',
} as const

const lanesOf = (
  context: SurveyContext,
  has: { readonly [Lane in 'asked' | 'lines' | 'metrics' | 'quotes' | 'answers']: boolean },
): Lane[] => {
  const { words, language, mapping } = context
  const titles = mapWords(language)
  const isNamed = !mapping.columns.some(({ use, scale }) => use === 'emotion' && scale?.kind === 'yes-no')
  const kinds = new Set(isNamed ? mapping.lines.map(({ title }) => title) : [])
  const turned = turnedCount(mapping)
  const lanes: Lane[] = []
  if (has.asked) lanes.push({ id: laneIds.asked, role: 'custom', title: words.everyQuestion })
  if (has.lines)
    lanes.push({
      id: laneIds.emotion,
      role: 'emotion',
      title: kinds.size === 0 || kinds.size > 2 ? titles.emotion : [...kinds].join(' · '),
      ...(turned > 0 ? { note: words.turned(turned) } : {}),
    })
  if (has.metrics) lanes.push({ id: laneIds.metrics, role: 'metrics', title: titles.metrics })
  if (has.quotes) lanes.push({ id: laneIds.quotes, role: 'quotes', title: words.quotes })
  if (has.answers) lanes.push({ id: laneIds.answers, role: 'custom', title: words.answers })
  return lanes
}

/** Questions on a line with others that run the other way. */
const turnedCount = (mapping: SurveyMapping) => {
  const onLines = mapping.columns.filter(({ use }) => use === 'emotion')
  const low = onLines.filter(({ scale }) => scale?.better === 'low')
  return low.length < onLines.length ? low.length : 0
}

/** The whole question where the column's name is only a part of it. */
const questionCards = ({ mapping, aggregates }: SurveyContext): Journey['cards'] => {
  if (aggregates.rowPlaces) return []
  return mapping.stages.flatMap((stage) =>
    stage.touchpoints.flatMap(({ id, question }) =>
      question === undefined
        ? []
        : [{ id: 'question', lane: laneIds.asked, stage: stage.id, touchpoint: id, text: question }],
    ),
  )
}
