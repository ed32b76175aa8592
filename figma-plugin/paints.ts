import type { Color } from './nodes.ts'

/** Paints of a run, by `#rrggbb`; every colour is made once. */
export type Paints = (color: string) => SolidPaint

/** A solid paint of a colour, `#rrggbb`. */
export function solid(color: string): SolidPaint {
  const value = Number.parseInt(color.slice(1), 16)
  return {
    type: 'SOLID',
    color: { r: ((value >> 16) & 255) / 255, g: ((value >> 8) & 255) / 255, b: (value & 255) / 255 },
  }
}

/** Paints that remember what they made. */
export function paintsOf(make: Paints): Paints {
  const made = new Map<string, SolidPaint>()
  return (color) => {
    const known = made.get(color)
    if (known !== undefined) return known
    const paint = make(color)
    made.set(color, paint)
    return paint
  }
}

/** The paints for a list of colours, some of them with an opacity. */
export function paintsFor(paints: Paints, colors: readonly Color[]): SolidPaint[] {
  return colors.map((color) =>
    typeof color === 'string' ? paints(color) : { ...paints(color[0]), opacity: color[1] },
  )
}

/**
 * The colour of paints as `#rrggbb`, with the variable's name behind it where bound; null where nothing is painted.
 * More than one paint, or one that is no plain colour, is `mixed`.
 */
export function colorOf(
  paints: readonly Paint[] | PluginAPI['mixed'],
  names: ReadonlyMap<string, string>,
): string | null {
  if (paints === figma.mixed || !Array.isArray(paints)) return 'mixed'
  const shown = (paints as readonly Paint[]).filter(({ visible }) => visible !== false)
  const [paint] = shown
  if (paint === undefined) return null
  if (shown.length > 1 || paint.type !== 'SOLID') return 'mixed'
  const { r, g, b } = paint.color
  const color = `#${[r, g, b].map(channel).join('')}`
  const bound = paint.boundVariables?.color
  return bound === undefined ? color : `${color} ${names.get(bound.id) ?? '?'}`
}

function channel(value: number): string {
  return `0${Math.round(value * 255).toString(16)}`.slice(-2)
}
