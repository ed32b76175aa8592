/**
 * Builds a journey piece by piece, the way readers meet it, and gives every piece its id.
 * Ids are unique among equals only: stages in the journey, touchpoints in their stage, cards in their cell,
 * so that a changed row renames nothing but itself.
 */
import type { Language } from '../messages/language.ts'
import { mapWords } from '../messages/map/index.ts'
import { normalise } from '../vocabulary/normalise.ts'
import type { LaneRole } from './roles.ts'
import {
  type EmotionLine,
  type EmotionPoint,
  JOURNEY_VERSION,
  type Journey,
  type JourneyCard,
  type Lane,
  type Metric,
  type Persona,
  type Stage,
  type Touchpoint,
} from './schema.ts'
import { slug, uniqueSlugs } from './slug.ts'

/** What is known of the journey as a whole; the id comes from the title. */
export type JourneyHead = Partial<
  Omit<Journey, 'version' | 'id' | 'personas' | 'stages' | 'lanes' | 'cards' | 'lines' | 'metrics'>
> & { readonly title: string }

export type StageFacts = Partial<Omit<Stage, 'id' | 'name' | 'touchpoints'>>
export type TouchpointFacts = Partial<Omit<Touchpoint, 'id' | 'name'>>
export type PersonaFacts = Partial<Omit<Persona, 'id' | 'name'>>
export type LineHead = Omit<EmotionLine, 'id' | 'points'>

/** Every method that names a piece answers its id. */
export interface JourneyBuilder {
  /** The stage of that name; it is added when it is not there yet. Facts fill what is still unknown. */
  stage(name: string, facts?: StageFacts): string
  /** A stage of its own, also where another one has the same name. */
  addStage(name: string, facts?: StageFacts): string
  /** Says what happens in a stage, where nothing is said yet; adds to it otherwise. */
  describeStage(stage: string, description: string): void
  /** The touchpoint of that name in a stage; it is added when it is not there yet. */
  touchpoint(stage: string, name: string, facts?: TouchpointFacts): string
  /** A touchpoint of its own, also where another one in the stage has the same name. */
  addTouchpoint(stage: string, name: string, facts?: TouchpointFacts): string
  /** Says more about a touchpoint: fills what is unknown, and joins texts that differ. */
  describeTouchpoint(stage: string, touchpoint: string, facts: TouchpointFacts): void
  /** The lane of that role and title; it is added below the others when it is not there yet. */
  lane(role: LaneRole, title: string, note?: string): string
  /** The first lane of a role, where there is one. */
  laneOfRole(role: LaneRole): string | undefined
  persona(name: string, facts?: PersonaFacts): string
  /** The name of a persona that was added, by its id. */
  personaName(id: string): string | undefined
  card(card: Omit<JourneyCard, 'id'>): string
  /** A new emotion line without points. */
  line(head: LineHead): string
  point(line: string, point: EmotionPoint): void
  metric(metric: Omit<Metric, 'id'>): string
  /** The journey so far; an emotion or metrics lane is added where there are lines or metrics without one. */
  build(): Journey
}

/** A builder for one journey; `language` is the one of the lane titles it has to invent. */
export function journeyBuilder(head: JourneyHead, language: Language = 'en'): JourneyBuilder {
  const stages: Stage[] = []
  const lanes: Lane[] = []
  const personas: Persona[] = []
  const cards: JourneyCard[] = []
  const lines: EmotionLine[] = []
  const metrics: Metric[] = []

  const ids = slugsByPlace()
  const stageById = new Map<string, Stage>()
  const byName = new Map<string, Stage | Touchpoint | Persona | Lane>()

  /** Finds a piece by its place and name, or adds it; what is known later fills gaps, it never overwrites. */
  const named = <T extends Stage | Touchpoint | Persona>(
    place: string,
    name: string,
    facts: object | undefined,
    add: () => T,
  ): T => {
    const key = `${place}\n${normalise(name)}`
    const found = byName.get(key) as T | undefined
    if (found) return Object.assign(found, { ...known(facts), ...known(found) })
    const added = Object.assign(add(), known(facts))
    byName.set(key, added)
    return added
  }

  const newStage = (name: string, facts?: StageFacts): Stage => {
    const stage: Stage = { id: ids('stage', name), name, ...known(facts), touchpoints: [] }
    stages.push(stage)
    stageById.set(stage.id, stage)
    return stage
  }
  const newTouchpoint = (stage: string, name: string, facts?: TouchpointFacts): Touchpoint => {
    const touchpoint: Touchpoint = { id: ids(`touchpoint\n${stage}`, name), name, ...known(facts) }
    stageById.get(stage)?.touchpoints.push(touchpoint)
    return touchpoint
  }

  return {
    stage: (name, facts) => named('stage', name, facts, () => newStage(name)).id,
    addStage: (name, facts) => newStage(name, facts).id,
    describeStage(id, description) {
      const stage = stageById.get(id)
      if (stage) stage.description = stage.description ? `${stage.description} ${description}` : description
    },
    touchpoint: (stage, name, facts) =>
      named(`touchpoint\n${stage}`, name, facts, () => newTouchpoint(stage, name)).id,
    addTouchpoint: (stage, name, facts) => newTouchpoint(stage, name, facts).id,
    describeTouchpoint(stage, id, facts) {
      const touchpoint = stageById.get(stage)?.touchpoints.find((one) => one.id === id)
      if (touchpoint) Object.assign(touchpoint, joined(touchpoint, facts))
    },
    lane(role, title, note) {
      const key = `lane\n${role}\n${normalise(title)}`
      const found = byName.get(key)
      if (found) return found.id
      const lane: Lane = { id: ids('lane', title || role), role, title, ...known({ note }) }
      lanes.push(lane)
      byName.set(key, lane)
      return lane.id
    },
    laneOfRole: (role) => lanes.find((lane) => lane.role === role)?.id,
    persona: (name, facts) =>
      named('persona', name, facts, () => {
        const persona: Persona = { id: ids('persona', name), name }
        personas.push(persona)
        return persona
      }).id,
    personaName: (id) => personas.find((persona) => persona.id === id)?.name,
    card(card) {
      const id = ids(`card\n${card.lane}\n${card.stage}\n${card.touchpoint ?? ''}`, card.text)
      cards.push({ id, ...known(card) } as JourneyCard)
      return id
    },
    line(lineHead) {
      const id = ids('line', lineHead.title)
      lines.push({ id, ...known(lineHead), points: [] } as EmotionLine)
      return id
    },
    point(line, point) {
      lines.find(({ id }) => id === line)?.points.push(known(point) as EmotionPoint)
    },
    metric(metric) {
      const id = ids(`metric\n${metric.stage}\n${metric.touchpoint ?? ''}`, metric.name)
      metrics.push({ id, ...known(metric) } as Metric)
      return id
    },
    build() {
      if (lines.length > 0 && !lanes.some(({ role }) => role === 'emotion')) {
        this.lane('emotion', mapWords(language).emotion)
      }
      if (metrics.length > 0 && !lanes.some(({ role }) => role === 'metrics')) {
        this.lane('metrics', mapWords(language).metrics)
      }
      return {
        version: JOURNEY_VERSION,
        id: slug(head.title),
        kind: 'current-state',
        ...known(head),
        title: head.title,
        personas,
        stages,
        lanes,
        cards,
        lines: lines.map((line) => ({ ...line, points: inOrder(line.points, stages) })),
        metrics,
      }
    },
  }
}

/**
 * Points in the order of the journey, those of a whole stage before those of its touchpoints. A gap of a whole stage
 * says nothing where the stage has touchpoints, and is left out.
 */
function inOrder(points: readonly EmotionPoint[], stages: readonly Stage[]): EmotionPoint[] {
  const divided = new Set(stages.flatMap(({ id, touchpoints }) => (touchpoints.length > 0 ? [id] : [])))
  const saying = points.filter(
    ({ stage, touchpoint, value, label }) =>
      touchpoint !== undefined || value !== null || label !== undefined || !divided.has(stage),
  )
  const place = new Map<string, number>()
  for (const stage of stages) {
    place.set(`${stage.id}\n`, place.size)
    for (const touchpoint of stage.touchpoints) place.set(`${stage.id}\n${touchpoint.id}`, place.size)
  }
  const placeOf = ({ stage, touchpoint = '' }: EmotionPoint) =>
    place.get(`${stage}\n${touchpoint}`) ?? place.size
  return saying.sort((a, b) => placeOf(a) - placeOf(b))
}

/** Facts beside those already known: a text that differs is added to the known one. */
function joined(touchpoint: Touchpoint, facts: TouchpointFacts): TouchpointFacts {
  return Object.fromEntries(
    Object.entries(known(facts)).map(([key, fact]) => {
      const before = touchpoint[key as keyof Touchpoint]
      const differs =
        typeof before === 'string' && typeof fact === 'string' && !before.split(', ').includes(fact)
      return [key, differs ? `${before}, ${fact}` : (before ?? fact)]
    }),
  )
}

/** The fields of an object that have a value. */
function known<T extends object>(facts: T | undefined): Partial<T> {
  return Object.fromEntries(
    Object.entries(facts ?? {}).filter(([, value]) => value !== undefined),
  ) as Partial<T>
}

/** Ids that are unique inside a place, such as the stages of the journey or the cards of one cell. */
function slugsByPlace(): (place: string, text: string) => string {
  const places = new Map<string, (text: string) => string>()
  return (place, text) => {
    const existing = places.get(place)
    if (existing) return existing(text)
    const fresh = uniqueSlugs()
    places.set(place, fresh)
    return fresh(text)
  }
}
