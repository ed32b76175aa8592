import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  isMissing,
  isOther,
  npsGroup,
  numberOf,
  readAnswer,
  yesOrNo,
} from '../../../core/vocabulary/answers.ts'

describe('[R9] the number and the words of an answer are told apart', () => {
  test.each([
    ['5 - Very satisfied', { label: 'very satisfied', number: 5 }],
    ['4. happy', { label: 'happy', number: 4 }],
    ['(2) mało', { label: 'malo', number: 2 }],
    ['approve (1)', { label: 'approve', number: 1 }],
    ['disapprove (-1)', { label: 'disapprove', number: -1 }],
    ['★★★★☆', { label: '', number: 4 }],
    ['5 gwiazdek', { label: '', number: 5 }],
    ['3 звезды', { label: '', number: 3 }],
    ['4,5/5', { label: '', number: 4.5 }],
    ['7', { label: '', number: 7 }],
    ['45-60', { label: '45-60' }],
    ['2 or more', { label: '2 or more' }],
  ])('%s', (text, answer) => {
    expect(readAnswer(text)).toEqual(answer)
  })
})

test('[R12] numbers have a decimal point or a decimal comma', () => {
  expect(['1,7', '-3', '4.0', '1e3', '1.2.3', '12:30', ''].map(numberOf)).toEqual([
    1.7,
    -3,
    4,
    1000,
    null,
    null,
    null,
  ])
})

test('[S7] an answer that says nothing is missing, in every language and as a code', () => {
  for (const text of [
    '',
    ' ',
    'N/A',
    'nie dotyczy',
    'Затрудняюсь ответить',
    'nu știu',
    'Keine Angabe',
    'k. A.',
    'sans objet',
    'NS/NC',
    '-',
    '-99',
    'Prefer not to answer',
  ])
    expect(isMissing(text), text).toBe(true)
  for (const text of ['0', 'no', 'neutral', 'not satisfied', 'nie']) expect(isMissing(text), text).toBe(false)
})

test('yes, no, other and the NPS groups are known', () => {
  expect(['Tak', 'да', 'Ja', 'oui', 'sí'].map(yesOrNo)).toEqual([true, true, true, true, true])
  expect(['Nie', 'нет', 'Nein', 'nu', 'maybe'].map(yesOrNo)).toEqual([false, false, false, false, null])
  expect(['Other (please specify)', 'Inne', 'Sonstiges', 'Otro (especifique)'].every(isOther)).toBe(true)
  expect(['Promoter', 'Pasywny', 'Krytyk', 'fan'].map(npsGroup)).toEqual([10, 8, 3, null])
})

test('any text is read without an exception', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
      expect(typeof readAnswer(text).label).toBe('string')
      expect(typeof isMissing(text)).toBe('boolean')
    }),
  )
})
