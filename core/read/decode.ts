/** Bytes to text (R1): a byte order mark decides, then NULs that betray UTF-16, then strict UTF-8, then the letters. */
import type { Problem } from '../problem.ts'
import { decoderFor, decodeStrictly, type Encoding, encodingNamed } from './encodings.ts'
import { guessEncodings, isGuessCertain } from './guess-encoding.ts'

export interface Decoded {
  readonly text: string
  readonly encoding: Encoding
  /** Encodings the person may choose from, the one used first; a single one where there is no doubt. */
  readonly candidates: readonly EncodingCandidate[]
  readonly problems: readonly Problem[]
}

export interface EncodingCandidate {
  readonly encoding: Encoding
  /** The first lines with letters above ASCII, at most three, as this encoding reads them. */
  readonly preview: readonly string[]
}

/** The text of a file; `wanted` names an encoding that the person chose. Never throws. */
export function decode(bytes: Uint8Array, wanted?: string): Decoded {
  const chosen = wanted === undefined ? null : encodingNamed(wanted)
  if (chosen) return decodedAs(bytes, withMark(bytes, chosen), [])
  const unknown: readonly Problem[] =
    wanted === undefined ? [] : [{ code: 'encoding-unknown', value: wanted }]
  const certain = markedEncoding(bytes) ?? unmarkedUtf16(bytes)
  if (certain) return decodedAs(bytes, certain, unknown)
  const utf8 = decodeStrictly(bytes, 'utf-8')
  if (utf8 !== null) return finished(utf8, 'utf-8', ['utf-8'], bytes, unknown)
  if (isBrokenUtf8(bytes)) return decodedAs(bytes, 'utf-8', unknown)
  const { encoding, shown, problem } = guessed(bytes)
  return finished(decodeWhole(bytes, encoding), encoding, shown, bytes, [...unknown, problem])
}

/** The encoding of a file from its first bytes, for readers that take it in pieces. */
export function encodingOf(start: Uint8Array): Encoding {
  const whole = markedEncoding(start) ?? unmarkedUtf16(start)
  if (whole) return whole
  for (let cut = 0; cut < 4; cut += 1) {
    if (decodeStrictly(start.subarray(0, start.length - cut), 'utf-8') !== null) return 'utf-8'
  }
  if (isBrokenUtf8(start)) return 'utf-8'
  return guessEncodings(start)[0]?.encoding ?? 'cp1252'
}

/**
 * How a file of `size` bytes is decoded, judged by its first megabyte; null where only all of its bytes can tell.
 * A file that starts as UTF-8 may still turn out to be none: then U+FFFD comes out of its decoder.
 */
export function decodingOf(start: Uint8Array, size: number, wanted?: string): Omit<Decoded, 'text'> | null {
  const chosen = wanted === undefined ? null : encodingNamed(wanted)
  if (chosen) return decoding(start, withMark(start, chosen), [])
  const unknown: readonly Problem[] =
    wanted === undefined ? [] : [{ code: 'encoding-unknown', value: wanted }]
  const certain = markedEncoding(start) ?? (size % 2 === 0 ? unmarkedUtf16(start) : null)
  if (certain) return decoding(start, certain, unknown)
  const characters = [0, 1, 2, 3].map((cut) => start.subarray(0, start.length - cut))
  if (characters.some((whole) => decodeStrictly(whole, 'utf-8') !== null))
    return decoding(start, 'utf-8', unknown)
  if (isBrokenUtf8(start) || !isGuessCertain(start)) return null
  const { encoding, shown, problem } = guessed(start)
  return decoding(start, encoding, [...unknown, problem], shown)
}

const decoding = (
  start: Uint8Array,
  encoding: Encoding,
  problems: readonly Problem[],
  shown: readonly Encoding[] = [encoding],
): Omit<Decoded, 'text'> => ({ encoding, candidates: previews(start, shown), problems })

/** The likeliest legacy encoding, those worth a look, and the sentence that says so. */
function guessed(bytes: Uint8Array): {
  readonly encoding: Encoding
  readonly shown: readonly Encoding[]
  readonly problem: Problem
} {
  const guesses = guessEncodings(bytes)
  const encoding = guesses[0]?.encoding ?? 'cp1252'
  const second = guesses.slice(1).find(({ score }) => score > 0)?.encoding
  const problem: Problem = {
    code: 'encoding-guessed',
    value: encoding,
    ...(second ? { suggestion: second } : {}),
  }
  return { encoding, shown: guesses.slice(0, 4).map((guess) => guess.encoding), problem }
}

const decodedAs = (bytes: Uint8Array, encoding: Encoding, problems: readonly Problem[]): Decoded =>
  finished(decodeWhole(bytes, encoding), encoding, [encoding], bytes, problems)

function decodeWhole(bytes: Uint8Array, encoding: Encoding): string {
  const decoder = decoderFor(encoding)
  return decoder.push(bytes) + decoder.end()
}

/** Drops NULs and a last Ctrl-Z, which mean nothing in a text, and says what could not be decoded. */
function finished(
  raw: string,
  encoding: Encoding,
  candidates: readonly Encoding[],
  bytes: Uint8Array,
  problems: readonly Problem[],
): Decoded {
  const bare = raw.includes('\0') ? raw.replaceAll('\0', '') : raw
  const nulls = raw.length - bare.length
  const broken = bare.indexOf('\ufffd')
  const said: Problem[] = [...problems]
  if (nulls > 0) said.push({ code: 'nulls-removed', count: nulls })
  if (broken >= 0) {
    said.push({
      code: 'characters-broken',
      row: lineAt(bare, broken),
      count: bare.split('\ufffd').length - 1,
    })
  }
  return {
    text: bare.endsWith('\u001a') ? bare.slice(0, -1) : bare,
    encoding,
    candidates: previews(bytes, candidates),
    problems: said,
  }
}

function markedEncoding(bytes: Uint8Array): Encoding | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8-sig'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return null
}

const withMark = (bytes: Uint8Array, encoding: Encoding): Encoding =>
  encoding === 'utf-8' && markedEncoding(bytes) === 'utf-8-sig' ? 'utf-8-sig' : encoding

/** UTF-16 without a mark has a NUL in one half of every ASCII character, and never in the other half. */
function unmarkedUtf16(bytes: Uint8Array): Encoding | null {
  const sample = bytes.subarray(0, Math.min(bytes.length, 8192) & ~1)
  if (sample.length < 4 || bytes.length % 2 === 1) return null
  let even = 0
  let odd = 0
  for (let i = 0; i < sample.length; i += 2) {
    if (sample[i] === 0) even += 1
    if (sample[i + 1] === 0) odd += 1
  }
  const enough = sample.length / 2 / 20
  if (odd > enough && even * 10 < odd) return 'utf-16le'
  if (even > enough && odd * 10 < even) return 'utf-16be'
  return null
}

/** UTF-8 with a few broken bytes: at least twenty whole characters above ASCII for each broken one. */
function isBrokenUtf8(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 1 << 20)
  const text = new TextDecoder('utf-8').decode(sample)
  let whole = 0
  let broken = 0
  for (const char of text) {
    if (char === '\ufffd') broken += 1
    else if (char > '\u007f') whole += 1
  }
  return whole >= 20 * broken
}

const previews = (bytes: Uint8Array, candidates: readonly Encoding[]): readonly EncodingCandidate[] =>
  candidates.map((encoding) => ({ encoding, preview: previewOf(bytes, encoding) }))

/** The first lines of a file that show which encoding is right. */
function previewOf(bytes: Uint8Array, encoding: Encoding): readonly string[] {
  const text = decodeWhole(bytes.subarray(0, 1 << 16), encoding)
  const lines = text.split(/\r\n|\n|\r/).filter((line) => line.trim() !== '')
  const telling = lines.filter((line) => /[^\t -~]/.test(line))
  return (telling.length > 0 ? telling : lines).slice(0, 3).map((line) => shortened(line))
}

/** The part of a line around its first letter above ASCII. */
function shortened(line: string): string {
  const at = line.search(/[^\t -~]/)
  const start = at > 60 ? at - 30 : 0
  return line.slice(start, start + 120)
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split(/\r\n|\n|\r/).length
}
