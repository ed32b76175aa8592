import type { JsonWords } from './place.ts'

const parts: ReadonlyMap<string, string> = new Map([
  ['personas', 'персона'],
  ['stages', 'этап'],
  ['touchpoints', 'точка контакта'],
  ['lanes', 'дорожка'],
  ['cards', 'карточка'],
  ['lines', 'линия'],
  ['points', 'точка'],
  ['metrics', 'показатель'],
])

/** Places in a JSON file, in Russian. */
export const json: JsonWords = {
  part: (list, place) => `${parts.get(list) ?? `поле ${list}, запись`} № ${place}`,
  field: (name) => `поле ${name}`,
  expected: {
    number: () => 'Там должно стоять число.',
    text: () => 'Там должен стоять текст в кавычках.',
    list: () => 'Там должен стоять список.',
    'yes-no': () => 'Там подходит только true или false.',
    fields: () => 'Там должна стоять группа полей.',
    https: () => 'Там должен стоять адрес, который начинается с https://.',
    least: (figure) => `Там должно стоять число не меньше ${figure}.`,
    most: (figure) => `Там должно стоять число не больше ${figure}.`,
    words: (words) => `Там известны только эти слова: ${words}.`,
    word: () => 'Слово, которое там стоит, неизвестно.',
    field: (name) => `Там не хватает поля ${name}.`,
  },
}
