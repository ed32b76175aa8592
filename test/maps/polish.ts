import { journeyBuilder } from '../../core/journey/build.ts'
import type { Journey } from '../../core/journey/schema.ts'

/** Long Polish texts, and one that is too long for its card: the whole of it is in a detail card. */
export function polish(): Journey {
  const map = journeyBuilder(
    {
      title: 'Reklamacja zakupu w sklepie internetowym z odbiorem w salonie stacjonarnym',
      kind: 'current-state',
      language: 'pl',
      scenario:
        'Klientka kupuje w sieci, odbiera w salonie i po tygodniu zgłasza usterkę, nie wiedząc, kto odpowiada za naprawę.',
      goal: 'Skrócić czas od zgłoszenia do rozwiązania',
      sample: { n: 96, source: 'Wywiady i ankieta po reklamacji', dates: 'styczeń – marzec 2026' },
      owner: 'Zespół projektowania usług',
    },
    'pl',
  )
  map.persona('Agnieszka, powracająca klientka', {
    description: 'Kupuje kilka razy w roku, zwykle z telefonu.',
    quote: 'Nie chcę opowiadać tego samego trzem osobom.',
    needs: ['jedna osoba do kontaktu', 'jasny termin'],
  })
  const actions = map.lane('actions', 'Działania klientki')
  map.lane('emotion', 'Emocje', 'jak czuje się klientka na każdym etapie podróży')
  const pains = map.lane('pain-points', 'Punkty bólu')
  const ideas = map.lane('opportunities', 'Szanse na usprawnienie')
  const line = map.line({
    title: 'Klientki po reklamacji',
    basis: 'measured',
    scale: { min: 1, max: 7, better: 'high', question: 'Jak czuła się Pani na tym etapie?' },
  })
  for (const step of steps) {
    const stage = map.stage(step.stage, { description: step.description })
    map.card({ lane: actions, stage, text: step.action })
    map.point(line, { stage, value: step.value, n: 96 })
    for (const text of step.pains ?? []) map.card({ lane: pains, stage, text, severity: 4 })
    for (const text of step.ideas ?? []) map.card({ lane: ideas, stage, text, basis: 'assumed' })
  }
  return map.build()
}

interface Step {
  readonly stage: string
  readonly description: string
  readonly action: string
  readonly value: number
  readonly pains?: readonly string[]
  readonly ideas?: readonly string[]
}

const call =
  'Konsultantka trzykrotnie prosi o numer zamówienia, ponieważ każdy dział prowadzi własną ewidencję, a rozmowa przerywa się przy przełączaniu. '

const steps: readonly Step[] = [
  {
    stage: 'Rozważenie i porównywanie ofert',
    description: 'Od pierwszego wejścia na stronę do koszyka',
    action: 'Porównuje parametry w trzech sklepach i czyta opinie o niezawodności',
    value: 0.6,
  },
  {
    stage: 'Zakup',
    description: 'Płatność i odbiór w salonie',
    action: 'Płaci telefonem, odbiera następnego dnia',
    value: 1.1,
  },
  {
    stage: 'Usterka',
    description: 'Tydzień po zakupie',
    action: 'Szuka instrukcji, gwarancji i paragonu, którego nigdzie nie ma',
    value: -0.8,
    pains: ['Warunki gwarancji są na innej stronie niż warunki rękojmi'],
  },
  {
    stage: 'Zgłoszenie',
    description: 'Infolinia, formularz albo salon',
    action: 'Dzwoni na infolinię i czeka w kolejce dziewiętnaście minut',
    value: -1.7,
    pains: [call.repeat(5), 'Dziewięćdziesięciosześcioipółgodzinne oczekiwanie na odpowiedź'],
    ideas: ['Jeden numer sprawy widoczny dla klientki, salonu i serwisu'],
  },
  {
    stage: 'Rozwiązanie',
    description: 'Naprawa, wymiana albo zwrot pieniędzy',
    action: 'Odbiera nowy egzemplarz i przeprosiny na piśmie',
    value: 0.9,
    ideas: ['Decyzja od ręki przy usterkach do stu złotych'],
  },
]
