/**
 * Ids from texts. An id keeps letters and digits of any script, in lower case, with "-" between the words:
 * "Pick-up counter" → `pick-up-counter`, "Odbiór — okienko" → `odbiór-okienko`. The same text gives the same id
 * wherever it stands, so that editing one row never renames another; a counter appears only among equals.
 */

const LONGEST = 60
const KEPT = 50

/** A stable id from a text: letters and digits of any script, at most 60 code points, never empty, never `/` or `@`. */
export function slug(text: string): string {
  const words = text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFKC')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
  if (words === '') return `x-${shortHash(text)}`
  const points = [...words]
  if (points.length <= LONGEST) return words
  return `${points.slice(0, KEPT).join('').replace(/-$/, '')}-${shortHash(text)}`
}

/** Gives ids that are unique among those it gave before: the first "Pay" is `pay`, the next one `pay-2`. */
export function uniqueSlugs(): (text: string) => string {
  const taken = new Set<string>()
  const counts = new Map<string, number>()
  return (text) => {
    const base = slug(text)
    let count = counts.get(base) ?? 0
    let id: string
    do {
      count += 1
      id = count === 1 ? base : `${base}-${count}`
    } while (taken.has(id))
    counts.set(base, count)
    taken.add(id)
    return id
  }
}

/** A short name for a text of any length: FNV-1a over its UTF-16 units, 32 bits, base 36. */
export function shortHash(text: string): string {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  }
  return (hash >>> 0).toString(36)
}
