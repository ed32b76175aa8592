import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linksIn, plainText } from '../../../../core/read/markdown/inline.ts'

describe('the words of Markdown', () => {
  it.each([
    [
      '**Bold**, *italic*, ***both***, __strong__, _soft_, ~~gone~~, ==marked==',
      'Bold, italic, both, strong, soft, gone, marked',
    ],
    ['**bold *and italic* inside**', 'bold and italic inside'],
    ['*"Finally, someone built this"* — relieved', '"Finally, someone built this" — relieved'],
    ['2 * 3 * 4 and snake_case_name and __init', '2 * 3 * 4 and snake_case_name and __init'],
    ['`sk_live_***` and `**a**` and a lone ` b', 'sk_live_*** and **a** and a lone ` b'],
    ['[the map](https://example.org/a_(b) "title") and ![a face](face.png)', 'the map and a face'],
    ['[the map][1] and <https://example.org/x_y_z>', 'the map and https://example.org/x_y_z'],
    ['\\*not italic\\* and \\# and \\\\', '*not italic* and # and \\'],
    ['[the map](<https://example.org/a b>) one\\\ntwo', 'the map one\ntwo'],
    ['one<br>two<br/>three', 'one\ntwo\nthree'],
    [
      '<b>bold</b> and <span style="x">span</span>, but 3 < 5 and <script>',
      'bold and span, but 3 < 5 and <script>',
    ],
    ['Tom &amp; Ola&nbsp;&#8364;5 &unknown; `&amp;`', 'Tom & Ola €5 &unknown; &amp;'],
    ['「**会員**登録」を*押す*', '「会員登録」を押す'],
    ['  spaces   and\ttabs ', 'spaces and tabs'],
  ])('%s', (markdown, words) => {
    expect(plainText(markdown)).toBe(words)
  })

  it('stay as they are where there is no Markdown in them', () => {
    const word = fc.stringMatching(/^[a-zżółёж東0-9.,;:?()"'–]{1,12}$/u)
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), (words) => {
        expect(plainText(words.join(' '))).toBe(words.join(' '))
      }),
    )
  })

  it('come out of any text, however many marks are in it', () => {
    const mark = fc.constantFrom(
      '*',
      '_',
      '**',
      '`',
      '[',
      '](',
      ')',
      '<',
      '>',
      '&',
      '\\',
      '~~',
      'a',
      ' ',
      '\n',
    )
    fc.assert(
      fc.property(fc.array(mark, { maxLength: 40 }), (marks) => {
        expect(plainText(marks.join('')).length).toBeLessThanOrEqual(marks.join('').length)
      }),
    )
    expect(plainText('**a '.repeat(50_000))).toBe('**a '.repeat(50_000).trim())
  })
})

it('links to https addresses are found with their words, no others', () => {
  expect(
    linksIn(
      'see [a b](http://a.example), [**c** d](https://c.example/x "t") and [e f](<https://e.example/y z>)',
    ),
  ).toEqual([
    { label: 'c d', address: 'https://c.example/x' },
    { label: 'e f', address: 'https://e.example/y' },
  ])
  expect(linksIn('[a b](javascript:alert(1))')).toEqual([])
})
