import { openSansFont } from './tables/open-sans.ts'
import { type TextMeasure, textMeasure } from './text.ts'

/** Open Sans, regular 400 and bold 700: the font of Miro and the browser board. */
export const openSansMeasure: TextMeasure = /* @__PURE__ */ textMeasure('Open Sans', openSansFont)
