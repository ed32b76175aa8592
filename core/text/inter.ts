import { interBold } from './tables/inter-bold.ts'
import { interRegular } from './tables/inter-regular.ts'
import { type TextMeasure, textMeasure } from './text.ts'

/** Inter, regular 400 and semi-bold 600: the font of Figma and FigJam. */
export const interMeasure: TextMeasure = /* @__PURE__ */ textMeasure('Inter', { regular: interRegular, bold: interBold })
