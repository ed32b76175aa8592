/** What a text is before anybody counts its commas: a diagram, Markdown, JSON, a web page, an outline, or a table. */
import { findDelimiter } from './delimiter.ts'
import type { FileKind } from './reading.ts'

export type TextKind =
  | Extract<FileKind, 'mermaid' | 'markdown' | 'journey-json' | 'outline'>
  | 'table'
  | 'web-page'

/** Names of files that say what is in them. */
const endings: readonly (readonly [RegExp, TextKind])[] = [
  [/\.(?:mmd|mermaid)$/i, 'mermaid'],
  [/\.(?:md|markdown|mdown)$/i, 'markdown'],
  [/\.json$/i, 'journey-json'],
  [/\.(?:csv|tsv|tab)$/i, 'table'],
  [/\.html?$/i, 'web-page'],
]

/** The kind of a text, by the name of its file where that says it, else by its first lines. */
export function textKindOf(text: string, file = ''): TextKind {
  const start = text.slice(0, 20_000).replace(/^\ufeff/, '')
  const named = endings.find(([ending]) => ending.test(file))?.[1]
  if (/^\s*(?:<!doctype html|<html)/i.test(start)) return 'web-page'
  if (named && !isMisnamed(named, text, start)) return named
  if (/^\s*\{\s*["}]|^\s*\[\s*[[{"\]]/.test(start)) return 'journey-json'
  if (isMermaid(start)) return 'mermaid'
  if (isMarkdown(start)) return 'markdown'
  return isOutline(start) ? 'outline' : 'table'
}

/** True where the content is surely something else than the ending of the name says. */
function isMisnamed(named: TextKind, text: string, start: string): boolean {
  if (named === 'journey-json') return !/^\s*[{[]/.test(start) && isPlainTable(start)
  if (named === 'table') return isJson(text)
  if (named === 'markdown') return isJson(text) || (!isMarkdown(start) && isPlainTable(start))
  return false
}

function isJson(text: string): boolean {
  if (!/^[\s\ufeff]*[{[][\s\S]*[}\]]\s*$/.test(text)) return false
  try {
    const value: unknown = JSON.parse(text.replace(/^\ufeff/, ''))
    return typeof value === 'object' && value !== null
  } catch {
    return false
  }
}

/** Every line has the same delimiters, at least two rows of them, and no line is indented or a bullet. */
function isPlainTable(start: string): boolean {
  const lines = start.split(/\r\n|\n|\r/).filter((line) => line.trim() !== '')
  const delimiter = findDelimiter(start)
  if (delimiter === null || lines.length < 2) return false
  return lines.every((line) => line.includes(delimiter) && !/^\s*(?:[-*•>|`]|\d+[.)])\s|^\s*\|/.test(line))
}

const diagrams =
  'journey|flowchart|graph|sequenceDiagram|gantt|pie|classDiagram|stateDiagram|erDiagram|mindmap|timeline|gitGraph|quadrantChart'

/** The first line that is no front matter, comment or directive names a diagram. */
function isMermaid(start: string): boolean {
  const body = start.replace(/^\s*---[^\S\n]*\r?\n[\s\S]*?\n[^\S\n]*---[^\S\n]*\r?\n/, '')
  const line =
    body
      .split(/\r\n|\n|\r/)
      .find((one) => one.trim() !== '' && !/^\s*%%/.test(one))
      ?.trim() ?? ''
  return new RegExp(`^(?:journey|(?:${diagrams})(?:-v2)?(?: (?:TD|TB|BT|LR|RL))?;?)$`, 'i').test(line)
}

/** A heading, a fenced block, a table of Markdown, or bold bullets. */
function isMarkdown(start: string): boolean {
  const lines = start.split(/\r\n|\n|\r/)
  return lines.some(
    (line, i) =>
      /^#{1,6} \S/.test(line) ||
      /^```/.test(line) ||
      (/^\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?\s*$/.test(line) &&
        line.includes('|') &&
        (lines[i - 1] ?? '').includes('|')) ||
      /^\s*[-*] \*\*[^*]+\*\*/.test(line),
  )
}

/** Lines with indentation or bullets, or a short list; a table has delimiters inside its lines. */
function isOutline(start: string): boolean {
  const lines = start.split(/\r\n|\n|\r/).filter((line) => line.trim() !== '')
  if (lines.length === 0) return false
  const indented = lines.filter((line) => /^(?:\t+| {2,}|\s*(?:[-*•–]|\d{1,2}[.)])\s)/.test(line)).length
  const delimited = (mark: RegExp) => lines.filter((line) => mark.test(line.trim())).length * 2 > lines.length
  if (delimited(/\t/) || delimited(/;.*;|\|.*\|/) || lines.some((line) => /(?:^|[,;\t])"/.test(line)))
    return false
  if (indented * 10 >= lines.length * 3) return true
  const plain = lines.filter((line) => !/[,;]/.test(line)).length
  return (
    plain === lines.length &&
    lines.length > 1 &&
    lines.length <= 200 &&
    lines.every((line) => line.length <= 120)
  )
}
