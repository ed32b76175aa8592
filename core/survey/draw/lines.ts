/** Emotion lines: one per scale, or one per segment on the main scale, with n and interval at every point. */
import type { EmotionLine, EmotionPoint } from '../../journey/schema.ts'
import { slug, uniqueSlugs } from '../../journey/slug.ts'
import { presetTexts } from '../../messages/presets/index.ts'
import type { Problem } from '../../problem.ts'
import type { ColumnScale } from '../columns/scale.ts'
import type { ScoreCell } from '../count/score.ts'
import type { SurveyContext } from '../journey.ts'
import { type Answered, canonicalEmotion, type Distribution, meanOf, peopleIn } from '../statistics.ts'
import { drawableHere, drawableSegments } from './segments.ts'

/** Lines a map can tell apart (V13). */
const MOST_LINES = 5

/** The lines, and which groups are not drawn. */
export const emotionLines = (
  context: SurveyContext,
): { readonly lines: readonly EmotionLine[]; readonly problems: readonly Problem[] } => {
  const { mapping, aggregates, language, words } = context
  const ids = uniqueSlugs()
  const everyone = presetTexts(language).everyone
  const lines: EmotionLine[] = []
  const problems: Problem[] = []
  const hasSegments = mapping.columns.some(({ use }) => use === 'segment') && aggregates.segments.size > 0
  const drawn = hasSegments
    ? drawableSegments(aggregates.segments, aggregates.people ?? aggregates.answered, mapping.minN)
    : { names: [], others: false }
  if (hasSegments) problems.push(...segmentProblems(aggregates.segments, drawn.names, mapping.minN))
  for (const [order, { id, title }] of mapping.lines.entries()) {
    const cells = inOrder(
      aggregates.cells.filter(({ column }) => column.use === 'emotion' && column.line === id),
      context,
    )
    const scale = scaleOfLine(cells)
    if (cells.length === 0 || !scale) continue
    if (order === 0 && drawn.names.length > 0) {
      for (const segment of drawn.names) {
        const points = segmentPoints(cells, segment, drawn.names, mapping.minN)
        lines.push({
          id: ids(`segment ${segment}`),
          title: segment,
          segment,
          basis: 'measured',
          scale,
          points,
        })
      }
      if (drawn.others) {
        const points = otherPoints(cells, drawn.names, mapping.minN)
        lines.push({
          id: ids('others'),
          title: words.others,
          segment: words.others,
          basis: 'measured',
          scale,
          points,
        })
      }
    } else {
      const name = mapping.lines.length === 1 ? everyone : title
      lines.push({
        id: ids(mapping.lines.length === 1 ? 'everyone' : slug(id)),
        title: name,
        basis: 'measured',
        scale,
        points: cells.map((cell) => pointOf(cell, cell.total)),
      })
    }
  }
  return { lines: lines.slice(0, MOST_LINES), problems }
}

/** Cells in the order of the map; a place asked twice on one line keeps its first question. */
const inOrder = (cells: readonly ScoreCell[], { stages }: SurveyContext): readonly ScoreCell[] => {
  const order = new Map<string, number>()
  for (const stage of stages) {
    order.set(stage.id, order.size)
    for (const touchpoint of stage.touchpoints) order.set(`${stage.id}\n${touchpoint.id}`, order.size)
  }
  const keyOf = ({ stage, touchpoint }: ScoreCell) =>
    touchpoint === undefined ? stage : `${stage}\n${touchpoint}`
  const first = new Map<string, ScoreCell>()
  for (const cell of cells) if (!first.has(keyOf(cell))) first.set(keyOf(cell), cell)
  return [...first.values()].sort((a, b) => (order.get(keyOf(a)) ?? 0) - (order.get(keyOf(b)) ?? 0))
}

/** A point on −2 … +2; the ends of its interval stay on the scale. */
export const pointOf = (cell: ScoreCell, distribution: Distribution): EmotionPoint => {
  const place = {
    stage: cell.stage,
    ...(cell.touchpoint === undefined ? {} : { touchpoint: cell.touchpoint }),
  }
  const mean = meanOf(distribution)
  const scale = cell.column.scale
  if (!mean || !scale) return { ...place, value: null }
  const value = canonicalEmotion(mean.value, scale)
  if (mean.low === undefined || mean.high === undefined) return { ...place, value, n: mean.n }
  const ends = [mean.low, mean.high].map((end) => clamp(canonicalEmotion(end, scale)))
  return { ...place, value, n: mean.n, low: Math.min(...ends), high: Math.max(...ends) }
}

const clamp = (value: number) => Math.max(-2, Math.min(2, value))

const segmentPoints = (
  cells: readonly ScoreCell[],
  segment: string,
  drawn: readonly string[],
  minN: number,
): EmotionPoint[] =>
  cells.map((cell) => {
    const counts = new Map(drawn.map((name) => [name, peopleIn(cell.segments.get(name) ?? [])]))
    const shown = drawableHere(counts, peopleIn(cell.total), minN)
    return pointOf(cell, shown.has(segment) ? (cell.segments.get(segment) ?? []) : [])
  })

/** Everybody outside the drawn groups, where they are enough. */
const otherPoints = (cells: readonly ScoreCell[], drawn: readonly string[], minN: number): EmotionPoint[] =>
  cells.map((cell) => {
    const rest = withoutGroups(
      cell.total,
      drawn.flatMap((name) => [...(cell.segments.get(name) ?? [])]),
    )
    return pointOf(cell, peopleIn(rest) >= minN ? rest : [])
  })

/** The scale that the legend prints: the direction most questions have, and the question where there is one. */
const scaleOfLine = (cells: readonly ScoreCell[]): NonNullable<EmotionLine['scale']> | null => {
  const scales = cells.flatMap(({ column }) => (column.scale ? [column.scale] : []))
  const low = scales.filter(({ better }) => better === 'low').length
  const better: ColumnScale['better'] = low === scales.length ? 'low' : 'high'
  const [first] = scales
  if (!first) return null
  const label = (end: 'minLabel' | 'maxLabel') => scales.find((scale) => scale[end] !== undefined)?.[end]
  const questions = new Set(cells.map(({ column }) => column.question))
  const [question] = questions
  const [minLabel, maxLabel] = [label('minLabel'), label('maxLabel')]
  return {
    min: first.min,
    max: first.max,
    better,
    ...(minLabel === undefined ? {} : { minLabel }),
    ...(maxLabel === undefined ? {} : { maxLabel }),
    ...(questions.size === 1 && question !== undefined && question.length <= 120 ? { question } : {}),
  }
}

const segmentProblems = (
  counts: ReadonlyMap<string, number>,
  drawn: readonly string[],
  minN: number,
): Problem[] => {
  const left = [...counts].filter(([name]) => !drawn.includes(name))
  const small = left.filter(([, n]) => n < minN)
  const more = left.length - small.length
  return [
    ...(small.length > 0
      ? [
          {
            code: 'survey-segments-small',
            count: small.length,
            value: small
              .map(([name]) => name)
              .slice(0, 5)
              .join(', '),
          } as const,
        ]
      : []),
    ...(more > 0 ? [{ code: 'survey-segments-more', count: more } as const] : []),
  ]
}

/** A distribution without the answers of some of its people. */
const withoutGroups = (whole: Distribution, groups: Distribution): Distribution =>
  whole
    .map((answer) => {
      const away = groups.filter(({ value }) => value === answer.value)
      const less = (of: (count: Answered) => number) =>
        of(answer) - away.reduce((sum, count) => sum + of(count), 0)
      return {
        value: answer.value,
        n: less(({ n }) => n),
        weight: less(({ weight }) => weight),
        squared: less(({ squared }) => squared),
      }
    })
    .filter(({ n }) => n > 0)
