/**
 * A file of any size as a journey, read in pieces.
 *
 * Problem: a survey of a million rows is a text of hundreds of megabytes; as rows in memory it is several times that.
 * Solution: pieces of bytes become pieces of text, records, and counts; nothing grows with the rows. The reading is
 * the one that `openFile` gives, for every cut: where the first megabyte cannot decide what only all bytes can tell
 * (a legacy encoding that shows late, broken characters, a table of another kind, columns that only later rows
 * have), the file is opened again and read as a whole.
 */

import type { Problem } from '../problem.ts'
import { type ByteSource, wholeFile } from './byte-source.ts'
import { openFile } from './open-file.ts'
import { type FileOptions, type Reading, unknownSource } from './reading.ts'
import { fileTooLarge, MOST_BYTES, refusalOfBytes } from './refuse-bytes.ts'
import { type RowStream, startRows } from './stream-rows.ts'
import { startText, type TextStream } from './stream-text.ts'

/** Shorter files are read as a whole, which is as quick. */
export const LONG_FILE = 2_000_000

const START = 1 << 20

export interface StreamOptions extends FileOptions {
  /** Hears after every piece how many bytes are read, of how many. */
  readonly onProgress?: (done: number, total: number) => void
  /** Asked after every piece; once it says yes, nothing more is read. */
  readonly isCancelled?: () => boolean
}

/** Reads a file in pieces; null where it was cancelled. Rejects only where the bytes cannot be had. */
export async function readStream(source: ByteSource, options: StreamOptions = {}): Promise<Reading | null> {
  if (source.size > LONG_FILE) {
    const reading = await streamed(source, options)
    if (reading !== 'as a whole') return reading
  }
  const bytes = await wholeFile(source)
  return options.isCancelled?.() ? null : openFile(bytes, options)
}

async function streamed(
  source: ByteSource,
  { onProgress, isCancelled, ...options }: StreamOptions,
): Promise<Reading | null | 'as a whole'> {
  let start: Uint8Array = new Uint8Array(0)
  let stream: Streams | null = null
  let done = 0
  for await (const piece of source.open()) {
    if (isCancelled?.()) return null
    done += piece.length
    if (stream) {
      if (!stream.push(piece)) return 'as a whole'
    } else {
      start = joined(start, piece)
      if (start.length < START) continue
      const refusal = refusalOfBytes(start)
      if (source.size > MOST_BYTES) return refusedFor(refusal ?? fileTooLarge)
      if (refusal) return 'as a whole'
      stream = startStreams(start, source.size, options)
      if (!stream) return 'as a whole'
    }
    onProgress?.(Math.min(done, source.size), source.size)
  }
  return isCancelled?.() ? null : (stream?.end() ?? 'as a whole')
}

interface Streams {
  push(bytes: Uint8Array): boolean
  end(): Reading | null
}

/** The way of the bytes, with those of the start already on it. */
function startStreams(start: Uint8Array, size: number, options: FileOptions): Streams | null {
  const text = startText(start.subarray(0, START), size, options.encoding)
  const first = text?.push(start) ?? null
  const rows = first === null ? null : startRows(first, options)
  if (!text || !rows || first === null || !rows.push(first)) return null
  return {
    push: (bytes) => passed(rows, text.push(bytes)),
    end: () => (passed(rows, text.end()) ? withEncoding(rows.end(), text) : null),
  }
}

const passed = (rows: RowStream, text: string | null): boolean => text !== null && rows.push(text)

const withEncoding = (reading: Reading | null, text: TextStream): Reading | null =>
  reading && {
    ...reading,
    problems: [...text.problems(), ...reading.problems],
    source: { ...reading.source, encoding: text.encoding, encodings: text.candidates },
  }

function joined(one: Uint8Array, other: Uint8Array): Uint8Array {
  if (one.length === 0) return other
  const both = new Uint8Array(one.length + other.length)
  both.set(one)
  both.set(other, one.length)
  return both
}

const refusedFor = (problem: Problem): Reading => ({
  kind: 'refused',
  journey: null,
  problems: [problem],
  source: unknownSource,
})
