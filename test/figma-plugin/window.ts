/**
 * The plugin as a person has it: the built page in a sandboxed frame without an origin, as Figma shows it, talking to
 * the built main script in QuickJS through the real messages.
 */
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Browser, chromium, type FrameLocator, type Page } from 'playwright'
import { expect } from 'vitest'
import { findBrowser } from '../browser.mjs'
import { type FakeFigma, type FakeOptions, fakeFigma } from './fake/figma.ts'
import { builtMain } from './plugin.ts'
import { type QuickJS, quickjs } from './quickjs.ts'

const root = join(dirname(fileURLToPath(import.meta.url)), '../..')

export interface PluginWindow {
  readonly fake: FakeFigma
  readonly page: Page
  readonly frame: FrameLocator
  /** What main told the console of mistakes. */
  readonly errors: unknown[]
}

export interface Windows {
  readonly open: (options: FakeOptions, shown?: Shown) => Promise<PluginWindow>
  /** Ends everything; fails where a page threw or asked for anything. */
  readonly close: () => Promise<void>
}

export interface Shown {
  readonly theme?: 'light' | 'dark'
  readonly width?: number
  readonly locale?: string
}

/** What Figma lets the frame do, as far as it was found out; nothing may be loaded. */
const rights = 'allow-scripts allow-forms allow-popups allow-modals allow-downloads'
const policy =
  "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data: blob:; font-src data:"

/** A browser that opens plugin windows as often as a test needs them. */
export async function pluginWindows(): Promise<Windows> {
  const browser: Browser = await chromium.launch(await findBrowser())
  const engines: QuickJS[] = []
  const complaints: string[] = []
  const html = readFileSync(join(root, 'dist/figma-plugin/ui.html'), 'utf8')

  return {
    async open(options, { theme = 'light', width = 400, locale = 'en-US' } = {}) {
      const context = await browser.newContext({
        viewport: { width, height: 720 },
        locale,
        acceptDownloads: true,
      })
      const page = await context.newPage()
      page.on('pageerror', (error) => complaints.push(error.message))
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text())
      })
      page.on('request', (request) => {
        if (!/^(blob:|data:|about:)/.test(request.url()))
          complaints.push(`the page asked for ${request.url()}`)
      })
      const fake = fakeFigma(options)
      const errors: unknown[] = []
      const engine = await quickjs('newest')
      engines.push(engine)
      await page.exposeFunction('toMain', (message: unknown) => fake.toMain(message))
      fake.onWindow((message) => {
        void page.evaluate(toFrame, message).catch(() => undefined)
      })
      engine.run(builtMain(), {
        figma: fake.figma,
        __html__: html,
        console: { error: (error: unknown) => void errors.push(error) },
      })
      const shown = fake.shown()
      if (shown === undefined) throw new Error('main opened no window')
      await page.setContent(
        '<style>body { margin: 0 } iframe { border: 0; width: 100vw; height: 100vh }</style>',
      )
      await page.evaluate(showFrame, { html: shown.html, rights, policy, theme })
      const frame = page.frameLocator('iframe')
      await frame.locator('.panel').waitFor({ timeout: 10_000 })
      return { fake, page, frame, errors }
    },
    async close() {
      await browser.close()
      for (const engine of engines) engine.dispose()
      expect(complaints).toEqual([])
    },
  }
}

/** Runs in the page around the frame: shows the frame as Figma does, and passes its messages on. */
function showFrame({
  html,
  rights,
  policy,
  theme,
}: {
  html: string
  rights: string
  policy: string
  theme: string
}) {
  const frame = document.createElement('iframe')
  frame.setAttribute('sandbox', rights)
  const head = `<meta http-equiv="Content-Security-Policy" content="${policy}">`
  frame.srcdoc = html.replace('<html', `<html class="figma-${theme}"`).replace('<head>', `<head>${head}`)
  document.body.append(frame)
  addEventListener('message', ({ data }) => {
    if (data?.pluginMessage !== undefined)
      void (window as unknown as { toMain: (message: unknown) => void }).toMain(data.pluginMessage)
  })
}

/** Runs in the page around the frame: a message of main reaches the window. */
function toFrame(message: unknown) {
  document.querySelector('iframe')?.contentWindow?.postMessage({ pluginMessage: message }, '*')
}
