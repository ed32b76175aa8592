/** The words a map from a survey needs beside the answers, in the four languages of the interface. */
import type { Language } from '../messages/language.ts'
import type { ScaleKind } from './columns/scale.ts'

export interface SurveyWords {
  readonly unassigned: string
  readonly others: string
  readonly answers: string
  readonly quotes: string
  readonly questions: (first: number, last: number) => string
  readonly everyQuestion: string
  readonly overall: string
  readonly reviews: string
  readonly byRating: string
  readonly stars: (count: number) => string
  readonly share: string
  readonly meanRank: (mean: string, of: number) => string
  readonly firstFor: (count: number, of: number) => string
  readonly countOf: (count: number, of: number) => string
  readonly turned: (count: number) => string
  /** A scale in words: "1 to 5, higher is better". */
  readonly scale: (min: string, max: string, better: 'high' | 'low') => string
  readonly cost: string
  readonly previous: (line: string) => string
  readonly ces: string
  readonly conversion: string
  readonly people: string
  readonly reached: string
  readonly events: string
  readonly kinds: { readonly [Kind in ScaleKind]: string }
  readonly months: readonly string[]
}

export const surveyWords = (language: Language): SurveyWords => all[language]

const all: { readonly [L in Language]: SurveyWords } = {
  en: {
    unassigned: 'Unassigned',
    others: 'Others',
    answers: 'Answers',
    quotes: 'In their words',
    questions: (first, last) => (first === last ? `Q${first}` : `Questions ${first}–${last}`),
    everyQuestion: 'Question asked',
    overall: 'Overall',
    reviews: 'All reviews',
    byRating: 'By rating',
    stars: (count) => (count === 1 ? '1 star' : `${count} stars`),
    share: 'Share',
    meanRank: (mean, of) => `mean rank ${mean} of ${of}`,
    firstFor: (count, of) => `first for ${count} of ${of}`,
    countOf: (count, of) => `${count} of ${of}`,
    turned: (count) => `${count} of the questions turned: a high answer there is bad`,
    scale: (min, max, better) => `${min} to ${max}, ${better === 'high' ? 'higher' : 'lower'} is better`,
    cost: 'per contact',
    previous: (line) => `${line}, previous wave`,
    ces: 'CES, high is easy',
    conversion: 'Conversion',
    people: 'People',
    reached: 'Came here',
    events: 'Events',
    kinds: {
      satisfaction: 'Satisfaction',
      ease: 'Ease',
      agreement: 'Agreement',
      likelihood: 'Likelihood',
      quality: 'Quality',
      frequency: 'Frequency',
      importance: 'Importance',
      favourability: 'Favourability',
      change: 'Change',
      amount: 'Amount',
      emotion: 'Emotion',
      nps: 'Recommendation',
      'nps-group': 'Recommendation',
      stars: 'Rating',
      rating: 'Rating',
      degree: 'Rating',
      'yes-no': 'Yes',
    },
    months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  },
  pl: {
    unassigned: 'Nieprzypisane',
    others: 'Pozostali',
    answers: 'Odpowiedzi',
    quotes: 'Własnymi słowami',
    questions: (first, last) => (first === last ? `P${first}` : `Pytania ${first}–${last}`),
    everyQuestion: 'Zadane pytanie',
    overall: 'Ogółem',
    reviews: 'Wszystkie opinie',
    byRating: 'Według oceny',
    stars: (count) => (count === 1 ? '1 gwiazdka' : count < 5 ? `${count} gwiazdki` : `${count} gwiazdek`),
    share: 'Udział',
    meanRank: (mean, of) => `średnia pozycja ${mean} z ${of}`,
    firstFor: (count, of) => `pierwsze u ${count} z ${of}`,
    countOf: (count, of) => `${count} z ${of}`,
    turned: (count) => `Odwrócone pytania: ${count}. Wysoka odpowiedź jest tam zła`,
    scale: (min, max, better) =>
      `${min} do ${max}, ${better === 'high' ? 'więcej znaczy lepiej' : 'mniej znaczy lepiej'}`,
    cost: 'na kontakt',
    previous: (line) => `${line}, poprzednia fala`,
    ces: 'CES, wysoki znaczy łatwo',
    conversion: 'Konwersja',
    people: 'Osoby',
    reached: 'Dotarło tutaj',
    events: 'Zdarzenia',
    kinds: {
      satisfaction: 'Zadowolenie',
      ease: 'Łatwość',
      agreement: 'Zgoda',
      likelihood: 'Prawdopodobieństwo',
      quality: 'Jakość',
      frequency: 'Częstość',
      importance: 'Ważność',
      favourability: 'Przychylność',
      change: 'Zmiana',
      amount: 'Ilość',
      emotion: 'Emocje',
      nps: 'Polecanie',
      'nps-group': 'Polecanie',
      stars: 'Ocena',
      rating: 'Ocena',
      degree: 'Ocena',
      'yes-no': 'Tak',
    },
    months: ['sty', 'lut', 'mar', 'kwi', 'maj', 'cze', 'lip', 'sie', 'wrz', 'paź', 'lis', 'gru'],
  },
  ru: {
    unassigned: 'Не распределено',
    others: 'Остальные',
    answers: 'Ответы',
    quotes: 'Их словами',
    questions: (first, last) => (first === last ? `В${first}` : `Вопросы ${first}–${last}`),
    everyQuestion: 'Заданный вопрос',
    overall: 'В целом',
    reviews: 'Все отзывы',
    byRating: 'По оценке',
    stars: (count) => (count === 1 ? '1 звезда' : count < 5 ? `${count} звезды` : `${count} звёзд`),
    share: 'Доля',
    meanRank: (mean, of) => `среднее место ${mean} из ${of}`,
    firstFor: (count, of) => `первое у ${count} из ${of}`,
    countOf: (count, of) => `${count} из ${of}`,
    turned: (count) => `Перевёрнуто вопросов: ${count}. Высокий ответ там плох`,
    scale: (min, max, better) =>
      `от ${min} до ${max}, ${better === 'high' ? 'больше значит лучше' : 'меньше значит лучше'}`,
    cost: 'на контакт',
    previous: (line) => `${line}, предыдущая волна`,
    ces: 'CES, высокий значит легко',
    conversion: 'Конверсия',
    people: 'Люди',
    reached: 'Дошли сюда',
    events: 'События',
    kinds: {
      satisfaction: 'Удовлетворённость',
      ease: 'Лёгкость',
      agreement: 'Согласие',
      likelihood: 'Вероятность',
      quality: 'Качество',
      frequency: 'Частота',
      importance: 'Важность',
      favourability: 'Отношение',
      change: 'Изменение',
      amount: 'Количество',
      emotion: 'Эмоции',
      nps: 'Рекомендация',
      'nps-group': 'Рекомендация',
      stars: 'Оценка',
      rating: 'Оценка',
      degree: 'Оценка',
      'yes-no': 'Да',
    },
    months: ['янв', 'фев', 'мар', 'апр', 'мая', 'июн', 'июл', 'авг', 'сен', 'окт', 'ноя', 'дек'],
  },
  ro: {
    unassigned: 'Nealocate',
    others: 'Ceilalți',
    answers: 'Răspunsuri',
    quotes: 'Cu vorbele lor',
    questions: (first, last) => (first === last ? `Î${first}` : `Întrebările ${first}–${last}`),
    everyQuestion: 'Întrebarea pusă',
    overall: 'În ansamblu',
    reviews: 'Toate recenziile',
    byRating: 'După notă',
    stars: (count) => (count === 1 ? '1 stea' : `${count} stele`),
    share: 'Pondere',
    meanRank: (mean, of) => `loc mediu ${mean} din ${of}`,
    firstFor: (count, of) => `primul pentru ${count} din ${of}`,
    countOf: (count, of) => `${count} din ${of}`,
    turned: (count) => `Întrebări inversate: ${count}. Acolo un răspuns mare e rău`,
    scale: (min, max, better) =>
      `${min} până la ${max}, ${better === 'high' ? 'mai mare e mai bine' : 'mai mic e mai bine'}`,
    cost: 'per contact',
    previous: (line) => `${line}, valul anterior`,
    ces: 'CES, mare înseamnă ușor',
    conversion: 'Conversie',
    people: 'Persoane',
    reached: 'Au ajuns aici',
    events: 'Evenimente',
    kinds: {
      satisfaction: 'Satisfacție',
      ease: 'Ușurință',
      agreement: 'Acord',
      likelihood: 'Probabilitate',
      quality: 'Calitate',
      frequency: 'Frecvență',
      importance: 'Importanță',
      favourability: 'Atitudine',
      change: 'Schimbare',
      amount: 'Cantitate',
      emotion: 'Emoții',
      nps: 'Recomandare',
      'nps-group': 'Recomandare',
      stars: 'Notă',
      rating: 'Notă',
      degree: 'Notă',
      'yes-no': 'Da',
    },
    months: ['ian', 'feb', 'mar', 'apr', 'mai', 'iun', 'iul', 'aug', 'sep', 'oct', 'nov', 'dec'],
  },
}
