/** Flows of people through the built files only: the real page, the real main script, the real messages (H4). */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Journey } from '../../core/journey/schema.ts'
import { writeCsv } from '../../core/write/csv.ts'
import { writeJourney } from '../../core/write/json.ts'
import { coffee } from '../maps/coffee.ts'
import { editors, objectOf, objectsOf, wordsOf, write } from './maps.ts'
import { type PluginWindow, pluginWindows, type Windows } from './window.ts'

let windows: Windows
beforeAll(async () => {
  windows = await pluginWindows()
})
afterAll(() => windows.close())

const file = (journey: Journey, name = 'coffee.journey.json') => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(writeJourney(journey)),
})
const maps = ({ fake }: PluginWindow) =>
  fake.doc.node(fake.pageId).children.filter((id) => fake.doc.node(id).data['map'] !== undefined)
const painOf = (fake: PluginWindow['fake'], mapId: string) =>
  [...objectsOf(fake, mapId).keys()].find((id) => id.includes('/pain-points/') && !id.endsWith('@cell')) ?? ''

async function choose({ frame }: PluginWindow, journey: Journey) {
  await frame.locator('input[type=file]').setInputFiles(file(journey))
  await frame
    .locator('.main-button[aria-disabled=false], .main-button:not([aria-disabled=true])')
    .first()
    .waitFor()
}

async function draw({ frame }: PluginWindow) {
  await frame.locator('.main-button').click()
}

async function until(isTrue: () => boolean): Promise<void> {
  const end = Date.now() + 20_000
  while (!isTrue()) {
    if (Date.now() > end) throw new Error('it did not come to that')
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}

describe.each(editors.map((editor) => ({ editor })))('$editor', ({ editor }) => {
  test('[X1] [H4] a chosen file becomes a map on the page', async () => {
    const window = await windows.open({ editor })
    await choose(window, coffee())
    await draw(window)
    await until(() => maps(window).length === 1)
    const [mapId = ''] = maps(window)
    expect(objectsOf(window.fake, mapId).size).toBeGreaterThan(100)
    expect(window.fake.world.selection()).toEqual([mapId])
    expect(window.errors).toEqual([])
  })

  test('[X1] a dropped CSV becomes a map', async () => {
    const window = await windows.open({ editor })
    await window.frame.locator('body').evaluate((body, csv) => {
      const data = new DataTransfer()
      data.items.add(new File([csv], 'coffee.csv', { type: 'text/csv' }))
      body.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }))
    }, writeCsv(coffee()))
    await window.frame.locator('.main-button:not([aria-disabled=true])').waitFor()
    await draw(window)
    await until(() => maps(window).length === 1)
  })

  test('[U3] the selected map is updated from a new file; what a person wrote stays and is listed', async () => {
    const window = await windows.open({ editor })
    await choose(window, coffee())
    await draw(window)
    await until(() => maps(window).length === 1)
    const [mapId = ''] = maps(window)
    const pain = painOf(window.fake, mapId)
    write(window.fake, mapId, pain, 'Nobody likes queues', 1)
    const next = { ...coffee(), cards: coffee().cards.map((card) => ({ ...card, text: `${card.text} (2)` })) }
    await choose(window, next)
    await draw(window)
    await window.frame.locator('.map-kept').waitFor()
    expect(maps(window)).toEqual([mapId])
    expect(wordsOf(objectOf(window.fake, mapId, pain), window.fake)).toContain('Nobody likes queues')
    const others = [...objectsOf(window.fake, mapId).values()].map((node) => wordsOf(node, window.fake) ?? '')
    expect(others.filter((text) => text.includes('(2)')).length).toBeGreaterThan(10)
    await window.frame.locator('.map-kept summary').click()
    expect(await window.frame.locator('.map-kept li').count()).toBe(1)
  })

  test('[X8] [U10] Cancel stops a drawing, and nothing of it is left', async () => {
    const window = await windows.open({ editor })
    await choose(window, coffee())
    hold(window.fake)
    await draw(window)
    await window.frame.getByRole('button', { name: 'Cancel' }).click()
    await window.frame.getByText('Stopped. The page is as it was.').waitFor()
    expect(window.fake.doc.node(window.fake.pageId).children).toEqual([])
  })

  test('[X3] [U11] undo in the window undoes on the page, but not while a person types', async () => {
    const window = await windows.open({ editor })
    await choose(window, coffee())
    await draw(window)
    await until(() => maps(window).length === 1)
    await window.frame.getByRole('tab', { name: 'Paste' }).click()
    await window.frame.locator('textarea').fill('abc')
    await window.page.keyboard.press('Control+z')
    expect(maps(window)).toHaveLength(1)
    await window.frame.locator('.main-button').focus()
    await window.page.keyboard.press('Control+z')
    await until(() => maps(window).length === 0)
  })

  test('[X3] Esc closes the window where nothing is open', async () => {
    const window = await windows.open({ editor })
    await window.page.keyboard.press('Escape')
    await until(() => window.fake.closed() !== undefined)
  })

  test('[X3] the keys are the window’s from the start', async () => {
    const window = await windows.open({ editor })
    const focused = await window.frame
      .locator(':focus')
      .evaluate((element) => element.matches('.panel-body *'))
    expect(focused).toBe(true)
  })

  test('[X10] the data of a map on the page is saved, or shown to be copied', async () => {
    const window = await windows.open({ editor })
    await choose(window, coffee())
    await draw(window)
    await until(() => maps(window).length === 1)
    const { doc, pageId } = window.fake
    const [mapId = ''] = maps(window)
    const again = await windows.open({ editor, command: 'export', doc, page: pageId })
    again.fake.select([mapId])
    await again.frame.getByRole('button', { name: 'Open its data' }).click()
    await again.frame.locator('.main-button:not([aria-disabled=true])').waitFor()
    await again.frame.getByRole('button', { name: /^Save/ }).click()
    const [download] = await Promise.all([
      again.page.waitForEvent('download'),
      again.frame
        .getByRole('menuitem', { name: /CSV/ })
        .or(again.frame.getByRole('button', { name: /CSV/ }))
        .first()
        .click(),
    ])
    expect(download.suggestedFilename()).toBe('Ordering coffee ahead.csv')
  })

  test('[X9] the chosen language is there the next time', async () => {
    const window = await windows.open({ editor })
    await window.frame.getByRole('combobox', { name: 'Language' }).selectOption('pl')
    await until(() => JSON.stringify([window.fake.storage.get('settings')]).includes('pl'))
    await window.frame.getByText('Na tej stronie').or(window.frame.getByText('Rysuj w')).first().waitFor()
  })

  test.each([
    { theme: 'light', width: 400 },
    { theme: 'dark', width: 300 },
  ] as const)('[X4] [X6] axe finds nothing, in $theme at $width px', async ({ theme, width }) => {
    const window = await windows.open({ editor }, { theme, width })
    await choose(window, coffee())
    await draw(window)
    await until(() => maps(window).length === 1)
    expect(await axeFindings(window)).toEqual([])
    const overflow = await window.frame
      .locator('html')
      .evaluate((html) => html.scrollWidth - html.clientWidth)
    expect(overflow).toBe(0)
  })
})

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

async function axeFindings({ page }: PluginWindow): Promise<readonly string[]> {
  const frame = page.frames().find((one) => one !== page.mainFrame())
  if (frame === undefined) throw new Error('there is no window')
  await frame.evaluate(axeSource)
  const { violations } = await frame.evaluate<AxeResults>('axe.run(document)')
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}

/** Makes every use of the API slow, so that a person has time to press Cancel. */
function hold({ calls }: PluginWindow['fake']): void {
  const set = calls.set.bind(calls)
  calls.set = (what, number) => {
    const end = Date.now() + 3
    while (Date.now() < end);
    return set(what, number)
  }
}
