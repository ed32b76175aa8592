import { expect, test } from 'vitest'
import { shortenedCards } from '../../../core/layout/shortened-cards.ts'
import { coffee } from '../../maps/coffee.ts'
import { polish } from '../../maps/polish.ts'
import { sceneOf } from './scenes.ts'

test('[V4] the cards that show only the beginning of their text are counted', () => {
  expect(shortenedCards(sceneOf(polish(), { language: 'pl' }))).toEqual([
    { code: 'cards-shortened', count: 1 },
  ])
})

test('[V4] where every text is whole, there is nothing to say', () => {
  expect(shortenedCards(sceneOf(coffee()))).toEqual([])
})
