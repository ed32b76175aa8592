import type { en } from './messages/problems/en.ts'

/** What is wrong with the input, as data: a code, a place, and what the sentence needs. */
export interface Problem extends ProblemFacts {
  readonly code: ProblemCode
  /** Row in the file, 1-based, as an editor or a spreadsheet counts it. */
  readonly row?: number
  /** Name of the column, or its letter where it has no name. */
  readonly column?: string
}

/** What the sentence of a problem may name. */
export interface ProblemFacts {
  /** The offending value, shortened, or a figure the sentence names. */
  readonly value?: string
  readonly count?: number
  /** A suggestion: a name that would have been understood. */
  readonly suggestion?: string
}

/** Every problem has a sentence in each language; the English catalogue is the list of codes. */
export type ProblemCode = keyof typeof en
