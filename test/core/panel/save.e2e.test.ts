import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type BoardPages, boardPages, status } from './board-page.ts'

let pages: BoardPages
beforeAll(async () => {
  pages = await boardPages()
})
afterAll(() => pages.close())

const choose = async (page: Page, format: string) => {
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByRole('button', { name: format, exact: true }).click()
}
const saved = async (page: Page, format: string): Promise<Buffer> => {
  const arrived = page.waitForEvent('download')
  await choose(page, format)
  return readFile(await (await arrived).path())
}
const noDownloads = () => {
  URL.createObjectURL = () => {
    throw new Error('refused')
  }
}

test('the saved SVG is the map on the board, with its font inside', async () => {
  const page = await pages.open()
  const svg = (await saved(page, 'SVG')).toString()
  expect(svg).toContain('Ordering coffee ahead')
  expect(svg).toMatch(/@font-face\s*\{[^}]*Open Sans[^}]*data:font\/woff2;base64,/)
  expect(svg).not.toMatch(/url\((?!data:)/)
})

test('the saved PNG has two pixels for every pixel of the map', async () => {
  const page = await pages.open()
  const { width, height } = await page.locator('.sheet svg').evaluate((svg) => ({
    width: Number(svg.getAttribute('width')),
    height: Number(svg.getAttribute('height')),
  }))
  const png = await saved(page, 'PNG')
  expect(png.toString('latin1', 1, 4)).toBe('PNG')
  expect({ width: png.readUInt32BE(16), height: png.readUInt32BE(20) }).toEqual({
    width: width * 2,
    height: height * 2,
  })
})

test('the saved PNG has the marks of the cards, which come from a font of their own', async () => {
  const page = await pages.open()
  const mark = await page
    .locator('.sheet text', { hasText: '▲ Pain point' })
    .first()
    .evaluate((text) => ({ x: Number(text.getAttribute('x')), y: Number(text.getAttribute('y')) }))
  const png = (await saved(page, 'PNG')).toString('base64')
  const inked = await page.evaluate(
    async ({ png, mark }) => {
      const picture = new Image()
      picture.src = `data:image/png;base64,${png}`
      await picture.decode()
      const canvas = document.createElement('canvas')
      canvas.width = 24
      canvas.height = 24
      const context = canvas.getContext('2d')
      context?.drawImage(picture, mark.x * 2, mark.y * 2 - 20, 24, 24, 0, 0, 24, 24)
      const { data = [] } = context?.getImageData(0, 0, 24, 24) ?? {}
      return data.filter((value, index) => index % 4 === 1 && value < 120).length
    },
    { png, mark },
  )
  expect(inked).toBeGreaterThan(100)
})

test('the saved journey opens again as the same map', async () => {
  const page = await pages.open()
  const before = await page.getByRole('img', { name: 'Preview' }).locator('svg').innerHTML()
  const journey = await saved(page, 'Journey')
  await page
    .getByLabel('Choose a file')
    .setInputFiles({ name: 'again.journey.json', mimeType: 'application/json', buffer: journey })
  await page.getByText('again.journey.json', { exact: true }).waitFor()
  expect(await page.getByRole('img', { name: 'Preview' }).locator('svg').innerHTML()).toBe(before)
})

test('the saved table opens again with the same stages and cards', async () => {
  const page = await pages.open()
  const facts = await page.locator('.file-facts').innerText()
  const csv = await saved(page, 'CSV')
  await page
    .getByLabel('Choose a file')
    .setInputFiles({ name: 'again.csv', mimeType: 'text/csv', buffer: csv })
  await page.getByText('again.csv', { exact: true }).waitFor()
  const again = await page.locator('.file-facts').innerText()
  expect(again.split(' · ').slice(-2)).toEqual(facts.split(' · ').slice(-2))
})

test('a map in Japanese brings its font, on the board and in the saved picture', async () => {
  const page = await pages.open()
  await page.getByLabel('Choose a file').setInputFiles({
    name: 'tea.mmd',
    mimeType: 'text/plain',
    buffer: Buffer.from('journey\n  title お茶\n  section 注文\n    メニューを読む: 4: 客 ☕\n'),
  })
  await page.getByRole('button', { name: 'Draw map' }).click()
  const loadedWeights = () =>
    page.evaluate(() => [
      ...new Set(
        [...document.fonts]
          .filter(({ family, status }) => family.includes('Noto Sans') && status === 'loaded')
          .map(({ weight }) => weight),
      ),
    ])
  await expect.poll(async () => (await loadedWeights()).sort()).toEqual(['400', '700'])
  const svg = (await saved(page, 'SVG')).toString()
  expect(svg).toMatch(/@font-face\s*\{[^}]*Noto Sans[^}]*data:font\/woff2;base64,/)
})

test('[X10] where saving is refused, the text is shown selected and can be copied', async () => {
  const page = await pages.open({ before: noDownloads, permissions: ['clipboard-read', 'clipboard-write'] })
  await choose(page, 'Markdown')
  const text = page.getByRole('textbox', { name: 'Ordering coffee ahead.md to copy' })
  await text.waitFor()
  const selected = await text.evaluate(
    (field: HTMLTextAreaElement) =>
      document.activeElement === field && field.selectionEnd - field.selectionStart,
  )
  expect(selected).toBe((await text.inputValue()).length)
  await page.getByRole('button', { name: 'Copy' }).click()
  await expect.poll(() => status(page)).toBe('Ordering coffee ahead.md is copied.')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('Payment')
  await page.keyboard.press('Escape')
  expect(await text.count()).toBe(0)
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Draw map')
})

test('[X10] where a download is swallowed silently, the text is one click away', async () => {
  const page = await pages.open()
  await saved(page, 'CSV')
  await page.getByRole('button', { name: 'Nothing arrived? Show it to copy' }).click()
  await page.getByRole('textbox', { name: 'Ordering coffee ahead.csv to copy' }).waitFor()
})

test('[X10] a picture that cannot be saved is shown as a picture', async () => {
  const page = await pages.open()
  await saved(page, 'PNG')
  await page.getByRole('button', { name: 'Nothing arrived? Show it to copy' }).click()
  const picture = page.getByRole('img', { name: 'Ordering coffee ahead.png' })
  await picture.waitFor()
  expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(1000)
})

test('[X10] in a frame that forbids downloads, the text is one click away', async () => {
  const frame = await pages.openFramed({ tolerates: /Download is disallowed/ })
  await frame.getByRole('button', { name: 'Save' }).click()
  await frame.getByRole('button', { name: 'Markdown' }).click()
  await frame.getByRole('button', { name: 'Nothing arrived? Show it to copy' }).click()
  const text = frame.getByRole('textbox', { name: 'Ordering coffee ahead.md to copy' })
  expect(await text.inputValue()).toContain('Ordering coffee ahead')
})
