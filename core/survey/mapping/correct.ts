/**
 * What a person corrects in a mapping: what a column is for, which end of its scale is good, and which stages the
 * questions belong to. Every correction gives a new mapping that draws the same columns otherwise.
 */
import { uniqueSlugs } from '../../journey/slug.ts'
import type { Language } from '../../messages/language.ts'
import { normalise } from '../../vocabulary/normalise.ts'
import type { ColumnScale } from '../columns/scale.ts'
import type { MappedColumn, MappedStage, SurveyMapping } from '../mapping.ts'
import { surveyWords } from '../words.ts'
import { metricFor } from './metric-for.ts'
import { saysTheSame, shortItem, shortTitle } from './titles.ts'
import { lineId } from './uses.ts'

/** Turns the scale of a column round: the other end is the good one now, and a person said so. */
export const flipScale = (mapping: SurveyMapping, column: string): SurveyMapping =>
  changeColumn(mapping, column, (found) =>
    found.scale
      ? {
          ...found,
          scale: { ...found.scale, better: found.scale.better === 'high' ? 'low' : 'high', known: 'labels' },
        }
      : found,
  )

/**
 * Gives a column another use. What needs a place gets a touchpoint of its own after the others, a line needs a
 * scale (without one nothing changes), and segment, weight, stage, touchpoint and channel are one column each.
 */
export const changeUse = (
  mapping: SurveyMapping,
  column: string,
  use: MappedColumn['use'],
  language: Language,
): SurveyMapping => {
  const found = mapping.columns.find((candidate) => candidate.column === column)
  if (!found || ((use === 'emotion' || use === 'metric') && !found.scale)) return mapping
  const { why: _why, line: _line, metric: _metric, ...plain } = found
  const alone = single.has(use) ? changeEvery(mapping, use) : mapping
  const placed =
    placing.has(use) && found.stage === undefined && !isByRow(mapping)
      ? withPlace(alone, plain)
      : { mapping: alone, column: plain }
  const changed: MappedColumn = {
    ...placed.column,
    use,
    ...(use === 'unused' ? { why: 'too-many-columns' as const } : {}),
    ...rated(placed.column, use),
  }
  const scale = changed.scale as ColumnScale | undefined
  const lines =
    use !== 'emotion' || !scale || mapping.lines.some(({ id }) => id === lineId(scale))
      ? mapping.lines
      : [...mapping.lines, { id: lineId(scale), title: surveyWords(language).kinds[scale.kind] }]
  return tidy(changeColumn({ ...placed.mapping, lines }, column, () => changed))
}

const placing: ReadonlySet<MappedColumn['use']> = new Set([
  'emotion',
  'metric',
  'choice',
  'option',
  'ranking',
])
const single: ReadonlySet<MappedColumn['use']> = new Set([
  'segment',
  'weight',
  'stage',
  'touchpoint',
  'channel',
  'person',
])

const isByRow = ({ columns }: SurveyMapping) =>
  columns.some(({ use }) => use === 'stage' || use === 'touchpoint')

const rated = (column: MappedColumn, use: MappedColumn['use']): Partial<MappedColumn> => {
  const scale = column.scale as ColumnScale | undefined
  if (!scale) return {}
  const metric = metricFor(scale, column.question ?? '', column.item !== undefined)
  if (use === 'metric') return { metric: metric ?? 'mean' }
  return use === 'emotion' ? { line: lineId(scale), ...(metric ? { metric } : {}) } : {}
}

const withPlace = (mapping: SurveyMapping, column: MappedColumn) => {
  const text = column.item ?? column.question ?? column.column
  const name = column.item === undefined ? shortTitle(text) : shortItem(text)
  const last = mapping.stages.at(-1) ?? { id: 'questions', name, touchpoints: [] }
  const ids = uniqueSlugs()
  for (const { name: taken } of last.touchpoints) ids(taken)
  const touchpoint = { id: ids(name), name, ...(saysTheSame(name, text) ? {} : { question: text }) }
  const stage = { ...last, touchpoints: [...last.touchpoints, touchpoint] }
  return {
    mapping: { ...mapping, stages: [...mapping.stages.slice(0, -1), stage] },
    column: { ...column, stage: stage.id, touchpoint: touchpoint.id },
  }
}

const changeEvery = (mapping: SurveyMapping, use: MappedColumn['use']): SurveyMapping => ({
  ...mapping,
  columns: mapping.columns.map((column) =>
    column.use === use ? { ...column, use: 'unused', why: 'background' } : column,
  ),
})

const changeColumn = (
  mapping: SurveyMapping,
  name: string,
  change: (column: MappedColumn) => MappedColumn,
): SurveyMapping => ({
  ...mapping,
  columns: mapping.columns.map((column) => (column.column === name ? change(column) : column)),
})

/** Places and lines that no column uses any more are gone. */
const tidy = (mapping: SurveyMapping): SurveyMapping => {
  const used = mapping.columns.filter(({ use }) => use !== 'unused' && use !== 'dropped')
  const isUsed = (stage: string, touchpoint?: string) =>
    used.some(
      (column) => column.stage === stage && (touchpoint === undefined || column.touchpoint === touchpoint),
    )
  const stages = isByRow(mapping)
    ? mapping.stages
    : mapping.stages
        .filter(({ id }) => isUsed(id))
        .map((stage) => ({
          ...stage,
          touchpoints: stage.touchpoints.filter(({ id }) => isUsed(stage.id, id)),
        }))
  return {
    ...mapping,
    stages,
    lines: mapping.lines.filter(({ id }) => used.some(({ use, line }) => use === 'emotion' && line === id)),
  }
}

/** A place of a mapping: a stage without touchpoints, or a touchpoint. */
export interface MappedPlace {
  readonly stage: string
  readonly touchpoint?: string
  readonly name: string
}

/** The places of a mapping, in order: what can be grouped into stages. */
export const placesIn = (mapping: SurveyMapping): readonly MappedPlace[] =>
  mapping.stages.flatMap((stage): readonly MappedPlace[] =>
    stage.touchpoints.length === 0
      ? [{ stage: stage.id, name: stage.name }]
      : stage.touchpoints.map(({ id, name }) => ({ stage: stage.id, touchpoint: id, name })),
  )

/** Groups the places into stages by the name each gets; stages come in the order of their first place. */
export const regroup = (mapping: SurveyMapping, stageName: (place: MappedPlace) => string): SurveyMapping => {
  const stageIds = uniqueSlugs()
  const stages = new Map<string, { stage: MappedStage; ids: (text: string) => string }>()
  const moved = new Map<string, { stage: string; touchpoint: string }>()
  for (const place of placesIn(mapping)) {
    const name = stageName(place).trim() || place.name
    const group = stages.get(normalise(name)) ?? {
      stage: { id: stageIds(name), name, touchpoints: [] },
      ids: uniqueSlugs(),
    }
    const before = mapping.stages.find(({ id }) => id === place.stage)
    const question =
      place.touchpoint === undefined
        ? before?.question
        : before?.touchpoints.find(({ id }) => id === place.touchpoint)?.question
    const touchpoint = {
      id: group.ids(place.name),
      name: place.name,
      ...(question === undefined ? {} : { question }),
    }
    stages.set(normalise(name), {
      ...group,
      stage: { ...group.stage, touchpoints: [...group.stage.touchpoints, touchpoint] },
    })
    moved.set(`${place.stage}\n${place.touchpoint ?? ''}`, {
      stage: group.stage.id,
      touchpoint: touchpoint.id,
    })
  }
  return {
    ...mapping,
    stages: [...stages.values()].map(({ stage }) => stage),
    columns: mapping.columns.map((column) => ({
      ...column,
      ...moved.get(`${column.stage ?? ''}\n${column.touchpoint ?? ''}`),
    })),
  }
}
