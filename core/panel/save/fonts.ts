export interface EmbedOptions {
  readonly document: Document
  /** Files larger than this are left out, bytes. */
  readonly largest: number
}

/**
 * The page's own `@font-face` rules as one style sheet with the font files inside, for the characters of a text:
 * an SVG that carries it looks the same in every program, and on a canvas.
 */
export async function embeddedFonts(text: string, { document, largest }: EmbedOptions): Promise<string> {
  const characters = new Set(text)
  const needed = fontRules(document).filter(({ style }) =>
    covers(style.getPropertyValue('unicode-range'), characters),
  )
  return (await Promise.all(needed.map((rule) => withFile(rule, largest)))).join('')
}

const fontRules = (document: Document): readonly CSSFontFaceRule[] =>
  [...document.styleSheets].flatMap((sheet) =>
    [...sheet.cssRules].filter((rule): rule is CSSFontFaceRule => rule instanceof CSSFontFaceRule),
  )

const covers = (range: string, characters: ReadonlySet<string>): boolean => {
  const spans = range.split(',').map(spanOf)
  for (const character of characters) {
    const code = character.codePointAt(0) ?? 0
    if (spans.some(({ first, last }) => code >= first && code <= last)) return true
  }
  return false
}

/** `U+20-7F`, `U+131` or `U+4??`; without a range a file is for every character. */
const spanOf = (part: string) => {
  const [, from = '0', to = from] = /^U\+([0-9A-F?]+)(?:-([0-9A-F]+))?$/i.exec(part.trim()) ?? [
    '',
    '0',
    '10FFFF',
  ]
  return {
    first: Number.parseInt(from.replaceAll('?', '0'), 16),
    last: Number.parseInt(to.replaceAll('?', 'F'), 16),
  }
}

/** A rule with its file inside, or nothing where the page may not fetch it: the picture then uses a system font. */
const withFile = async (rule: CSSFontFaceRule, largest: number): Promise<string> => {
  const [, address = ''] = /url\(["']?([^"')]+)["']?\)/.exec(rule.style.getPropertyValue('src')) ?? []
  if (address.startsWith('data:')) return rule.cssText
  try {
    const response = await fetch(new URL(address, rule.parentStyleSheet?.href ?? document.baseURI))
    if (!response.ok) return ''
    const bytes = new Uint8Array(await response.arrayBuffer())
    if (bytes.length > largest) return ''
    const data = base64(bytes)
    return rule.cssText.replace(/src:[^;}]*/, `src: url(data:font/woff2;base64,${data}) format("woff2")`)
  } catch {
    return ''
  }
}

const base64 = (bytes: Uint8Array): string => {
  let binary = ''
  for (let at = 0; at < bytes.length; at += 0x8000)
    binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000))
  return btoa(binary)
}
