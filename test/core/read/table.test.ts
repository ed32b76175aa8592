import { describe, expect, it } from 'vitest'
import { findDelimiter, separatorLine } from '../../../core/read/delimiter.ts'
import { columnLetter } from '../../../core/read/header-rows.ts'
import { readTable } from '../../../core/read/table.ts'

describe('findDelimiter', () => {
  it('[R3] counts cells with quotation marks respected', () => {
    expect(findDelimiter('"a, b";"c, d"\n"e, f, g";"h"\n')).toBe(';')
    expect(findDelimiter('id,options\n1,"x;y;z"\n2,"x;y"\n3,"x"\n')).toBe(',')
    expect(findDelimiter('name\tnote\na\tone, two\nb\tthree, four, five\n')).toBe('\t')
    expect(findDelimiter('a|b|c\n1|2|3\n')).toBe('|')
  })

  it('[R3] is not taken in by decimal commas or by a comma in every text', () => {
    expect(findDelimiter('name;height;weight\nA;1,54;52,3\nB;1,84;92,3\n')).toBe(';')
    expect(findDelimiter('"question, with a comma";"other, too"\n"a, b";"c"\n"d";"e, f, g"\n')).toBe(';')
  })

  it('finds the delimiter of ragged rows below a title', () => {
    expect(findDelimiter('My map\nStage,Touchpoint,Pain\nBuy,Shop,slow\nUse,App\n')).toBe(',')
  })

  it('is null where there is one column', () => {
    expect(findDelimiter('opinion\nGood, fast\nSlow\nCheap, nice, near\nFine\n')).toBeNull()
    expect(findDelimiter('')).toBeNull()
  })
})

describe('separatorLine', () => {
  it('[R2] reads the line that Excel writes for itself', () => {
    expect(separatorLine('sep=;\r\na;b')).toEqual({ delimiter: ';', length: 7 })
    expect(separatorLine('"sep=\t"\na')).toMatchObject({ delimiter: '\t' })
    expect(separatorLine('separator,b')).toBeNull()
  })
})

describe('readTable', () => {
  it('knows the line of every row in the file', () => {
    const table = readTable('a,b\n1,"x\ny"\n\n2,z\n')
    expect(table.rows).toEqual([
      ['1', 'x\ny'],
      ['2', 'z'],
    ])
    expect(table.rowNumbers).toEqual([2, 5])
    expect(table.recordsTotal).toBe(4)
  })

  it('[R2] understands a sep line, titles, notes and blank lines above the header', () => {
    expect(readTable('sep=;\r\na;b\r\n1;2\r\n')).toMatchObject({
      delimiter: ';',
      headers: ['a', 'b'],
      headerStart: 1,
      rowNumbers: [3],
    })
    expect(readTable('Our journey map,,\n,,\nStage,Pain,Idea\nBuy,slow,app\n')).toMatchObject({
      headers: ['Stage', 'Pain', 'Idea'],
      headerStart: 2,
      preamble: [['Our journey map', '', '']],
    })
    expect(readTable('Survey,Coffee\nExported,3 May\n\nid,q1,q2\n1,a,b\n2,c,d\n')).toMatchObject({
      headers: ['id', 'q1', 'q2'],
      headerStart: 3,
      rows: [
        ['1', 'a', 'b'],
        ['2', 'c', 'd'],
      ],
    })
  })

  it('[R2] does not take the first row of a matrix for a title', () => {
    expect(readTable(',Awareness\nActions,search\n').headers).toEqual(['A', 'Awareness'])
  })

  it('[R4] says which rows have too few or too many cells, and keeps them', () => {
    const table = readTable('a,b,c\n1,2\n1,2,3\n1,2,3,4\n1,2,3,,\n')
    expect(table.rows[0]).toEqual(['1', '2', ''])
    expect(table.rows[2]).toEqual(['1', '2', '3', '4'])
    expect(table.problems).toEqual([
      { code: 'row-short', row: 2, count: 2, suggestion: '3' },
      { code: 'row-long', row: 4, count: 4, suggestion: '3', value: '4' },
    ])
  })

  it('[R4] names the first ten rows of a kind, and counts the rest', () => {
    const table = readTable(`a,b,c\n${'1,2\n'.repeat(15)}`)
    expect(table.problems).toHaveLength(11)
    expect(table.problems.at(-1)).toEqual({ code: 'rows-more-problems', count: 5 })
  })

  it('[R4] names the row and column of a broken mark', () => {
    expect(readTable('id,answer\n1,"open\n2,fine\n').problems).toEqual([
      { code: 'row-quote-broken', row: 2, column: 'answer' },
    ])
  })

  it('[R5] gives duplicate and empty headers distinct names', () => {
    expect(readTable('a,,a,a (2),\n1,2,3,4,5\n').headers).toEqual(['a', 'B', 'a (3)', 'a (2)', 'E'])
  })

  it('[R5] takes __proto__ and constructor for ordinary headers', () => {
    const table = readTable('__proto__,constructor,toString\n1,2,3\n')
    expect(table.headers).toEqual(['__proto__', 'constructor', 'toString'])
    expect(table.rows).toEqual([['1', '2', '3']])
  })

  it('names columns that only the rows have by their letters', () => {
    expect(readTable('a,b\n1,2,x\n3,4,y\n').headers).toEqual(['a', 'b', 'C'])
  })

  it('[R6] reads three header rows of Qualtrics', () => {
    const table = readTable(
      'StartDate,Q1\nStart Date,How satisfied are you?\n"{""ImportId"":""startDate""}","{""ImportId"":""QID1""}"\n2025-01-01,5\n',
    )
    expect(table.headers).toEqual(['Start Date', 'How satisfied are you?'])
    expect(table.headerRows).toHaveLength(3)
    expect(table.rows).toHaveLength(1)
  })

  it('[R6] reads two header rows of legacy Qualtrics', () => {
    const table = readTable(
      'V1,V2,V3,V4,V5,Q1,\nResponseID,ResponseSet,Name,Status,Finished,Was it good?,\nR_1,x,,0,1,5,\n',
    )
    expect(table.headerRows).toHaveLength(2)
    expect(table.headers).toEqual([
      'ResponseID',
      'ResponseSet',
      'Name',
      'Status',
      'Finished',
      'Was it good?',
      'G',
    ])
  })

  it('[R6] joins a carried-forward question of SurveyMonkey with its options', () => {
    const table = readTable(
      'Respondent ID,How was it?,Which did you use?,,,Any comment?\n,Response,App,Shop,Other (please specify),Open-Ended Response\n1,Good,App,,,fine\n',
    )
    expect(table.headers).toEqual([
      'Respondent ID',
      'How was it?',
      'Which did you use? - App',
      'Which did you use? - Shop',
      'Which did you use? - Other (please specify)',
      'Any comment?',
    ])
    expect(table.rows).toHaveLength(1)
  })

  it('[R6] sees two header rows where merged cells left blanks, and one where columns have no name at all', () => {
    expect(readTable('Who are you?;;;How often?;\nA;B;C;x;y\nJa;;;oft;nie\n').headerRows).toHaveLength(2)
    expect(readTable(';;a;;b;\n;;1;;2;\n;;3;;4;\n').headerRows).toHaveLength(1)
    expect(readTable('id,,,,b\n1,2,3,4,5\n').headerRows).toHaveLength(1)
  })

  it('[R14] a header without rows is a table without rows', () => {
    expect(readTable('a,b\n')).toMatchObject({ headers: ['a', 'b'], rows: [], problems: [] })
    expect(readTable('')).toMatchObject({ headers: [], rows: [], recordsTotal: 0 })
  })

  it('[R13] stops at a limit with a sentence', () => {
    expect(readTable(`a,b\n1,${'x'.repeat(1_000_001)}\n`).problems).toEqual([
      { code: 'table-limit-cell', row: 2, column: 'b', value: '1000000' },
    ])
  })
})

describe('columnLetter', () => {
  it('counts as a spreadsheet does', () => {
    expect([0, 25, 26, 51, 52, 701, 702].map(columnLetter)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA'])
  })
})
