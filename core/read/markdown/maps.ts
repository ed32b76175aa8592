/** The journeys that a Markdown text holds, in whatever form each of them is written. */
import type { Journey } from '../../journey/schema.ts'
import type { Problem } from '../../problem.ts'
import { readMermaid } from '../mermaid.ts'
import { journeyFromOutline } from '../outline.ts'
import type { JourneyReading, ReadOptions } from '../reading.ts'
import type { Block } from './blocks.ts'
import { journeyInFlow } from './flow.ts'
import { outlineIn } from './outline.ts'
import { type Section, sectionsIn } from './sections.ts'
import { journeyInSections, stageSections } from './stage-sections.ts'
import { journeyInTable } from './tables.ts'

/** A journey found in the text, with the heading it stands under. */
export interface FoundMap {
  readonly kind: 'table' | 'sections' | 'diagram' | 'list'
  readonly title: string
  readonly row: number
  readonly journey: Journey
  readonly problems: readonly Problem[]
  /** Rows of the tables that it was read from. */
  readonly tables: readonly number[]
}

/** All journeys of a text; its lists only where it holds nothing better. */
export function mapsIn(root: Section, options: ReadOptions): FoundMap[] {
  const unnamed: ReadOptions = { ...options, name: '' }
  const maps = mapsBelow(root, unnamed)
  return maps.length > 0 ? maps : listMaps(root, unnamed)
}

/** The maps in a section and in those inside it; what is inside a stage belongs to that stage. */
function mapsBelow(section: Section, options: ReadOptions): FoundMap[] {
  const stages = stageSections(section.sections)
  const others = section.sections.filter((inner) => !stages.includes(inner))
  return [
    ...section.blocks.flatMap((block) => mapInBlock(block, section, options)),
    ...mapInSections(section, stages, options),
    ...others.flatMap((inner) => mapsBelow(inner, options)),
  ]
}

function mapInBlock(block: Block, { title }: Section, options: ReadOptions): FoundMap[] {
  if (block.kind === 'table')
    return found('table', title, block.row, journeyInTable(block, options), [block.row])
  const isDiagram =
    block.kind === 'code' && /^\s*(?:journey\s|(?:---|%%)[\s\S]*\bjourney\s)/i.test(block.text.slice(0, 2000))
  if (!isDiagram) return []
  return found('diagram', title, block.row, readMermaid(block.text, options, block.row))
}

function mapInSections({ title }: Section, stages: readonly Section[], options: ReadOptions): FoundMap[] {
  const [first] = stages
  if (!first) return []
  const inside = stages.flatMap((stage) => [...sectionsIn(stage)])
  const rows = inside.flatMap(([{ blocks }]) => blocks.map(({ row }) => row))
  return found('sections', title, first.row, journeyInSections(stages, options), rows)
}

/** Lists are journeys only where nothing better is in the text, and they are most of it. */
function listMaps(root: Section, options: ReadOptions): FoundMap[] {
  const sections = [...sectionsIn(root)].map(([section]) => section)
  if (!isMostlyLists(sections.flatMap(({ blocks }) => blocks))) return []
  const flows = sections.flatMap(({ title, blocks }) =>
    blocks.flatMap((block) =>
      block.kind === 'list' ? found('list', title, block.row, journeyInFlow(block, options)) : [],
    ),
  )
  if (flows.length > 0) return flows
  const nodes = outlineIn(root)
  const [node] = nodes
  return node ? found('list', '', node.row, journeyFromOutline(nodes, options)) : []
}

function isMostlyLists(blocks: readonly Block[]): boolean {
  const lines = (block: Block) => {
    if (block.kind === 'list') return block.items.length
    if (block.kind === 'paragraph') return block.lines.length
    return block.kind === 'table' ? block.rows.length : block.kind === 'code' ? 1 : 0
  }
  const all = blocks.reduce((sum, block) => sum + lines(block), 0)
  const listed = blocks.filter(({ kind }) => kind === 'list').reduce((sum, block) => sum + lines(block), 0)
  return listed > 1 && listed * 2 > all
}

function found(
  kind: FoundMap['kind'],
  title: string,
  row: number,
  reading: JourneyReading | null,
  tables: readonly number[] = [],
): FoundMap[] {
  return reading?.journey
    ? [{ kind, title, row, journey: reading.journey, problems: reading.problems, tables }]
    : []
}

const size = ({ journey }: FoundMap) =>
  journey.cards.length +
  journey.metrics.length +
  journey.stages.length +
  [
    ...journey.lines.map(({ points }) => points.length),
    ...journey.stages.map(({ touchpoints }) => touchpoints.length),
  ].reduce((sum, n) => sum + n, 0)

/** The map that says most; the first of equals. */
export const richest = (maps: readonly FoundMap[]) =>
  maps.reduce<FoundMap | undefined>((best, map) => (best && size(best) >= size(map) ? best : map), undefined)
