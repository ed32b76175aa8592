/** A problem in words, from the sentences of one language: for whoever holds those of one language only. */
import type { Problem } from '../../problem.ts'
import type { Language } from '../language.ts'
import type { Problems } from './en.ts'

/** The sentence for a problem without its place, from a catalogue of sentences. */
export function messageIn(
  sentences: Problems,
  { code, value = '', count = 0, suggestion = '' }: Problem,
): string {
  return sentences[code]({ value: shortened(value), count, suggestion: shortened(suggestion) })
}

/** Where a problem is, in words: `row 14, column "Score"`; empty for a problem of the whole file. */
export function problemPlace({ row, column }: Problem, language: Language): string {
  const words = places[language]
  const parts = [
    row === undefined ? '' : words.row(row),
    column === undefined ? '' : words.column(shortened(column)),
  ]
  return parts.filter((part) => part !== '').join(', ')
}

const places: { readonly [L in Language]: { row(row: number): string; column(column: string): string } } = {
  en: { row: (row) => `row ${row}`, column: (column) => `column "${column}"` },
  pl: { row: (row) => `wiersz ${row}`, column: (column) => `kolumna „${column}”` },
  ru: { row: (row) => `строка ${row}`, column: (column) => `столбец «${column}»` },
  ro: { row: (row) => `rândul ${row}`, column: (column) => `coloana „${column}”` },
}

const LONGEST = 80

const shortened = (text: string) => {
  const line = text.replace(/\s+/g, ' ').trim()
  const points = [...line.slice(0, 2 * LONGEST + 2)]
  return points.length <= LONGEST ? line : `${points.slice(0, LONGEST - 1).join('')}…`
}
