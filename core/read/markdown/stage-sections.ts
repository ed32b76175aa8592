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
import type { Block } from './blocks.ts'
import { isPersonaHeading } from './facts.ts'
import { plainText } from './inline.ts'
import { type Entry, entriesIn, isLane, underLane } from './lane-entries.ts'
import type { Section } from './sections.ts'
import { saysStage, stageTitle } from './stage-title.ts'
import { plainRows } from './tables.ts'
import { isCurrent, isFuture } from './target.ts'

/** The sections among siblings that are stages; none where fewer than two of them say something about lanes. */
export function stageSections(siblings: readonly Section[]): readonly Section[] {
  const filled = siblings
    .filter((section) => isStageSection(section) && !isLane(section.title))
    .filter((section) => ownColumns(section).some(({ entries }) => entries.some(({ known }) => known)))
  return filled.length < 2 || areJourneys(filled)
    ? []
    : siblings.filter(
        (section) => filled.includes(section) || isStageTitle(section.title) || isNext(section, filled),
      )
}

/** A section numbered like the stages around it is one of them. */
const isNext = ({ title }: Section, filled: readonly Section[]): boolean =>
  numbered.test(title) && filled.every((section) => numbered.test(section.title))
const numbered = /^\s*\d{1,3}[.):]\s+\S/

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

interface Column {
  readonly stage: string
  /** Empty for what is said of the whole stage. */
  readonly touchpoint: string
  readonly entries: readonly Entry[]
}

/** The columns of a stage: one for itself where it says something or has no touchpoints, one for each touchpoint. */
function ownColumns(section: Section): readonly Column[] {
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

/** The columns of a stage with those of the tables of lanes that stand in it. */
function columnsOf(section: Section): readonly Column[] {
  const own = ownColumns(section)
  const tables = section.blocks.flatMap((block) => tableColumns(block, stageTitle(section.title)))
  return tables.length > 0 && own.every(({ entries }) => entries.length === 0) ? tables : [...own, ...tables]
}

/** A table of lanes inside a stage: its columns are touchpoints of the stage. */
function tableColumns(block: Block, stage: string): Column[] {
  if (block.kind !== 'table') return []
  const [header, ...rows] = plainRows(block)
  if (!header || header.cells.length < 3 || !rows.some(({ cells }) => isLane(cells[0] ?? ''))) return []
  return header.cells.slice(1).map((touchpoint, index) => ({
    stage,
    touchpoint,
    entries: rows
      .map(({ row, cells }) => ({
        row,
        label: cells[0] ?? '',
        text: cells[index + 1] ?? '',
        known: isLane(cells[0] ?? ''),
      }))
      .filter(({ label, text }) => label !== '' && text !== ''),
  }))
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

/** The lanes in the order in which they turn up; unlabelled lines are actions. */
function laneTitles(columns: readonly Column[], options: ReadOptions): string[] {
  const titles = new Map<string, string>()
  for (const { entries } of columns) {
    for (const entry of entries) {
      const title = titleOf(entry, options)
      if (!titles.has(laneKey(title))) titles.set(laneKey(title), title)
    }
  }
  return [...titles.values()]
}

const titleOf = ({ label }: Entry, { language = 'en' }: ReadOptions) =>
  label === '' ? laneTitle('actions', language) : label
const sameLane = (entry: Entry, title: string, options: ReadOptions) =>
  laneKey(titleOf(entry, options)) === laneKey(title)

/** Two words for one meaning, such as "Pain points" and "Pains", are one lane; figures and emotions stay apart. */
function laneKey(title: string): string {
  const match = headerRole(title)
  const isOne = match?.match === 'whole' && match.role !== 'emotion' && match.role !== 'metrics'
  return isOne ? `role ${match.role}` : normalise(title)
}
