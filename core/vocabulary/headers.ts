/**
 * Which role a header names. A header is matched whole first, then by its last part ("Shop - Channel",
 * "Journey/Stage", "Question [Stage]"), then by whole words, never by a piece of a word (R9).
 * A header longer than eight words is a question: one synonym inside it decides nothing.
 */
import { type HeaderRole, headerWords, type VocabularyLanguage } from './header-words.ts'
import { normalise, wordsOf } from './normalise.ts'

export type { HeaderRole, VocabularyLanguage } from './header-words.ts'

const MOST_WORDS = 8
/** Longer than any header that could name a role, in UTF-16 units. */
const LONGEST = 200

export interface HeaderMatch {
  readonly role: HeaderRole
  /** How it was found: the whole header, its last part, or words inside it. */
  readonly match: 'whole' | 'part' | 'words'
  /** Languages in which that word has that role. */
  readonly languages: readonly VocabularyLanguage[]
}

/** The role a header names, or null; `language` decides between roles that a word has in several languages. */
export function headerRole(header: string, language?: VocabularyLanguage): HeaderMatch | null {
  if (header.length > LONGEST) return null
  const question = /[?？]\s*$/.test(header)
  const text = unnumbered(header)
  if (text === '') return null
  const whole = named(text, language)
  if (whole) return { ...whole, match: 'whole' }
  if (wordsOf(text).length > MOST_WORDS) return null
  for (const part of lastParts(text)) {
    const found = named(part, language)
    if (found) return { ...found, match: 'part' }
  }
  if (question) return null
  const inside = namedInside(wordsOf(text), language)
  return inside ? { ...inside, match: 'words' } : null
}

/** The roles of all headers of a table, read in the language that most of them share. */
export function headerRoles(headers: readonly string[]): {
  readonly roles: readonly (HeaderMatch | null)[]
  readonly language: VocabularyLanguage | null
} {
  const language = sharedLanguage(headers.map((header) => headerRole(header)))
  return { roles: headers.map((header) => headerRole(header, language ?? undefined)), language }
}

type Named = Omit<HeaderMatch, 'match'>

function named(text: string, language: VocabularyLanguage | undefined): Named | null {
  const entries = index().get(text)
  if (!entries) return null
  const entry = entries.find(({ languages }) => language && languages.includes(language)) ?? entries[0]
  return entry ?? null
}

/** The longest synonym among the words; of equally long ones the last, as English and German put the head last. */
function namedInside(words: readonly string[], language: VocabularyLanguage | undefined): Named | null {
  for (let length = Math.min(words.length, 4); length >= 1; length -= 1) {
    for (let start = words.length - length; start >= 0; start -= 1) {
      const phrase = words.slice(start, start + length).join(' ')
      const found = phrase.length > 2 || isAsian(phrase) ? named(phrase, language) : null
      if (found && !weak.has(found.role)) return found
    }
  }
  return null
}

/** Roles whose words are too common to mean anything inside a longer header. */
const weak: ReadonlySet<HeaderRole> = new Set([
  'text',
  'order',
  'lane',
  'n',
  'date',
  'duration',
  'status',
  'source',
  'basis',
  'persona',
])

/** "Q3. Stage", "2) Stage", "**Stage**", "Stage:", "journey_stage" → "stage", "journey stage". */
function unnumbered(header: string): string {
  return normalise(header.replace(/<br\s*\/?>|_+/gi, ' ').replace(/[*`]/g, ''))
    .replace(/^\(?(?:q\s*)?\d+(?:\.\d+)*\s*[.):-]\s*(?=\D)/, '')
    .replace(/\s*[:：?？]+$/, '')
}

function lastParts(text: string): readonly string[] {
  const inBrackets = /[[【(（]([^\]】)）]+)[\]】)）]\s*$/.exec(text)
  const beforeBrackets = inBrackets ? text.slice(0, inBrackets.index).trim() : text
  const pieces = [beforeBrackets, ...(inBrackets?.[1] ? [inBrackets[1]] : [])]
  const separated = beforeBrackets.split(/ [-–—|:] | ?[/／・>→:] ?|の/).map((part) => part.trim())
  return [...pieces, ...separated.slice(-1), ...separated.slice(0, 1)].filter(
    (part) => part !== '' && part !== text,
  )
}

const isAsian = (text: string) => /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(text)

function sharedLanguage(matches: readonly (HeaderMatch | null)[]): VocabularyLanguage | null {
  const votes = new Map<VocabularyLanguage, number>()
  for (const match of matches) {
    for (const language of match?.languages ?? []) {
      votes.set(language, (votes.get(language) ?? 0) + 1 / (match?.languages.length ?? 1))
    }
  }
  return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
}

let built: ReadonlyMap<string, readonly Named[]> | undefined

/** Every synonym in look-up form with the roles it has; made once, on first use. */
function index(): ReadonlyMap<string, readonly Named[]> {
  if (built) return built
  const entries = new Map<string, { role: HeaderRole; languages: VocabularyLanguage[] }[]>()
  for (const [role, byLanguage] of Object.entries(headerWords) as [
    HeaderRole,
    Record<VocabularyLanguage, string>,
  ][]) {
    for (const [language, words] of Object.entries(byLanguage) as [VocabularyLanguage, string][]) {
      for (const word of words.split('|')) {
        const key = normalise(word)
        const roles = entries.get(key) ?? []
        const known = roles.find((entry) => entry.role === role)
        if (known) known.languages = [...new Set([...known.languages, language])]
        else roles.push({ role, languages: [language] })
        entries.set(key, roles)
      }
    }
  }
  built = entries
  return built
}
