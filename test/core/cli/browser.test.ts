import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { chromium } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findBrowser } from '../../../core/cli/browser.mjs'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'journeyline-browser-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

test('the browser that is found draws a page', { timeout: 60_000 }, async () => {
  const browser = await chromium.launch(await findBrowser())
  const page = await browser.newPage()
  await page.setContent('<p style="width: 120px">Zażółć</p>')
  expect(await page.locator('p').boundingBox()).toMatchObject({ width: 120 })
  await browser.close()
})

describe.runIf(process.platform === 'linux')('a browser is looked for', { timeout: 60_000 }, () => {
  test('first where CHROME_PATH says', async () => {
    const chosen = await program('chosen', 'exit 0')
    expect(await foundWith({ CHROME_PATH: chosen })).toBe(chosen)
  })

  test('nowhere else if CHROME_PATH is wrong, which is said', async () => {
    expect(await foundWith({ CHROME_PATH: '/no/such/chrome' })).toBe(
      'CHROME_PATH is /no/such/chrome, but no browser starts there.',
    )
  })

  test('then among the installed programs', async () => {
    const installed = await program('chromium', 'exit 0')
    expect(await foundWith({ PATH: folder + delimiter + process.env['PATH'] })).toBe(installed)
  })

  test('further on if an installed one does not start', async () => {
    const broken = await program('chromium', 'exit 1')
    const found = await foundWith({ PATH: folder + delimiter + process.env['PATH'] })
    expect(found).toMatch(/^\//)
    expect(found).not.toBe(broken)
  })
})

async function program(name: string, script: string): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, `#!/bin/sh\n${script}\n`, { mode: 0o755 })
  return path
}

/** The program a new process finds under an environment, or the sentence that says why there is none. */
async function foundWith(environment: Record<string, string>): Promise<string> {
  const module = pathToFileURL(join(import.meta.dirname, '../../../core/cli/browser.mjs')).href
  const script = `import { findBrowser } from '${module}'
console.log(await findBrowser().then((found) => found.executablePath, (error) => error.message))`
  const { CHROME_PATH: _, ...inherited } = process.env
  const env = { ...inherited, ...environment }
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], {
    env,
  })
  return stdout.trim()
}
