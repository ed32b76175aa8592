/** The second look: what the columns of one question are together. */

import { askedOf, isText } from './asked.ts'
import { groupKind, separatorOf } from './choices.ts'
import type { Found, Look } from './look.ts'
import type { Question } from './question.ts'
import { scaleOf } from './scale.ts'

/** Columns of one question that are still open, two or more. */
export const groupsOf = (questions: readonly Question[], roles: ReadonlyMap<number, Found>) => {
  const groups = new Map<string, number[]>()
  for (const { group, index } of questions) {
    if (!roles.has(index)) groups.set(group, [...(groups.get(group) ?? []), index])
  }
  return [...groups.values()].filter((group) => group.length >= 2)
}

/** Options, ranks or the items of a matrix; columns that are none of these stay open. */
export const together = (look: Look, group: readonly number[]): ReadonlyMap<number, Found> => {
  const { questions, profiles, sample } = look
  const found = new Map<number, Found>()
  const parent = group.find((index) => questions[index]?.item === undefined)
  const items = group.filter((index) => index !== parent)
  const itemProfiles = items.flatMap((index) => profiles[index] ?? [])
  const stem = questions[group[0] ?? 0]?.stem ?? ''
  const records = sample.map((record) => items.map((index) => record[index]))
  const kind = groupKind(
    items.map((index) => questions[index]?.item),
    itemProfiles,
    records,
    asksRank(stem),
  )
  if (kind === 'options') {
    for (const index of items) {
      const isWritten = (profiles[index]?.distinct ?? 0) > 2
      found.set(index, { role: isWritten ? 'free-text' : 'multiple-choice' })
    }
    const profile = parent === undefined ? undefined : profiles[parent]
    if (parent !== undefined && profile && items.length > 0) {
      const separator = separatorOf(
        profile,
        items.flatMap((index) => questions[index]?.item ?? []),
      )
      found.set(parent, { role: 'derived', ...(separator ? { separator } : {}) })
    }
    return found
  }
  if (kind === 'ranks-of-items' || kind === 'items-by-rank') {
    for (const index of items)
      found.set(index, { role: 'ranking', ...(kind === 'items-by-rank' ? { byRank: true } : {}) })
    return found
  }
  for (const index of items) {
    const question = questions[index]
    const profile = profiles[index]
    if (!question || !profile || isText(profile)) continue
    const others = itemProfiles.filter((other) => !isText(other))
    const scale = scaleOf(
      askedOf(
        look.vendor,
        others,
        { ...question, stem: `${question.stem} ${question.item ?? ''}` },
        items.length >= 3,
        profile,
      ),
    )
    if (scale) found.set(index, { role: 'matrix-item', scale })
  }
  return found
}

const asksRank = (stem: string) =>
  /\brank|\border\b|uszereguj|kolejno|ранж|упоряд|ordneo|ordnen|reihenfolge|rangfolge|classe[rz]|ordonn|ordene|clasific|ordona/i.test(
    stem,
  )
