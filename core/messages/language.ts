/** The languages of our own sentences, and which plural form a count takes in each (CLDR 47, without Intl). */
export const languages = ['en', 'pl', 'ru', 'ro'] as const
export type Language = (typeof languages)[number]

/** Every language in its own words. */
export const languageNames: { readonly [L in Language]: string } = {
  en: 'English',
  pl: 'Polski',
  ru: 'Русский',
  ro: 'Română',
}

/** Plural forms a language needs; `other` of Polish and Russian is for fractions, `many` where it is left out. */
export interface PluralForms {
  readonly en: { readonly one: string; readonly other: string }
  readonly pl: SlavicForms
  readonly ru: SlavicForms
  readonly ro: { readonly one: string; readonly few: string; readonly other: string }
}
interface SlavicForms {
  readonly one: string
  readonly few: string
  readonly many: string
  readonly other?: string
}
export type PluralCategory = 'one' | 'few' | 'many' | 'other'

/** The CLDR plural category of a number, per language. */
export const pluralCategory: { readonly [L in Language]: (count: number) => PluralCategory } = {
  en: (count) => (count === 1 ? 'one' : 'other'),
  pl(count) {
    if (count === 1) return 'one'
    if (!Number.isInteger(count)) return 'other'
    return endsInTwoToFour(count) ? 'few' : 'many'
  },
  ru(count) {
    if (!Number.isInteger(count)) return 'other'
    if (count % 10 === 1 && count % 100 !== 11) return 'one'
    return endsInTwoToFour(count) ? 'few' : 'many'
  },
  ro(count) {
    if (count === 1) return 'one'
    if (!Number.isInteger(count) || count === 0) return 'few'
    return count % 100 >= 1 && count % 100 <= 19 ? 'few' : 'other'
  },
}

/** The form of a word that goes with a count: `plural('pl', 5, { one: 'etap', few: 'etapy', many: 'etapów' })`. */
export function plural<L extends Language>(language: L, count: number, forms: PluralForms[L]): string {
  const chosen: Partial<Record<PluralCategory, string>> = forms
  return chosen[pluralCategory[language](Math.abs(count))] ?? chosen.many ?? chosen.other ?? ''
}

/** Says whether a text names one of our languages. */
export const isLanguage = (text: string): text is Language => languages.some((language) => language === text)

const endsInTwoToFour = (count: number) =>
  count % 10 >= 2 && count % 10 <= 4 && !(count % 100 >= 12 && count % 100 <= 14)
