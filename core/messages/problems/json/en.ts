import type { JsonWords } from './place.ts'

const parts: ReadonlyMap<string, string> = new Map([
  ['personas', 'persona'],
  ['stages', 'stage'],
  ['touchpoints', 'touchpoint'],
  ['lanes', 'lane'],
  ['cards', 'card'],
  ['lines', 'line'],
  ['points', 'point'],
  ['metrics', 'metric'],
])

const endings = { one: 'st', two: 'nd', few: 'rd', other: 'th', zero: 'th', many: 'th' } as const
const ordinals = new Intl.PluralRules('en', { type: 'ordinal' })

/** Places in a JSON file, in English. */
export const json: JsonWords = {
  part: (list, place) =>
    `the ${place}${endings[ordinals.select(place)]} ${parts.get(list) ?? `entry of the field ${list}`}`,
  field: (name) => `field ${name}`,
  expected: {
    number: () => 'A number belongs there.',
    text: () => 'A text in quotation marks belongs there.',
    list: () => 'A list belongs there.',
    'yes-no': () => 'Only true or false fits there.',
    fields: () => 'A group of fields belongs there.',
    https: () => 'An address that starts with https:// belongs there.',
    least: (figure) => `A number of at least ${figure} belongs there.`,
    most: (figure) => `A number of at most ${figure} belongs there.`,
    words: (words) => `Only these words are known there: ${words}.`,
    word: () => 'The word that stands there is not known.',
    field: (name) => `It needs the field ${name}.`,
  },
}
