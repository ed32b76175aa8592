import { sizes } from './theme.ts'

/** Font size of stage headers, px, that is still readable when the whole map fits the overview width (V18). */
export function stageHeaderSize(mapWidth: number): number {
  return Math.max(sizes.stageHeader, Math.ceil((sizes.overview.fontSize * mapWidth) / sizes.overview.width))
}
