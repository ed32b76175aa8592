/** What main finds of an object as it was drawn; what is left out nobody asks for. */
export interface Seen {
  readonly width?: number
  readonly height?: number
  readonly fill?: string | null
  readonly stroke?: string | null
  /** Colours of the paragraphs. */
  readonly colors?: readonly string[]
  readonly ends?: readonly [from: string, to: string]
}
