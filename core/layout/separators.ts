import type { LaneRole } from '../journey/roles.ts'
import type { Lane } from '../journey/schema.ts'
import type { Line } from '../scene.ts'
import type { Columns, StageRow } from './columns.ts'
import { canvas, type Draft } from './draft.ts'
import type { Setting } from './setting.ts'
import { suffixOf } from './stages.ts'
import { label, measuredText } from './text.ts'
import { sizes } from './theme.ts'

export type SeparatorKind = 'interaction' | 'visibility' | 'internal'

/** How far from the customer a lane is: 0 with the customer, 3 out of sight and supporting. */
const depths: { readonly [R in LaneRole]?: number } = {
  actions: 0,
  frontstage: 1,
  backstage: 2,
  support: 3,
  systems: 3,
}
const kinds: readonly SeparatorKind[] = ['interaction', 'visibility', 'internal']

/** The line of a service blueprint that runs above a lane, seen from the lanes above it; undefined where none does. */
export function separatorAbove(lane: Lane, above: readonly Lane[]): SeparatorKind | undefined {
  const depth = depths[lane.role]
  if (depth === undefined || depth === 0) return undefined
  const passed = above.map(({ role }) => depths[role]).filter((known) => known !== undefined)
  return passed.length > 0 && passed.every((known) => known < depth) ? kinds[depth - 1] : undefined
}

/** The line itself, from edge to edge, named at its left end. */
export function separator(kind: SeparatorKind, row: StageRow, columns: Columns, setting: Setting): Draft {
  const { theme, words, mapId } = setting
  const id = `${mapId}/@${kind}${suffixOf(row)}`
  const name = words.separators[kind]
  const text = measuredText(
    [{ text: name, fontSize: sizes.small, weight: 'bold', color: theme.accent }],
    columns.laneWidth / 2,
    setting,
  )
  const named = label({ id: `${id}@name`, role: 'separator', name }, columns.laneWidth / 2, text)
  const lineTop = sizes.air * 2
  const height = lineTop + sizes.air + named.height + sizes.air
  return canvas({ id, role: 'separator', name }, columns.laneWidth, height, ({ x, y }) => {
    const [left, right, level] = [x + sizes.air, x + columns.laneWidth - sizes.air, y + lineTop]
    const line: Line = {
      kind: 'line',
      id: `${id}@line`,
      role: 'separator',
      name,
      box: { x: left, y: level, width: right - left, height: 0 },
      points: [
        { x: left, y: level },
        { x: right, y: level },
      ],
      path: `M ${left} ${level} L ${right} ${level}`,
      color: theme.accent,
      width: 1.5,
      dash: kind === 'visibility' ? 'solid' : 'dashed',
      ...(kind === 'visibility' ? {} : { pattern: [8, 5] }),
    }
    return [line, named.at({ x: left + sizes.air, y: level + sizes.air })]
  })
}
