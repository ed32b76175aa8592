/** Random journeys for property tests: every field of the schema turns up, ids are unique, references fit. */
import fc from 'fast-check'
import * as z from 'zod/mini'
import { type Journey, journeySchema } from '../../../core/journey/schema.ts'

export interface JourneySize {
  readonly stages?: number
  readonly touchpoints?: number
  readonly lanes?: number
  readonly cards?: number
}

/** A random journey with texts of six scripts, from empty to long; `size` gives the most there is of each part. */
export function anyJourney({
  stages = 6,
  touchpoints = 4,
  lanes = 6,
  cards = 20,
}: JourneySize = {}): fc.Arbitrary<Journey> {
  const most: Record<string, number> = { stages, touchpoints, lanes, cards }
  return arbitraryOf(z.toJSONSchema(journeySchema) as Schema, 'journey', most).map((value) =>
    fitted(value as Journey),
  )
}

/** The part of JSON Schema that the journey's schema uses. */
interface Schema {
  readonly type?: string | readonly string[]
  readonly anyOf?: readonly Schema[]
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: string[]
  readonly items?: Schema
  readonly minimum?: number
  readonly maximum?: number
}

const letters = [
  'ab cdz',
  'łąśż ćó',
  'жды ёщ',
  'âșț îă',
  '東京 カード',
  'مرحبا ',
  '😀👩‍🚀🇵🇱',
  '1,2;"\'\t=',
  '\n\n',
  '-+@*_|#<>&[]()`\\',
]

/** Texts of several scripts, with what files stumble over: quotes, separators, line breaks, marks of Markdown. */
export const anyText = fc
  .array(fc.constantFrom(...letters.flatMap((text) => [...text])), { maxLength: 24 })
  .map((parts) => parts.join(''))

function arbitraryOf(
  schema: Schema,
  key: string,
  most: Readonly<Record<string, number>>,
): fc.Arbitrary<unknown> {
  if (schema.anyOf) return fc.oneof(...schema.anyOf.map((one) => arbitraryOf(one, key, most)))
  if (schema.const !== undefined) return fc.constant(schema.const)
  if (schema.enum) return fc.constantFrom(...schema.enum)
  const { type } = schema
  if (typeof type === 'object')
    return fc.oneof(...type.map((one) => arbitraryOf({ ...schema, type: one }, key, most)))
  switch (type) {
    case 'object': {
      const fields = Object.entries(schema.properties ?? {}).map(([name, inner]) => [
        name,
        arbitraryOf(inner, name, most),
      ])
      const record = Object.fromEntries(fields) as Record<string, fc.Arbitrary<unknown>>
      return fc.record(record, { requiredKeys: schema.required ?? [], noNullPrototype: true })
    }
    case 'array':
      return fc.array(arbitraryOf(schema.items ?? {}, key, most), { maxLength: most[key] ?? 3 })
    case 'string':
      return key === 'link' ? fc.webPath().map((path) => `https://example.org${path}`) : anyText
    case 'number':
      return figure(schema.minimum ?? -1000, schema.maximum ?? 1000)
    case 'boolean':
      return fc.boolean()
    case 'null':
      return fc.constant(null)
    case undefined:
    default:
      throw new Error(`no arbitrary for ${JSON.stringify(schema)}`)
  }
}

const figure = (min: number, max: number) =>
  fc.integer({ min: min * 100, max: max * 100 }).map((hundredths) => hundredths / 100)

/** The journey with ids of its own and with references that exist. */
function fitted(journey: Journey): Journey {
  const stages = numbered(journey.stages, 's').map((stage) => ({
    ...stage,
    touchpoints: numbered(stage.touchpoints, 't'),
  }))
  const lanes = numbered(journey.lanes, 'l')
  const personas = numbered(journey.personas, 'p')
  const pick = <T>(parts: readonly T[], text: string) => parts[text.length % Math.max(1, parts.length)]
  const placed = <T extends { stage: string; touchpoint?: string | undefined }>({
    touchpoint,
    ...part
  }: T) => {
    const stage = pick(stages, part.stage)
    const column =
      touchpoint === undefined || stage === undefined ? undefined : pick(stage.touchpoints, touchpoint)
    return { ...part, stage: stage?.id ?? '', ...(column === undefined ? {} : { touchpoint: column.id }) }
  }
  const ofPersona = <T extends { persona?: string | undefined }>({ persona, ...part }: T) => {
    const known = persona === undefined ? undefined : pick(personas, persona)
    return known === undefined ? part : { ...part, persona: known.id }
  }
  const hasStage = ({ stage }: { stage: string }) => stage !== ''
  const cards = journey.cards
    .map((card) => ({ ...ofPersona(placed(card)), lane: pick(lanes, card.lane)?.id ?? '' }))
    .filter((card) => hasStage(card) && card.lane !== '')
  return {
    ...journey,
    id: 'journey',
    stages,
    lanes,
    personas,
    cards: numbered(cards, 'c'),
    lines: numbered(journey.lines.map(ofPersona), 'e').map((line) => ({
      ...line,
      points: line.points.map(placed).filter(hasStage),
    })),
    metrics: numbered(journey.metrics.map(placed).filter(hasStage), 'm'),
  }
}

const numbered = <T>(parts: readonly T[], letter: string) =>
  parts.map((part, index) => ({ ...part, id: `${letter}${index + 1}` }))
