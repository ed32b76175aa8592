/** Which counted questions stand beside the line, or make the map where hardly anything was rated. */

import { isAsking } from '../columns/wording.ts'
import type { Column } from '../columns.ts'
import { MOST_EMOTION_COLUMNS } from './pick-lines.ts'
import { groupBy, type Uses } from './uses.ts'

const MOST_CHOICES = 4
/** Questions on a map that has hardly a rating. */
const MOST_QUESTIONS = 9

/** Multiple choice and rankings beside a line; where hardly anything was rated, every question that has answers. */
export const pickChoices = (columns: readonly Column[], uses: Uses, rated: number): void => {
  const few = rated < 3
  let room = few
    ? MOST_QUESTIONS - Math.min(rated, 2)
    : Math.min(MOST_CHOICES, Math.max(0, MOST_EMOTION_COLUMNS + 2 - rated))
  for (const group of groupBy(columns, choiceKey)) {
    const [first] = group
    if (!first || uses.has(first.index) || !isChoice(first, few) || first.filled === 0) continue
    const options = group.filter(({ filled }) => filled > 0)
    const isOption = first.role === 'multiple-choice' && first.separator === undefined
    const use = first.role === 'ranking' ? 'ranking' : isOption ? 'option' : 'choice'
    for (const column of options)
      uses.set(column.index, room > 0 ? { use } : { use: 'unused', why: 'too-many-columns' })
    room -= 1
  }
}

/** Options and ranks of one question count as one; every other choice is a question of its own. */
const choiceKey = ({ group, role, index, separator }: Column) =>
  (role === 'multiple-choice' && separator === undefined) || role === 'ranking'
    ? `${group}\n${role}`
    : `${index}`

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
