/** What is wrong with the input, as data: a code, a place, and what the sentence needs. */
export interface Problem {
  readonly code: ProblemCode
  /** Row in the file, 1-based, as an editor or a spreadsheet counts it. */
  readonly row?: number
  /** Name of the column, or its letter where it has no name. */
  readonly column?: string
  /** The offending value, shortened, or a figure the sentence names. */
  readonly value?: string
  readonly count?: number
  /** A suggestion: a name that would have been understood. */
  readonly suggestion?: string
}

export type ProblemCode = string
