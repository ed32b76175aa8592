export { interMeasure } from './inter.ts'
export { openSansMeasure } from './open-sans.ts'
export type { FontFamily, TextMeasure } from './text.ts'
