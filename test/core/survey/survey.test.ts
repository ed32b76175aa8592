import { describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { journeySchema } from '../../../core/journey/schema.ts'
import type { SurveyResult } from '../../../core/survey/survey.ts'
import { codesOf, surveyOf, surveyText, tableOf } from './files.ts'

const files = [
  ['qualtrics', 'qualtrics'],
  ['surveymonkey', 'surveymonkey'],
  ['google-forms', 'google-forms'],
  ['limesurvey', 'limesurvey'],
  ['kobo', 'kobo'],
  ['ms-forms', 'ms-forms'],
  ['rows', 'generic'],
] as const

/** The map as an outline: stages, their touchpoints, and where each line has points. */
const outline = ({ journey }: SurveyResult) => ({
  stages: journey.stages.map(
    ({ name, touchpoints }) => `${name}: ${touchpoints.map((touchpoint) => touchpoint.name).join(', ')}`,
  ),
  lines: journey.lines.map(({ title, points }) => `${title}: ${points.length}`),
  lanes: journey.lanes.map(({ title }) => title),
})

describe('every export becomes a map without a mapping by hand', () => {
  test.each(files)('%s gives a journey that its schema accepts', (name, vendor) => {
    const { journey } = surveyOf(name, vendor)
    expect(z.safeParse(journeySchema, journey).error).toBeUndefined()
    expect(journey.lines.length).toBeGreaterThan(0)
    const places = journey.stages.flatMap(({ id, touchpoints }) => [
      id,
      ...touchpoints.map((touchpoint) => `${id}/${touchpoint.id}`),
    ])
    for (const { stage, touchpoint } of [
      ...journey.cards,
      ...journey.metrics,
      ...journey.lines.flatMap(({ points }) => points),
    ])
      expect(places).toContain(touchpoint === undefined ? stage : `${stage}/${touchpoint}`)
  })

  test('the questions themselves are the columns, in their order', () => {
    expect(outline(surveyOf('qualtrics', 'qualtrics'))).toEqual({
      stages: [
        'Parts of moving your account: Finding out about it, Comparing the offers, Signing up, Waiting for the transfer, Using the new account',
        'Questions 2–3: The bank made it easy for me to move my account, Recommend us to a friend or colleague',
      ],
      lines: ['Everyone: 5'],
      lanes: ['Question asked', 'Satisfaction', 'Metrics', 'In their words'],
    })
    expect(outline(surveyOf('google-forms', 'google-forms', { language: 'pl' })).stages).toEqual([
      'Oceń następujące etapy wizyty: Rejestracja, Oczekiwanie, Badanie, Wypis',
      'Pytania 2–3: Jak często czujesz się zestresowany/a przed wizytą?, Z jakich form kontaktu korzystasz?',
    ])
  })

  test('a stage column makes the stages, in the order they come', () => {
    expect(outline(surveyOf('rows', 'generic', { language: 'ru' })).stages).toEqual([
      'Знакомство: Реклама',
      'Покупка: Корзина, Оплата',
      'Доставка: Курьер',
      'Поддержка: Чат',
      'Не распределено: Курьер',
    ])
  })

  test('questions that name the stages of a journey stand in them', () => {
    const rows = Array.from({ length: 8 }, (_, row) =>
      [1, 2, 3, 4].map((step) => `${1 + ((row + step) % 5)}`).join('|'),
    )
    const stagesFor = (parts: readonly string[]) => {
      const header = parts.map((part) => `How satisfied were you with the ${part}?`)
      return outline(surveyText([header.join('|'), ...rows].join('\n'))).stages
    }
    expect(stagesFor(['discovery page', 'comparison of prices', 'checkout page', 'delivery time'])).toEqual([
      'Awareness: Discovery page',
      'Consideration: Comparison of prices',
      'Purchase: Checkout page',
      'Use: Delivery time',
    ])
    expect(stagesFor(['Awareness', 'Comparison', 'Checkout', 'Delivery'])).toEqual([
      'Awareness: ',
      'Comparison: ',
      'Checkout: ',
      'Delivery: ',
    ])
    expect(stagesFor(['doors', 'windows', 'checkout page', 'lights'])).toHaveLength(1)
  })

  test('scores and comments per place are a line and quotes at those places', () => {
    const text = [
      'Shop score|Shop comment|Courier score|Courier comment',
      '1|The queue at the shop was very long.|5|',
      '2||4|The courier rang and waited for me.',
      '1||5|',
    ].join('\n')
    const { journey } = surveyText(text)
    expect(journey.lines[0]?.points.map(({ touchpoint, n }) => [touchpoint, n])).toEqual([
      ['shop', 3],
      ['courier', 3],
    ])
    expect(journey.cards.map(({ touchpoint, text: quote }) => [touchpoint, quote])).toEqual([
      ['shop', 'The queue at the shop was very long.'],
      ['courier', 'The courier rang and waited for me.'],
    ])
  })

  test('options without their question, as Typeform writes them, are counted together', () => {
    const rows = ['Email|Web||3', '|Web||4', 'Email||Phone|5', '|Web|Phone|2']
    const { journey } = surveyText(['Email|Web|Phone|How satisfied are you?', ...rows].join('\n'), {
      vendor: 'typeform',
    })
    expect(journey.cards.map(({ text }) => text)).toEqual([
      'Web · 3 of 4',
      'Email · 2 of 4',
      'Phone · 2 of 4',
    ])
  })

  test('answers one below the other are read by their questions', () => {
    const rows = Array.from({ length: 6 }, (_, person) => [
      `p${person}|How satisfied are you with the shop?|${1 + (person % 5)}`,
      `p${person}|How satisfied are you with the delivery?|${5 - (person % 4)}`,
    ]).flat()
    const { journey } = surveyText(['respondent_id|question|answer', ...rows].join('\n'))
    expect(journey.sample?.n).toBe(6)
    expect(journey.lines[0]?.points.map(({ touchpoint, n }) => [touchpoint, n])).toEqual([
      ['shop', 6],
      ['delivery', 6],
    ])
  })

  test('[R11] a misspelt stage goes to "Unassigned" with a suggestion', () => {
    const { problems } = surveyOf('rows', 'generic')
    expect(problems).toContainEqual({
      code: 'survey-stage-unknown',
      row: 32,
      value: 'Доствка',
      count: 1,
      suggestion: 'Доставка',
    })
  })

  test('the same questions on another scale stand in the columns they have', () => {
    const items = ['Price', 'Speed', 'Service']
    const header = [
      ...items.map((item) => `How important is this to you? [${item}]`),
      ...items.map((item) => `How satisfied are you with this? [${item}]`),
    ]
    const words = [
      ['important', 'very important', 'not important'],
      ['satisfied', 'very satisfied', 'dissatisfied'],
    ] as const
    const rows = Array.from({ length: 9 }, (_, row) =>
      [0, 1, 2, 3, 4, 5].map((column) => words[column < 3 ? 0 : 1][(row + column) % 3]).join('|'),
    )
    expect(outline(surveyText([header.join('|'), ...rows].join('\n')))).toMatchObject({
      stages: ['How important is this to you?: Price, Speed, Service'],
      lines: ['Satisfaction: 3', 'Importance: 3'],
    })
  })
})

describe('figures', () => {
  const point = ({ journey }: SurveyResult, touchpoint: string) =>
    journey.lines[0]?.points.find((found) => found.touchpoint === touchpoint)

  test('[S1] [S2] [S10] a point is the mean on −2 … +2 with n and its interval', () => {
    const answers = tableOf('qualtrics')
      .rows.filter((row) => row[2] === 'IP Address')
      .map((row) => row[22] ?? '')
    const values = answers.map(
      (answer) =>
        [
          'Extremely dissatisfied',
          'Somewhat dissatisfied',
          'Neither satisfied nor dissatisfied',
          'Somewhat satisfied',
          'Extremely satisfied',
        ].indexOf(answer) - 2,
    )
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length
    const sd = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1))
    const t = 2.0024654592910065 // 57 degrees of freedom
    const found = point(surveyOf('qualtrics', 'qualtrics'), 'waiting-for-the-transfer')
    expect(found?.n).toBe(58)
    expect(Math.abs((found?.value ?? Number.NaN) - mean)).toBeLessThan(1e-9)
    expect(Math.abs((found?.low ?? Number.NaN) - (mean - (t * sd) / Math.sqrt(58)))).toBeLessThan(1e-9)
  })

  test('[S3] [S4] [S5] NPS, CSAT and CES stand where they were asked', () => {
    const { metrics } = surveyOf('ms-forms', 'ms-forms').journey
    expect(metrics.map(({ name, unit, n }) => [name, unit, n])).toEqual([
      ['CSAT', '%', 30],
      ['CES, high is easy', '/ 7', 30],
      ['NPS', undefined, 30],
    ])
    expect(codesOf(surveyOf('ms-forms', 'ms-forms'))).toContain('survey-ces-polarity')
  })

  test('[S6] questions on different scales are different lines, and it is said', () => {
    const result = surveyOf('limesurvey', 'limesurvey')
    expect(outline(result).lines).toEqual(['Quality: 3', 'Agreement: 3'])
    expect(codesOf(result)).toContain('survey-mixed-scales')
  })

  test('[S7] "N/A" and "не знаю" are no answers', () => {
    const { journey } = surveyOf('surveymonkey', 'surveymonkey')
    const missing = tableOf('surveymonkey').rows.filter((row) => row[13] === 'N/A').length
    expect(missing).toBeGreaterThan(0)
    expect(journey.lines[0]?.points[0]?.n).toBe(48 - missing)
  })

  test('[S8] preview responses of Qualtrics are left out and counted', () => {
    const result = surveyOf('qualtrics', 'qualtrics')
    expect(result.problems).toContainEqual({ code: 'survey-trial-excluded', count: 2 })
    expect(result.journey.sample).toEqual({ n: 58, source: 'Qualtrics', dates: '3–14 Mar 2026' })
  })

  test('[S9] weights count, n stays people', () => {
    const { journey } = surveyText('stage|score|weight\nPay|1|3\nPay|5|1\nPay|5|1\nShip|4|1\nShip|4|1')
    expect(journey.lines[0]?.points.map(({ value, n }) => [value, n])).toEqual([
      [(((3 + 5 + 5) / 5 - 1) / 4) * 4 - 2, 3],
      [1, 2],
    ])
  })

  test('[V21] a statement one should not agree with is turned, and it is said', () => {
    const result = surveyOf('limesurvey', 'limesurvey')
    expect(result.problems).toContainEqual({
      code: 'survey-direction-turned',
      count: 2,
      value: 'Ich musste zu lange warten, Der Vertrag war nicht klar',
    })
    expect(result.journey.lanes[0]?.note).toBe('2 of the questions turned: a high answer there is bad')
  })

  test('counted answers say how many of how many', () => {
    const { cards } = surveyOf('kobo', 'kobo').journey
    expect(cards.filter(({ lane }) => lane === 'answers').map(({ text }) => text)).toEqual([
      'Lab · 12 of 24',
      'Reception · 12 of 24',
      'Pharmacy · 11 of 24',
    ])
  })

  test('[R4] answers off the scale are counted as such, with the first row', () => {
    const result = surveyText('How satisfied are you?|x\n1|a\n2|a\n3|a\n4|a\n5|a\n3|a\n4|a\n2|a\n5|a\nlots|a')
    expect(result.problems).toContainEqual({
      code: 'survey-unread-answers',
      column: 'How satisfied are you?',
      row: 11,
      value: 'lots',
      count: 1,
    })
    expect(result.journey.lines[0]?.points[0]?.n).toBe(9)
  })
})

describe('quotes', () => {
  test('[P3] are masked, and the person sees how many', () => {
    const result = surveyOf('qualtrics', 'qualtrics')
    const texts = result.journey.cards.filter(({ lane }) => lane === 'quotes').map(({ text }) => text)
    expect(texts.join(' ')).toMatch(/\[e-mail\]/)
    expect(texts.join(' ')).not.toMatch(/@|4111/)
    expect(codesOf(result)).toContain('survey-masked')
  })

  test('the lowest point is spoken for by somebody who gave the lowest answer there', () => {
    const text =
      'Pay [cash]|Pay [card]|Comments\n1|5|I paid by card because cash was refused.\n5|5|Everything went fine for me that day.\n1|4|no\n2|5|\n5|5|Nothing to add from my side, thanks.'
    const { cards } = surveyText(text.replace(/Pay \[/g, 'How was paying? ['), {}).journey
    expect(cards.find(({ lane, touchpoint }) => lane === 'quotes' && touchpoint === 'cash')?.text).toBe(
      'I paid by card because cash was refused.',
    )
  })

  test('no text speaks twice', () => {
    const { cards } = surveyOf('rows', 'generic').journey
    const texts = cards.filter(({ lane }) => lane === 'quotes').map(({ text }) => text)
    expect(new Set(texts).size).toBe(texts.length)
  })
})

describe('[P4] segments', () => {
  const rows = (segment: string, score: number, count: number) =>
    Array.from({ length: count }, () => `${segment}|${score}|${6 - score}`)
  const header = 'segment|How was the shop?|How was the delivery?'

  test('one line each, the largest first', () => {
    const { journey } = surveyText([header, ...rows('new', 2, 8), ...rows('loyal', 4, 12)].join('\n'))
    expect(journey.lines.map(({ title, segment, points }) => [title, segment, points[0]?.n])).toEqual([
      ['loyal', 'loyal', 12],
      ['new', 'new', 8],
    ])
  })

  test('a small group is not drawn, nor a second one it could be worked out from', () => {
    const result = surveyText(
      [header, ...rows('new', 2, 8), ...rows('loyal', 4, 12), ...rows('staff', 1, 2)].join('\n'),
    )
    expect(result.journey.lines.map(({ title, points }) => [title, points[0]?.n])).toEqual([
      ['loyal', 12],
      ['Others', 10],
    ])
    expect(result.problems).toContainEqual({ code: 'survey-segments-small', count: 1, value: 'staff' })
  })

  test('one person on many rows is one person', () => {
    const people = Array.from(
      { length: 12 },
      (_, index) => `u${index}|${index === 0 ? 'vip' : index < 6 ? 'new' : 'loyal'}|Pay|${1 + (index % 5)}`,
    )
    const more = Array.from({ length: 9 }, () => 'u0|vip|Ship|1')
    const { journey } = surveyText(['customer id|segment|stage|score', ...people, ...more].join('\n'))
    expect(journey.lines.map(({ title }) => title)).not.toContain('vip')
    expect(journey.sample?.n).toBe(12)
  })
})

describe('maps without a rating', () => {
  test('show counted answers, and say that there is no line', () => {
    const rows = Array.from(
      { length: 12 },
      (_, index) => `${index % 2 ? 'Yes' : 'No'}|${index % 3 ? 'Bus' : 'Train'}`,
    )
    const result = surveyText(['Do you commute?|How do you travel?', ...rows].join('\n'))
    expect(result.journey.lines).toEqual([])
    expect(result.journey.cards.map(({ text }) => text)).toEqual([
      'No · 6 of 12',
      'Yes · 6 of 12',
      'Bus · 8 of 12',
      'Train · 4 of 12',
    ])
    expect(codesOf(result)).toContain('survey-no-scale')
  })

  test('a yes about something pleasant is a line of its own', () => {
    const { journey } = surveyText('Did you enjoy your visit?|x\nYes|1\nNo|2\nNo|3')
    expect(journey.lines[0]?.points).toEqual([
      { stage: 'q1', touchpoint: 'did-you-enjoy-your-visit', value: (1 / 3) * 4 - 2, n: 3 },
    ])
    expect(journey.metrics[0]).toMatchObject({ name: 'Yes', unit: '%', n: 3 })
  })

  test('[R14] no responses give an empty map and a sentence', () => {
    const result = surveyText('How satisfied are you?|Why?')
    expect(codesOf(result)).toContain('survey-no-responses')
    expect(result.journey.sample?.n).toBe(0)
  })
})

describe('reviews', () => {
  const text = [
    'userName|content|score|at',
    ...Array.from(
      { length: 30 },
      (_, index) =>
        `U${index}|${index % 5 === 0 ? 'The driver never came and I was charged anyway.' : `Ride number ${index} was quick and clean.`}|${index % 5 === 0 ? 1 : 5}|2026-02-0${1 + (index % 9)} 10:00:00`,
    ),
  ].join('\n')

  test('show the distribution of stars, each with what those people wrote', () => {
    const { journey, dropped } = surveyText(text, { vendor: 'reviews' })
    expect(journey.stages.map(({ name }) => name)).toEqual(['All reviews', 'By rating'])
    expect(journey.metrics.filter(({ name }) => name === 'Share').map(({ value }) => value)).toEqual([
      20, 0, 0, 0, 80,
    ])
    expect(journey.cards.find(({ touchpoint }) => touchpoint === '1')?.text).toMatch(/never came/)
    expect(dropped).toContain('userName')
  })
})
