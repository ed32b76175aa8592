import type { Language } from '../messages/language.ts'
import { isLanguage } from '../messages/language.ts'

/** The interface language: what was chosen before, else the first of the browser's languages that we speak, else English. */
export function startingLanguage(chosen: string | undefined, preferred: readonly string[]): Language {
  if (chosen !== undefined && isLanguage(chosen)) return chosen
  return preferred.map(primarySubtag).find(isLanguage) ?? 'en'
}

/** The language of a map: that of its texts where we speak it, else that of the interface. */
export function mapLanguage(journeyLanguage: string | undefined, fallback: Language): Language {
  const tag = primarySubtag(journeyLanguage ?? '')
  return isLanguage(tag) ? tag : fallback
}

const primarySubtag = (tag: string): string => tag.toLowerCase().split('-')[0] ?? ''
