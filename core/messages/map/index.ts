import type { Language } from '../language.ts'
import { en } from './en.ts'
import { pl } from './pl.ts'
import { ro } from './ro.ts'
import { ru } from './ru.ts'

/** The words drawn on a map. */
export type MapWords = typeof en

const words: { readonly [L in Language]: MapWords } = { en, pl, ru, ro }

/** The words drawn on a map in a language. */
export function mapWords(language: Language): MapWords {
  return words[language]
}
