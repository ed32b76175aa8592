/** A text as Markdown that shows exactly this text; line breaks become hard ones, indented as in a list item. */
export function markdownText(text: string): string {
  return markdownInline(text).replace(lineStart, '\\').replace(numberStart, '$1\\')
}

/** A text as Markdown behind other words of the same line. */
export function markdownInline(text: string): string {
  const [first = '', ...rest] = text
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(/\s*\n\s*/g, '\n')
    .trim()
    .replace(/[\\`*[<]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}\p{M}])_|_(?![\p{L}\p{N}\p{M}])/gu, '\\_')
    .replace(/~~|==|&(?=#?\w)/g, '\\$&')
    .split('\n')
  return [first, ...rest.map((line) => line.replace(lineStart, '\\').replace(numberStart, '$1\\'))].join(
    '\\\n  ',
  )
}

/** A text as one line of Markdown, for headings and behind other words. */
export const markdownLine = (text: string): string =>
  markdownInline(text.replace(/\s+/g, ' ')).replace(/(?<=^|\s)#+$/, '\\$&')

/** Linked words; characters that would end the address are encoded. */
export const markdownLink = (words: string, address: string): string =>
  `[${words.replaceAll(']', '\\]')}](<${address.replace(/[\s<>\\]/g, encodeURIComponent)}>)`

/** Marks and numbers that mean something at the start of a line. */
const lineStart = /^(?=[-+#>|=~:])/
const numberStart = /^(\d{1,9})(?=[.)])/
