import fc from 'fast-check'
import LineBreaker from 'linebreak'
import { describe, expect, test } from 'vitest'
import { clusterStarts, lineBreaks, withBars } from './breaks.ts'
import { languages, textsOf } from './texts.ts'

describe('breaks by UAX #14 (Unicode 16)', () => {
  const cases = [
    [
      'quotation marks stay with what they quote',
      'says |“hello, |you” |again',
      'pisze |„cześć” |znowu',
      'пишет |« привет » |снова',
      'don’t |‘quote’ |me',
    ],
    ['Chinese quotation marks break like brackets', '他|说|“你|好”|然|后'],
    ['brackets keep their content', 'was |(£64.00) |now', 'see |[1] |and |{2}', 'f(x) |= |a[i]'],
    [
      'numbers keep their signs and units',
      '−12% |to |+3.5 |%',
      '$1,299.00–|$1,499.00',
      '12:30 |№ |3',
      '71% |and |€5',
      '3 |500 |₽',
    ],
    [
      'hyphens break after, unless a word or a number starts with one',
      'well-|known',
      '-flag |and |-12',
      'x |-y',
      '2024-05-06',
    ],
    ['dashes', 'wait |— |again', 'pages |5–|7', 'yes|—|no'],
    [
      'slashes, but not the ones of a protocol',
      'and/|or',
      'card |/ |cash',
      'https://example.com/|a/|b?|c=1',
      '1/2 |km/|h',
    ],
    ['no-break space, word joiner and no-break hyphen hold', 'a\u00a0b', 'a\u2060-\u2060b', 'a\u2011b |c'],
    ['zero-width space and soft hyphen let go', 'a\u200b|b', 'a\u00ad|b'],
    ['kinsoku', '「漢|字」、|（あっー）！', 'ショッ|ピ|ン|グ。'],
    ['Japanese with Latin', '検|索/|YouTube/|書|店', 'Google|検|索'],
    ['Hangul and jamo', '한|국|어', '\u1112\u1161\u11ab|\u1100\u116e\u11a8'],
    ['a Hebrew word after a hyphen starts a line', 'בית-|ספר'],
    ['Arabic', 'مرحبا، |كيف |الحال؟'],
    ['emoji sequences hold', '👩‍👩‍👧|👍🏽|🇵🇱|🇷🇴|1️⃣', 'ok |👍🏽'],
    ['marks stay with their letter', 'e\u0301a |e\u0301'],
    ['combining after a space does not start a line', 'a \u0301b'],
  ] as const
  for (const [rule, ...texts] of cases)
    test(rule, () => {
      for (const text of texts) expect(withBars(text.replaceAll('|', ''))).toBe(text)
    })
})

describe('breaks as the linebreak package', () => {
  test('on sentences in seven languages', () => {
    for (const language of languages)
      for (const text of textsOf(language, 200)) {
        if (/ \/|:\/\/|[“„«]|\p{Emoji_Modifier}|\w（/u.test(text)) continue // newer rules, see above
        expect(lineBreaks(text), text).toEqual(oracle(text))
      }
  })

  test('on any mixture of characters that the rules treat alike in both versions', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...alike), { minLength: 1, maxLength: 12 }), (characters) => {
        const text = characters.join('')
        if (newer.test(text)) return
        expect(lineBreaks(text)).toEqual(oracle(text))
      }),
      { numRuns: 5000 },
    )
  })
})

describe('grapheme clusters', () => {
  test('are never split, as Intl.Segmenter finds them', () => {
    const indic = fc.constantFrom(...'कषिं्ഴ്മা', '\u200d', 'ক', '্', 'a', ' ')
    const anything = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.string({ unit: indic, maxLength: 12 }),
    )
    fc.assert(
      fc.property(anything, (text) => {
        const clusters = new Set(segments(text))
        const split = clusterStarts(text).filter((index) => !clusters.has(index))
        // A skin tone after a space stands alone: UAX #14 breaks there. No emoji joins on ‼, ⁉ or ❣.
        expect(
          split.filter((index) => !/^( \p{Emoji_Modifier}|\u200d[‼⁉❣]|\r\n)/u.test(text.slice(index - 1))),
        ).toEqual([])
      }),
      { numRuns: 3000 },
    )
  })

  test('are all found in sentences', () => {
    for (const language of languages)
      for (const text of textsOf(language, 100)) expect(clusterStarts(text), text).toEqual(segments(text))
  })
})

/** Letters, signs and spaces of many classes, without those whose rules changed after Unicode 13. */
const alike = [
  ...'aZé1 9.,:;!?()[]{}%$€№+-–—…·/|&@#*=<>~^_\u00a0\u00ad\u200b\u2060\u2010\u2011',
  ...'漢字あァーッ々、。」）！？：；％￥〜・각힣ㄱ\u1100\u1161\u11a8яЖشنកาăț\u0301\u0308',
  ...[
    '😀',
    '👍',
    '❤',
    '\ufe0f',
    '\u200d',
    '🇵',
    '🇱',
    '§',
    '°',
    '™',
    '©',
    '•',
    '→',
    '½',
    '²',
    '١',
    '٪',
    '،',
    '।',
  ],
  ...'कि्\u3000\n\u2028',
]

/**
 * Where we mean to differ: leading spaces and a mark after a space start no line; a slash after spaces or a second
 * slash; a word-initial hyphen (LB20a); a mark after a joiner; flags after a space, which linebreak pairs over the space.
 */
const newer =
  /(^|[\n\u2028]) | \/|\/\p{M}*\/|[-‐]|[\u200b\n\u2028 ]\p{M}|[\u200b\n\u2028 ]\u200d|\u200d\p{M}|\p{Regional_Indicator}.* /u

const oracle = (text: string): readonly number[] => {
  const breaker = new LineBreaker(text)
  const found: number[] = []
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak())
    if (next.position < text.length) found.push(next.position)
  return found
}

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })
const segments = (text: string) => [...segmenter.segment(text)].map(({ index }) => index).slice(1)
