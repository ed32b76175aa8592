import type { JsonWords } from './place.ts'

const parts: ReadonlyMap<string, string> = new Map([
  ['personas', 'persona'],
  ['stages', 'etapa'],
  ['touchpoints', 'punctul de contact'],
  ['lanes', 'rândul'],
  ['cards', 'cardul'],
  ['lines', 'linia'],
  ['points', 'punctul'],
  ['metrics', 'indicatorul'],
])

/** Places in a JSON file, in Romanian. */
export const json: JsonWords = {
  part: (list, place) => `${parts.get(list) ?? `câmpul ${list}, poziția`} nr. ${place}`,
  field: (name) => `câmpul ${name}`,
  expected: {
    number: () => 'Acolo trebuie să fie un număr.',
    text: () => 'Acolo trebuie să fie un text între ghilimele.',
    list: () => 'Acolo trebuie să fie o listă.',
    'yes-no': () => 'Acolo se potrivește doar true sau false.',
    fields: () => 'Acolo trebuie să fie un grup de câmpuri.',
    https: () => 'Acolo trebuie să fie o adresă care începe cu https://.',
    least: (figure) => `Acolo trebuie să fie un număr de cel puțin ${figure}.`,
    most: (figure) => `Acolo trebuie să fie un număr de cel mult ${figure}.`,
    words: (words) => `Acolo sunt cunoscute doar aceste cuvinte: ${words}.`,
    word: () => 'Cuvântul care se află acolo nu este cunoscut.',
    field: (name) => `Acolo lipsește câmpul ${name}.`,
  },
}
