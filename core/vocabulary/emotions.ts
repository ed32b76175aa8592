/**
 * What a feeling in words or faces is worth on the line: −2 … +2. Words match whole after normalising (R9), with the
 * endings of gender and number; a negation before a word turns it, "slightly" halves and "very" strengthens it.
 */
import { emotionFaces, emotionWords, levelWords, negations, stronger, weaker } from './emotion-words.ts'
import { levelsOf } from './labels.ts'
import { normalise, wordsOf } from './normalise.ts'

/** Longest text whose words are looked at one by one; a longer one is a story, not a feeling. */
const MOST_WORDS = 14

/** The value of a text that is a feeling or a mood as a whole ("very happy", "раздражён", "最低"), or null. */
export function feeling(text: string): number | null {
  const key = normalise(text).replace(/[.!…]+$/, '')
  if (key === '') return null
  const known = lexicon().get(key)
  if (known !== undefined) return known
  const graded = withDegree(key)
  if (graded !== null) return graded
  const levels = levelsOf(text)
  for (const kind of ['satisfaction', 'ease', 'quality', 'favourability'] as const) {
    const level = levels.get(kind)
    if (level !== undefined) return level - 3
  }
  return null
}

/** The mean value of the feelings named in a short text ("Anxious, but hopeful at the end"), or null. */
export function feelingInside(text: string): number | null {
  const japanese = isJapanese(text) ? japaneseMood(text) : null
  if (japanese !== null) return japanese
  const words = wordsOf(text)
  if (words.length === 0 || words.length > MOST_WORDS) return null
  const values: number[] = []
  for (let at = 0; at < words.length; at += 1) {
    for (let length = Math.min(3, words.length - at); length >= 1; length -= 1) {
      const value = lexicon().get(words.slice(at, at + length).join(' '))
      if (value === undefined) continue
      const shaded = shade(value, words.slice(Math.max(0, at - 2), at))
      if (shaded === null) return null
      values.push(shaded)
      at += length - 1
      break
    }
  }
  return mean(values)
}

/** The mean value of the faces in a text, and the text without them; null where there is no face. */
export function faces(text: string): { readonly value: number; readonly rest: string } | null {
  const values: number[] = []
  let rest = text
  for (const [face, value] of faceTable()) {
    const parts = rest.split(face)
    if (parts.length === 1) continue
    for (let i = 1; i < parts.length; i += 1) values.push(value)
    rest = parts.join(' ')
  }
  const value = mean(values)
  return value === null
    ? null
    : { value, rest: rest.replace(/\ufe0f|\u200d|[\u{1f3fb}-\u{1f3ff}]/gu, '').trim() }
}

function withDegree(key: string): number | null {
  for (const [words, factor] of degreeTable()) {
    if (!key.startsWith(`${words} `)) continue
    const value = lexicon().get(key.slice(words.length + 1))
    if (value !== undefined) return scaled(value, factor)
  }
  return null
}

/** A value as the words before it shade it; null where they turn a bad feeling into an unknown one. */
function shade(value: number, before: readonly string[]): number | null {
  if (before.some((word) => set('not', negations).has(word))) return value > 0 ? -1 : null
  const last = before.at(-1) ?? ''
  const two = before.slice(-2).join(' ')
  for (const [words, factor] of degreeTable())
    if (words === last || words === two) return scaled(value, factor)
  return value
}

const scaled = (value: number, factor: number) => Math.max(-2, Math.min(2, value * factor))

const mean = (values: readonly number[]) =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length

const isJapanese = (text: string) => /[\u3040-\u30ff\u3400-\u9fff]/.test(text)

/** "やや下" → −0.5, "高い水準で維持" → 1: the longest known word in the text; small steps halve it. */
function japaneseMood(text: string): number | null {
  const key = normalise(text)
  const known = japaneseWords().find(([word]) => key.includes(word))
  if (!known) return null
  return /やや|少し|すこし|若干|ちょっと/.test(key) ? known[1] / 2 : known[1]
}

let words: ReadonlyMap<string, number> | undefined
let japanese: readonly (readonly [string, number])[] | undefined
let faceList: readonly (readonly [string, number])[] | undefined
let degrees: readonly (readonly [string, number])[] | undefined
const sets = new Map<string, ReadonlySet<string>>()

function set(name: string, list: string): ReadonlySet<string> {
  const known = sets.get(name)
  if (known) return known
  const made = new Set(list.split('|').map(normalise))
  sets.set(name, made)
  return made
}

function lexicon(): ReadonlyMap<string, number> {
  if (words) return words
  const made = new Map<string, number>()
  const put = (key: string, value: number) => {
    if (!made.has(key)) made.set(key, value)
  }
  for (const [level, list] of Object.entries(levelWords)) {
    for (const word of list.split('|')) put(normalise(word), Number(level))
  }
  const languages = Object.entries(emotionWords)
  for (const [, levels] of languages) {
    for (const [level, list] of Object.entries(levels))
      for (const word of list.split('|')) put(normalise(word), Number(level))
  }
  for (const [language, levels] of languages) {
    for (const [level, list] of Object.entries(levels)) {
      for (const word of list.split('|'))
        for (const form of inflected(normalise(word), language)) put(form, Number(level))
    }
  }
  words = made
  return made
}

/** The forms of a word in other genders and numbers, by the endings of its language. */
function inflected(word: string, language: string): readonly string[] {
  const ending = (pattern: RegExp, ...endings: readonly string[]) =>
    pattern.test(word) ? endings.map((end) => word.replace(pattern, end)) : []
  if (language === 'pl')
    return [
      ...ending(/y$/, 'a', 'e', 'ych'),
      ...ending(/(?<=on)y$/, 'i'),
      ...ending(/ony$/, 'eni'),
      ...ending(/ly$/, 'li'),
    ]
  if (language === 'ru') return ending(/(?<=[нтд])$/, 'а', 'ы', 'о', 'ный', 'ная')
  if (language === 'ro') return ending(/(?<=[^aeiou])$/, 'a', 'i', 'e')
  if (language === 'fr') return ending(/(?<=[^x])$/, 'e', 's', 'es')
  if (language === 'es') return [...ending(/o$/, 'a', 'os', 'as'), ...ending(/$/, 's')]
  if (language === 'de') return ending(/(?<=[trgdsh])$/, 'e', 'er', 'es')
  return []
}

function japaneseWords(): readonly (readonly [string, number])[] {
  japanese ??= Object.entries(emotionWords.ja)
    .flatMap(([level, list]) => list.split('|').map((word) => [normalise(word), Number(level)] as const))
    .sort((a, b) => b[0].length - a[0].length)
  return japanese
}

function faceTable(): readonly (readonly [string, number])[] {
  faceList ??= Object.entries(emotionFaces).flatMap(([level, list]) =>
    [...list].filter((face) => face !== '\ufe0f').map((face) => [face, Number(level)] as const),
  )
  return faceList
}

function degreeTable(): readonly (readonly [string, number])[] {
  degrees ??= [
    ...[...set('weaker', weaker)].map((word) => [word, 0.5] as const),
    ...[...set('stronger', stronger)].map((word) => [word, 2] as const),
  ]
  return degrees
}
