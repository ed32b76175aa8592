/** Texts of the fake: styles by range, and how tall a text is when it wraps, measured as in Figma's own font. */
import { interMeasure } from '../../../core/text/index.ts'
import type { Run, TextState, TextStyleState } from './document.ts'

/** A text without characters in a style. */
export function emptyText(family: string, style: string, fontSize: number): TextState {
  return {
    characters: '',
    runs: [
      {
        length: 0,
        style: {
          fontName: { family, style },
          fontSize,
          lineHeight: { unit: 'AUTO' },
          fills: [{ type: 'SOLID', color: { r: 0, g: 0, b: 0 } }],
          hyperlink: null,
        },
      },
    ],
  }
}

/** Writes characters: the style of the first one is that of all, what was styled by range is lost. */
export function writeCharacters(text: TextState, characters: string): void {
  const style = text.runs[0]?.style
  if (style === undefined) throw new Error('a text has at least one style')
  text.characters = characters
  text.runs = [{ length: characters.length, style }]
}

/** Sets a style of the whole text. */
export function styleAll(text: TextState, style: Partial<TextStyleState>): void {
  text.runs = merged(text.runs.map((run) => ({ ...run, style: { ...run.style, ...style } })))
}

/** Sets a style from one character to before another; positions are UTF-16 units. */
export function styleRange(
  text: TextState,
  start: number,
  end: number,
  style: Partial<TextStyleState>,
): void {
  const length = text.characters.length
  if (start < 0 || end > length || start >= end)
    throw new Error(`in setRange: Expected a range within 0 and ${length}, received ${start} to ${end}`)
  const runs: Run[] = []
  let at = 0
  for (const run of text.runs) {
    const [from, to] = [at, at + run.length]
    const [left, right] = [Math.max(from, Math.min(start, to)), Math.min(to, Math.max(end, from))]
    if (left > from) runs.push({ length: left - from, style: run.style })
    if (right > left) runs.push({ length: right - left, style: { ...run.style, ...style } })
    if (to > Math.max(right, left)) runs.push({ length: to - Math.max(right, left), style: run.style })
    at = to
  }
  text.runs = merged(runs)
}

/** The value all characters share; nothing where they differ. */
export function shared<F extends keyof TextStyleState>(
  text: TextState,
  field: F,
): TextStyleState[F] | undefined {
  const [first, ...others] = text.runs
  const key = JSON.stringify(first?.style[field])
  return others.every((run) => JSON.stringify(run.style[field]) === key) ? first?.style[field] : undefined
}

/** Fonts of a text, each once. */
export function fontsOf(text: TextState): readonly TextStyleState['fontName'][] {
  return [...new Map(text.runs.map(({ style }) => [JSON.stringify(style.fontName), style.fontName])).values()]
}

/** Letters of this host are as wide as a host's may be: 2 % wider than measured (V3). */
const letters = 1.02

/** Height of a text that wraps at a width, px, and the width of its longest line. */
export function extent(text: TextState, width: number): { readonly width: number; readonly height: number } {
  let height = 0
  let widest = 0
  let at = 0
  for (const paragraph of text.characters.split('\n')) {
    const style = styleAt(text, at)
    const weight = /bold/i.test(style.fontName.style) ? 'bold' : 'regular'
    const lines = interMeasure.wrap(paragraph, style.fontSize, weight, width / letters)
    for (const line of lines)
      widest = Math.max(widest, interMeasure.width(line, style.fontSize, weight) * letters)
    height += Math.max(1, lines.length) * lineHeightOf(style)
    at += paragraph.length + 1
  }
  return { width: Math.ceil(widest), height }
}

function styleAt({ runs }: TextState, at: number): TextStyleState {
  let passed = 0
  for (const run of runs) {
    passed += run.length
    if (at < passed) return run.style
  }
  const last = runs[runs.length - 1]
  if (last === undefined) throw new Error('a text has at least one style')
  return last.style
}

function lineHeightOf({ lineHeight, fontSize }: TextStyleState): number {
  if (lineHeight.unit === 'AUTO') return Math.round(fontSize * 1.21)
  return lineHeight.unit === 'PIXELS' ? lineHeight.value : (fontSize * lineHeight.value) / 100
}

function merged(runs: readonly Run[]): Run[] {
  const result: Run[] = []
  for (const run of runs) {
    const last = result[result.length - 1]
    if (last !== undefined && JSON.stringify(last.style) === JSON.stringify(run.style))
      last.length += run.length
    else result.push({ ...run })
  }
  return result
}
