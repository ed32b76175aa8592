/**
 * One answer of a survey in look-up form: its number ("5 - Strongly agree", "4,5/5", ★★★★), its words without
 * gender tails, and what it says beyond any scale: nothing (missing), yes, no, other, an NPS group.
 */
import { normalise } from './normalise.ts'

export interface Answer {
  /** The words in look-up form, without number and gender tail; empty for a bare number. */
  readonly label: string
  /** The number of the answer, where it has one. */
  readonly number?: number
}

const genderTail =
  /(\p{L}{3})(?:\(-?\p{L}{1,3}\)|\/-?\p{L}{1,3}(?!\p{L})|·\p{L}{1,3}(?!\p{L})|\*in(?!\p{L})|, ?-\p{L}{1,3}(?!\p{L}))/gu

/** Longer texts are no labels; only their beginning is looked at. */
const LONGEST = 200

/** Words of an answer in look-up form: no gender tails, no closing punctuation, single spaces. */
export const labelOf = (text: string): string =>
  normalise(text.slice(0, LONGEST))
    .replace(/<[^>]{1,60}>/g, ' ')
    .replace(/[\ufe0e\ufe0f]|\p{Emoji_Modifier}/gu, '')
    .replace(/(\p{L}{3})(\p{L}*)\/(?:не )?\1\p{L}+/gu, '$1$2')
    .replace(genderTail, '$1')
    .replace(/[.!?;:,\s]+$/u, '')
    .replace(/^[\s•·*-]+(?=\S)/u, '')
    .replace(/\s+/g, ' ')
    .trim()

const stars = 'stars?|gwiazd\\p{L}*|звезд\\p{L}*|stele|stea|sterne?n?|etoiles?|estrellas?'
const starWords = new RegExp(`^(\\d+(?:[.,]\\d+)?) ?(?:${stars}|★|⭐)$`, 'u')
const counted: Readonly<Record<string, number>> = { one: 1, two: 2, three: 3, four: 4, five: 5 }

/** Longer texts are none of the short answers below. */
const LONGEST_SHORT = 40

/** Reads an answer: "5 - Very satisfied", "(4) happy", "approve (1)", "4.5/5", "★★★☆☆", "5 gwiazdek", "7". */
export const readAnswer = (text: string): Answer => {
  const plain = numberOf(text)
  if (plain !== null) return { label: '', number: plain }
  const label = labelOf(text)
  const closed = numberOf(label)
  if (closed !== null) return { label: '', number: closed }
  const starred = starsOf(label)
  if (starred !== null) return { label: '', number: starred }
  const before = /^[([]?(-?\d{1,3})(?:[)\]]\s*[-–—:.=]?|\s*[-–—:.=])\s*(?=[^\d\s.,%:/-])(.+)$/u.exec(label)
  if (before?.[1] && before[2]) return { label: before[2], number: Number(before[1]) }
  const after = /^(.+?)\s*[([](-?\d{1,3})[)\]]$/u.exec(label)
  if (after?.[1] && after[2]) return { label: after[1], number: Number(after[2]) }
  return { label }
}

/** A number written plainly, with a decimal point or comma; null for anything else. */
export const numberOf = (text: string): number | null => {
  const trimmed = text.trim()
  if (/^[+-]?\d{1,15}(?:\.\d+)?$/.test(trimmed)) return Number(trimmed)
  if (/^[+-]?\d{1,15},\d+$/.test(trimmed)) return Number(trimmed.replace(',', '.'))
  if (/^[+-]?\d+(?:\.\d+)?e[+-]?\d{1,3}$/i.test(trimmed)) return Number(trimmed)
  return null
}

const starsOf = (label: string): number | null => {
  if (/^[★⭐✭✩☆]{1,10}$/u.test(label)) return [...label].filter((star) => star !== '☆' && star !== '✩').length
  const worded = starWords.exec(label) ?? /^(\d+(?:[.,]\d+)?) ?\/ ?(?:5|10|100)$/.exec(label)
  if (worded?.[1]) return Number(worded[1].replace(',', '.'))
  const [word, unit] = label.split(' ')
  return unit && /^stars?$/.test(unit) ? (counted[word ?? ''] ?? null) : null
}

const split = (words: string) => new Set(words.split('|').map(labelOf))

const missing = split(
  "n/a|na|n.a|#n/a|not applicable|don't know|do not know|dont know|not sure|prefer not to say|prefer not to answer|no answer|no opinion|not selected|none|null|nan|unknown|unfamiliar|unfamiliar (n/a)|refused|skipped|nie dotyczy|nie wiem|trudno powiedzieć|brak odpowiedzi|brak danych|odmowa odpowiedzi|nie pamiętam|bd|b/d|не знаю|затрудняюсь ответить|нет ответа|не применимо|неприменимо|отказ от ответа|н/д|нет данных|nu știu|nu se aplică|nu este cazul|fără răspuns|nș/nr|ns/nr|weiß nicht|keine angabe|k. a|k.a|nicht zutreffend|entfällt|keine antwort|ne sait pas|je ne sais pas|sans objet|non applicable|nsp|sans réponse|préfère ne pas répondre|no sabe|no contesta|ns/nc|no aplica|prefiero no contestar",
)
const codes = new Set([
  '',
  '-',
  '--',
  '—',
  '–',
  '.',
  '..',
  '?',
  '-99',
  '-999',
  '-77',
  '-88',
  '[not completed]',
])
const yes = split('yes|y|true|checked|selected|x|✓|✔|tak|да|da|ja|oui|sí|si')
const no = split('no|n|false|unchecked|not selected|nie|нет|nu|nein|non')
const other = split(
  'other|other (please specify)|other - write in|something else|inne|inny|inna|inne (jakie?)|inna odpowiedź|другое|другой вариант|иное|altele|altul|alta|alt răspuns|sonstiges|andere|anderes|anderes (bitte angeben)|autre|autre (veuillez préciser)|otro|otra|otro (especifique)',
)
const groups: readonly (readonly [string, number])[] = [
  ['promoter|promotor|промоутер|сторонник|förderer|promoteur', 10],
  ['passive|pasywny|пассивный|нейтрал|pasiv|passiver|indifferenter|passif|pasivo', 8],
  ['detractor|krytyk|detraktor|критик|детрактор|kritiker|détracteur', 3],
]
const npsGroups = new Map(
  groups.flatMap(([words, score]) => [...split(words)].map((word) => [word, score] as const)),
)

/** The answer says nothing: empty, "not applicable", "don't know", a missing code (S7). */
export const isMissing = (text: string): boolean => {
  const trimmed = text.trim()
  if (trimmed.length > LONGEST_SHORT) return false
  return codes.has(trimmed) || (!/^[\d.,]+$/.test(trimmed) && missing.has(labelOf(trimmed)))
}

/** True for yes, false for no, null for anything else; 1 and 0 are left to the column. */
export const yesOrNo = (text: string): boolean | null => {
  if (text.length > LONGEST_SHORT) return null
  const label = labelOf(text)
  return yes.has(label) ? true : no.has(label) ? false : null
}

/** The answer stands for "other (please specify)". */
export const isOther = (text: string): boolean =>
  other.has(labelOf(text)) || /^other\b.*\bspecify\b/.test(labelOf(text))

/** A score inside the NPS group an answer names (promoter 10, passive 8, detractor 3), or null. */
export const npsGroup = (text: string): number | null =>
  text.length > LONGEST_SHORT ? null : (npsGroups.get(labelOf(text)) ?? null)
