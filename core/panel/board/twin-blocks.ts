/** The Markdown of the text twin as blocks to show: just what our own writer writes, so nothing of it is HTML. */
export type TwinBlock =
  | { readonly kind: 'heading'; readonly level: number; readonly text: readonly TwinText[] }
  | { readonly kind: 'paragraph'; readonly text: readonly TwinText[] }
  | { readonly kind: 'quote'; readonly text: readonly TwinText[] }
  | { readonly kind: 'list'; readonly items: readonly (readonly TwinText[])[] }

export type TwinText =
  | { readonly kind: 'plain' | 'strong' | 'break'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly href: string }

/** Splits the text twin into headings, paragraphs, quotes and lists. */
export function twinBlocks(markdown: string): readonly TwinBlock[] {
  return markdown
    .split(/\n{2,}/)
    .map((block) => block.trim())
    .filter((block) => block !== '')
    .map(blockOf)
}

const blockOf = (block: string): TwinBlock => {
  const [, marks = '', title = ''] = /^(#{1,3}) (.*)$/s.exec(block) ?? []
  if (marks !== '') return { kind: 'heading', level: marks.length, text: textsOf(title) }
  if (block.startsWith('- ')) {
    const items = block.slice(2).split(/\n- /)
    return { kind: 'list', items: items.map(textsOf) }
  }
  if (block.startsWith('> ')) return { kind: 'quote', text: textsOf(block.slice(2)) }
  return { kind: 'paragraph', text: textsOf(block) }
}

const piece = /\\\n\s*|\\(.)|(\*\*)|\[((?:\\.|[^\]\\])*)\]\(<([^>]*)>\)|[^\\*[]+|./gs

const textsOf = (markdown: string): readonly TwinText[] => {
  const texts: TwinText[] = []
  let isBold = false
  for (const [whole, escaped, bold, words, href] of markdown.matchAll(piece)) {
    if (bold !== undefined) isBold = !isBold
    else if (href !== undefined) texts.push({ kind: 'link', text: unescaped(words ?? ''), href })
    else if (whole.startsWith('\\\n')) texts.push({ kind: 'break', text: '\n' })
    else append(texts, { kind: isBold ? 'strong' : 'plain', text: escaped ?? whole })
  }
  return texts
}

const append = (texts: TwinText[], next: TwinText & { readonly kind: 'plain' | 'strong' }) => {
  const last = texts.at(-1)
  if (last?.kind !== next.kind) texts.push(next)
  else texts[texts.length - 1] = { ...last, text: last.text + next.text }
}

const unescaped = (text: string) => text.replace(/\\(.)/gs, '$1')
