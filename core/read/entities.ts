/** Characters written as HTML entities, which people paste into Markdown and Mermaid. */
const named: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
  ['ndash', '–'],
  ['mdash', '—'],
  ['hellip', '…'],
  ['bull', '•'],
  ['middot', '·'],
  ['laquo', '«'],
  ['raquo', '»'],
  ['bdquo', '„'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['rarr', '→'],
  ['larr', '←'],
  ['uarr', '↑'],
  ['darr', '↓'],
  ['times', '×'],
  ['deg', '°'],
  ['euro', '€'],
  ['pound', '£'],
  ['copy', '©'],
  ['reg', '®'],
  ['trade', '™'],
  ['hearts', '♥'],
  ['check', '✓'],
  ['shy', ''],
  ['zwnj', '\u200c'],
  ['zwj', '\u200d'],
])

/** The text with `&amp;`, `&#8364;` and `&#x20AC;` turned into the characters they stand for; unknown names stay. */
export function decodeEntities(text: string): string {
  return text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,8});/gi, (whole, name: string) =>
    name.startsWith('#')
      ? (numbered(name.slice(1)) ?? whole)
      : (named.get(name) ?? named.get(name.toLowerCase()) ?? whole),
  )
}

const numbered = (digits: string) => {
  const code = /^x/i.test(digits) ? Number.parseInt(digits.slice(1), 16) : Number.parseInt(digits, 10)
  const surrogate = code >= 0xd800 && code <= 0xdfff
  return code > 0 && code <= 0x10ffff && !surrogate ? String.fromCodePoint(code) : undefined
}
