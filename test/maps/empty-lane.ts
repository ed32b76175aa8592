import { journeyBuilder } from '../../core/journey/build.ts'
import type { Journey } from '../../core/journey/schema.ts'

/** One stage and one card; the lanes without anything shrink to a line that says so. */
export function emptyLane(): Journey {
  const map = journeyBuilder({ title: 'First visit to the dentist', kind: 'future-state' })
  const actions = map.lane('actions', 'Actions', 'what the patient does')
  map.lane('pain-points', 'Pain points', 'what gets in the way')
  map.lane('opportunities', 'Opportunities', 'what we could do')
  map.card({ lane: actions, stage: map.stage('Book'), text: 'Calls in the lunch break' })
  return map.build()
}
