import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { axeFindings, type BoardPages, boardPages, textFile } from './board-page.ts'

let pages: BoardPages
beforeAll(async () => {
  pages = await boardPages()
})
afterAll(() => pages.close())

const states: { readonly [name: string]: (page: Page) => Promise<unknown> } = {
  'at the start': async () => {},
  'with pasted text': async (page) => {
    await page.getByRole('tab', { name: 'Paste' }).click()
    await page.getByRole('textbox').fill('journey\n  section Order\n    Read the menu: 9: Guest\n')
    await page.getByRole('list', { name: 'Problems' }).waitFor()
  },
  'with the samples': (page) => page.getByRole('tab', { name: 'Sample' }).click(),
  'with a refused file': async (page) => {
    await page.getByLabel('Choose a file').setInputFiles(textFile('nothing.csv', ''))
    await page.getByRole('list', { name: 'Problems' }).waitFor()
  },
  'with a drawn map': async (page) => {
    await page.getByRole('button', { name: 'Draw map' }).click()
    await page.getByRole('button', { name: 'Update map' }).waitFor()
  },
  'with the save menu': (page) => page.getByRole('button', { name: 'Save' }).click(),
  'with a text to copy': async (page) => {
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByRole('button', { name: 'CSV' }).click()
    await page.getByRole('button', { name: /Nothing arrived/ }).click()
    await page.getByRole('textbox', { name: /to copy/ }).waitFor()
  },
  'with the map as text': (page) => page.getByRole('button', { name: 'The map as text' }).click(),
  'with the list of keys': (page) => page.getByRole('button', { name: 'Keys' }).click(),
}

describe.each(['light', 'dark'] as const)('[X4] in %s colours axe finds nothing', (colorScheme) => {
  test.each(Object.entries(states))('%s', async (_, enter) => {
    const page = await pages.open({ colorScheme })
    await enter(page)
    expect(await axeFindings(page)).toEqual([])
  })
})

test('[X4] axe finds nothing on a narrow screen in another language', async () => {
  const page = await pages.open({ viewport: { width: 390, height: 844 }, locale: 'ru-RU' })
  expect(await axeFindings(page)).toEqual([])
})
