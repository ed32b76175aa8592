import { readFile } from 'node:fs/promises'
import type { Download, Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { languages } from '../../../core/messages/language.ts'
import { panelWords } from '../../../core/messages/panel/index.ts'
import { type BoardPages, boardPages, textFile } from './board-page.ts'

const tea = `journey
  title A cup of tea
  section Order
    Read the menu: 4: Guest
    Wait at the counter: 1: Guest
  section Drink
    Sit by the window: 5: Guest
`
const photo = {
  name: 'photo.png',
  mimeType: 'image/png',
  buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]),
}

let pages: BoardPages
beforeAll(async () => {
  pages = await boardPages()
})
afterAll(() => pages.close())

const map = (page: Page) => page.getByRole('region', { name: 'Map' })
const drawn = (page: Page, title: string) =>
  map(page)
    .locator(`svg[aria-label=${JSON.stringify(title)}]`)
    .waitFor()
const save = async (page: Page, format: string): Promise<Download> => {
  const arrived = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByRole('button', { name: format, exact: true }).click()
  return arrived
}
const textOf = async (download: Download) => readFile(await download.path(), 'utf8')

test('the page starts with the sample map on the board', async () => {
  const page = await pages.open()
  await drawn(page, 'Ordering coffee ahead')
  await expect(page.getByRole('img', { name: 'Preview' }).locator('svg').count()).resolves.toBe(1)
})

test('[X1] a file and the main button give a map, and the map is saved', async () => {
  const page = await pages.open()
  await page.getByLabel('Choose a file').setInputFiles(textFile('tea.mmd', tea))
  await page.getByText('tea.mmd', { exact: true }).waitFor()
  await page.getByRole('button', { name: 'Draw map' }).click()
  await drawn(page, 'A cup of tea')
  const download = await save(page, 'Markdown')
  expect(download.suggestedFilename()).toBe('A cup of tea.md')
  expect(await textOf(download)).toContain('Wait at the counter')
  await page.getByRole('button', { name: 'Update map' }).waitFor()
})

test('[X1] pasted text and the main button give a map', async () => {
  const page = await pages.open()
  await page.getByRole('tab', { name: 'Paste' }).click()
  await page.getByRole('textbox').fill(tea)
  await page.getByRole('button', { name: 'Draw map' }).click()
  await drawn(page, 'A cup of tea')
})

test('[X1] every sample and the main button give a map', async () => {
  const page = await pages.open()
  await page.getByRole('tab', { name: 'Sample' }).click()
  const samples = page.getByRole('list', { name: /samples|maps/i }).getByRole('button')
  for (const sample of await samples.all()) {
    const title = await sample.locator('.sample-title').innerText()
    await sample.click()
    await page.getByRole('button', { name: /^(Draw|Update) map$/ }).click()
    await drawn(page, title)
    expect(await page.getByRole('list', { name: 'Problems' }).count()).toBe(0)
  }
})

test('[X3] with the keyboard alone: paste, draw, look closer, save', async () => {
  const page = await pages.open()
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await page.keyboard.press(key)
  }
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '')
  await press('Tab', 'Tab')
  expect(await focused()).toBe('File')
  await press('ArrowRight')
  expect(await focused()).toBe('Paste')
  await press('Tab')
  await page.keyboard.insertText(tea)
  await press('Tab')
  expect(await focused()).toBe('Draw map')
  await press('Enter')
  await drawn(page, 'A cup of tea')
  await expect.poll(focused).toBe('Update map')
  await press('Tab', 'Enter', 'Tab', 'Tab', 'Tab')
  const arrived = page.waitForEvent('download')
  await press('Enter')
  expect((await arrived).suggestedFilename()).toBe('A cup of tea.csv')
  expect(await focused()).toBe('Save')
  await page.getByRole('status').getByText('A cup of tea.csv').waitFor()
  await press('Shift+Tab', 'Shift+Tab')
  expect(await focused()).toBe('Nothing arrived? Show it to copy')
})

test('[X3] Esc closes the save menu and gives the focus back', async () => {
  const page = await pages.open()
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByRole('button', { name: 'PNG' }).focus()
  await page.keyboard.press('Escape')
  expect(await page.getByRole('button', { name: 'PNG' }).count()).toBe(0)
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Save')
})

test('[X7] a file that is no map is refused in words, and the map stays', async () => {
  const page = await pages.open()
  await page.getByLabel('Choose a file').setInputFiles(textFile('tea.mmd', tea))
  await page.getByRole('button', { name: 'Draw map' }).click()
  await drawn(page, 'A cup of tea')
  await page.getByLabel('Choose a file').setInputFiles(photo)
  await page.getByText('photo.png was not opened', { exact: true }).waitFor()
  expect(await page.getByRole('list', { name: 'Problems' }).innerText()).toMatch(/[a-z ]{20}.*\.$/)
  await drawn(page, 'A cup of tea')
  await page.getByText('tea.mmd', { exact: true }).waitFor()
  await page.getByRole('button', { name: 'Close this message' }).click()
  expect(await page.getByText('photo.png').count()).toBe(0)
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Update map')
})

test('[X7] an empty file is refused in words', async () => {
  const page = await pages.open()
  await page.getByLabel('Choose a file').setInputFiles(textFile('nothing.csv', ''))
  await page.getByText('nothing.csv was not opened', { exact: true }).waitFor()
  expect(await page.getByRole('list', { name: 'Problems' }).innerText()).toMatch(/\.$/)
})

test('[X5] switching the language keeps the work, and the choice is remembered', async () => {
  const page = await pages.open()
  await page.getByLabel('Choose a file').setInputFiles(textFile('tea.mmd', tea))
  await page.getByRole('tab', { name: 'Paste' }).click()
  await page.getByRole('textbox').fill('Half a thought')
  for (const language of ['pl', 'ru', 'ro'] as const) {
    const words = panelWords(language)
    await page.getByRole('combobox').selectOption(language)
    await page.getByRole('tab', { name: words.start.paste, selected: true }).waitFor()
    expect(await page.getByRole('textbox').inputValue()).toBe('Half a thought')
    await page.getByRole('button', { name: words.run.draw }).waitFor()
    expect(await page.locator('html').getAttribute('lang')).toBe(language)
  }
  await page.reload()
  await page.getByRole('button', { name: panelWords('ro').run.draw }).waitFor()
})

test('[X7] a language that cannot be loaded is said in words, and the one before stays', async () => {
  const page = await pages.open({ tolerates: /Failed to (load|fetch)/ })
  await page.route('**/chunks/pl-*', (route) => route.abort())
  await page.getByRole('combobox').selectOption('pl')
  await page.getByRole('status').getByText('The language could not be loaded.').waitFor()
  await page.getByRole('combobox').and(page.locator('select:has(option:checked[value=en])')).waitFor()
  await page.getByRole('combobox').selectOption('ru')
  await page.getByRole('button', { name: panelWords('ru').run.draw }).waitFor()
})

test('[X5] the panel speaks the language of the browser', async () => {
  const page = await pages.open({ locale: 'pl-PL' })
  await page.getByRole('button', { name: 'Rysuj mapę' }).waitFor()
})

test('[X6] 300 px are enough in every language', async () => {
  const page = await pages.open({ viewport: { width: 300, height: 700 } })
  await page.getByLabel('Choose a file').setInputFiles(photo)
  for (const language of languages) {
    await page.getByRole('combobox').selectOption(language)
    for (const tab of ['file', 'paste', 'sample'] as const) {
      await page.getByRole('tab', { name: panelWords(language).start[tab], exact: true }).click()
      const [needed, given] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth])
      expect({ language, tab, needed }).toEqual({ language, tab, needed: given })
    }
  }
})

test('a file dropped anywhere is opened', async () => {
  const page = await pages.open()
  await page.evaluate((text) => {
    const data = new DataTransfer()
    data.items.add(new File([text], 'dropped.mmd'))
    const target = document.querySelector('.board') ?? document.body
    for (const type of ['dragover', 'drop']) {
      target.dispatchEvent(new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }))
    }
  }, tea)
  await page.getByText('dropped.mmd', { exact: true }).waitFor()
})

test('the panel works where nothing can be remembered', async () => {
  const page = await pages.open({
    before: () =>
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('denied', 'SecurityError')
        },
      }),
  })
  await page.getByRole('combobox').selectOption('pl')
  await page.getByRole('button', { name: 'Rysuj mapę' }).waitFor()
})
