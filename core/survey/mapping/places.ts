/**
 * Where the columns of a survey stand on the map. Where the questions name stages of a journey, those are the
 * stages. Else the questions themselves become the columns, in their order: a matrix is a stage with its items as
 * touchpoints, questions of one scale beside each other are one stage, everything else is a stage of its own.
 */
import { uniqueSlugs } from '../../journey/slug.ts'
import { headerRole } from '../../vocabulary/headers.ts'
import { normalise } from '../../vocabulary/normalise.ts'
import type { Column } from '../columns.ts'
import type { MappedStage } from '../mapping.ts'
import type { SurveyWords } from '../words.ts'
import { cut, saysTheSame, shortItem, shortTitle } from './titles.ts'

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

/** The usual stage of a journey a text names, its name on the map, and whether it is all that the text says. */
export interface StageName {
  readonly id: string
  readonly name: string
  readonly whole: boolean
}
export type NamedStage = (text: string) => StageName | null

/** Stages, and the place of every column. */
export const placesOf = (blocks: readonly Block[], words: SurveyWords, stageNamed: NamedStage): Places => {
  const columns = blocks.flatMap((block) => (block.together ? block.columns.slice(0, 1) : block.columns))
  const stageOf = new Map(columns.map((column) => [column.index, stageNamed(titleOf(column))]))
  if (isOwnStages(columns, stageOf)) return byOwnStage(blocks)
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

/** The rated items are the stages of a journey and nothing else: "Awareness, Purchase, Delivery, Support". */
const isOwnStages = (columns: readonly Column[], stageOf: ReadonlyMap<number, StageName | null>) => {
  const known = columns.filter(({ index }) => stageOf.get(index)?.whole === true)
  return known.length >= 3 && known.length >= columns.length - 1
}

/** Every column is a stage of its own name; the same item asked again stands in the stage it has. */
const byOwnStage = (blocks: readonly Block[]): Places => {
  const board = createBoard()
  for (const { columns, together } of blocks) {
    for (const column of together ? columns.slice(0, 1) : columns)
      board.put(column, board.stage(normalise(titleOf(column)), titleOf(column)))
  }
  return board
}

const byJourneyStage = (
  blocks: readonly Block[],
  words: SurveyWords,
  stageOf: ReadonlyMap<number, StageName | null>,
): Places => {
  const board = createBoard()
  const stageFor = (column: Column) => {
    const found = stageOf.get(column.index)
    return board.stage(found?.id ?? 'unassigned', found?.name ?? words.unassigned)
  }
  for (const block of blocks) {
    if (block.together && block.columns[0]) board.block(block, stageFor(block.columns[0]))
    else for (const column of block.columns) board.touchpoint(column, stageFor(column))
  }
  const unassigned = board.stages.findIndex(({ name }) => name === words.unassigned)
  if (unassigned >= 0) board.stages.push(...board.stages.splice(unassigned, 1))
  return board
}

/** A header over few columns has room for few words. */
const headerRoom = (columns: number) => Math.min(70, 14 + 14 * columns)

const byQuestion = (blocks: readonly Block[], words: SurveyWords): Places => {
  const board = createBoard()
  const matrices: { readonly block: Block; readonly stage: MutableStage }[] = []
  let asked = 0
  let run: Block[] = []
  const closeRun = () => {
    if (run.length === 0) return
    const count = run.reduce((sum, { columns, together }) => sum + (together ? 1 : columns.length), 0)
    const stage = board.stage(`run ${asked}`, words.questions(asked + 1, asked + count))
    for (const block of run) board.block(block, stage)
    asked += count
    run = []
  }
  for (const [number, block] of blocks.entries()) {
    const [first] = block.columns
    if (!first) continue
    if (!isMatrix(block)) {
      run.push(block)
      continue
    }
    const again = matrices.find((other) => asksTheSame(other.block, block))
    if (again) {
      block.columns.forEach((column, index) => {
        board.put(column, again.stage, again.stage.touchpoints[index]?.id)
      })
      continue
    }
    closeRun()
    const name = cut(shortTitle(first.stem), headerRoom(block.columns.length))
    const stage = board.stage(
      `matrix ${number}`,
      name,
      saysTheSame(name, first.stem) ? undefined : first.stem,
    )
    matrices.push({ block, stage })
    board.block(block, stage)
    asked += 1
  }
  closeRun()
  return board
}

const isMatrix = ({ columns, together }: Block) =>
  !together &&
  headerRole(columns[0]?.stem ?? '')?.match !== 'whole' &&
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
    /** Gives the column a touchpoint of its own; `apart` from its matrix it needs the question in its name. */
    touchpoint(column: Column, stage: MutableStage, apart = false) {
      const text = apart ? `${column.stem} – ${column.item}` : (column.item ?? column.stem)
      const name = apart ? cut(`${shortTitle(column.stem)}: ${titleOf(column)}`) : titleOf(column)
      const ids = [...byKey.values()].find((entry) => entry.stage === stage)?.ids ?? uniqueSlugs()
      const touchpoint = { id: ids(name), name, ...(saysTheSame(name, text) ? {} : { question: text }) }
      stage.touchpoints.push(touchpoint)
      this.put(column, stage, touchpoint.id)
      return touchpoint.id
    },
    /** Gives every column of a block a touchpoint, or all of them together one with the name of their question. */
    block({ columns, together }: Block, stage: MutableStage) {
      const [first] = columns
      if (!first) return
      if (!together) {
        const apart = columns.length === 1 && first.item !== undefined
        for (const column of columns) this.touchpoint(column, stage, apart)
        return
      }
      const { item: _, ...question } = first
      const touchpoint = this.touchpoint(question, stage)
      for (const column of columns) this.put(column, stage, touchpoint)
    },
  }
}
