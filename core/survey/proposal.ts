/**
 * The first draft of a mapping: which columns a map of this survey needs, and where they stand. Few columns that
 * say something beat all of them; what is left out is listed with its reason and one click away.
 */
import type { Language } from '../messages/language.ts'
import { headerRole } from '../vocabulary/headers.ts'
import type { Column } from './columns.ts'
import {
  fingerprintOf,
  MAPPING_VERSION,
  type MappedColumn,
  type Reason,
  type SurveyMapping,
} from './mapping.ts'
import { type Block, type NamedStage, placesOf } from './places.ts'
import type { ColumnScale, ScaleKind } from './scale.ts'
import { stagesFromValues } from './stage-values.ts'
import { isAsking } from './wording.ts'
import { type SurveyWords, surveyWords } from './words.ts'

/** Emotion columns of a first draft. */
export const MOST_EMOTION_COLUMNS = 16
const MOST_LINES = 3
const MOST_CHOICES = 4
/** Questions on a map that has hardly a rating. */
const MOST_QUESTIONS = 9
const MOST_QUOTES = 4

export interface Draft {
  readonly columns: readonly Column[]
  readonly sample: readonly (readonly string[])[]
  readonly vendor: string
  readonly language: Language
  readonly stageNamed: NamedStage
}

/** Proposes a mapping for the columns of a survey. */
export const proposeMapping = (draft: Draft): SurveyMapping => {
  const { columns, vendor } = draft
  const words = surveyWords(draft.language)
  const head = {
    version: MAPPING_VERSION,
    fingerprint: fingerprintOf(columns.map(({ header }) => header)),
    vendor,
    minN: 5,
  } as const
  const stageColumn =
    columns.find(({ role }) => role === 'stage') ?? columns.find(({ role }) => role === 'touchpoint')
  const picked = stageColumn ? pickForRows(columns) : pickForQuestions(columns)
  const { stages, places } = stageColumn
    ? {
        stages: stagesFromValues(stageColumn, draft.sample, draft.stageNamed),
        places: new Map<number, never>(),
      }
    : placesOf(blocksOf(columns, picked.uses), words, draft.stageNamed)
  return {
    ...head,
    stages: [...stages],
    lines: picked.lines.map(({ id, kind }) => ({ id, title: lineTitle(id, kind, picked.lines, words) })),
    columns: columns.map((column) => {
      const use = picked.uses.get(column.index) ?? plainUse(column)
      return {
        column: column.header,
        ...use,
        ...(places.get(column.index) ?? {}),
        question: column.stem,
        ...(column.item === undefined ? {} : { item: column.item }),
        ...(column.scale ? { scale: mutableScale(column.scale) } : {}),
        ...(column.separator === undefined ? {} : { separator: column.separator }),
        ...(column.byRank ? { byRank: true } : {}),
      }
    }),
  }
}

/** The kind of scale; its ends where two lines have the same kind. */
const lineTitle = (id: string, kind: ScaleKind, lines: Picked['lines'], words: SurveyWords) => {
  const [, min = '', max = ''] = id.split(':')
  const twice = lines.filter((line) => words.kinds[line.kind] === words.kinds[kind]).length > 1
  return twice ? `${words.kinds[kind]} ${min} … ${max}`.replaceAll('-', '−') : words.kinds[kind]
}

type Use = Pick<MappedColumn, 'use' | 'why' | 'line' | 'metric'>

interface Picked {
  readonly uses: Map<number, Use>
  readonly lines: { readonly id: string; readonly kind: ScaleKind }[]
}

/** How much a scale says about how people feel. */
const worth: { readonly [Kind in ScaleKind]: number } = {
  emotion: 10,
  satisfaction: 9,
  stars: 9,
  quality: 8,
  ease: 8,
  favourability: 7,
  agreement: 6,
  rating: 6,
  change: 6,
  nps: 5,
  'nps-group': 5,
  likelihood: 4,
  degree: 4,
  amount: 3,
  frequency: 2,
  importance: 2,
  'yes-no': 1,
}

const isScored = (column: Column): column is Column & { scale: ColumnScale } =>
  (column.role === 'score' || column.role === 'matrix-item') && column.scale !== undefined

/** A yes or no about something pleasant, for maps that have no better rating. */
const isLiked = (column: Column): column is Column & { scale: ColumnScale } =>
  column.role === 'single-choice' && column.scale?.kind === 'yes-no'

const lineId = ({ kind, min, max }: ColumnScale) => `${kind}:${min}:${max}`

/** Answers one row at a time: the stage stands in the row, one rating column makes the line. */
const pickForRows = (columns: readonly Column[]): Picked => {
  const uses = new Map<number, Use>()
  const scored = columns.filter(isScored).sort((a, b) => worth[b.scale.kind] - worth[a.scale.kind])
  const lines: Picked['lines'] = []
  for (const column of scored) {
    const isLine =
      lines.length === 0 ||
      (lines.length < 2 && worth[column.scale.kind] >= 6 && lineId(column.scale) !== lines[0]?.id)
    const metric = metricOf(column)
    if (isLine && (lines.length === 0 || metric === undefined)) {
      lines.push({ id: lineId(column.scale), kind: column.scale.kind })
      uses.set(column.index, { use: 'emotion', line: lineId(column.scale), ...(metric ? { metric } : {}) })
    } else uses.set(column.index, { use: 'metric', metric: metric ?? 'mean' })
  }
  pickSegment(columns, uses)
  const person = columns.find((column) => column.person === true && column.distinct < column.filled)
  if (person) uses.set(person.index, { use: 'person' })
  pickQuotes(columns, uses)
  return { uses, lines }
}

const pickForQuestions = (columns: readonly Column[]): Picked => {
  const uses = new Map<number, Use>()
  pickSegment(columns, uses)
  const lines = pickLines(columns, uses)
  const rated = [...uses.values()].filter(({ use }) => use === 'emotion').length
  pickChoices(columns, uses, rated)
  pickQuotes(columns, uses)
  return { uses, lines }
}

/** Groups are drawn apart where the file itself calls them segments; other background is offered. */
const pickSegment = (columns: readonly Column[], uses: Map<number, Use>) => {
  const segment = columns.find(
    ({ role, stem }) =>
      role === 'segment' && headerRole(stem)?.match === 'whole' && headerRole(stem)?.role === 'persona',
  )
  if (segment) uses.set(segment.index, { use: 'segment' })
}

/** Whole questions, the ones nearest to emotion first, until the map is full. */
const pickLines = (columns: readonly Column[], uses: Map<number, Use>): Picked['lines'] => {
  const groups = groupBy(columns.filter(isScored), (column) => `${column.group}\n${lineId(column.scale)}`)
  const isMain = ([first]: readonly (Column & { scale: ColumnScale })[]) =>
    first !== undefined && metricOf(first) !== 'nps'
  const bySize = new Map<string, number>()
  for (const group of groups)
    for (const { scale } of group) bySize.set(lineId(scale), (bySize.get(lineId(scale)) ?? 0) + 1)
  /** A scale nearer to emotion, or asked more often. */
  const rank = (group: readonly (Column & { scale: ColumnScale })[]) => {
    const scale = group[0]?.scale
    if (!scale) return 0
    const asked = bySize.get(lineId(scale)) ?? 0
    return (
      (worth[scale.kind] + Math.min(asked, 6)) * 100 +
      Math.min(asked, MOST_EMOTION_COLUMNS) * 3 +
      Math.min(group.length, MOST_EMOTION_COLUMNS)
    )
  }
  const ordered = groups.filter(isMain).sort((a, b) => rank(b) - rank(a))
  const lines: Picked['lines'] = []
  let taken = 0
  for (const group of ordered) {
    const [first] = group
    if (!first) continue
    const id = lineId(first.scale)
    const fresh = !lines.some((line) => line.id === id)
    const alone = (bySize.get(id) ?? 0) < 3
    if (fresh && lines.length > 0 && alone) {
      for (const column of group)
        uses.set(column.index, { use: 'metric', metric: metricOf(column) ?? 'mean' })
      continue
    }
    const room = MOST_EMOTION_COLUMNS - taken
    const fits = group.length <= room || (taken === 0 && group.length > room)
    if ((fresh && lines.length >= MOST_LINES) || !fits) {
      for (const column of group)
        uses.set(column.index, { use: 'unused', why: fits ? 'other-scale' : 'too-many-columns' })
      continue
    }
    if (fresh) lines.push({ id, kind: first.scale.kind })
    group.forEach((column, index) => {
      const metric = metricOf(column)
      uses.set(
        column.index,
        index < room
          ? { use: 'emotion', line: id, ...(metric ? { metric } : {}) }
          : { use: 'unused', why: 'too-many-columns' },
      )
    })
    taken += Math.min(group.length, room)
  }
  if (lines.length === 0) {
    for (const column of columns.filter(isLiked)) {
      if (lines.length === 0) lines.push({ id: lineId(column.scale), kind: 'yes-no' })
      uses.set(column.index, { use: 'emotion', line: lineId(column.scale), metric: 'share' })
    }
  }
  for (const column of groups.filter((group) => !isMain(group)).flat()) {
    const only = lines.length === 0
    if (only) lines.push({ id: lineId(column.scale), kind: column.scale.kind })
    uses.set(
      column.index,
      only ? { use: 'emotion', line: lineId(column.scale), metric: 'nps' } : { use: 'metric', metric: 'nps' },
    )
  }
  return lines
}

/** NPS, CSAT and CES by the kind of scale and what was asked; other ratings have no name of their own. */
const metricOf = ({ scale, stem, item }: Column): MappedColumn['metric'] => {
  if (!scale) return undefined
  if (scale.kind === 'nps' || scale.kind === 'nps-group') return 'nps'
  const points = scale.max - scale.min + 1
  if ((scale.kind === 'satisfaction' || scale.kind === 'stars') && (points === 5 || points === 7))
    return 'csat'
  if (
    isEffort.has(scale.kind) &&
    item === undefined &&
    (points === 5 || points === 7) &&
    isAsking('ces', stem)
  )
    return 'ces'
  if (scale.kind === 'yes-no') return 'share'
  return undefined
}

/** Ease itself, agreement that something was easy, or a number for the effort. */
const isEffort: ReadonlySet<ScaleKind> = new Set(['ease', 'agreement', 'rating', 'amount'])

/** Multiple choice and rankings beside a line; where hardly anything was rated, every question that has answers. */
const pickChoices = (columns: readonly Column[], uses: Map<number, Use>, rated: number) => {
  const few = rated < 3
  let room = few
    ? MOST_QUESTIONS - Math.min(rated, 2)
    : Math.min(MOST_CHOICES, Math.max(0, MOST_EMOTION_COLUMNS + 2 - rated))
  for (const group of groupBy(columns, (column) => `${column.group}\n${column.role}`)) {
    const [first] = group
    if (!first || uses.has(first.index) || !isChoice(first, few) || first.filled === 0) continue
    const options = group.filter(({ filled }) => filled > 0)
    const use = first.role === 'ranking' ? 'ranking' : 'choice'
    for (const column of options)
      uses.set(column.index, room > 0 ? { use } : { use: 'unused', why: 'too-many-columns' })
    room -= 1
  }
}

const isChoice = (column: Column, few: boolean) => {
  if (
    isAsking('consent', column.stem) ||
    (column.filled >= 3 && column.distinct === column.filled && column.separator === undefined)
  )
    return false
  if (column.role === 'multiple-choice') return column.filled >= 2 || few
  if (column.role === 'ranking') return true
  return (
    few &&
    column.role === 'single-choice' &&
    (column.distinct > 1 || column.filled <= 2) &&
    column.distinct <= 12
  )
}

/**
 * Open answers that ask for an opinion speak wherever their writers' ratings put them; other long ones only in a
 * column of their own.
 */
const pickQuotes = (columns: readonly Column[], uses: Map<number, Use>) => {
  const written = columns.filter(
    ({ role, filled, item, stem, index }) =>
      role === 'free-text' && filled > 0 && !uses.has(index) && !isLink(stem) && item === undefined,
  )
  const open = written.filter(isOpinion)
  for (const column of open.slice(0, MOST_QUOTES)) uses.set(column.index, { use: 'quote' })
  const others = written.filter((column) => !isOpinion(column) && column.prose === true)
  for (const column of others.slice(0, open.length === 0 ? 2 : 1))
    uses.set(column.index, { use: 'quote', why: 'written' })
}

const isOpinion = ({ stem, vendorRole }: Column) =>
  vendorRole === 'quote' || isAsking('opinion', stem) || isAsking('emotion', stem) || isQuoteHeader(stem)

const isQuoteHeader = (stem: string) => {
  const match = headerRole(stem)
  return match?.match === 'whole' && ['quotes', 'thoughts', 'says', 'feels'].includes(match.role)
}

const isLink = (stem: string) => /\b(?:link|url|website)\b/i.test(stem)

const plainUses: { readonly [Role in Column['role']]: Use } = {
  score: { use: 'unused', why: 'too-many-columns' },
  'matrix-item': { use: 'unused', why: 'too-many-columns' },
  'single-choice': { use: 'unused', why: 'no-scale' },
  'multiple-choice': { use: 'unused', why: 'too-many-columns' },
  ranking: { use: 'unused', why: 'too-many-columns' },
  'free-text': { use: 'unused', why: 'written' },
  number: { use: 'unused', why: 'number' },
  date: { use: 'date' },
  segment: { use: 'unused', why: 'background' },
  stage: { use: 'stage' },
  touchpoint: { use: 'touchpoint' },
  channel: { use: 'channel' },
  weight: { use: 'weight' },
  status: { use: 'status' },
  metadata: { use: 'unused', why: 'made-by-tool' },
  personal: { use: 'dropped', why: 'identifies-people' },
  timing: { use: 'dropped', why: 'timing' },
  derived: { use: 'unused', why: 'calculated' },
  empty: { use: 'unused', why: 'empty' },
}

const plainUse = (column: Column): Use =>
  column.role === 'single-choice' && column.distinct <= 1
    ? { use: 'unused', why: 'one-answer' }
    : plainUses[column.role]

/** Used columns as blocks: a matrix, the options of a question, ratings of one line beside each other, or one column. */
const blocksOf = (columns: readonly Column[], uses: ReadonlyMap<number, Use>): readonly Block[] => {
  const blocks: { columns: Column[]; together: boolean; key: string }[] = []
  const hasLine = [...uses.values()].some(({ use }) => use === 'emotion')
  for (const column of columns) {
    const use = uses.get(column.index)
    if (
      !use ||
      use.use === 'unused' ||
      use.use === 'segment' ||
      (use.use === 'quote' && hasLine && use.why === undefined)
    )
      continue
    const rated = use.use === 'emotion'
    const isItem = column.item !== undefined
    const key = rated && !isItem ? `line\n${use.line}` : `${use.use}\n${column.group}`
    const last = blocks.at(-1)
    const open =
      isItem || rated || use.use === 'choice'
        ? blocks.find((block) => block.key === key && (isItem || block === last))
        : undefined
    if (open) open.columns.push(column)
    else blocks.push({ columns: [column], together: use.use === 'choice' || use.use === 'ranking', key })
  }
  return blocks
}

const groupBy = <T>(items: readonly T[], keyOf: (item: T) => string): T[][] => {
  const groups = new Map<string, T[]>()
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item])
  return [...groups.values()]
}

const mutableScale = ({ steps, ...scale }: ColumnScale) => ({
  ...scale,
  ...(steps ? { steps: steps.map(([level, value]) => [level, value] as const) } : {}),
})

/** Why a column is left out, for the list beside the map. */
export const reasonOf = (column: MappedColumn): Reason | null => column.why ?? null
