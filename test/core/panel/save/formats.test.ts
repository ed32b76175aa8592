import { expect, test } from 'vitest'
import { savedFileName } from '../../../../core/panel/save/formats.ts'

test('a saved file is named after the map', () => {
  expect(savedFileName('Zamówienie kawy', 'journey')).toBe('Zamówienie kawy.journey.json')
  expect(savedFileName('Кофе на бегу', 'markdown')).toBe('Кофе на бегу.md')
})

test('a file name has nothing that a file system refuses', () => {
  expect(savedFileName('Buy / return: "flowers"?\n<2026>', 'csv')).toBe('Buy return flowers 2026.csv')
  expect(savedFileName('..', 'png')).toBe('journey map.png')
  expect(savedFileName('', 'svg')).toBe('journey map.svg')
  expect(savedFileName('x'.repeat(300), 'svg').length).toBeLessThan(100)
})
