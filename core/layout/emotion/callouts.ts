import type { EmotionPoint } from '../../journey/schema.ts'
import type { Box, Marker, SceneItem } from '../../scene.ts'
import { readableOn } from '../contrast.ts'
import { snapped, snappedUp } from '../grid.ts'
import { emotionText, figureText, noneText } from '../numbers.ts'
import type { Setting } from '../setting.ts'
import { suffixOf } from '../stages.ts'
import { label, measuredText, objectName, type TextPart, widestLine } from '../text.ts'
import { sizes } from '../theme.ts'
import type { Cubic } from './curve.ts'
import { extremes } from './extremes.ts'
import { placeLabel, type Side } from './place.ts'
import { idOf } from './segments.ts'
import { lineTitle, type PlottedLine, type PlottedPoint } from './series.ts'

/** With more lines than this, only their highest and lowest values are written; the others are in the markers' names. */
const detailedLines = 2

interface Callout {
  readonly id: string
  readonly role: string
  readonly parts: readonly TextPart[]
  readonly x: number
  readonly y: number
  readonly sides: readonly Side[]
  readonly maxWidth: number
  readonly align: 'left' | 'center'
  /** Said beneath where there is room: the feeling in words. */
  readonly feeling?: string | undefined
}

/**
 * The words around the lines, the important ones first: whose line it is, its highest and lowest point (V20),
 * values with n (S10), gaps (V11). A value without a free place is left to its marker's name.
 */
export function callouts(
  lane: string,
  lines: readonly PlottedLine[],
  curves: readonly (readonly Cubic[])[],
  markers: readonly Marker[],
  bounds: Box,
  setting: Setting,
): SceneItem[] {
  const taken: Box[] = markers.map(({ box }) => box)
  const names: Box[] = []
  const wanted = [
    ...lines.flatMap((line) => lineCallouts(lane, line, bounds, setting)),
    ...lines.flatMap((line) => extremeCallouts(lane, line, lines.length, setting)),
    ...lines.flatMap((line) => valueCallouts(lane, line, lines.length, setting)).sort(fewFirst),
    ...lines.slice(0, 1).flatMap((line) => gapCallouts(lane, line, setting)),
  ]
  return wanted.flatMap((callout) => {
    const avoided = callout.role === 'line-name' ? [...taken, ...names] : taken
    const around = { bounds, taken: avoided, curves }
    const drawn =
      drawCallout(withFeeling(callout, setting), around, setting) ?? drawCallout(callout, around, setting)
    if (drawn === undefined) return []
    taken.push(drawn.box)
    if (callout.role === 'line-name') names.push(keptClear(drawn.box))
    return [drawn]
  })
}

/** What other names of lines keep out of: 16 px to either side (V13). */
function keptClear({ x, width, ...rest }: Box): Box {
  return { ...rest, x: x - sizes.gap, width: width + sizes.gap * 2 }
}

/** A value, and whether it has to be written because its answers are few (V28). */
interface FewFirst extends Callout {
  readonly few: boolean
}

function fewFirst(one: FewFirst, other: FewFirst): number {
  return Number(other.few) - Number(one.few)
}

/** The callout with the feeling in words, at most two lines of them. */
function withFeeling(callout: Callout, { theme }: Setting): Callout {
  if (callout.feeling === undefined || callout.feeling === '') return callout
  const feeling: TextPart = { text: callout.feeling, fontSize: sizes.small, color: theme.muted, maxLines: 2 }
  return { ...callout, parts: [...callout.parts, feeling] }
}

function drawCallout(
  callout: Callout,
  around: { bounds: Box; taken: readonly Box[]; curves: readonly (readonly Cubic[])[] },
  setting: Setting,
) {
  const text = measuredText(callout.parts, callout.maxWidth, setting, callout.align)
  const width = Math.min(snappedUp(callout.maxWidth), widestLine(text, setting.measure))
  const box = placeLabel(
    { x: callout.x, y: callout.y, width, height: text.height, sides: callout.sides, distance: 12 },
    around,
  )
  if (box === undefined) return undefined
  const look = { id: callout.id, role: callout.role, name: objectName(text.content.text) }
  return label(look, width, text).at(box)
}

function extremeCallouts(
  lane: string,
  { line, points, style }: PlottedLine,
  lineCount: number,
  setting: Setting,
): Callout[] {
  if (line.basis === 'previous' || line.basis === 'target') return []
  const { theme, words } = setting
  const found = extremes(line)
  const many = lineCount > detailedLines
  const callout = (source: EmotionPoint | undefined, kind: 'highest' | 'lowest'): Callout[] => {
    const point = points.find((plotted) => plotted.source === source)
    if (point === undefined) return []
    const color = readableOn(many ? style.color : theme[kind], theme.emotionFill)
    const title: TextPart = {
      text: many ? words[`${kind}Short`] : words[kind](point.place),
      fontSize: sizes.small,
      weight: 'bold',
      color,
      main: true,
    }
    const value: TextPart = { text: valueText(point, setting), fontSize: sizes.small, color: theme.ink }
    return [
      {
        id: `${idOf(lane, line.id, point)}@${kind}`,
        role: kind,
        parts: kind === 'highest' ? [title, value] : [value, title],
        x: point.x,
        y: point.y,
        sides: kind === 'highest' ? ['above', 'below', 'right', 'left'] : ['below', 'above', 'right', 'left'],
        maxWidth: 176,
        align: 'center',
        feeling: many ? undefined : point.source.label,
      },
    ]
  }
  return [...callout(found.highest, 'highest'), ...callout(found.lowest, 'lowest')]
}

function lineCallouts(
  lane: string,
  { line, points, style, row }: PlottedLine,
  bounds: Box,
  setting: Setting,
): Callout[] {
  const last = points[points.length - 1]
  if (last === undefined) return []
  const color = readableOn(style.color, setting.theme.emotionFill)
  return [
    {
      id: `${lane}/@${line.id}@name${suffixOf(row)}`,
      role: 'line-name',
      parts: [
        {
          text: lineTitle(line, setting.words),
          fontSize: sizes.small,
          weight: 'bold',
          color,
          maxLines: 2,
          main: true,
        },
      ],
      x: last.x,
      y: last.y,
      sides: ['right', 'above', 'below', 'left'],
      maxWidth: Math.max(64, Math.min(160, bounds.x + bounds.width - last.x - 12)),
      align: 'left',
    },
  ]
}

/** Values with n; on a map of many lines, and on a line of comparison, only the n of few answers (V28). */
function valueCallouts(
  lane: string,
  { line, points }: PlottedLine,
  lineCount: number,
  setting: Setting,
): FewFirst[] {
  const compared = line.basis === 'previous' || line.basis === 'target'
  const found = compared ? {} : extremes(line)
  const brief = compared || lineCount > detailedLines
  return points.flatMap((point, index): FewFirst[] => {
    if (point.source === found.highest || point.source === found.lowest || (brief && !point.few)) return []
    const low = (points[index - 1]?.y ?? point.y) < point.y || (points[index + 1]?.y ?? point.y) < point.y
    return [
      {
        id: `${idOf(lane, line.id, point)}@value`,
        role: 'value',
        few: point.few,
        parts: [
          {
            text: brief ? answersText(point, setting) : valueText(point, setting),
            fontSize: sizes.small,
            color: setting.theme.muted,
            main: true,
          },
        ],
        x: point.x,
        y: point.y,
        sides: [...(low ? lowSides : highSides), ...(point.few ? besides : [])],
        maxWidth: 144,
        align: 'center',
        feeling: brief ? undefined : point.source.label,
      },
    ]
  })
}

function gapCallouts(lane: string, { line, points }: PlottedLine, setting: Setting): Callout[] {
  return points.flatMap((to, index): Callout[] => {
    const from = points[index - 1]
    if (!to.afterGap || from === undefined) return []
    return [
      {
        id: `${idOf(lane, line.id, to)}@gap`,
        role: 'gap',
        parts: [
          {
            text: noneText(line, setting.words),
            fontSize: sizes.small,
            color: setting.theme.muted,
            main: true,
          },
        ],
        x: (from.x + to.x) / 2,
        y: snapped((from.y + to.y) / 2),
        sides: ['below', 'above'],
        maxWidth: 120,
        align: 'center',
      },
    ]
  })
}

const lowSides: readonly Side[] = ['below', 'above']
const highSides: readonly Side[] = ['above', 'below']
const besides: readonly Side[] = ['right', 'left']

function valueText(point: PlottedPoint, setting: Setting): string {
  const answers = answersText(point, setting)
  return `${emotionText(point.value, setting.words)}${answers === '' ? '' : ` · ${answers}`}`
}

function answersText({ source }: PlottedPoint, { words }: Setting): string {
  return source.n === undefined ? '' : words.n(figureText(source.n, words))
}
