/** What texts of the fake take and give: text nodes and the texts in shapes, notes and connectors. */
import type { TextState, TextStyleState } from './document.ts'
import { fontsOf, shared, styleAll, styleRange, writeCharacters } from './text.ts'
import { checkedPaints, checkedUnit } from './values.ts'
import { invalid, type World } from './world.ts'

type FontName = TextStyleState['fontName']

export interface TextAccess {
  readonly get: (field: string) => unknown
  /** Sets a field; false where it is none of a text. */
  readonly set: (field: string, value: unknown) => boolean
  readonly has: (field: string) => boolean
  /** Throws where a font of the text is not loaded. */
  readonly needFonts: (field: string) => void
}

/** A text as the API shows it. */
export function textAccess(text: TextState, world: World): TextAccess {
  const key = ({ family, style }: FontName) => `${family}/${style}`
  const needFont = (field: string, font: FontName) => {
    if (world.loaded.has(key(font))) return
    const { family, style } = font
    throw new Error(
      `in ${field}: Cannot write to node with unloaded font "${family} ${style}". Please call figma.loadFontAsync({ family: "${family}", style: "${style}" }) and await the returned promise first.`,
    )
  }
  const needFonts = (field: string) => {
    for (const font of fontsOf(text)) needFont(field, font)
  }
  const fontName = (field: string, value: unknown): FontName => {
    const font = value as FontName
    if (typeof font.family !== 'string' || typeof font.style !== 'string')
      return invalid(field, 'object', value)
    needFont(`set_${field}`, font)
    return { family: font.family, style: font.style }
  }
  const readers: Record<string, () => unknown> = {
    characters: () => text.characters,
    hasMissingFont: () => fontsOf(text).some((font) => !world.fonts.has(key(font))),
  }
  for (const field of ['fontName', 'fontSize', 'lineHeight', 'fills', 'hyperlink'] as const)
    readers[field] = () => {
      const value = shared(text, field)
      return value === undefined ? world.mixed : structuredClone(value)
    }
  const writers: Record<string, (value: unknown) => void> = {
    characters: (value) => {
      needFonts('set_characters')
      writeCharacters(text, value as string)
    },
    fontName: (value) => styleAll(text, { fontName: fontName('fontName', value) }),
    fontSize: (value) => {
      needFonts('set_fontSize')
      if (typeof value !== 'number' || value < 1) invalid('fontSize', 'number of at least 1', value)
      styleAll(text, { fontSize: value })
    },
    lineHeight: (value) => {
      needFonts('set_lineHeight')
      styleAll(text, { lineHeight: checkedUnit('lineHeight', value) })
    },
    fills: (value) => styleAll(text, { fills: checkedPaints('fills', value) }),
    hyperlink: (value) => styleAll(text, { hyperlink: checkedLink(value) }),
  }
  const methods: Record<string, (...given: never[]) => unknown> = {
    setRangeFontName: (start: number, end: number, value: unknown) =>
      styleRange(text, start, end, { fontName: fontName('rangeFontName', value) }),
    setRangeFontSize: (start: number, end: number, value: number) => {
      needFonts('setRangeFontSize')
      styleRange(text, start, end, { fontSize: value })
    },
    setRangeFills: (start: number, end: number, value: unknown) =>
      styleRange(text, start, end, { fills: checkedPaints('rangeFills', value) }),
    setRangeLineHeight: (start: number, end: number, value: unknown) => {
      needFonts('setRangeLineHeight')
      styleRange(text, start, end, { lineHeight: checkedUnit('rangeLineHeight', value) })
    },
    getRangeAllFontNames: () => fontsOf(text).map((font) => ({ ...font })),
  }
  return {
    has: (field) => field in readers || field in methods,
    get: (field) => {
      const method = methods[field]
      if (method === undefined) return readers[field]?.()
      return (...given: never[]) => {
        world.doc.touch()
        return method(...given)
      }
    },
    set: (field, value) => {
      const writer = writers[field]
      writer?.(value)
      return writer !== undefined
    },
    needFonts,
  }
}

function checkedLink(value: unknown): { type: string; value: string } | null {
  const link = value as { type?: unknown; value?: unknown } | null
  if (link === null) return null
  if ((link.type !== 'URL' && link.type !== 'NODE') || typeof link.value !== 'string')
    return invalid('hyperlink', 'object with type and value', value)
  return { type: link.type, value: link.value }
}
