/**
 * How the columns of a survey become a map: plain data that is proposed, shown, corrected, saved and found again
 * by the fingerprint of the header (R8). Columns are named by their headers, so their order in a file is free.
 */
import * as z from 'zod/mini'
import { normalise } from '../vocabulary/normalise.ts'
import { scaleKinds } from './columns/scale.ts'

export const MAPPING_VERSION = 1

/** What a column does for the map; an `option` column says whether one option of a question was chosen. */
const columnUses = [
  'emotion',
  'metric',
  'quote',
  'choice',
  'option',
  'ranking',
  'segment',
  'weight',
  'date',
  'status',
  'stage',
  'touchpoint',
  'channel',
  'person',
  'unused',
  'dropped',
] as const

/** Why a column is not used, or used with care. */
const reasons = [
  'identifies-people',
  'made-by-tool',
  'timing',
  'calculated',
  'empty',
  'one-answer',
  'background',
  'too-many-columns',
  'other-scale',
  'no-scale',
  'number',
  'written',
] as const

const scale = z.object({
  kind: z.enum(scaleKinds),
  min: z.number(),
  max: z.number(),
  better: z.enum(['high', 'low']),
  known: z.enum(['labels', 'legend', 'wording', 'assumed']),
  minLabel: z.optional(z.string()),
  maxLabel: z.optional(z.string()),
  steps: z.optional(z.array(z.readonly(z.tuple([z.number(), z.number()])))),
})

const mappedColumn = z.object({
  column: z.string(),
  use: z.enum(columnUses),
  why: z.optional(z.enum(reasons)),
  /** Where it speaks: ids from `stages`; left out where a stage column says it row by row. */
  stage: z.optional(z.string()),
  touchpoint: z.optional(z.string()),
  /** The question and the matrix item or option, as asked. */
  question: z.optional(z.string()),
  item: z.optional(z.string()),
  scale: z.optional(scale),
  /** Emotion columns with the same line id are one line. */
  line: z.optional(z.string()),
  metric: z.optional(z.enum(['nps', 'csat', 'ces', 'mean', 'share'])),
  separator: z.optional(z.string()),
  byRank: z.optional(z.boolean()),
})

const place = { id: z.string(), name: z.string(), question: z.optional(z.string()) }

export const mappingSchema = z.object({
  version: z.literal(MAPPING_VERSION),
  fingerprint: z.string(),
  vendor: z.string(),
  columns: z.array(mappedColumn),
  /** Stages in order; `values` are the answers of a stage column that belong to it. */
  stages: z.array(
    z.object({ ...place, values: z.optional(z.array(z.string())), touchpoints: z.array(z.object(place)) }),
  ),
  lines: z.array(z.object({ id: z.string(), title: z.string() })),
  /** A group below this many people is not drawn alone (P4); at least 3. */
  minN: z.number().check(z.gte(3)),
})

export type SurveyMapping = z.infer<typeof mappingSchema>
export type MappedColumn = z.infer<typeof mappedColumn>
export type MappedStage = SurveyMapping['stages'][number]

/** A mapping from anything that was saved, or null where it is none of this version. */
export const parseMapping = (saved: unknown): SurveyMapping | null => {
  const parsed = z.safeParse(mappingSchema, saved)
  return parsed.success ? parsed.data : null
}

/** The same for the same set of headers, whatever their order: two FNV-1a hashes, 16 hexadecimal digits. */
export const fingerprintOf = (headers: readonly string[]): string => {
  const text = [...headers].map(normalise).sort().join('\n')
  return hash(text, 0x811c9dc5) + hash(text, 0x050c5d1f)
}

const hash = (text: string, seed: number) => {
  let value = seed
  for (let i = 0; i < text.length; i += 1) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193)
  return (value >>> 0).toString(16).padStart(8, '0')
}

/** How much of a mapping a file with these headers can use: 1 where every used column is there. */
export const mappingFits = (mapping: SurveyMapping, headers: readonly string[]): number => {
  const there = new Set(headers)
  const used = mapping.columns.filter(({ use }) => use !== 'unused' && use !== 'dropped')
  return used.length === 0 ? 0 : used.filter(({ column }) => there.has(column)).length / used.length
}
