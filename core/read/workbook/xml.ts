/** The XML of a workbook as a stream of tags and texts: enough for what Excel, LibreOffice and exports write. */

export interface XmlEvents {
  /** A tag opens; its name comes without a namespace prefix. An empty tag closes at once. */
  readonly open?: (name: string, attribute: (name: string) => string | undefined) => void
  readonly close?: (name: string) => void
  readonly text?: (text: string) => void
}

/** Tells the tags and texts of an XML document in their order. */
export function readXml(xml: string, { open, close, text }: XmlEvents): void {
  let at = 0
  while (at < xml.length) {
    const start = xml.indexOf('<', at)
    if (start === -1) return
    if (start > at) text?.(unescaped(xml.slice(at, start)))
    if (xml.startsWith('<!--', start)) {
      at = after(xml, '-->', start)
    } else if (xml.startsWith('<![CDATA[', start)) {
      at = after(xml, ']]>', start)
      text?.(xml.slice(start + 9, at - 3))
    } else {
      at = after(xml, '>', start)
      if (xml[start + 1] !== '?' && xml[start + 1] !== '!') tag(xml.slice(start + 1, at - 1))
    }
  }

  function tag(inner: string): void {
    if (inner.startsWith('/')) {
      close?.(localName(inner.slice(1)))
      return
    }
    const empty = inner.endsWith('/')
    const name = localName(/^[^\s/]*/.exec(inner)?.[0] ?? '')
    open?.(name, (wanted) => attributeOf(inner, wanted))
    if (empty) close?.(name)
  }
}

const after = (xml: string, mark: string, from: number) => {
  const found = xml.indexOf(mark, from)
  return found === -1 ? xml.length : found + mark.length
}

const localName = (name: string) => name.slice(name.indexOf(':') + 1).trim()

function attributeOf(inner: string, name: string): string | undefined {
  const found = new RegExp(`\\s(?:[\\w-]+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(inner)
  const value = found?.[1] ?? found?.[2]
  return value === undefined ? undefined : unescaped(value)
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** Entities, and Excel's own `_x000D_` for characters that XML has no place for. */
function unescaped(text: string): string {
  const plain = text.includes('&')
    ? text.replace(
        /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi,
        (whole: string, hex?: string, decimal?: string, name?: string) => {
          if (name) return entities[name] ?? whole
          const code = hex ? Number.parseInt(hex, 16) : Number(decimal)
          return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
        },
      )
    : text
  return plain.includes('_x')
    ? plain.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : plain
}
