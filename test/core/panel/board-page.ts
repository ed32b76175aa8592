import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright'
import { expect } from 'vitest'
import { serve } from '../../../build.mjs'
import { findBrowser } from '../../browser.mjs'

export interface BoardPages {
  /** Opens the board in a browser of its own, in English, 1280 × 800, unless told. */
  readonly open: (options?: BrowserContextOptions & { readonly before?: () => void }) => Promise<Page>
  /** Ends the browser; fails where a page broke its content security policy or threw. */
  readonly close: () => Promise<void>
}

/** Serves the built pages and opens them as often as a test needs them. */
export async function boardPages(): Promise<BoardPages> {
  const server = await serve({ port: 0 })
  const browser: Browser = await chromium.launch(await findBrowser())
  const complaints: string[] = []
  return {
    async open({ before, ...options } = {}) {
      const context = await browser.newContext({
        viewport: { width: 1280, height: 800 },
        locale: 'en-US',
        ...options,
      })
      const page = await context.newPage()
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text())
      })
      page.on('pageerror', (error) => complaints.push(error.message))
      page.on('request', (request) => {
        if (!/^(blob:|data:)/.test(request.url()) && !request.url().startsWith(server.url)) {
          complaints.push(`the page asked for ${request.url()}`)
        }
      })
      if (before !== undefined) await page.addInitScript(before)
      await page.goto(server.url)
      await page.locator('.sheet svg').waitFor({ timeout: 10_000 })
      return page
    },
    async close() {
      await browser.close()
      server.close()
      expect(complaints).toEqual([])
    },
  }
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe finds on the page as it is now, a line for every place; empty is what a test wants. */
export async function axeFindings(page: Page): Promise<readonly string[]> {
  await page.evaluate(axeSource)
  const { violations } = await page.evaluate<AxeResults>('axe.run(document)')
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}

/** A file for a file input, from its text. */
export const textFile = (name: string, text: string) => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(text),
})

/** What the panel says last. */
export const status = (page: Page) => page.getByRole('status').innerText()
