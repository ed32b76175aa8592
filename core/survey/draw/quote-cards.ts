/** Puts quotes beside the lowest point, the highest and the typical one, masked, and says how much was masked. */
import type { JourneyCard } from '../../journey/schema.ts'
import { uniqueSlugs } from '../../journey/slug.ts'
import type { Problem } from '../../problem.ts'
import type { Quote, Taken } from '../count/quotes.ts'
import type { ScoreCell } from '../count/score.ts'
import { laneIds, type SurveyContext } from '../journey.ts'
import { maskPersonal } from '../privacy.ts'
import { meanOf } from '../statistics.ts'

/** Quotes of a question that stands on the map without any rating. */
const MOST_PER_QUESTION = 3

/** Cards in the quotes lane, in the order of the map. */
export const quoteCards = (
  context: SurveyContext,
): { readonly cards: readonly JourneyCard[]; readonly problems: readonly Problem[] } => {
  const { aggregates } = context
  const cells = aggregates.cells.filter(({ column, total }) => column.use === 'emotion' && total.length > 0)
  const main = cells.filter(({ column }) => column.line === (context.mapping.lines[0]?.id ?? ''))
  const taken: Taken = new Set()
  const picked: { readonly cell: Pick<ScoreCell, 'stage' | 'touchpoint'>; readonly quote: Quote }[] = []
  const take = (cell: ScoreCell | undefined, wanted: 'lowest' | 'highest' | 'typical') => {
    if (!cell) return
    const mean = meanOf(cell.total)?.value ?? 0
    const low = cell.column.scale?.better === 'low'
    const end = wanted === 'typical' ? mean : (wanted === 'lowest') === low ? 'highest' : 'lowest'
    const quote = cell.quotes.pick(end, taken)
    if (!quote) return
    picked.push({ cell, quote })
  }
  const byMood = [...main].sort((a, b) => mood(a) - mood(b))
  take(byMood[0], 'lowest')
  if (byMood.length > 1) take(byMood.at(-1), 'highest')
  const tied = aggregates.openQuotes.some(({ column }) =>
    main.some((cell) => placeKey(cell) === placeKey(column)),
  )
  if (aggregates.rowPlaces || tied) for (const cell of main) take(cell, 'typical')
  else take(byMood.length > 2 ? nearestToMean(byMood) : byMood[0], 'typical')
  if (byMood.length === 1) take(byMood[0], 'highest')
  const rated = new Set(cells.map(placeKey))
  for (const { column, box } of aggregates.openQuotes) {
    if (column.stage === undefined || rated.has(placeKey(column))) continue
    for (let count = 0; count < MOST_PER_QUESTION; count += 1) {
      const quote = box.pick(0, taken)
      if (!quote) break
      const at = column.touchpoint === undefined ? {} : { touchpoint: column.touchpoint }
      picked.push({ cell: { stage: column.stage, ...at }, quote })
    }
  }
  return maskedQuotes(picked)
}

/** The mean of a cell on −2 … +2, only to compare cells. */
const mood = ({ column, total }: ScoreCell) => {
  const mean = meanOf(total)?.value ?? 0
  const scale = column.scale
  if (!scale) return 0
  const share = (mean - scale.min) / (scale.max - scale.min)
  return scale.better === 'high' ? share : 1 - share
}

const nearestToMean = (cells: readonly ScoreCell[]) => {
  const mean = cells.reduce((sum, cell) => sum + mood(cell), 0) / cells.length
  return [...cells].sort((a, b) => Math.abs(mood(a) - mean) - Math.abs(mood(b) - mean))[0]
}

const placeKey = ({
  stage,
  touchpoint,
}: {
  readonly stage?: string | undefined
  readonly touchpoint?: string | undefined
}) => `${stage ?? ''}\n${touchpoint ?? ''}`

/** Quotes as masked cards, and what was masked. */
export const maskedQuotes = (
  picked: readonly { readonly cell: Pick<ScoreCell, 'stage' | 'touchpoint'>; readonly quote: Quote }[],
) => {
  const counts = new Map<string, number>()
  const idsOf = new Map<string, (text: string) => string>()
  const cards = picked.map(({ cell, quote }): JourneyCard => {
    const { text, counts: found } = maskPersonal(quote.text.trim().replace(/\s+/g, ' '))
    for (const [kind, count] of Object.entries(found)) counts.set(kind, (counts.get(kind) ?? 0) + count)
    const key = `${cell.stage}\n${cell.touchpoint ?? ''}`
    const ids = idsOf.get(key) ?? uniqueSlugs()
    idsOf.set(key, ids)
    return {
      id: ids(text),
      lane: laneIds.quotes,
      stage: cell.stage,
      ...(cell.touchpoint === undefined ? {} : { touchpoint: cell.touchpoint }),
      text,
      basis: 'observed',
    }
  })
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0)
  const problems: Problem[] =
    total > 0 ? [{ code: 'survey-masked', count: total, value: [...counts.keys()].join(', ') }] : []
  return { cards, problems }
}
