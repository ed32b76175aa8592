/** A strict reader of XML for tests: what it accepts, every program accepts. */

export interface XmlElement {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly XmlElement[]
  /** The text in it and in its children. */
  readonly text: string
}

interface Open extends XmlElement {
  readonly attributes: Map<string, string>
  readonly children: XmlElement[]
  text: string
}

const token = /<(\/?)([a-z][\w-]*)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/giy
const attribute = /([\w:-]+)="([^"]*)"/g
const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u

/** The root element of a document; throws with the place of the first thing that is not well-formed. */
export function parseXml(document: string): XmlElement {
  const wrong = forbidden.exec(document)
  if (wrong !== null) throw new Error(`a character XML has no place for at ${wrong.index}`)
  const root: Open = { name: '', attributes: new Map(), children: [], text: '' }
  const open: Open[] = [root]
  token.lastIndex = 0
  while (token.lastIndex < document.length) {
    const at = token.lastIndex
    const [, closing, name, fields = '', alone, text] = token.exec(document) ?? fail(document, at)
    const parent = open[open.length - 1] ?? fail(document, at)
    if (text !== undefined) parent.text += decoded(text)
    else if (closing === '/') {
      if (parent.name !== name || open.length === 1) fail(document, at)
      open.pop()
      const outer = open[open.length - 1]
      if (outer !== undefined) outer.text += parent.text
    } else {
      const element: Open = { name: name ?? '', attributes: attributesOf(fields), children: [], text: '' }
      parent.children.push(element)
      if (alone !== '/') open.push(element)
    }
  }
  const [only] = root.children
  if (open.length !== 1 || root.children.length !== 1 || only === undefined) fail(document, document.length)
  return only
}

/** The element and everything in it. */
export function* elements(element: XmlElement): Generator<XmlElement> {
  yield element
  for (const child of element.children) yield* elements(child)
}

function attributesOf(fields: string): Map<string, string> {
  const found = new Map<string, string>()
  for (const [, name = '', value = ''] of fields.matchAll(attribute)) {
    if (found.has(name)) throw new Error(`two attributes ${name}`)
    found.set(name, decoded(value))
  }
  return found
}

const entities = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['#39', "'"],
])

function decoded(text: string): string {
  if (text.includes(']]>')) throw new Error('a bare ]]>')
  return text.replace(/&([^;&]*);?/g, (whole, name: string) => entities.get(name) ?? fail(whole, 0))
}

function fail(document: string, at: number): never {
  throw new Error(`not well-formed at ${at}: ${document.slice(at, at + 60)}`)
}
