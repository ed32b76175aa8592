/**
 * What is stored with a map: journey and scene as JSON, deflated and in base64, in pieces that fit an entry of plugin
 * data (100 kB). A map of 2,000 cards is three pieces instead of twenty.
 */

import type { StoredMap } from '../../core/host.ts'
import { journeySchema } from '../../core/journey/schema.ts'
import { SCENE_VERSION, type Scene } from '../../core/scene.ts'

const STORED_VERSION = 1
const pieceLength = 90_000

/** Why a stored map cannot be used. */
export type Unusable = 'nothing' | 'unreadable' | 'newer'

/** A map as pieces of text. */
export async function packed(map: StoredMap): Promise<readonly string[]> {
  const json = JSON.stringify({ version: STORED_VERSION, ...map })
  const text = toBase64(await through(new CompressionStream('deflate-raw'), new TextEncoder().encode(json)))
  const pieces: string[] = []
  for (let at = 0; at < text.length; at += pieceLength) pieces.push(text.slice(at, at + pieceLength))
  return pieces
}

/** The map in a text; where there is none, the reason. */
export async function unpacked(text: string | null): Promise<StoredMap | Unusable> {
  if (text === null || text === '') return 'nothing'
  try {
    const bytes = await through(new DecompressionStream('deflate-raw'), fromBase64(text))
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes))
    return understood(value as StoredJson | null)
  } catch {
    return 'unreadable'
  }
}

interface StoredJson {
  readonly version?: unknown
  readonly journey?: unknown
  readonly scene?: Partial<Scene>
}

function understood(value: StoredJson | null): StoredMap | Unusable {
  const { version, scene } = value ?? {}
  if (typeof version !== 'number' || typeof scene?.version !== 'number') return 'unreadable'
  if (version > STORED_VERSION || scene.version > SCENE_VERSION) return 'newer'
  const journey = journeySchema.safeParse(value?.journey)
  if (!journey.success || !Array.isArray(scene.items)) return 'unreadable'
  // We wrote it ourselves, and its version is ours.
  return { journey: journey.data, scene: scene as Scene }
}

async function through(
  stream: ReadableWritablePair<Uint8Array, BufferSource>,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer())
}

function toBase64(bytes: Uint8Array): string {
  let binary = ''
  for (let at = 0; at < bytes.length; at += 0x8000)
    binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000))
  return btoa(binary)
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text)
  const bytes = new Uint8Array(binary.length)
  for (let at = 0; at < binary.length; at += 1) bytes[at] = binary.charCodeAt(at)
  return bytes
}
