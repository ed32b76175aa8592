/** What a table is (R7): a journey table, responses, events, figures by place, or nothing we can draw. */
import type { Problem } from '../problem.ts'
import type { FileKind } from './reading.ts'
import { isAggregate, isEventLog } from './recognise-events.ts'
import { journeyShapeOf, mayBeLong } from './recognise-journey.ts'
import { mayBeRefused, refusalOf } from './recognise-refused.ts'
import { vendorOf } from './recognise-vendor.ts'
import type { Table } from './table.ts'

/** Cross-tabs and journey tables with a row for each place have fewer rows than this. */
const MOST_ROWS_OF_A_SMALL_TABLE = 500

export interface Recognition {
  readonly kind: FileKind
  /** The tool that exported it: "qualtrics", "surveymonkey" …, "generic" where nothing tells. */
  readonly vendor: string
  /** Why it cannot become a map. */
  readonly refusal?: Problem
}

/** What a table is; `wanted` is what the person says it is, and wins. */
export function recognise(table: Table, wanted?: FileKind): Recognition {
  const vendor = vendorOf(table)
  if (wanted) return { kind: wanted, vendor }
  const refusal = vendor === 'generic' || vendor === 'surveymonkey' ? refusalOf(table) : null
  if (refusal) return { kind: 'refused', vendor, refusal }
  if (vendor !== 'generic') return { kind: 'responses', vendor }
  if (isEventLog(table)) return { kind: 'events', vendor }
  if (isAggregate(table)) return { kind: 'aggregate', vendor }
  return { kind: journeyShapeOf(table) ?? 'responses', vendor }
}

/** The tool that exported a long table of responses, by its first rows; null where it may be no responses. */
export function responsesVendor(start: Table, wanted?: 'responses'): string | null {
  const vendor = vendorOf(start)
  if (wanted) return vendor
  if (vendor !== 'generic' && vendor !== 'surveymonkey') return vendor
  const wide = start.rows.filter((row) => row.filter((cell) => cell.trim() !== '').length > 1).length
  if (wide <= MOST_ROWS_OF_A_SMALL_TABLE || mayBeRefused(start)) return null
  if (vendor === 'surveymonkey') return vendor
  const isOther = isEventLog({ ...start, rows: [] }) || isAggregate(start) || mayBeLong(start.headers)
  return isOther ? null : vendor
}
