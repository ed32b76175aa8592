import type { JsonWords } from './place.ts'

const parts: ReadonlyMap<string, string> = new Map([
  ['personas', 'persona'],
  ['stages', 'etap'],
  ['touchpoints', 'punkt styku'],
  ['lanes', 'rząd'],
  ['cards', 'karta'],
  ['lines', 'linia'],
  ['points', 'punkt'],
  ['metrics', 'wskaźnik'],
])

/** Places in a JSON file, in Polish. */
export const json: JsonWords = {
  part: (list, place) => `${parts.get(list) ?? `pole ${list}, pozycja`} nr ${place}`,
  field: (name) => `pole ${name}`,
  expected: {
    number: () => 'Powinna tam stać liczba.',
    text: () => 'Powinien tam stać tekst w cudzysłowie.',
    list: () => 'Powinna tam stać lista.',
    'yes-no': () => 'Pasuje tam tylko true albo false.',
    fields: () => 'Powinna tam stać grupa pól.',
    https: () => 'Powinien tam stać adres, który zaczyna się od https://.',
    least: (figure) => `Powinna tam stać liczba nie mniejsza niż ${figure}.`,
    most: (figure) => `Powinna tam stać liczba nie większa niż ${figure}.`,
    words: (words) => `Znane są tam tylko te słowa: ${words}.`,
    word: () => 'Słowo, które tam stoi, nie jest znane.',
    field: (name) => `Brakuje tam pola ${name}.`,
  },
}
