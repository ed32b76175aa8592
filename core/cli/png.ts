import { findBrowser } from './browser.mjs'

export interface Picture {
  readonly bytes: Uint8Array
  /** Picture pixels per unit of the SVG: 2, or less where the map is larger than a browser can draw. */
  readonly scale: number
}

/** Chromium cuts pictures whose side is longer than this, px. */
const longestSide = 16_384

/** Draws an SVG as a PNG in Chromium, with the fonts it carries and nothing from the network. */
export async function toPng(svg: string): Promise<Picture> {
  const { width, height } = sizeOf(svg)
  const scale = Math.min(2, longestSide / Math.max(width, height))
  const { chromium } = await import('playwright')
  const browser = await chromium.launch(await findBrowser())
  try {
    const page = await browser.newPage({
      viewport: { width: Math.ceil(width), height: Math.ceil(height) },
      deviceScaleFactor: scale,
      javaScriptEnabled: false,
    })
    await page.route('**/*', (route) => route.abort())
    await page.setContent(
      `<!doctype html><meta charset="utf-8"><style>body { margin: 0 } svg { display: block }</style>${svg}`,
    )
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
