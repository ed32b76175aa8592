import '@fontsource/inter/400.css'
import '@fontsource/inter/600.css'
import '@fontsource/inter/400-italic.css'
import '@fontsource/open-sans/400.css'
import '@fontsource/open-sans/700.css'
import '@fontsource/open-sans/400-italic.css'
import '@fontsource/noto-sans-jp/400.css'
import '@fontsource/noto-sans-arabic/400.css'
import '@fontsource/noto-sans-arabic/700.css'
import '@fontsource/noto-color-emoji/400.css'
import type { Weight } from '../../../core/scene.ts'
import type { FontFamily } from '../../../core/text/text.ts'

/** How Chromium sets a text: the truth that the tables are compared with. */
export interface Style {
  readonly family: FontFamily
  readonly weight: Weight
  readonly fontSize: number
  readonly italic?: boolean
}

const fallbacks = '"Noto Sans Arabic", "Noto Color Emoji", "Noto Sans JP"'

/** Loads the subset files that the texts need, in every weight. */
export const loadFonts = async (texts: readonly string[]): Promise<void> => {
  const all = texts.join('')
  for (const font of ['Inter', '"Open Sans"'])
    for (const face of ['400', 'bold', 'italic 400'])
      await document.fonts.load(`${face} 14px ${font}`.replace('bold', font === 'Inter' ? '600' : '700'), all)
  for (const font of fallbacks.split(', '))
    for (const weight of [400, 700]) await document.fonts.load(`${weight} 14px ${font}`, all)
  await document.fonts.ready
}

/** Widths of single lines in px, all in one layout. */
export const chromiumWidths = (texts: readonly string[], style: Style): readonly number[] =>
  withElements(
    texts,
    'span',
    `${css(style)}; white-space: pre; position: absolute`,
    (element) => element.getBoundingClientRect().width,
  )

/** The number of lines at a width in px, all in one layout. */
export const chromiumLineCounts = (
  texts: readonly string[],
  style: Style,
  width: number,
): readonly number[] =>
  withElements(texts, 'div', `${css(style)}; ${wrapping}; width: ${width}px`, (element) =>
    Math.round(element.offsetHeight / 20),
  )

const wrapping = 'white-space: pre-wrap; overflow-wrap: anywhere; line-break: strict; line-height: 20px'

const css = ({ family, weight, fontSize, italic }: Style) => {
  const bold = family === 'Inter' ? 600 : 700
  return `text-spacing-trim: space-all; font: ${italic ? 'italic ' : ''}${weight === 'bold' ? bold : 400} ${fontSize}px "${family}", ${fallbacks}`
}

const withElements = <T>(
  texts: readonly string[],
  tag: 'span' | 'div',
  style: string,
  read: (element: HTMLElement) => T,
): readonly T[] => {
  const root = document.createElement('div')
  const elements = texts.map((text) => {
    const element = document.createElement(tag)
    element.style.cssText = style
    element.textContent = text
    root.append(element)
    return element
  })
  document.body.append(root)
  const results = elements.map(read)
  root.remove()
  return results
}
