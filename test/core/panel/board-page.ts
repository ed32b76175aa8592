import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import { type BrowserContextOptions, chromium, type FrameLocator, type Page } from 'playwright'
import { expect } from 'vitest'
import { serve } from '../../../build.mjs'
import { findBrowser } from '../../browser.mjs'

export interface BoardPages {
  /** Opens the board in a browser of its own, in English, 1280 × 800, unless told. */
  readonly open: (options?: OpenOptions) => Promise<Page>
  /** Opens it in a frame that may not download, as wide as a host's panel. */
  readonly openFramed: (options?: OpenOptions) => Promise<FrameLocator>
  /** Ends the browser; fails where a page broke its content security policy, threw, or asked for anything elsewhere. */
  readonly close: () => Promise<void>
}

export interface OpenOptions extends BrowserContextOptions {
  /** Runs in the page before its own scripts. */
  readonly before?: () => void
  /** An error of the browser's own that the test provokes. */
  readonly tolerates?: RegExp
}

/** Serves the built pages and opens them as often as a test needs them. */
export async function boardPages(): Promise<BoardPages> {
  const server = await serve({ port: 0 })
  const browser = await chromium.launch(await findBrowser())
  const complaints: string[] = []

  const newPage = async ({ before, tolerates = /^$/, ...options }: OpenOptions = {}) => {
    const screen = { viewport: { width: 1280, height: 800 }, locale: 'en-US' }
    const context = await browser.newContext({ ...screen, ...options })
    const page = await context.newPage()
    page.on('console', (message) => {
      if (message.type() !== 'error' || tolerates.test(message.text())) return
      complaints.push(`${message.text()} ${message.location().url}`)
    })
    page.on('pageerror', (error) => complaints.push(error.message))
    page.on('request', (request) => {
      const isOwn = /^(blob:|data:)/.test(request.url()) || request.url().startsWith(server.url)
      if (!isOwn) complaints.push(`the page asked for ${request.url()}`)
    })
    if (before !== undefined) await page.addInitScript(before)
    return page
  }

  return {
    async open(options) {
      const page = await newPage(options)
      await page.goto(server.url)
      await page.locator('.sheet svg').waitFor({ timeout: 10_000 })
      return page
    },
    async openFramed(options) {
      const page = await newPage(options)
      const rights = 'allow-scripts allow-same-origin'
      await page.setContent(
        `<iframe width="368" height="760" sandbox="${rights}" src="${server.url}"></iframe>`,
      )
      const frame = page.frameLocator('iframe')
      await frame.locator('.sheet svg').waitFor({ timeout: 10_000 })
      return frame
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
