/**
 * A log of contacts, one row each, counted by stage and channel before anything is drawn: how many people came
 * there, how often, and what share of everybody that is. Nobody's own path is kept longer than the counting.
 */
import { JOURNEY_VERSION, type Journey, type Metric } from '../journey/schema.ts'
import { slug, uniqueSlugs } from '../journey/slug.ts'
import type { Language } from '../messages/language.ts'
import { mapWords } from '../messages/map/index.ts'
import type { Problem } from '../problem.ts'
import { isMissing, numberOf } from '../vocabulary/answers.ts'
import { channelClass } from '../vocabulary/channels.ts'
import { headerRole } from '../vocabulary/headers.ts'
import { normalise } from '../vocabulary/normalise.ts'
import { isPersonId } from './columns/personal.ts'
import { profileOf } from './columns/profile.ts'
import type { TableHead } from './columns/question.ts'
import { createDateSpan } from './count/dates.ts'
import { createVisits, type Visits } from './count/event-visits.ts'
import { periodText } from './draw/period.ts'
import { journeyOrderOf } from './mapping/stage-values.ts'
import { stagesIn } from './mapping/stages-in.ts'
import { SAMPLE_SIZE } from './sample.ts'
import { shareOf } from './statistics.ts'
import { type SurveyWords, surveyWords } from './words.ts'

/** Stages and channels a map of events shows; the rarest are left out and counted. */
const MOST_STAGES = 12
const MOST_CHANNELS = 6

export interface EventsResult {
  readonly journey: Journey
  readonly problems: readonly Problem[]
  readonly columns: readonly { readonly header: string; readonly role: EventRole | 'unused' }[]
  readonly dropped: readonly string[]
}

export const eventRoles = ['person', 'stage', 'touchpoint', 'channel', 'date', 'cost'] as const
export type EventRole = (typeof eventRoles)[number]

export interface Events {
  add(record: readonly string[], row: number): void
  finish(): EventsResult
}

/** Understands an event log from its head and its first records; then records are added one by one. */
export const startEvents = (
  head: TableHead & { readonly sample: readonly (readonly string[])[] },
  { name, language }: { readonly name: string; readonly language: Language },
): Events => {
  const roles = rolesOf(head)
  const at = (role: EventRole) => roles.indexOf(role)
  const [person, date, cost] = [at('person'), at('date'), at('cost')]
  const stage = at('stage') >= 0 ? at('stage') : at('touchpoint')
  const touchpoint = at('stage') >= 0 && at('touchpoint') >= 0 ? at('touchpoint') : at('channel')
  const visits = createVisits()
  const dates = createDateSpan(true)
  let unnamed = 0
  return {
    add(record) {
      const value = (index: number) => (index < 0 ? '' : (record[index] ?? '').trim())
      const where = value(stage >= 0 ? stage : touchpoint)
      if (where === '' || isMissing(where)) {
        unnamed += 1
        return
      }
      visits.add({
        person: value(person),
        stage: where,
        touchpoint: stage >= 0 && !isMissing(value(touchpoint)) ? value(touchpoint) : '',
        cost: numberOf(value(cost)),
      })
      if (date >= 0) dates.add(value(date))
    },
    finish() {
      const words = surveyWords(language)
      const period = periodText(dates.span(), words.months)
      const drawn = drawVisits(visits, `${head.headers[cost] ?? ''} ${words.cost}`, words, language)
      const journey: Journey = {
        version: JOURNEY_VERSION,
        id: slug(name),
        title: name,
        kind: 'current-state',
        personas: [],
        sample: { n: visits.people(), ...(period === undefined ? {} : { dates: period }) },
        ...drawn.map,
      }
      return {
        journey,
        columns: head.headers.map((header, index) => ({ header, role: roles[index] ?? 'unused' })),
        dropped: head.headers.filter((_, index) => roles[index] === 'person'),
        problems: [
          { code: 'survey-events', count: visits.events(), value: `${visits.people()}` },
          ...(drawn.hidden > 0 ? [{ code: 'survey-touchpoints-crowded', count: drawn.hidden } as const] : []),
          ...(unnamed > 0 ? [{ code: 'survey-blank', count: unnamed } as const] : []),
        ],
      }
    },
  }
}

/** An event log that is whole in memory, as a journey. */
export const eventsJourney = (
  table: TableHead & {
    readonly rows: readonly (readonly string[])[]
    readonly rowNumbers: readonly number[]
  },
  settings: { readonly name: string; readonly language: Language },
): EventsResult => {
  const events = startEvents({ ...table, sample: table.rows.slice(0, SAMPLE_SIZE) }, settings)
  table.rows.forEach((record, index) => {
    events.add(record, table.rowNumbers[index] ?? index + 1)
  })
  return events.finish()
}

const eventNames =
  /^(?:event|event[ _-]?(?:name|type)|activity|action|page|step|touchpoint[ _-]?type|zdarzenie|событие|eveniment|ereignis|evenement|evento)$/
const costNames =
  /^(?:cost|price|amount|value|spend|revenue|koszt|kwota|стоимость|сумма|цена|suma|kosten|betrag|cout|montant|costo|importe)$/

/** One column per role; the first of each kind. */
const rolesOf = (
  head: TableHead & { readonly sample: readonly (readonly string[])[] },
): readonly (EventRole | undefined)[] => {
  const taken = new Set<EventRole>()
  return head.headers.map((header, index) => {
    const role = roleOf(header, () => profileOf(head.sample, index))
    if (!role || taken.has(role)) return undefined
    taken.add(role)
    return role
  })
}

const roleOf = (header: string, profile: () => ReturnType<typeof profileOf>): EventRole | undefined => {
  const name = normalise(header)
  const role = headerRole(header)
  if (isPersonId(header) || /^(?:session|case|account|member|anonymous)[ _-]?id$/.test(name)) return 'person'
  if (role?.role === 'stage') return 'stage'
  if (role?.role === 'channels') return 'channel'
  if (role?.role === 'date' || profile().dates > 0.5) return 'date'
  if (role?.role === 'touchpoints' || role?.role === 'actions' || eventNames.test(name)) return 'touchpoint'
  return costNames.test(name) && profile().numeric > 0.9 ? 'cost' : undefined
}

const drawVisits = (visits: Visits, costName: string, words: SurveyWords, language: Language) => {
  const all = visits.people()
  const named = visits.stages()
  const kept = [...named].sort((a, b) => b.events - a.events).slice(0, MOST_STAGES)
  const inOrder = journeyOrderOf(
    [...kept].sort((a, b) => a.position - b.position).map(({ name }) => name),
    stagesIn(language),
  )
  const ids = uniqueSlugs()
  const metrics: Metric[] = []
  let hidden = named.filter((stage) => !kept.includes(stage)).reduce((sum, { events }) => sum + events, 0)
  const stages = inOrder.flatMap((name) => {
    const stage = kept.find((candidate) => candidate.name === name)
    if (!stage) return []
    const id = ids(name)
    const shown = stage.touchpoints.slice(0, MOST_CHANNELS)
    hidden += stage.touchpoints.slice(MOST_CHANNELS).reduce((sum, { events }) => sum + events, 0)
    const touchpointIds = uniqueSlugs()
    const touchpoints = shown.map((touchpoint) => {
      const found = channelClass(touchpoint.name)
      const made = {
        id: touchpointIds(touchpoint.name),
        name: touchpoint.name,
        ...(found === undefined ? {} : { channelClass: found }),
      }
      metrics.push(...figuresAt(touchpoint, { stage: id, touchpoint: made.id }, words, costName))
      return made
    })
    if (all > 0 && stage.people > 0) metrics.push(reached(stage.people, all, id, words))
    if (touchpoints.length === 0) metrics.push(...figuresAt(stage, { stage: id }, words, costName))
    return [{ id, name, touchpoints }]
  })
  const lanes =
    metrics.length > 0 ? [{ id: 'metrics', role: 'metrics' as const, title: mapWords(language).metrics }] : []
  return { hidden, map: { stages, lanes, cards: [], lines: [], metrics } }
}

type Place = Pick<Metric, 'stage' | 'touchpoint'>

const figuresAt = (
  {
    events,
    people,
    cost,
  }: { readonly events: number; readonly people: number; readonly cost: number | null },
  place: Place,
  words: SurveyWords,
  costName: string,
): Metric[] => [
  { id: 'events', name: words.events, ...place, value: events, ...(people > 0 ? { n: people } : {}) },
  ...(cost === null ? [] : [{ id: 'cost', name: costName, ...place, value: cost, n: events }]),
]

/** What share of everybody came to a stage. */
const reached = (people: number, all: number, stage: string, words: SurveyWords): Metric => {
  const share = shareOf(
    [
      { value: 1, n: people, weight: people, squared: people },
      { value: 0, n: all - people, weight: all - people, squared: all - people },
    ],
    (value) => value === 1,
  )
  return { id: 'reached', name: words.reached, stage, unit: '%', value: null, ...share }
}
