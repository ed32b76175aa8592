/**
 * The first draft of a mapping: which columns a map of this survey needs, and where they stand. Few columns that
 * say something beat all of them; what is left out is listed with its reason and one click away.
 */
import type { Language } from '../../messages/language.ts'
import { normalise } from '../../vocabulary/normalise.ts'
import type { ColumnScale, ScaleKind } from '../columns/scale.ts'
import type { Column } from '../columns.ts'
import { fingerprintOf, MAPPING_VERSION, type SurveyMapping } from '../mapping.ts'
import { type SurveyWords, surveyWords } from '../words.ts'
import { blocksOf } from './blocks.ts'
import { pickChoices } from './pick-choices.ts'
import { pickLines } from './pick-lines.ts'
import { pickQuotes } from './pick-quotes.ts'
import { pickForRows, pickPerson, pickSegment } from './pick-rows.ts'
import { type NamedStage, type Place, placesOf } from './places.ts'
import { stagesFromValues } from './stage-values.ts'
import { type Picked, type PickedLine, plainUse, type Uses } from './uses.ts'

export interface Draft {
  readonly columns: readonly Column[]
  readonly sample: readonly (readonly string[])[]
  readonly vendor: string
  readonly language: Language
  readonly stageNamed: NamedStage
  /** Open answers stand on rows of their own, apart from the ratings of the same person. */
  readonly apart: boolean
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
  const picked = stageColumn ? pickForRows(columns) : pickForQuestions(columns, draft.apart)
  const { stages, places } = stageColumn
    ? {
        stages: stagesFromValues(stageColumn, draft.sample, draft.stageNamed),
        places: new Map<number, Place>(),
      }
    : placesOf(blocksOf(columns, picked.uses), words, draft.stageNamed)
  const placed = tiedPlaces(columns, picked.uses, places)
  return {
    ...head,
    stages: [...stages],
    lines: picked.lines.map(({ id, kind }) => ({ id, title: lineTitle(id, kind, picked.lines, words) })),
    columns: columns.map((column) => {
      const use = picked.uses.get(column.index) ?? plainUse(column)
      return {
        column: column.header,
        ...use,
        ...(placed.get(column.index) ?? {}),
        question: column.stem,
        ...(column.item === undefined ? {} : { item: column.item }),
        ...(column.scale ? { scale: mutableScale(column.scale) } : {}),
        ...(column.separator === undefined ? {} : { separator: column.separator }),
        ...(column.byRank ? { byRank: true } : {}),
      }
    }),
  }
}

const pickForQuestions = (columns: readonly Column[], apart: boolean): Picked => {
  const uses: Uses = new Map()
  pickSegment(columns, uses)
  if (apart) pickPerson(columns, uses)
  const lines = pickLines(columns, uses)
  const rated = [...uses.values()].filter(({ use }) => use === 'emotion').length
  pickChoices(columns, uses, rated)
  pickQuotes(columns, uses, apart)
  return { uses, lines }
}

/** A comment on one item ("Delivery: why?") stands where the item was rated. */
const tiedPlaces = (
  columns: readonly Column[],
  uses: Uses,
  places: ReadonlyMap<number, Place>,
): ReadonlyMap<number, Place> => {
  const byItem = new Map<string, Place>()
  for (const { index, item } of columns) {
    const place = places.get(index)
    if (item !== undefined && place && uses.get(index)?.use === 'emotion') byItem.set(normalise(item), place)
  }
  const tied = columns.flatMap(({ index, item }) => {
    const place =
      item !== undefined && uses.get(index)?.use === 'quote' ? byItem.get(normalise(item)) : undefined
    return place ? [[index, place] as const] : []
  })
  return new Map([...places, ...tied])
}

/** The kind of scale; its ends where two lines have the same kind. */
const lineTitle = (id: string, kind: ScaleKind, lines: readonly PickedLine[], words: SurveyWords) => {
  const [, min = '', max = ''] = id.split(':')
  const twice = lines.filter((line) => words.kinds[line.kind] === words.kinds[kind]).length > 1
  return twice ? `${words.kinds[kind]} ${min} … ${max}`.replaceAll('-', '−') : words.kinds[kind]
}

const mutableScale = ({ steps, ...scale }: ColumnScale) => ({
  ...scale,
  ...(steps ? { steps: steps.map(([level, value]) => [level, value] as const) } : {}),
})
