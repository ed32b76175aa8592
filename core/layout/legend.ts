import type { EmotionLine, Journey } from '../journey/schema.ts'
import type { Line, Marker, Point, SceneItem } from '../scene.ts'
import type { Columns } from './columns.ts'
import { canvas, type Draft } from './draft.ts'
import { drawsIntervals } from './emotion/lane.ts'
import { bridgePattern } from './emotion/segments.ts'
import { lineStyles, lineTitle, shownLines } from './emotion/series.ts'
import { snappedUp } from './grid.ts'
import { figureText } from './numbers.ts'
import type { Setting } from './setting.ts'
import { label, measuredText, widestLine } from './text.ts'
import { type SeriesStyle, sizes } from './theme.ts'

type Sample = (left: Point) => readonly SceneItem[]

interface Entry {
  readonly id: string
  readonly text: string
  /** Drawn before the text, in the sample's box, with its middle at a point. */
  readonly sample?: Sample
}

const sampleWidth = 48
const entryGap = 32
const rowHeight = 24
const widestText = 640

/** Exactly what is on the map (V22): lines, few answers, gaps, moments of truth, assumptions and the original scales. */
export function legend(journey: Journey, columns: Columns, setting: Setting): Draft | undefined {
  const entries = legendEntries(journey, setting)
  if (entries.length === 0) return undefined
  const { theme, words, mapId } = setting
  const frameWidth = columns.laneWidth + sizes.air * 2
  const room = frameWidth - sizes.air * 6
  const id = `${mapId}/@legend`
  let cursor = { x: 0, y: 0 }
  const placed = entries.map((entry) => {
    const text = measuredText(
      [{ text: entry.text, fontSize: sizes.small, color: theme.muted }],
      widestText,
      setting,
    )
    const textWidth = widestLine(text, setting.measure)
    const samples = entry.sample === undefined ? 0 : sampleWidth + sizes.air
    if (cursor.x > 0 && cursor.x + samples + textWidth > room) cursor = { x: 0, y: cursor.y + rowHeight }
    const at = cursor
    cursor = { x: cursor.x + samples + textWidth + entryGap, y: cursor.y + Math.max(0, text.height - 16) }
    const draft = label({ id: `${id}/${entry.id}`, role: 'legend', name: entry.text }, textWidth, text)
    return { entry, at, samples, draft }
  })
  const height = snappedUp(cursor.y + rowHeight + sizes.gap + sizes.air)
  return canvas(
    { id, role: 'legend', name: words.legend.title, topRule: theme.hairline },
    frameWidth,
    height,
    (origin) =>
      placed.flatMap(({ entry, at, samples, draft }) => {
        const left = { x: origin.x + sizes.air * 3 + at.x, y: origin.y + sizes.gap + at.y }
        const sample = entry.sample?.({ x: left.x, y: left.y + 8 }) ?? []
        return [...sample, draft.at({ x: left.x + samples, y: left.y })]
      }),
  )
}

function legendEntries(journey: Journey, setting: Setting): Entry[] {
  const { words } = setting
  const shown = journey.lines.slice(0, shownLines)
  const styles = lineStyles(journey.lines, setting.theme)
  const points = shown.flatMap((line) => line.points)
  const touchpoints = journey.stages.flatMap((stage) => stage.touchpoints)
  const first = styles[0]
  const intervals = drawsIntervals(journey)
  const entries: Entry[] = shown.map((line, index) => ({
    id: `line/${line.id}`,
    text: lineText(line, intervals, setting),
    sample: lineSample(line, styles[index] ?? setting.theme.previous, setting),
  }))
  if (
    first !== undefined &&
    points.some(({ value, n }) => value !== null && n !== undefined && n < sizes.fewAnswers)
  ) {
    entries.push({ id: '@few', text: words.legend.few(sizes.fewAnswers), sample: fewSample(first, setting) })
  }
  if (points.some(({ value }) => value === null))
    entries.push({ id: '@gap', text: words.legend.noAnswers, sample: gapSample(setting) })
  if (journey.lines.length > shown.length)
    entries.push({ id: '@more', text: words.legend.moreLines(journey.lines.length - shown.length) })
  if (touchpoints.some(({ momentOfTruth }) => momentOfTruth === true))
    entries.push({ id: '@moment', text: words.legend.momentOfTruth })
  if (journey.cards.some(({ basis }) => basis === 'assumed'))
    entries.push({ id: '@assumption', text: words.legend.assumption })
  const scales = new Set(shown.flatMap((line) => scaleText(line, setting)))
  return [
    ...entries,
    ...[...scales].map((text, index) => ({ id: `@scale${index === 0 ? '' : `@${index + 1}`}`, text })),
  ]
}

function lineText(line: EmotionLine, intervals: boolean, { words }: Setting): string {
  const basis = words.legend.basis[line.basis]
  const name = lineTitle(line, words)
  const title = basis === '' || basis === name ? name : `${name} · ${basis}`
  return intervals && line.points.some(({ low }) => low !== undefined) ? words.legend.interval(title) : title
}

/** The original scale in words (V12), and that it was turned round where low answers were the good ones (V21). */
function scaleText({ scale }: EmotionLine, { words }: Setting): string[] {
  if (scale === undefined) return []
  const end = (value: number, name: string | undefined) =>
    name === undefined ? figureText(value, words) : `${figureText(value, words)} (${name})`
  const [min, max] = [end(scale.min, scale.minLabel), end(scale.max, scale.maxLabel)]
  const text =
    scale.question === undefined
      ? words.legend.plainScale(min, max)
      : words.legend.scale(words.legend.question(scale.question), min, max)
  return [scale.better === 'low' ? `${text} (${words.legend.reversed})` : text]
}

function lineSample(line: EmotionLine, style: SeriesStyle, setting: Setting): Sample {
  return ({ x, y }) => [
    sampleLine(`line/${line.id}`, { x, y }, style, setting),
    sampleMarker(`line/${line.id}`, { x: x + sampleWidth / 2, y }, style, style.color, setting),
  ]
}

function fewSample(style: SeriesStyle, setting: Setting): Sample {
  return ({ x, y }) => [
    sampleMarker('@few', { x: x + sampleWidth / 2, y }, style, setting.theme.surface, setting),
  ]
}

function gapSample(setting: Setting): Sample {
  return (left) => [
    sampleLine('@gap', left, { color: setting.theme.axis, lineWidth: 2, pattern: bridgePattern }, setting),
  ]
}

function sampleLine(
  of: string,
  { x, y }: Point,
  { color, lineWidth: width, pattern }: Pick<SeriesStyle, 'color' | 'lineWidth' | 'pattern'>,
  { mapId, words }: Setting,
): Line {
  return {
    kind: 'line',
    id: `${mapId}/@legend/${of}@line`,
    role: 'legend',
    name: words.legend.title,
    box: { x, y, width: sampleWidth, height: 0 },
    points: [
      { x, y },
      { x: x + sampleWidth, y },
    ],
    path: `M ${x} ${y} L ${x + sampleWidth} ${y}`,
    color,
    width,
    dash: pattern.length === 0 ? 'solid' : pattern === bridgePattern ? 'dotted' : 'dashed',
    ...(pattern.length === 0 ? {} : { pattern }),
  }
}

function sampleMarker(
  of: string,
  { x, y }: Point,
  style: SeriesStyle,
  fill: string,
  { mapId, words }: Setting,
): Marker {
  const size = style.markerSize
  return {
    kind: 'marker',
    id: `${mapId}/@legend/${of}@marker`,
    role: 'legend',
    name: words.legend.title,
    box: { x: x - size / 2, y: y - size / 2, width: size, height: size },
    shape: style.shape,
    strokeWidth: style.lineWidth,
    color: style.color,
    fill,
    ...(fill === style.color ? {} : { hollow: true }),
  }
}
