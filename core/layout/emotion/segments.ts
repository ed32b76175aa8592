import type { Band, Line, Marker, Point } from '../../scene.ts'
import { snappedUp } from '../grid.ts'
import { emotionText } from '../numbers.ts'
import type { Setting } from '../setting.ts'
import { objectName } from '../text.ts'
import { type SeriesStyle, sizes } from '../theme.ts'
import { type Cubic, curvePath, monotoneCurve } from './curve.ts'
import { lineTitle, type PlottedLine, type PlottedPoint } from './series.ts'

/** Strokes and gaps, px, of a line between few answers, and of the bridge over missing ones. */
const fewPattern = [7, 5]
export const bridgePattern = [2, 6]

/** The pieces of a line between neighbouring points: dotted over missing answers (V11), dashed where answers are few (V28). */
export function segments(
  lane: string,
  { line, style, points }: PlottedLine,
  curve: readonly Cubic[],
  setting: Setting,
): Line[] {
  return curve.map((piece, index): Line => {
    const [from, to] = [points[index] as PlottedPoint, points[index + 1] as PlottedPoint]
    return {
      kind: 'line',
      id: `${idOf(lane, line.id, from)}→${to.path}`,
      role: 'emotion',
      name: objectName(lineTitle(line, setting.words), `${from.place} → ${to.place}`),
      box: around([piece.from, piece.to]),
      points: [piece.from, piece.to],
      path: curvePath([piece]),
      series: line.id,
      from: idOf(lane, line.id, from),
      to: idOf(lane, line.id, to),
      ...strokeOf(style, to.afterGap, from.few || to.few, setting),
    }
  })
}

/** The points of a line; hollow where answers are few (V28). */
export function markers(lane: string, { line, style, points }: PlottedLine, setting: Setting): Marker[] {
  const size = style.markerSize
  return points.map((point): Marker => {
    const { n } = point.source
    return {
      kind: 'marker',
      id: idOf(lane, line.id, point),
      role: 'emotion',
      name: objectName(
        point.place,
        lineTitle(line, setting.words),
        emotionText(point.value, setting.words),
        n === undefined ? undefined : setting.words.n(String(n)),
        point.source.label,
      ),
      box: { x: point.x - size / 2, y: point.y - size / 2, width: size, height: size },
      shape: style.shape,
      strokeWidth: style.lineWidth,
      color: style.color,
      fill: point.few ? setting.theme.surface : style.color,
      ...(point.few ? { hollow: true } : {}),
      series: line.id,
      value: point.value,
      ...(n === undefined ? {} : { n }),
    }
  })
}

/** The 95 % interval around a line, wherever neighbouring points have one. */
export function bands(
  lane: string,
  { line, style, points }: PlottedLine,
  heightOf: (value: number) => number,
): Band[] {
  return intervalRuns(points).map((run): Band => {
    const edge = (end: 'low' | 'high') =>
      run.map(({ x, source, value }): Point => ({ x, y: heightOf(source[end] ?? value) }))
    const [upper, lower] = [edge('high'), edge('low')]
    const back = monotoneCurve(lower)
      .reverse()
      .map(
        ({ from, control1, control2, to }): Cubic => ({
          from: to,
          control1: control2,
          control2: control1,
          to: from,
        }),
      )
    const turn = lower[lower.length - 1] as Point
    return {
      kind: 'band',
      id: `${idOf(lane, line.id, run[0] as PlottedPoint)}@interval`,
      role: 'interval',
      name: objectName(line.title, '95 %'),
      box: around([...upper, ...lower]),
      path: `${curvePath(monotoneCurve(upper))} L ${Math.round(turn.x)} ${Math.round(turn.y * 100) / 100} ${curvePath(back).replace(/^M \S+ \S+ /, '')} Z`,
      fill: style.color,
      opacity: 0.12,
      series: line.id,
    }
  })
}

/** Id of a point's marker. */
export function idOf(lane: string, line: string, point: PlottedPoint): string {
  return `${lane}/@${line}/${point.path}`
}

function strokeOf(
  style: SeriesStyle,
  bridge: boolean,
  few: boolean,
  { theme }: Setting,
): Pick<Line, 'color' | 'width' | 'dash' | 'pattern'> {
  if (bridge) return { color: theme.axis, width: 2, dash: 'dotted', pattern: bridgePattern }
  const { color, lineWidth: width } = style
  const pattern = few ? fewPattern : style.pattern
  return pattern.length === 0 ? { color, width, dash: 'solid' } : { color, width, dash: 'dashed', pattern }
}

/** The points of each stretch of a line where neighbours both have an interval. */
export function intervalRuns(points: readonly PlottedPoint[]): PlottedPoint[][] {
  const found: PlottedPoint[][] = [[]]
  for (const point of points) {
    const known = point.source.low !== undefined && point.source.high !== undefined
    if (!known || point.afterGap) found.push([])
    if (known) found[found.length - 1]?.push(point)
  }
  return found.filter((run) => run.length > 1)
}

function around(points: readonly Point[]) {
  let [left, top, right, bottom] = [
    Number.POSITIVE_INFINITY,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ]
  for (const { x, y } of points) {
    left = Math.min(left, x)
    right = Math.max(right, x)
    top = Math.min(top, y)
    bottom = Math.max(bottom, y)
  }
  const corner = { x: snapDown(left), y: snapDown(top) }
  return { ...corner, width: snappedUp(right - corner.x), height: snappedUp(bottom - corner.y) }
}

function snapDown(length: number): number {
  return Math.floor(length / sizes.grid) * sizes.grid
}
