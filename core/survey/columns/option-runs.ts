/**
 * Options of a multiple choice without their question, as Typeform writes them: columns side by side whose only
 * answer is their own header. They become one question, named by its options.
 */

import { cut, saysTheSame } from '../mapping/titles.ts'
import type { Profile } from './profile.ts'
import type { Question } from './question.ts'

/** The questions with every such run joined. */
export const joinOptionRuns = (
  questions: readonly Question[],
  profiles: readonly Profile[],
): readonly Question[] => {
  const result = [...questions]
  let run: Question[] = []
  const close = () => {
    const named = run.filter(({ index }) => (profiles[index]?.distinct ?? 0) === 1)
    if (named.length >= 2) {
      const stem = cut(run.map(({ stem: option }) => option).join(', '))
      for (const question of run)
        result[question.index] = { ...question, stem, item: question.stem, group: `t:${run[0]?.index ?? 0}` }
    }
    run = []
  }
  for (const question of questions) {
    if (question.item === undefined && isOption(question, profiles[question.index], run.length > 0))
      run.push(question)
    else close()
  }
  close()
  return result
}

/** Its own header or nothing in every cell; a column of other answers may end a run ("Other"). */
const isOption = ({ stem }: Question, profile: Profile | undefined, inside: boolean) => {
  const answers = [...(profile?.values.keys() ?? [])]
  if (answers.length === 1) return saysTheSame(answers[0] ?? '', stem)
  return inside && /^(?:other|inne|inny|другое|altele|andere|sonstiges|autre|otro)\b/i.test(stem)
}
