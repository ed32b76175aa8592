/** A sheet of an Excel workbook as a journey: its rows go the way of any other table. */

import { readTableRows } from './read-table.ts'
import { type FileOptions, type Reading, unknownSource } from './reading.ts'
import { MOST_CELLS } from './records.ts'
import { MOST_ROWS, tableFromRows } from './table.ts'
import { readWorkbook } from './workbook/workbook.ts'

/** Reads the first sheet with data, or the one that is asked for; never throws. */
export function readWorkbookFile(bytes: Uint8Array, options: FileOptions = {}): Reading {
  const workbook = readWorkbook(bytes, {
    mostRows: MOST_ROWS,
    mostCells: MOST_CELLS,
    ...(options.sheet === undefined ? {} : { sheet: options.sheet }),
  })
  if ('code' in workbook)
    return { kind: 'refused', journey: null, problems: [workbook], source: unknownSource }
  const reading = readTableRows(tableFromRows(workbook.rows, workbook.rowNumbers), options)
  return {
    ...reading,
    problems: [...workbook.problems, ...reading.problems],
    source: { ...reading.source, encoding: 'xlsx', sheets: workbook.sheetNames, sheet: workbook.sheetName },
  }
}
