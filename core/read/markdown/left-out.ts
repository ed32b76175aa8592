/** The lines of a Markdown text that are nowhere on its map: free paragraphs, quotes, remarks and unknown labels. */
import type { Journey } from '../../journey/schema.ts'
import type { Problem } from '../../problem.ts'
import { normalise } from '../../vocabulary/normalise.ts'
import { labelled } from '../head-facts.ts'
import type { Block } from './blocks.ts'
import { isPersonaHeading } from './facts.ts'
import { plainText } from './inline.ts'
import { isLane } from './lane-entries.ts'
import { type Section, sectionsIn } from './sections.ts'

/** One problem that counts the lines left out and quotes the first; none where everything is on the map. */
export function textLeftOut(root: Section, journey: Journey, listsAreRead: boolean): Problem[] {
  const shown = normalise(JSON.stringify(journey))
  const isShown = (text: string) => {
    const words = normalise(JSON.stringify(text).slice(1, -1))
    return words === '' || shown.includes(words)
  }
  const left = [...sectionsIn(root)]
    .filter(([section, holders]) => ![section, ...holders].some(({ title }) => isPersonaHeading(title)))
    .flatMap(([{ blocks }]) => blocks.flatMap((block) => linesOf(block, listsAreRead)))
    .filter(({ text }) => {
      const part = labelled(text)
      const onMap = part && part.text !== '' && ((listsAreRead && isLane(part.label)) || isShown(part.text))
      return !isShown(text) && !onMap
    })
  const [first] = left
  return first
    ? [{ code: 'markdown-text-left-out', row: first.row, count: left.length, value: first.text }]
    : []
}

function linesOf(block: Block, listsAreRead: boolean): { readonly row: number; readonly text: string }[] {
  if (block.kind === 'paragraph')
    return block.lines.map((line, index) => ({ row: block.row + index, text: plainText(line) }))
  if (block.kind !== 'list' || listsAreRead) return []
  return block.items.map(({ row, text }) => ({ row, text: plainText(text) }))
}
