/**
 * What every column of a survey is, from its header, the tool that exported it, and a sample of its cells (R8).
 * Three looks decide, the surer first: what the tool adds itself, what columns of one question are together, and
 * what a column is alone.
 */
import { alone } from './columns/alone.ts'
import { byName } from './columns/by-name.ts'
import type { Found, Look } from './columns/look.ts'
import { joinOptionRuns } from './columns/option-runs.ts'
import { type Profile, profileOf } from './columns/profile.ts'
import { type Question, questionsOf, type TableHead } from './columns/question.ts'
import type { ColumnScale } from './columns/scale.ts'
import { siblings } from './columns/siblings.ts'
import { groupsOf, together } from './columns/together.ts'

export const columnRoles = [
  'score',
  'matrix-item',
  'single-choice',
  'multiple-choice',
  'ranking',
  'free-text',
  'number',
  'date',
  'segment',
  'stage',
  'touchpoint',
  'channel',
  'weight',
  'status',
  'metadata',
  'personal',
  'timing',
  'derived',
  'empty',
] as const
export type ColumnRole = (typeof columnRoles)[number]

export interface Column extends Question {
  readonly role: ColumnRole
  /** Of scores and matrix items, and of a yes or no about something pleasant. */
  readonly scale?: ColumnScale
  /** What joins several answers in one cell. */
  readonly separator?: string
  /** The ranking has one column per rank, with the item in the cell. */
  readonly byRank?: true
  /** An example, where the cells hold codes of answers ("A1") instead of answers. */
  readonly codes?: string
  /** The tool says itself that these are people's own words. */
  readonly vendorRole?: 'quote'
  /** Tells people apart, for counting them. */
  readonly person?: true
  /** Most cells are sentences. */
  readonly prose?: true
  readonly filled: number
  readonly distinct: number
}

/** Describes every column; `sample` is the first records, up to a few thousand. */
export const describeColumns = (
  head: TableHead,
  vendor: string,
  sample: readonly (readonly string[])[],
): readonly Column[] => {
  const profiles = head.headers.map((_, index) => profileOf(sample, index))
  const questions = joinOptionRuns(questionsOf(head, vendor), profiles)
  const look: Look = { vendor, questions, profiles, sample }
  const roles = new Map<number, Found>()
  questions.forEach((question, index) => {
    const found = byName(look, question, index)
    if (found) roles.set(index, found)
  })
  for (const group of groupsOf(questions, roles)) {
    for (const [index, found] of together(look, group)) roles.set(index, found)
  }
  const ratings = siblings(look, roles)
  questions.forEach((question, index) => {
    if (!roles.has(index)) roles.set(index, alone(look, question, index, ratings.get(index)))
  })
  return questions.map((question, index) => ({
    ...question,
    ...(roles.get(index) ?? { role: 'empty' }),
    ...codesIn(profiles[index]),
    ...(isProse(profiles[index]) ? { prose: true as const } : {}),
    filled: profiles[index]?.filled ?? 0,
    distinct: profiles[index]?.distinct ?? 0,
  }))
}

const isProse = (profile: Profile | undefined) =>
  profile !== undefined && profile.wordy > 0.5 && profile.sentences > 0.25 && profile.meanLength > 35

/** LimeSurvey's answer codes: "A1", "SQ002". */
const codesIn = (profile: Profile | undefined) => {
  const answers = [...(profile?.values.keys() ?? [])]
  const [first] = answers
  const isCoded =
    first !== undefined && answers.every((answer) => /^(?:A\d{1,3}|SQ\d{1,4}|AO\d{1,3})$/.test(answer))
  return isCoded ? { codes: first } : {}
}
