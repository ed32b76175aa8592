import { describe, expect, it } from 'vitest'
import { readFile, readText } from '../../../core/read/read.ts'
import { titleFrom } from '../../../core/read/title.ts'
import { joined, singleByte, utf8 } from './bytes.ts'

const codes = (problems: readonly { readonly code: string }[]) => problems.map(({ code }) => code)
const wide = 'Stage,Touchpoint,Emotion,Pain points\nBuy,Shop,2,Queue\nUse,Home,5,\n'

describe('readFile', () => {
  it('reads a journey table from its bytes, with what it was taken for', () => {
    const reading = readFile(utf8(wide), { name: 'files/coffee_journey-map.csv' })
    expect(reading).toMatchObject({
      kind: 'journey-wide',
      journey: { title: 'Coffee journey map' },
      problems: [],
      source: {
        vendor: 'generic',
        encoding: 'utf-8',
        delimiter: ',',
        headerRows: 1,
        headerStart: 0,
        records: 2,
        recordsTotal: 3,
        columns: [
          { name: 'Stage', role: 'stage' },
          { name: 'Touchpoint', role: 'touchpoints' },
          { name: 'Emotion', role: 'emotion' },
          { name: 'Pain points', role: 'pain-points' },
        ],
      },
    })
  })

  it('[R1] offers other encodings where the bytes leave doubt, and takes the chosen one', () => {
    const bytes = singleByte('Этап;Точка контакта;Проблемы\nПокупка;Касса;Очередь\n', 'koi8-r')
    const reading = readFile(bytes, { name: 'x.csv' })
    expect(reading.source.encoding).toBe('koi8-r')
    expect(reading.source.encodings.length).toBeGreaterThan(1)
    expect(codes(reading.problems)).toContain('encoding-guessed')
    expect(readFile(bytes, { name: 'x.csv', encoding: 'koi8-r' }).problems).toEqual([])
  })

  const refused: readonly (readonly [string, Uint8Array, string])[] = [
    ['no bytes', new Uint8Array(), 'file-empty'],
    ['a byte order mark alone', joined([0xef, 0xbb, 0xbf]), 'file-empty'],
    ['blank lines', utf8(' \n\r\n\t'), 'file-empty'],
    [
      'a workbook',
      joined([0x50, 0x4b, 3, 4], utf8('....[Content_Types].xml....xl/workbook.xml')),
      'file-is-workbook',
    ],
    ['an old workbook', joined([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), 'file-is-old-workbook'],
    ['a picture', joined([0x89, 0x50, 0x4e, 0x47, 13, 10]), 'file-is-binary'],
    ['noise', Uint8Array.from({ length: 400 }, (_, i) => (i * 7919) % 256), 'file-is-binary'],
    ['a web page', utf8('<!doctype html><title>x</title>'), 'file-is-web-page'],
    ['a cross-tab', utf8(',Total,Men,Women\nYes,120,60,60\nNo,80,30,50\n'), 'table-is-crosstab'],
  ]
  it.each(refused)('[R7] refuses %s with a sentence', (_, bytes, code) => {
    const reading = readFile(bytes)
    expect(reading.journey).toBeNull()
    expect(reading.kind).toBe('refused')
    expect(codes(reading.problems)).toContain(code)
  })

  it('[R13] refuses a line that no table has, before it is taken apart', () => {
    const { problems, kind } = readFile(utf8('x'.repeat(3_000_000)), { name: 'x.csv' })
    expect(codes(problems)).toContain('table-limit-cell')
    expect(kind).toBe('refused')
  })

  it('[R14] says that a file with a header has no rows', () => {
    const { problems, source } = readFile(utf8('Timestamp,How satisfied are you?\n'), { name: 'x.csv' })
    expect(codes(problems)).toContain('table-no-rows')
    expect(source.records).toBe(0)
  })
})

describe('readText', () => {
  it('reads what was pasted, whatever it is', () => {
    expect(readText('journey\n title A\n section B\n  C: 3: Me').kind).toBe('mermaid')
    expect(readText('Awareness\n  Ad\nPurchase\n  Shop').kind).toBe('outline')
    expect(readText('| | A | B |\n|--|--|--|\n| Actions | x | y |\n| Pain points | z | |').kind).toBe(
      'markdown',
    )
    expect(readText('\tBuy\tUse\nActions\tpays\tdrinks\nPain points\tslow\t\n').kind).toBe('journey-matrix')
  })

  it('takes title and facts from the rows above the header', () => {
    const { journey } = readText(`Coffee to go,,,\nPersona: Kasia,,,\n,,,\n${wide}`, { name: 'x.csv' })
    expect(journey?.title).toBe('Coffee to go')
    expect(journey?.personas.map(({ name }) => name)).toEqual(['Kasia'])
  })

  it('takes the word of the person about what a file is', () => {
    const table = 'Place,Mood\nShop,4\nApp,2\n'
    expect(readText(table, { kind: 'journey' }).kind).toMatch(/^journey-/)
    expect(readText(table, { kind: 'responses' }).kind).toBe('responses')
    expect(readText(wide, { kind: 'responses' }).kind).toBe('responses')
  })

  it('says that it does not know a kind, and looks at the file', () => {
    const { kind, problems } = readText(wide, { kind: 'poem' })
    expect(kind).toBe('journey-wide')
    expect(problems).toEqual([{ code: 'kind-unknown', value: 'poem' }])
  })

  it('[R3] takes the delimiter of the person', () => {
    expect(
      readText('Stage|x,Pain points\nBuy|y,slow\n', { delimiter: ',', kind: 'table' }).source.delimiter,
    ).toBe(',')
  })

  it('[R5] reads headers that are names of JavaScript as any other', () => {
    const { journey } = readText('Stage,__proto__,constructor\nBuy,a,b\n', { kind: 'journey-wide' })
    expect(journey?.lanes.map(({ title }) => title)).toEqual(['__proto__', 'constructor'])
    expect(journey?.cards.map(({ text }) => text)).toEqual(['a', 'b'])
  })
})

describe('titleFrom', () => {
  it('makes a title of the name of a file', () => {
    expect(titleFrom('/a/b/coffee_journey-map.csv')).toBe('Coffee journey map')
    expect(titleFrom('C:\\x\\2026-03_kawa.journey.json')).toBe('2026-03 kawa')
    expect(titleFrom('Ankieta (1-52).csv')).toBe('Ankieta')
    expect(titleFrom('02-pl-wide-1250.csv')).toBe('02 pl wide 1250')
    expect(titleFrom('')).toBe('')
  })
})

describe('what a file is told that holds little', () => {
  it('[R13] says of a journey table without rows that there is nothing to draw', () => {
    const { journey, problems } = readText('Stage,Touchpoint,Action,Emotion\n')
    expect(journey).toBeNull()
    expect(codes(problems)).toEqual(['table-no-journey-rows'])
  })

  it('[R7] says one sentence about words that are neither a table nor a journey', () => {
    expect(codes(readText('just words').problems)).toEqual(['text-not-understood'])
    expect(codes(readText('"'.repeat(400)).problems)).toEqual(['text-not-understood'])
  })

  it('[R4] says what is wrong with rows in their order, and that cells beyond the header are kept', () => {
    const { problems } = readText(
      'Stage,Touchpoint,Action\nA,T,goes\nB,U,does,more\nC,V\nD,W,ends\nE,X,"open\nF,Y,rests\n',
      {
        name: 'x.csv',
      },
    )
    const rows = problems.flatMap(({ row }) => row ?? [])
    expect(rows).toEqual([...rows].sort((a, b) => a - b))
    expect(codes(problems)).toContain('row-long-kept')
  })

  it('[R13] names the columns of a survey that are not on the map', () => {
    const text = 'Stage,Touchpoint,Action,Pain point\nA,T,one,p1\nA,T,two,p2\nB,U,three,p3\nB,U,four,p4\n'
    const { problems } = readText(text, { kind: 'responses' })
    expect(codes(problems)).toContain('survey-no-counts')
    expect(problems).toContainEqual({ code: 'survey-columns-unused', count: 2, value: 'Action, Pain point' })
  })
})
