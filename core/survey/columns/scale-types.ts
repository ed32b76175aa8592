/** A rating scale and what it is looked for in. */
import { labelKinds } from '../../vocabulary/scales.ts'
import type { Legend } from './legend.ts'

export const scaleKinds = [
  ...labelKinds,
  'emotion',
  'nps',
  'nps-group',
  'stars',
  'rating',
  'degree',
  'yes-no',
] as const
export type ScaleKind = (typeof scaleKinds)[number]

export interface ColumnScale {
  readonly kind: ScaleKind
  readonly min: number
  readonly max: number
  readonly better: 'high' | 'low'
  /** What the direction rests on: the answers' labels, the header's legend, the wording, or nothing but habit. */
  readonly known: 'labels' | 'legend' | 'wording' | 'assumed'
  readonly minLabel?: string
  readonly maxLabel?: string
  /** Level 1 … 5 of a label and its value on this scale, rising; left out where answers are numbers. */
  readonly steps?: readonly (readonly [number, number])[]
}

/** The answers of one question (all items of a matrix together) and its words. */
export interface Asked {
  readonly values: ReadonlyMap<string, number>
  readonly question: string
  /** A statement one agrees with, rather than a question. */
  readonly statement: boolean
  readonly legend?: Legend
  /** Bare numbers are ratings here, as far as the column's surroundings say. */
  readonly isRating: boolean
  /** The tool exports answer codes, whose order is not that of the good and the bad. */
  readonly coded?: boolean
  /** The numbers of the column and its siblings lie between these. */
  readonly numbers?: { readonly min: number; readonly max: number }
}

/** One distinct answer, read, with how often it was given. */
export interface Read {
  readonly text: string
  readonly count: number
  readonly label: string
  readonly number?: number
}
/** Nine of ten answers pass a test. */
export type Covers = (test: (answer: Read) => boolean) => boolean
