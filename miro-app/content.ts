import type { Paragraph } from '../core/scene.ts'

/** Paragraphs as the HTML that Miro keeps: one `<p>` a line, bold and italics, and a link around all of it. */
export function contentOf(paragraphs: readonly Paragraph[], link?: string): string {
  let html = ''
  for (const { text, weight, italic } of paragraphs)
    for (const line of text.split('\n')) {
      let inner = escaped(line)
      if (inner.trim() === '') continue
      if (italic) inner = `<em>${inner}</em>`
      if (weight === 'bold') inner = `<strong>${inner}</strong>`
      if (link !== undefined) inner = `<a href="${escaped(link)}">${inner}</a>`
      html += `<p>${inner}</p>`
    }
  return html
}

/** The words of Miro's HTML, a line for each paragraph: Miro writes the markup anew, so only words are compared. */
export function wordsOf(html: string): string {
  return html
    .replace(/<br\s*\/?>|<\/(?:p|li|div|h\d)>/gi, '\n')
    .replace(/<\/?[a-z][^>]*>/gi, '')
    .replace(/&(#x[\da-f]+|#\d+|[a-z]+);/gi, (whole, name: string) => character(name) ?? whole)
    .split('\n')
    .map((line) => line.replace(/[\s\u00a0\u200b\ufeff]+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n')
}

function escaped(text: string): string {
  return (
    text
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to take away.
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '')
      .replace(/[&<>"']/g, (sign) => `&${names[sign] ?? ''};`)
  )
}

const names: { readonly [sign: string]: string } = {
  '&': 'amp',
  '<': 'lt',
  '>': 'gt',
  '"': 'quot',
  "'": '#39',
}
const signs: { readonly [name: string]: string } = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
}

function character(name: string): string | undefined {
  if (!name.startsWith('#')) return signs[name.toLowerCase()]
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined
}
