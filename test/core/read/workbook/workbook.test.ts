import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { openFile } from '../../../../core/read/open-file.ts'
import { readWorkbook } from '../../../../core/read/workbook/workbook.ts'

const limits = { mostRows: 100, mostCells: 20 }

describe('an Excel workbook', () => {
  it('gives shared, inline and formatted texts without their reading aids', () => {
    const strings =
      '<si><t>Stage</t></si><si><r><t>Pay</t></r><r><t xml:space="preserve">ment </t></r></si><si><t>購入</t><rPh><t>こうにゅう</t></rPh></si>'
    const rows =
      row(1, cell('A1', 's', '0'), inline('B1', 'Fish &amp; chips')) +
      row(2, cell('A2', 's', '1'), cell('B2', 's', '2'))
    expect(read(workbook({ sheets: { Data: rows }, strings })).rows).toEqual([
      ['Stage', 'Fish & chips'],
      ['Payment ', '購入'],
    ])
  })

  it('[R12] gives dates in ISO form, whichever year they count from, and shares with %', () => {
    const rows = row(
      1,
      styled('A1', 1, '45292'),
      styled('B1', 2, '45292.75'),
      styled('C1', 3, '0.255'),
      styled('D1', 4, '0.5'),
      cell('E1', 'n', '0.30000000000000004'),
    )
    expect(read(workbook({ sheets: { Data: rows } })).rows).toEqual([
      ['2024-01-01', '2024-01-01 18:00:00', '25.5%', '12:00:00', '0.3'],
    ])
    expect(
      read(workbook({ sheets: { Data: row(1, styled('A1', 1, '43830')) }, from1904: true })).rows,
    ).toEqual([['2024-01-01']])
  })

  it('keeps blank cells in their places, also those a merged header leaves', () => {
    const rows =
      row(1, inline('A1', 'Id'), inline('C1', 'Rate each step')) +
      row(3, inline('B3', 'x'), inline('D3', 'y'))
    const found = read(workbook({ sheets: { Data: rows } }))
    expect(found.rows).toEqual([
      ['Id', '', 'Rate each step', ''],
      ['', 'x', '', 'y'],
    ])
    expect(found.rowNumbers).toEqual([1, 3])
  })

  it('gives the value that a formula had last, and says where there is none', () => {
    const rows = row(
      1,
      '<c r="A1"><f>1+1</f><v>2</v></c>',
      '<c r="B1"><f>NOW()</f></c>',
      cell('C1', 'b', '1'),
      cell('D1', 'e', '#N/A'),
    )
    const found = read(workbook({ sheets: { Data: rows } }))
    expect(found.rows).toEqual([['2', '', 'TRUE', '#N/A']])
    expect(found.problems).toEqual([{ code: 'workbook-uncalculated', row: 1, column: 'B', count: 1 }])
  })

  it('reads the first sheet with data, passes over notes and hidden sheets, and names the others', () => {
    const data = Array.from({ length: 20 }, (_, i) =>
      row(i + 1, inline(`A${i + 1}`, 'a'), inline(`B${i + 1}`, 'b')),
    ).join('')
    const found = read(
      workbook({
        sheets: { 'Read me': row(1, inline('A1', 'Note')), Empty: '', Answers: data, 'Old*': data },
      }),
    )
    expect(found.sheetName).toBe('Answers')
    expect(found.problems).toEqual([
      { code: 'workbook-sheet-chosen', value: 'Answers', suggestion: 'Read me, Empty', count: 2 },
    ])
    const note = readWorkbook(
      workbook({ sheets: { 'Read me': row(1, inline('A1', 'Note')), Answers: data } }),
      { ...limits, sheet: 'Read me' },
    )
    expect(note).toMatchObject({ sheetName: 'Read me', rows: [['Note']], problems: [] })
  })

  it('[R13] stops at the stated number of rows and says at which', () => {
    const rows = Array.from({ length: 120 }, (_, i) => row(i + 1, inline(`A${i + 1}`, 'a'))).join('')
    const found = read(workbook({ sheets: { Data: rows } }))
    expect(found.rows).toHaveLength(100)
    expect(found.problems).toEqual([{ code: 'table-limit-rows', row: 101, value: '100' }])
  })

  it('[R13] refuses an entry that unpacks to more than its header says, or to too much', () => {
    const bytes = workbook({ sheets: { Data: row(1, inline('A1', 'x'.repeat(90_000))) } })
    expect(readWorkbook(withSizeOf(bytes, 'xl/worksheets/sheet1.xml', 100), limits)).toEqual({
      code: 'workbook-broken',
    })
    expect(readWorkbook(withSizeOf(bytes, 'xl/worksheets/sheet1.xml', 4_000_000_000), limits)).toEqual({
      code: 'workbook-too-large',
    })
  })

  it('refuses a file that is cut off, and one that is no workbook inside', () => {
    const bytes = workbook({ sheets: { Data: row(1, inline('A1', 'x')) } })
    for (let end = 0; end < bytes.length; end += 37) {
      expect(readWorkbook(bytes.subarray(0, end), limits)).toEqual({ code: 'workbook-broken' })
    }
    expect(readWorkbook(zipSync({ 'xl/other.xml': strToU8('<a/>') }), limits)).toEqual({
      code: 'workbook-broken',
    })
  })

  it('goes the way of any other table: a journey in a sheet becomes a map', async () => {
    const titles = ['Stage', 'Touchpoint', 'Action', 'Emotion']
    const lines = [titles, ['Buy', 'Shop', 'Pays', '4'], ['Use', 'Home', 'Enjoys it', '5']]
    const rows = lines
      .map((cells, i) => row(i + 1, ...cells.map((text, at) => inline(`${'ABCD'[at]}${i + 1}`, text))))
      .join('')
    const { kind, journey, source } = await openFile(workbook({ sheets: { Data: rows } }), {
      name: 'shop.xlsx',
    })
    expect(kind).toMatch(/^journey/)
    expect(journey?.stages.map(({ name }) => name)).toEqual(['Buy', 'Use'])
    expect(journey?.lines[0]?.points.map(({ value }) => value)).toEqual([1, 2])
    expect(source).toMatchObject({ encoding: 'xlsx', sheet: 'Data', sheets: ['Data'] })
  })
})

function read(bytes: Uint8Array) {
  const found = readWorkbook(bytes, limits)
  if ('code' in found) throw new Error(found.code)
  return found
}

const cell = (at: string, type: string, value: string) => `<c r="${at}" t="${type}"><v>${value}</v></c>`
const styled = (at: string, style: number, value: string) => `<c r="${at}" s="${style}"><v>${value}</v></c>`
const inline = (at: string, text: string) => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`
const row = (number: number, ...cells: readonly string[]) => `<row r="${number}">${cells.join('')}</row>`

/** A workbook as Excel packs it; a sheet whose name ends in * is hidden. */
function workbook({
  sheets,
  strings = '',
  from1904 = false,
}: {
  readonly sheets: Readonly<Record<string, string>>
  readonly strings?: string
  readonly from1904?: boolean
}): Uint8Array {
  const names = Object.keys(sheets)
  const list = names.map(
    (name, i) =>
      `<sheet name="${name.replace('*', '')}" sheetId="${i + 1}" ${name.endsWith('*') ? 'state="hidden" ' : ''}r:id="rId${i + 1}"/>`,
  )
  const relations = names.map(
    (_, i) => `<Relationship Id="rId${i + 1}" Target="worksheets/sheet${i + 1}.xml"/>`,
  )
  const formats = [0, 14, 22, 10, 20].map((id) => `<xf numFmtId="${id}"/>`)
  const entries: Record<string, Uint8Array> = {
    'xl/workbook.xml': strToU8(
      `<workbook><workbookPr${from1904 ? ' date1904="1"' : ''}/><sheets>${list.join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(`<Relationships>${relations.join('')}</Relationships>`),
    'xl/sharedStrings.xml': strToU8(`<sst>${strings}</sst>`),
    'xl/styles.xml': strToU8(
      `<styleSheet><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs>${formats.join('')}</cellXfs></styleSheet>`,
    ),
  }
  names.forEach((name, i) => {
    entries[`xl/worksheets/sheet${i + 1}.xml`] = strToU8(
      `<?xml version="1.0"?><worksheet><sheetData>${sheets[name]}</sheetData></worksheet>`,
    )
  })
  return zipSync(entries)
}

/** The same file with another unpacked size in its directory. */
function withSizeOf(bytes: Uint8Array, name: string, size: number): Uint8Array {
  const changed = bytes.slice()
  const view = new DataView(changed.buffer)
  for (let at = 0; at + 46 < changed.length; at += 1) {
    if (view.getUint32(at, true) !== 0x02014b50) continue
    const length = view.getUint16(at + 28, true)
    if (new TextDecoder().decode(changed.subarray(at + 46, at + 46 + length)) === name)
      view.setUint32(at + 24, size, true)
  }
  return changed
}
