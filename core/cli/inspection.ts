import type { Language } from '../messages/language.ts'
import { problemMessage } from '../messages/problems/index.ts'
import type { FileKind, Reading } from '../read/read.ts'

/** What a file was taken for, as JSON: its kind, form, columns with their roles, and problems. */
export function inspection({ kind, source, problems }: Reading, language: Language): string {
  const { vendor, encoding, delimiter, headerRows, headerStart, records, columns, dropped } = source
  const report = {
    kind: kinds[kind],
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

/** The kinds a program has to tell apart; the shape of a table shows in the roles of its columns. */
const kinds: { readonly [K in FileKind]: string } = {
  responses: 'responses',
  events: 'events',
  aggregate: 'responses',
  'journey-long': 'journey',
  'journey-wide': 'journey',
  'journey-matrix': 'journey',
  'journey-csv': 'journey',
  'journey-json': 'json',
  mermaid: 'mermaid',
  markdown: 'markdown',
  outline: 'journey',
  refused: 'refused',
}
