/**
 * Which legacy encoding bytes are in, judged by the letters they would make.
 *
 * Problem: nothing in the bytes says so, and almost any bytes decode "cleanly" as cp1251 or cp1252.
 * Solution: decode the lines that have bytes above 0x7F with every candidate and weigh what comes out: the letters of
 * one language are good, letters that only another language has are bad, a symbol inside a word, two scripts in one
 * word, or a capital after a small letter are worse, control characters worst. Weights are per byte, so that
 * double-byte encodings compare fairly; a pair of Cyrillic letters among thousands of Latin ones weighs little.
 * Limits: cp1250 and ISO-8859-2 differ in few letters, and a handful of odd bytes proves nothing; the order is
 * therefore shown to the person, who can choose another.
 */
import { decoderFor, decodeStrictly, type Encoding } from './encodings.ts'

export interface EncodingGuess {
  readonly encoding: Encoding
  /** How much the text looks like writing: about 1 is a language, below 0 is noise. */
  readonly score: number
}

const SAMPLE = 48 * 1024

/** In the order that decides between equals. */
const candidates = [
  'cp1252',
  'cp1250',
  'cp1251',
  'iso-8859-2',
  'koi8-r',
  'cp866',
  'cp932',
  'euc-kr',
  'mac_roman',
] as const satisfies readonly Encoding[]

/** Candidates for bytes that are not UTF-8, the likeliest first. */
export function guessEncodings(bytes: Uint8Array): readonly EncodingGuess[] {
  const sample = linesAboveAscii(bytes)
  return candidates
    .map((encoding) => ({ encoding, score: scoreOf(sample, encoding) }))
    .filter(({ score }) => score > Number.NEGATIVE_INFINITY)
    .sort((a, b) => b.score - a.score)
}

/** True where the first bytes of a file hold the whole sample, so that the rest of it cannot change the guess. */
export function isGuessCertain(start: Uint8Array): boolean {
  return linesAboveAscii(start.subarray(0, start.lastIndexOf(0x0a) + 1)).length >= SAMPLE
}

function scoreOf(sample: Uint8Array, encoding: Encoding): number {
  const doubleByte = encoding === 'cp932' || encoding === 'euc-kr'
  const text = doubleByte ? decodeStrictly(sample, encoding) : decoderFor(encoding).push(sample)
  if (text === null) return Number.NEGATIVE_INFINITY
  const high = sample.reduce((count, byte) => (byte > 0x7f ? count + 1 : count), 0)
  if (high === 0) return 0
  const counts = new Map<string, number>()
  for (const char of text.replaceAll(TWICE_MACINTOSH_SPACE, '\u00a0\u00a0'))
    if (char > '\u007f') counts.set(char, (counts.get(char) ?? 0) + 1)
  const ascii = text.match(/[a-zA-Z]/g)?.length ?? 0
  const foreign = Math.min(1, (20 * high) / Math.max(1, ascii))
  const letters = Math.max(
    ...languages.map((language) => {
      const score = lettersScore(counts, language, doubleByte)
      return language.script === latin ? score : score * foreign
    }),
  )
  const written = text.replaceAll(TWICE_MACINTOSH_SPACE, '')
  return (letters - misfits(written)) / high
}

interface LanguageLetters {
  readonly script: RegExp
  /** Small letters above ASCII that its texts are full of, and those that are rare in it. */
  readonly common: string
  readonly rare: string
}

/** What a no-break space becomes in exports that were twice opened on a classic Mac; a sign of its encoding. */
const TWICE_MACINTOSH_SPACE = 'åÊ'

const latin = /\p{Script=Latin}/u
const languages: readonly LanguageLetters[] = [
  { script: latin, common: 'äöüß', rare: 'é' },
  { script: latin, common: 'éèàçêâ', rare: 'îôùûëïœ' },
  { script: latin, common: 'óíáéñ', rare: 'úü' },
  { script: latin, common: 'ąęłóśżć', rare: 'ńź' },
  { script: latin, common: 'ăîâşţșț', rare: '' },
  { script: latin, common: 'ãáéçõ', rare: 'íóúâêôà' },
  { script: latin, common: 'åäöæø', rare: 'é' },
  { script: latin, common: 'áéíěščřžýů', rare: 'úóťďň' },
  { script: latin, common: 'áéíóöőüű', rare: 'ú' },
  { script: /\p{Script=Cyrillic}/u, common: 'оеаинтсрвлкмдпу', rare: 'яыьгзбчйхжшюцщэфъёіїєґ' },
  { script: /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u, common: '', rare: '' },
  { script: /\p{Script=Hangul}/u, common: '', rare: '' },
]

const typographic = new Set('“”‘’‚„«»–—…€§°№©®™•· \u00a0¿¡£。、「」・！？（）／：；　～')

function lettersScore(
  counts: ReadonlyMap<string, number>,
  language: LanguageLetters,
  doubleByte: boolean,
): number {
  let score = 0
  for (const [char, count] of counts) score += count * letterScore(char, language, doubleByte)
  return score
}

function letterScore(char: string, { script, common, rare }: LanguageLetters, doubleByte: boolean): number {
  const size = doubleByte ? 2 : 1
  if (typographic.has(char)) return 0.4 * size
  if (/[\uff61-\uff9f]/.test(char)) return -1
  if (!/\p{L}/u.test(char)) return -0.8
  if (!script.test(char)) return -size
  if (doubleByte) return size
  const small = char.toLowerCase()
  const weight = common.includes(small) ? 1 : rare.includes(small) ? 0.4 : -0.8
  return small === char || weight < 0 ? weight : weight * 0.8
}

/**
 * What does not happen in writing, weighted: control characters, symbols inside words, mixed scripts, a capital after
 * a small letter, words of accented letters alone, a single ideograph on its own or inside a Latin word.
 */
function misfits(text: string): number {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0
  return (
    4 * count(/[\u0080-\u009f\ufffd\ue000-\uf8ff─-▟]/g) +
    2 * count(/(?<=\p{L})[^\p{L}\p{M}\p{N}\s\u0021-\u007e’'·‘–—…“”«»・]+(?=\p{L})/gu) +
    2 * count(/(?:(?<=[a-zA-Z])\p{Script=Cyrillic}|(?<=\p{Script=Cyrillic})[a-zA-Z])/gu) +
    1.5 * count(/(?<=\p{Ll})(?![A-Z])\p{Lu}|(?<=(?![a-z])\p{Ll})[A-Z]/gu) +
    1.5 * count(/(?:(?=\p{Script=Latin})[^a-zA-Z]){3,}/gu) +
    2 * count(/(?<!\p{L})(?:(?=\p{Script=Latin})[^a-zA-Z]){2,}(?!\p{L})/gu) +
    3 * count(/(?<=[a-zA-Z])\p{Script=Han}(?=[a-zA-Z])/gu) +
    2 * count(/(?<![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\d])\p{Script=Han}(?=[^\p{L}\d])/gu)
  )
}

/** The lines that hold bytes above 0x7F, up to a sample that is cheap to decode nine times. */
function linesAboveAscii(bytes: Uint8Array): Uint8Array {
  const sample: number[] = []
  let start = 0
  let high = false
  for (let i = 0; i <= bytes.length && sample.length < SAMPLE; i += 1) {
    const byte = bytes[i] ?? 0x0a
    if (byte > 0x7f) high = true
    const ends = byte === 0x0a || byte === 0x0d || i - start > SAMPLE
    if (!ends) continue
    if (high) for (let j = start; j <= i && j < bytes.length; j += 1) sample.push(bytes[j] ?? 0)
    start = i + 1
    high = false
  }
  return Uint8Array.from(sample)
}
