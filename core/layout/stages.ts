import type { Card } from '../scene.ts'
import type { Columns, StageRow, StageSpan } from './columns.ts'
import { boxAt, type Draft, stack } from './draft.ts'
import { snappedUp } from './grid.ts'
import type { Setting } from './setting.ts'
import { stageHeaderSize } from './stage-header-size.ts'
import { isGiven, label, measuredText, objectName, type TextPart } from './text.ts'
import { sizes } from './theme.ts'

/** The band of stage headers over the columns of a row. */
export function stageBand(row: StageRow, columns: Columns, setting: Setting): Draft {
  const fontSize = stageHeaderSize(columns.mapWidth)
  const texts = row.spans.map((span) => headerText(span, fontSize, setting))
  const height = snappedUp(Math.max(0, ...texts.map((text) => text.height)) + sizes.cardInset.y * 2)
  const headers = row.spans.map((span, index): Draft => {
    const width = span.width - sizes.gap
    const { content } = texts[index] ?? headerText(span, fontSize, setting)
    return {
      width,
      height,
      at: (point): Card => ({
        kind: 'card',
        id: `${setting.mapId}/@stages/${span.stage.id}`,
        role: 'stage',
        name: objectName(span.stage.name) || setting.words.stages,
        box: boxAt(point, width, height),
        ...content,
        fill: setting.theme.stageFill,
        radius: sizes.radius,
        inset: sizes.cardInset,
      }),
    }
  })
  return stack(
    {
      id: `${setting.mapId}/@stages${suffixOf(row)}`,
      role: 'stages',
      name: setting.words.stages,
    },
    {
      direction: 'horizontal',
      gap: sizes.gap,
      padding: {
        top: sizes.air,
        right: sizes.air * 2,
        bottom: sizes.air,
        left: sizes.air + sizes.laneHeader + sizes.gap / 2,
      },
      minWidth: columns.laneWidth,
    },
    headers,
  )
}

/** The row of touchpoints under the stage headers; none where no stage of the map has touchpoints. */
export function touchpointRow(row: StageRow, columns: Columns, setting: Setting): Draft | undefined {
  if (!row.columns.some((column) => column.touchpoint !== undefined)) return undefined
  const { theme, words, mapId } = setting
  const width = columns.pitch - sizes.gap
  const headerWidth = sizes.laneHeader - sizes.gap
  const title = measuredText(
    [{ text: words.touchpoints, fontSize: sizes.laneTitle, weight: 'bold', color: theme.ink }],
    headerWidth,
    setting,
  )
  const header = label(
    { id: `${mapId}/@touchpoints@header${suffixOf(row)}`, role: 'lane-header', name: words.touchpoints },
    headerWidth,
    title,
  )
  const labels = row.columns.map(({ stage, touchpoint }): Draft => {
    const id = `${mapId}/@touchpoints/${stage.id}`
    if (touchpoint === undefined)
      return stack({ id, role: 'cell', name: objectName(stage.name) || words.touchpoints }, empty(width), [])
    const text = measuredText(touchpointParts(touchpoint, setting), width, setting)
    return label(
      {
        id: `${id}/${touchpoint.id}`,
        role: 'touchpoint',
        name: objectName(stage.name, touchpoint.name) || words.touchpoints,
      },
      width,
      text,
    )
  })
  return stack(
    { id: `${mapId}/@touchpoints${suffixOf(row)}`, role: 'touchpoints', name: words.touchpoints },
    {
      direction: 'horizontal',
      gap: sizes.gap,
      padding: { top: sizes.air, right: sizes.air * 2, bottom: sizes.air, left: sizes.gap },
      minWidth: columns.laneWidth,
    },
    [header, ...labels],
  )
}

/** What is added to the ids of the parts that every row of stages has. */
export function suffixOf(row: StageRow): string {
  return row.suffix === undefined ? '' : `@${row.suffix}`
}

function headerText({ stage, width }: StageSpan, fontSize: number, setting: Setting) {
  const parts: TextPart[] = [
    { text: stage.name, fontSize, weight: 'bold', color: setting.theme.accent, main: true },
  ]
  if (isGiven(stage.description))
    parts.push({ text: stage.description, fontSize: sizes.body, color: setting.theme.ink })
  return measuredText(parts, width - sizes.gap - sizes.cardInset.x * 2, setting)
}

function touchpointParts(
  touchpoint: NonNullable<StageRow['columns'][number]['touchpoint']>,
  { theme, words }: Setting,
): TextPart[] {
  const star = touchpoint.momentOfTruth === true ? '★ ' : ''
  const where = [touchpoint.channel, touchpoint.department].filter(isGiven).join(' · ')
  const facts = [
    touchpoint.duration,
    touchpoint.wait === undefined ? undefined : words.waits(touchpoint.wait),
    touchpoint.frequency,
    touchpoint.handoff === 'broken' ? words.brokenHandoff : undefined,
    touchpoint.proposed === true ? words.proposed : undefined,
  ]
  const parts: TextPart[] = [
    { text: `${star}${touchpoint.name}`, fontSize: sizes.body, weight: 'bold', color: theme.ink, main: true },
  ]
  for (const text of [where, facts.filter(isGiven).join(' · ')]) {
    if (text !== '') parts.push({ text, fontSize: sizes.small, color: theme.muted })
  }
  return parts
}

function empty(width: number) {
  return {
    direction: 'vertical',
    gap: 0,
    padding: { top: 0, right: 0, bottom: 0, left: 0 },
    minWidth: width,
    minHeight: 16,
  } as const
}
