/**
 * The entries of a ZIP file, unpacked one at a time and never past the size the file says they have.
 * Source: PKWARE, .ZIP File Format Specification (APPNOTE 6.3.10), § 4.3.7, 4.3.12 and 4.3.16.
 */
import { Inflate } from 'fflate'

/** Why a ZIP file cannot be used. */
export type ZipFault = 'broken' | 'too-large' | 'encrypted'

export interface Zip {
  readonly names: readonly string[]
  /** The bytes of an entry, or why there are none; null where there is no such entry. */
  readonly unpack: (name: string) => Uint8Array | ZipFault | null
}

/** No entry may unpack to more than this, bytes. */
const MOST_UNPACKED = 200_000_000

/** Opens a ZIP file by its directory, which stands at its end; null where there is none. */
export function openZip(bytes: Uint8Array): Zip | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = directoryEnd(view)
  if (end === null) return null
  const entries = new Map<string, Entry>()
  let at = view.getUint32(end + 16, true)
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) return null
    const nameEnd = at + 46 + view.getUint16(at + 28, true)
    const entry: Entry = {
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      start: view.getUint32(at + 42, true),
    }
    entries.set(new TextDecoder().decode(bytes.subarray(at + 46, nameEnd)), entry)
    at = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return {
    names: [...entries.keys()],
    unpack(name) {
      const entry = entries.get(name)
      return entry === undefined ? null : unpacked(bytes, view, entry)
    },
  }
}

interface Entry {
  readonly encrypted: boolean
  readonly method: number
  /** Sizes, bytes. */
  readonly packed: number
  readonly unpacked: number
  readonly start: number
}

/** The record at the end may be followed by a comment of up to 65,535 bytes. */
function directoryEnd(view: DataView): number | null {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at -= 1) {
    if (view.getUint32(at, true) === 0x06054b50) return at
  }
  return null
}

function unpacked(bytes: Uint8Array, view: DataView, entry: Entry): Uint8Array | ZipFault {
  if (entry.encrypted) return 'encrypted'
  if (entry.unpacked > MOST_UNPACKED) return 'too-large'
  if (entry.start + 30 > bytes.length) return 'broken'
  const start =
    entry.start + 30 + view.getUint16(entry.start + 26, true) + view.getUint16(entry.start + 28, true)
  const packed = bytes.subarray(start, start + entry.packed)
  if (packed.length !== entry.packed) return 'broken'
  if (entry.method === 0) return packed.length === entry.unpacked ? packed : 'broken'
  return entry.method === 8 ? inflated(packed, entry.unpacked) : 'broken'
}

const PIECE = 65_536

/** An entry whose real size differs from the one its header says is broken, or made to fill the memory. */
function inflated(packed: Uint8Array, size: number): Uint8Array | ZipFault {
  const whole = new Uint8Array(size)
  let filled = 0
  let tooMuch = false
  const inflate = new Inflate((chunk) => {
    tooMuch ||= filled + chunk.length > size
    if (tooMuch) return
    whole.set(chunk, filled)
    filled += chunk.length
  })
  try {
    for (let at = 0; at < packed.length && !tooMuch; at += PIECE) {
      inflate.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length)
    }
  } catch {
    return 'broken'
  }
  return tooMuch || filled !== size ? 'broken' : whole
}
