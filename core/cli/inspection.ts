import type { Language } from '../messages/language.ts'
import { problemMessage } from '../messages/problems/index.ts'
import type { Reading } from '../read/read.ts'

/** What a file was taken for, as JSON: its kind, form, columns with their roles, and problems. */
export function inspection({ kind, source, problems }: Reading, language: Language): string {
  const { vendor, encoding, delimiter, headerRows, headerStart, records, columns, dropped } = source
  const report = {
    kind,
    vendor,
    encoding,
    delimiter,
    headerRows,
    headerStart,
    records,
    columns,
    dropped,
    problems: problems.map((problem) => ({
      code: problem.code,
      row: problem.row ?? null,
      column: problem.column ?? null,
      message: problemMessage(problem, language),
    })),
  }
  return `${JSON.stringify(report, null, 2)}\n`
}
