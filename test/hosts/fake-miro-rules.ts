/** What Miro accepts, type by type: its typings, its REST specification, and what was seen on real boards. */

import type { Endpoint, Props, Style } from '../../miro-app/sdk.ts'
import { stickyColors } from '../../miro-app/sticky-colors.ts'

/** Something on the board; x and y are its centre on the board. */
export interface Thing {
  readonly id: string
  readonly type: 'frame' | 'shape' | 'sticky_note' | 'connector' | 'tag'
  x: number
  y: number
  width?: number | undefined
  height?: number | undefined
  parentId: string | null
  groupId?: string
  relativeTo?: string
  content?: string
  title?: string
  shape?: string
  style?: Style
  start?: Endpoint
  end?: Endpoint
  tagIds?: string[]
  readonly createdAt: string
}

type Check = (value: unknown) => boolean
type Checks = { readonly [name: string]: Check }

const oneOf =
  (...values: readonly unknown[]): Check =>
  (value) =>
    values.includes(value)
const between =
  (least: number, most: number): Check =>
  (value) =>
    typeof value === 'number' && value >= least && value <= most
const hex: Check = (value) => typeof value === 'string' && /^#[\da-f]{6}$/i.test(value)
const text: Check = (value) => typeof value === 'string'
const finite: Check = (value) => typeof value === 'number' && Number.isFinite(value)
const positive: Check = (value) => typeof value === 'number' && value > 0 && Number.isFinite(value)

const shapes = oneOf(
  ...['rectangle', 'circle', 'triangle', 'wedge_round_rectangle_callout', 'round_rectangle', 'rhombus'],
  ...['parallelogram', 'star', 'right_arrow', 'left_arrow', 'pentagon', 'hexagon', 'octagon', 'trapezoid'],
  ...[
    'flow_chart_predefined_process',
    'left_right_arrow',
    'cloud',
    'left_brace',
    'right_brace',
    'cross',
    'can',
  ],
)
const fonts = oneOf('arial', 'open_sans', 'noto_sans', 'roboto', 'pt_sans')
const caps = oneOf('none', 'stealth', 'arrow', 'filled_triangle', 'triangle', 'diamond', 'oval')
const align = oneOf('left', 'center', 'right')
const vertical = oneOf('top', 'middle', 'bottom')
const strokes = oneOf('normal', 'dotted', 'dashed')

const fieldChecks: { readonly [T in Thing['type']]: Checks } = {
  frame: { x: finite, y: finite, width: between(100, 1e6), height: between(100, 1e6), title: text },
  shape: { x: finite, y: finite, width: positive, height: positive, content: text, shape: shapes },
  sticky_note: {
    ...{ x: finite, y: finite, width: positive, height: positive, content: text },
    shape: oneOf('square', 'rectangle'),
    tagIds: (ids) => Array.isArray(ids) && ids.length <= 8,
  },
  connector: { shape: oneOf('straight', 'elbowed', 'curved'), start: isEnd, end: isEnd },
  tag: { title: (title) => text(title) && String(title).length <= 120, color: text },
}

const styleChecks: { readonly [T in Thing['type']]: Checks } = {
  frame: { fillColor: hex },
  shape: {
    ...{
      color: hex,
      fillColor: hex,
      fillOpacity: between(0, 1),
      fontFamily: fonts,
      fontSize: between(10, 288),
    },
    ...{ textAlign: align, textAlignVertical: vertical, borderStyle: strokes, borderOpacity: between(0, 1) },
    ...{ borderColor: hex, borderWidth: between(1, 24) },
  },
  sticky_note: {
    fillColor: oneOf(...Object.keys(stickyColors)),
    textAlign: align,
    textAlignVertical: vertical,
  },
  connector: {
    ...{ startStrokeCap: caps, endStrokeCap: caps, strokeStyle: strokes, strokeWidth: between(1, 24) },
    ...{ strokeColor: hex, fontSize: between(10, 288), color: hex },
    textOrientation: oneOf('horizontal', 'aligned'),
  },
  tag: {},
}

/** Styles that have to be there: Miro's own documents disagree about what they are otherwise. */
const wholeStyle: ReadonlySet<Thing['type']> = new Set(['frame', 'shape', 'sticky_note', 'connector'])

/** The properties as the board keeps them; throws where it would refuse one. */
export function validated(type: Thing['type'], props: Props): Partial<Thing> {
  const { style = {}, ...fields } = props as { readonly style?: Style } & Props
  for (const [name, value] of Object.entries(fields)) check(type, name, value, fieldChecks[type])
  for (const [name, value] of Object.entries(style)) check(type, `style.${name}`, value, styleChecks[type])
  if (wholeStyle.has(type))
    for (const name of Object.keys(styleChecks[type]))
      if (!(name in style)) throw new Error(`Invalid ${type}: style.${name} is left to chance.`)
  if (type === 'sticky_note' && 'width' in fields && 'height' in fields)
    throw new Error('Invalid sticky_note: only width or height can be set, not both.')
  const kept = { ...fields, style: lowerCase(style) } as Partial<Thing>
  if (typeof fields['content'] === 'string') kept.content = keptContent(fields['content'])
  if (type === 'sticky_note' && kept.width !== undefined) kept.height = kept.width * noteRatio(kept)
  return kept
}

/** How high a sticky note is for its width, its shadow included. */
export function noteRatio({ shape }: Pick<Partial<Thing>, 'shape'>): number {
  return shape === 'rectangle' ? 0.651 : 1.146
}

/** Content as Miro writes it anew: other entities, other white space, nothing it does not know. */
export function keptContent(html: string): string {
  return html
    .replace(/<(?!\/?(?:p|a|strong|b|em|i|u|s|ol|ul|li|br)\b)[^>]*>/gi, '')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('</p><p>', '</p>\n<p>')
}

/** Says whether a thing lies inside another, px. */
export function isInside(one: Thing, frame: Thing): boolean {
  const { width = 0, height = 0 } = one
  const [across, down] = [(frame.width ?? 0) - width, (frame.height ?? 0) - height]
  return Math.abs(one.x - frame.x) <= across / 2 + 0.5 && Math.abs(one.y - frame.y) <= down / 2 + 0.5
}

function check(type: string, name: string, value: unknown, checks: Checks): void {
  const isRight = checks[name.replace('style.', '')]
  if (isRight === undefined) throw new Error(`Invalid ${type}: there is no property ${name}.`)
  if (!isRight(value)) throw new Error(`Invalid ${type}: ${name} must not be ${JSON.stringify(value)}.`)
}

function isEnd(value: unknown): boolean {
  const { item, position, snapTo, ...rest } = value as Record<string, unknown>
  if (Object.keys(rest).length > 0 || typeof item !== 'string') return false
  if (position !== undefined && snapTo !== undefined) return false
  return snapTo === undefined || ['auto', 'top', 'left', 'bottom', 'right'].includes(String(snapTo))
}

function lowerCase(style: Style): Style {
  return Object.fromEntries(
    Object.entries(style).map(([name, value]) => [
      name,
      typeof value === 'string' ? value.toLowerCase() : value,
    ]),
  )
}
