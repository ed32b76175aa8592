/** One sheet of a workbook as rows of text. */
import { type NumberFormat, numberText } from './formats.ts'
import { readXml } from './xml.ts'

export interface SheetSetting {
  readonly sharedStrings: readonly string[]
  readonly formats: readonly NumberFormat[]
  /** Dates count from 1904, as on old Macintosh computers. */
  readonly from1904: boolean
  readonly mostRows: number
  readonly mostCells: number
}

export interface Sheet {
  /** Cells of each filled row, blanks between them included. */
  readonly rows: string[][]
  /** Number of each row in the sheet, from 1. */
  readonly rowNumbers: number[]
  /** Cells with a formula that was never calculated. */
  readonly uncalculated: readonly { readonly row: number; readonly column: number }[]
  /** The row at which reading stopped, because a limit was reached. */
  readonly stoppedAt?: number
}

/** Reads the XML of a sheet; formulas give the value that was calculated last. */
export function readSheet(xml: string, setting: SheetSetting): Sheet {
  const rows: string[][] = []
  const rowNumbers: number[] = []
  const uncalculated: { row: number; column: number }[] = []
  let stoppedAt: number | undefined
  let row: string[] = []
  let number = 0
  let column = -1
  let cell = { type: 'n', format: 'plain' as NumberFormat, value: '', formula: false }
  let collecting: 'value' | 'inline' | undefined
  let inPhonetic = false

  readXml(xml, {
    open(name, attribute) {
      if (stoppedAt !== undefined) return
      if (name === 'row') {
        number = Number(attribute('r') ?? number + 1)
        row = []
        column = -1
        if (rows.length >= setting.mostRows) stoppedAt = number
      } else if (name === 'c') {
        column = columnOf(attribute('r')) ?? column + 1
        cell = {
          type: attribute('t') ?? 'n',
          format: setting.formats[Number(attribute('s') ?? -1)] ?? 'plain',
          value: '',
          formula: false,
        }
      } else if (name === 'f') cell.formula = true
      else if (name === 'v') collecting = 'value'
      else if (name === 't' && !inPhonetic) collecting = 'inline'
      else if (name === 'rPh') inPhonetic = true
    },
    text(text) {
      if (collecting !== undefined && stoppedAt === undefined) cell.value += text
    },
    close(name) {
      if (name === 'v' || name === 't') collecting = undefined
      else if (name === 'rPh') inPhonetic = false
      else if (name === 'c' && stoppedAt === undefined && column < setting.mostCells) {
        while (row.length < column) row.push('')
        row[column] = cellText(cell, setting)
        if (cell.formula && cell.value === '' && cell.type !== 'str')
          uncalculated.push({ row: number, column })
      } else if (name === 'row' && stoppedAt === undefined && row.some((text) => text !== '')) {
        rows.push(row)
        rowNumbers.push(number)
      }
    },
  })
  return { rows, rowNumbers, uncalculated, ...(stoppedAt === undefined ? {} : { stoppedAt }) }
}

/** The texts that cells refer to by number; reading aids over them (furigana) are left out. */
export function readSharedStrings(xml: string): string[] {
  const strings: string[] = []
  let text = ''
  let collecting = false
  let inPhonetic = false
  readXml(xml, {
    open(name) {
      if (name === 'si') text = ''
      else if (name === 'rPh') inPhonetic = true
      else if (name === 't') collecting = !inPhonetic
    },
    text(piece) {
      if (collecting) text += piece
    },
    close(name) {
      if (name === 't') collecting = false
      else if (name === 'rPh') inPhonetic = false
      else if (name === 'si') strings.push(text)
    },
  })
  return strings
}

function cellText(
  { type, format, value }: { readonly type: string; readonly format: NumberFormat; readonly value: string },
  { sharedStrings, from1904 }: SheetSetting,
): string {
  if (type === 's') return sharedStrings[Number(value)] ?? ''
  if (type === 'b') return value === '1' ? 'TRUE' : value === '0' ? 'FALSE' : ''
  if (type === 'd')
    return value
      .replace('T', ' ')
      .replace(/(?:\.\d+)?Z?$/, '')
      .replace(/ 00:00:00$/, '')
  return type === 'n' ? numberText(value, format, from1904) : value
}

/** "AB12" → 27; undefined where a cell does not say where it is. */
function columnOf(reference: string | undefined): number | undefined {
  const letters = /^[A-Z]+/.exec(reference ?? '')?.[0]
  if (letters === undefined) return undefined
  let column = 0
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64
  return column - 1
}
