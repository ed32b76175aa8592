/**
 * What core uses of the world outside ECMAScript: TextDecoder, which browsers and Node have in common,
 * and PapaParse, whose published types would bring those of Node.
 */

declare class TextDecoder {
  constructor(label?: string, options?: { readonly fatal?: boolean; readonly ignoreBOM?: boolean })
  readonly encoding: string
  decode(input?: Uint8Array, options?: { readonly stream?: boolean }): string
}

declare module 'papaparse' {
  interface ParseConfig {
    readonly delimiter?: string
    readonly newline?: '\r' | '\n' | '\r\n' | ''
    readonly quoteChar?: string
    readonly escapeChar?: string
    readonly preview?: number
    readonly skipEmptyLines?: boolean | 'greedy'
    readonly delimitersToGuess?: readonly string[]
    readonly fastMode?: boolean
    /** Called for each row instead of collecting them. */
    readonly step?: (result: ParseStep, parser: Parser) => void
  }

  interface ParseError {
    readonly type: 'Quotes' | 'Delimiter' | 'FieldMismatch'
    readonly code:
      | 'MissingQuotes'
      | 'UndetectableDelimiter'
      | 'TooFewFields'
      | 'TooManyFields'
      | 'InvalidQuotes'
    readonly message: string
    /** Index of the row in the result, 0-based; absent where the whole file is meant. */
    readonly row?: number
    readonly index?: number
  }

  interface ParseMeta {
    readonly delimiter: string
    readonly linebreak: string
    readonly aborted: boolean
    readonly truncated: boolean
    readonly cursor: number
  }

  interface ParseResult {
    readonly data: readonly (readonly string[])[]
    readonly errors: readonly ParseError[]
    readonly meta: ParseMeta
  }

  interface ParseStep {
    readonly data: readonly string[]
    readonly errors: readonly ParseError[]
    readonly meta: ParseMeta
  }

  interface Parser {
    abort(): void
  }

  interface UnparseConfig {
    readonly delimiter?: string
    readonly newline?: string
    readonly quotes?: boolean | readonly boolean[]
    readonly escapeFormulae?: boolean | RegExp
  }

  const Papa: {
    parse(text: string, config?: ParseConfig): ParseResult
    unparse(
      rows: readonly (readonly (string | number | null | undefined)[])[],
      config?: UnparseConfig,
    ): string
  }
  export default Papa
}
