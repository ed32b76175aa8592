import type { Style, TypeStyle } from './messages.ts'

/** The fonts of a map, loaded once before anything is drawn. */
export interface Fonts {
  /** The font for a kind of text; always one that is loaded. */
  readonly of: (type: Pick<TypeStyle, 'weight' | 'italic'>) => FontName
  /** Fonts that are missing on this machine, with what stands for them. */
  readonly missing: readonly { readonly wanted: string; readonly used: string }[]
  /** Loads a font unless it is loaded; false where it is missing. */
  readonly isLoaded: (font: FontName) => Promise<boolean>
}

/** Loads the fonts that the kinds of text need; a missing one is replaced by the nearest there is. */
export async function loadFonts({ fontFamily: family, types }: Style): Promise<Fonts> {
  const isLoaded = loader()
  const wanted = new Map<string, FontName>()
  const missing: { wanted: string; used: string }[] = []
  const find = async (style: string) => {
    const font = await firstOf(candidates(family, style), isLoaded)
    wanted.set(style, font)
    if (font.family !== family || font.style !== style)
      missing.push({ wanted: `${family} ${style}`, used: `${font.family} ${font.style}` })
  }
  await Promise.all(['Regular', ...Array.from(new Set(types.map(styleOf)))].map(find))
  const regular = wanted.get('Regular') as FontName
  return { of: (type) => wanted.get(styleOf(type)) ?? regular, missing, isLoaded }
}

/** Loads the fonts a text has now, so that it can be changed; false where one of them is missing here. */
export async function loadFontsOf(text: TextNode | TextSublayerNode, { isLoaded }: Fonts): Promise<boolean> {
  if (text.hasMissingFont) return false
  const { fontName } = text
  const fonts = fontName === figma.mixed ? text.getRangeAllFontNames(0, text.characters.length) : [fontName]
  for (const font of fonts as readonly FontName[]) if (!(await isLoaded(font))) return false
  return true
}

function styleOf({ weight, italic }: Pick<TypeStyle, 'weight' | 'italic'>): string {
  if (weight === 'bold') return italic ? 'Semi Bold Italic' : 'Semi Bold'
  return italic ? 'Italic' : 'Regular'
}

/** The font itself, then others of its family and weight, then what every file has. */
function candidates(family: string, style: string): FontName[] {
  const isBold = style.startsWith('Semi Bold')
  const styles = [style, ...(isBold ? ['SemiBold', 'Bold', 'Medium', 'Regular'] : ['Regular', 'Medium'])]
  const last = isBold ? 'Bold' : 'Regular'
  return [
    ...styles.map((name) => ({ family, style: name })),
    { family: 'Inter', style: last },
    { family: 'Roboto', style: last },
  ]
}

async function firstOf(fonts: readonly FontName[], isLoaded: Fonts['isLoaded']): Promise<FontName> {
  for (const font of fonts) if (await isLoaded(font)) return font
  for (const { fontName } of await figma.listAvailableFontsAsync())
    if (await isLoaded(fontName)) return fontName
  throw new Error('There is no font to write with.')
}

/** Each font is asked for once. */
function loader(): Fonts['isLoaded'] {
  const asked = new Map<string, Promise<boolean>>()
  return (font) => {
    const key = `${font.family}/${font.style}`
    const known = asked.get(key)
    if (known !== undefined) return known
    const answer = figma.loadFontAsync(font).then(
      () => true,
      () => false,
    )
    asked.set(key, answer)
    return answer
  }
}
