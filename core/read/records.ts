/**
 * Text to records: a push parser for delimited text that gives the same records however the text is cut.
 *
 * Problem: files come with CRLF, LF and CR ends in one file, line breaks inside quoted cells, quotation marks that
 * open and never close, and in pieces. A parser that searches for the closing mark swallows the rows in between.
 * Solution: a cell ends where RFC 4180 says. A quoted cell that turns out to be broken (its closing mark is not
 * followed by a delimiter or a line end, or is missing) is read again as plain text and ends with its line, so that
 * the rows after it stay whole. Papa Parse is the oracle in the tests; it joins such rows and drops those that end
 * with a lone CR among others.
 * Limits: a broken cell that does close properly by chance is not seen here, only by its row's length.
 */

/** Most characters in a cell, and most cells in a record, that are read. */
export const MOST_CHARACTERS = 1_000_000
export const MOST_CELLS = 16_384

export interface RecordOptions {
  /** One character. */
  readonly delimiter: string
  /** Gets a record and the line it starts on, from 1; a blank line is one empty cell. Answers whether to go on. */
  readonly onRecord: (cells: string[], row: number) => boolean
  /** Gets what is wrong: line from 1, and the cell from 0. */
  readonly onProblem?: (problem: RecordProblem) => void
}

export interface RecordProblem {
  /** A broken quotation mark; or a limit was passed, and reading stopped there. */
  readonly kind: 'quote' | 'characters' | 'cells'
  readonly row: number
  readonly cell: number
}

export interface RecordReader {
  /** Takes the next piece of the text, of any length. */
  push(text: string): void
  /** Says that the text is complete: the last record needs no line end. */
  end(): void
  /** From the next record on, cells below `width` that are not wanted come as a mark, or as '' where empty. */
  want(cells: ReadonlySet<number>, width: number): void
  /** True when the receiver or a limit stopped the reading. */
  readonly stopped: boolean
}

/** Characters that are first joined with the unfinished record of the piece before; then four times as many. */
const JOINED = 16

/** Stands for a cell that nobody wants and that is not blank. */
const UNWANTED = '\u2026'

/** A reader for one text; records come out in order, as soon as they are complete. */
export function createRecordReader({ delimiter, onRecord, onProblem }: RecordOptions): RecordReader {
  const delimiterCode = delimiter.charCodeAt(0)
  let rest = ''
  let row = 1
  let enough = 0
  let stopped = false
  let begun = false
  let wanted: Uint8Array | null = null

  const emit = (record: ParsedRecord) => {
    if (onProblem) for (const problem of record.problems) onProblem({ ...problem, row: row + problem.row })
    stopped = record.limit || !onRecord(record.cells, row)
    row += record.lines
  }

  /** Reads the records that start in `text`, from a place in it, and keeps the unfinished one. */
  const consume = (text: string, from: number, final: boolean) => {
    let at = from
    while (at < text.length && !stopped) {
      const record = readRecord(text, at, delimiterCode, final, wanted)
      if (record === null) break
      emit(record)
      at = record.next
    }
    rest = stopped ? '' : text.slice(at)
    enough = 2 * rest.length
  }

  /**
   * Finishes the unfinished record with the beginning of `text`, and answers where the next one starts in it; −1
   * where it does not end there. A joined text is slow to look into, so that only its beginning is joined.
   */
  const finishRest = (text: string): number => {
    for (let taken = JOINED; taken < text.length && !stopped; taken *= 4) {
      const record = readRecord(rest + text.slice(0, taken), 0, delimiterCode, false, wanted)
      if (record === null) continue
      if (record.next < rest.length) return -1
      emit(record)
      return record.next - rest.length
    }
    return -1
  }

  return {
    push(text) {
      if (stopped || text === '') return
      const next = begun || !text.startsWith('\ufeff') ? text : text.slice(1)
      begun = true
      if (rest !== '' && rest.length + next.length < enough) {
        rest += next
        return
      }
      const from = rest === '' ? 0 : finishRest(next)
      if (from < 0) consume(rest + next, 0, false)
      else consume(next, from, false)
    },
    end() {
      consume(rest, 0, true)
    },
    want(cells, width) {
      wanted = Uint8Array.from({ length: width }, (_, cell) => (cells.has(cell) ? 1 : 0))
    },
    get stopped() {
      return stopped
    },
  }
}

interface ParsedRecord {
  readonly cells: string[]
  /** Where the next record starts, and how many line ends lie before it. */
  readonly next: number
  readonly lines: number
  readonly limit: boolean
  readonly problems: readonly RecordProblem[]
}

const QUOTE = 34
const LF = 10
const CR = 13

/** The record that starts at `start`, or null when more text is needed to know where it ends. */
function readRecord(
  text: string,
  start: number,
  delimiter: number,
  final: boolean,
  wanted: Uint8Array | null,
): ParsedRecord | null {
  const cells: string[] = []
  const problems: RecordProblem[] = []
  let lines = 0
  let at = start
  const stoppedBy = (kind: 'characters' | 'cells'): ParsedRecord => {
    problems.push({ kind, row: lines, cell: cells.length })
    return { cells, next: at, lines, limit: true, problems }
  }
  for (;;) {
    if (cells.length >= MOST_CELLS) return stoppedBy('cells')
    const isQuoted = text.charCodeAt(at) === QUOTE
    const quoted = isQuoted ? readQuoted(text, at, delimiter, final) : 'plain'
    if (quoted === null) return null
    let end: number
    if (quoted === 'plain' || quoted === 'broken') {
      end = plainEnd(text, at, delimiter)
      if (end - at > MOST_CHARACTERS) return stoppedBy('characters')
      const isWanted = wanted === null || wanted[cells.length] !== 0 || quoted === 'broken'
      const cell = isWanted ? text.slice(at, end) : markFor(text, at, end)
      if (quoted === 'broken') problems.push({ kind: 'quote', row: lines, cell: cells.length })
      cells.push(quoted === 'broken' ? withoutOuterQuotes(cell) : cell)
    } else {
      end = quoted.end
      if (quoted.uneven) problems.push({ kind: 'quote', row: lines, cell: cells.length })
      cells.push(quoted.cell)
      lines += quoted.lines
    }
    if (end < text.length && text.charCodeAt(end) === delimiter) {
      at = end + 1
      if (at >= text.length && !final) return null
      continue
    }
    const next = end < text.length ? lineEnd(text, end, final) : final ? end : null
    return next === null ? null : { cells, next, lines: lines + 1, limit: false, problems }
  }
}

/** The mark of an unwanted cell; the cell itself where its first character does not show that it is not blank. */
function markFor(text: string, start: number, end: number): string {
  const code = text.charCodeAt(start)
  return end > start && code > 32 && code < 127 ? UNWANTED : text.slice(start, end)
}

/** Where a plain cell ends: at a delimiter, a line end, the end of the text, or just past the limit. */
function plainEnd(text: string, start: number, delimiter: number): number {
  const most = Math.min(text.length, start + MOST_CHARACTERS + 1)
  for (let at = start; at < most; at += 1) {
    const code = text.charCodeAt(at)
    if (code === delimiter || code === LF || code === CR) return at
  }
  return most
}

/** Past the line end at `at`: LF, CR LF, or CR alone; null when a CR may have its LF in the next piece. */
function lineEnd(text: string, at: number, final: boolean): number | null {
  if (text.charCodeAt(at) === LF) return at + 1
  if (at + 1 < text.length) return text.charCodeAt(at + 1) === LF ? at + 2 : at + 1
  return final ? at + 1 : null
}

interface QuotedCell {
  readonly cell: string
  readonly end: number
  readonly lines: number
  /** True where marks inside the cell were not doubled. */
  readonly uneven: boolean
}

/** A quoted cell, `broken` where it does not close properly, null when more text is needed. */
function readQuoted(
  text: string,
  start: number,
  delimiter: number,
  final: boolean,
): QuotedCell | 'broken' | null {
  let doubled = false
  let uneven = false
  let lines = 0
  let from = start + 1
  for (;;) {
    const quote = text.indexOf('"', from)
    const reached = quote < 0 ? text.length : quote
    if (reached - start > MOST_CHARACTERS) return 'broken'
    lines += countLineEnds(text, from, reached)
    if (uneven && lines > 0) return 'broken'
    if (quote < 0) return final ? 'broken' : null
    if (quote + 1 >= text.length && !final) return null
    if (text.charCodeAt(quote + 1) === QUOTE) {
      doubled = true
      from = quote + 2
      continue
    }
    const end = afterSpaces(text, quote + 1, delimiter)
    if (end >= text.length && !final) return null
    const code = text.charCodeAt(end)
    if (end >= text.length || code === delimiter || code === LF || code === CR) {
      const inside = text.slice(start + 1, quote)
      return { cell: doubled ? inside.replaceAll('""', '"') : inside, end, lines, uneven }
    }
    if (lines > 0 || text.charCodeAt(quote - 1) === delimiter) return 'broken'
    uneven = true
    from = quote + 1
  }
}

/** Past the spaces and tabs that may stand between a closing mark and its delimiter. */
function afterSpaces(text: string, start: number, delimiter: number): number {
  let at = start
  for (;;) {
    const code = text.charCodeAt(at)
    if (code === delimiter || (code !== 32 && code !== 9 && code !== 0xa0)) return at
    at += 1
  }
}

/** How many line ends are between two places, CR LF counted once, as an editor counts them. */
function countLineEnds(text: string, start: number, end: number): number {
  let count = 0
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at)
    if (code === LF || (code === CR && text.charCodeAt(at + 1) !== LF)) count += 1
  }
  return count
}

const withoutOuterQuotes = (cell: string) =>
  cell.length > 1 && cell.endsWith('"') ? cell.slice(1, -1) : cell
