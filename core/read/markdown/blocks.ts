/**
 * The blocks of a Markdown text with their rows: headings, tables, lists, code and paragraphs, as far as journeys are
 * written in them. Line by line and forgiving: ragged tables, tables without a rule under the header, quoted blocks
 * and lists in any indentation are read as their authors meant them. What stands inside a cell or an item stays
 * Markdown; `plainText` turns it into words.
 */

export interface Heading {
  readonly kind: 'heading'
  readonly row: number
  readonly level: number
  readonly text: string
}
export interface MarkdownTable {
  readonly kind: 'table'
  readonly row: number
  /** The header first; rows may have fewer or more cells than it. */
  readonly rows: readonly { readonly row: number; readonly cells: readonly string[] }[]
}
export interface ListItem {
  readonly row: number
  /** 0 for the items of the list itself, 1 for those nested in one, and so on. */
  readonly depth: number
  readonly numbered: boolean
  readonly text: string
}
export interface MarkdownList {
  readonly kind: 'list'
  readonly row: number
  readonly items: readonly ListItem[]
}
export interface Code {
  readonly kind: 'code'
  /** The row of the first line inside the fence. */
  readonly row: number
  /** What stands after the fence: "mermaid". */
  readonly language: string
  readonly text: string
}
export interface Paragraph {
  readonly kind: 'paragraph'
  readonly row: number
  readonly lines: readonly string[]
}
export type Block = Heading | MarkdownTable | MarkdownList | Code | Paragraph

/** Reads the blocks of a Markdown text, in order; rows count from 1. */
export function markdownBlocks(text: string): Block[] {
  const lines = withoutComments(text.split(/\r\n|\r|\n/))
  const blocks: Block[] = []
  let at = frontMatterEnd(lines)
  while (at < lines.length) {
    const [block, end] = blockAt(lines, at)
    if (block) blocks.push(block)
    at = end
  }
  return blocks
}

/** The `key: value` lines between two `---` at the top of a text. */
export function frontMatter(text: string): string[] {
  const lines = text.split(/\r\n|\r|\n/)
  return lines.slice(1, Math.max(1, frontMatterEnd(lines) - 1))
}

function frontMatterEnd(lines: readonly string[]): number {
  if (lines[0]?.trim() !== '---') return 0
  const end = lines.findIndex((line, index) => index > 0 && line.trim() === '---')
  const fields = lines.slice(1, end)
  return end > 0 && fields.every((line) => /^\s*(?:[\w -]+:|-\s|#|$)/.test(line)) ? end + 1 : 0
}

/** Lines with `<!-- … -->` taken out and the `>` of quoted blocks too. */
function withoutComments(lines: readonly string[]): string[] {
  let inside = false
  return lines.map((line) => {
    let rest = line
    let kept = ''
    while (rest !== '') {
      const mark = inside ? '-->' : '<!--'
      const found = rest.indexOf(mark)
      if (!inside) kept += found < 0 ? rest : rest.slice(0, found)
      if (found < 0) break
      rest = rest.slice(found + mark.length)
      inside = !inside
    }
    return kept.replace(/^(?: {0,3}> ?)+/, '')
  })
}

type Found = readonly [block: Block | null, end: number]

function blockAt(lines: readonly string[], at: number): Found {
  const line = lines[at] ?? ''
  if (line.trim() === '' || isRule(line)) return [null, at + 1]
  return code(lines, at) ?? heading(lines, at) ?? table(lines, at) ?? list(lines, at) ?? paragraph(lines, at)
}

const isRule = (line: string) => /^ {0,3}([-*_=])(?:[ \t]*\1){2,}[ \t]*$/.test(line)

function code(lines: readonly string[], at: number): Found | null {
  const fence = /^\s*(`{3,}|~{3,})\s*([^`]*)$/.exec(lines[at] ?? '')
  if (!fence) return null
  const [, mark = '', language = ''] = fence
  const closes = (line: string) => line.trim().startsWith(mark) && /^[`~]+$/.test(line.trim())
  const close = lines.findIndex((line, index) => index > at && closes(line))
  const end = close < 0 ? lines.length : close
  const text = lines.slice(at + 1, end).join('\n')
  return [{ kind: 'code', row: at + 2, language: language.trim().split(/\s/, 1)[0] ?? '', text }, end + 1]
}

function heading(lines: readonly string[], at: number): Found | null {
  const [, marks = '', text = ''] = /^ {0,3}(#{1,6})(?:[ \t]+|(?=[^#\s\d]))(.*)$/.exec(lines[at] ?? '') ?? []
  if (marks !== '') {
    return [
      {
        kind: 'heading',
        row: at + 1,
        level: marks.length,
        text: text.replace(/(?:^|[ \t]+)#+[ \t]*$/, '').trim(),
      },
      at + 1,
    ]
  }
  const underline = /^ {0,3}(=+|-+)[ \t]*$/.exec(lines[at + 1] ?? '')?.[1]
  const line = (lines[at] ?? '').trim()
  if (underline === undefined || underline.length < 2 || itemAt(line) || line.includes('|')) return null
  return [{ kind: 'heading', row: at + 1, level: underline.startsWith('=') ? 1 : 2, text: line }, at + 2]
}

function table(lines: readonly string[], at: number): Found | null {
  const line = lines[at] ?? ''
  if (!line.includes('|')) return null
  const ruled = isTableRule(lines[at + 1] ?? '')
  const framed = isFramed(line) && isFramed(lines[at + 1] ?? '')
  if (!ruled && !framed) return null
  const rows: { row: number; cells: string[] }[] = []
  let end = at
  for (; end < lines.length; end += 1) {
    const row = lines[end] ?? ''
    if (row.trim() === '' || !row.includes('|')) break
    if (!isTableRule(row)) rows.push({ row: end + 1, cells: cellsOf(row) })
  }
  return [{ kind: 'table', row: at + 1, rows }, end]
}

const isFramed = (line: string) => /^\s*\|.*\|\s*$/.test(line)
const isTableRule = (line: string) => line.includes('-') && line.includes('|') && /^[\s|:-]+$/.test(line)

/** The cells of a table row; `\|` is a bar inside a cell. */
function cellsOf(line: string): string[] {
  const inner = line.trim().replace(/^\|/, '')
  const cells: string[] = []
  let cell = ''
  for (let at = 0; at < inner.length; at += 1) {
    if (inner[at] === '\\' && inner[at + 1] === '|') {
      cell += '|'
      at += 1
    } else if (inner[at] === '|') {
      cells.push(cell.trim())
      cell = ''
    } else cell += inner[at]
  }
  return cell.trim() === '' ? cells : [...cells, cell.trim()]
}

/** The indentation, number and text of a list item; null where a line is none. */
function itemAt(line: string): { indent: number; numbered: boolean; text: string } | null {
  const found = /^([ \t]*)([-*+•▪◦‣]|\d{1,4}[.)])(?:[ \t]+(.*)|$)/.exec(line)
  if (!found || isRule(line)) return null
  const [, space = '', mark = '', text = ''] = found
  const indent = [...space].reduce((width, char) => width + (char === '\t' ? 4 - (width % 4) : 1), 0)
  return { indent, numbered: /^\d/.test(mark), text: text.replace(/^\[[ xX]\]\s+/, '').trim() }
}

function list(lines: readonly string[], at: number): Found | null {
  if (!itemAt(lines[at] ?? '')) return null
  const items: { row: number; depth: number; numbered: boolean; text: string }[] = []
  const indents: number[] = []
  let end = at
  for (; end < lines.length; end += 1) {
    const line = lines[end] ?? ''
    const item = itemAt(line)
    if (item) {
      while (indents.length > 0 && item.indent < (indents.at(-1) ?? 0)) indents.pop()
      if (indents.length === 0 || item.indent > (indents.at(-1) ?? 0) + 1) indents.push(item.indent)
      items.push({ row: end + 1, depth: indents.length - 1, numbered: item.numbered, text: item.text })
    } else if (line.trim() === '') {
      if (!continues(lines, end + 1)) break
    } else {
      const last = items.at(-1)
      if (!last || isBlockStart(lines, end)) break
      last.text = `${last.text}\n${line.trim()}`
    }
  }
  return [{ kind: 'list', row: at + 1, items }, end]
}

/** After a blank line a list goes on with another item or an indented line. */
function continues(lines: readonly string[], at: number): boolean {
  const line = lines[at] ?? ''
  return itemAt(line) !== null || /^(?: {2,}|\t)\S/.test(line)
}

const isBlockStart = (lines: readonly string[], at: number) =>
  isRule(lines[at] ?? '') ||
  code(lines, at) !== null ||
  heading(lines, at) !== null ||
  table(lines, at) !== null ||
  itemAt(lines[at] ?? '') !== null

function paragraph(lines: readonly string[], at: number): Found {
  let end = at + 1
  while (end < lines.length && (lines[end] ?? '').trim() !== '' && !isBlockStart(lines, end)) end += 1
  return [{ kind: 'paragraph', row: at + 1, lines: lines.slice(at, end).map((line) => line.trim()) }, end]
}
