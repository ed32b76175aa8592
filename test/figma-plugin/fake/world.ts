import type { FakeDocument } from './document.ts'
import type { Rules } from './rules.ts'

/** What everything in the fake shares. */
export interface World {
  readonly doc: FakeDocument
  readonly rules: Rules
  readonly editor: 'figma' | 'figjam'
  /** `family/style` of the fonts that exist here. */
  readonly fonts: ReadonlySet<string>
  readonly loaded: Set<string>
  readonly mixed: symbol
  readonly commands: readonly string[]
  /** Figma moves a vector by the corner of its data; nobody could verify it, so both ways are tried. */
  readonly movesVectors: boolean
  readonly page: () => string
  readonly selection: () => readonly string[]
  readonly select: (ids: readonly string[]) => void
  /** Every use of the API is one call; throws once the plugin is closed. */
  readonly count: (what: string) => void
  /** The object for a node, a style, or a variable. */
  readonly nodeObject: (id: string) => object
  readonly otherObject: (id: string) => object
  readonly idOf: (object: unknown) => string
}

/** Fails in the words of Figma's own validation. */
export function invalid(field: string, expected: string, received: unknown): never {
  throw new Error(
    `in set_${field}: Property "${field}" failed validation: Expected ${expected}, received ${described(received)}`,
  )
}

function described(value: unknown): string {
  if (Number.isNaN(value)) return 'nan'
  if (value === null) return 'null'
  return Array.isArray(value) ? 'array' : typeof value
}
