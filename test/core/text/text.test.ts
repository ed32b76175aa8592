import { describe, expect, test } from 'vitest'
import { interMeasure, openSansMeasure } from '../../../core/text/index.ts'

const measures = [interMeasure, openSansMeasure] as const

/** Width in em. */
const em = (text: string, measure = interMeasure) => measure.width(text, 1, 'regular')
const lines = (text: string, width: number, measure = interMeasure) =>
  measure.wrap(text, 14, 'regular', width)
describe('[V3] widths', () => {
  test('kerning brings A and V together in Inter', () => {
    expect(em('AV')).toBeLessThan(em('A') + em('V'))
    expect(em('Ta') - em('T') - em('a')).toBeLessThan(0)
  })

  test('letters with marks kern as those without', () => {
    for (const [marked, plain] of [
      ['Tą', 'Ta'],
      ['Vă', 'Va'],
      ['Tę', 'Te'],
    ] as const) {
      const kern = (pair: string) => em(pair) - [...pair].reduce((sum, letter) => sum + em(letter), 0)
      expect(kern(marked)).toBeCloseTo(kern(plain), 2)
    }
  })

  test('bold is wider than regular and width grows with size', () => {
    for (const measure of measures) {
      const text = 'Compares prices — Сравнивает цены — Porównuje ceny'
      expect(measure.width(text, 14, 'bold')).toBeGreaterThan(measure.width(text, 14, 'regular'))
      expect(measure.width(text, 28, 'regular')).toBeCloseTo(2 * measure.width(text, 14, 'regular'), 9)
    }
  })

  test('every sign that layout draws has a width of its own in both fonts', () => {
    for (const measure of measures)
      for (const sign of '▲▼✦★●○◆■–—…“”„«»‘’•·−±×→←✓⚠№€£¥₽%‰') {
        expect(measure.width(sign, 1, 'regular'), sign).toBeGreaterThan(0.1)
        expect(measure.width(sign, 1, 'regular'), sign).toBeLessThan(1.4)
      }
  })

  test('ideographs, kana, Hangul and full-width signs are 1 em, half-width kana half of it', () => {
    expect(em('漢字かなカナ한국어（）！')).toBe(12)
    expect(em('𠮷野家')).toBe(3)
    expect(em('ｶﾅ')).toBe(1)
  })

  test('an emoji is one glyph of 1.248 em, whatever it is joined of', () => {
    for (const emoji of [
      '😀',
      '👍🏽',
      '👩‍👩‍👧‍👦',
      '🏳️‍🌈',
      '👁️‍🗨️',
      '🇵🇱',
      '1️⃣',
      '#️⃣',
      '❤️',
      '☎️',
      '🏴󠁧󠁢󠁳󠁣󠁴󠁿',
      '🧑🏽‍🚀',
      '👨‍❤️‍💋‍👨',
      '©️',
    ])
      expect(em(emoji), emoji).toBeCloseTo(1.248, 3)
    expect(em('🇵🇱🇷🇴')).toBeCloseTo(2 * 1.248, 3)
    expect(em('😀😀')).toBeCloseTo(2 * 1.248, 3)
  })

  test('marks, joiners, controls and soft hyphens take no room, a tab that of a space', () => {
    expect(em('e\u0301')).toBe(em('e'))
    expect(em('a\u200b\u200d\u2060\u00ad\u0007\ufeffb')).toBe(em('ab'))
    expect(em('a\tb')).toBe(em('a b'))
  })

  test('Arabic letters take the form that their neighbours ask for', () => {
    expect(em('ببب')).toBeLessThan(3 * em('ب'))
    expect(em('لا')).toBeLessThan(em('ل') + em('ا'))
    expect(em('بَبَبَ')).toBe(em('ببب'))
    expect(em('ااا')).toBeCloseTo(3 * em('ا'), 9)
  })

  test('other scripts have stated averages', () => {
    expect(em('ש')).toBeCloseTo(0.552, 2)
    expect(em('ก')).toBeCloseTo(0.562, 2)
    expect(em('क')).toBeCloseTo(0.586, 2)
    expect(em('ა')).toBeCloseTo(0.6, 2)
  })
})

describe('[V3] lines', () => {
  test('an empty text is one empty line, white space too', () => {
    expect(lines('', 100)).toEqual([''])
    expect(lines('   ', 100)).toEqual([''])
    expect(lines('   ', 1)).toEqual([''])
  })

  test('a line feed forces a break, in any of its forms', () => {
    expect(lines('a\nb\r\nc\rd\u2028e', 100)).toEqual(['a', 'b', 'c', 'd', 'e'])
    expect(lines('a\n\nb\n', 100)).toEqual(['a', '', 'b', ''])
    expect(lines('one two\nthree', 40)).toEqual(['one', 'two', 'three'])
  })

  test('words fill lines and white space at the breaks is left off', () => {
    expect(lines('Hello world, this is a journey map', 100)).toEqual([
      'Hello world,',
      'this is a',
      'journey map',
    ])
    expect(lines('one  two   ', 40)).toEqual(['one', 'two'])
  })

  test('a word wider than its line is broken between graphemes', () => {
    const broken = lines('Pneumonoultramicroscopicsilicovolcanoconiosis', 100)
    expect(broken.length).toBeGreaterThan(3)
    expect(broken.join('')).toBe('Pneumonoultramicroscopicsilicovolcanoconiosis')
    expect(lines('👩‍👩‍👧‍👦👩‍👩‍👧‍👦🇵🇱🇷🇴e\u0301e\u0301각각', 1)).toEqual([
      '👩‍👩‍👧‍👦',
      '👩‍👩‍👧‍👦',
      '🇵🇱',
      '🇷🇴',
      'e\u0301',
      'e\u0301',
      '각',
      '각',
    ])
  })

  test('a soft hyphen shows where the line breaks and only there', () => {
    expect(lines('Donaudampf\u00adschifffahrts\u00adgesellschaft', 100)).toEqual([
      'Donaudampf-',
      'schifffahrts-',
      'gesellschaft',
    ])
    expect(lines('Donau\u00addampf', 200)).toEqual(['Donau\u00addampf'])
    const narrow = interMeasure.width('Donau', 14, 'regular') + 0.5
    for (const line of lines('Donau\u00addampf', narrow))
      expect(interMeasure.width(line, 14, 'regular')).toBeLessThanOrEqual(narrow)
  })

  test('a no-break space holds words together, a zero-width space lets them part', () => {
    expect(lines('12 000 zł', 50)).toEqual(['12 000', 'zł'])
    expect(lines('12\u00a0000\u00a0zł', 60)).toEqual(['12\u00a0000\u00a0zł'])
    expect(lines('checkout\u200bpage', 70)).toEqual(['checkout\u200b', 'page'])
  })

  test('Japanese lines never start with closing signs, small kana or a long mark, nor end with opening ones', () => {
    const text = 'お客様は「ランニングシューズ」、（はじめての方）ショッピング。キャッチコピー！'
    for (let width = 60; width < 320; width += 7)
      for (const line of lines(text, width)) {
        expect(line).not.toMatch(/^[」、）。！ャッョーィュ]/u)
        expect(line).not.toMatch(/[「（]$/u)
      }
  })

  test('a list with slashes breaks at spaces first, then after slashes', () => {
    expect(lines('Google検索/YouTube/書店', 120)).toEqual(['Google検索/', 'YouTube/書店'])
    expect(lines('via www.example.com/track?id=42', 170)).toEqual(['via', 'www.example.com/', 'track?id=42'])
    expect(lines('https://example.com/very/long/path', 110)).toEqual([
      'https://example.',
      'com/very/long/',
      'path',
    ])
  })

  test('an Arabic word that is broken fits its line in the forms it then has', () => {
    for (let width = 10; width < 80; width += 1)
      for (const line of lines('والاستمرارية', width))
        if ([...line].length > 1) expect(interMeasure.width(line, 14, 'regular')).toBeLessThanOrEqual(width)
  })
})
