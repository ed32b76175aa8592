/**
 * The bytes of a long file as pieces of its text, the same text that `decode` makes of all of them. Null where the
 * pieces cannot be had without all bytes: the encoding shows only later, or characters are broken.
 */
import { type Decoded, decodingOf } from './decode.ts'
import { decoderFor } from './encodings.ts'

export interface TextStream extends Omit<Decoded, 'text' | 'problems'> {
  /** The text of the next bytes; null where the file turns out to need all of them. */
  push(bytes: Uint8Array): string | null
  /** The rest of the text. */
  end(): string | null
  /** What the text had to be freed of. */
  problems(): Decoded['problems']
}

/** Starts to decode a file of `size` bytes, of which `start` is the first megabyte. */
export function startText(start: Uint8Array, size: number, wanted?: string): TextStream | null {
  const decoding = decodingOf(start, size, wanted)
  if (!decoding) return null
  const decoder = decoderFor(decoding.encoding)
  let nulls = 0
  let held = ''
  const isWide = decoding.encoding.startsWith('utf-16')
  const clean = (raw: string, hasNulls: boolean): string | null => {
    if (raw.includes('\ufffd')) return null
    const bare = hasNulls ? raw.replaceAll('\0', '') : raw
    nulls += raw.length - bare.length
    if (bare === '') return ''
    const text = held + bare
    held = text.endsWith(LAST_MARK) ? LAST_MARK : ''
    return held === '' ? text : text.slice(0, -1)
  }
  return {
    encoding: decoding.encoding,
    candidates: decoding.candidates,
    push: (bytes) => clean(decoder.push(bytes), isWide || bytes.includes(0)),
    end: () => clean(decoder.end(), isWide),
    problems: () =>
      nulls > 0 ? [...decoding.problems, { code: 'nulls-removed', count: nulls }] : decoding.problems,
  }
}

/** Ctrl-Z, which old programs write at the end of a text. */
const LAST_MARK = '\u001a'
