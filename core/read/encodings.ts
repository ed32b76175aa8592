/**
 * The encodings we read, under the names people know them by, and decoders for them that take bytes in pieces.
 * TextDecoder does the work, except for cp1252: Node 20 decodes its bytes 0x80–0x9F as control characters.
 */

/** Our name → the label TextDecoder knows. */
const labels = {
  'utf-8': 'utf-8',
  'utf-8-sig': 'utf-8',
  'utf-16le': 'utf-16le',
  'utf-16be': 'utf-16be',
  cp1250: 'windows-1250',
  cp1251: 'windows-1251',
  cp1252: 'windows-1252',
  'iso-8859-2': 'iso-8859-2',
  'koi8-r': 'koi8-r',
  cp866: 'ibm866',
  cp932: 'shift_jis',
  'euc-kr': 'euc-kr',
  mac_roman: 'macintosh',
} as const

export type Encoding = keyof typeof labels

export const encodings = Object.keys(labels) as readonly Encoding[]

/** The encoding of a name in any of its usual spellings ("windows-1251", "CP1251", "Shift_JIS"), or null. */
export function encodingNamed(name: string): Encoding | null {
  const key = squeezed(name)
  const found = encodings.find((encoding) => squeezed(encoding) === key || squeezed(labels[encoding]) === key)
  return found ?? aliases[key] ?? null
}

/** Decodes one file piece by piece: push bytes in order, end gives what a last cut character leaves. */
export interface PieceDecoder {
  push(bytes: Uint8Array): string
  end(): string
}

/** A decoder for one file; a byte order mark is dropped, bytes that mean nothing become U+FFFD. */
export function decoderFor(encoding: Encoding): PieceDecoder {
  if (encoding === 'cp1252') return { push: decodeCp1252, end: () => '' }
  const decoder = new TextDecoder(labels[encoding])
  return { push: (bytes) => decoder.decode(bytes, { stream: true }), end: () => decoder.decode() }
}

/** The text of bytes, or null where they are not legal in that encoding. */
export function decodeStrictly(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    return new TextDecoder(labels[encoding], { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

const squeezed = (name: string) => name.toLowerCase().replace(/[^a-z0-9]/g, '')

const aliases: Readonly<Record<string, Encoding>> = {
  utf16: 'utf-16le',
  latin1: 'cp1252',
  iso88591: 'cp1252',
  ansi: 'cp1252',
  latin2: 'iso-8859-2',
  koi8: 'koi8-r',
  sjis: 'cp932',
  windows31j: 'cp932',
  mskanji: 'cp932',
  cp949: 'euc-kr',
  uhc: 'euc-kr',
  mac: 'mac_roman',
  macroman: 'mac_roman',
}

/** What cp1252 has at 0x80–0x9F (WHATWG Encoding, index-windows-1252); the five holes stay control characters. */
const CP1252_HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

const latin1 = 'iso-8859-1'

function decodeCp1252(bytes: Uint8Array): string {
  const text = new TextDecoder(latin1).decode(bytes)
  return text.replace(/[\u0080-\u009f]/g, (char) => CP1252_HIGH[char.charCodeAt(0) - 0x80] ?? char)
}
