import type { EmotionLine } from '../../journey/schema.ts'
import type { Align, Line, Point, SceneItem } from '../../scene.ts'
import type { Setting } from '../setting.ts'
import { label, measuredText } from '../text.ts'
import { sizes } from '../theme.ts'

/** Where the values −2 … +2 are on the map: the top line, and the reach from left to right, px. */
export interface Plot {
  readonly left: number
  readonly right: number
  readonly top: number
}

/** y of an emotion value in a plot, px. */
export function heightOf(plot: Plot, value: number): number {
  return plot.top + (2 - value) * sizes.emotionUnit
}

/** The axis (V12): a strong neutral line, quiet lines at both ends and between, the ends and the middle named in words. */
export function axis(
  id: string,
  plot: Plot,
  labelLeft: number,
  lines: readonly EmotionLine[],
  setting: Setting,
): SceneItem[] {
  const { theme, words } = setting
  const ends = endsOf(lines) ?? { high: words.delighted, low: words.frustrated }
  const names: readonly { readonly value: number; readonly text: string }[] = [
    { value: 2, text: `${ends.high} +2` },
    { value: 0, text: `${words.neutral} 0` },
    { value: -2, text: `${ends.low} −2` },
  ]
  const width = plot.left - sizes.gap / 2 - labelLeft
  const levels = [2, 1, 0, -1, -2].map((value): Line => {
    const y = heightOf(plot, value)
    return {
      kind: 'line',
      id: `${id}@axis@${value}`,
      role: 'axis',
      name: `${words.emotion} ${value}`,
      box: { x: plot.left, y, width: plot.right - plot.left, height: 0 },
      points: [
        { x: plot.left, y },
        { x: plot.right, y },
      ],
      path: `M ${plot.left} ${y} L ${plot.right} ${y}`,
      color: value === 0 ? theme.axis : theme.hairline,
      width: value === 0 ? 1.5 : 1,
      dash: 'solid',
    }
  })
  const labels = names.map(({ value, text }) => {
    const measured = measuredText(
      [{ text, fontSize: sizes.small, color: theme.muted, maxLines: 2 }],
      width,
      setting,
      'right' satisfies Align,
    )
    const point: Point = { x: labelLeft, y: heightOf(plot, value) - measured.height / 2 }
    return label({ id: `${id}@axis@${value}@name`, role: 'axis', name: text }, width, measured).at(point)
  })
  return [...levels, ...labels]
}

/** The ends in the words of the original scale, where all lines share them: a line of agreement delights nobody. */
function endsOf(lines: readonly EmotionLine[]): { readonly high: string; readonly low: string } | undefined {
  const [first, ...others] = lines.flatMap(({ scale }) => {
    if (scale?.minLabel === undefined || scale.maxLabel === undefined) return []
    const { minLabel, maxLabel } = scale
    return [scale.better === 'high' ? { high: maxLabel, low: minLabel } : { high: minLabel, low: maxLabel }]
  })
  const scaled = lines.filter(({ scale }) => scale !== undefined)
  if (first === undefined || scaled.length !== others.length + 1) return undefined
  return others.every(({ high, low }) => high === first.high && low === first.low) ? first : undefined
}
