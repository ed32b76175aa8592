import { journeyBuilder } from '../../core/journey/build.ts'
import type { LaneRole } from '../../core/journey/roles.ts'
import type { Journey } from '../../core/journey/schema.ts'

/** A service blueprint with all three lines, from what the customer sees down to the systems. */
export function blueprint(): Journey {
  const map = journeyBuilder({
    title: 'A parcel to a locker',
    kind: 'service-blueprint',
    scenario: 'A parcel arrives while the customer is at work, and is fetched on the way home.',
    owner: 'Operations',
    reviewDate: 'March 2027',
  })
  const stages = names.map((name) => map.stage(name))
  for (const [role, title, note, texts] of lanes) {
    const lane = map.lane(role, title, note)
    texts.forEach((text, index) => {
      const stage = stages[index]
      if (stage !== undefined && text !== '') map.card({ lane, stage, text })
    })
  }
  return map.build()
}

const names = ['Order', 'Wait', 'Fetch', 'Return']

const lanes: readonly (readonly [role: LaneRole, title: string, note: string, texts: readonly string[]])[] = [
  [
    'evidence',
    'Evidence',
    'what can be seen or held',
    ['Order page', 'Message with a code', 'Locker with a lit door', 'Label from the app'],
  ],
  [
    'actions',
    'Customer actions',
    'what the customer does',
    ['Chooses a locker near home', 'Follows the parcel', 'Types the code, takes the parcel', 'Puts it back'],
  ],
  [
    'frontstage',
    'Frontstage',
    'what happens in front of the customer',
    ['Confirms day and place', 'Says when it is late', 'Door opens; help line answers', 'Receipt at once'],
  ],
  [
    'backstage',
    'Backstage',
    'what people do out of sight',
    ['Packs the order', 'Driver fills the locker before noon', '', 'Driver empties the locker'],
  ],
  [
    'support',
    'Support processes',
    'what all of it stands on',
    ['Stock, payment', 'Route planning', 'Remote control of doors', 'Refunds within three days'],
  ],
]
