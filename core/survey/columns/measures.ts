/**
 * Headers that name a place first and what was measured there last: "Awareness score", "Delivery: how did you
 * feel?", "checkout_comment". They are matrices the other way round: what is measured is the question, the places
 * are its items.
 */
import { headerRole } from '../../vocabulary/headers.ts'
import { normalise } from '../../vocabulary/normalise.ts'
import { isAsking } from './wording.ts'

export interface Measured {
  readonly measure: string
  readonly place: string
}

const LONGEST_PLACE = 40

/** Splits headers that share a measure with another place; null for every other header. */
export const splitMeasures = (headers: readonly string[]): readonly (Measured | null)[] => {
  const split = headers.map(measureIn)
  const places = new Map<string, Set<string>>()
  for (const found of split) {
    if (!found) continue
    const key = normalise(found.measure)
    places.set(key, (places.get(key) ?? new Set()).add(normalise(found.place)))
  }
  return split.map((found) =>
    found && (places.get(normalise(found.measure))?.size ?? 0) >= 2 ? found : null,
  )
}

const measureIn = (header: string): Measured | null => {
  if (isAsking('total', header)) return null
  const cut = /^(.{2,40}?)\s*(?:[-–—:|]\s|:)\s*(\S.*)$/s.exec(header)
  if (cut?.[1] && cut[2] && isMeasure(cut[2]) && !isMeasure(cut[1]))
    return { place: cut[1].trim(), measure: cut[2].trim() }
  const last = /^(.+?)[ _]+([\p{L}-]+)$/u.exec(header)
  if (!last?.[1] || !last[2] || header.length > LONGEST_PLACE || header.includes('?')) return null
  return isMeasureWord(last[2]) && !isMeasure(last[1])
    ? { place: last[1].replace(/_/g, ' ').trim(), measure: last[2] }
    : null
}

const measureRoles: ReadonlySet<string> = new Set(['score', 'emotion', 'quotes', 'thoughts', 'says', 'feels'])

const isMeasureWord = (word: string) => {
  const match = headerRole(word)
  return match?.match === 'whole' && measureRoles.has(match.role)
}

const isMeasure = (text: string) =>
  isMeasureWord(text.replace(/[?:\s]+$/, '')) ||
  /\?\s*(?:\([^)]*\)\s*)?$/.test(text) ||
  isAsking('appraise', text) ||
  isAsking('satisfaction', text)
