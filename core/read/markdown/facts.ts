/** What a Markdown text says about the whole journey before it comes to the journey itself. */
import type { Persona } from '../../journey/schema.ts'
import { slug } from '../../journey/slug.ts'
import { headerRole } from '../../vocabulary/headers.ts'
import { normalise } from '../../vocabulary/normalise.ts'
import { type HeadFact, headFact } from '../head-facts.ts'
import type { Block } from './blocks.ts'
import { plainText } from './inline.ts'
import { type Section, sectionsIn } from './sections.ts'
import { plainRows } from './tables.ts'

/** Facts in lines such as `**Persona:** Kasia`, and in sections such as `## Description`, above a row of the text. */
export function factsAbove(root: Section, row: number): HeadFact[] {
  return [...sectionsIn(root)].flatMap(([section]) => {
    const above = section.blocks.filter((block) => block.row < row)
    const lines = above.flatMap(labelledLines).map(headFact)
    const first = above.find((block) => block.kind === 'paragraph')
    const told =
      first && section.row < row
        ? headFact(`${headingWord(section.title)}: ${plainText(first.lines.join(' '))}`)
        : null
    return [...lines, told?.kind === 'title' || told?.kind === 'persona' ? null : told].filter(
      (fact) => fact !== null,
    )
  })
}

/** The persona whom a section of its own describes; undefined where there is none above the row. */
export function personaAbove(root: Section, row: number): Persona | undefined {
  const [section] = [...sectionsIn(root)]
    .map(([one]) => one)
    .filter((one) => one.row < row && isPersonaHeading(one.title))
  if (!section) return undefined
  const [inner] = section.sections
  const blocks = [...section.blocks, ...(inner?.blocks ?? [])]
  const first = blocks.find((block) => block.kind === 'paragraph')?.lines[0] ?? ''
  const name = inner?.title ?? plainText(first)
  if (name === '' || name.length > LONGEST_NAME) return undefined
  const demographics = blocks.flatMap((block) => (block.kind === 'table' ? shortRows(block) : [])).join(' · ')
  const goals = goalsIn(blocks)
  return {
    id: slug(name),
    name,
    ...(demographics === '' ? {} : { demographics }),
    ...(goals.length === 0 ? {} : { goals }),
  }
}

/** Personas with the described one among them, in the place of a shorter mention of the same. */
export function withPersona(personas: readonly Persona[], described: Persona | undefined): Persona[] {
  if (!described) return [...personas]
  const same = ({ name }: Persona) => normalise(described.name).includes(normalise(name))
  const kept = personas.find(same)
  const whole = kept ? { ...described, id: kept.id } : described
  return [whole, ...personas.filter((persona) => persona !== kept && persona.id !== whole.id)]
}

const LONGEST_NAME = 80
const LONGEST_ROW = 40
const MOST_ROWS = 4

function labelledLines(block: Block): string[] {
  if (block.kind === 'paragraph') return block.lines.map(plainText)
  return block.kind === 'list' ? block.items.map(({ text }) => plainText(text)) : []
}

const headingWord = (title: string) => title.replace(/^\d+(?:\.\d+)*[.)]?\s+/, '')

/** True where a heading announces whose journey it is. */
export function isPersonaHeading(title: string): boolean {
  const match = headerRole(headingWord(title))
  return match?.role === 'persona' && match.match === 'whole'
}

/** The short rows of a table of two columns: "Age: 32–40". */
function shortRows(block: Block & { readonly kind: 'table' }): string[] {
  const rows = plainRows(block)
    .slice(1)
    .filter(({ cells }) => cells.length === 2)
  const texts = rows.map(({ cells: [label = '', text = ''] }) => `${label}: ${text}`)
  return texts.filter((text) => text.length <= LONGEST_ROW).slice(0, MOST_ROWS)
}

/** The list under a line that speaks of goals or jobs to be done. */
function goalsIn(blocks: readonly Block[]): string[] {
  const at = blocks.findIndex(
    (block) => block.kind === 'paragraph' && isGoalLine(plainText(block.lines.at(-1) ?? '')),
  )
  const list = blocks[at + 1]
  return at >= 0 && list?.kind === 'list' ? list.items.map(({ text }) => plainText(text)) : []
}

const isGoalLine = (line: string) =>
  /^jobs to be done\s*[:：]?$/i.test(line) || (/[:：]$/.test(line) && headerRole(line)?.role === 'goals')
