/** How rows fit their header: which are short or long, and which nameless columns at the right enough rows fill. */
import type { Problem } from '../problem.ts'

const MOST_OF_A_KIND = 10

export interface RowFit {
  /** Looks at one row that is not blank. */
  add(cells: readonly string[], row: number): void
  /** Which rows have too few or too many cells; the first ten of a kind, then how many more. */
  problems(): readonly Problem[]
}

/** Compares rows with a header of `width` cells. */
export function createRowFit(width: number): RowFit {
  const said = { 'row-short': 0, 'row-long': 0 }
  const problems: Problem[] = []
  return {
    add(cells, row) {
      const count = cells.length
      if (count === width) return
      const extra = count > width ? cells.slice(width).find((cell) => cell.trim() !== '') : undefined
      if (count > width && extra === undefined) return
      const code = count < width ? 'row-short' : 'row-long'
      said[code] += 1
      if (said[code] > MOST_OF_A_KIND) return
      const value = extra === undefined ? {} : { value: extra.slice(0, 80) }
      problems.push({ code, row, count, suggestion: String(width), ...value })
    },
    problems() {
      const more = Object.values(said).reduce((sum, count) => sum + Math.max(0, count - MOST_OF_A_KIND), 0)
      return more > 0 ? [...problems, { code: 'rows-more-problems', count: more }] : problems
    },
  }
}

export interface ExtraColumns {
  /** Looks at one row that is not blank. */
  add(cells: readonly string[]): void
  /** Columns to add to the header: those up to the last that a tenth of the rows, and at least two, fill. */
  count(): number
}

/** Counts what stands at the right of a header of `width` cells. */
export function createExtraColumns(width: number): ExtraColumns {
  const filled: number[] = []
  let rows = 0
  return {
    add(cells) {
      rows += 1
      for (let i = width; i < cells.length; i += 1)
        if (cells[i]?.trim()) filled[i - width] = (filled[i - width] ?? 0) + 1
    },
    count: () => filled.reduce((last, count, i) => (count > 1 && count * 10 >= rows ? i + 1 : last), 0),
  }
}
