import { describe, expect, test } from 'vitest'
import { shortItem, shortTitle } from '../../../core/survey/mapping/titles.ts'

describe('a question is shortened to its object where that is safe', () => {
  test.each([
    ['How satisfied were you with the checkout?', 'Checkout'],
    ['Overall, how satisfied are you with our delivery service?', 'Delivery service'],
    ['How easy was it to find what you were looking for?', 'Find what you were looking for'],
    ['How likely are you to recommend us to a friend?', 'Recommend us to a friend'],
    ['Wie zufrieden sind Sie mit der Lieferung?', 'Lieferung'],
    ['Dans quelle mesure êtes-vous satisfait(e) de la livraison ?', 'Livraison'],
    ['¿Qué tan satisfecho está con la entrega?', 'Entrega'],
    ['Cât de mulțumit sunteți de livrare?', 'Livrare'],
  ])('%s → %s', (question, title) => {
    expect(shortTitle(question)).toBe(title)
  })
})

describe('and stays whole where its object would be bent', () => {
  test.each([
    'Wie zufrieden sind Sie mit der telefonischen Beratung?',
    'Jak bardzo jest Pan zadowolony z dostawy?',
    'Насколько вы довольны доставкой?',
  ])('%s', (question) => {
    expect(shortTitle(question)).toBe(question)
  })
})

test('of several sentences the one that asks is the name', () => {
  expect(shortTitle('Wir planen neue Funktionen. Welche davon interessieren Sie? (Bitte ankreuzen)')).toBe(
    'Welche davon interessieren Sie?',
  )
  expect(
    shortTitle('You voted in four ways. Now, please assess each of them. There is no right answer.'),
  ).toBe('Now, please assess each of them')
  expect(shortTitle('How do you like games (e.g. Quake, Diablo 1, Tetris)?')).toBe('How do you like games?')
})

test('an item is named by its heading', () => {
  expect(shortItem('Entwicklung: Prototypen, Entwurf und Analyse')).toBe('Entwicklung')
  expect(shortItem('Medien filtern.z.B. nach Thema oder Autor')).toBe('Medien filtern')
  expect(shortItem('I found the app easy to use.')).toBe('I found the app easy to use')
})

test('a long name is cut at a word and says so', () => {
  const title = shortTitle(
    'Which of the many possible improvements that we have been thinking about for years would you like most?',
  )
  expect([...title].length).toBeLessThanOrEqual(70)
  expect(title).toMatch(/\w…$/)
})
