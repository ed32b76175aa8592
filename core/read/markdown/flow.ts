/** A numbered list of steps: each step is a stage, what is listed below it are its actions. */
import { laneTitle } from '../../journey/presets.ts'
import { journeyFromMatrix } from '../journey-table/matrix.ts'
import type { TableRow } from '../journey-table/rows.ts'
import type { JourneyReading, ReadOptions } from '../reading.ts'
import type { MarkdownList } from './blocks.ts'
import { plainText } from './inline.ts'

/** The journey in a numbered list; null where the list is a short one or has no numbers. */
export function journeyInFlow(list: MarkdownList, options: ReadOptions): JourneyReading | null {
  const steps = list.items.filter(({ depth }) => depth === 0)
  if (steps.length < 2 || !steps.every(({ numbered }) => numbered)) return null
  const actions = actionsBelow(list)
  const header: TableRow = {
    row: list.row,
    cells: ['', ...steps.map(({ text }) => plainText(text).replaceAll('\n', ' '))],
  }
  const title = laneTitle('actions', options.language ?? 'en')
  const lane: TableRow = { row: steps[0]?.row ?? list.row, cells: [title, ...actions] }
  const rows = actions.some((text) => text !== '') ? [header, lane] : [header]
  return { ...journeyFromMatrix(rows, options), problems: [] }
}

/** For each step the items nested in it, one a line. */
function actionsBelow({ items }: MarkdownList): string[] {
  const actions: string[][] = []
  for (const { depth, text } of items) {
    if (depth === 0) actions.push([])
    else actions.at(-1)?.push(plainText(text))
  }
  return actions.map((texts) => texts.join('\n'))
}
