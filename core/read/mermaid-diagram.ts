/**
 * Mermaid `journey` text as it is written, before anything is decided about it.
 * Mermaid splits a task at its first colon and so loses the score of `Push at 08:00: 5: Phone`; here a task is read
 * from the right. `%%` and ` # ` start comments, as in Mermaid's grammar; `#5` inside a name does not.
 */
import { decodeEntities } from './entities.ts'

export interface MermaidTask {
  readonly row: number
  readonly name: string
  /** What stands in the place of the score, as written; null where there is nothing. */
  readonly score: string | null
  readonly actors: readonly string[]
}

export interface MermaidSection {
  readonly row: number
  /** Null for the tasks that come before any section. */
  readonly name: string | null
  readonly tasks: readonly MermaidTask[]
}

export interface MermaidDiagram {
  /** The first word: `journey`, or another kind of diagram. */
  readonly keyword: string
  readonly title: string
  readonly description: string
  readonly sections: readonly MermaidSection[]
  /** Lines above the word journey that belong to no diagram. */
  readonly before: readonly Line[]
}

/** The first words of the other diagrams of Mermaid, which are not read here. */
const diagrams =
  /^(?:flowchart|graph|sequenceDiagram|gantt|pie|classDiagram|stateDiagram|erDiagram|mindmap|timeline|gitGraph|quadrantChart)(?![\p{L}])/iu

/** Reads the lines of a Mermaid text; `firstRow` is the row of its first line in the file. */
export function mermaidDiagram(text: string, firstRow = 1): MermaidDiagram {
  const lines = text.split(/\r\n|\r|\n/).map((line, index) => ({ row: firstRow + index, text: line.trim() }))
  const matter = frontMatter(lines)
  const statements = withoutComments(lines.slice(matter.length))
  const start = Math.max(
    0,
    statements.findIndex(({ text }) => /^journey(?:[:;\s]|$)/i.test(text)),
  )
  const isDiagram = diagrams.test(statements[0]?.text ?? '')
  const [first, ...rest] = isDiagram ? statements : statements.slice(start)
  const before = isDiagram ? [] : statements.slice(0, start)
  if (!first) return { keyword: '', title: '', description: '', sections: [], before }
  const [keyword = ''] = first.text.split(/\s/, 1)
  const sameLine = first.text.slice(keyword.length).trim()
  const body = sameLine === '' ? rest : [{ row: first.row, text: sameLine }, ...rest]
  const { title, description, sections } = readStatements(body)
  return {
    keyword: keyword.replace(/[:;]$/, ''),
    title: title || matter.title,
    description,
    sections,
    before,
  }
}

interface Line {
  readonly row: number
  readonly text: string
}

/** Length and title of a `---` block at the top; the rest of it is about colours and sizes. */
function frontMatter(lines: readonly Line[]) {
  const start = lines.findIndex(({ text }) => text !== '')
  if (lines[start]?.text !== '---') return { length: 0, title: '' }
  const end = lines.findIndex(({ text }, index) => index > start && text === '---')
  if (end < 0) return { length: start + 1, title: '' }
  const title = lines.slice(start, end).find(({ text }) => /^title\s*:/i.test(text))
  return {
    length: end + 1,
    title: named(title?.text.replace(/^title\s*:/i, '').replace(/^\s*(["'])(.*)\1\s*$/, '$2') ?? ''),
  }
}

/** Lines that say something: without blank lines, `%%` comments and `%%{init}%%` blocks. */
function withoutComments(lines: readonly Line[]): Line[] {
  const kept: Line[] = []
  let inside = false
  for (const { row, text } of lines) {
    let rest = text
    if (inside || rest.startsWith('%%{')) {
      const end = rest.indexOf('}%%')
      inside = end < 0
      rest = inside ? '' : rest.slice(end + 3).trim()
    }
    const spoken = beforeComment(rest)
    if (spoken !== '') kept.push({ row, text: spoken })
  }
  return kept
}

function beforeComment(text: string): string {
  if (text.startsWith('%%') || text.startsWith('#')) return ''
  const start = text.search(/\s(?:%%|#\s)/)
  return (start < 0 ? text : text.slice(0, start)).trim()
}

function readStatements(lines: readonly Line[]) {
  let title = ''
  let accessibleTitle = ''
  const description: string[] = []
  const sections: { row: number; name: string | null; tasks: MermaidTask[] }[] = []
  let inDescription = false
  for (const { row, text } of lines) {
    if (inDescription) {
      inDescription = !text.endsWith('}')
      description.push(text.replace(/\}$/, ''))
    } else if (/^title(?:\s|$)/i.test(text) && !(sections.length > 0 && mermaidTask(text, row).score)) {
      title = named(text.slice(5))
    } else if (/^accTitle\s*:/i.test(text)) {
      accessibleTitle = named(afterColon(text))
    } else if (/^accDescr\s*:/i.test(text)) {
      description.push(afterColon(text))
    } else if (/^accDescr\s*\{/i.test(text)) {
      inDescription = !text.endsWith('}')
      description.push(text.slice(text.indexOf('{') + 1).replace(/\}$/, ''))
    } else if (/^section(?:\s|$)/i.test(text)) {
      sections.push({ row, name: named(text.slice(7)).replace(/\s*:$/, ''), tasks: [] })
    } else {
      if (sections.length === 0) sections.push({ row, name: null, tasks: [] })
      sections.at(-1)?.tasks.push(mermaidTask(text, row))
    }
  }
  return { title: title || accessibleTitle, description: named(description.join(' ')), sections }
}

const afterColon = (text: string) => text.slice(text.indexOf(':') + 1)

/** One task, read from the right: `name: score: actor, actor`, where the name may hold colons of its own. */
export function mermaidTask(line: string, row: number): MermaidTask {
  const text = line.replace(/;$/, '')
  const pieces = text.split(':')
  const at = scoreIndex(pieces)
  if (at === undefined) return { row, name: named(text).replace(/\s*:$/, ''), score: null, actors: [] }
  return {
    row,
    name: named(pieces.slice(0, at).join(':')),
    score: (pieces[at] ?? '').trim() || null,
    actors: pieces
      .slice(at + 1)
      .join(':')
      .split(',')
      .map(named)
      .filter((actor) => actor !== ''),
  }
}

/** Which piece is the score: the last but one, else the last, else the rightmost figure; undefined without any. */
function scoreIndex(pieces: readonly string[]): number | undefined {
  const last = pieces.length - 1
  if (last < 1) return undefined
  if (isFigure(pieces, last - 1)) return last - 1
  for (let at = last; at > 0; at -= 1) {
    if (isFigure(pieces, at)) return at
  }
  return last >= 2 ? last - 1 : undefined
}

/** A number on its own; the minutes of 08:00 are not. */
function isFigure(pieces: readonly string[], at: number): boolean {
  const piece = pieces[at]
  if (at === 0 || piece === undefined || !/^\s*[+-]?\d{1,9}(?:[.,]\d{1,9})?\s*$/.test(piece)) return false
  return !(/^\d\d/.test(piece) && /\d$/.test(pieces[at - 1] ?? ''))
}

/** A name as a person reads it: entities decoded, `<br/>` and runs of spaces as one space. */
function named(text: string): string {
  return decodeEntities(text.replace(/#(?:\d{1,7}|[a-z]{2,8});/gi, mermaidEntity).replace(/<br ?\/?>/gi, ' '))
    .replace(/\s+/g, ' ')
    .trim()
}

/** Mermaid writes `#35;` and `#quot;` for what HTML writes `&#35;` and `&quot;`. */
function mermaidEntity(written: string): string {
  const entity = /^#\d/.test(written) ? `&${written}` : `&${written.slice(1)}`
  const character = decodeEntities(entity)
  return character === entity ? written : character
}
