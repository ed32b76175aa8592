import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openFile } from '../../../core/read/open-file.ts'
import { writeJourney } from '../../../core/write/json.ts'
import { headerLine, surveyLines } from '../../bench/survey/rows.ts'
import { type BoardPages, boardPages, status } from './board-page.ts'

const rows = 110_000
let pages: BoardPages
let folder: string
let file: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'journeyline-'))
  file = join(folder, 'shoes.csv')
  await writeFile(file, headerLine + surveyLines(0, rows))
  pages = await boardPages()
})
afterAll(async () => {
  await pages.close()
  await rm(folder, { recursive: true, force: true })
})

test('[X8] a file of 30 MB says how far it is, and becomes the map of its direct reading', async () => {
  const page = await pages.open()
  await page.getByLabel('Choose a file').setInputFiles(file)
  await page.getByText(/^\d+\.\d of 30\.\d MB$/).waitFor()
  expect(
    Number(await page.getByRole('progressbar', { name: 'Reading' }).getAttribute('value')),
  ).toBeGreaterThan(0)
  await page.getByText('shoes.csv', { exact: true }).waitFor({ timeout: 50_000 })
  const arrived = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByRole('button', { name: 'Journey', exact: true }).click()
  const saved = await readFile(await (await arrived).path(), 'utf8')
  const direct = await openFile(new Uint8Array(await readFile(file)), { name: 'shoes.csv', language: 'en' })
  expect(direct.source.records).toBe(rows)
  expect(direct.journey && writeJourney(direct.journey)).toBe(saved)
})

test('[X8] reading a long file can be stopped, and what was open stays', async () => {
  const page = await pages.open()
  await page.getByLabel('Choose a file').setInputFiles(file)
  await page.getByRole('progressbar', { name: 'Reading' }).waitFor()
  await page.getByRole('button', { name: 'Cancel' }).click()
  expect(await status(page)).toBe('Stopped. Nothing has changed.')
  await page.locator('.sheet svg[aria-label="Ordering coffee ahead"]').waitFor()
  expect(await page.getByText('shoes.csv', { exact: true }).count()).toBe(0)
})

test('a long file is read where the browser refuses a worker', async () => {
  const page = await pages.open({
    before: () => {
      window.Worker = class {
        constructor() {
          throw new DOMException('denied', 'SecurityError')
        }
      } as unknown as typeof Worker
    },
  })
  const short = join(folder, 'short.csv')
  await writeFile(short, headerLine + surveyLines(0, 9_000))
  await page.getByLabel('Choose a file').setInputFiles(short)
  await page.getByText('short.csv', { exact: true }).waitFor({ timeout: 30_000 })
})
