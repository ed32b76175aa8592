/**
 * An Excel workbook (.xlsx) as tables. The steps: open the ZIP, find the sheets by the workbook's own list,
 * read the texts and formats the cells refer to, then the sheet that was asked for, or the first one with data.
 */
import type { Problem } from '../../problem.ts'
import { columnLetter } from '../header-rows.ts'
import { cellFormats } from './formats.ts'
import { readSharedStrings, readSheet, type Sheet } from './sheet.ts'
import { readXml } from './xml.ts'
import { openZip, type Zip, type ZipFault } from './zip.ts'

export interface Workbook {
  /** Names of the sheets that are not hidden, in their order. */
  readonly sheetNames: readonly string[]
  /** The sheet that was read. */
  readonly sheetName: string
  /** Cells of each filled row; all rows are equally long. */
  readonly rows: string[][]
  /** Number of each row in the sheet, from 1. */
  readonly rowNumbers: number[]
  readonly problems: readonly Problem[]
}

export interface WorkbookOptions {
  readonly sheet?: string
  readonly mostRows: number
  readonly mostCells: number
}

/** Reads a sheet of a workbook; a problem where the file cannot be used. Never throws. */
export function readWorkbook(bytes: Uint8Array, options: WorkbookOptions): Workbook | Problem {
  const zip = openZip(bytes)
  if (zip === null) return { code: 'workbook-broken' }
  const main = zip.names.find((name) => /^xl\/workbook\.xml$/i.test(name))
  const list = main === undefined ? null : textOf(zip, main)
  if (list === null) return { code: 'workbook-broken' }
  if (typeof list !== 'string') return list
  const { sheets, from1904 } = sheetsOf(list, textOrNothing(zip, 'xl/_rels/workbook.xml.rels'))
  const setting = {
    sharedStrings: readSharedStrings(textOrNothing(zip, 'xl/sharedStrings.xml')),
    formats: cellFormats(textOrNothing(zip, 'xl/styles.xml')),
    from1904,
    mostRows: options.mostRows,
    mostCells: options.mostCells,
  }
  const found: { readonly name: string; readonly sheet: Sheet }[] = []
  for (const { name, path } of sheets) {
    const xml = textOf(zip, path)
    if (xml !== null && typeof xml !== 'string') return xml
    found.push({ name, sheet: readSheet(xml ?? '', setting) })
  }
  const names = sheets.map(({ name }) => name)
  const wanted = found.find(({ name }) => name === options.sheet)
  const chosen = wanted ?? firstWithData(found)
  if (chosen === undefined) return { code: 'file-empty' }
  const missing: Problem[] =
    options.sheet !== undefined && wanted === undefined
      ? [{ code: 'workbook-no-sheet', value: options.sheet }]
      : []
  return {
    sheetNames: names,
    sheetName: chosen.name,
    rows: evenRows(chosen.sheet.rows),
    rowNumbers: chosen.sheet.rowNumbers,
    problems: [...missing, ...sheetProblems(chosen.sheet, names, chosen.name, options)],
  }
}

/** The first sheet with data; notes beside them, a tenth of the largest sheet or less, are passed over. */
function firstWithData<S extends { readonly sheet: Sheet }>(sheets: readonly S[]): S | undefined {
  const cellsOf = ({ sheet }: S) => sheet.rows.reduce((count, row) => count + row.length, 0)
  const most = Math.max(0, ...sheets.map(cellsOf))
  return most === 0 ? undefined : sheets.find((sheet) => cellsOf(sheet) * 10 > most)
}

/** A sheet leaves out the empty cells at the end of a row; a table does not. */
function evenRows(rows: readonly string[][]): string[][] {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0)
  return rows.map((row) => [...row, ...new Array<string>(width - row.length).fill('')])
}

function sheetProblems(
  sheet: Sheet,
  names: readonly string[],
  name: string,
  options: WorkbookOptions,
): Problem[] {
  const problems: Problem[] = []
  if (names.length > 1 && options.sheet === undefined) {
    const others = names.filter((one) => one !== name)
    problems.push({
      code: 'workbook-sheet-chosen',
      value: name,
      suggestion: others.join(', '),
      count: others.length,
    })
  }
  if (sheet.stoppedAt !== undefined)
    problems.push({ code: 'table-limit-rows', row: sheet.stoppedAt, value: String(options.mostRows) })
  const [first] = sheet.uncalculated
  if (first !== undefined) {
    problems.push({
      code: 'workbook-uncalculated',
      row: first.row,
      column: columnLetter(first.column),
      count: sheet.uncalculated.length,
    })
  }
  return problems
}

interface SheetEntry {
  readonly name: string
  readonly path: string
}

function sheetsOf(
  workbookXml: string,
  relationsXml: string,
): { readonly sheets: SheetEntry[]; readonly from1904: boolean } {
  const targets = new Map<string, string>()
  readXml(relationsXml, {
    open(name, attribute) {
      if (name === 'Relationship') targets.set(attribute('Id') ?? '', attribute('Target') ?? '')
    },
  })
  const sheets: SheetEntry[] = []
  let from1904 = false
  readXml(workbookXml, {
    open(name, attribute) {
      if (name === 'workbookPr') from1904 = /^(?:1|true)$/.test(attribute('date1904') ?? '')
      if (name !== 'sheet' || /hidden/i.test(attribute('state') ?? '')) return
      const target = targets.get(attribute('id') ?? '')
      if (target !== undefined) sheets.push({ name: attribute('name') ?? '', path: pathOf(target) })
    },
  })
  return { sheets, from1904 }
}

/** Targets are relative to "xl/", or start at the root of the ZIP. */
function pathOf(target: string): string {
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`
}

function textOf(zip: Zip, name: string): string | Problem | null {
  const bytes = zip.unpack(name)
  return bytes === null ? null : typeof bytes === 'string' ? faults[bytes] : new TextDecoder().decode(bytes)
}

function textOrNothing(zip: Zip, name: string): string {
  const text = textOf(zip, name)
  return typeof text === 'string' ? text : ''
}

const faults: { readonly [F in ZipFault]: Problem } = {
  broken: { code: 'workbook-broken' },
  'too-large': { code: 'workbook-too-large' },
  encrypted: { code: 'workbook-encrypted' },
}
