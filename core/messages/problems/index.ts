/** Sentences for what is wrong with a file, in the person's language (rule X7). */
import type { Problem } from '../../problem.ts'
import type { Language } from '../language.ts'
import { en, type Problems } from './en.ts'
import { pl } from './pl.ts'
import { ro } from './ro.ts'
import { ru } from './ru.ts'

const catalogues: { readonly [L in Language]: Problems } = { en, pl, ru, ro }

const places: { readonly [L in Language]: { row(row: number): string; column(column: string): string } } = {
  en: { row: (row) => `row ${row}`, column: (column) => `column "${column}"` },
  pl: { row: (row) => `wiersz ${row}`, column: (column) => `kolumna „${column}”` },
  ru: { row: (row) => `строка ${row}`, column: (column) => `столбец «${column}»` },
  ro: { row: (row) => `rândul ${row}`, column: (column) => `coloana „${column}”` },
}

/** The sentence for a problem with its place in front: `row 14, column "Score": …`. */
export function problemSentence(problem: Problem, language: Language): string {
  const place = problemPlace(problem, language)
  const message = problemMessage(problem, language)
  return place === '' ? message : `${place}: ${message}`
}

/** The sentence for a problem without its place, for lists that show the place in columns of their own. */
export function problemMessage(
  { code, value = '', count = 0, suggestion = '' }: Problem,
  language: Language,
): string {
  return catalogues[language][code]({ value: shortened(value), count, suggestion: shortened(suggestion) })
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

const LONGEST = 80

const shortened = (text: string) => {
  const line = text.replace(/\s+/g, ' ').trim()
  const points = [...line.slice(0, 2 * LONGEST + 2)]
  return points.length <= LONGEST ? line : `${points.slice(0, LONGEST - 1).join('')}…`
}
