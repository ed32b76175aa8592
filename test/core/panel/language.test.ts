import { expect, test } from 'vitest'
import { mapLanguage, startingLanguage } from '../../../core/panel/language.ts'

test('[X5] the language that was chosen comes before the browser’s', () => {
  expect(startingLanguage('ro', ['pl-PL', 'en'])).toBe('ro')
})

test('[X5] without a choice the panel speaks the first of the browser’s languages that it knows', () => {
  expect(startingLanguage(undefined, ['de-DE', 'PL', 'en'])).toBe('pl')
  expect(startingLanguage('klingon', ['ru-RU'])).toBe('ru')
  expect(startingLanguage(undefined, ['de', 'fr'])).toBe('en')
})

test('the words of a map are in the language of its texts, whatever the panel speaks', () => {
  expect(mapLanguage('pl-PL', 'en')).toBe('pl')
  expect(mapLanguage('ja', 'ru')).toBe('ru')
  expect(mapLanguage(undefined, 'ro')).toBe('ro')
})
