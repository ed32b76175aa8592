import { interFont } from './tables/inter.ts'
import { type TextMeasure, textMeasure } from './text.ts'

/** Inter, regular 400 and semi-bold 600: the font of Figma and FigJam. */
export const interMeasure: TextMeasure = /* @__PURE__ */ textMeasure('Inter', interFont)
