import { sizes } from './theme.ts'

/** The nearest multiple of the grid (V5), px. */
export function snapped(length: number): number {
  return Math.round(length / sizes.grid) * sizes.grid
}

/** The next multiple of the grid (V5) that is not smaller, px. */
export function snappedUp(length: number): number {
  return Math.ceil(length / sizes.grid - 1e-9) * sizes.grid
}
