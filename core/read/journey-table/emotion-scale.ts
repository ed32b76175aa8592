/** The scale that the emotions of a column are on: what its header names, or what its numbers fit. */
import type { EmotionScale } from '../../journey/schema.ts'
import { feeling } from '../../vocabulary/emotions.ts'

/** A value of an original scale on the line, by the formula S1: linear between the ends, higher is better. */
export function onLine(value: number, { min, max, better }: EmotionScale): number {
  const share = (value - min) / (max - min)
  return 4 * (better === 'high' ? share : 1 - share) - 2
}

/** The scale a header names: "Emotion (1–7)", "Mood −2 … +2", "Score: 1 = awful, 10 = great". */
export function statedScale(header: string): EmotionScale | null {
  if (header.length > 400) return null
  const text = header.replace(/[−–—]/g, '-')
  const words = /(-?\d+)\s*=\s*([^,;=\d]+?)\s*[,;…\n.]*\s*\+?(-?\d+)\s*=\s*([^,;=\d\])]+)/.exec(text)
  if (words) {
    const [min, max] = [Number(words[1]), Number(words[3])]
    const [minLabel, maxLabel] = [(words[2] ?? '').trim(), (words[4] ?? '').trim()]
    const better = (feeling(minLabel) ?? 0) > (feeling(maxLabel) ?? 0) ? 'low' : 'high'
    if (min < max) return { min, max, better, minLabel, maxLabel }
  }
  const ends =
    /(?<![\d.])(-?\d{1,3})\s*(?:-|to|do|до|la|bis|à|a|~|〜|\.{2,3}|…|から)\s*\+?(-?\d{1,3})(?![\d.])/i.exec(
      text,
    )
  const [min, max] = [Number(ends?.[1]), Number(ends?.[2])]
  return ends && min < max && max - min >= 2 && max <= 100 ? { min, max, better: 'high' } : null
}

const usual: readonly (readonly [number, number])[] = [
  [1, 5],
  [0, 5],
  [1, 7],
  [0, 10],
  [0, 100],
  [-2, 2],
  [-3, 3],
  [-5, 5],
  [-10, 10],
  [-100, 100],
]

/** The smallest usual scale that holds all numbers, but for a slip ("55" among 1 … 5); 0 to 10 where none does. */
export function fittingScale(numbers: readonly number[]): EmotionScale {
  const small = numbers.filter((number) => Math.abs(number) <= 10)
  const kept = small.length < numbers.length && small.length >= 0.75 * numbers.length ? small : numbers
  const lowest = Math.min(...kept)
  const highest = Math.max(...kept)
  const scale = usual.find(([min, max]) => lowest >= min && highest <= max && min < 0 === lowest < 0)
  const [min, max] = scale ?? [0, 10]
  return { min, max, better: 'high' }
}

/** 1 to 5 and −2 to +2 are what people mean without saying so. */
export const isPlain = ({ min, max }: EmotionScale) => (min === 1 && max === 5) || (min === -2 && max === 2)
