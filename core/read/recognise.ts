/** What a table is (R7): a journey table, responses, events, figures by place, or nothing we can draw. */
import type { Problem } from '../problem.ts'
import type { FileKind } from './reading.ts'
import { isAggregate, isEventLog } from './recognise-events.ts'
import { journeyShapeOf } from './recognise-journey.ts'
import { refusalOf } from './recognise-refused.ts'
import { vendorOf } from './recognise-vendor.ts'
import type { Table } from './table.ts'

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
