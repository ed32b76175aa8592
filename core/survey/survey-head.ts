import type { TableHead } from './columns/question.ts'

/** What is known of a survey before its records are counted. */
export interface SurveyHead extends TableHead {
  /** The tool that exported the file: "qualtrics", "surveymonkey" …, "generic" where nothing tells. */
  readonly vendor: string
  /** The first records, up to 2000. */
  readonly sample: readonly (readonly string[])[]
}
