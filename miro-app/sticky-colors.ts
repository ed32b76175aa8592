/** Sticky notes have no colours but these; the values are what they look like, found by people who measured them. */
export const stickyColors = {
  gray: '#f5f6f8',
  light_yellow: '#fff9b1',
  yellow: '#f5d128',
  orange: '#ff9d48',
  light_green: '#d5f692',
  green: '#c9df56',
  dark_green: '#93d275',
  cyan: '#67c6c0',
  light_pink: '#ffcee0',
  pink: '#ea94bb',
  violet: '#be88c7',
  red: '#f16c7f',
  light_blue: '#a6ccf5',
  blue: '#6cd8fa',
  dark_blue: '#9ea9ff',
  black: '#000000',
} as const

export type StickyColor = keyof typeof stickyColors

/** The colour of a sticky note nearest to a `#rrggbb`, by distance in red, green and blue. */
export function stickyColor(color: string): StickyColor {
  let nearest: StickyColor = 'light_yellow'
  let least = Number.POSITIVE_INFINITY
  for (const [name, value] of Object.entries(stickyColors)) {
    const distance = squaredDistance(color, value)
    if (distance >= least) continue
    least = distance
    nearest = name as StickyColor
  }
  return nearest
}

function squaredDistance(one: string, other: string): number {
  let sum = 0
  for (const at of [1, 3, 5]) {
    const difference =
      Number.parseInt(one.slice(at, at + 2), 16) - Number.parseInt(other.slice(at, at + 2), 16)
    sum += difference * difference
  }
  return sum
}
