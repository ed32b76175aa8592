import { carriedForward } from '../header-rows.ts'
import { cellAt, type TableRow } from './rows.ts'
import type { SplitHeader } from './stage-prefixes.ts'

/** A longer cell is a sentence, in code points. */
const LONGEST_NAME = 60

/**
 * The row right below the stages whose first cell is empty and whose others are names: it says the touchpoints.
 * Null where there is none; a stage that is merged over its columns is carried forward.
 */
export function touchpointRow(rows: readonly TableRow[]): SplitHeader | null {
  const [stages, touchpoints, next] = rows
  if (!stages || !touchpoints || !next || cellAt(next, 0) === '') return null
  if (cellAt(touchpoints, 0) !== '') return null
  const names = touchpoints.cells
    .map((_, column) => cellAt(touchpoints, column))
    .filter((name) => name !== '')
  const short = names.filter((name) => [...name].length <= LONGEST_NAME && /\p{L}/u.test(name))
  if (names.length < 2 || short.length < names.length) return null
  return { header: touchpoints, stages: ['', ...carriedForward(stages.cells, touchpoints.cells).slice(1)] }
}
