/**
 * Reads JSON of another tool by its shape: a list of stages, each with a name, lists of steps inside them, and fields
 * whose names say what they hold (`painPoints`, `emotion`, `minutesPerWeek`). Figures become metrics, lists of texts
 * cards, steps touchpoints, and what a step holds its cards. Fields without a place on a map are named in a problem.
 */
import { type JourneyBuilder, journeyBuilder } from '../../journey/build.ts'
import { laneTitle } from '../../journey/presets.ts'
import { laneRoles } from '../../journey/roles.ts'
import type { JourneyCard } from '../../journey/schema.ts'
import type { Language } from '../../messages/language.ts'
import type { Problem } from '../../problem.ts'
import { headerRole } from '../../vocabulary/headers.ts'
import { addEmotionLines, areEmotions, type PlacedEmotion } from '../journey-table/emotion-lines.ts'
import { withinMapSize } from '../map-size.ts'
import type { JourneyReading, ReadOptions } from '../reading.ts'
import { isRecord, type JsonRecord, recordsIn, textOf } from './record.ts'

/** A journey from JSON that holds a list of stages somewhere; null where there is none. */
export function journeyOfShape(
  value: unknown,
  { language = 'en', name = '' }: ReadOptions = {},
): JourneyReading | null {
  const found = stagesIn(value)
  if (found === null) return null
  const { holder, stages } = found
  const scenario = textOf(holder['scenario']) || textOf(holder['description'])
  const title = nameOf(holder) || name
  const builder = journeyBuilder({ title, ...(scenario === '' ? {} : { scenario }) }, language)
  const shape: Shape = { builder, unread: new Set(), emotions: [] }
  for (const stage of stages) readStage(stage, shape)
  const problems = [...addEmotions(shape, language), ...fieldsLeftOut(shape)]
  return withinMapSize({ journey: builder.build(), problems: [{ code: 'json-other-shape' }, ...problems] })
}

interface Shape {
  readonly builder: JourneyBuilder
  /** Names of fields that found no place. */
  readonly unread: Set<string>
  readonly emotions: PlacedEmotion[]
}

interface Place {
  readonly stage: string
  readonly touchpoint?: string
}

const SEARCH_DEPTH = 3

/** The first list of named things under a key that means stages, and the object that holds it. */
function stagesIn(value: unknown, depth = 0): { holder: JsonRecord; stages: JsonRecord[] } | null {
  if (!isRecord(value) || depth > SEARCH_DEPTH) return null
  for (const [key, list] of Object.entries(value)) {
    const stages = recordsIn(list).filter((stage) => nameOf(stage) !== '')
    if (stages.length > 0 && roleOf(key) === 'stage') return { holder: value, stages }
  }
  for (const inner of Object.values(value)) {
    const found = stagesIn(inner, depth + 1)
    if (found) return found
  }
  return null
}

function readStage(record: JsonRecord, shape: Shape): void {
  const description = textOf(record['description'])
  const stage = shape.builder.addStage(nameOf(record), description === '' ? {} : { description })
  for (const [key, value] of fieldsOf(record)) {
    const steps = recordsIn(value).filter((step) => nameOf(step) !== '')
    const role = roleOf(key)
    if (steps.length > 0 && (role === null || role === 'touchpoints' || role === 'actions')) {
      for (const step of steps) readStep(step, stage, shape)
    } else readField(key, value, { stage }, shape)
  }
}

function readStep(record: JsonRecord, stage: string, shape: Shape): void {
  const channel = textsOf(record['channel'] ?? record['channels']).join(', ')
  const touchpoint = shape.builder.addTouchpoint(stage, nameOf(record), channel === '' ? {} : { channel })
  for (const [key, value] of fieldsOf(record)) {
    if (roleOf(key) !== 'channels') readField(key, value, { stage, touchpoint }, shape)
  }
}

/** One field of a stage or a step: a figure, an emotion, or the cards of a lane. */
function readField(key: string, value: unknown, place: Place, { builder, unread, emotions }: Shape): void {
  const known = roleOf(key)
  const lane = laneRoles.find((laneRole) => laneRole === known)
  const parts = Array.isArray(value) ? (value as unknown[]) : [value]
  if ((known === 'emotion' || known === 'score') && (typeof value === 'number' || textOf(value) !== '')) {
    emotions.push({ ...place, text: String(value), row: 0, column: key })
  } else if (typeof value === 'number') {
    builder.metric({ ...place, ...measureOf(key), value })
  } else if (lane !== undefined || parts.some(isRecord) || / /.test(textOf(value))) {
    const inStep = parts.some(isRecord) && place.touchpoint !== undefined
    const role = lane ?? (inStep ? 'actions' : 'custom')
    for (const part of parts) addCard(part, builder.lane(role, humanName(key)), place, { builder, unread })
  } else if (!isNothing(value)) unread.add(key)
}

function addCard(
  part: unknown,
  lane: string,
  place: Place,
  { builder, unread }: Pick<Shape, 'builder' | 'unread'>,
): void {
  const text = isRecord(part) ? nameOf(part) : textsOf(part).join('')
  if (text === '') return
  const facts: Partial<JourneyCard> = {}
  for (const [key, value] of isRecord(part) ? fieldsOf(part) : []) {
    const texts = textsOf(value)
    if (roleOf(key) === 'channels') facts.channel = texts.join(', ')
    else if (roleOf(key) === 'persona') facts.persona = texts.map((name) => builder.persona(name))[0]
    else if (!isNothing(value)) unread.add(key)
  }
  builder.card({ ...place, lane, text, ...facts })
}

/** The line of all emotions, or cards where they are told in sentences. */
function addEmotions({ builder, emotions }: Shape, language: Language): Problem[] {
  const [first] = emotions
  if (!first) return []
  const header = humanName(first.column)
  const feels = () => builder.lane('feels', laneTitle('feels', language))
  if (areEmotions(emotions, header)) {
    builder.lane('emotion', header)
    return addEmotionLines(builder, emotions, { header, feels }).map(({ row: _, ...problem }) => problem)
  }
  for (const { text, stage, touchpoint } of emotions) builder.card({ lane: feels(), stage, touchpoint, text })
  return []
}

function fieldsLeftOut({ unread }: Shape): Problem[] {
  return unread.size === 0
    ? []
    : [{ code: 'json-fields-left-out', value: [...unread].join(', '), count: unread.size }]
}

const nameKeys = ['name', 'title', 'label', 'text', 'stage', 'phase', 'step', 'action']

/** What a thing is called: the first of its usual name fields that holds a text. */
function nameOf(record: JsonRecord): string {
  return nameKeys.map((key) => textOf(record[key])).find((text) => text !== '') ?? ''
}

/** Fields that say how something is stored or coloured, not what it means. */
const silent: ReadonlySet<string> = new Set([
  ...nameKeys,
  'id',
  'key',
  'slug',
  'color',
  'colour',
  'icon',
  'order',
  'description',
])

/** The fields that may mean something, without the ones that name the thing itself. */
const fieldsOf = (record: JsonRecord) => Object.entries(record).filter(([key]) => !silent.has(key))

const isNothing = (value: unknown) =>
  value === null || value === '' || value === false || (Array.isArray(value) && value.length === 0)

const textsOf = (value: unknown): string[] =>
  (Array.isArray(value) ? (value as unknown[]) : [value]).map(textOf).filter((text) => text !== '')

/** What a field name means, when it is written as people write headers: `painPoints` → "pain points". */
const roleOf = (key: string) => {
  const match = headerRole(humanName(key))
  return match === null || match.match === 'words' ? null : match.role
}

/** A field name as a person would write it: `minutesPerWeek` → "Minutes per week". */
function humanName(key: string): string {
  const words = key
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .replace(/[_-]+/g, ' ')
    .trim()
    .toLowerCase()
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** Name and unit of a figure: `coveragePercent` is a "Coverage" in %. */
function measureOf(key: string): { readonly name: string; readonly unit?: string } {
  const name = humanName(key)
  const share = /^(.+) (?:percent|percentage|pct)$/i.exec(name)?.[1]
  return share === undefined ? { name } : { name: share, unit: '%' }
}
