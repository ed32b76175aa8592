/** Headings and bullets of a Markdown text as the nodes of an outline. */
import type { OutlineLine, OutlineNode } from '../outline-nodes.ts'
import { treeOf } from '../outline-nodes.ts'
import { plainText } from './inline.ts'
import type { Section } from './sections.ts'

/** Sections with bullets as nodes over them, or the bullets alone; a heading over everything is not among them. */
export function outlineIn(root: Section): OutlineNode[] {
  const top = root.sections.length === 1 && root.sections[0]?.level === 1 ? root.sections[0] : root
  const sections = top.sections.filter((section) => nodesIn(section).length > 0)
  return sections.length > 1 ? top.sections.map(nodeOf) : [...nodesIn(top), ...sections.flatMap(nodesIn)]
}

const nodeOf = (section: Section): OutlineNode => ({
  row: section.row,
  text: section.title,
  children: nodesIn(section),
  apart: false,
})

function nodesIn(section: Section): OutlineNode[] {
  const lines = section.blocks.flatMap((block): OutlineLine[] =>
    block.kind === 'list'
      ? block.items.map(({ row, depth, text }) => ({
          row,
          indent: depth,
          text: plainText(text),
          apart: false,
        }))
      : [],
  )
  return [...treeOf(lines), ...section.sections.map(nodeOf)]
}
