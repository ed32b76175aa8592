/** Emotions as people add them to a line of text: `Pay (2/5)`, `Queue (-1)`, `Unboxing :)`, `Support 😡`. */
import type { EmotionScale } from '../journey/schema.ts'
import { faces, feeling } from '../vocabulary/emotions.ts'

export interface EmotionMark {
  /** On the canonical scale −2 … +2; null where a mark stands that is outside its own scale. */
  readonly value: number | null
  /** The scale of a mark such as 2/5; faces, words and signed figures have none. */
  readonly scale?: EmotionScale
}

/** Faces typed with a keyboard. */
const typedFaces: ReadonlyMap<string, number> = new Map([
  [':D', 2],
  [':-D', 2],
  [':)', 1],
  [':-)', 1],
  [';)', 1],
  [';-)', 1],
  [':|', 0],
  [':-|', 0],
  [':/', -1],
  [':-/', -1],
  [':(', -1],
  [':-(', -1],
  [":'(", -2],
  ['>:(', -2],
])

/** The text without the emotion at its end, and the emotion; undefined where there is none. */
export function withoutEmotion(text: string): { readonly text: string; readonly emotion?: EmotionMark } {
  const end = text.slice(-LONGEST)
  const [figure = '', inner = ''] = /[([]([^()[\]]+)[)\]]$/.exec(end) ?? []
  const [face = '', worn = ''] = /\s(\S+)$/.exec(end) ?? []
  const emotion = figureMark(inner) ?? faceMark(worn)
  const words = text.slice(0, -(figureMark(inner) ? figure : face).length).trim()
  return emotion === undefined || words === '' ? { text } : { text: words, emotion }
}

/** Longest mark at the end of a text: "[ −1,25 ]". */
const LONGEST = 16

/** The emotion that a text is as a whole: `4/5`, `-1`, `😀`, "annoyed"; undefined where it is none. */
export function emotionMark(text: string): EmotionMark | undefined {
  const figure = figureMark(text.replace(/^\((.*)\)$/s, '$1'))
  if (figure) return figure
  const face = faceMark(text.trim())
  if (face) return face
  const value = feeling(text)
  return value === null ? undefined : { value }
}

function faceMark(text: string): EmotionMark | undefined {
  const typed = typedFaces.get(text)
  if (typed !== undefined) return { value: typed }
  const found = faces(text)
  return found?.rest === '' ? { value: found.value } : undefined
}

function figureMark(text: string): EmotionMark | undefined {
  const share = /^\s*(\d+(?:[.,]\d+)?)\s*\/\s*(\d+)\s*$/.exec(text)
  if (share) return onScale(numberOf(share[1]), Number(share[2]))
  const signed = /^\s*(?:[+−–-]\s*\d+(?:[.,]\d+)?|0)\s*$/.exec(text)
  if (!signed) return undefined
  const value = numberOf(text.replace(/\s/g, '').replace(/[−–]/, '-'))
  return value >= -2 && value <= 2 ? { value } : undefined
}

const numberOf = (text = '') => Number(text.replace(',', '.'))

/** A figure out of 10 or 100 counts from 0, one out of anything else from 1; S1. */
function onScale(figure: number, max: number): EmotionMark | undefined {
  if (max < 3 || max > 100) return undefined
  const min = max >= 10 ? 0 : 1
  const scale: EmotionScale = { min, max, better: 'high' }
  const inside = figure >= min && figure <= max
  return { value: inside ? ((figure - min) / (max - min)) * 4 - 2 : null, scale }
}
