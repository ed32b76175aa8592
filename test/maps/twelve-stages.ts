import { journeyBuilder } from '../../core/journey/build.ts'
import type { Journey } from '../../core/journey/schema.ts'

/** Twelve stages: more than fit beside each other, so the map goes on in a second row. */
export function twelveStages(): Journey {
  const map = journeyBuilder({
    title: 'Moving house',
    kind: 'experience-map',
    scenario: 'A family of four moves to another town in the middle of a school year.',
    sample: { n: 38, source: 'Diary study', dates: 'September – December 2025' },
  })
  const actions = map.lane('actions', 'Actions')
  map.lane('emotion', 'Emotion')
  const thoughts = map.lane('thoughts', 'Thoughts', 'what goes through their heads')
  const line = map.line({
    title: 'Families',
    basis: 'measured',
    scale: { min: 1, max: 7, better: 'low', minLabel: 'calm', maxLabel: 'desperate' },
  })
  for (const [name, action, value, thought] of steps) {
    const stage = map.stage(name)
    map.card({ lane: actions, stage, text: action })
    map.point(line, { stage, value, ...(value === null ? {} : { n: 38 }) })
    if (thought !== undefined) map.card({ lane: thoughts, stage, text: thought })
  }
  return map.build()
}

const steps: readonly (readonly [stage: string, action: string, value: number | null, thought?: string])[] = [
  ['Decide', 'The family agrees on a town', 0.8, 'Will the children forgive us?'],
  ['Search', 'Forty adverts, six visits', -0.4],
  ['Offer', 'An offer in one evening', 0.2],
  ['Loan', 'Papers for the bank', -1.1, 'They asked for the same form three times.'],
  ['Contract', 'Signs at the notary', 1.2],
  ['School', 'Finds two school places', -0.7, 'October is the worst month to change.'],
  ['Give notice', 'Ends power, water and internet', null],
  ['Pack', 'Ninety boxes', -0.9],
  ['Moving day', 'The van is late', -1.7, 'I would pay twice never to do it again.'],
  ['Unpack', 'Beds first', -0.2],
  ['Register', 'A morning at the town hall', -0.6],
  ['Settle in', 'The first guests', 1.6, 'It smells like home now.'],
]
