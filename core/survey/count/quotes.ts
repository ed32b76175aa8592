/**
 * Which open answers speak on the map. The rule, stated once: of everybody who gave a certain answer at a place, the
 * text nearest to 90 characters, the earlier row first, from 15 to 280 characters and at least three words.
 * For the lowest point it is one of those who gave the lowest answers there, for the highest point of those who gave
 * the highest, for the typical answer of those nearest to the mean. Nothing is read out of the text itself.
 */
import { isMissing, yesOrNo } from '../../vocabulary/answers.ts'
import { wordsIn } from '../columns/profile.ts'
import { ownText } from './own-text.ts'

const IDEAL_LENGTH = 90
const SHORTEST = 15
const LONGEST = 280
/** Texts kept per answer, so that two places need not show the same one. */
const KEPT = 3

export interface Quote {
  readonly text: string
  readonly row: number
  readonly value: number
}

/** Rows and texts that already speak on the map. */
export type Taken = Set<number | string>

export interface QuoteBox {
  /** Offers a text by somebody who answered `value` here. */
  offer(text: string, value: number, row: number): void
  /** The best text whose answer is nearest to the wanted one, and takes it: no row and no text speaks twice. */
  pick(wanted: 'lowest' | 'highest' | number, taken: Taken): Quote | null
}

/** A box that keeps a few texts per answer; `bin` joins neighbouring answers of a long scale. */
export const createQuoteBox = (bin: (value: number) => number): QuoteBox => {
  const boxes = new Map<number, Quote[]>()
  return {
    offer(text, value, row) {
      const key = bin(value)
      const kept = boxes.get(key)
      const last = kept?.[KEPT - 1]
      if (last && far(text) >= far(last.text)) return
      const trimmed = text.trim()
      if (!isSpeaking(trimmed) || kept?.some((quote) => quote.text === trimmed)) return
      const next = [...(kept ?? []), { text: ownText(trimmed), row, value }]
      boxes.set(key, next.sort((a, b) => far(a.text) - far(b.text) || a.row - b.row).slice(0, KEPT))
    },
    pick(wanted, taken) {
      const keys = [...boxes.keys()].sort((a, b) =>
        wanted === 'lowest'
          ? a - b
          : wanted === 'highest'
            ? b - a
            : Math.abs(a - bin(wanted)) - Math.abs(b - bin(wanted)) || a - b,
      )
      for (const key of keys) {
        const quote = boxes.get(key)?.find(({ row, text }) => !taken.has(row) && !taken.has(text))
        if (!quote) continue
        taken.add(quote.row).add(quote.text)
        return quote
      }
      return null
    },
  }
}

const far = (text: string) => Math.abs(text.length - IDEAL_LENGTH)

/** The length alone does not rule a text out; cheap enough to ask for every record. */
export const mayFit = (text: string): boolean => text.length >= SHORTEST && text.length <= LONGEST * 2

/** Long enough to say something, short enough for a card, and neither an address nor "no comment". */
const isSpeaking = (text: string): boolean => {
  const trimmed = text.trim()
  if (trimmed.length < SHORTEST || trimmed.length > LONGEST || wordsIn(trimmed) < 3) return false
  return !isMissing(trimmed) && yesOrNo(trimmed) === null && !/^https?:\/\/\S+$/.test(trimmed)
}
