/** The usual metric of a rated question. */
import type { ColumnScale, ScaleKind } from '../columns/scale.ts'
import { isAsking } from '../columns/wording.ts'
import type { MappedColumn } from '../mapping.ts'

/** NPS, CSAT, CES or the share of yes, by the kind of scale and what was asked; undefined where a rating has none. */
export const metricFor = (scale: ColumnScale, question: string, isItem: boolean): MappedColumn['metric'] => {
  const points = scale.max - scale.min + 1
  const isShort = points === 5 || points === 7
  if (scale.kind === 'nps' || scale.kind === 'nps-group') return 'nps'
  if ((scale.kind === 'satisfaction' || scale.kind === 'stars') && isShort) return 'csat'
  if (effort.has(scale.kind) && !isItem && isShort && isAsking('ces', question)) return 'ces'
  return scale.kind === 'yes-no' ? 'share' : undefined
}

/** Ease itself, agreement that something was easy, or a number for the effort. */
const effort: ReadonlySet<ScaleKind> = new Set(['ease', 'agreement', 'rating', 'amount'])
