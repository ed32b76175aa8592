/** Scales with words: labels that the vocabulary knows, feelings and faces, adverbs of degree (R9, R10). */
import { faces, feeling } from '../../vocabulary/emotions.ts'
import { degreeOf, levelsOf } from '../../vocabulary/labels.ts'
import { type LabelKind, labelKinds } from '../../vocabulary/scales.ts'
import { rangeOf } from './range.ts'
import type { Asked, ColumnScale, Covers, Read, ScaleKind } from './scale-types.ts'
import { snapLevels, stepsOf, valueAt } from './steps.ts'
import { isAsking, isBurden } from './wording.ts'

/** Labels that the vocabulary knows, with or without numbers beside them. */
export const labelled = (asked: Asked, answers: readonly Read[], covers: Covers): ColumnScale | null => {
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
export const canBurden: ReadonlySet<ScaleKind> = new Set([
  'agreement',
  'frequency',
  'amount',
  'degree',
  'rating',
])

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
export const felt = (answers: readonly Read[], covers: Covers): ColumnScale | null => {
  if (!covers(({ text, number }) => number === undefined && feltValue(text) !== null)) return null
  const values = new Set(answers.map(({ text }) => feltValue(text)))
  return values.size < 2 ? null : { kind: 'emotion', min: -2, max: 2, better: 'high', known: 'labels' }
}

/** A feeling or a face as −2 … +2, or null. */
export const feltValue = (text: string): number | null => {
  const short = text.slice(0, 80)
  const face = faces(short)
  return face && face.rest === '' ? face.value : feeling(face ? face.rest : short)
}

/** Adverbs of degree with one word of the survey's own: "very rude, somewhat rude, not at all rude". */
export const graded = (asked: Asked, answers: readonly Read[], covers: Covers): ColumnScale | null => {
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

/** A degree, or the middle of a scale that says "neutral". */
export const neutralOr = (degree: ReturnType<typeof degreeOf>, label: string) =>
  degree ?? (levelsOf(label).get('favourability') === 3 ? { level: 3, rest: '' } : null)

/** An answer as written, without the number beside it. */
export const words = (answer: Read | undefined) =>
  (answer?.text ?? '').replace(/^[([]?-?\d{1,3}[)\]]?\s*[-–—:.=)]*\s*(?=\p{L})/u, '')
