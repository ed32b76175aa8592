/** A file of any kind as a journey; the reader of workbooks is loaded when the first one arrives. */
import { type FileOptions, type Reading, readFile } from './read.ts'
import { isWorkbook } from './refuse-bytes.ts'

/** Reads the bytes of a file, a workbook among them; never rejects for what is in the file. */
export async function openFile(bytes: Uint8Array, options: FileOptions = {}): Promise<Reading> {
  if (!isWorkbook(bytes)) return readFile(bytes, options)
  const { readWorkbookFile } = await import('./read-workbook.ts')
  return readWorkbookFile(bytes, options)
}
