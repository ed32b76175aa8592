/**
 * The meaning of an answer label: which kinds of scale know it, and how high it stands there. Labels match whole
 * (R9): by the list, by adverb and word, by "neither … nor …", and last by a typing error that touches no negation.
 */
import { labelOf, yesOrNo } from './answers.ts'
import { degrees, kindWords, type LabelKind, labelKinds, neitherWords, neutralWords } from './scales.ts'

/** Level 1 … 5 of a label, by kind of scale. */
export type Levels = ReadonlyMap<LabelKind, number>

/** Labels whose meaning is remembered; surveys ask for the same ones again and again. */
const MOST_REMEMBERED = 4000
const remembered = new Map<string, Levels>()
/** Longer texts are no labels. */
const LONGEST = 100
const none: Levels = new Map()

/** How high a label stands in every kind of scale that knows it; empty where none does. */
export const levelsOf = (text: string): Levels => {
  if (text.length > LONGEST) return none
  const label = tidy(labelOf(text))
  const found = remembered.get(label)
  if (found) return found
  const known = lexicon()
  const levels = exact(label, known) ?? neither(label, known) ?? misspelt(label, known) ?? new Map()
  if (remembered.size >= MOST_REMEMBERED) remembered.clear()
  remembered.set(label, levels)
  return levels
}

/** The label is a plain yes, no or a middle, which is a choice and no scale. */
export const isPlainYesNo = (text: string): boolean => {
  const label = tidy(labelOf(text))
  if (yesOrNo(label) !== null) return true
  const levels = [...levelsOf(text).values()]
  return levels.length > 0 && levels.every((level) => level === 3)
}

/** An adverb of degree and what is left of a label ("very rude" → 4.75, "rude"), for scales with words of their own. */
export const degreeOf = (text: string): { readonly level: number; readonly rest: string } | null => {
  const label = tidy(labelOf(text))
  for (const { words, single } of lexicon().adverbs) {
    if (label === words) return { level: single, rest: '' }
    if (label.startsWith(`${words} `)) return { level: single, rest: label.slice(words.length + 1) }
    if (label.endsWith(` ${words}`) && words.length > 3)
      return { level: single, rest: label.slice(0, -words.length - 1) }
  }
  return null
}

/** Shorter words are never corrected. */
const SHORTEST_CORRECTED = 6

interface Adverb {
  readonly words: string
  readonly level: number
  readonly single: number
}

interface Lexicon {
  readonly adverbs: readonly Adverb[]
  readonly labels: ReadonlyMap<string, Levels>
  /** Longer words of all labels, by their first letter. */
  readonly words: ReadonlyMap<string, readonly string[]>
  readonly cores: ReadonlyMap<string, readonly { readonly kind: LabelKind; readonly good: boolean }[]>
}

let built: Lexicon | undefined
const lexicon = () => {
  built ??= build()
  return built
}

const spellings = (pattern: string): readonly string[] => {
  const braces = /^(.*?)\{([^}]*)\}(.*)$/s.exec(pattern)
  if (!braces) return [tidy(labelOf(pattern))]
  const [, before = '', options = '', after = ''] = braces
  return options.split(',').flatMap((option) => spellings(before + option + after))
}
const listed = (words: string) =>
  words
    .split('|')
    .filter((word) => word.trim())
    .flatMap(spellings)

const build = (): Lexicon => {
  const adverbs = degrees
    .flatMap(({ words, level, single }) => listed(words).map((word) => ({ words: word, level, single })))
    .sort((a, b) => b.words.length - a.words.length)
  const labels = new Map<string, Map<LabelKind, number>>()
  const cores = new Map<string, { kind: LabelKind; good: boolean }[]>()
  const add = (label: string, kind: LabelKind, level: number) => {
    const levels = labels.get(label) ?? new Map<LabelKind, number>()
    if (!levels.has(kind)) levels.set(kind, level)
    labels.set(label, levels)
  }
  for (const kind of labelKinds) {
    const { good, bad, fixed } = kindWords[kind]
    for (const [level, words] of Object.entries(fixed))
      for (const word of listed(words)) add(word, kind, Number(level))
    for (const word of listed(neutralWords)) add(word, kind, 3)
    for (const [words, isGood] of [
      [good, true],
      [bad, false],
    ] as const)
      for (const word of listed(words)) cores.set(word, [...(cores.get(word) ?? []), { kind, good: isGood }])
  }
  const words = new Map<string, Set<string>>()
  for (const text of [...cores.keys(), ...labels.keys(), ...adverbs.map((adverb) => adverb.words)]) {
    for (const word of text.split(' ')) {
      if (word.length < SHORTEST_CORRECTED - 2) continue
      const initial = word[0] ?? ''
      words.set(initial, (words.get(initial) ?? new Set()).add(word))
    }
  }
  return { adverbs, labels, cores, words: new Map([...words].map(([initial, set]) => [initial, [...set]])) }
}

/** German "stimme … zu", Polish "… się …" and answers such as "yes, very" lose what only their grammar needs. */
const tidy = (label: string) =>
  label
    .replace(/\bsie\b ?/g, '')
    .replace(/^(stimm[et]|trifft) (.+) zu$/, '$2 $1 zu')
    .replace(/^(?:yes|no|tak|nie|да|нет|da|nu|ja|nein|oui|non|si), (?=\S)/, '')
    .replace(/^not (.+) at all$/, 'not at all $1')
    .replace(/^pas (.+) du tout$/, 'pas du tout $1')
    .replace(/\s*\([^)]*\)$/, '')
    .replace(/\s+/g, ' ')
    .trim()

const exact = (label: string, { adverbs, labels, cores }: Lexicon): Levels | null => {
  const levels = new Map<LabelKind, number>(labels.get(label))
  const learn = (core: string, adverb?: Adverb) => {
    for (const { kind, good } of cores.get(core) ?? []) {
      const single = kindWords[kind].single === true
      const strength = adverb ? (single && good ? adverb.single : adverb.level) : 4
      const level = good ? strength : adverb ? 6 - strength : (kindWords[kind].bareBad ?? 2)
      if (!levels.has(kind)) levels.set(kind, level)
    }
  }
  learn(label)
  for (const adverb of adverbs) {
    if (label.startsWith(`${adverb.words} `)) learn(label.slice(adverb.words.length + 1), adverb)
    if (label.endsWith(` ${adverb.words}`)) learn(label.slice(0, -adverb.words.length - 1), adverb)
  }
  return levels.size > 0 ? levels : null
}

const neither = (label: string, { cores }: Lexicon): Levels | null => {
  const [first = ''] = label.split(' ')
  if (!neitherWords.split('|').includes(first)) return null
  const kinds = new Set<LabelKind>()
  for (const [core, meanings] of cores) {
    if (` ${label.replace(/[,;]/g, '')} `.includes(` ${core} `))
      for (const { kind } of meanings) kinds.add(kind)
  }
  return kinds.size > 0 ? new Map([...kinds].map((kind) => [kind, 3])) : null
}

/** The label with one or two letters wrong: same words, each beginning alike, short words untouched. */
const misspelt = (label: string, known: Lexicon): Levels | null => {
  if (label.length < 8 || label.length > 60) return null
  const words = label.split(' ')
  const corrected = words.map((word) =>
    word.length < SHORTEST_CORRECTED ? word : (nearest(word, known.words.get(word[0] ?? '') ?? []) ?? word),
  )
  const text = corrected.join(' ')
  return text === label || distance(text, label) > 2 ? null : exact(text, known)
}

const nearest = (word: string, candidates: readonly string[]): string | null => {
  let best: string | null = null
  let least = 3
  for (const candidate of candidates) {
    if (candidate === word) return null
    if (Math.abs(candidate.length - word.length) > 2) continue
    const steps = distance(candidate, word)
    if (steps < least) {
      least = steps
      best = candidate
    }
  }
  return best
}

/** Levenshtein's distance: insertions, deletions and substitutions between two words. */
export const distance = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + cost))
    }
    row = next
  }
  return row[b.length] ?? 0
}
