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
import type { JourneyReading, ReadOptions } from '../reading.ts'
import { frontMatter, markdownBlocks } from './blocks.ts'
import { factsAbove, isPersonaHeading, personaAbove, withPersona } from './facts.ts'
import { linksIn, plainText } from './inline.ts'
import { textLeftOut } from './left-out.ts'
import { type FoundMap, mapsIn, richest } from './maps.ts'
import { type Section, sectionsIn, sectionTree } from './sections.ts'
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
  const listsAreRead = main.kind === 'list' || main.kind === 'sections'
  const left = [...tablesLeftOut(root, maps), ...textLeftOut(root, journey, listsAreRead)]
  const problems = [...main.problems, ...merged.problems, ...left]
  return withinMapSize({
    journey,
    problems: problems.sort((one, other) => (one.row ?? 0) - (other.row ?? 0)),
  })
}

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
  const title = heading?.title || facts.find(({ kind }) => kind === 'title')?.text || ownTitle(main) || name
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

/** The heading right above the map, where it says that a map follows: "Customer Journey Map: Coffee". */
const ownTitle = ({ title }: FoundMap): string =>
  /journey|map(?![\p{L}])|mapa|podróż|карта|путь|hart[aă]|ジャーニー/iu.test(title) &&
  !isCurrent(title) &&
  !isFuture(title)
    ? title
    : ''

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
