/**
 * What a header says about its scale: "1 = Disagree, 5 = Agree", "between 0 (like least) and 5 (like most)",
 * "on a scale of 1 to 7", "w skali od 0-10", "von 1 bis 6".
 */

export interface Legend {
  readonly min: number
  readonly max: number
  readonly minLabel?: string
  readonly maxLabel?: string
}

const entry =
  /(?<![\d.,])(-?\d{1,3})\s*(?:=|–|—|-|:|\))\s*(?:means\s+|oznacza\s+|означает\s+|bedeutet\s+)?([\p{L}][^\n,;\d=]{1,60})/gu
const bracketed = /(?<![\d.,])(-?\d{1,3})\s*\(([\p{L}][^()\n]{1,60})\)/gu
const is =
  /(?<![\d.,])(-?\d{1,3})\s+(?:is|being|means|meaning|to|oznacza|означает|это|bedeutet|signifie|significa|înseamnă)\s+["“„«']?([\p{L}][^\n,;\d"”»']{1,60})/gu
const range =
  /(?:scale|skali|skala|skale|шкале|шкала|scară|scara|échelle|escala|rate|ocen|оцените|bewerten|note[zr]?|from|between|od|от|von|de la|de|entre|\()\D{0,30}?(-?\d{1,3})\s*(?:-|–|—|to|do|до|bis|à|a|la|and|i|и|und|et|y|și|\/)\s*(-?\d{1,3})(?!\d)/iu

/** The ends of the scale a header states, with their words where it has them; null where it states none. */
export const legendOf = (header: string): Legend | null => {
  for (const pattern of [bracketed, entry, is]) {
    const found = [...header.matchAll(pattern)].map((match) => ({
      value: Number(match[1]),
      label: tidy(match[2] ?? ''),
    }))
    const sorted = found.sort((a, b) => a.value - b.value)
    const low = sorted[0]
    const high = sorted.at(-1)
    if (!low || !high || !isScale(low.value, high.value)) continue
    return { min: low.value, max: high.value, minLabel: low.label, maxLabel: high.label }
  }
  const ends = range.exec(header)
  const min = Number(ends?.[1])
  const max = Number(ends?.[2])
  return ends && isScale(min, max) ? { min, max } : null
}

/** The header without the lines and brackets that only explain the scale. */
export const withoutLegend = (header: string): string => {
  const lines = header.split(/\r?\n/)
  const kept = lines.filter((line) => !/^\s*-?\d{1,3}\s*(?:=|–|—|-|:|\))\s*\p{L}[^?]{0,60}$/u.test(line))
  return (kept.some((line) => line.trim()) ? kept : lines).join('\n')
}

const isScale = (min: number, max: number) =>
  (min === 0 || min === 1 || (min < 0 && min === -max)) && max > min && (max <= 11 || max === 100)

const tidy = (label: string) => label.replace(/[\s.)\]*"”»']+$/u, '').trim()
