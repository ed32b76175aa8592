import { readFile } from 'node:fs/promises'
import { findBrowser } from './browser.mjs'
import { emojiFont, europeanFonts, fontFiles, fontStyles } from './fonts.mjs'

export interface Picture {
  readonly bytes: Uint8Array
  /** Picture pixels per unit of the SVG: 2, or less where the map is larger than a browser can draw. */
  readonly scale: number
}

const fontHost = 'http://fonts.invalid/'
/** Chromium cuts pictures whose side is longer than this, px. */
const longestSide = 16_384

/** Draws an SVG as a PNG in Chromium, with the fonts of the map and nothing from the network. */
export async function toPng(svg: string): Promise<Picture> {
  const { width, height } = sizeOf(svg)
  const scale = Math.min(2, longestSide / Math.max(width, height))
  const files = pictureFonts()
  const { chromium } = await import('playwright')
  const browser = await chromium.launch(await findBrowser())
  try {
    const page = await browser.newPage({
      viewport: { width: Math.ceil(width), height: Math.ceil(height) },
      deviceScaleFactor: scale,
      javaScriptEnabled: false,
    })
    await page.route('**/*', async (route) => {
      const path = files.get(route.request().url().replace(fontHost, ''))
      if (!path) return route.abort()
      await route.fulfill({
        body: await readFile(path),
        contentType: 'font/woff2',
        headers: { 'Access-Control-Allow-Origin': '*' },
      })
    })
    await page.setContent(pageAround(svg))
    return { bytes: await page.screenshot({ type: 'png', animations: 'disabled' }), scale }
  } finally {
    await browser.close()
  }
}

/** The size in the SVG's own `width` and `height`, px. */
function sizeOf(svg: string) {
  const tag = /<svg[^>]*>/.exec(svg)?.[0] ?? ''
  const side = (name: string) => Number(new RegExp(`\\s${name}="([\\d.]+)`).exec(tag)?.[1] ?? Number.NaN)
  const [width, height] = [side('width'), side('height')]
  if (!(width > 0 && height > 0)) throw new Error(`an SVG without a size: ${tag}`)
  return { width, height }
}

/** One family name carries all scripts; what is listed last wins where files share characters. */
function pictureFonts() {
  return new Map(fontFamilies().flatMap(({ files }) => files.map(({ name, path }) => [name, path] as const)))
}

function fontFamilies() {
  const others = [emojiFont(), ...['noto-sans-jp', 'noto-sans-arabic'].flatMap(fontFiles)]
  return [
    { family: 'Open Sans', files: [...others, ...europeanFonts('open-sans')] },
    { family: 'Inter', files: [...others, ...europeanFonts('inter')] },
  ]
}

function pageAround(svg: string): string {
  const styles = fontFamilies().map(({ family, files }) =>
    fontStyles(files, (name) => fontHost + name, family),
  )
  return `<!doctype html><meta charset="utf-8"><style>${styles.join('\n')}
html, body { margin: 0 } svg { display: block }</style>${svg}`
}
