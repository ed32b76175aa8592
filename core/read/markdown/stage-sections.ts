/**
 * Stages written as sections of a text, each with its lanes: a `Dimension | Detail` table, bullets such as
 * `**Touchpoints:** app, web`, labelled lines, or sections that are lanes themselves. Sections inside a stage that
 * are no lanes are its touchpoints. All of it becomes a matrix, so that it reads as the same table in CSV would.
 */
import { laneTitle } from '../../journey/presets.ts'
import { headerRole } from '../../vocabulary/headers.ts'
import { normalise } from '../../vocabulary/normalise.ts'
import { stageNamed } from '../../vocabulary/stages.ts'
import { labelled } from '../head-facts.ts'
import { journeyFromMatrix } from '../journey-table/matrix.ts'
import { columnName, type TableRow } from '../journey-table/rows.ts'
import type { JourneyReading, ReadOptions } from '../reading.ts'
import type { Block, ListItem } from './blocks.ts'
import { isPersonaHeading } from './facts.ts'
import { plainText } from './inline.ts'
import type { Section } from './sections.ts'
import { saysStage, stageTitle } from './stage-title.ts'
import { plainRows } from './tables.ts'
import { isCurrent, isFuture } from './target.ts'

/** The sections among siblings that are stages; none where fewer than two of them say something about lanes. */
export function stageSections(siblings: readonly Section[]): readonly Section[] {
  const filled = siblings
    .filter((section) => isStageSection(section) && !isLane(section.title))
    .filter((section) => columnsOf(section).some(({ entries }) => entries.some(({ known }) => known)))
  return filled.length < 2 || areJourneys(filled)
    ? []
    : siblings.filter((section) => filled.includes(section) || isStageTitle(section.title))
}

/** The journey in sections that are stages. */
export function journeyInSections(sections: readonly Section[], options: ReadOptions): JourneyReading {
  const columns = sections.flatMap((section) => columnsOf(section))
  const lanes = laneTitles(columns, options)
  const header: TableRow = {
    row: sections[0]?.row ?? 1,
    cells: ['', ...columns.map(({ touchpoint }) => touchpoint)],
  }
  const stacked = columns.some(({ touchpoint }) => touchpoint !== '')
  const stages = ['', ...columns.map(({ stage }) => stage)]
  const rows = lanes.map((title): TableRow => {
    const cells = columns.map(({ entries }) => entries.filter((entry) => sameLane(entry, title, options)))
    const row = cells.flat()[0]?.row ?? header.row
    return { row, cells: [title, ...cells.map((entries) => entries.map(({ text }) => text).join('\n'))] }
  })
  const top = stacked ? header : { ...header, cells: stages }
  const reading = journeyFromMatrix([top, ...rows], options, stacked ? stages : undefined)
  const problems = reading.problems.map((problem) => {
    const lane = rows.find(({ row }) => row === problem.row)
    const index = top.cells.findIndex((_, at) => columnName(top, at) === problem.column)
    const entry = columns[index - 1]?.entries.find(
      (one) => lane && sameLane(one, lane.cells[0] ?? '', options),
    )
    return entry ? { ...problem, row: entry.row } : problem
  })
  return { ...reading, problems }
}

interface Entry {
  readonly row: number
  /** What the lane is called; empty where the text stands without a label. */
  readonly label: string
  readonly text: string
  /** True where the label names a lane that is known. */
  readonly known: boolean
}

interface Column {
  readonly stage: string
  /** Empty for what is said of the whole stage. */
  readonly touchpoint: string
  readonly entries: readonly Entry[]
}

/** The columns of a stage: one for itself where it says something or has no touchpoints, one for each touchpoint. */
function columnsOf(section: Section): readonly Column[] {
  const stage = stageTitle(section.title)
  const inner = section.sections.filter(isTouchpoint)
  const entries = [...description(section), ...entriesOf(section)]
  const touchpoints = inner.map((one) => ({
    stage,
    touchpoint: stageTitle(one.title),
    entries: entriesOf(one),
  }))
  return touchpoints.length > 0 && entries.length === 0
    ? touchpoints
    : [{ stage, touchpoint: '', entries }, ...touchpoints]
}

/** A section inside a stage that says something of its own, under a title that is no lane. */
const isTouchpoint = (section: Section): boolean =>
  !isLane(section.title) && isStageSection(section) && hasKnown(section)

/** Siblings that all hold sections of the same names are journeys with the same stages, not stages. */
function areJourneys(siblings: readonly Section[]): boolean {
  const inner = siblings.map(({ sections }) =>
    sections.filter(isTouchpoint).map(({ title }) => normalise(stageTitle(title))),
  )
  const titles = inner.flat()
  return titles.length > 2 && new Set(titles).size * 2 <= titles.length
}

const hasKnown = (section: Section) => entriesOf(section).some(({ known }) => known)
const isStageTitle = (title: string) => saysStage(title) || stageNamed(title)?.whole === true

/** Personas and states (AsIs, ToBe) have sections of their own, and are no stages. */
const isStageSection = ({ title }: Section) =>
  !isPersonaHeading(title) && !isFuture(title) && !isCurrent(title) && normalise(title) !== ''

/** What a section says itself and in sections that are its lanes. */
function entriesOf(section: Section): Entry[] {
  const lanes = section.sections.filter((inner) => !isTouchpoint(inner))
  return [
    ...entriesIn(section.blocks),
    ...lanes.flatMap((lane) => entriesIn(lane.blocks).map((entry) => underLane(entry, lane.title))),
  ]
}

const LONGEST_DESCRIPTION = 200

/** The sentence under the heading of a stage. */
function description({ blocks: [first] }: Section): Entry[] {
  const text = first?.kind === 'paragraph' ? plainText(first.lines.join(' ')) : ''
  const told = text !== '' && text.length <= LONGEST_DESCRIPTION && !labelled(text)
  return first && told ? [{ row: first.row, label: 'Description', text, known: false }] : []
}

const underLane = ({ row, label, text }: Entry, lane: string): Entry => ({
  row,
  label: lane,
  text: label === '' ? text : `${label}: ${text}`,
  known: isLane(lane),
})

function entriesIn(blocks: readonly Block[]): Entry[] {
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
  for (const { row, depth, text } of items) {
    const words = plainText(text)
    const last = entries.at(-1)
    if (depth > 0 && last)
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

function isLane(label: string): boolean {
  const match = headerRole(label)
  return match !== null && match.match !== 'words' && notLanes.every((role) => role !== match.role)
}

const notLanes = ['stage', 'lane', 'text', 'persona', 'order', 'date', 'n'] as const

/** The lanes in the order in which they turn up; unlabelled lines are actions. */
function laneTitles(columns: readonly Column[], options: ReadOptions): string[] {
  const titles = new Map<string, string>()
  for (const { entries } of columns) {
    for (const entry of entries) {
      const title = titleOf(entry, options)
      if (!titles.has(normalise(title))) titles.set(normalise(title), title)
    }
  }
  return [...titles.values()]
}

const titleOf = ({ label }: Entry, { language = 'en' }: ReadOptions) =>
  label === '' ? laneTitle('actions', language) : label
const sameLane = (entry: Entry, title: string, options: ReadOptions) =>
  normalise(titleOf(entry, options)) === normalise(title)
