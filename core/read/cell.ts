/**
 * Cells of journey tables: their text without markup, and the several things that one cell lists.
 * People list with line breaks, bullets, `;`, ` / ` and commas, and write the same marks inside sentences, dates,
 * addresses and "and/or"; a mark separates only where it stands between things of a list.
 */
import { decodeEntities } from './entities.ts'

/** A longer cell is a document: it is kept as one thing. */
const LONGEST = 20_000

/**
 * A cell's text without Markdown emphasis, `<br>` and odd spaces; line breaks stay. Character entities are decoded
 * where the cell has HTML tags as well; elsewhere `&lt;` is what somebody wrote.
 */
export function cleanCell(text: string): string {
  if (text.length > LONGEST) return text.trim()
  const isHtml = /<\/?[a-z][^<>]*>/i.test(text)
  const broken = text.replace(/<br\s*\/?>/gi, '\n')
  return (isHtml ? decodeEntities(broken) : broken)
    .replace(/\*\*(?=\S)(.{1,300}?)(?<=\S)\*\*/g, '$1')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim()
}

export interface SplitOptions {
  /** True for lanes of names (channels, touchpoints, departments), where a comma and a tight slash separate, too. */
  readonly names?: boolean
}

/** The things a cell lists, in order; a cell that lists nothing is one thing, an empty cell none. */
export function splitCell(text: string, { names = false }: SplitOptions = {}): readonly string[] {
  const clean = cleanCell(text)
  if (clean.length > LONGEST) return [clean]
  const numbered = numberedItems(clean)
  if (numbered) return names ? numbered.flatMap(splitAtCommas) : numbered
  return clean
    .split('\n')
    .flatMap((line) => splitAtMarks(withoutBullet(line)))
    .flatMap((piece) => splitAtQuotes(piece))
    .flatMap((piece) => splitAtSlashes(piece, names))
    .flatMap((piece) => (names ? splitAtCommas(piece) : [piece]))
    .map((piece) => withoutBullet(piece))
    .filter((piece) => piece !== '')
}

/** The items of a list numbered 1, 2, 3 …, one a line or all in one line, whatever stands in them; else null. */
function numberedItems(text: string): readonly string[] | null {
  const mark = text.includes('\n') ? /^\(?(\d{1,2})[.)] +(?=\S)/gm : /(?<=^| )\(?(\d{1,2})[.)] +(?=\S)/g
  const starts: { readonly at: number; readonly text: number }[] = []
  for (const { 0: found, 1: number, index } of text.matchAll(mark)) {
    if (Number(number) === starts.length + 1) starts.push({ at: index, text: index + found.length })
  }
  if (starts.length < 2 || starts[0]?.at !== 0) return null
  return starts
    .flatMap((start, i) => text.slice(start.text, starts[i + 1]?.at).split('\n'))
    .map((item) => withoutBullet(item).replace(/\s*[;,]$/, ''))
    .filter((item) => item !== '')
}

const withoutBullet = (line: string) =>
  line.replace(/^\s*(?:[-–—*•·▪◦‣>]|\(?\d{1,2}[.)])\s+|^\s*[•·▪◦‣]\s*/, '').trim()

/** Splits at `;` and at bullets in the middle of a line, outside brackets and quotes. */
function splitAtMarks(line: string): readonly string[] {
  return splitAt(line, (at) => {
    const mark = line[at]
    if (mark === '；' || mark === '•' || mark === '▪') return true
    if (mark === ';')
      return !/^;[-')(DP]/.test(line.slice(at)) && !/&#?\w+$/.test(line.slice(Math.max(0, at - 12), at))
    return mark === '·' && line[at - 1] === ' ' && line[at + 1] === ' '
  })
}

/** Splits between one quotation and the next: 「a」「b」, “a” “b”. */
function splitAtQuotes(piece: string): readonly string[] {
  if (/^"[^"]+"(?:\s+"[^"]+")+$/.test(piece)) return piece.split(/(?<=")\s+(?=")/)
  return piece.split(/(?<=[」』”»])\s*(?=[「『“«])/)
}

function splitAtSlashes(piece: string, names: boolean): readonly string[] {
  const spaced = splitAt(piece, (at) => /[/／｜]/.test(piece[at] ?? '') && isSpaced(piece, at))
  return spaced.flatMap((part) => splitAtTightSlashes(part, names))
}

/** Splits at slashes without spaces: next to Japanese or Chinese, and between the short names of a list. */
function splitAtTightSlashes(part: string, names: boolean): readonly string[] {
  const isSlash = (at: number) => part[at] === '/' || part[at] === '／'
  const asian = splitAt(
    part,
    (at) => isSlash(at) && !isNumeric(part, at) && (isAsian(part[at - 1]) || isAsian(part[at + 1])),
  )
  if (asian.length > 1) return asian
  const pieces = splitAt(part, (at) => isSlash(at) && !isNumeric(part, at))
  const short = pieces.every((one) => one.length > 2 && one.split(/\s+/).length <= 3)
  const single = pieces.every((one) => !/\s/.test(one))
  return short && (pieces.length > 2 || (names && single)) ? pieces : [part]
}

/** Splits at commas where all pieces are as short as names are. */
function splitAtCommas(piece: string): readonly string[] {
  const pieces = splitAt(piece, (at) => /[,，、]/.test(piece[at] ?? '') && !isNumeric(piece, at))
  const named = pieces.map((one) => one.replace(/^(?:and|or|oraz|и|și|und|et|y)\s+/i, ''))
  const short = named.every(
    (one) => one.split(/\s+/).length <= 4 && [...one].length <= 40 && !/[.!?。！？]$/.test(one),
  )
  return short ? named : [piece]
}

/** Splits a text at the places that `separates` names, never inside brackets, quotes or web addresses. */
function splitAt(text: string, separates: (at: number) => boolean): readonly string[] {
  const pieces: string[] = []
  const unclosed = new Set<string>()
  let start = 0
  for (let at = 0; at < text.length; at += 1) {
    const skip = protectedFrom(text, at, unclosed)
    if (skip > at) {
      at = skip - 1
      continue
    }
    if (!separates(at)) continue
    pieces.push(text.slice(start, at))
    start = at + 1
  }
  return [...pieces, text.slice(start)].map((piece) => piece.trim()).filter((piece) => piece !== '')
}

const closing: Readonly<Record<string, string>> = {
  '(': ')',
  '（': '）',
  '[': ']',
  '「': '」',
  '『': '』',
  '【': '】',
  '“': '”',
  '„': '”',
  '«': '»',
  '"': '"',
}

/**
 * Past the bracket, quotation or address that starts here; the same place where none starts or it never closes.
 * `unclosed` remembers what never closes, so that a text full of opening marks is not searched again for each.
 */
function protectedFrom(text: string, at: number, unclosed: Set<string>): number {
  const closer = closing[text[at] ?? '']
  if (closer !== undefined) {
    const close = unclosed.has(closer) ? -1 : text.indexOf(closer, at + 1)
    if (close < 0) unclosed.add(closer)
    return close < 0 ? at : close + 1
  }
  if (!/[a-z]/i.test(text[at] ?? '') || /[a-z\d]/i.test(text[at - 1] ?? '')) return at
  const address =
    /^(?:(?:https?|ftp):\/\/|www\.|mailto:)[^\s;,<>"]+|^[a-z\d-]+(?:\.[a-z\d-]+)*\.(?:com|org|net|pl|ru|ro|de|fr|es|io|eu|jp)\/[^\s;,]*/i
  return at + (address.exec(text.slice(at, at + 300))?.[0].length ?? 0)
}

const isSpaced = (text: string, at: number) => text[at - 1] === ' ' && text[at + 1] === ' '
const isNumeric = (text: string, at: number) => /\d/.test(text[at - 1] ?? '') && /\d/.test(text[at + 1] ?? '')
const isAsian = (char: string | undefined) =>
  /[\u3000-\u30ff\u3400-\u9fff\uac00-\ud7af\uff00-\uffef]/.test(char ?? '')
