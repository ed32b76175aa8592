/**
 * One spelling for words that people write in many ways, so that they can be looked up whole:
 * case, diacritics, ё, ł, ß, curly quotes and odd spaces no longer matter. Punctuation and digits stay.
 */

const letters: Readonly<Record<string, string>> = {
  ł: 'l',
  ß: 'ss',
  ø: 'o',
  đ: 'd',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
}

/**
 * A text in the form used for look-ups: NFKC, lower case, without Latin, Greek and Cyrillic diacritics (the marks of
 * other scripts stay, か is not が), straight quotes, single spaces, trimmed.
 */
export function normalise(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replace(/[łßøđıæœ]/g, (letter) => letters[letter] ?? letter)
    .replace(/[‘’‚‛′`´]/g, "'")
    .replace(/[“”„‟″«»]/g, '"')
    .replace(/[‐‑‒]/g, '-')
    .replace(/[\s\u200b\ufeff]+/g, ' ')
    .trim()
}

/** The words of a text in look-up form: runs of letters and digits, apostrophes and inner hyphens kept. */
export function wordsOf(text: string): readonly string[] {
  return normalise(text).match(/[\p{L}\p{M}\p{N}]+(?:['-][\p{L}\p{M}\p{N}]+)*/gu) ?? []
}
