/** Bytes of a text in an encoding, for tests of decoding; TextEncoder only knows UTF-8. */
import { decoderFor, type Encoding } from '../../../core/read/encodings.ts'

/** Encodes a text in a single-byte encoding by turning its decoder round; throws on a letter it does not have. */
export function singleByte(text: string, encoding: Encoding): Uint8Array {
  const letters = [...decoderFor(encoding).push(Uint8Array.from({ length: 256 }, (_, byte) => byte))]
  return Uint8Array.from([...text], (letter) => {
    const byte = letters.indexOf(letter)
    if (byte < 0) throw new Error(`${encoding} has no ${letter}`)
    return byte
  })
}

/** Encodes a text as UTF-16, without a byte order mark. */
export function utf16(text: string, order: 'le' | 'be'): Uint8Array {
  const bytes = new Uint8Array(text.length * 2)
  const view = new DataView(bytes.buffer)
  for (let i = 0; i < text.length; i += 1) view.setUint16(i * 2, text.charCodeAt(i), order === 'le')
  return bytes
}

export const utf8 = (text: string) => new TextEncoder().encode(text)

export const joined = (...parts: readonly (Uint8Array | readonly number[])[]) =>
  Uint8Array.from(parts.flatMap((part) => [...part]))
