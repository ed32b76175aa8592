/** Scales of bare numbers and stars: their ends from the legend or the answers, their direction from the words. */
import { degreeOf, levelsOf } from '../../vocabulary/labels.ts'
import type { LabelKind } from '../../vocabulary/scales.ts'
import type { Legend } from './legend.ts'
import { rangeOf } from './range.ts'
import { canBurden, words } from './scale-labels.ts'
import type { Asked, ColumnScale, Covers, Read, ScaleKind } from './scale-types.ts'
import { isAsking, isBurden, isCounting } from './wording.ts'

/** Bare numbers, stars included, where something says that they are ratings. */
export const numbered = (asked: Asked, answers: readonly Read[], covers: Covers): ColumnScale | null => {
  if (!covers(({ number }) => number !== undefined)) return null
  const isStars = covers(({ text, label }) => label === '' && /[★⭐*]|\p{L}|\//u.test(text))
  const worded = answers.filter(({ label }) => label !== '').length * 2 >= answers.length
  if (!asked.isRating && !asked.legend && !isStars && (!worded || isCounting(asked.question))) return null
  const values = answers.flatMap(({ number }) => (number === undefined ? [] : [number]))
  const seen = { min: Math.min(...values), max: Math.max(...values), ...asked.numbers }
  const isNps = seen.max > 7 && seen.max <= 10 && isAsking('recommend', asked.question)
  const kind: ScaleKind = isStars ? 'stars' : isNps ? 'nps' : kindAsked(asked)
  const range =
    asked.legend && asked.legend.min <= seen.min && asked.legend.max >= seen.max
      ? { min: asked.legend.min, max: asked.legend.max }
      : rangeOf({ ...seen, people: answers.reduce((sum, { count }) => sum + count, 0), kind })
  if (!range || answers.length < 2) return null
  const labels = endLabels(asked.legend, answers, range)
  const isGrade = range.min === 1 && range.max === 6 && /(?:schul)?note\b/i.test(asked.question)
  if (isGrade) return { kind, ...range, ...labels, better: 'low', known: 'wording' }
  return { kind, ...range, ...labels, ...directionOf(asked, kind, labels) }
}

const kindAsked = (asked: Asked): ScaleKind => {
  const low = endLevel(asked.legend?.minLabel)
  const high = endLevel(asked.legend?.maxLabel)
  if (low && high && low.kind === high.kind && low.kind !== 'degree') return low.kind
  if (isAsking('satisfaction', asked.question)) return 'satisfaction'
  return isAsking('ease', asked.question) ? 'ease' : 'rating'
}

const endLabels = (
  legend: Legend | undefined,
  answers: readonly Read[],
  range: { min: number; max: number },
) => {
  const at = (value: number) => answers.find(({ number, label }) => number === value && label !== '')
  const low = legend?.minLabel ?? (at(range.min) ? words(at(range.min)) : undefined)
  const high = legend?.maxLabel ?? (at(range.max) ? words(at(range.max)) : undefined)
  return { ...(low ? { minLabel: low } : {}), ...(high ? { maxLabel: high } : {}) }
}

const directionOf = (
  asked: Asked,
  kind: ScaleKind,
  labels: { readonly minLabel?: string; readonly maxLabel?: string },
): Pick<ColumnScale, 'better' | 'known'> => {
  if (kind === 'nps' || kind === 'stars') return { better: 'high', known: 'labels' }
  const low = endLevel(labels.minLabel)
  const high = endLevel(labels.maxLabel)
  if (low && high && low.kind === high.kind && low.level !== high.level) {
    const rising = high.level > low.level
    const flipped = canBurden.has(low.kind) && isBurden(asked.question, low.kind === 'agreement')
    return { better: rising === !flipped ? 'high' : 'low', known: flipped ? 'wording' : 'legend' }
  }
  const burden = isBurden(asked.question, asked.statement) || isBurden(labels.maxLabel ?? '', false)
  if (burden && kind !== 'satisfaction') return { better: 'low', known: 'wording' }
  const plain = kind === 'satisfaction' || isAsking('appraise', asked.question)
  return { better: 'high', known: plain && asked.coded !== true ? 'wording' : 'assumed' }
}

const endLevel = (label: string | undefined): { kind: LabelKind | 'degree'; level: number } | null => {
  if (!label) return null
  const [first] = levelsOf(label)
  if (first) return { kind: first[0], level: first[1] }
  const degree = degreeOf(label)
  return degree ? { kind: 'degree', level: degree.level } : null
}
