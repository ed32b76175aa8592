import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blankJourney } from '../../../core/journey/presets.ts'
import { journeySchema } from '../../../core/journey/schema.ts'
import { readJourneyJson } from '../../../core/read/journey-json.ts'
import { writeJourney } from '../../../core/write/json.ts'
import { anyJourney } from '../journey/any-journey.ts'

describe('a written journey', () => {
  const journey = blankJourney({ kind: 'future-state', stages: 'before-during-after', language: 'ru' })

  it('[V26] has its keys in the order of the schema, whatever order they came in', () => {
    const backwards = Object.fromEntries(Object.entries(journey).reverse()) as typeof journey
    expect(writeJourney(backwards)).toBe(writeJourney(journey))
    expect(writeJourney(journey).split('\n').slice(0, 6)).toEqual([
      '{',
      '  "version": 1,',
      '  "id": "journey",',
      '  "title": "Путь без названия",',
      '  "kind": "future-state",',
      '  "language": "ru",',
    ])
  })

  it('ends with a line break', () => {
    expect(writeJourney(journey).endsWith('\n}\n')).toBe(true)
  })
})

it('any journey comes back from its file as it was, without a problem', () => {
  fc.assert(
    fc.property(anyJourney(), (journey) => {
      expect(journeySchema.safeParse(journey).error).toBeUndefined()
      const reading = readJourneyJson(writeJourney(journey))
      expect(reading.problems).toEqual([])
      expect(reading.journey).toEqual(journey)
    }),
  )
})
