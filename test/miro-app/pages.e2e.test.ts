import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { type Browser, chromium, type Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { serve } from '../../build.mjs'
import { findBrowser } from '../browser.mjs'
import type { Thing } from '../hosts/fake-miro.ts'

interface BoardInPage {
  readonly start: () => void
  readonly clickIcon: () => void
  readonly closePanel: () => void
  readonly drop: (kind: string, x: number, y: number) => void
  readonly things: () => readonly Thing[]
  readonly refusals: () => number
  readonly dropListeners: () => number
}
declare global {
  var miroBoard: BoardInPage
}

const address = 'https://miro.com/app/static/sdk/v2/miro.js'
const sample = readFileSync(new URL('../../core/examples/coffee-ahead.journey.json', import.meta.url), 'utf8')
const complaints: string[] = []
let server: Awaited<ReturnType<typeof serve>>
let browser: Browser
let script: string

beforeAll(async () => {
  server = await serve({ port: 0 })
  browser = await chromium.launch(await findBrowser())
  const entry = fileURLToPath(new URL('./board-in-page.ts', import.meta.url))
  const bundle = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
  })
  script = bundle.outputFiles[0]?.text ?? ''
})
/** Waits for what the board takes its time for. */
const soon = { timeout: 20_000 }

afterAll(async () => {
  await browser.close()
  server.close()
  expect(complaints).toEqual([])
})

/** A page with a board and the app on it. */
async function boardPage(): Promise<Page> {
  const page = await (await browser.newContext({ locale: 'en-US' })).newPage()
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  page.on('request', (request) => {
    const url = request.url()
    const isOwn = url.startsWith(server.url) || url === address || /^(blob|data):/.test(url)
    if (!isOwn) complaints.push(`the page asked for ${url}`)
  })
  await page.route(address, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'window.miro = window.parent.sdk' }),
  )
  await page.route(`${server.url}board.html`, (route) =>
    route.fulfill({ contentType: 'text/html', body: `<!doctype html><body><script>${script}</script>` }),
  )
  await page.goto(`${server.url}board.html`)
  await page.evaluate(() => miroBoard.start())
  await page.frameLocator('#headless').locator('#note').waitFor({ state: 'attached' })
  return page
}

const things = (page: Page) => page.evaluate(() => miroBoard.things().length)
const panelOf = (page: Page) => page.frameLocator('#panel')

async function openPanel(page: Page) {
  await expect
    .poll(async () => {
      await page.evaluate(() => document.getElementById('panel') ?? miroBoard.clickIcon())
      return page.locator('#panel').count()
    }, soon)
    .toBe(1)
  const panel = panelOf(page)
  await panel.getByLabel('Draw into').waitFor()
  return panel
}

async function choose(page: Page, text: string) {
  const buffer = Buffer.from(text)
  await panelOf(page)
    .locator('input[type=file]')
    .setInputFiles({ name: 'coffee.journey.json', mimeType: 'application/json', buffer })
  await expect.poll(() => panelOf(page).locator('.footer .status').innerText(), soon).toContain('is read')
}

test('[U10] a map is drawn while the panel is closed and opened again, then updated and removed', async () => {
  const page = await boardPage()
  await openPanel(page)
  await choose(page, sample)
  await panelOf(page).getByRole('button', { name: 'Draw map' }).click()
  await expect.poll(() => things(page), soon).toBeGreaterThan(10)
  await page.evaluate(() => miroBoard.closePanel())
  const atClosing = await things(page)

  const panel = await openPanel(page)
  await panel.getByText('Drawing. You can close this panel.').waitFor()
  await expect.poll(() => panel.getByLabel('Draw into').locator('option').count(), soon).toBe(2)
  await expect.poll(() => panel.getByText('Drawing. You can close').count(), soon).toBe(0)
  const drawn = await things(page)
  expect(drawn).toBeGreaterThan(atClosing)

  const title = await panel.getByLabel('Draw into').locator('option').nth(1).innerText()
  await panel.getByLabel('Draw into').selectOption({ label: title })
  await choose(page, sample.replace('"text": "', '"text": "Once more: '))
  await panel.locator('.main-button').click()
  await expect.poll(() => panel.locator('.footer .status').innerText(), soon).toContain('The map is drawn')
  expect(await things(page)).toBe(drawn)
  const words = await page.evaluate(() => miroBoard.things().map(({ content }) => content ?? ''))
  expect(words.filter((content) => content.includes('Once more:'))).toHaveLength(1)

  await panel.getByRole('button', { name: 'Show map' }).click()
  await panel.getByText('The map is in view.').waitFor()
  await panel.getByRole('button', { name: 'Remove map' }).click()
  await panel.getByText('The map is removed.').waitFor()
  expect(await things(page)).toBe(0)
  expect(await page.evaluate(() => miroBoard.refusals())).toBe(0)
})

test('[U10] a run that is cancelled leaves the board as it was', async () => {
  const page = await boardPage()
  const panel = await openPanel(page)
  await choose(page, sample)
  await panel.getByRole('button', { name: 'Draw map' }).click()
  await expect.poll(() => things(page), soon).toBeGreaterThan(10)
  await panel.getByRole('button', { name: 'Cancel' }).click()
  await expect.poll(() => panel.locator('.footer .status').innerText(), soon).toContain('Stopped')
  expect(await things(page)).toBe(0)
})

test('a note dragged from the panel becomes a sticky note with the tag of its kind', async () => {
  const page = await boardPage()
  const panel = await openPanel(page)
  await expect(panel.locator('.miro-draggable').count()).resolves.toBe(4)
  await expect.poll(() => page.evaluate(() => miroBoard.dropListeners()), soon).toBe(1)
  for (const x of [100, 400]) {
    await page.evaluate((x) => miroBoard.drop('pain-points', x, 200), x)
    await panel.getByText('The note is on the board.').waitFor()
    await expect.poll(() => things(page), soon).toBe(x === 100 ? 2 : 3)
  }
  const [tag, first, second] = await page.evaluate(() => miroBoard.things())
  expect(tag).toMatchObject({ type: 'tag', title: 'Pain point' })
  expect(first).toMatchObject({ type: 'sticky_note', x: 100, y: 200, tagIds: [tag?.id] })
  expect(second).toMatchObject({ type: 'sticky_note', x: 400, y: 200, tagIds: [tag?.id] })
})

test('outside Miro the unseen page says where it belongs and leads to the board in the browser', async () => {
  const page = await (await browser.newContext({ locale: 'en-US' })).newPage()
  await page.route(address, (route) => route.abort())
  await page.goto(`${server.url}index.html`)
  await page.getByText('This page works inside Miro').waitFor()
  await page.getByRole('link').click()
  await page.locator('.sheet svg').waitFor()
})
