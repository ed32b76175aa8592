import type { EmotionLine, EmotionPoint, Journey } from '../../journey/schema.ts'
import type { MapWords } from '../../messages/map/index.ts'
import type { Point } from '../../scene.ts'
import type { StageRow } from '../columns.ts'
import { snapped } from '../grid.ts'
import { isGiven } from '../text.ts'
import { type SeriesStyle, sizes, type Theme } from '../theme.ts'
import { isFew } from './extremes.ts'

/** A value of an emotion line at its place on the map. */
export interface PlottedPoint extends Point {
  readonly source: EmotionPoint
  readonly value: number
  /** Stage or touchpoint it belongs to, in words and as the end of an id. */
  readonly place: string
  readonly path: string
  /** True where the answers are too few to trust (V28). */
  readonly few: boolean
  /** True where answers are missing between the point before and this one (V11). */
  readonly afterGap: boolean
}

/** An emotion line as it is drawn in one row of stages. */
export interface PlottedLine {
  readonly line: EmotionLine
  readonly style: SeriesStyle
  readonly row: StageRow
  readonly points: readonly PlottedPoint[]
}

/** How many emotion lines a map shows (V13). */
export const shownLines = 5

/** The look of each line: colours and shapes in their order, the previous wave always quiet. */
function lineStyles(lines: readonly EmotionLine[], theme: Theme): SeriesStyle[] {
  let next = 0
  return lines.slice(0, shownLines).map(({ basis }) => {
    if (basis === 'previous') return theme.previous
    const style = theme.series[next % theme.series.length] ?? theme.previous
    next += 1
    return style
  })
}

/** Whose line it is, for people; a line without a title is just an emotion line. */
export function lineTitle({ title }: EmotionLine, words: MapWords): string {
  return isGiven(title) ? title : words.emotion
}

/** Places the lines of a journey in a row of stages; `heightOf` turns a value into y, px. Points that coincide step aside (V14). */
export function plotLines(
  journey: Journey,
  row: StageRow,
  theme: Theme,
  heightOf: (value: number) => number,
): PlottedLine[] {
  const styles = lineStyles(journey.lines, theme)
  const lines = journey.lines.slice(0, shownLines).map((line, index) => ({
    line,
    style: styles[index] ?? theme.previous,
    row,
    points: plotPoints(line, row, heightOf),
  }))
  return dodged(lines)
}

function plotPoints(line: EmotionLine, row: StageRow, heightOf: (value: number) => number): PlottedPoint[] {
  const plotted: PlottedPoint[] = []
  let gap = false
  for (const span of row.spans) {
    const inStage = line.points.filter((point) => point.stage === span.stage.id)
    const detailed = inStage.some(({ touchpoint }) =>
      span.columns.some((column) => column.touchpoint !== undefined && column.touchpoint.id === touchpoint),
    )
    const half = span.width / 2
    for (const column of detailed ? span.columns : span.columns.slice(0, 1)) {
      const source = inStage.find((point) => !detailed || point.touchpoint === column.touchpoint?.id)
      if (source === undefined) continue
      if (source.value === null) {
        gap = true
        continue
      }
      plotted.push({
        x: detailed ? column.x + span.width / span.columns.length / 2 : span.x + half,
        y: snapped(heightOf(source.value)),
        source,
        value: source.value,
        place: (detailed ? column.touchpoint?.name : undefined) ?? span.stage.name,
        path:
          detailed && column.touchpoint !== undefined
            ? `${span.stage.id}/${column.touchpoint.id}`
            : span.stage.id,
        few: isFew(source),
        afterGap: gap && plotted.length > 0,
      })
      gap = false
    }
  }
  return plotted
}

/** Where markers of different lines would overlap at one place, the first stays and the others step aside, right and left in turn. */
function dodged(lines: readonly PlottedLine[]): PlottedLine[] {
  const places = new Map<number, Place[]>()
  lines.forEach(({ points, style }, at) => {
    for (const { x, y } of points) {
      const here = { at, y, size: style.markerSize }
      const place = places.get(x)
      if (place === undefined) places.set(x, [here])
      else place.push(here)
    }
  })
  const shifts = new Map<string, number>()
  for (const [x, place] of places) {
    for (const cluster of overlapping(place)) {
      cluster.forEach(({ at, size }, index) => {
        const step = (sizes.marker + size) / 2 + sizes.grid
        shifts.set(`${at}@${x}`, Math.ceil(index / 2) * (index % 2 === 0 ? -1 : 1) * step)
      })
    }
  }
  return lines.map((line, at) => ({
    ...line,
    points: line.points.map((point) => ({ ...point, x: point.x + (shifts.get(`${at}@${point.x}`) ?? 0) })),
  }))
}

/** A marker at one place of the map: which line it is of, how high it is, and how large, px. */
interface Place {
  readonly at: number
  readonly y: number
  readonly size: number
}

/** Markers that overlap at one place, in the order of their lines. */
function overlapping(place: readonly Place[]): Place[][] {
  const clusters: Place[][] = []
  let lowest = Number.NEGATIVE_INFINITY
  for (const here of [...place].sort((a, b) => a.y - a.size / 2 - (b.y - b.size / 2))) {
    if (here.y - here.size / 2 < lowest) clusters[clusters.length - 1]?.push(here)
    else clusters.push([here])
    lowest = Math.max(lowest, here.y + here.size / 2)
  }
  return clusters.map((cluster) => cluster.sort((a, b) => a.at - b.at))
}
