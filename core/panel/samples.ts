import type { Language } from '../messages/language.ts'

/** A finished journey to look at, and to save as a pattern for one's own. */
export interface Sample {
  /** File name, which tells the reader what it is. */
  readonly file: string
  readonly title: string
  /** What the sample shows, in its own language. */
  readonly note: string
  readonly language: Language
  readonly load: () => Promise<string>
}

export const samples: readonly Sample[] = [
  {
    file: 'coffee-ahead.journey.json',
    title: 'Ordering coffee ahead',
    note: 'Survey of a café with mobile ordering',
    language: 'en',
    load: async () => (await import('../examples/coffee-ahead.journey.json?raw')).default,
  },
  {
    file: 'buty-do-biegania.journey.json',
    title: 'Zakup butów do biegania w sieci',
    note: 'Sklep internetowy, z szansami i cytatami',
    language: 'pl',
    load: async () => (await import('../examples/buty-do-biegania.journey.json?raw')).default,
  },
  {
    file: 'zapis-k-vrachu.md',
    title: 'Запись к врачу и приём',
    note: 'Схема сервиса поликлиники, из Markdown',
    language: 'ru',
    load: async () => (await import('../examples/zapis-k-vrachu.md?raw')).default,
  },
  {
    file: 'soft-de-facturare.csv',
    title: 'Soft de facturare',
    note: 'Două persoane, dintr-un tabel CSV',
    language: 'ro',
    load: async () => (await import('../examples/soft-de-facturare.csv?raw')).default,
  },
]

/** The sample that greets a person: the one in their language, else the first. */
export const greetingSample = (language: Language): Sample | undefined =>
  samples.find((sample) => sample.language === language) ?? samples[0]
