import shoes from '../examples/buty-do-biegania.journey.json?raw'
import coffee from '../examples/coffee-ahead.journey.json?raw'
import invoices from '../examples/soft-de-facturare.csv?raw'
import doctor from '../examples/zapis-k-vrachu.md?raw'
import type { Language } from '../messages/language.ts'

/** A finished journey to look at, and to save as a pattern for one's own. */
export interface Sample {
  /** File name, which tells the reader what it is. */
  readonly file: string
  readonly title: string
  /** What the sample shows, in its own language. */
  readonly note: string
  readonly language: Language
  readonly text: string
}

export const samples: readonly Sample[] = [
  {
    file: 'coffee-ahead.journey.json',
    title: 'Ordering coffee ahead',
    note: 'Survey of a café with mobile ordering',
    language: 'en',
    text: coffee,
  },
  {
    file: 'buty-do-biegania.journey.json',
    title: 'Zakup butów do biegania w sieci',
    note: 'Sklep internetowy, z szansami i cytatami',
    language: 'pl',
    text: shoes,
  },
  {
    file: 'zapis-k-vrachu.md',
    title: 'Запись к врачу и приём',
    note: 'Схема сервиса поликлиники, из Markdown',
    language: 'ru',
    text: doctor,
  },
  {
    file: 'soft-de-facturare.csv',
    title: 'Soft de facturare',
    note: 'Două persoane, dintr-un tabel CSV',
    language: 'ro',
    text: invoices,
  },
]

/** The sample that greets a person: the one in their language, else the first. */
export const greetingSample = (language: Language): Sample | undefined =>
  samples.find((sample) => sample.language === language) ?? samples[0]
