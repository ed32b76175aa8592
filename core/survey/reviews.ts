/**
 * A list of reviews has no stages, so its map shows what there is: the mean over all of them, and a column per
 * rating with its share and what those people wrote.
 */
import type { Journey, Metric } from '../journey/schema.ts'
import type { Problem } from '../problem.ts'
import type { Quote, Taken } from './count/quotes.ts'
import type { ScoreCell } from './count/score.ts'
import { pointOf } from './draw/lines.ts'
import { maskedQuotes } from './draw/quote-cards.ts'
import type { SurveyContext } from './journey.ts'
import { shareOf, topTwoBox } from './statistics.ts'

const QUOTES_PER_RATING = 2
const stages = { all: 'all-reviews', rating: 'by-rating' } as const

/** The one rating of a review list, or null for any other survey. */
export const reviewCell = ({ mapping, aggregates }: SurveyContext): ScoreCell | null => {
  const used = mapping.columns.filter(
    ({ use }) =>
      use === 'emotion' || use === 'metric' || use === 'choice' || use === 'option' || use === 'ranking',
  )
  const [rating] = used
  if (used.length !== 1 || !rating?.scale || aggregates.rowPlaces) return null
  const isStars = rating.scale.kind === 'stars' && rating.scale.max - rating.scale.min <= 10
  return isStars || mapping.vendor.startsWith('reviews') ? (aggregates.cells[0] ?? null) : null
}

type Drawn = Pick<Journey, 'stages' | 'cards' | 'metrics' | 'lines'>

/** Everything a review map shows below its title block. */
export const reviewMap = (
  cell: ScoreCell,
  { words }: SurveyContext,
  everyone: string,
): { readonly map: Drawn; readonly problems: readonly Problem[] } => {
  const scale = cell.column.scale
  if (!scale) return { map: { stages: [], cards: [], metrics: [], lines: [] }, problems: [] }
  const ratings = Array.from({ length: scale.max - scale.min + 1 }, (_, index) => scale.min + index)
  const nameOf = (rating: number) => (scale.kind === 'stars' ? words.stars(rating) : `${rating}`)
  const picked = ratings.flatMap((rating) =>
    quotesAt(cell, rating).map((quote) => ({
      cell: { stage: stages.rating, touchpoint: `${rating}` },
      quote,
    })),
  )
  const { cards, problems } = maskedQuotes(picked)
  const csat = topTwoBox(cell.total, scale)
  const whole: Metric[] =
    csat && ratings.length === 5 ? [{ id: 'csat', name: 'CSAT', stage: stages.all, unit: '%', ...csat }] : []
  const shares = ratings.flatMap((rating): Metric[] => {
    const share = shareOf(cell.total, (value) => Math.round(value) === rating)
    return share
      ? [
          {
            id: 'share',
            name: words.share,
            stage: stages.rating,
            touchpoint: `${rating}`,
            unit: '%',
            ...share,
          },
        ]
      : []
  })
  const { stage: _stage, touchpoint: _touchpoint, ...point } = pointOf(cell, cell.total)
  const labels = {
    ...(scale.minLabel === undefined ? {} : { minLabel: scale.minLabel }),
    ...(scale.maxLabel === undefined ? {} : { maxLabel: scale.maxLabel }),
  }
  return {
    problems,
    map: {
      stages: [
        { id: stages.all, name: words.reviews, touchpoints: [] },
        {
          id: stages.rating,
          name: words.byRating,
          touchpoints: ratings.map((rating) => ({ id: `${rating}`, name: nameOf(rating) })),
        },
      ],
      lines: [
        {
          id: 'everyone',
          title: everyone,
          basis: 'measured',
          scale: { min: scale.min, max: scale.max, better: scale.better, ...labels },
          points: [{ ...point, stage: stages.all }],
        },
      ],
      metrics: [...whole, ...shares],
      cards: [...cards],
    },
  }
}

const quotesAt = (cell: ScoreCell, rating: number): readonly Quote[] => {
  const taken: Taken = new Set()
  const found: Quote[] = []
  while (found.length < QUOTES_PER_RATING) {
    const quote = cell.quotes.pick(rating, taken)
    if (!quote || Math.round(quote.value) !== rating) break
    found.push(quote)
  }
  return found
}
