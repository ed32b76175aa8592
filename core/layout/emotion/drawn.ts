import type { EmotionLine, Journey } from '../../journey/schema.ts'
import type { Columns } from '../columns.ts'
import type { SeriesStyle, Theme } from '../theme.ts'
import { intervalRuns } from './segments.ts'
import { plotLines, shownLines } from './series.ts'

/** What of an emotion line is on the map, in any of its rows: what the legend speaks of (V22). */
export interface DrawnLine {
  readonly line: EmotionLine
  readonly style: SeriesStyle
  /** It has points of few answers, a bridge over missing ones, an interval. */
  readonly few: boolean
  readonly gap: boolean
  readonly interval: boolean
}

/** The lines that have a point on the map, in their order. */
export function drawnLines(journey: Journey, columns: Columns, theme: Theme): DrawnLine[] {
  const rows = columns.rows.map((row) => plotLines(journey, row, theme, () => 0))
  const intervals = drawsIntervals(journey)
  return journey.lines.slice(0, shownLines).flatMap((line, index): DrawnLine[] => {
    const plotted = rows.flatMap((lines) => lines[index] ?? [])
    const points = plotted.flatMap((row) => row.points)
    const style = plotted[0]?.style
    if (style === undefined || points.length === 0) return []
    return [
      {
        line,
        style,
        few: points.some(({ few }) => few),
        gap: points.some(({ afterGap }) => afterGap),
        interval: intervals && plotted.some((row) => intervalRuns(row.points).length > 0),
      },
    ]
  })
}

/** More bands than this would hide each other. */
const shownBands = 2

/** Says whether the intervals of a journey are drawn: where few enough lines have one. */
export function drawsIntervals(journey: Journey): boolean {
  const measured = journey.lines
    .slice(0, shownLines)
    .filter(({ points }) => points.some(({ low }) => low !== undefined))
  return measured.length > 0 && measured.length <= shownBands
}
