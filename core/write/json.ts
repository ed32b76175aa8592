import type * as z from 'zod/mini'
import { type Journey, journeySchema } from '../journey/schema.ts'

/** A journey as the text of a `.journey.json` file: keys in the order of the schema, two spaces, same input same bytes. */
export function writeJourney(journey: Journey): string {
  keys ??= [...new Set(schemaKeys(journeySchema))]
  return `${JSON.stringify(journey, keys, 2)}\n`
}

let keys: string[] | undefined

/** Every key of the schema, parents before their children; `JSON.stringify` writes them in this order. */
function schemaKeys(schema: z.core.$ZodType): string[] {
  const { def } = (schema as z.core.$ZodTypes)._zod
  if (def.type === 'object') {
    const entries = Object.entries(def.shape)
    return [...entries.map(([key]) => key), ...entries.flatMap(([, inner]) => schemaKeys(inner))]
  }
  if (def.type === 'array') return schemaKeys(def.element)
  return def.type === 'optional' || def.type === 'nullable' ? schemaKeys(def.innerType) : []
}
