import type { Journey, Lane } from '../../journey/schema.ts'
import { type Columns, columnsLeft, laneLeft, type StageRow } from '../columns.ts'
import { canvas, type Draft } from '../draft.ts'
import { header, laneLook } from '../lane.ts'
import type { Setting } from '../setting.ts'
import { sizes } from '../theme.ts'
import { axis, heightOf, type Plot } from './axis.ts'
import { callouts } from './callouts.ts'
import { monotoneCurve } from './curve.ts'
import { drawsIntervals } from './drawn.ts'
import { bands, markers, segments } from './segments.ts'
import { plotLines } from './series.ts'

/** Room above the highest and below the lowest value for words, px. */
const above = 64
const below = 56
/** From the lane's title to the highest value, whose name may take two lines, px. */
const belowTitle = 28

/** The emotion lane of a row: axis, intervals, lines, points and words, from back to front. */
export function emotionLane(
  lane: Lane,
  journey: Journey,
  row: StageRow,
  columns: Columns,
  setting: Setting,
): Draft {
  const look = { ...laneLook(lane, row, setting), fill: setting.theme.emotionFill }
  const id = `${setting.mapId}/${lane.id}`
  const title = header(lane, row, setting, true)
  const plotTop = Math.max(above, title.height + belowTitle)
  const height = plotTop + sizes.emotionUnit * 4 + below
  return canvas(look, columns.laneWidth, height, (origin) => {
    const right = origin.x + columns.laneWidth - sizes.air
    const plot: Plot = { left: columnsLeft, right, top: origin.y + plotTop }
    const lines = plotLines(journey, row, setting.theme, (value) => heightOf(plot, value))
    const curves = lines.map(({ points }) => monotoneCurve(points))
    const neutral = monotoneCurve([
      { x: plot.left, y: heightOf(plot, 0) },
      { x: right, y: heightOf(plot, 0) },
    ])
    const points = lines.flatMap((line) => markers(id, line, setting))
    const bounds = {
      x: plot.left,
      y: origin.y + sizes.air,
      width: right - plot.left,
      height: height - sizes.air * 2,
    }
    return [
      title.at({ x: laneLeft + sizes.air, y: origin.y + sizes.air }),
      ...axis(`${look.id}`, plot, laneLeft + sizes.air, journey.lines, setting),
      ...(drawsIntervals(journey)
        ? lines.flatMap((line) => bands(id, line, (value) => heightOf(plot, value)))
        : []),
      ...lines.flatMap((line, index) => segments(id, line, curves[index] ?? [], setting)),
      ...points,
      ...callouts(id, lines, [...curves, neutral], points, bounds, setting),
    ]
  })
}
