import type { Language } from '../language.ts'
import { en } from './en.ts'
import { pl } from './pl.ts'
import { ro } from './ro.ts'
import { ru } from './ru.ts'

/** The sentences of the panel and the board. */
export type PanelWords = typeof en

const words: { readonly [L in Language]: PanelWords } = { en, pl, ru, ro }

/** The sentences of the panel and the board in a language. */
export function panelWords(language: Language): PanelWords {
  return words[language]
}
