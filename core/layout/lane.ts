import type { Lane } from '../journey/schema.ts'
import type { Columns, StageRow, StageSpan } from './columns.ts'
import { allAround, type Draft, type FrameLook, lengthOf, type Padding, stack } from './draft.ts'
import type { Setting } from './setting.ts'
import { suffixOf } from './stages.ts'
import { isGiven, label, laneName, measuredText, objectName, type TextPart } from './text.ts'
import { sizes } from './theme.ts'

/** Makes the drafts of a cell, in order, for the width its cards have, px. */
export type CellContent = (stage: string, touchpoint: string | undefined, width: number) => readonly Draft[]

/**
 * A lane of a row of stages: its header at the left, then its cells.
 * What speaks of a whole stage spans the stage; where a stage has both, that comes in a track of its own above.
 */
export function laneTracks(
  lane: Lane,
  content: CellContent,
  row: StageRow,
  columns: Columns,
  setting: Setting,
  underPlot = false,
): Draft[] {
  const look = underPlot ? underneath(laneLook(lane, row, setting), 'cards') : laneLook(lane, row, setting)
  const title = underPlot ? undefined : header(lane, row, setting, true)
  const inner = columns.pitch - sizes.gap
  const cells = row.spans.map((span) => ({
    span,
    whole: content(span.stage.id, undefined, span.width - sizes.gap),
    parts: span.columns.map(({ touchpoint }) =>
      touchpoint === undefined ? [] : content(span.stage.id, touchpoint.id, inner),
    ),
  }))
  const hasWhole = cells.some(({ whole }) => whole.length > 0)
  const hasParts = cells.some(({ parts }) => parts.some((part) => part.length > 0))
  if (!hasWhole && !hasParts) return underPlot ? [] : [emptyLane(lane, row, columns, setting)]

  const clash = cells.some(({ whole, parts }) => whole.length > 0 && parts.some((part) => part.length > 0))
  const cellLook = (span: StageSpan, touchpoint?: { id: string; name: string }, part = 'cell'): FrameLook => {
    const path = [setting.mapId, lane.id, span.stage.id, touchpoint?.id].filter((id) => id !== undefined)
    return {
      id: `${path.join('/')}@${part}`,
      role: 'cell',
      name: objectName(span.stage.name, touchpoint?.name, laneName(lane)),
    }
  }
  const wholeCells = (part?: string) =>
    cells.map(({ span, whole }) => [
      { look: cellLook(span, undefined, part), width: span.width, drafts: whole },
    ])
  const partCells = () =>
    cells.map(({ span, whole, parts }) => {
      if (whole.length > 0 && !clash) return [{ look: cellLook(span), width: span.width, drafts: whole }]
      return span.columns.map(({ touchpoint }, index) => ({
        look: cellLook(span, touchpoint),
        width: columns.pitch,
        drafts: parts[index] ?? [],
      }))
    })
  if (!clash) return [track(look, title, (hasParts ? partCells() : wholeCells()).flat(), columns)]
  return [
    track(look, title, wholeCells('stage').flat(), columns),
    track(underneath(look, 'touchpoints'), undefined, partCells().flat(), columns),
  ]
}

/** Id, role and name of a lane's frame, with the hairline that sets it apart from the lane above. */
export function laneLook(lane: Lane, row: StageRow, setting: Setting): FrameLook {
  return {
    id: `${setting.mapId}/${lane.id}${suffixOf(row)}`,
    role: lane.role,
    name: laneName(lane),
    topRule: setting.theme.hairline,
  }
}

/** The title of a lane, with its note beneath. */
export function header(lane: Lane, row: StageRow, setting: Setting, withNote: boolean): Draft {
  const { theme } = setting
  const parts: TextPart[] = [
    { text: lane.title, fontSize: sizes.laneTitle, weight: 'bold', color: theme.ink, main: true },
  ]
  if (withNote && isGiven(lane.note))
    parts.push({ text: lane.note, fontSize: sizes.small, color: theme.muted })
  const width = sizes.laneHeader - sizes.air * 2
  const look = {
    id: `${setting.mapId}/${lane.id}@header${suffixOf(row)}`,
    role: 'lane-header',
    name: laneName(lane),
  }
  return stack(
    look,
    { direction: 'vertical', gap: 0, padding: allAround(sizes.air), minWidth: sizes.laneHeader },
    [label({ ...look, id: `${look.id}@text` }, width, measuredText(parts, width, setting))],
  )
}

/** A further track of the same lane: no hairline above it, no header. */
function underneath({ id, role, name }: FrameLook, part: string): FrameLook {
  return { id: `${id}@${part}`, role, name }
}

interface Cell {
  readonly look: FrameLook
  readonly width: number
  readonly drafts: readonly Draft[]
}

const lanePadding: Padding = allAround(sizes.air)

function track(
  look: FrameLook,
  laneHeader: Draft | undefined,
  cells: readonly Cell[],
  columns: Columns,
): Draft {
  const tallest = Math.max(
    laneHeader?.height ?? 0,
    ...cells.map(({ drafts }) => lengthOf(drafts, 'height', sizes.cardGap) + sizes.air * 2),
  )
  const stacks = cells.map((cell) =>
    stack(
      cell.look,
      {
        direction: 'vertical',
        gap: sizes.cardGap,
        padding: lanePadding,
        minWidth: cell.width,
        minHeight: tallest,
      },
      cell.drafts,
    ),
  )
  const padding =
    laneHeader === undefined ? { ...lanePadding, left: lanePadding.left + sizes.laneHeader } : lanePadding
  const children = laneHeader === undefined ? stacks : [laneHeader, ...stacks]
  return stack(look, { direction: 'horizontal', gap: 0, padding, minWidth: columns.laneWidth }, children)
}

/** Brings small text to the height of a lane's title beside it, px. */
const levelWithTitle = 4

function emptyLane(lane: Lane, row: StageRow, columns: Columns, setting: Setting): Draft {
  const { theme, words } = setting
  const look = laneLook(lane, row, setting)
  const width = columns.pitch - sizes.gap
  const text = measuredText(
    [{ text: words.emptyLane, fontSize: sizes.small, color: theme.muted }],
    width,
    setting,
  )
  const nothing = label(
    { id: `${look.id}@empty@text`, role: 'empty', name: objectName(laneName(lane), words.emptyLane) },
    width,
    text,
  )
  return stack(look, { direction: 'horizontal', gap: 0, padding: lanePadding, minWidth: columns.laneWidth }, [
    header(lane, row, setting, false),
    stack(
      { id: `${look.id}@empty`, role: 'empty', name: objectName(laneName(lane), words.emptyLane) },
      {
        direction: 'vertical',
        gap: 0,
        padding: { ...allAround(sizes.air), top: sizes.air + levelWithTitle },
      },
      [nothing],
    ),
  ])
}
