/** What the panel says, in the languages that were asked for: English is there from the start, others are loaded. */
import type { Language } from '../../messages/language.ts'
import type { PanelWords } from '../../messages/panel/index.ts'
import type { Problems } from '../../messages/problems/en.ts'
import { en } from './en.ts'

export interface Sentences {
  readonly panel: PanelWords
  readonly problems: Problems
}

const loaded = new Map<Language, Sentences>([['en', en]])

/** The sentences of a language, or the English ones where it was not loaded. */
export const sentencesIn = (language: Language): Sentences => loaded.get(language) ?? en

/** Loads the sentences of a language once; false where they could not be had. Never rejects. */
export async function loadSentences(language: Language): Promise<boolean> {
  if (loaded.has(language)) return true
  try {
    loaded.set(language, await loaders[language]())
    return true
  } catch (error) {
    console.error(error)
    return false
  }
}

const loaders: { readonly [L in Language]: () => Promise<Sentences> } = {
  en: async () => en,
  pl: async () => (await import('./pl.ts')).pl,
  ru: async () => (await import('./ru.ts')).ru,
  ro: async () => (await import('./ro.ts')).ro,
}
