import type { Journey, Stage, Touchpoint } from '../journey/schema.ts'
import type { TextMeasure } from '../text/text.ts'
import { stageHeaderSize } from './stage-header-size.ts'
import { hostSlack } from './text.ts'
import { sizes } from './theme.ts'

/** A touchpoint, or a stage that has none: all columns of a map are equally wide (V7). */
export interface Column {
  readonly stage: Stage
  readonly touchpoint?: Touchpoint
  /** Left edge, px from the left edge of the map. */
  readonly x: number
}

/** The columns a stage spans. */
export interface StageSpan {
  readonly stage: Stage
  readonly columns: readonly Column[]
  readonly x: number
  readonly width: number
}

/** One row of stages; a long map has several (V19). */
export interface StageRow {
  readonly spans: readonly StageSpan[]
  readonly columns: readonly Column[]
  /** Left out in the first row; else the id of its first stage, which keeps the ids of its parts apart. */
  readonly suffix?: string
}

/** The columns of the whole map. */
export interface Columns {
  readonly rows: readonly StageRow[]
  readonly pitch: number
  /** Width of a lane, px. */
  readonly laneWidth: number
  readonly mapWidth: number
}

/** Left edge of a lane and of the first column, px from the left edge of the map. */
export const laneLeft = sizes.mapPadding + sizes.air
export const columnsLeft = laneLeft + sizes.air + sizes.laneHeader

/** Divides the stages into rows of at most `stagesPerRow`, as even as can be, and gives every touchpoint its column. */
export function arrangeColumns(journey: Journey, stagesPerRow: number, measure: TextMeasure): Columns {
  const rows = evenRows(journey.stages, stagesPerRow)
  const widest = Math.max(1, ...rows.map(columnCount))
  const usual = (sizes.pitches.find(({ upTo }) => widest <= upTo) ?? sizes.pitches[2]).pitch
  const pitch = readablePitch(journey.stages, usual, widest, measure)
  return {
    rows: rows.map((stages, index) => stageRow(stages, pitch, index)),
    pitch,
    ...widths(widest, pitch),
  }
}

function widths(columns: number, pitch: number): Pick<Columns, 'laneWidth' | 'mapWidth'> {
  const laneWidth = Math.max(sizes.minContentWidth, sizes.air * 2 + sizes.laneHeader + columns * pitch)
  return { laneWidth, mapWidth: laneWidth + (sizes.air + sizes.mapPadding) * 2 }
}

/** The usual pitch, or the next wider one at which fewer stage names have a word that is broken. */
function readablePitch(
  stages: readonly Stage[],
  usual: number,
  columns: number,
  measure: TextMeasure,
): number {
  const names = stages.map((stage) => ({
    columns: columnCount([stage]),
    em: Math.max(0, ...unbroken(stage.name).map((word) => measure.width(word, 100, 'bold') / 100)),
  }))
  const brokenAt = (pitch: number) => {
    const fontSize = stageHeaderSize(widths(columns, pitch).mapWidth)
    const room = (span: number) => span * pitch - sizes.gap - sizes.cardInset.x * 2
    return names.filter((name) => name.em * fontSize * hostSlack > room(name.columns)).length
  }
  let [best, fewest] = [usual, brokenAt(usual)]
  for (let pitch = usual + sizes.air; pitch <= widestPitch && fewest > 0; pitch += sizes.air) {
    const broken = brokenAt(pitch)
    if (broken < fewest) [best, fewest] = [pitch, broken]
  }
  return best
}

const widestPitch = sizes.pitches[0].pitch

/** The parts of a name that are not broken unless they are wider than their line; none in scripts without spaces. */
function unbroken(name: string): string[] {
  return name.split(/[\s\u00ad/–—-]+/).filter((word) => !withoutSpaces.test(word))
}

const withoutSpaces = /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Thai}/u

function evenRows(stages: readonly Stage[], stagesPerRow: number): Stage[][] {
  const rowCount = Math.max(1, Math.ceil(stages.length / stagesPerRow))
  return Array.from({ length: rowCount }, (_, row) =>
    stages.slice(
      Math.ceil((row * stages.length) / rowCount),
      Math.ceil(((row + 1) * stages.length) / rowCount),
    ),
  )
}

function columnCount(stages: readonly Stage[]): number {
  return stages.reduce((count, stage) => count + Math.max(1, stage.touchpoints.length), 0)
}

function stageRow(stages: readonly Stage[], pitch: number, index: number): StageRow {
  let x = columnsLeft
  const spans = stages.map((stage): StageSpan => {
    const left = x
    const columns = (stage.touchpoints.length > 0 ? stage.touchpoints : [undefined]).map(
      (touchpoint): Column => {
        const column = touchpoint === undefined ? { stage, x } : { stage, touchpoint, x }
        x += pitch
        return column
      },
    )
    return { stage, columns, x: left, width: x - left }
  })
  const row = { spans, columns: spans.flatMap((span) => span.columns) }
  const first = stages[0]
  return index === 0 || first === undefined ? row : { ...row, suffix: first.id }
}
