/**
 * Where the columns of a survey stand on the map. Where the questions name stages of a journey, those are the
 * stages. Else the questions themselves become the columns, in their order: a matrix is a stage with its items as
 * touchpoints, questions of one scale beside each other are one stage, everything else is a stage of its own.
 */
import { uniqueSlugs } from '../journey/slug.ts'
import { normalise } from '../vocabulary/normalise.ts'
import type { Column } from './columns.ts'
import type { MappedStage } from './mapping.ts'
import { lastSentence, shortItem, shortTitle } from './titles.ts'
import type { SurveyWords } from './words.ts'

/** Columns that belong side by side, in the order of the survey. */
export interface Block {
  readonly columns: readonly Column[]
  /** Columns that stand in one cell together, such as the options of one question. */
  readonly together: boolean
}

export interface Place {
  readonly stage: string
  readonly touchpoint?: string
}

export interface Places {
  readonly stages: readonly MappedStage[]
  /** By the index of the column. */
  readonly places: ReadonlyMap<number, Place>
}

/** Finds the usual stage of a journey a text names, and its name on the map. */
export type NamedStage = (text: string) => { readonly id: string; readonly name: string } | null

/** Stages, and the place of every column. */
export const placesOf = (blocks: readonly Block[], words: SurveyWords, stageNamed: NamedStage): Places => {
  const columns = blocks.flatMap((block) => (block.together ? block.columns.slice(0, 1) : block.columns))
  const stageOf = new Map(columns.map((column) => [column.index, stageNamed(titleOf(column))]))
  return isJourney(columns.map(({ index }) => stageOf.get(index)?.id ?? null))
    ? byJourneyStage(blocks, words, stageOf)
    : byQuestion(blocks, words)
}

/** Seven of ten questions name a stage, three different ones at least, and no stage comes back after another. */
const isJourney = (stages: readonly (string | null)[]) => {
  const named = stages.filter((stage) => stage !== null)
  const runs = named.filter((stage, index) => stage !== named[index - 1])
  return (
    new Set(named).size >= 3 && named.length >= stages.length * 0.7 && runs.length === new Set(named).size
  )
}

const titleOf = ({ item, stem }: Column) => (item === undefined ? shortTitle(stem) : shortItem(item))

const byJourneyStage = (
  blocks: readonly Block[],
  words: SurveyWords,
  stageOf: ReadonlyMap<number, { readonly id: string; readonly name: string } | null>,
): Places => {
  const board = createBoard()
  for (const block of blocks) {
    for (const column of block.columns) {
      const found = stageOf.get(block.together ? (block.columns[0] ?? column).index : column.index)
      const stage = board.stage(found?.id ?? 'unassigned', found?.name ?? words.unassigned)
      if (block.together) board.put(column, stage)
      else board.touchpoint(column, stage)
    }
  }
  const unassigned = board.stages.findIndex(({ name }) => name === words.unassigned)
  if (unassigned >= 0) board.stages.push(...board.stages.splice(unassigned, 1))
  return board
}

const byQuestion = (blocks: readonly Block[], words: SurveyWords): Places => {
  const board = createBoard()
  const matrices: { readonly block: Block; readonly stage: MutableStage }[] = []
  let asked = 0
  for (const [number, block] of blocks.entries()) {
    const [first] = block.columns
    if (!first) continue
    const matrix = isMatrix(block)
    const again = matrix ? matrices.find((other) => asksTheSame(other.block, block)) : undefined
    if (again) {
      block.columns.forEach((column, index) => {
        board.put(column, again.stage, again.stage.touchpoints[index]?.id)
      })
      continue
    }
    const single = block.columns.length === 1 && !block.together
    const named = matrix || block.together || single
    const name = named
      ? single
        ? titleOf(first)
        : shortTitle(first.stem)
      : words.questions(asked + 1, asked + block.columns.length)
    asked += named ? 1 : block.columns.length
    const stage = board.stage(
      `${number}`,
      name,
      named && lastSentence(first.stem) !== name ? first.stem : undefined,
    )
    if (matrix) matrices.push({ block, stage })
    for (const column of block.columns) {
      if (single || block.together) board.put(column, stage)
      else board.touchpoint(column, stage)
    }
  }
  return board
}

const isMatrix = ({ columns, together }: Block) =>
  !together &&
  columns.length > 1 &&
  columns.every((column) => column.group === columns[0]?.group && column.item !== undefined)

/** The same items on another scale ("how important", "how satisfied") share their columns. */
const asksTheSame = (one: Block, other: Block) =>
  one.columns.length === other.columns.length &&
  one.columns.every(
    (column, index) => normalise(column.item ?? '') === normalise(other.columns[index]?.item ?? ''),
  ) &&
  one.columns[0]?.scale?.kind !== other.columns[0]?.scale?.kind

interface MutableStage {
  id: string
  name: string
  question?: string
  touchpoints: { id: string; name: string; question?: string }[]
}

/** A second stage of the same name gets a number, so that people can tell them apart. */
const numbered = (name: string, stages: readonly MutableStage[]) => {
  const equals = stages.filter((stage) => stage.name === name || stage.name.startsWith(`${name} (`)).length
  return equals === 0 ? name : `${name} (${equals + 1})`
}

const createBoard = () => {
  const stages: MutableStage[] = []
  const places = new Map<number, Place>()
  const byKey = new Map<string, { readonly stage: MutableStage; readonly ids: (text: string) => string }>()
  const stageIds = uniqueSlugs()
  return {
    stages,
    places,
    /** The stage with this key, made on first use. */
    stage(key: string, name: string, question?: string): MutableStage {
      const found = byKey.get(key)?.stage
      if (found) return found
      const stage: MutableStage = {
        id: stageIds(name),
        name: numbered(name, stages),
        ...(question === undefined ? {} : { question }),
        touchpoints: [],
      }
      stages.push(stage)
      byKey.set(key, { stage, ids: uniqueSlugs() })
      return stage
    },
    /** Stands a column in a stage, or in one of its touchpoints. */
    put(column: Column, stage: MutableStage, touchpoint?: string) {
      places.set(column.index, { stage: stage.id, ...(touchpoint === undefined ? {} : { touchpoint }) })
    },
    /** Gives the column a touchpoint of its own. */
    touchpoint(column: Column, stage: MutableStage) {
      const text = column.item ?? column.stem
      const name = titleOf(column)
      const ids = [...byKey.values()].find((entry) => entry.stage === stage)?.ids ?? uniqueSlugs()
      const touchpoint = { id: ids(name), name, ...(name === text ? {} : { question: text }) }
      stage.touchpoints.push(touchpoint)
      this.put(column, stage, touchpoint.id)
    },
  }
}
