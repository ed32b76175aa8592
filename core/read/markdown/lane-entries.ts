/** What is said about one lane at one place: a row of a `Dimension | Detail` table, a labelled bullet, a labelled line. */
import { headerRole } from '../../vocabulary/headers.ts'
import { labelled } from '../head-facts.ts'
import type { TableRow } from '../journey-table/rows.ts'
import type { Block, ListItem } from './blocks.ts'
import { plainText } from './inline.ts'
import { plainRows } from './tables.ts'

export interface Entry {
  readonly row: number
  /** What the lane is called; empty where the text stands without a label. */
  readonly label: string
  readonly text: string
  /** True where the label names a lane that is known. */
  readonly known: boolean
}

/** An entry of a section that is a lane itself. */
export const underLane = ({ row, label, text }: Entry, lane: string): Entry => ({
  row,
  label: lane,
  text: label === '' ? text : `${label}: ${text}`,
  known: isLane(lane),
})

/** What the blocks of a section say about lanes. */
export function entriesIn(blocks: readonly Block[]): Entry[] {
  return blocks.flatMap((block): Entry[] => {
    if (block.kind === 'table') return tableEntries(plainRows(block))
    if (block.kind === 'list') return listEntries(block.items)
    if (block.kind !== 'paragraph') return []
    return block.lines.flatMap((line, index) => {
      const entry = entryOf(plainText(line), block.row + index)
      return entry.known ? [entry] : []
    })
  })
}

/** A table of two columns says one thing a row; its header is a heading unless it names a lane itself. */
function tableEntries(rows: readonly TableRow[]): Entry[] {
  if (rows.some(({ cells }) => cells.length > 2)) return []
  const entries = rows.map(({ row, cells: [label = '', text = ''] }) => ({
    row,
    label,
    text,
    known: isLane(label),
  }))
  return entries.filter(
    ({ known, label, text }, index) => text !== '' && label !== '' && (known || index > 0),
  )
}

/** An item says one thing with what is nested in it; bullets without a label join the last label above them. */
function listEntries(items: readonly ListItem[]): Entry[] {
  const entries: Entry[] = []
  for (const [index, { row, depth, text }] of items.entries()) {
    const words = plainText(text)
    const last = entries.at(-1)
    const holds = (items[index + 1]?.depth ?? 0) > depth
    if (depth === 0 && holds && isLane(words))
      entries.push({ row, label: words.replace(/\s*[:：]$/u, ''), text: '', known: true })
    else if (depth > 0 && last)
      entries.push({
        ...(entries.pop() ?? last),
        text: [last.text, words].filter((part) => part !== '').join('\n'),
      })
    else entries.push(entryOf(words, row, /^\s*(?:\*\*|__)/.test(text)))
  }
  return entries.filter(({ text }) => text !== '')
}

/** A line as an entry; a label in bold is one even where nobody knows it. */
function entryOf(words: string, row: number, bold = false): Entry {
  const part = labelled(words) ?? (bold ? labelled(words.replace(/^(.{1,40}?)\s+[–—-]\s+/su, '$1: ')) : null)
  const known = part !== null && isLane(part.label)
  return part !== null && (known || bold)
    ? { row, ...part, known }
    : { row, label: '', text: words, known: false }
}

/** True where a label or heading names a lane. */
export function isLane(label: string): boolean {
  const match = headerRole(label)
  return match !== null && match.match !== 'words' && notLanes.every((role) => role !== match.role)
}

const notLanes = ['stage', 'lane', 'text', 'persona', 'order', 'date', 'n'] as const
