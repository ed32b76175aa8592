/** A column's scale in words, for a list of columns. */
import type { Language } from '../../messages/language.ts'
import type { ColumnScale } from '../columns/scale.ts'
import { surveyWords } from '../words.ts'

/** "1 to 5, higher is better", with the words at the ends where the file has them: "1 (never) to 5 (always) …". */
export const scaleText = (scale: ColumnScale, language: Language): string => {
  const end = (value: number, label: string | undefined) =>
    label === undefined ? `${value}` : `${value} (${label})`
  const { scale: inWords } = surveyWords(language)
  return inWords(end(scale.min, scale.minLabel), end(scale.max, scale.maxLabel), scale.better)
}
