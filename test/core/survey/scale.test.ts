import { describe, expect, test } from 'vitest'
import { legendOf } from '../../../core/survey/columns/legend.ts'
import { type Asked, answerReader, scaleOf } from '../../../core/survey/columns/scale.ts'

const asked = (
  answers: Readonly<Record<string, number>> | readonly string[],
  more: Partial<Asked> = {},
): Asked => ({
  values: new Map(Array.isArray(answers) ? answers.map((answer) => [answer, 10]) : Object.entries(answers)),
  question: '',
  statement: false,
  isRating: false,
  ...more,
})
const valuesOf = (answers: readonly string[], more: Partial<Asked> = {}) => {
  const scale = scaleOf(asked(answers, more))
  return scale ? answers.map(answerReader(scale)) : null
}

describe('[R10] labels decide the scale before numbers do', () => {
  test('five steps, also when nobody chose the lowest', () => {
    const few = asked({ Satisfied: 3, 'Very satisfied': 2 })
    expect(scaleOf(few)).toMatchObject({
      kind: 'satisfaction',
      min: 1,
      max: 5,
      better: 'high',
      known: 'labels',
    })
    expect(valuesOf(['Very dissatisfied', 'Dissatisfied', 'Neutral', 'Satisfied', 'Very satisfied'])).toEqual(
      [1, 2, 3, 4, 5],
    )
  })
  test('seven steps when the plain word and "somewhat" both occur', () => {
    const labels = [
      'Strongly disagree',
      'Disagree',
      'Somewhat disagree',
      'Neither agree nor disagree',
      'Somewhat agree',
      'Agree',
      'Strongly agree',
    ]
    expect(valuesOf(labels)).toEqual([1, 2, 3, 4, 5, 6, 7])
  })
  test('"somewhat" is the plain step where it stands alone', () => {
    expect(
      valuesOf(['Strongly disagree', 'Somewhat disagree', 'Neutral', 'Somewhat agree', 'Strongly agree']),
    ).toEqual([1, 2, 3, 4, 5])
  })
  test('four steps without a middle, when many answered and nobody chose one', () => {
    expect(
      valuesOf(['stimme gar nicht zu', 'stimme eher nicht zu', 'stimme eher zu', 'stimme voll und ganz zu']),
    ).toEqual([1, 2, 3, 4])
  })
  test('very beside extremely', () => {
    expect(
      valuesOf(['Not at all likely', 'Not so likely', 'Somewhat likely', 'Very likely', 'Extremely likely']),
    ).toEqual([1, 2, 3, 4, 5])
    expect(valuesOf(['Poor', 'Fair', 'Good', 'Very good', 'Excellent'])).toEqual([1, 2, 3, 4, 5])
  })
  test('words of its own, graded by adverbs; rude is bad', () => {
    const labels = ['No, not at all rude', 'Yes, somewhat rude', 'Yes, very rude']
    expect(scaleOf(asked(labels))).toMatchObject({ kind: 'degree', min: 1, max: 3, better: 'low' })
    expect(valuesOf(labels)).toEqual([1, 2, 3])
  })
  test('numbers beside the labels are the values, whichever end is good', () => {
    const reversed = asked([
      '1 - Very satisfied',
      '2 - Satisfied',
      '3 - Neutral',
      '4 - Dissatisfied',
      '5 - Very dissatisfied',
    ])
    expect(scaleOf(reversed)).toMatchObject({
      kind: 'satisfaction',
      min: 1,
      max: 5,
      better: 'low',
      known: 'labels',
    })
  })
  test('feelings and faces', () => {
    expect(scaleOf(asked(['😡', '🙁', '😐', '🙂', '😍']))).toMatchObject({ kind: 'emotion', min: -2, max: 2 })
    expect(scaleOf(asked(['Promoter', 'Passive', 'Detractor']))).toMatchObject({ kind: 'nps-group' })
  })
})

describe('[R10] traps of direction', () => {
  const numbers = ['1', '2', '3', '4', '5']
  test('a legend in the header turns the scale', () => {
    const legend = legendOf('How difficult was it?\n1 - Extremely simple\n5 - Very difficult')
    expect(legend).toEqual({ min: 1, max: 5, minLabel: 'Extremely simple', maxLabel: 'Very difficult' })
    expect(
      scaleOf(asked(numbers, { question: 'How difficult was it?', ...(legend ? { legend } : {}) })),
    ).toMatchObject({ better: 'low', known: 'legend' })
  })
  test('agreement with a negative statement is bad', () => {
    const legend = { min: 1, max: 5, minLabel: 'Disagree', maxLabel: 'Agree' }
    const direction = (question: string) =>
      scaleOf(asked(numbers, { question, statement: true, legend }))?.better
    expect(direction('I found the app easy to use.')).toBe('high')
    expect(direction('The app was unnecessarily complicated.')).toBe('low')
    expect(direction('I would need the help of a technician.')).toBe('low')
    expect(direction('I never had any problems.')).toBe('high')
  })
  test('"how dishonest or honest" names both ends and is not turned', () => {
    expect(
      scaleOf(
        asked(['0', '50', '80', '100'], { question: 'How dishonest or honest are they?', isRating: true }),
      ),
    ).toMatchObject({ max: 100, better: 'high', known: 'assumed' })
  })
  test('how often one is tired is better seldom', () => {
    expect(
      scaleOf(asked(numbers, { question: 'Jak często czujesz się zmęczony?', isRating: true })),
    ).toMatchObject({ better: 'low', known: 'wording' })
  })
  test('a German Schulnote is best at 1', () => {
    expect(
      scaleOf(asked(['1', '2', '3', '6'], { question: 'Welche Schulnote geben Sie uns?', isRating: true })),
    ).toMatchObject({ min: 1, max: 6, better: 'low' })
  })
  test('recommending on 0–10 is NPS, liking on 0–10 is not', () => {
    const ten = ['0', '5', '8', '10']
    expect(
      scaleOf(asked(ten, { question: 'How likely are you to recommend us?', isRating: true }))?.kind,
    ).toBe('nps')
    expect(
      scaleOf(asked(ten, { question: 'W skali od 0 do 10, jak bardzo lubisz gry?', isRating: true }))?.kind,
    ).toBe('rating')
  })
})

test('[S7] an answer off the scale is null, never zero', () => {
  const scale = scaleOf(asked(['1', '2', '3', '4', '5'], { isRating: true }))
  const read = scale ? answerReader(scale) : () => Number.NaN
  expect(['3', '3,5', '0', '6', 'often', ''].map(read)).toEqual([3, 3.5, null, null, null, null])
})

test('yes and no alone are a choice, no scale', () => {
  expect(scaleOf(asked(['Yes', 'No']))).toBeNull()
  expect(scaleOf(asked(['Да', 'Нет', 'Не знаю']))).toBeNull()
})

test.each([
  ['W skali od 0-10 jak bardzo lubisz gry?', 0, 10],
  ['Please score each colour between 0 (like least) and 5 (like most).', 0, 5],
  ['On a scale of 1 to 7, how clear was it?', 1, 7],
  ['Bewerten Sie von 1 bis 6', 1, 6],
  ['Оцените по шкале от 1 до 10', 1, 10],
])('[R10] %s has the ends %d and %d', (header, min, max) => {
  expect(legendOf(header)).toMatchObject({ min, max })
})
