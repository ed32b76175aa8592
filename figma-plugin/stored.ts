import { type MapNode, mapKey } from './identity.ts'

/** What the root of a map says about what is stored with it; the text itself follows in pieces. */
interface Header {
  /** The root's own id when it was stored: another one on a copy. */
  readonly self: string
  readonly pieces: number
}

/** Stores a text with a map, in pieces of less than 100 kB each; the header is written last. */
export function store(map: MapNode, pieces: readonly string[]): void {
  const before = headerOf(map)?.pieces ?? 0
  pieces.forEach((piece, index) => {
    map.setPluginData(pieceKey(index), piece)
  })
  for (let index = pieces.length; index < before; index += 1) map.setPluginData(pieceKey(index), '')
  const header: Header = { self: map.id, pieces: pieces.length }
  map.setPluginData(mapKey, JSON.stringify(header))
}

/** The text stored with a map; null where there is none. */
export function stored(map: MapNode): string | null {
  const header = headerOf(map)
  if (header === null) return null
  let text = ''
  for (let index = 0; index < header.pieces; index += 1) text += map.getPluginData(pieceKey(index))
  return text
}

/** Says whether a map was duplicated or pasted after it was drawn. */
export function isCopy(map: MapNode): boolean {
  return headerOf(map)?.self !== map.id
}

function pieceKey(index: number): string {
  return `${mapKey}.${index}`
}

function headerOf(map: MapNode): Header | null {
  const text = map.getPluginData(mapKey)
  if (text === '') return null
  try {
    const value: unknown = JSON.parse(text)
    return isHeader(value) ? value : null
  } catch {
    return null
  }
}

function isHeader(value: unknown): value is Header {
  const header = value as Partial<Header> | null
  return typeof header?.self === 'string' && typeof header.pieces === 'number'
}
