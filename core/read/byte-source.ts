/** Where the bytes of a file come from, for readers that take it in pieces. */
export interface ByteSource {
  /** Bytes of the file. */
  readonly size: number
  /** The bytes from the start, in order, in pieces of any length; may be opened again. */
  open(): AsyncIterable<Uint8Array>
}

/** All bytes of a file at once. */
export async function wholeFile({ size, open }: ByteSource): Promise<Uint8Array> {
  const bytes = new Uint8Array(size)
  let at = 0
  for await (const piece of open()) {
    bytes.set(piece.subarray(0, size - at), at)
    at += piece.length
  }
  return bytes.subarray(0, Math.min(at, size))
}
