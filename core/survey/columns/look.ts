/** What the looks at a survey's columns share: the questions, what their cells are like, and what was found. */
import type { Column } from '../columns.ts'
import type { Profile } from './profile.ts'
import type { Question } from './question.ts'

/** The survey as it is looked at. */
export interface Look {
  readonly vendor: string
  readonly questions: readonly Question[]
  readonly profiles: readonly Profile[]
  readonly sample: readonly (readonly string[])[]
}

/** What a look decided about a column. */
export type Found = Pick<Column, 'role' | 'scale' | 'separator' | 'byRank' | 'vendorRole' | 'person'>

/** What a column is called: its item, or its question. */
export const nameOf = (question: Question) => question.item ?? question.stem
