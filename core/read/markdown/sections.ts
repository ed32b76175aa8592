/** A Markdown text as a tree of sections: a heading, what stands right below it, and the sections inside. */
import type { Block } from './blocks.ts'
import { plainText } from './inline.ts'

export interface Section {
  /** The words of the heading; empty for what stands before the first one. */
  readonly title: string
  readonly level: number
  readonly row: number
  /** What stands between the heading and the first section inside. */
  readonly blocks: readonly Block[]
  readonly sections: readonly Section[]
}

/** The text as one section of level 0 that holds all the others. */
export function sectionTree(blocks: readonly Block[]): Section {
  const root: OpenSection = { title: '', level: 0, row: 1, blocks: [], sections: [] }
  const open = [root]
  for (const block of blocks) {
    if (block.kind === 'heading') {
      while ((open.at(-1)?.level ?? 0) >= block.level) open.pop()
      const section = {
        title: plainText(block.text).replaceAll('\n', ' '),
        level: block.level,
        row: block.row,
        blocks: [],
        sections: [],
      }
      open.at(-1)?.sections.push(section)
      open.push(section)
    } else open.at(-1)?.blocks.push(block)
  }
  return root
}

/** A section and all inside it, in the order of the text, each with the sections that hold it. */
export function* sectionsIn(
  section: Section,
  holders: readonly Section[] = [],
): Generator<readonly [Section, readonly Section[]]> {
  yield [section, holders]
  for (const inner of section.sections) yield* sectionsIn(inner, [...holders, section])
}

interface OpenSection extends Section {
  readonly blocks: Block[]
  readonly sections: OpenSection[]
}
