import { journeyBuilder } from '../../core/journey/build.ts'
import type { Journey } from '../../core/journey/schema.ts'

/** Five people who buy software together, each with a line; two of them meet at one point. */
export function fiveLines(): Journey {
  const map = journeyBuilder({
    title: 'Choosing new accounting software',
    kind: 'current-state',
    scenario: 'A company of 300 people replaces the system that its accountants have used for eleven years.',
    goal: 'Find where the buying team pulls in different directions',
    owner: 'Sales enablement',
  })
  const actions = map.lane('actions', 'Actions')
  map.lane('emotion', 'Emotion', 'as estimated in five interviews each')
  const pains = map.lane('pain-points', 'Pain points')
  const departments = map.lane('departments', 'Departments')

  for (const [name, text] of steps) map.card({ lane: actions, stage: map.stage(name), text })
  for (const [name, quote, values] of people) {
    const persona = map.persona(name, { quote, n: 5 })
    const line = map.line({ title: name, persona, basis: 'estimated' })
    values.forEach((value, index) => {
      map.point(line, { stage: map.stage(steps[index]?.[0] ?? ''), value })
    })
  }
  const said = (stage: string, persona: string, text: string) =>
    map.card({ lane: pains, stage: map.stage(stage), persona: map.persona(persona), text })
  said('Shortlist', 'Marta, accountant', 'Nobody asked what we do on the last day of a month')
  said('Trial', 'Ion, IT lead', 'Single sign-on only in the dearest plan')
  said('Contract', 'Grace, lawyer', 'Data processing terms arrive a day before signing')
  said('Move over', 'Marta, accountant', 'Two weeks of entering everything twice')
  map.card({ lane: departments, stage: map.stage('Need'), text: 'Accounting' })
  map.card({ lane: departments, stage: map.stage('Contract'), text: 'Legal' })
  map.card({ lane: departments, stage: map.stage('Move over'), text: 'IT' })
  return map.build()
}

const steps: readonly (readonly [stage: string, action: string])[] = [
  ['Need', 'An audit finds errors that the old system hides'],
  ['Shortlist', 'Three products are compared in a spreadsheet'],
  ['Trial', 'A month of work is booked twice'],
  ['Contract', 'Price and terms are agreed'],
  ['Move over', 'Eleven years of data move'],
  ['Everyday use', 'The first closing without overtime'],
]

const people: readonly (readonly [name: string, quote: string, values: readonly number[]])[] = [
  ['Marta, accountant', 'I only want the month to close.', [-1.2, -0.4, -1.4, -0.6, -1.8, 1.2]],
  ['Daniel, finance director', 'Show me the risk, not the features.', [-1.6, 0.6, 0.2, 1, 0.2, 1.6]],
  ['Ion, IT lead', 'Will it still run at three in the morning?', [0.2, -0.4, -0.8, -0.2, -1.2, 0.4]],
  ['Grace, lawyer', 'Where does the data live?', [0, 0.1, 0.2, -1.5, -0.4, 0.3]],
  ['Piotr, buyer', 'Three offers, or I cannot sign.', [0.8, 1.2, 0.3, 1.7, 0.6, 0.5]],
]
