/**
 * Layout: a journey becomes a scene.
 *
 * Widths go from the map to its columns, heights from the texts up to the map, so every pass first
 * measures (a draft) and the last step places. The passes are pure: same journey, same scene (V26).
 */
import type { Journey, JourneyCard, Lane } from '../journey/schema.ts'
import type { MapWords } from '../messages/map/index.ts'
import { type Frame, type HostName, SCENE_VERSION, type Scene } from '../scene.ts'
import type { TextMeasure } from '../text/text.ts'
import { type CardStyle, cardDraft, cardStyle } from './card.ts'
import { arrangeColumns, type Columns, type StageRow } from './columns.ts'
import { detailBlock, type ShortenedCard } from './details.ts'
import { allAround, type Draft, stack } from './draft.ts'
import { emotionLane } from './emotion/lane.ts'
import { titleBlock } from './header.ts'
import { laneTracks } from './lane.ts'
import { legend } from './legend.ts'
import { metricDraft } from './metric.ts'
import { separator, separatorAbove } from './separators.ts'
import type { Setting } from './setting.ts'
import { stageBand, suffixOf, touchpointRow } from './stages.ts'
import { label, measuredText, objectName, shortName } from './text.ts'
import { sizes, themes } from './theme.ts'

export interface LayoutOptions {
  readonly host: HostName
  readonly words: MapWords
  /** How wide text is in the host's font: `interMeasure` for Figma and FigJam, `openSansMeasure` for Miro and the board. */
  readonly measure: TextMeasure
  /** More stages than this start a new row (V19); eight unless told. */
  readonly stagesPerRow?: number
  /** Cards that a workshop works with are sticky notes, on hosts that have them. */
  readonly hasNotes?: boolean
}

/** Lays a journey out as a map for a host; the map's top-left corner is at 0, 0. */
export function layout(journey: Journey, options: LayoutOptions): Scene {
  const setting: Setting = {
    mapId: journey.id,
    theme: themes[options.host],
    measure: options.measure,
    words: options.words,
    hasNotes: options.hasNotes === true,
  }
  const columns = arrangeColumns(journey, options.stagesPerRow ?? sizes.stagesPerRow, options.measure)
  const lanes = shownLanes(journey, setting)
  const cells = cellContents(journey, setting)
  const header = titleBlock(journey, columns, setting)
  const rows = columns.rows.map((row) => rowOfStages(row, lanes, cells, journey, columns, setting))
  const listed = legend(journey, columns, setting)
  const details = detailBlock(cells.shortened, columns, setting)
  const map = mapFrame(
    [...header, ...rows, ...[listed, details].filter((part) => part !== undefined)],
    journey,
    columns,
    setting,
  )
  return { version: SCENE_VERSION, host: options.host, items: [map.at({ x: 0, y: 0 })] }
}

function mapFrame(
  parts: readonly Draft[],
  journey: Journey,
  columns: Columns,
  { mapId, theme, words }: Setting,
): Draft {
  const name = objectName(journey.title) || words.untitled
  return stack(
    { id: mapId, role: 'map', name, fill: theme.surface, radius: sizes.radius * 2 },
    {
      direction: 'vertical',
      gap: sizes.gap,
      padding: allAround(sizes.mapPadding),
      minWidth: columns.mapWidth,
    },
    parts,
  )
}

/** Stage headers over touchpoints over lanes, with the lines of a service blueprint between them. */
function rowOfStages(
  row: StageRow,
  lanes: readonly Lane[],
  cells: Cells,
  journey: Journey,
  columns: Columns,
  setting: Setting,
): Draft {
  const touchpoints = touchpointRow(row, columns, setting)
  const parts = lanes.flatMap((lane, index) => {
    const kind = separatorAbove(lane, lanes.slice(0, index))
    const line = kind === undefined ? [] : [separator(kind, row, columns, setting)]
    const plot = isPlot(lane, lanes, journey) ? [emotionLane(lane, journey, row, columns, setting)] : []
    const tracks =
      plot.length > 0 && !cells.has(lane)
        ? []
        : laneTracks(lane, cells.of(lane), row, columns, setting, plot.length > 0)
    const drafts = [...plot, ...tracks]
    return kind === undefined ? drafts : [...line, ...drafts.map(withoutRule)]
  })
  const look = {
    id: `${setting.mapId}/@row${suffixOf(row)}`,
    role: 'row',
    name: objectName(...row.spans.map(({ stage }) => stage.name)) || setting.words.stages,
  }
  const top =
    row.spans.length === 0
      ? [noStages(setting)]
      : [stageBand(row, columns, setting), ...(touchpoints === undefined ? [] : [touchpoints])]
  return stack(look, { direction: 'vertical', gap: 0, padding: allAround(sizes.air) }, [...top, ...parts])
}

/** A lane under a line of the blueprint, which parts it from the lane above better than its own hairline. */
function withoutRule(lane: Draft): Draft {
  return {
    ...lane,
    at(point) {
      const { topRule: _, ...frame } = lane.at(point) as Frame
      return frame
    },
  }
}

function noStages({ mapId, theme, words, ...rest }: Setting): Draft {
  const width = sizes.minContentWidth / 2
  const text = measuredText([{ text: words.noStages, fontSize: sizes.body, color: theme.muted }], width, {
    theme,
    ...rest,
  })
  return label({ id: `${mapId}/@no-stages`, role: 'empty', name: words.noStages }, width, text)
}

/** The lanes in their order; an emotion or metrics lane is added where there are lines or metrics without one. */
function shownLanes(journey: Journey, { words }: Setting): Lane[] {
  const lanes = [...journey.lanes]
  const has = (role: Lane['role']) => lanes.some((lane) => lane.role === role)
  if (journey.lines.length > 0 && !has('emotion')) {
    const underActions = lanes.findIndex(({ role }) => role === 'actions') + 1
    lanes.splice(underActions, 0, { id: '@emotion', role: 'emotion', title: words.emotion })
  }
  if (journey.metrics.length > 0 && !has('metrics'))
    lanes.push({ id: '@metrics', role: 'metrics', title: words.metrics })
  return lanes
}

/** Lines are drawn in the first emotion lane only. */
function isPlot(lane: Lane, lanes: readonly Lane[], journey: Journey): boolean {
  return (
    lane.role === 'emotion' &&
    journey.lines.length > 0 &&
    lanes.find(({ role }) => role === 'emotion') === lane
  )
}

interface Cells {
  has(lane: Lane): boolean
  of(lane: Lane): (stage: string, touchpoint: string | undefined, width: number) => readonly Draft[]
  /** Filled while cells are measured: the cards that need a detail card. */
  readonly shortened: ShortenedCard[]
}

/** What stands in each cell: the cards of the lane, and in the metrics lane the figures above them. */
function cellContents(journey: Journey, setting: Setting): Cells {
  const places = placeNames(journey)
  const cards = grouped(journey.cards, ({ lane, stage, touchpoint }) =>
    cellKey(lane, stage, known(stage, touchpoint)),
  )
  const metrics = grouped(journey.metrics, ({ stage, touchpoint }) =>
    cellKey('', stage, known(stage, touchpoint)),
  )
  const filled = new Set(journey.cards.map(({ lane }) => lane))
  const metricsLane = shownLanes(journey, setting).find(({ role }) => role === 'metrics')?.id
  const shortened: ShortenedCard[] = []

  function known(stage: string, touchpoint: string | undefined): string | undefined {
    return touchpoint !== undefined && places.has(`${stage}/${touchpoint}`) ? touchpoint : undefined
  }
  function draft(card: JourneyCard, lane: Lane, style: CardStyle, place: string, width: number): Draft {
    const made = cardDraft(card, style, place, width, journey, setting)
    if (made.shortened) shortened.push({ card, lane, place })
    return made
  }
  return {
    shortened,
    has: (lane) => filled.has(lane.id) || (lane.id === metricsLane && journey.metrics.length > 0),
    of: (lane) => {
      const style = cardStyle(lane, setting)
      return (stage, touchpoint, width) => {
        const place = places.get(touchpoint === undefined ? stage : `${stage}/${touchpoint}`) ?? ''
        const figures = lane.id === metricsLane ? (metrics.get(cellKey('', stage, touchpoint)) ?? []) : []
        return [
          ...figures.map((metric) => metricDraft(metric, lane.id, place, width, setting)),
          ...(cards.get(cellKey(lane.id, stage, touchpoint)) ?? []).map((card) =>
            draft(card, lane, style, place, width),
          ),
        ]
      }
    },
  }
}

function placeNames(journey: Journey): Map<string, string> {
  const names = new Map<string, string>()
  for (const stage of journey.stages) {
    names.set(stage.id, shortName(stage.name))
    for (const touchpoint of stage.touchpoints)
      names.set(`${stage.id}/${touchpoint.id}`, objectName(stage.name, touchpoint.name))
  }
  return names
}

function cellKey(lane: string, stage: string, touchpoint: string | undefined): string {
  return `${lane}\n${stage}\n${touchpoint ?? ''}`
}

function grouped<T>(values: readonly T[], keyOf: (value: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const value of values) {
    const key = keyOf(value)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [value])
    else group.push(value)
  }
  return groups
}
