/** What a scale is looked for in: the answers of a question and its words. */
import type { Profile } from './profile.ts'
import type { Question } from './question.ts'
import type { Asked } from './scale.ts'

/** All answers of a question as one, so that an item nobody called bad has the scale of its neighbours. */
export const askedOf = (
  vendor: string,
  profiles: readonly Profile[],
  question: Question,
  isRating: boolean,
  own?: Profile,
): Asked => {
  const values = new Map<string, number>()
  const numeric = profiles.filter((profile) => profile.numeric >= 0.9)
  for (const profile of own && own.filled > 0 && !sameWords(own, profiles) ? [own] : profiles)
    for (const [text, count] of profile.values) values.set(text, (values.get(text) ?? 0) + count)
  return {
    values,
    question: question.stem,
    statement: question.item !== undefined,
    ...(question.legend ? { legend: question.legend } : {}),
    isRating,
    coded: /^(?:qualtrics|limesurvey|redcap)/.test(vendor),
    ...(numeric.length > 1
      ? {
          numbers: {
            min: Math.min(...numeric.map(({ min }) => min)),
            max: Math.max(...numeric.map(({ max }) => max)),
          },
        }
      : {}),
  }
}

/** At least one answer of the column is among those of the others. */
const sameWords = (own: Profile, others: readonly Profile[]) =>
  others.some((other) => other !== own && [...own.values.keys()].some((value) => other.values.has(value)))

/** Prose rather than long labels: many different texts. */
export const isText = (profile: Profile) =>
  (profile.meanLength > 80 || profile.wordy > 0.6) && profile.distinct > Math.max(12, profile.filled * 0.3)
