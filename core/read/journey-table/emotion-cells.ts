/**
 * One column or row of emotions as values of a line. A cell may hold a number, a share of a scale ("4/5", ★★★☆☆),
 * signs (++), a face, a feeling in words, or several of them in a row ("🙂 → 😟"): then the last one is where the
 * stage leaves the person. The scale of plain numbers is the header's, or the smallest usual one that fits them all.
 */
import type { EmotionScale } from '../../journey/schema.ts'
import type { Problem } from '../../problem.ts'
import { faces, feeling, feelingInside } from '../../vocabulary/emotions.ts'
import { cleanCell } from '../cell.ts'
import { fittingScale, isPlain, onLine, statedScale } from './emotion-scale.ts'
import { numberOf } from './figure.ts'

export interface EmotionCell {
  readonly text: string
  readonly row: number
  /** Name of the column the cell is in, for its problem. */
  readonly column: string
}

export interface EmotionValue {
  /** −2 … +2, null where the cell is empty or says no emotion. */
  readonly value: number | null
  /** The feeling in words. */
  readonly label?: string
}

export interface EmotionValues {
  /** One for each cell, in order. */
  readonly values: readonly EmotionValue[]
  /** The scale that numbers were on; left out where there are none. */
  readonly scale?: EmotionScale
  /** Filled cells, and how many of them say an emotion. */
  readonly filled: number
  readonly understood: number
  readonly problems: readonly Problem[]
}

/** Reads the emotions of one column or row; `header` may name the ends of its scale: "Emotion (1–7)". */
export function readEmotions(cells: readonly EmotionCell[], header: string): EmotionValues {
  const read = cells.map(({ text }) => readCell(cleanCell(text)))
  const numbers = read.flatMap((cell) => (cell.kind === 'number' ? [cell.number] : []))
  const stated = statedScale(header)
  const scale = numbers.length === 0 ? undefined : (stated ?? fittingScale(numbers))
  const problems: Problem[] = []
  if (scale && !stated && !isPlain(scale)) {
    problems.push({ code: 'emotion-scale-guessed', column: header, value: `${scale.min} – ${scale.max}` })
  }
  const values = read.map((cell, i): EmotionValue => {
    const { row, column, text } = cells[i] ?? { row: 0, column: header, text: '' }
    const place = { row, column, value: shortened(cleanCell(text)) }
    if (cell.kind === 'empty') return { value: null }
    if (cell.kind === 'unread') {
      problems.push({ code: 'emotion-unread', ...place })
      return { value: null, label: cell.label }
    }
    if (cell.kind === 'number') {
      const value =
        scale && cell.number >= scale.min && cell.number <= scale.max ? onLine(cell.number, scale) : null
      if (value === null) {
        problems.push({
          code: 'emotion-outside',
          ...place,
          suggestion: `${scale?.min ?? 0} – ${scale?.max ?? 10}`,
        })
      }
      return { value, ...(cell.label ? { label: cell.label } : {}) }
    }
    if (cell.several) problems.push({ code: 'emotion-several', ...place })
    return { value: cell.value, ...(cell.label ? { label: cell.label } : {}) }
  })
  const filled = read.filter(({ kind }) => kind !== 'empty').length
  const unread = read.filter(({ kind }) => kind === 'unread').length
  return { values, ...(scale ? { scale } : {}), filled, understood: filled - unread, problems }
}

type ReadCell =
  | { readonly kind: 'empty' }
  | { readonly kind: 'unread'; readonly label: string }
  | { readonly kind: 'number'; readonly number: number; readonly label?: string }
  | { readonly kind: 'value'; readonly value: number; readonly label?: string; readonly several?: boolean }

/** A longer text is a story, in UTF-16 units. */
const LONGEST = 400

function readCell(text: string): ReadCell {
  if (text.length > LONGEST) return { kind: 'unread', label: text }
  if (text === '' || /^(?:n\/?a|[-–—?.]|b\/d|н\/д|k\. ?a\.|なし)$/i.test(text)) return { kind: 'empty' }
  const steps = text.split(/\s*(?:→|⇒|➔|➜|->|=>)\s*/).filter((step) => step !== '')
  if (steps.length < 2) return readStep(text)
  const read = steps.map(readStep)
  const last = read.filter((step) => step.kind === 'value' || step.kind === 'number').at(-1)
  if (last === undefined) return { kind: 'unread', label: text }
  const labels = read.flatMap((step) => ('label' in step && step.label ? [step.label] : []))
  const label = labels.length > 0 ? { label: labels.join(' → ') } : {}
  return last.kind === 'number' ? { ...last, ...label } : { ...last, ...label, several: true }
}

function readStep(text: string): ReadCell {
  const brackets = /^(.*?)\s*[（(]([^（()）]+)[）)]\s*$/s.exec(text)
  if (brackets?.[1]) {
    const main = readPlain(brackets[1])
    const inside = brackets[2]?.trim() ?? ''
    if (main.kind === 'number' || main.kind === 'value') return { ...main, label: inside }
    const aside = readPlain(inside)
    if (aside.kind === 'number' || aside.kind === 'value') return { ...aside, label: brackets[1] }
  }
  return readPlain(text)
}

function readPlain(text: string): ReadCell {
  const number = numberOf(text)
  if (number !== null) return { kind: 'number', number }
  const signs = /^(?:\+{1,3}|[-−–]{1,3}|\+\/?[-−–]|[○◯△×✕◎])$/.exec(text)
  if (signs) return { kind: 'value', value: signValue(text) }
  const share = shareOf(text)
  if (share !== null) return share
  const numbered = /^([+−-]?\d+(?:[.,]\d+)?)\s*(?:[-–—:=.)]\s*|\s)(?=\D)(.+)$/s.exec(text)
  const leading = numbered ? numberOf(numbered[1] ?? '') : null
  if (leading !== null) return { kind: 'number', number: leading, label: numbered?.[2]?.trim() ?? '' }
  const face = faces(text)
  if (face)
    return { kind: 'value', value: face.value, ...(hasLetters(face.rest) ? { label: face.rest } : {}) }
  const value = feeling(text) ?? listed(text) ?? feelingInside(text)
  return value === null ? { kind: 'unread', label: text } : { kind: 'value', value, label: text }
}

/** "4/5", "8 out of 10", "★★★☆☆", "80 %": a value with its own scale. */
function shareOf(text: string): ReadCell | null {
  const stars = /^([★⭐]+)([☆✩]*)$/u.exec(text.replaceAll('\ufe0f', ''))
  if (stars) {
    const count = [...(stars[1] ?? '')].length
    const all = Math.max(5, count + [...(stars[2] ?? '')].length)
    return { kind: 'value', value: onLine(count, { min: 1, max: all, better: 'high' }) }
  }
  const percent = numberOf(/^(.*\d)\s*%$/.exec(text)?.[1] ?? '')
  if (percent !== null && percent >= 0 && percent <= 100) {
    return { kind: 'value', value: onLine(percent, { min: 0, max: 100, better: 'high' }) }
  }
  const of = /^(\d+(?:[.,]\d+)?)\s*(?:\/|out of|of|z|из|din|von|sur|de)\s*(\d+)$/i.exec(text)
  const value = of ? numberOf(of[1] ?? '') : null
  if (!of || value === null) return null
  const max = Number(of[2])
  const min = max <= 7 ? 1 : 0
  if (value < min || value > max || max <= min) return null
  return { kind: 'value', value: onLine(value, { min, max, better: 'high' }), label: text }
}

function signValue(text: string): number {
  if (/^\+/.test(text)) return text.length > 1 && !/[-−–/]/.test(text) ? 2 : /[-−–/]/.test(text) ? 0 : 1
  if (/^[-−–]/.test(text)) return text.length > 1 ? -2 : -1
  return { '◎': 2, '○': 1, '◯': 1, '△': -1 }[text] ?? -2
}

/** The mean of a list whose every item is a feeling: "Calm, happy", "不安・迷い". */
function listed(text: string): number | null {
  const items = text
    .split(/\s*(?:[,;/&+、・，\n]|\band\b|\bund\b|\bet\b|(?<=\s)(?:i|и|y|și)(?=\s))\s*/u)
    .filter((item) => item !== '')
  if (items.length < 2) return null
  const values = items.map((item) => feeling(item))
  if (values.some((value) => value === null)) return null
  return values.reduce<number>((sum, value) => sum + (value ?? 0), 0) / values.length
}

const hasLetters = (text: string) => /[\p{L}\p{N}]/u.test(text)
const shortened = (text: string) => ([...text].length > 60 ? `${[...text].slice(0, 59).join('')}…` : text)
