import { journeyBuilder } from '../../core/journey/build.ts'
import type { Journey } from '../../core/journey/schema.ts'

/** A map that nobody has filled in yet. */
export function empty(): Journey {
  return journeyBuilder({ title: '' }).build()
}
