/** The rows of our own CSV, by the names of their columns. */
import { csvColumns } from '../../journey/csv-columns.ts'
import { createRecordReader } from '../records.ts'

export interface CsvRow {
  /** Line of the row in the file, from 1. */
  readonly row: number
  /** The cell in a column, empty where there is no such column. */
  readonly cell: (column: string) => string
}

export interface CsvRows {
  readonly rows: readonly CsvRow[]
  /** Columns that we do not write: people's own, which cannot be kept. */
  readonly foreign: readonly string[]
}

/** The delimiter of our own CSV, whatever a spreadsheet saved it with; null where a text is something else. */
export function journeyCsvDelimiter(text: string): string | null {
  const header = /^\ufeff?"?Record"?([,;\t|])"?Stage"?\1"?Touchpoint"?\1"?Lane"?\1"?Text"?\1/.exec(text)
  return header?.[1] ?? null
}

/** The filled rows below the header. */
export function csvRows(text: string, delimiter: string): CsvRows {
  const rows: CsvRow[] = []
  let headers: readonly string[] | undefined
  let columns: ReadonlyMap<string, number> = new Map()
  const reader = createRecordReader({
    delimiter,
    onRecord(cells, row) {
      if (!headers) {
        headers = cells.map((cell) => cell.trim())
        columns = new Map(headers.map((header, i) => [header, i] as const).reverse())
      } else if (cells.some((cell) => cell !== '')) {
        rows.push({ row, cell: (column) => cells[columns.get(column) ?? -1] ?? '' })
      }
      return true
    },
  })
  reader.push(text)
  reader.end()
  return { rows, foreign: headers?.filter((header) => header !== '' && !csvColumns.includes(header)) ?? [] }
}
