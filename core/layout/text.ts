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

/** Text measured for a width: its paragraphs and how tall they are together, px. */
export interface MeasuredText extends TextContent {
  readonly height: number
  readonly shortened: boolean
}

/** Room for a host whose letters are up to 2 % wider (V3). */
const hostSlack = 1.02

/** Wraps the parts into `width`, px, one under another. */
export function measuredText(
  parts: readonly TextPart[],
  width: number,
  { theme, measure }: { theme: Theme; measure: TextMeasure },
  align: Align = 'left',
): MeasuredText {
  let height = 0
  let shortened = false
  const paragraphs = parts.map((part): Paragraph => {
    const weight = part.weight ?? 'regular'
    const available = width / hostSlack
    const text = tidy(part.text)
    let lines: readonly string[] = measure.wrap(text, part.fontSize, weight, available)
    if (part.maxLines !== undefined && lines.length > part.maxLines) {
      lines = cut(lines, part.maxLines, (line) => measure.width(line, part.fontSize, weight) <= available)
      shortened = true
    }
    const lineHeight = lineHeightOf(part.fontSize)
    height += lines.length * lineHeight
    const shown =
      lines.length === (part.maxLines ?? -1) && lines[lines.length - 1]?.endsWith('…')
        ? lines.join('\n')
        : text
    const paragraph = { text: shown, lines, fontSize: part.fontSize, lineHeight, weight, color: part.color }
    return part.italic === true ? { ...paragraph, italic: true } : paragraph
  })
  const main = parts.find((part) => part.main) ?? parts[0]
  return {
    text: paragraphs.map((paragraph) => paragraph.text).join('\n'),
    paragraphs,
    fontFamily: theme.fontFamily,
    fontSize: main?.fontSize ?? sizes.body,
    color: main?.color ?? theme.ink,
    align,
    height,
    shortened,
  }
}

/** Height of one line of text, px, on the grid: about 1.3 times the font size. */
export function lineHeightOf(fontSize: number): number {
  return snappedUp(fontSize * 1.28)
}

/** A label of exactly `width`, px, as tall as its text. */
export function label(
  look: { readonly id: string; readonly role: string; readonly name: string },
  width: number,
  text: MeasuredText,
): Draft & { at(point: Point): Label } {
  const { height, shortened: _, ...content } = text
  return {
    width,
    height,
    at: (point) => ({ kind: 'label', ...look, box: boxAt(point, width, height), ...content }),
  }
}

/** The first words of a text, for the name of an object. */
export function shortName(text: string): string {
  const line = tidy(text).replaceAll('\n', ' ')
  const points = Array.from(line.slice(0, 130))
  return points.length > 60 ? `${points.slice(0, 59).join('').trimEnd()}…` : line
}

/** A name a person reads in the list of layers: "Purchase · pain point · Slow chat" (V24). */
export function objectName(...parts: readonly (string | undefined)[]): string {
  return parts
    .filter((part) => part !== undefined && part !== '')
    .map((part) => shortName(part as string))
    .join(' · ')
}

/** Line feeds stay, other control characters become spaces, the ends are trimmed. */
function tidy(text: string): string {
  return untidy.test(text)
    ? text
        .replace(/\r\n?/g, '\n')
        .replace(/(?!\n)\p{Cc}/gu, ' ')
        .trim()
    : text
}

const untidy = /(?!\n)\p{Cc}|^\s|\s$/u

function cut(lines: readonly string[], maxLines: number, fits: (line: string) => boolean): string[] {
  const kept = lines.slice(0, maxLines)
  let last = Array.from((kept[maxLines - 1] ?? '').trimEnd())
  while (last.length > 0 && !fits(`${last.join('')}…`)) last = last.slice(0, -1)
  return [...kept.slice(0, -1), `${last.join('').trimEnd()}…`]
}
