import type { Language } from '../language.ts'
import { en } from './en.ts'
import { pl } from './pl.ts'
import { ro } from './ro.ts'
import { ru } from './ru.ts'

/** The words of a map's text twin that are not on the map itself. */
export type TwinWords = typeof en

const words: { readonly [L in Language]: TwinWords } = { en, pl, ru, ro }

/** The words of a map's text twin in a language. */
export const twinWords = (language: Language): TwinWords => words[language]
