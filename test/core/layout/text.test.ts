import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { laneName, lineHeightOf, measuredText, objectName, shortName } from '../../../core/layout/text.ts'
import { themes } from '../../../core/layout/theme.ts'
import { openSansMeasure } from '../../../core/text/index.ts'
import { texts } from './journeys.ts'

const setting = { theme: themes.board, measure: openSansMeasure }
const style = { fontSize: 13, color: '#000000' }
const measured = (text: string, width: number, maxLines?: number) =>
  measuredText([{ text, ...style, ...(maxLines === undefined ? {} : { maxLines }) }], width, setting)

describe('measuredText', () => {
  test('[V3] leaves 2 % of the width for hosts whose letters are wider', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), fc.integer({ min: 40, max: 400 }), (text, width) => {
        for (const line of measured(text, width).content.paragraphs[0]?.lines ?? [])
          if (line.length > 2)
            expect(openSansMeasure.width(line, 13, 'regular') * 1.02).toBeLessThanOrEqual(width + 0.01)
      }),
    )
  })

  test('is as tall as its lines', () => {
    const { content, height } = measured('one\ntwo\nthree', 300)
    expect(content.paragraphs[0]?.lines).toEqual(['one', 'two', 'three'])
    expect(height).toBe(3 * lineHeightOf(13))
  })

  test('puts its parts under one another, and is named by the main one', () => {
    const { content } = measuredText(
      [
        { text: 'Pain point', fontSize: 11, color: '#111111' },
        { text: 'It froze', fontSize: 13, color: '#222222', main: true },
      ],
      300,
      setting,
    )
    expect(content).toMatchObject({ text: 'Pain point\nIt froze', fontSize: 13, color: '#222222' })
  })

  test('[V4] cuts at a stated number of lines, and says so with "…"', () => {
    const { content, shortened } = measured('one two three four five six seven eight', 60, 2)
    expect(shortened).toBe(true)
    expect(content.paragraphs[0]?.lines).toHaveLength(2)
    expect(content.text).toMatch(/^one two .*…$/)
    expect('one two three four five six seven eight'.startsWith(content.text.slice(0, -1))).toBe(true)
  })

  test('[V4] a cut after the end of a sentence leaves no ".…"', () => {
    expect(measured('First.\nSecond.\nThird.', 300, 2).content.text).toBe('First.\nSecond…')
  })

  test('[V4] what is cut still fits, in every script', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 80, max: 300 }), (text, width) => {
        const [paragraph] = measured(text, width, 3).content.paragraphs
        expect(paragraph?.lines.length).toBeLessThanOrEqual(3)
        const last = paragraph?.lines.at(-1) ?? ''
        if (last.endsWith('…') && last.length > 3)
          expect(openSansMeasure.width(last, 13, 'regular') * 1.02).toBeLessThanOrEqual(width + 0.01)
      }),
    )
  })

  test('trims the ends and turns control characters into spaces, but keeps line feeds', () => {
    expect(measured(' a\u0000b\tc\r\nd\re \n', 300).content.text).toBe('a b c\nd\ne')
    expect(measured('\u00a0x\u0085y', 300).content.text).toBe('x y')
  })

  test('an empty text is one empty line', () => {
    expect(measured('', 300)).toMatchObject({ height: lineHeightOf(13), content: { text: '' } })
  })
})

test('[V5] line heights are on the grid and leave air between lines', () => {
  for (const fontSize of [11, 13, 14, 15, 20, 22, 32, 53]) {
    expect(lineHeightOf(fontSize) % 4).toBe(0)
    expect(lineHeightOf(fontSize) / fontSize).toBeGreaterThanOrEqual(1.2)
  }
})

describe('names', () => {
  test('[V24] a name joins where, what and what it says, and leaves out what is empty', () => {
    expect(objectName('Purchase', 'pain point', 'Slow chat')).toBe('Purchase · pain point · Slow chat')
    expect(objectName('Purchase', '', undefined, '  ', 'Slow chat')).toBe('Purchase · Slow chat')
    expect(objectName('', undefined)).toBe('')
  })

  test('[V24] a long text is named by its first 59 characters and "…", on one line', () => {
    expect(shortName('a'.repeat(60))).toBe('a'.repeat(60))
    expect(shortName('a'.repeat(61))).toBe(`${'a'.repeat(59)}…`)
    expect(shortName('one\ntwo')).toBe('one two')
  })

  test('[V24] a name is never cut inside a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 40, maxLength: 300 }), (text) => {
        expect(/\p{Cs}/u.test(shortName(text))).toBe(false)
        expect(Array.from(shortName(text)).length).toBeLessThanOrEqual(60)
      }),
    )
  })

  test('[V24] a lane without a title is named by what it means', () => {
    expect(laneName({ title: ' ', role: 'pain-points' })).toBe('pain-points')
    expect(laneName({ title: 'Bolączki', role: 'pain-points' })).toBe('Bolączki')
  })
})
