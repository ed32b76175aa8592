import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanCell, splitCell } from '../../../core/read/cell.ts'

describe('splitCell', () => {
  const lists: readonly (readonly [string, readonly string[]])[] = [
    ['Slow chat; no answer', ['Slow chat', 'no answer']],
    ['Slow chat\nNo answer', ['Slow chat', 'No answer']],
    ['Slow chat<br>No answer<br/>Queue', ['Slow chat', 'No answer', 'Queue']],
    ['• Slow chat • No answer', ['Slow chat', 'No answer']],
    ['- Slow chat\n- No answer', ['Slow chat', 'No answer']],
    ['1. Slow chat\n2) No answer', ['Slow chat', 'No answer']],
    ['1) first\n2) second; with semicolon\n3) third', ['first', 'second; with semicolon', 'third']],
    ['1. a 2. b 3. c', ['a', 'b', 'c']],
    ['1. a\n  - b\n2. c', ['a', 'b', 'c']],
    ['Slow chat / No answer', ['Slow chat', 'No answer']],
    ['Web/Mobile app/Shop', ['Web', 'Mobile app', 'Shop']],
    ['Google検索/YouTube/書店/通信講座のLP', ['Google検索', 'YouTube', '書店', '通信講座のLP']],
    ['参考書を買う/通信講座に申し込む', ['参考書を買う', '通信講座に申し込む']],
    [
      '「このままでいいのか…」「先輩みたいになりたくない」',
      ['「このままでいいのか…」', '「先輩みたいになりたくない」'],
    ],
    ['“Too slow” “Nobody answers”', ['“Too slow”', '“Nobody answers”']],
    ['"Too slow" "Nobody answers"', ['"Too slow"', '"Nobody answers"']],
  ]
  it.each(lists)('splits what a cell lists: %s', (cell, things) => {
    expect(splitCell(cell)).toEqual(things)
  })

  const whole = [
    'Finds the app slow, expensive and confusing',
    'Opens 24/7, 1/2 of the time by 03/05/2026',
    'Reads https://example.org/a/b and www.example.org/x/y',
    'He/she signs and/or pays',
    'Ads (Google; Facebook / Instagram)',
    'Says “fast; cheap / near”',
    'A/B test of the page',
    '24/7のAI家庭教師',
    'Smiles ;)',
    'Search on Google/YouTube',
    'Price 3.5 – too high',
  ]
  it.each(whole)('leaves a sentence whole: %s', (cell) => {
    expect(splitCell(cell)).toEqual([cell])
  })

  it('splits names at commas and tight slashes, in lanes of names only', () => {
    expect(splitCell('E-mail, phone, and shop', { names: true })).toEqual(['E-mail', 'phone', 'shop'])
    expect(splitCell('Email/SMS', { names: true })).toEqual(['Email', 'SMS'])
    expect(splitCell('Email/SMS')).toEqual(['Email/SMS'])
    expect(splitCell('Waits in a long queue at the counter, then pays', { names: true })).toHaveLength(1)
    expect(splitCell('1,5 h', { names: true })).toEqual(['1,5 h'])
  })

  it('finds nothing in an empty cell', () => {
    expect(splitCell('')).toEqual([])
    expect(splitCell(' \n ; ')).toEqual([])
  })

  it('loses no letter or digit of any cell, but for numbers and bullets before an item', () => {
    const words = fc.array(
      fc.constantFrom('ab', 'żó', '認知', '/', ';', ', ', ' ', '(', ')', '“', '”', '\n', '•', 'http://x.y/z'),
      {
        maxLength: 30,
      },
    )
    fc.assert(
      fc.property(words, fc.boolean(), (pieces, names) => {
        const letters = (text: string) => text.replace(/[^\p{L}]/gu, '')
        expect(letters(splitCell(pieces.join(''), { names }).join(''))).toBe(letters(pieces.join('')))
      }),
    )
  })
})

describe('cleanCell', () => {
  it('drops the marks of Markdown and HTML, and keeps their text', () => {
    expect(cleanCell('**状況**')).toBe('状況')
    expect(cleanCell(' a<br>b&nbsp;&amp; c ')).toBe('a\nb & c')
    expect(cleanCell('2 ** 3 ** 4 __proto__')).toBe('2 ** 3 ** 4 __proto__')
  })
})

describe('the entities of a cell', () => {
  it('[R5] stay as they were written, but for cells that have HTML tags as well', () => {
    expect(cleanCell('x &lt; 5 &amp; y')).toBe('x &lt; 5 &amp; y')
    expect(cleanCell('<b>x</b> &lt; 5')).toBe('<b>x</b> < 5')
    expect(cleanCell('Salt &amp; pepper<br>Oil')).toBe('Salt & pepper\nOil')
  })
})
