import { beforeAll, describe, expect, test } from 'vitest'
import { interMeasure, openSansMeasure } from '../../../core/text/index.ts'
import { chromiumLineCounts, chromiumWidths, loadFonts } from './chromium.ts'
import { type Language, languages, textsOf } from './texts.ts'

const fontSize = 14
const styles = [interMeasure, openSansMeasure].flatMap((measure) =>
  (['regular', 'bold'] as const).map((weight) => ({ measure, weight })),
)

/**
 * Mean difference of a width, in per cent, and line counts that may be wrong, in per cent of all. The packaged font is
 * split into files by script; Chromium does not kern across them (T and ą), the whole font and our table do.
 */
const goals: { readonly [L in Language]: { readonly width: number; readonly lines: number } } = {
  en: { width: 0.1, lines: 1 },
  pl: { width: 0.1, lines: 1 },
  ru: { width: 0.1, lines: 1 },
  ro: { width: 0.1, lines: 1 },
  ja: { width: 0.5, lines: 1 },
  ar: { width: 0.5, lines: 1 },
  emoji: { width: 0.5, lines: 1 },
}

beforeAll(() => loadFonts(languages.flatMap((language) => textsOf(language, 300))), 60_000)

describe('[V3] text is as wide and as long as Chromium sets it', () => {
  for (const language of languages) {
    const texts = textsOf(language, 300)

    test(`${language}: widths differ by ${goals[language].width} % at most, on average`, () => {
      for (const { measure, weight } of styles) {
        const truth = chromiumWidths(texts, { family: measure.family, weight, fontSize })
        const errors = texts.map((text, index) => {
          const width = truth[index] ?? 0
          return Math.abs(measure.width(text, fontSize, weight) - width) / width
        })
        expect(100 * mean(errors), `${measure.family} ${weight}`).toBeLessThanOrEqual(goals[language].width)
      }
    })

    test(`${language}: at most ${goals[language].lines} % of the texts have another number of lines`, () => {
      const wrong = styles.flatMap(({ measure, weight }) =>
        [160, 220, 320].flatMap((width) => {
          const style = { family: measure.family, weight, fontSize }
          return chromiumLineCounts(texts, style, width).map((count, index) =>
            measure.wrap(texts[index] ?? '', fontSize, weight, width).length === count ? 0 : 1,
          )
        }),
      )
      expect(100 * mean(wrong)).toBeLessThanOrEqual(goals[language].lines)
    })
  }

  for (const language of ['en', 'pl', 'ru', 'ro'] as const)
    test(`${language}: widths of italics differ by 0.2 % at most, on average, and never exceed theirs by 2 %`, () => {
      const texts = textsOf(language, 300)
      for (const measure of [interMeasure, openSansMeasure]) {
        const style = { family: measure.family, weight: 'regular', fontSize, italic: true } as const
        const ratios = chromiumWidths(texts, style).map(
          (width, index) => width / (measure.italic?.width(texts[index] ?? '', fontSize, 'regular') ?? 0),
        )
        expect(100 * mean(ratios.map((ratio) => Math.abs(ratio - 1))), measure.family).toBeLessThanOrEqual(
          0.2,
        )
        const sentences = ratios.filter((_, index) => !textsOf(language, 0).includes(texts[index] ?? ''))
        expect(Math.max(...sentences), measure.family).toBeLessThanOrEqual(1.02)
      }
    })
})

const mean = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length
