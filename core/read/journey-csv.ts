/**
 * Reads the CSV that we write (write/csv.ts), exactly as it was, and what people made of it in a spreadsheet: rows in
 * another order, other delimiters, rows of their own that name a stage or a lane instead of giving its id.
 */
import { JOURNEY_VERSION } from '../journey/schema.ts'
import type { Problem } from '../problem.ts'
import { completed } from './journey-csv/completed.ts'
import { csvParts } from './journey-csv/parts.ts'
import { csvRows, journeyCsvDelimiter } from './journey-csv/rows.ts'
import { repaired } from './json/repair.ts'
import type { JourneyReading, ReadOptions } from './reading.ts'

export { journeyCsvDelimiter } from './journey-csv/rows.ts'

/** Reads our own CSV; `records` counts its rows below the header. */
export function readJourneyCsv(
  text: string,
  { name = '' }: ReadOptions = {},
): JourneyReading & { readonly records: number } {
  const { rows, foreign } = csvRows(text, journeyCsvDelimiter(text) ?? ',')
  const { json, problems, problemAt } = csvParts(rows, name)
  const version = json['version']
  if (typeof version === 'number' && version > JOURNEY_VERSION) {
    return { journey: null, problems: [{ code: 'own-newer', value: String(version) }], records: rows.length }
  }
  const repair = repaired(json, completed)
  if (!repair) return { journey: null, problems: [{ code: 'text-not-understood' }], records: rows.length }
  const unkept = foreign.map(
    (column): Problem => ({ code: 'own-value-left-out', row: 1, column, value: column }),
  )
  const said = [...unkept, ...problems, ...repair.leftOut.map(({ path }) => problemAt(path))]
  return {
    journey: repair.journey,
    problems: said.sort((a, b) => (a.row ?? 0) - (b.row ?? 0)),
    records: rows.length,
  }
}
