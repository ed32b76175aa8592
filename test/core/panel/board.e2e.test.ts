import type { Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type BoardPages, boardPages } from './board-page.ts'

let pages: BoardPages
beforeAll(async () => {
  pages = await boardPages()
})
afterAll(() => pages.close())

const map = (page: Page) => page.getByRole('region', { name: 'Map' })
const box = async (page: Page) => {
  const found = await page.locator('.sheet svg').boundingBox()
  if (found === null) throw new Error('the map is not on the screen')
  return found
}
const percent = async (page: Page) =>
  Number.parseInt(await page.getByRole('button', { name: /show at 100%/ }).innerText(), 10)

test('the whole map is on the board at the start, beside the panel', async () => {
  const page = await pages.open()
  const [panel, board, sheet] = await Promise.all([
    page.getByRole('main').boundingBox(),
    map(page).boundingBox(),
    box(page),
  ])
  expect(panel).toEqual({ x: 0, y: 0, width: 360, height: 800 })
  expect(board).toEqual({ x: 360, y: 0, width: 920, height: 800 })
  expect(sheet.x).toBeGreaterThanOrEqual(360)
  expect(sheet.x + sheet.width).toBeLessThanOrEqual(1280)
  expect(sheet.y).toBeGreaterThanOrEqual(0)
  expect(sheet.y + sheet.height).toBeLessThanOrEqual(800)
})

test('at 390 px the board lies under the panel', async () => {
  const page = await pages.open({ viewport: { width: 390, height: 844 } })
  const panel = await page.getByRole('main').boundingBox()
  const board = await map(page).boundingBox()
  expect(panel?.width).toBe(390)
  expect(board?.width).toBe(390)
  expect(board?.y).toBeGreaterThanOrEqual(panel?.height ?? Number.NaN)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
})

test('at 390 px a drawn map is brought into sight', async () => {
  const page = await pages.open({ viewport: { width: 390, height: 844 } })
  await page.getByRole('button', { name: 'Draw map' }).click()
  await expect
    .poll(
      async () =>
        ((await map(page).boundingBox())?.y ?? Number.NaN) + ((await map(page).boundingBox())?.height ?? 0),
    )
    .toBeLessThanOrEqual(845)
})

test('a fitted map stays fitted when the window changes', async () => {
  const page = await pages.open()
  await page.setViewportSize({ width: 900, height: 600 })
  await expect.poll(async () => (await box(page)).x + (await box(page)).width).toBeLessThanOrEqual(900)
})

test('the wheel zooms at the pointer', async () => {
  const page = await pages.open()
  const before = await box(page)
  const at = { x: before.x + before.width / 4, y: before.y + before.height / 2 }
  await page.mouse.move(at.x, at.y)
  await page.mouse.wheel(0, -300)
  await expect.poll(async () => (await box(page)).width).toBeGreaterThan(before.width * 1.5)
  const after = await box(page)
  expect((at.x - after.x) / after.width).toBeCloseTo(1 / 4, 2)
  expect((at.y - after.y) / after.height).toBeCloseTo(1 / 2, 2)
})

test('dragging moves the map with the hand', async () => {
  const page = await pages.open()
  const before = await box(page)
  await page.mouse.move(800, 300)
  await page.mouse.down()
  await page.mouse.move(850, 340, { steps: 4 })
  await page.mouse.up()
  await expect.poll(async () => Math.round((await box(page)).x - before.x)).toBe(50)
  expect(Math.round((await box(page)).y - before.y)).toBe(40)
})

test('[X3] the keys move, zoom and fit the map, and the figure follows', async () => {
  const page = await pages.open()
  const start = await box(page)
  await map(page).focus()
  await page.keyboard.press('0')
  await expect.poll(() => percent(page)).toBe(100)
  const before = await box(page)
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowDown')
  await expect.poll(async () => (await box(page)).x).toBeLessThan(before.x)
  expect((await box(page)).y).toBeLessThan(before.y)
  await page.keyboard.press('+')
  await expect.poll(() => percent(page)).toBe(125)
  await page.keyboard.press('-')
  await expect.poll(() => percent(page)).toBe(100)
  await page.keyboard.press('1')
  await expect.poll(() => box(page)).toEqual(start)
})

test('the buttons zoom in, out, to 100 % and to the whole map', async () => {
  const page = await pages.open()
  const start = await percent(page)
  await page.getByRole('button', { name: 'Zoom in' }).click()
  await expect.poll(() => percent(page)).toBeGreaterThan(start)
  await page.getByRole('button', { name: 'Zoom out' }).click()
  await expect.poll(() => percent(page)).toBe(start)
  await page.getByRole('button', { name: /show at 100%/ }).click()
  await expect.poll(() => percent(page)).toBe(100)
  await page.getByRole('button', { name: 'Fit' }).click()
  await expect.poll(() => percent(page)).toBe(start)
})

test('[X3] the keys are listed, and Esc closes the list', async () => {
  const page = await pages.open()
  await page.getByRole('button', { name: 'Keys' }).click()
  await page.getByText('Show the whole map').waitFor()
  await page.keyboard.press('Escape')
  expect(await page.getByText('Show the whole map').isVisible()).toBe(false)
})

test('a screen reader finds every text of the map', async () => {
  const page = await pages.open()
  const twin = map(page).getByRole('article', { name: 'The map as text' })
  await expect.poll(() => twin.innerText()).toContain('Bank screen freezes, the order is lost')
  expect(await twin.getByRole('heading', { level: 3 }).count()).toBeGreaterThanOrEqual(5)
})

test('everyone can read the map as text beside it, with the keyboard too', async () => {
  const page = await pages.open()
  const toggle = page.getByRole('button', { name: 'The map as text' })
  await toggle.press('Enter')
  const text = map(page).getByRole('article', { name: 'The map as text' })
  expect((await text.boundingBox())?.width).toBe(440)
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('ARTICLE')
  const before = await box(page)
  await page.keyboard.press('PageDown')
  await expect.poll(() => text.evaluate((element) => element.scrollTop)).toBeGreaterThan(100)
  expect(await box(page)).toEqual(before)
  await toggle.press('Enter')
  expect((await text.boundingBox())?.width).toBe(1)
})

test('touching with two fingers zooms, with one finger moves', async () => {
  const page = await pages.open({ hasTouch: true })
  const touch = await page.context().newCDPSession(page)
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...touchPoints: { x: number; y: number }[]) =>
    touch.send('Input.dispatchTouchEvent', { type, touchPoints })
  const before = await box(page)
  await send('touchStart', { x: 700, y: 400 }, { x: 800, y: 400 })
  await send('touchMove', { x: 650, y: 400 }, { x: 850, y: 400 })
  await send('touchEnd')
  await expect.poll(async () => (await box(page)).width / before.width).toBeCloseTo(2, 1)
  const zoomed = await box(page)
  await send('touchStart', { x: 700, y: 400 })
  await send('touchMove', { x: 720, y: 430 })
  await send('touchEnd')
  await expect.poll(async () => Math.round((await box(page)).x - zoomed.x)).toBe(20)
  expect(Math.round((await box(page)).y - zoomed.y)).toBe(30)
})
