import type { Align, Label, Paragraph, Point, TextContent, Weight } from '../scene.ts'
import type { TextMeasure } from '../text/text.ts'
import { boxAt, type Draft } from './draft.ts'
import { snappedUp } from './grid.ts'
import { sizes, type Theme } from './theme.ts'

/** What layout needs to draw: how text is measured, the look, and the words. */
export interface TextStyle {
  readonly fontSize: number
  readonly color: string
  readonly weight?: Weight
  readonly italic?: boolean
  /** Lines after this many are cut, and the last one ends with "…". */
  readonly maxLines?: number
}

export interface TextPart extends TextStyle {
  readonly text: string
  /** The part whose size and colour stand for the whole item. */
  readonly main?: true
}

/** Text measured for a width: what an item carries, how tall it is, px, and whether it had to be cut. */
export interface MeasuredText {
  readonly content: TextContent
  readonly height: number
  readonly shortened: boolean
}

/** Room for a host whose letters are up to 2 % wider (V3). */
export const hostSlack = 1.02

/** Wraps the parts into `width`, px, one under another. */
export function measuredText(
  parts: readonly TextPart[],
  width: number,
  { theme, measure }: { theme: Theme; measure: TextMeasure },
  align: Align = 'left',
): MeasuredText {
  const available = width / hostSlack
  const main = parts.find((part) => part.main) ?? parts[0]
  const paragraphs: Paragraph[] = []
  let height = 0
  let shortened = false
  let text = ''
  for (const part of parts) {
    const { fontSize, color, weight = 'regular', maxLines = Number.POSITIVE_INFINITY } = part
    const source = tidy(part.text)
    const wrapped =
      part.italic === true
        ? wrappedItalic(source, fontSize, available, measure)
        : measure.wrap(source, fontSize, weight, available)
    const tooLong = wrapped.length > maxLines
    const lines = tooLong
      ? cut(wrapped, maxLines, (line) => measure.width(line, fontSize, weight) <= available)
      : wrapped
    const lineHeight = lineHeightOf(fontSize)
    const paragraph = {
      text: tooLong ? beginning(source, lines) : source,
      lines,
      fontSize,
      lineHeight,
      weight,
      color,
    }
    paragraphs.push(part.italic === true ? { ...paragraph, italic: true } : paragraph)
    text += paragraphs.length === 1 ? paragraph.text : `\n${paragraph.text}`
    height += lines.length * lineHeight
    shortened ||= tooLong
  }
  const { fontSize, color } = main ?? { fontSize: sizes.body, color: theme.ink }
  return {
    content: { text, paragraphs, fontFamily: theme.fontFamily, fontSize, color, align },
    height,
    shortened,
  }
}

/**
 * Lines that fit in the font's own italics and in its slanted regular, which stands in where the italics are missing.
 * Italics are up to 7 % wider, so a text that would not fit in them wraps that much earlier.
 */
function wrappedItalic(text: string, fontSize: number, available: number, measure: TextMeasure): string[] {
  const lines = measure.wrap(text, fontSize, 'regular', available)
  const { italic } = measure
  const fits = lines.every(
    (line) => italic === undefined || italic.width(line, fontSize, 'regular') <= available,
  )
  return fits ? lines : measure.wrap(text, fontSize, 'regular', available / 1.08)
}

/** Height of one line of text, px, on the grid: about 1.3 times the font size. */
export function lineHeightOf(fontSize: number): number {
  return snappedUp(fontSize * 1.28)
}

/** A label of exactly `width`, px, as tall as its text. */
export function label(
  look: { readonly id: string; readonly role: string; readonly name: string },
  width: number,
  { content, height }: MeasuredText,
): Draft & { at(point: Point): Label } {
  return {
    width,
    height,
    at: (point) => ({ kind: 'label', ...look, box: boxAt(point, width, height), ...content }),
  }
}

/** The width of the longest line of a text, px, with room for hosts whose letters are wider. */
export function widestLine(text: MeasuredText, measure: TextMeasure): number {
  const widths = text.content.paragraphs.flatMap(({ lines, fontSize, weight }) =>
    lines.map((line) => measure.width(line, fontSize, weight)),
  )
  return snappedUp(Math.max(0, ...widths) * hostSlack + 1)
}

/** The first words of a text, for the name of an object. */
export function shortName(text: string): string {
  const line = tidy(text)
  if (line.length <= nameLength && !line.includes('\n')) return line
  const characters = Array.from(line.slice(0, nameLength * 2).replaceAll('\n', ' '))
  return characters.length > nameLength
    ? `${characters
        .slice(0, nameLength - 1)
        .join('')
        .trimEnd()}…`
    : characters.join('')
}

const nameLength = 60

/** A name a person reads in the list of layers: "Purchase · pain point · Slow chat" (V24). */
export function objectName(...parts: readonly (string | undefined)[]): string {
  let name = ''
  for (const part of parts) {
    const short = part === undefined ? '' : shortName(part)
    if (short !== '') name += name === '' ? short : ` · ${short}`
  }
  return name
}

/** Says whether a text is given and not only white space. */
export function isGiven(text: string | undefined): text is string {
  return text !== undefined && text.trim() !== ''
}

/** The name of a lane; where it has no title, what it means. */
export function laneName(lane: { readonly title: string; readonly role: string }): string {
  return objectName(lane.title) || lane.role
}

/** Line feeds stay, other control characters become spaces, the ends are trimmed. */
function tidy(text: string): string {
  return isTidy(text)
    ? text
    : text
        .replace(/\r\n?/g, '\n')
        .replace(/(?!\n)\p{Cc}/gu, ' ')
        .trim()
}

function isTidy(text: string): boolean {
  const end = text.length - 1
  for (let at = 0; at <= end; at += 1) {
    const code = text.charCodeAt(at)
    if (code <= 32 ? code !== 10 && (code !== 32 || at === 0 || at === end) : code >= 127 && code <= 160)
      return false
  }
  return text.charCodeAt(0) !== 10 && text.charCodeAt(end) !== 10
}

function cut(lines: readonly string[], maxLines: number, fits: (line: string) => boolean): string[] {
  const kept = lines.slice(0, maxLines)
  let last = Array.from((kept[maxLines - 1] ?? '').trimEnd())
  while (last.length > 0 && !fits(`${last.join('')}…`)) last = last.slice(0, -1)
  return [...kept.slice(0, -1), `${last.join('').replace(/[\s.,;:…]+$/, '')}…`]
}

/** The beginning of a text up to where its cut lines end, with the same "…". */
function beginning(text: string, lines: readonly string[]): string {
  let end = 0
  for (const line of lines) {
    const shown = line.endsWith('…') ? line.slice(0, -1) : line
    const start = text.indexOf(shown, end)
    if (start === -1) return lines.join('\n')
    end = start + shown.length
  }
  return `${text.slice(0, end)}…`
}
