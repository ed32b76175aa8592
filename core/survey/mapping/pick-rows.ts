/** Columns of a file whose rows say their stage themselves: one rating makes the line. */
import { headerRole } from '../../vocabulary/headers.ts'
import type { Column } from '../columns.ts'
import { metricOf, worth } from './pick-lines.ts'
import { pickQuotes } from './pick-quotes.ts'
import { isScored, lineId, type Picked, type PickedLine, type Uses } from './uses.ts'

/** Answers one row at a time: the stage stands in the row, one rating column makes the line. */
export const pickForRows = (columns: readonly Column[]): Picked => {
  const uses: Uses = new Map()
  const scored = columns.filter(isScored).sort((a, b) => worth[b.scale.kind] - worth[a.scale.kind])
  const lines: PickedLine[] = []
  for (const column of scored) {
    const isLine =
      lines.length === 0 ||
      (lines.length < 2 && worth[column.scale.kind] >= 6 && lineId(column.scale) !== lines[0]?.id)
    const metric = metricOf(column)
    if (isLine && (lines.length === 0 || metric === undefined)) {
      lines.push({ id: lineId(column.scale), kind: column.scale.kind })
      uses.set(column.index, { use: 'emotion', line: lineId(column.scale), ...(metric ? { metric } : {}) })
    } else uses.set(column.index, { use: 'metric', metric: metric ?? 'mean' })
  }
  pickSegment(columns, uses)
  pickPerson(columns, uses)
  pickQuotes(columns, uses, false)
  return { uses, lines }
}

/** Groups are drawn apart where the file itself calls them segments; other background is offered. */
export const pickSegment = (columns: readonly Column[], uses: Uses): void => {
  const segment = columns.find(
    ({ role, stem }) =>
      role === 'segment' && headerRole(stem)?.match === 'whole' && headerRole(stem)?.role === 'persona',
  )
  if (segment) uses.set(segment.index, { use: 'segment' })
}

/** A column that tells people apart who stand on several rows. */
export const pickPerson = (columns: readonly Column[], uses: Uses): void => {
  const person = columns.find((column) => column.person === true && column.distinct < column.filled)
  if (person) uses.set(person.index, { use: 'person' })
}
