/**
 * The scale of a rating column: its ends, its direction and how each answer becomes a number on it. Labels decide
 * before numbers do (R10). What the direction rests on is kept, so that a person can be asked where it is weak.
 */
import { npsGroup, readAnswer, yesOrNo } from '../../vocabulary/answers.ts'
import { faces, feeling } from '../../vocabulary/emotions.ts'
import { degreeOf, isPlainYesNo, levelsOf } from '../../vocabulary/labels.ts'
import { type LabelKind, labelKinds } from '../../vocabulary/scales.ts'
import type { Legend } from './legend.ts'
import { rangeOf } from './range.ts'
import { snapLevels, stepsOf } from './steps.ts'
import { isAsking, isBurden, isCounting } from './wording.ts'

export const scaleKinds = [
  ...labelKinds,
  'emotion',
  'nps',
  'nps-group',
  'stars',
  'rating',
  'degree',
  'yes-no',
] as const
export type ScaleKind = (typeof scaleKinds)[number]

export interface ColumnScale {
  readonly kind: ScaleKind
  readonly min: number
  readonly max: number
  readonly better: 'high' | 'low'
  /** What the direction rests on: the answers' labels, the header's legend, the wording, or nothing but habit. */
  readonly known: 'labels' | 'legend' | 'wording' | 'assumed'
  readonly minLabel?: string
  readonly maxLabel?: string
  /** Level 1 … 5 of a label and its value on this scale, rising; left out where answers are numbers. */
  readonly steps?: readonly (readonly [number, number])[]
}

/** The answers of one question (all items of a matrix together) and its words. */
export interface Asked {
  readonly values: ReadonlyMap<string, number>
  readonly question: string
  /** A statement one agrees with, rather than a question. */
  readonly statement: boolean
  readonly legend?: Legend
  /** Bare numbers are ratings here, as far as the column's surroundings say. */
  readonly isRating: boolean
  /** The tool exports answer codes, whose order is not that of the good and the bad. */
  readonly coded?: boolean
  /** The numbers of the column and its siblings lie between these. */
  readonly numbers?: { readonly min: number; readonly max: number }
}

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

interface Read {
  readonly text: string
  readonly count: number
  readonly label: string
  readonly number?: number
}
type Covers = (test: (answer: Read) => boolean) => boolean

/** Labels that the vocabulary knows, with or without numbers beside them. */
const labelled = (asked: Asked, answers: readonly Read[], covers: Covers): ColumnScale | null => {
  const known = answers.map((answer) => ({ ...answer, levels: levelsOf(answer.label) }))
  const levelIn = new Map(known.map(({ text, levels }) => [text, levels]))
  const fitting = labelKinds.filter((kind) => covers(({ text }) => levelIn.get(text)?.has(kind) ?? false))
  const kind = [...fitting].sort((a, b) => fitness(b, asked, known) - fitness(a, asked, known))[0]
  if (!kind) return null
  const level = (answer: Read) => levelIn.get(answer.text)?.get(kind)
  const flipped = canBurden.has(kind) && isBurden(asked.question, asked.statement)
  const better = flipped ? 'low' : 'high'
  const rests = flipped ? 'wording' : 'labels'
  return (
    withNumbers(kind, answers, level, better, rests, covers) ?? withSteps(kind, answers, level, better, rests)
  )
}

/** Kinds whose high end is more of something, good or bad; the others say themselves what is good. */
const canBurden: ReadonlySet<ScaleKind> = new Set(['agreement', 'frequency', 'amount', 'degree', 'rating'])

const fitness = (
  kind: LabelKind,
  asked: Asked,
  answers: readonly (Read & { levels: ReadonlyMap<LabelKind, number> })[],
) => {
  const covered = answers.reduce((sum, { count, levels }) => sum + (levels.has(kind) ? count : 0), 0)
  const own = answers.reduce(
    (sum, { count, levels }) => sum + (levels.size === 1 && levels.has(kind) ? count : 0),
    0,
  )
  const asking = (kind === 'satisfaction' || kind === 'ease') && isAsking(kind, asked.question) ? 2 : 0
  const total = answers.reduce((sum, { count }) => sum + count, 0)
  return covered / total + own / total + asking - labelKinds.indexOf(kind) / 100
}

/** "5 - Strongly agree": the numbers are the values, the labels tell which end is good. */
const withNumbers = (
  kind: ScaleKind,
  answers: readonly Read[],
  level: (answer: Read) => number | undefined,
  better: 'high' | 'low',
  known: ColumnScale['known'],
  covers: Covers,
): ColumnScale | null => {
  if (!covers(({ number }) => number !== undefined)) return null
  const numbered = answers.flatMap((answer) =>
    answer.number === undefined ? [] : [{ ...answer, number: answer.number }],
  )
  const sorted = [...numbered].sort((a, b) => a.number - b.number)
  const [low, high] = [sorted[0], sorted.at(-1)]
  if (!low || !high || low.number === high.number) return null
  const rising = (level(high) ?? 3) >= (level(low) ?? 3)
  const people = numbered.reduce((sum, { count }) => sum + count, 0)
  const range = rangeOf({ min: low.number, max: high.number, people, kind })
  if (!range) return null
  return {
    kind,
    ...range,
    better: rising === (better === 'high') ? 'high' : 'low',
    known,
    ...(low.number === range.min ? { minLabel: words(low) } : {}),
    ...(high.number === range.max ? { maxLabel: words(high) } : {}),
  }
}

const withSteps = (
  kind: ScaleKind,
  answers: readonly Read[],
  level: (answer: Read) => number | undefined,
  better: 'high' | 'low',
  known: ColumnScale['known'],
): ColumnScale | null => {
  const counts = new Map<number, number>()
  for (const answer of answers) {
    const step = level(answer)
    if (step !== undefined) counts.set(step, (counts.get(step) ?? 0) + answer.count)
  }
  if (counts.size < 2 || ![...counts.keys()].some((step) => step !== 3)) return null
  const steps = stepsOf(counts, kind)
  const max = Math.max(...steps.map(([, value]) => value))
  const snapped = snapLevels([...counts.keys()])
  const at = (end: number) =>
    answers.find((answer) => {
      const found = level(answer)
      return found !== undefined && valueAt(steps, snapped.get(found) ?? found) === end
    })
  const [low, high] = [at(1), at(max)]
  return {
    kind,
    min: 1,
    max,
    better,
    known,
    steps,
    ...(low ? { minLabel: words(low) } : {}),
    ...(high ? { maxLabel: words(high) } : {}),
  }
}

/** Feelings in words or faces, each with a value of its own on −2 … +2. */
const felt = (answers: readonly Read[], covers: Covers): ColumnScale | null => {
  if (!covers(({ text, number }) => number === undefined && feltValue(text) !== null)) return null
  const values = new Set(answers.map(({ text }) => feltValue(text)))
  return values.size < 2 ? null : { kind: 'emotion', min: -2, max: 2, better: 'high', known: 'labels' }
}

const feltValue = (text: string): number | null => {
  const short = text.slice(0, 80)
  const face = faces(short)
  return face && face.rest === '' ? face.value : feeling(face ? face.rest : short)
}

/** Adverbs of degree with one word of the survey's own: "very rude, somewhat rude, not at all rude". */
const graded = (asked: Asked, answers: readonly Read[], covers: Covers): ColumnScale | null => {
  const degrees = new Map(
    answers.map((answer) => [answer.text, neutralOr(degreeOf(answer.label), answer.label)]),
  )
  if (!covers(({ text }) => (degrees.get(text) ?? null) !== null)) return null
  const rests = [...degrees.values()].flatMap((degree) => (degree && degree.rest !== '' ? [degree.rest] : []))
  const stems = new Set(rests.map((rest) => rest.split(' ').at(-1)?.slice(0, 4)))
  const levels = new Set([...degrees.values()].flatMap((degree) => (degree ? [degree.level] : [])))
  if (stems.size > 1 || levels.size < 3) return null
  const level = (answer: Read) => degrees.get(answer.text)?.level
  const better = isBurden(`${asked.question} ${rests[0] ?? ''}`, false) ? 'low' : 'high'
  return (
    withNumbers('degree', answers, level, better, 'wording', covers) ??
    withSteps('degree', answers, level, better, 'wording')
  )
}

const neutralOr = (degree: ReturnType<typeof degreeOf>, label: string) =>
  degree ?? (levelsOf(label).get('favourability') === 3 ? { level: 3, rest: '' } : null)

/** Bare numbers, stars included, where something says that they are ratings. */
const numbered = (asked: Asked, answers: readonly Read[], covers: Covers): ColumnScale | null => {
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

const words = (answer: Read | undefined) =>
  (answer?.text ?? '').replace(/^[([]?-?\d{1,3}[)\]]?\s*[-–—:.=)]*\s*(?=\p{L})/u, '')

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

/** The value of a level, straight between the two steps around it. */
const valueAt = (steps: readonly (readonly [number, number])[], level: number): number => {
  const above = steps.findIndex(([at]) => at >= level)
  const [high, highValue] = steps[above] ?? steps.at(-1) ?? [0, 0]
  const [low, lowValue] = steps[above - 1] ?? [high, highValue]
  if (high === low || level >= high) return highValue
  return lowValue + ((level - low) / (high - low)) * (highValue - lowValue)
}
