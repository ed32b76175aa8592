/** The ends of a scale of numbers, from the numbers people gave and what was asked. */
import type { ScaleKind } from './scale-types.ts'

export interface Seen {
  readonly min: number
  readonly max: number
  /** Answers behind it: what many people never gave is not on the scale. */
  readonly people: number
  readonly kind: ScaleKind
}

/** The usual scale that holds the numbers: 1–5, 0–5, 0–6, 1–7, 0–10, 1–10, 0–100, −2–2, −3–3; null where none does. */
export const rangeOf = ({
  min,
  max,
  people,
  kind,
}: Seen): { readonly min: number; readonly max: number } | null => {
  if (kind === 'nps') return min >= 0 && max <= 10 ? { min: 0, max: 10 } : null
  if (kind === 'stars')
    return min >= 0 && max <= 5 ? { min: 1, max: 5 } : { min: 0, max: max <= 10 ? 10 : 100 }
  if (min < 0) {
    const end = Math.max(-min, max)
    return end <= 5
      ? { min: -Math.ceil(end), max: Math.ceil(end) }
      : end <= 100
        ? { min: -100, max: 100 }
        : null
  }
  if (max <= 5) return max <= 1 ? null : { min: min < 1 ? 0 : 1, max: 5 }
  if (max <= 7)
    return min < 1 ? { min: 0, max: max > 6 ? 10 : 6 } : { min: 1, max: max === 6 && people >= 30 ? 6 : 7 }
  if (max <= 10) return { min: min < 1 ? 0 : 1, max: 10 }
  return max <= 100 ? { min: 0, max: 100 } : null
}
