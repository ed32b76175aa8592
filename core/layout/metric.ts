import type { Metric } from '../journey/schema.ts'
import type { MapWords } from '../messages/map/index.ts'
import type { Card } from '../scene.ts'
import { boxAt, type Draft } from './draft.ts'
import { snappedUp } from './grid.ts'
import { figureText, intervalText, withUnit } from './numbers.ts'
import type { Setting } from './setting.ts'
import { measuredText, objectName, type TextPart } from './text.ts'
import { sizes } from './theme.ts'

/** A metric as a large figure with its name above, its interval and n beneath (S10). */
export function metricDraft(
  metric: Metric,
  laneId: string,
  place: string,
  width: number,
  setting: Setting,
): Draft {
  const parts = metricParts(metric, setting)
  const { content, height: textHeight } = measuredText(parts, width, setting)
  const height = snappedUp(textHeight)
  const id = [setting.mapId, laneId, metric.stage, metric.touchpoint, `@${metric.id}`]
    .filter((part) => part !== undefined)
    .join('/')
  return {
    width,
    height,
    at: (point): Card => ({
      kind: 'card',
      id,
      role: 'metrics',
      name: objectName(place, metric.name) || setting.words.metrics,
      box: boxAt(point, width, height),
      ...content,
      radius: 0,
      inset: { x: 0, y: 0 },
    }),
  }
}

/** Why there is no figure: nobody answered, or too few did (S7, S10). */
function whyNone({ n }: Metric, words: MapWords): string {
  return n === undefined || n === 0 ? words.noAnswers : words.legend.few(sizes.fewAnswers)
}

function metricParts(metric: Metric, { theme, words }: Setting): TextPart[] {
  const signed = /nps/i.test(metric.name)
  const figure = (value: number) => figureText(value, words, signed)
  const interval =
    metric.low === undefined || metric.high === undefined
      ? ''
      : intervalText(metric.low, metric.high, words, signed)
  const n = metric.n === undefined ? '' : words.n(figureText(metric.n, words))
  const notes = [
    metric.value === null ? whyNone(metric, words) : interval,
    n,
    metric.target === undefined ? '' : words.target(withUnit(figure(metric.target), metric.unit)),
    metric.previous === undefined || metric.value === null
      ? ''
      : words.change(figureText(metric.value - metric.previous, words, true)),
  ].filter((note) => note !== '')
  const parts: TextPart[] = [
    { text: metric.name, fontSize: sizes.small, color: theme.muted },
    {
      text: metric.value === null ? '—' : withUnit(figure(metric.value), metric.unit),
      fontSize: sizes.figure,
      weight: 'bold',
      color: theme.ink,
      main: true,
    },
  ]
  if (notes.length > 0) parts.push({ text: notes.join(' · '), fontSize: sizes.small, color: theme.muted })
  return parts
}
