/** Used columns as blocks: a matrix, the options of a question, ratings of one line side by side, or one column. */
import type { Column } from '../columns.ts'
import type { Block } from './places.ts'
import type { Use } from './uses.ts'

/** Used columns as blocks: a matrix, the options of a question, ratings of one line beside each other, or one column. */
export const blocksOf = (columns: readonly Column[], uses: ReadonlyMap<number, Use>): readonly Block[] => {
  const blocks: { columns: Column[]; readonly together: boolean; readonly key: string }[] = []
  const hasLine = [...uses.values()].some(({ use }) => use === 'emotion')
  for (const column of columns) {
    const use = uses.get(column.index)
    if (!use || !standsAlone(use, hasLine)) continue
    const together = use.use === 'option' || use.use === 'ranking'
    const inMatrix = use.use === 'emotion' && column.item !== undefined
    const key =
      together || inMatrix
        ? `${use.use}\n${column.group}`
        : use.use === 'emotion'
          ? `line\n${use.line}`
          : `${column.index}`
    const open = blocks.find(
      (block) => block.key === key && (together || inMatrix || block === blocks.at(-1)),
    )
    if (open) open.columns.push(column)
    else blocks.push({ columns: [column], together, key })
  }
  return blocks
}

/** Quotes stand beside ratings, unless there are none or they are about something else. */
const standsAlone = ({ use, why }: Use, hasLine: boolean) => {
  if (use === 'quote') return !hasLine || why !== undefined
  return use === 'emotion' || use === 'metric' || use === 'choice' || use === 'option' || use === 'ranking'
}
