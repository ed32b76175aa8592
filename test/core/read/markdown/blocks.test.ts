import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { frontMatter, markdownBlocks } from '../../../../core/read/markdown/blocks.ts'

describe('the blocks of Markdown', () => {
  it('are headings of both kinds', () => {
    expect(markdownBlocks('# One #\n\nTwo\n===\nThree\n---\n#見出し\n#5 is no heading')).toMatchObject([
      { kind: 'heading', level: 1, text: 'One', row: 1 },
      { kind: 'heading', level: 1, text: 'Two', row: 3 },
      { kind: 'heading', level: 2, text: 'Three', row: 5 },
      { kind: 'heading', level: 1, text: '見出し', row: 7 },
      { kind: 'paragraph', lines: ['#5 is no heading'], row: 8 },
    ])
  })

  it('are tables with their rows, ragged or without outer bars', () => {
    const [table] = markdownBlocks(
      'text\n\n| | A | B |\n|--|:-:|--:|\n| x | 1\\|2 |\n| y | | 3 | 4 |\n\nafter',
    ).filter((block) => block.kind === 'table')
    expect(table).toEqual({
      kind: 'table',
      row: 3,
      rows: [
        { row: 3, cells: ['', 'A', 'B'] },
        { row: 5, cells: ['x', '1|2'] },
        { row: 6, cells: ['y', '', '3', '4'] },
      ],
    })
    expect(markdownBlocks('a | b\n- | -\n1 | 2')).toMatchObject([
      { rows: [{ cells: ['a', 'b'] }, { cells: ['1', '2'] }] },
    ])
    expect(markdownBlocks('|a|b|\n|1|2|')).toMatchObject([
      { kind: 'table', rows: [{ cells: ['a', 'b'] }, { cells: ['1', '2'] }] },
    ])
    expect(markdownBlocks('this | that')).toMatchObject([{ kind: 'paragraph' }])
  })

  it('are lists with the depth of their items, in any indentation', () => {
    const text = '1. One\n   1. Deeper\n   wrapped\n2) Two\n\n   - [x] done\n\t\t* far\n- last\n\nafter'
    expect(markdownBlocks(text)).toMatchObject([
      {
        kind: 'list',
        items: [
          { text: 'One', depth: 0, numbered: true, row: 1 },
          { text: 'Deeper\nwrapped', depth: 1, numbered: true },
          { text: 'Two', depth: 0, numbered: true, row: 4 },
          { text: 'done', depth: 1, numbered: false },
          { text: 'far', depth: 2 },
          { text: 'last', depth: 0 },
        ],
      },
      { kind: 'paragraph', lines: ['after'], row: 10 },
    ])
  })

  it('are code with its language, to its fence or to the end', () => {
    expect(markdownBlocks('a\n```mermaid x\njourney\n# no heading\n```\nb')).toMatchObject([
      { kind: 'paragraph' },
      { kind: 'code', language: 'mermaid', text: 'journey\n# no heading', row: 3 },
      { kind: 'paragraph', row: 6 },
    ])
    expect(markdownBlocks('~~~\nnever closed')).toMatchObject([{ kind: 'code', text: 'never closed' }])
  })

  it('are read inside quotations, without comments, after the front matter', () => {
    const text = '---\ntitle: "Map"\n---\n> **Date:** today <!-- or\n> tomorrow --> soon\n'
    expect(frontMatter(text)).toEqual(['title: "Map"'])
    expect(markdownBlocks(text)).toEqual([{ kind: 'paragraph', row: 4, lines: ['**Date:** today', 'soon'] }])
    expect(frontMatter('---\nno matter\n---')).toEqual([])
  })
})

it('any text has blocks whose rows go up', () => {
  const piece = fc.constantFrom(
    '# ',
    '- ',
    '1. ',
    '| ',
    '|--|',
    '```',
    '---',
    '===',
    '> ',
    '<!--',
    '-->',
    'text',
    '\n',
    '\n\n',
    '  ',
    '\t',
  )
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(piece, { maxLength: 60 }).map((parts) => parts.join('')),
        fc.string({ unit: 'binary' }),
      ),
      (text) => {
        const rows = markdownBlocks(text).map(({ row }) => row)
        expect(rows).toEqual([...rows].sort((a, b) => a - b))
      },
    ),
  )
})
