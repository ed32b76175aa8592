/**
 * Our own CSV: one row for each part of a journey, the columns that people read first, ids at the end. Every field of
 * the schema has a column, so that a journey comes back from the file as it was.
 */
import type { Journey } from './schema.ts'

/** The kinds of rows, in the order in which they are written. */
export const recordKinds = [
  'journey',
  'persona',
  'stage',
  'touchpoint',
  'lane',
  'card',
  'line',
  'point',
  'metric',
] as const
export type RecordKind = (typeof recordKinds)[number]

/** `present` says that a group of fields is there although none of them has a value. */
export type FieldType = 'text' | 'number' | 'truth' | 'texts' | 'present'

export interface CsvField {
  /** Header of its column. */
  readonly column: string
  /** Name of the field in the schema. */
  readonly field: string
  readonly type: FieldType
}

const field = (column: string, name: string, type: FieldType = 'text'): CsvField => ({
  column,
  field: name,
  type,
})

/** Columns that show a person which stage, touchpoint and lane a row is about; only rows without ids are read by them. */
const placeColumns = ['Record', 'Stage', 'Touchpoint', 'Lane'] as const

/** The fields of each kind of row; several kinds share a column where they say the same sort of thing. */
export const recordFields: { readonly [K in RecordKind]: readonly CsvField[] } = {
  journey: [
    field('Text', 'title'),
    field('Kind', 'kind'),
    field('Scenario', 'scenario'),
    field('Goal', 'goal'),
    field('Owner', 'owner'),
    field('Review date', 'reviewDate'),
    field('Language', 'language'),
    field('Sample', 'sample', 'present'),
    field('n', 'sample.n', 'number'),
    field('Source', 'sample.source'),
    field('Dates', 'sample.dates'),
    field('Version', 'version', 'number'),
    field('Id', 'id'),
  ],
  persona: [
    field('Text', 'name'),
    field('Description', 'description'),
    field('Quote', 'quote'),
    field('Demographics', 'demographics'),
    field('Goals', 'goals', 'texts'),
    field('Needs', 'needs', 'texts'),
    field('Motivations', 'motivations', 'texts'),
    field('Preferences', 'preferences', 'texts'),
    field('Behaviours', 'behaviours', 'texts'),
    field('n', 'n', 'number'),
    field('Id', 'id'),
  ],
  stage: [field('Text', 'name'), field('Description', 'description'), field('Id', 'id')],
  touchpoint: [
    field('Text', 'name'),
    field('Channel', 'channel'),
    field('Channel class', 'channelClass'),
    field('Department', 'department'),
    field('Moment of truth', 'momentOfTruth', 'truth'),
    field('Duration', 'duration'),
    field('Wait', 'wait'),
    field('Frequency', 'frequency'),
    field('Hand-off', 'handoff'),
    field('Proposed', 'proposed', 'truth'),
    field('Id', 'id'),
  ],
  lane: [field('Text', 'title'), field('Kind', 'role'), field('Description', 'note'), field('Id', 'id')],
  card: [
    field('Text', 'text'),
    field('Persona id', 'persona'),
    field('Channel', 'channel'),
    field('Source', 'source'),
    field('Basis', 'basis'),
    field('n', 'n', 'number'),
    field('Impact', 'impact', 'number'),
    field('Feasibility', 'feasibility', 'number'),
    field('Severity', 'severity', 'number'),
    field('Department', 'department'),
    field('Owner', 'owner'),
    field('Due', 'due'),
    field('Status', 'status'),
    field('Votes', 'votes', 'number'),
    field('Tags', 'tags', 'texts'),
    field('Answers', 'answers'),
    field('Link', 'link'),
    field('Lane id', 'lane'),
    field('Stage id', 'stage'),
    field('Touchpoint id', 'touchpoint'),
    field('Id', 'id'),
  ],
  line: [
    field('Text', 'title'),
    field('Persona id', 'persona'),
    field('Segment', 'segment'),
    field('Basis', 'basis'),
    field('Scale from', 'scale.min', 'number'),
    field('Scale to', 'scale.max', 'number'),
    field('Better', 'scale.better'),
    field('Scale from means', 'scale.minLabel'),
    field('Scale to means', 'scale.maxLabel'),
    field('Question', 'scale.question'),
    field('Id', 'id'),
  ],
  point: [
    field('Text', 'label'),
    field('Value', 'value', 'number'),
    field('n', 'n', 'number'),
    field('Low', 'low', 'number'),
    field('High', 'high', 'number'),
    field('Stage id', 'stage'),
    field('Touchpoint id', 'touchpoint'),
  ],
  metric: [
    field('Text', 'name'),
    field('Value', 'value', 'number'),
    field('Unit', 'unit'),
    field('n', 'n', 'number'),
    field('Low', 'low', 'number'),
    field('High', 'high', 'number'),
    field('Target', 'target', 'number'),
    field('Previous', 'previous', 'number'),
    field('Stage id', 'stage'),
    field('Touchpoint id', 'touchpoint'),
    field('Id', 'id'),
  ],
}

const idColumns = ['Persona id', 'Stage id', 'Touchpoint id', 'Lane id', 'Line id', 'Id', 'Version']

/** All columns, those for people first. */
export const csvColumns: readonly string[] = [
  ...new Set([
    ...placeColumns,
    'Text',
    'Value',
    ...Object.values(recordFields)
      .flat()
      .map(({ column }) => column)
      .filter((column) => !idColumns.includes(column)),
    ...idColumns,
  ]),
]

/** The parts of a journey that are rows, with the place they are in. */
export interface CsvPart {
  readonly kind: RecordKind
  readonly value: object
  readonly stage?: string
  readonly touchpoint?: string
  readonly lane?: string
  readonly line?: string
}

/** A journey as its rows, in order. */
export function csvParts(journey: Journey): readonly CsvPart[] {
  return [
    { kind: 'journey', value: journey },
    ...journey.personas.map((value): CsvPart => ({ kind: 'persona', value })),
    ...journey.stages.flatMap((stage): readonly CsvPart[] => [
      { kind: 'stage', value: stage, stage: stage.id },
      ...stage.touchpoints.map((value): CsvPart => ({ kind: 'touchpoint', value, stage: stage.id })),
    ]),
    ...journey.lanes.map((value): CsvPart => ({ kind: 'lane', value, lane: value.id })),
    ...journey.cards.map((value): CsvPart => ({ kind: 'card', value, ...placeOf(value), lane: value.lane })),
    ...journey.lines.flatMap((line): readonly CsvPart[] => [
      { kind: 'line', value: line, line: line.id },
      ...line.points.map((value): CsvPart => ({ kind: 'point', value, ...placeOf(value), line: line.id })),
    ]),
    ...journey.metrics.map((value): CsvPart => ({ kind: 'metric', value, ...placeOf(value) })),
  ]
}

const placeOf = ({
  stage,
  touchpoint,
}: {
  readonly stage: string
  readonly touchpoint?: string | undefined
}) => ({
  stage,
  ...(touchpoint === undefined ? {} : { touchpoint }),
})
