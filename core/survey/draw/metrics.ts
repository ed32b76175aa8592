/** NPS, CSAT, CES and plain means with n and interval, where their questions stand. */
import type { Metric } from '../../journey/schema.ts'
import { slug } from '../../journey/slug.ts'
import type { ScoreCell } from '../count/score.ts'
import type { SurveyContext } from '../journey.ts'
import { type Figure, meanOf, netPromoterScore, shareOf, topTwoBox } from '../statistics.ts'
import type { SurveyWords } from '../words.ts'

/** One figure per cell whose question has a metric. */
export const metricsOf = ({ aggregates, words }: SurveyContext): readonly Metric[] =>
  aggregates.cells.flatMap((cell) => {
    const made = figureOf(cell, words)
    if (!made?.figure) return []
    const { name, unit, figure } = made
    return [
      {
        id: slug(name),
        name,
        stage: cell.stage,
        ...(cell.touchpoint === undefined ? {} : { touchpoint: cell.touchpoint }),
        value: figure.value,
        ...(unit === undefined ? {} : { unit }),
        n: figure.n,
        ...(figure.low === undefined ? {} : { low: figure.low }),
        ...(figure.high === undefined ? {} : { high: figure.high }),
      },
    ]
  })

const figureOf = (
  { column, total }: ScoreCell,
  words: SurveyWords,
): { name: string; unit?: string; figure: Figure | null } | null => {
  const { metric, scale } = column
  if (!metric || !scale) return null
  if (metric === 'nps') return { name: 'NPS', figure: netPromoterScore(total) }
  if (metric === 'csat') return { name: 'CSAT', unit: '%', figure: topTwoBox(total, scale) }
  if (metric === 'share')
    return { name: words.kinds['yes-no'], unit: '%', figure: shareOf(total, (value) => value === 1) }
  const unit = `/ ${scale.max}`
  if (metric === 'ces') return { name: words.ces, unit, figure: turned(meanOf(total), scale) }
  return { name: words.kinds[scale.kind], unit, figure: turned(meanOf(total), scale) }
}

/** A mean on its own scale, turned so that high is good (S5, V21). */
const turned = (
  figure: Figure | null,
  scale: { readonly min: number; readonly max: number; readonly better: 'high' | 'low' },
): Figure | null => {
  if (!figure || scale.better === 'high') return figure
  const turn = (value: number) => scale.min + scale.max - value
  const ends =
    figure.low === undefined || figure.high === undefined
      ? {}
      : { low: turn(figure.high), high: turn(figure.low) }
  return { value: turn(figure.value), n: figure.n, ...ends }
}
