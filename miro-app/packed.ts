/** Text made small for Miro's storage: deflated, then written in letters. Both directions are the platform's own. */

/** A text as base64 of its deflated UTF-8. */
export async function packed(text: string): Promise<string> {
  const bytes = await through(new CompressionStream('deflate-raw'), new TextEncoder().encode(text))
  let letters = ''
  for (let at = 0; at < bytes.length; at += 0x8000)
    letters += String.fromCharCode(...bytes.subarray(at, at + 0x8000))
  return btoa(letters)
}

/** The text again; rejects where it is damaged. */
export async function unpacked(letters: string): Promise<string> {
  const bytes = Uint8Array.from(atob(letters), (letter) => letter.charCodeAt(0))
  return new TextDecoder('utf-8', { fatal: true }).decode(
    await through(new DecompressionStream('deflate-raw'), bytes),
  )
}

async function through(
  stream: ReadableWritablePair<Uint8Array<ArrayBuffer>, BufferSource>,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array> {
  const source = new Blob([bytes]).stream() as ReadableStream<BufferSource>
  return new Uint8Array(await new Response(source.pipeThrough(stream)).arrayBuffer())
}
