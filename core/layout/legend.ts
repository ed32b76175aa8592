import type { EmotionLine, Journey } from '../journey/schema.ts'
import type { Line, Marker, Point, SceneItem } from '../scene.ts'
import type { Columns } from './columns.ts'
import { allAround, canvas, type Draft, stack } from './draft.ts'
import { type DrawnLine, drawnLines } from './emotion/drawn.ts'
import { bridgePattern } from './emotion/segments.ts'
import { lineTitle, shownLines } from './emotion/series.ts'
import { figureText, noneText } from './numbers.ts'
import type { Setting } from './setting.ts'
import { label, measuredText, objectName, widestLine } from './text.ts'
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
const rowGap = 8
const widestText = 640

/** Exactly what is on the map (V22): lines, few answers, gaps, moments of truth, assumptions and the original scales. */
export function legend(journey: Journey, columns: Columns, setting: Setting): Draft | undefined {
  const entries = legendEntries(journey, columns, setting)
  if (entries.length === 0) return undefined
  const { theme, words, mapId } = setting
  const room = columns.laneWidth - sizes.air * 4
  const id = `${mapId}/@legend`
  let [x, y, bottom] = [0, 0, 0]
  const placed = entries.map((entry) => {
    const text = measuredText(
      [{ text: entry.text, fontSize: sizes.small, color: theme.muted }],
      widestText,
      setting,
    )
    const textWidth = widestLine(text, setting.measure)
    const samples = entry.sample === undefined ? 0 : sampleWidth + sizes.air
    if (x > 0 && x + samples + textWidth > room) [x, y] = [0, bottom]
    const at = { x, y }
    x += samples + textWidth + entryGap
    bottom = Math.max(bottom, y + text.height + rowGap)
    const look = { id: `${id}/${entry.id}`, role: 'legend', name: objectName(entry.text) }
    return { entry, at, samples, draft: label(look, textWidth, text) }
  })
  const list = canvas(
    { id, role: 'legend', name: words.legend.title, topRule: theme.hairline },
    columns.laneWidth,
    sizes.gap + bottom,
    (origin) =>
      placed.flatMap(({ entry, at, samples, draft }) => {
        const left = { x: origin.x + sizes.air * 2 + at.x, y: origin.y + sizes.gap + at.y }
        const sample = entry.sample?.({ x: left.x, y: left.y + sizes.marker / 2 }) ?? []
        return [...sample, draft.at({ x: left.x + samples, y: left.y })]
      }),
  )
  return stack(
    { id: `${id}@frame`, role: 'legend', name: words.legend.title },
    { direction: 'vertical', gap: 0, padding: allAround(sizes.air) },
    [list],
  )
}

function legendEntries(journey: Journey, columns: Columns, setting: Setting): Entry[] {
  const { words } = setting
  const drawn = drawnLines(journey, columns, setting.theme)
  const touchpoints = journey.stages.flatMap((stage) => stage.touchpoints)
  const entries = drawn.map(
    (line): Entry => ({
      id: `line/${line.line.id}`,
      text: lineText(line, setting),
      sample: lineSample(line, setting),
    }),
  )
  const few = drawn.find((line) => line.few)
  if (few !== undefined)
    entries.push({
      id: '@few',
      text: words.legend.few(sizes.fewAnswers),
      sample: fewSample(few.style, setting),
    })
  const gaps = new Set(drawn.filter(({ gap }) => gap).map(({ line }) => noneText(line, words.legend)))
  if (gaps.size > 0) entries.push({ id: '@gap', text: [...gaps].join(' / '), sample: gapSample(setting) })
  if (journey.lines.length > shownLines)
    entries.push({ id: '@more', text: words.legend.moreLines(journey.lines.length - shownLines) })
  if (touchpoints.some(({ momentOfTruth }) => momentOfTruth === true))
    entries.push({ id: '@moment', text: words.legend.momentOfTruth })
  if (hasAssumptions(journey)) entries.push({ id: '@assumption', text: words.legend.assumption })
  const scales = new Set(drawn.flatMap(({ line }) => scaleText(line, setting)))
  return [
    ...entries,
    ...[...scales].map((text, index) => ({ id: `@scale${index === 0 ? '' : `@${index + 1}`}`, text })),
  ]
}

/** Says whether a card with a place on the map is an assumption. */
function hasAssumptions({ cards, lanes, stages }: Journey): boolean {
  const [laneIds, stageIds] = [new Set(lanes.map(({ id }) => id)), new Set(stages.map(({ id }) => id))]
  return cards.some(
    ({ basis, lane, stage }) => basis === 'assumed' && laneIds.has(lane) && stageIds.has(stage),
  )
}

function lineText({ line, interval }: DrawnLine, { words }: Setting): string {
  const basis = words.legend.basis[line.basis]
  const name = lineTitle(line, words)
  const title = basis === '' || basis === name ? name : `${name} · ${basis}`
  return interval ? words.legend.interval(title) : title
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

function lineSample({ line, style }: DrawnLine, setting: Setting): Sample {
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
