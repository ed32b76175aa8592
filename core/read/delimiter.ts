/**
 * Which delimiter a table uses (R3): the one under which its records have the same number of cells, counted with
 * quotation marks respected. Papa Parse's guess is wrong where texts are full of commas or semicolons.
 */
import { createRecordReader } from './records.ts'

/** In the order that decides between equals. */
const delimiters = [',', ';', '\t', '|'] as const

/** Characters that decide. */
export const SAMPLE_CHARACTERS = 256 * 1024
const SAMPLE_RECORDS = 50
/** The least score of a table; free text with a comma here and there stays below. */
const LEAST = 0.45

/** The delimiter that Excel's first line `sep=;` names, and the length of that line, or null. */
export function separatorLine(text: string): { readonly delimiter: string; readonly length: number } | null {
  const line = /^\ufeff?"?sep=([^"\r\n])"?[^\S\r\n]*(?:\r\n|\n|\r|$)/i.exec(text)
  return line?.[1] ? { delimiter: line[1], length: line[0].length } : null
}

/** The delimiter of a table's text, or null where it has one column only. */
export function findDelimiter(text: string): string | null {
  const sample = text.slice(0, SAMPLE_CHARACTERS)
  const whole = sample.length === text.length
  const scored = delimiters.map((delimiter) => ({ delimiter, ...scoreOf(sample, whole, delimiter) }))
  const [best] = scored
    .filter(({ score }) => score >= LEAST)
    .sort((a, b) => b.score - a.score || b.cells - a.cells)
  return best?.delimiter ?? null
}

/** How evenly a delimiter cuts the records: their share with the usual number of cells, less for broken marks. */
function scoreOf(
  sample: string,
  whole: boolean,
  delimiter: string,
): { readonly score: number; readonly cells: number } {
  const counts: number[] = []
  let broken = 0
  const reader = createRecordReader({
    delimiter,
    onRecord: (cells) => {
      if (cells.some((cell) => cell.trim() !== '')) counts.push(cells.length)
      return counts.length < SAMPLE_RECORDS
    },
    onProblem: () => {
      broken += 1
    },
  })
  reader.push(sample)
  if (whole || counts.length === 0) reader.end()
  const usual = mode(counts.filter((count) => count > 1))
  if (usual === 0) return { score: 0, cells: 1 }
  const even = counts.filter((count) => count === usual).length / counts.length
  const first = counts[0] ?? 0
  const headed = first === usual || (first > 1 && counts.every((count) => count <= first))
  return { score: even - broken / counts.length + (headed ? 0.5 : even > 0.7 ? 0.25 : 0), cells: usual }
}

/** The most frequent of some counts, the larger of equals, 0 where there are none. */
function mode(counts: readonly number[]): number {
  const times = new Map<number, number>()
  for (const count of counts) times.set(count, (times.get(count) ?? 0) + 1)
  return [...times].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0
}
