/**
 * Contrast ratio of two opaque colours (`#rrggbb`), 1 … 21.
 * Source: WCAG 2.2, relative luminance and contrast ratio.
 */
export function contrastRatio(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

/** The colour itself where text in it can be read on the background (V15), else the nearest darker shade that can. */
export function readableOn(color: string, background: string): string {
  const known = shades.get(background)?.get(color)
  if (known !== undefined) return known
  let shade = color
  for (let step = 1; contrastRatio(shade, background) < textContrast && step <= 50; step += 1) {
    shade = darkened(color, 1 - step / 50)
  }
  shades.set(background, (shades.get(background) ?? new Map<string, string>()).set(color, shade))
  return shade
}

const textContrast = 4.5

/** Shades found so far, by background and colour; a theme has a few dozen pairs, so it stays small. */
const shades = new Map<string, Map<string, string>>()

function channels(color: string): number[] {
  return [1, 3, 5].map((start) => Number.parseInt(color.slice(start, start + 2), 16))
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = channels(color).map((channel) => {
    const share = channel / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function darkened(color: string, by: number): string {
  const hex = (channel: number) =>
    Math.round(channel * by)
      .toString(16)
      .padStart(2, '0')
  return `#${channels(color).map(hex).join('')}`
}
