/**
 * Reads a journey written in Markdown: a table with stages as columns (also as rows, as one card a row, or as a
 * service blueprint), stages as sections, a Mermaid diagram, a numbered flow, or nested bullets. A text may hold
 * several of them: the one that says most is the map, a future state of the same stages becomes its target line, and
 * what is left out is said.
 */
import type { Journey } from '../../journey/schema.ts'
import { slug } from '../../journey/slug.ts'
import type { Problem } from '../../problem.ts'
import { type HeadFact, headFact, withHead } from '../head-facts.ts'
import { withinMapSize } from '../map-size.ts'
import { readMermaid } from '../mermaid.ts'
import { journeyFromOutline } from '../outline.ts'
import type { JourneyReading, ReadOptions } from '../reading.ts'
import { type Block, frontMatter, markdownBlocks } from './blocks.ts'
import { factsAbove, isPersonaHeading, personaAbove, withPersona } from './facts.ts'
import { journeyInFlow } from './flow.ts'
import { linksIn, plainText } from './inline.ts'
import { outlineIn } from './outline.ts'
import { type Section, sectionsIn, sectionTree } from './sections.ts'
import { journeyInSections, stageSections } from './stage-sections.ts'
import { journeyInTable } from './tables.ts'
import { isCurrent, isFuture, sameStages, withTarget } from './target.ts'

/** Reads Markdown into a journey; null with a problem where no journey is written in it. */
export function readMarkdown(text: string, options: ReadOptions = {}): JourneyReading {
  const root = sectionTree(markdownBlocks(text))
  const maps = mapsIn(root, options)
  const main = richest(maps.filter(({ title }) => !isFuture(title))) ?? richest(maps)
  if (!main) return { journey: null, problems: [{ code: 'markdown-no-journey' }] }
  const merged = withOthers(
    main,
    maps.filter((map) => map !== main),
  )
  const above = [...frontMatter(text).map((line) => headFact(plainText(line))), ...factsAbove(root, main.row)]
  const facts = above.filter((fact) => fact !== null)
  const journey = withLinks(headed(merged.journey, main, root, facts, options), text)
  const problems = [...main.problems, ...merged.problems, ...tablesLeftOut(root, maps)]
  return withinMapSize({
    journey,
    problems: problems.sort((one, other) => (one.row ?? 0) - (other.row ?? 0)),
  })
}

/** A journey found in the text, with the heading it stands under. */
interface FoundMap {
  readonly kind: 'table' | 'sections' | 'diagram' | 'list'
  readonly title: string
  readonly row: number
  readonly journey: Journey
  readonly problems: readonly Problem[]
  /** Rows of the tables that it was read from. */
  readonly tables: readonly number[]
}

function mapsIn(root: Section, options: ReadOptions): FoundMap[] {
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
const richest = (maps: readonly FoundMap[]) =>
  maps.reduce<FoundMap | undefined>((best, map) => (best && size(best) >= size(map) ? best : map), undefined)

function withOthers(main: FoundMap, others: readonly FoundMap[]) {
  let { journey } = main
  const problems: Problem[] = []
  const diagrams = others.filter(({ kind }) => kind === 'diagram')
  if (diagrams.length > 0 && main.kind !== 'diagram')
    problems.push({ code: 'markdown-diagram-left-out', row: diagrams[0]?.row ?? 1 })
  if (diagrams.length > 0 && main.kind === 'diagram')
    problems.push({ code: 'mermaid-several-diagrams', row: main.row, count: diagrams.length + 1 })
  for (const other of others.filter(({ kind }) => kind !== 'diagram')) {
    if (isFuture(other.title) && !isFuture(main.title) && sameStages(journey, other.journey)) {
      const merged = withTarget(journey, other.journey, {
        now: main.title,
        future: other.title,
        row: other.row,
      })
      journey = merged.journey
      problems.push(...merged.problems)
    } else problems.push({ code: 'markdown-other-map', row: other.row, value: other.title })
  }
  return { journey, problems }
}

function headed(
  journey: Journey,
  main: FoundMap,
  root: Section,
  facts: readonly HeadFact[],
  { name = '' }: ReadOptions,
): Journey {
  const heading =
    root.sections.find(({ level, row }) => level === 1 && row <= main.row) ??
    root.sections.find(({ row, sections }) => row < main.row && sections.length > 0)
  const title = heading?.title || facts.find(({ kind }) => kind === 'title')?.text || name
  const whole = withHead({ ...journey, title: journey.title || title }, facts)
  const state =
    main.title !== title && (isCurrent(main.title) || isFuture(main.title)) ? { scenario: main.title } : {}
  return {
    ...state,
    ...whole,
    id: slug(whole.title),
    kind: whole.kind === 'current-state' && isFuture(main.title) ? 'future-state' : whole.kind,
    personas: withPersona(whole.personas, personaAbove(root, main.row)),
  }
}

/** Tables that are on no map, counted in one problem. */
function tablesLeftOut(root: Section, maps: readonly FoundMap[]): Problem[] {
  const read = new Set(maps.flatMap(({ tables }) => tables))
  const left = [...sectionsIn(root)]
    .filter(([section, holders]) => ![section, ...holders].some(({ title }) => isPersonaHeading(title)))
    .flatMap(([{ blocks }]) => blocks)
    .filter(({ kind, row }) => kind === 'table' && !read.has(row))
  const [first] = left
  return first ? [{ code: 'markdown-tables-left-out', row: first.row, count: left.length }] : []
}

/** Cards that show the words of a link lead where it leads. */
function withLinks(journey: Journey, text: string): Journey {
  const links = linksIn(text)
  if (links.length === 0) return journey
  const cards = journey.cards.map((card) => {
    const link = links.find(({ label }) => card.text.includes(label))
    return link && card.link === undefined ? { ...card, link: link.address } : card
  })
  return { ...journey, cards }
}
