/**
 * Values as cells of our own CSV, and back, exactly. A leading apostrophe guards what a spreadsheet would take for a
 * formula (P5), an empty text that is there, and a text that itself begins with one; `'"…"` holds a text with
 * characters that do not survive in a file.
 */

/** A text as a cell: never empty, never beginning with `= + - @`, a tab or a line end. */
export function textCell(text: string): string {
  if (text.includes('\0') || hasLoneSurrogate(text)) return `'${JSON.stringify(text)}`
  return text === '' || /^[=+\-@\t\r\n'＝＋－＠]/.test(text) ? `'${text}` : text
}

/** The text of a cell, undefined where the cell is empty. */
export function textOfCell(cell: string): string | undefined {
  if (cell === '') return undefined
  if (!cell.startsWith("'")) return cell
  const rest = cell.slice(1)
  return (rest.startsWith('"') ? jsonOf(rest, isText) : undefined) ?? rest
}

/** Texts as a cell: one on each line where that is clear, as a JSON list otherwise. */
export function textsCell(texts: readonly string[]): string {
  const plain =
    texts.length > 0 &&
    texts.every((text) => text !== '' && !/[\r\n\0]/.test(text)) &&
    !texts[0]?.startsWith('[')
  return textCell(plain ? texts.join('\n') : JSON.stringify(texts))
}

/** The texts of a cell, undefined where the cell is empty. */
export function textsOfCell(cell: string): readonly string[] | undefined {
  const text = textOfCell(cell)
  if (text === undefined) return undefined
  const list = text.startsWith('[') ? jsonOf(text, isTexts) : undefined
  return list ?? text.split(/\r\n|\n|\r/)
}

/** A number as a cell, in the shortest form that gives it back. */
export const numberCell = (value: number): string => textCell(Object.is(value, -0) ? '-0' : String(value))

/** The number of a cell, undefined where there is none; a decimal comma is what a spreadsheet may have made of it. */
export function numberOfCell(cell: string): number | undefined {
  const text = textOfCell(cell)?.trim() ?? ''
  const value = Number(/^[+-]?\d+,\d+$/.test(text) ? text.replace(',', '.') : text)
  return text === '' || !Number.isFinite(value) ? undefined : value
}

function jsonOf<T>(text: string, is: (value: unknown) => value is T): T | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return is(value) ? value : undefined
  } catch {
    return undefined
  }
}

const isText = (value: unknown): value is string => typeof value === 'string'
const isTexts = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every(isText)

const hasLoneSurrogate = (text: string) =>
  /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(text)
