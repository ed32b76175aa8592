import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { interMeasure, openSansMeasure } from '../../../core/text/index.ts'
import { clusterStarts } from './breaks.ts'
import { languages, textsOf } from './texts.ts'

const measures = fc.constantFrom(interMeasure, openSansMeasure)
const weights = fc.constantFrom('regular' as const, 'bold' as const)
const widths = fc.double({ min: 1, max: 600, noNaN: true })

/** Sentences, anything at all, and mixtures of what is hard. */
const texts = fc.oneof(
  fc.constantFrom(...languages.flatMap((language) => textsOf(language, 60))),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 })
    .map((units) => String.fromCharCode(...units)),
  fc
    .array(
      fc.constantFrom(
        ...[
          'a',
          'W',
          ' ',
          '  ',
          '\t',
          '\n',
          '\r\n',
          '-',
          '/',
          '\u00ad',
          '\u200b',
          '\u00a0',
          '\u200d',
          '\ufe0f',
          '\u0301',
        ],
        ...[
          '漢',
          '「',
          '」',
          'ー',
          '한',
          'ᄀ',
          'ᅡ',
          'ل',
          'ا',
          'ب',
          'ر',
          'َ',
          '😀',
          '👍',
          '🏽',
          '🇵',
          '1',
          '\u20e3',
          '\ud83d',
        ],
      ),
      { maxLength: 40 },
    )
    .map((parts) => parts.join('')),
)

const clusters = new Intl.Segmenter('en', { granularity: 'grapheme' })
/** What is to be seen: without white space, forced breaks and soft hyphens, and the hyphens that these become. */
const visible = (text: string) => text.replace(/[ \t\n\v\f\r\u0085\u2028\u2029\u00ad-]/g, '')
/** One grapheme that takes room; a few signs that Unicode counts apart (Myanmar vowels) stay with their letter. */
const isOneCluster = (line: string) => {
  const text = visible(line)
  const starts = [0, ...clusterStarts(text)]
  const parts = starts.map((start, index) => text.slice(start, starts[index + 1]))
  return parts.filter((part) => interMeasure.width(part, 1, 'regular') > 0).length <= 1
}

describe('[V3] every text, every width', () => {
  test('no line is wider than its box, but for a single grapheme', () => {
    fc.assert(
      fc.property(texts, measures, weights, widths, (text, measure, weight, width) => {
        for (const line of measure.wrap(text, 14, weight, width))
          if (measure.width(line, 14, weight) > width + 1e-6)
            expect(isOneCluster(line), JSON.stringify(line)).toBe(true)
      }),
      { numRuns: 4000 },
    )
  })

  test('[V4] nothing is lost but white space', () => {
    fc.assert(
      fc.property(texts, measures, widths, (text, measure, width) => {
        expect(visible(measure.wrap(text, 14, 'regular', width).join(''))).toBe(visible(text))
      }),
      { numRuns: 4000 },
    )
  })

  test('a line that is wrapped again at its width stays one line', () => {
    fc.assert(
      fc.property(texts, measures, weights, widths, (text, measure, weight, width) => {
        for (const line of measure.wrap(text, 14, weight, width))
          if (!isOneCluster(line)) expect(measure.wrap(line, 14, weight, width)).toEqual([line])
      }),
      { numRuns: 2000 },
    )
  })

  test('a text fits on one line in a box as wide as the text', () => {
    fc.assert(
      fc.property(texts, measures, weights, (text, measure, weight) => {
        const [line = ''] = text.split(/[\n\v\f\r\u0085\u2028\u2029]/)
        expect(measure.wrap(line, 14, weight, measure.width(line, 14, weight))).toHaveLength(1)
      }),
      { numRuns: 2000 },
    )
  })

  test('no grapheme cluster is split between lines', () => {
    fc.assert(
      fc.property(texts, widths, (text, width) => {
        const starts = new Set([...clusters.segment(text)].map(({ index }) => index))
        let at = 0
        for (const line of interMeasure.wrap(text, 14, 'regular', width)) {
          const start = line === '' || line === '-' ? at : text.indexOf(line.replace(/-$/, ''), at)
          if (line !== '' && line !== '-')
            expect(starts.has(start) || /\s/.test(text[start - 1] ?? ''), JSON.stringify(line)).toBe(true)
          at = start + line.replace(/-$/, '').length
        }
      }),
      { numRuns: 2000 },
    )
  })

  test('[V26] the same text gives the same lines, whatever was measured in between', () => {
    fc.assert(
      fc.property(texts, texts, widths, (text, other, width) => {
        const before = interMeasure.wrap(text, 14, 'regular', width)
        openSansMeasure.wrap(other, 11, 'bold', width)
        interMeasure.wrap(other, 11, 'regular', width)
        expect(interMeasure.wrap(text, 14, 'regular', width)).toEqual(before)
      }),
      { numRuns: 500 },
    )
  })

  test('5,000 characters without a break, and a box of no width', () => {
    for (const unit of ['a', '漢', 'ب', '😀', '\u0301', '\u200d', '\ud800', 'ᄀ', ' ', '-', '\u00ad', '\n']) {
      const text = unit.repeat(5000)
      expect(visible(interMeasure.wrap(text, 14, 'regular', 100).join(''))).toBe(visible(text))
      expect(visible(interMeasure.wrap(text, 14, 'regular', 0).join(''))).toBe(visible(text))
    }
  })
})
