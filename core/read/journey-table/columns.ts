/** The columns of a long or wide journey table, by what they are about. */
import type { Problem } from '../../problem.ts'
import {
  type HeaderMatch,
  type HeaderRole,
  headerRoles,
  type VocabularyLanguage,
} from '../../vocabulary/headers.ts'
import { columnLetter } from '../header-rows.ts'
import { cellAt, type TableRow } from './rows.ts'

export interface Column {
  readonly index: number
  /** Its header, or its letter. */
  readonly name: string
  readonly role: HeaderRole | null
  /** Nothing stands over it in the header. */
  readonly unnamed?: true
}

export interface Columns {
  readonly all: readonly Column[]
  readonly language: VocabularyLanguage | null
}

/** The columns of a table, those that are blank from top to bottom left out. */
export function columnsOf(rows: readonly TableRow[]): Columns {
  const [header, ...body] = rows
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length))
  const titles = Array.from({ length: width }, (_, index) => cellAt(header, index).replaceAll('\n', ' '))
  const { roles, language } = headerRoles(titles)
  const all = titles.flatMap((title, index): Column[] =>
    title === '' && body.every((row) => cellAt(row, index) === '')
      ? []
      : [
          {
            index,
            name: title || columnLetter(index),
            role: roleOf(title, roles[index] ?? null),
            ...(title === '' ? { unnamed: true as const } : {}),
          },
        ],
  )
  return { all, language }
}

/** A long header, or a question, keeps its own meaning: one word in it decides nothing. */
const roleOf = (title: string, match: HeaderMatch | null) =>
  match === null || (match.match === 'words' && /[?？]/.test(title)) ? null : match.role

/** What to say of a column that became a lane because nothing is known of it. */
export const unknownColumn = ({ index, name, unnamed }: Column): Problem =>
  unnamed
    ? { code: 'column-unnamed', count: index + 1, value: name }
    : { code: 'column-as-lane', column: name }

/** The first column of a role. */
export const columnOf = (columns: readonly Column[], ...roles: readonly HeaderRole[]): Column | undefined =>
  roles.map((role) => columns.find((column) => column.role === role)).find((column) => column !== undefined)

/** The filled cells of a column. */
export const filledCells = (column: Column, body: readonly TableRow[]): readonly string[] =>
  body.map((row) => cellAt(row, column.index)).filter((cell) => cell !== '')
