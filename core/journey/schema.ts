/**
 * The journey: what we know, as plain JSON. Readers make it, the form edits it, layout draws it.
 * The schema is the one source of its types and of `core/journey.schema.json`.
 */
import * as z from 'zod/mini'
import { laneRoles } from './roles.ts'

z.config({ jitless: true })

export const JOURNEY_VERSION = 1

const described = <T extends z.core.$ZodType>(schema: T, description: string): T => {
  z.globalRegistry.add(schema, { description })
  return schema
}
const optional = <T extends z.core.$ZodType>(schema: T, description: string) =>
  z.optional(described(schema, description))

const text = () => z.string()
const id = (of: string) =>
  described(
    z.string().check(z.regex(/^[^/@]+$/)),
    `Stable id of the ${of}: a slug without / and @, unique among its equals`,
  )
const count = () => z.number().check(z.gte(0))
const rating = () => z.number().check(z.gte(1), z.lte(5))
const emotion = () => z.number().check(z.gte(-2), z.lte(2))
const texts = () => z.array(z.string())

export const mapKinds = ['current-state', 'future-state', 'service-blueprint', 'experience-map'] as const
export type MapKind = (typeof mapKinds)[number]

const personaSchema = z.object({
  id: id('persona'),
  name: described(text(), 'Name and role: "Kasia, commuter"'),
  description: optional(text(), 'Who they are, in a sentence or two'),
  quote: optional(text(), 'One sentence in their words'),
  demographics: optional(text(), 'Age, place, work: only what matters here'),
  goals: optional(texts(), 'What they want to get done'),
  needs: optional(texts(), 'What they need for it'),
  motivations: optional(texts(), 'Why they want it'),
  preferences: optional(texts(), 'What they like better'),
  behaviours: optional(texts(), 'What they usually do'),
  n: optional(count(), 'People behind the persona; left out when it is modelled'),
})

const touchpointSchema = z.object({
  id: id('touchpoint'),
  name: described(text(), 'What the customer meets: "Pick-up counter"'),
  channel: optional(text(), 'Where it happens: app, store, e-mail …'),
  channelClass: optional(z.enum(['digital', 'physical']), 'Digital or physical'),
  department: optional(text(), 'Who owns it'),
  momentOfTruth: optional(z.boolean(), 'It decides how the whole journey is remembered'),
  duration: optional(text(), 'How long it takes: "3 min"'),
  wait: optional(text(), 'How long one waits for it'),
  frequency: optional(text(), 'How often it happens: "3 × a week"'),
  handoff: optional(z.enum(['smooth', 'broken']), 'How the customer gets here from the touchpoint before'),
  proposed: optional(z.boolean(), 'It does not exist yet'),
})

const stageSchema = z.object({
  id: id('stage'),
  name: described(text(), 'Name of the stage, in any language'),
  description: optional(text(), 'What happens in it, in a sentence'),
  touchpoints: described(
    z.array(touchpointSchema),
    'Columns of the stage; a stage without any is one column itself',
  ),
})

const laneSchema = z.object({
  id: id('lane'),
  role: described(z.enum(laneRoles), 'What the lane means; its title is free text'),
  title: described(text(), 'Title of the lane, in any language'),
  note: optional(text(), 'A short explanation under the title'),
})

const cardSchema = z.object({
  id: id('card'),
  lane: described(text(), 'Id of its lane'),
  stage: described(text(), 'Id of its stage'),
  touchpoint: optional(text(), 'Id of its touchpoint; left out when it speaks of the whole stage'),
  text: described(text(), 'What the card says'),
  persona: optional(text(), 'Id of the persona it is about'),
  channel: optional(text(), 'Channel it is about'),
  source: optional(text(), 'Where it comes from: survey, interview, analytics …'),
  basis: optional(z.enum(['observed', 'assumed']), 'Observed in data, or assumed by the team'),
  n: optional(count(), 'People who said or did it'),
  impact: optional(rating(), 'Impact of an opportunity, 1 … 5'),
  feasibility: optional(rating(), 'Feasibility of an opportunity, 1 … 5'),
  severity: optional(rating(), 'Severity of a pain point, 1 … 5'),
  department: optional(text(), 'Department that acts'),
  owner: optional(text(), 'Who takes care of it'),
  due: optional(text(), 'Until when'),
  status: optional(text(), 'How far it is'),
  votes: optional(count(), 'Votes it got in a workshop'),
  tags: optional(texts(), 'Free keywords'),
  answers: optional(text(), 'Id of the pain point an opportunity answers'),
  link: optional(z.string().check(z.regex(/^https:\/\//)), 'Source document, https only'),
})

const pointSchema = z.object({
  stage: described(text(), 'Id of the stage'),
  touchpoint: optional(text(), 'Id of the touchpoint; left out for a value of the whole stage'),
  value: described(z.nullable(emotion()), 'Emotion −2 … +2, higher is better; null where nobody answered'),
  n: optional(count(), 'Answers behind the value'),
  low: optional(emotion(), 'Lower end of the 95 % interval'),
  high: optional(emotion(), 'Upper end of the 95 % interval'),
  label: optional(text(), 'The feeling in words'),
})

const scaleSchema = z.object({
  min: described(z.number(), 'Lowest answer of the original scale'),
  max: described(z.number(), 'Highest answer of the original scale'),
  better: described(z.enum(['high', 'low']), 'Which end of the original scale is the good one'),
  minLabel: optional(text(), 'Words at the lowest answer'),
  maxLabel: optional(text(), 'Words at the highest answer'),
  question: optional(text(), 'The question that was asked'),
})

const lineSchema = z.object({
  id: id('emotion line'),
  title: described(text(), 'Whose line it is'),
  persona: optional(text(), 'Id of the persona'),
  segment: optional(text(), 'Segment of respondents'),
  basis: described(
    z.enum(['measured', 'estimated', 'target', 'previous']),
    'Measured in data, estimated by the team, a target, or the previous wave',
  ),
  scale: optional(scaleSchema, 'The scale the values came from'),
  points: described(z.array(pointSchema), 'Values in the order of the journey'),
})

const metricSchema = z.object({
  id: id('metric'),
  name: described(text(), 'CSAT, NPS, CES, conversion …'),
  stage: described(text(), 'Id of the stage'),
  touchpoint: optional(text(), 'Id of the touchpoint'),
  value: described(z.nullable(z.number()), 'The figure; null where there is none'),
  unit: optional(text(), '%, min, PLN …'),
  n: optional(count(), 'People behind it'),
  low: optional(z.number(), 'Lower end of the 95 % interval'),
  high: optional(z.number(), 'Upper end of the 95 % interval'),
  target: optional(z.number(), 'Where it should be'),
  previous: optional(z.number(), 'Where it was in the previous wave'),
})

const sampleSchema = z.object({
  n: optional(count(), 'People who answered'),
  source: optional(text(), 'Where the data comes from: "Qualtrics survey"'),
  dates: optional(text(), 'When it was collected: "3 Mar – 14 May 2026"'),
})

export const journeySchema = z.object({
  version: described(z.literal(JOURNEY_VERSION), 'Version of this format'),
  id: id('journey'),
  title: described(text(), 'Title of the map'),
  kind: described(z.enum(mapKinds), 'Kind of map'),
  language: optional(text(), 'Language of the texts, as a BCP 47 tag'),
  scenario: optional(text(), 'What the customer wants, when and where'),
  goal: optional(text(), 'What the map is for'),
  personas: described(z.array(personaSchema), 'Whose journey it is'),
  sample: optional(sampleSchema, 'The data behind the map'),
  owner: optional(text(), 'Who keeps the map'),
  reviewDate: optional(text(), 'When it has to be looked at again'),
  stages: described(z.array(stageSchema), 'Columns, in the order of the journey'),
  lanes: described(z.array(laneSchema), 'Rows, from top to bottom'),
  cards: described(z.array(cardSchema), 'What is known, thought and felt'),
  lines: described(z.array(lineSchema), 'Emotion lines'),
  metrics: described(z.array(metricSchema), 'Figures per stage or touchpoint'),
})

export type Persona = z.infer<typeof personaSchema>
export type Touchpoint = z.infer<typeof touchpointSchema>
export type Stage = z.infer<typeof stageSchema>
export type Lane = z.infer<typeof laneSchema>
export type JourneyCard = z.infer<typeof cardSchema>
export type EmotionPoint = z.infer<typeof pointSchema>
export type EmotionScale = z.infer<typeof scaleSchema>
export type EmotionLine = z.infer<typeof lineSchema>
export type Metric = z.infer<typeof metricSchema>
export type Journey = z.infer<typeof journeySchema>
