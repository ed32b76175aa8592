/** Files that are no text, told by their first bytes, and files that are too large to be read whole (R13). */
import type { Problem } from '../problem.ts'
import { encodingOf } from './decode.ts'

export const MOST_BYTES = 400_000_000

export const fileTooLarge: Problem = { code: 'file-too-large', value: `${MOST_BYTES / 1_000_000} MB` }

/** Why bytes cannot be read as text, or null where they can. */
export function refusalOfBytes(bytes: Uint8Array): Problem | null {
  const signed = signatures.find(([magic]) => magic.every((byte, i) => bytes[i] === byte))
  if (signed) return signed[1](bytes)
  if (bytes.length > MOST_BYTES) return fileTooLarge
  return isNoise(bytes.subarray(0, 8192)) ? { code: 'file-is-binary', value: 'unknown' } : null
}

const binary = (value: string) => (): Problem => ({ code: 'file-is-binary', value })

const signatures: readonly (readonly [readonly number[], (bytes: Uint8Array) => Problem])[] = [
  [[0x50, 0x4b, 0x03, 0x04], zipped],
  [[0x50, 0x4b, 0x05, 0x06], binary('ZIP')],
  [[0xd0, 0xcf, 0x11, 0xe0], () => ({ code: 'file-is-old-workbook' })],
  [[0x25, 0x50, 0x44, 0x46], binary('PDF')],
  [[0x89, 0x50, 0x4e, 0x47], binary('PNG')],
  [[0xff, 0xd8, 0xff], binary('JPEG')],
  [[0x47, 0x49, 0x46, 0x38], binary('GIF')],
  [[0x1f, 0x8b], binary('GZIP')],
  [[0x37, 0x7a, 0xbc, 0xaf], binary('7z')],
  [[0x52, 0x61, 0x72, 0x21], binary('RAR')],
  [[0x53, 0x51, 0x4c, 0x69, 0x74, 0x65], binary('SQLite')],
]

/** Workbooks are ZIP files whose entries lie in the folder "xl/". */
function zipped(bytes: Uint8Array): Problem {
  const names = [...bytes.subarray(0, 4000), ...bytes.subarray(Math.max(4000, bytes.length - 4000))]
  const text = String.fromCharCode(...names)
  return text.includes('xl/') ? { code: 'file-is-workbook' } : { code: 'file-is-binary', value: 'ZIP' }
}

/** Says whether bytes are an Excel workbook (.xlsx). */
export function isWorkbook(bytes: Uint8Array): boolean {
  return refusalOfBytes(bytes)?.code === 'file-is-workbook'
}

/** Control characters have no place in a text; NULs are half of UTF-16, and padding of some exports. */
function isNoise(start: Uint8Array): boolean {
  if (start.length < 32 || encodingOf(start).startsWith('utf-16')) return false
  const nulls = start.filter((byte) => byte === 0).length
  const controls = start.filter(
    (byte) => byte < 32 && byte !== 0 && ![9, 10, 12, 13, 26, 27].includes(byte),
  ).length
  return controls > start.length / 33 || nulls > start.length / 3
}
