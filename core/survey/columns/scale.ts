/**
 * The scale of a rating column: its ends, its direction and how each answer becomes a number on it. Labels decide
 * before numbers do (R10). What the direction rests on is kept, so that a person can be asked where it is weak.
 */
import { npsGroup, readAnswer, yesOrNo } from '../../vocabulary/answers.ts'
import { degreeOf, isPlainYesNo, levelsOf } from '../../vocabulary/labels.ts'
import type { LabelKind } from '../../vocabulary/scales.ts'
import { felt, feltValue, graded, labelled, neutralOr } from './scale-labels.ts'
import { numbered } from './scale-numbers.ts'
import type { Asked, ColumnScale, Read } from './scale-types.ts'
import { valueAt } from './steps.ts'

export { type Asked, type ColumnScale, type ScaleKind, scaleKinds } from './scale-types.ts'

/** Share of the answers that must fit a scale. */
const ENOUGH = 0.9

/** The scale that nine of ten answers fit, or null. */
export const scaleOf = (asked: Asked): ColumnScale | null => {
  const answers = [...asked.values].map(([text, count]) => ({ text, count, ...readAnswer(text) }))
  const total = answers.reduce((sum, { count }) => sum + count, 0)
  if (total === 0) return null
  const covers = (test: (answer: Read) => boolean) =>
    answers.reduce((sum, answer) => sum + (test(answer) ? answer.count : 0), 0) / total >= ENOUGH
  if (covers(({ text }) => npsGroup(text) !== null))
    return { kind: 'nps-group', min: 0, max: 10, better: 'high', known: 'labels' }
  if (covers(({ label }) => isPlainYesNo(label))) return null
  return (
    labelled(asked, answers, covers) ??
    felt(answers, covers) ??
    graded(asked, answers, covers) ??
    numbered(asked, answers, covers)
  )
}

/** Reads answers of a scale: a number between its ends, or null for one that does not fit. */
export const answerReader = (scale: ColumnScale): ((text: string) => number | null) => {
  const { kind, min, max, steps } = scale
  const within = (value: number) => (value >= min && value <= max ? value : null)
  return (text) => {
    if (kind === 'nps-group') return npsGroup(text)
    if (kind === 'emotion') return feltValue(text)
    if (kind === 'yes-no') {
      const yes = yesOrNo(text)
      const { number } = readAnswer(text)
      return yes !== null ? Number(yes) : number === 0 || number === 1 ? number : null
    }
    const answer = readAnswer(text)
    if (!steps) return answer.number === undefined ? null : within(answer.number)
    const level =
      kind === 'degree'
        ? neutralOr(degreeOf(answer.label), answer.label)?.level
        : levelsOf(answer.label).get(kind as LabelKind)
    return level === undefined ? null : valueAt(steps, level)
  }
}
