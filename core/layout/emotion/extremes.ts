import { sizes } from '../theme.ts'

/**
 * Indexes of the highest and the lowest value, each only where it stands out from the others' median by at least 0.75 (V20).
 * Values of few answers are passed over, unless there are no others.
 */
export function extremes(points: readonly { readonly value: number; readonly few: boolean }[]): { readonly highest?: number; readonly lowest?: number } {
  if (points.length < 2) return {}
  const values = points.map(({ value }) => value)
  const trusted = points.some(({ few }) => !few) ? points.filter(({ few }) => !few).map(({ value }) => value) : values
  const find = (wanted: number) => points.findIndex(({ value, few }) => value === wanted && (!few || trusted === values))
  const highest = find(Math.max(...trusted))
  const lowest = find(Math.min(...trusted))
  return {
    ...(standsOut(values, highest) ? { highest } : {}),
    ...(standsOut(values, lowest) ? { lowest } : {}),
  }
}

function standsOut(values: readonly number[], at: number): boolean {
  const others = values.filter((_, index) => index !== at).sort((a, b) => a - b)
  const middle = (others.length - 1) / 2
  const median = ((others[Math.floor(middle)] ?? 0) + (others[Math.ceil(middle)] ?? 0)) / 2
  return Math.abs((values[at] ?? 0) - median) >= sizes.standsOut
}
