/** Tables that hold no answers and no journey: cross-tabs, definitions of questionnaires, tables lying on their side. */
import type { Problem } from '../problem.ts'
import { normalise } from '../vocabulary/normalise.ts'
import type { Table } from './table.ts'

/** Why a table cannot become a map, with what it is; null where nothing speaks against it. */
export function refusalOf(table: Table): Problem | null {
  return questionnaire(table) ?? crosstab(table) ?? transposed(table)
}

/** True where the headers alone could mean such a table, so that all rows have to be looked at. */
export const mayBeRefused = (table: Table): boolean =>
  questionnaire({ ...table, rows: [] }) !== null || namesPeople(table.headers)

const questionTypes =
  /^(?:text|integer|decimal|date|note|range|calculate|select_one .+|select_multiple .+|begin.(?:group|repeat)|end.(?:group|repeat)|start|end|today)$/

function questionnaire({ headers, rows }: Table): Problem | null {
  const names = headers.map(normalise)
  if (names.includes('variable / field name') && names.includes('form name')) {
    return { code: 'table-is-questionnaire', value: 'REDCap' }
  }
  const labels = names.some((name) => name === 'label' || name.startsWith('label::'))
  const type = names.indexOf('type')
  if (labels && names.includes('name') && type >= 0) {
    const typed = rows.filter((row) => questionTypes.test((row[type] ?? '').trim())).length
    if (typed * 2 >= rows.length) return { code: 'table-is-questionnaire', value: 'XLSForm' }
  }
  if (labels && names.includes('name') && (names.includes('list_name') || names.includes('list name'))) {
    return { code: 'table-is-questionnaire', value: 'XLSForm' }
  }
  return null
}

const totals =
  /^(?:total|totals|tot\.?( respondents)?|grand total|total respondents|base|ogolem|razem|suma|всего|итого|total general|gesamt|insgesamt|summe|ensemble|合計|全体)$/

/** Counts or shares of answers: labels at the left, figures everywhere else, and a total or per cent signs. */
function crosstab({ headers, headerRows, rows }: Table): Problem | null {
  const filled = rows.filter((row) => row.filter((cell) => cell.trim() !== '').length > 1)
  if (filled.length < 2 || filled.length > 500 || headers.length < 3) return null
  const isLabel = headers.map(
    (_, i) => filled.filter((row) => isWords(row[i] ?? '')).length * 2 > filled.length,
  )
  const labels = isLabel.findIndex((label) => !label)
  if (labels < 1 || labels > 2) return null
  const cells = filled
    .flatMap((row) => row.slice(labels, headers.length))
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '')
  const figures = cells.filter((cell) => /^[<>≈~]?\s*-?\d[\d\s.,]*\s*%?$/.test(cell)).length
  if (cells.length < 4 || figures < 0.85 * cells.length) return null
  const percents = cells.filter((cell) => cell.endsWith('%')).length
  const heads = [
    ...headerRows.flat(),
    ...filled.map((row) => row[labels - 1] ?? ''),
    ...filled.map((row) => row[0] ?? ''),
  ]
  const total = heads.some((head) => totals.test(normalise(head)))
  const perCent = headers.filter((header) => /%/.test(header)).length
  if (!total && percents < 0.3 * cells.length && perCent < 2) return null
  return {
    code: 'table-is-crosstab',
    value: (cells.find((cell) => cell.endsWith('%')) ?? cells[0] ?? '').slice(0, 40),
  }
}

const isWords = (cell: string) => /\p{L}/u.test(cell)

/** Questions down the first column, people as the columns. */
function transposed({ headers, rows }: Table): Problem | null {
  if (rows.length < 2 || !namesPeople(headers)) return null
  const questions = rows.filter((row) => isWords(row[0] ?? '') && (row[0] ?? '').trim().length > 12).length
  return questions * 2 > rows.length ? { code: 'table-is-transposed', value: headers[1] ?? '' } : null
}

/** Numbered people, or numbers alone, in nearly all headers but the first. */
function namesPeople(headers: readonly string[]): boolean {
  const people = headers.slice(1)
  const numbered = people.filter((name) =>
    /^(?:respondent|response|participant|person|user|ankieta|respondentka?|респондент|ответ|teilnehmer|répondant|r|p|#)?\s*[-_.#№]?\s*\d+$/i.test(
      name.trim(),
    ),
  )
  return people.length >= 3 && numbered.length >= 0.8 * people.length
}
