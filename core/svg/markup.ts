/** Text that is safe between tags and in quoted attributes; characters XML has no place for are left out. */
export function escaped(text: string): string {
  return unsafe.test(text)
    ? text
        .replace(/(?![\t\n\r])[\p{Cc}\ufffe\uffff]/gu, '')
        .replace(/\p{Cs}/gu, '\ufffd')
        .replace(/[&<>"']/g, (character) => entities[character] ?? '')
    : text
}

/** ` name="value"` for every attribute that is not undefined. */
export function attributes(values: { readonly [name: string]: string | number | undefined }): string {
  let text = ''
  for (const name in values) {
    const value = values[name]
    if (value === undefined) continue
    text += ` ${name}="${typeof value === 'number' ? value : escaped(value)}"`
  }
  return text
}

const unsafe = /[&<>"'\p{Cc}\p{Cs}\ufffe\uffff]/u
const entities: { readonly [character: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
