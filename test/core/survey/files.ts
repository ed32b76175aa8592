import { readFileSync } from 'node:fs'
import { readTable } from '../../../core/read/table.ts'
import { type SurveyResult, type SurveySettings, surveyJourney } from '../../../core/survey/survey.ts'

/** A fixture of this folder as a table. */
export const tableOf = (name: string) =>
  readTable(readFileSync(new URL(`fixtures/${name}.csv`, import.meta.url), 'utf8').replace(/^\uFEFF/, ''))

/** A fixture of this folder as a journey. */
export const surveyOf = (
  name: string,
  vendor: string,
  settings: Partial<SurveySettings> = {},
): SurveyResult => surveyJourney(tableOf(name), { vendor, name, language: 'en', ...settings })

/** A survey written in a test, one line a record, cells separated by "|". */
export const surveyText = (
  text: string,
  settings: Partial<SurveySettings> & { vendor?: string } = {},
): SurveyResult =>
  surveyJourney(readTable(text, { delimiter: '|' }), {
    vendor: 'generic',
    name: 'test',
    language: 'en',
    ...settings,
  })

/** Codes of the problems, for comparing. */
export const codesOf = ({ problems }: SurveyResult): readonly string[] => problems.map(({ code }) => code)
