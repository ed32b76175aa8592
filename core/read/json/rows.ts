/**
 * Where things stand in a JSON text, which `JSON.parse` does not tell: the row of a value by its path, and the row
 * where the text stops being JSON. One pass over the text, whatever its size or depth.
 */

/** Rows of the values at the given paths (`cards[2].impact`), and of the first thing that is not JSON, if any. */
export function jsonRows(text: string, paths: ReadonlySet<string> = new Set()) {
  const rows = new Map<string, number>()
  const stack: Place[] = []
  let path = ''
  let expected = 'value' as Expected
  let row = 1

  const inside = (holder: string, step: string) => (stack.length > DEEPEST ? BELOW : `${holder}${step}`)
  const open = (kind: Place['kind']) => {
    stack.push({ kind, path, index: 0 })
    if (kind === 'array') path = inside(path, '[0]')
    expected = kind === 'object' ? 'key or end' : 'value or end'
  }
  const close = () => {
    path = stack.pop()?.path ?? ''
    expected = stack.length === 0 ? 'end of text' : 'comma or end'
  }
  const next = (place: Place) => {
    place.index += 1
    if (place.kind === 'array') path = inside(place.path, `[${place.index}]`)
    expected = place.kind === 'object' ? 'key' : 'value'
  }

  for (const { token, newlines } of tokens(text)) {
    row += newlines
    const place = stack.at(-1)
    if (expected.startsWith('value')) {
      if (paths.has(path)) rows.set(path, row)
      if (token === '{' || token === '[') open(token === '{' ? 'object' : 'array')
      else if (token === ']' && expected === 'value or end') close()
      else if (scalarOf(token) !== undefined) expected = place ? 'comma or end' : 'end of text'
      else return { rows, broken: row }
    } else if (place && expected.startsWith('key') && typeof scalarOf(token) === 'string') {
      path = inside(place.path === '' ? '' : `${place.path}.`, String(scalarOf(token)))
      expected = 'colon'
    } else if (expected === 'colon' && token === ':') expected = 'value'
    else if (expected === 'comma or end' && token === ',' && place) next(place)
    else if (expected === 'key or end' && token === '}') close()
    else if (expected === 'comma or end' && token === (place?.kind === 'object' ? '}' : ']')) close()
    else return { rows, broken: row }
  }
  return { rows, ...(expected === 'end of text' ? {} : { broken: row }) }
}

type Expected = 'value' | 'value or end' | 'key' | 'key or end' | 'colon' | 'comma or end' | 'end of text'

/** Paths are kept down to this depth; what stands deeper is one place, so that nesting without end costs nothing. */
const DEEPEST = 12
const BELOW = '…'

interface Place {
  readonly kind: 'object' | 'array'
  /** Path of the object or array itself. */
  readonly path: string
  index: number
}

/** The tokens of a JSON text with the line breaks before each; a character that starts no token is one of its own. */
function* tokens(text: string): Generator<{ token: string; newlines: number }> {
  const pattern = /[ \t\n\r]+|[{}[\]:,]|"[^"\\\n\r]*(?:\\.[^"\\\n\r]*)*"|-?\d[\d.eE+-]*|[a-z]+|[\s\S]/gy
  let newlines = 0
  for (const [token] of text.matchAll(pattern)) {
    if (/^[ \t\n\r]/.test(token)) newlines += token.match(/\r\n|\r|\n/g)?.length ?? 0
    else {
      yield { token, newlines }
      newlines = 0
    }
  }
}

/** The text, figure or word that a token stands for; undefined where it is none. */
function scalarOf(token: string): unknown {
  try {
    return JSON.parse(token) as unknown
  } catch {
    return undefined
  }
}
