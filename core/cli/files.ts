import { readFile, realpath, writeFile } from 'node:fs/promises'
import { sentences } from './sentences.ts'

/** A value, or the sentence that says why there is none. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly sentence: string }

/** The bytes of a file, or of standard input where the name is `-`. */
export async function readBytes(name: string): Promise<Outcome<Uint8Array>> {
  try {
    return { ok: true, value: name === '-' ? await standardInput() : await readFile(name) }
  } catch (error) {
    return { ok: false, sentence: readFailure(name, codeOf(error)) }
  }
}

/** The value in a JSON file. */
export async function readJson(name: string): Promise<Outcome<unknown>> {
  const bytes = await readBytes(name)
  if (!bytes.ok) return bytes
  try {
    return { ok: true, value: JSON.parse(new TextDecoder().decode(bytes.value)) }
  } catch {
    return { ok: false, sentence: sentences.mappingNotJson(name) }
  }
}

/** Writes the result to a file other than the one that was read. */
export async function writeResult(
  out: string,
  input: string,
  content: string | Uint8Array,
): Promise<Outcome<void>> {
  if (await isSameFile(out, input)) return { ok: false, sentence: sentences.outputIsInput(out) }
  try {
    return { ok: true, value: await writeFile(out, content) }
  } catch (error) {
    return { ok: false, sentence: writeFailure(out, codeOf(error)) }
  }
}

/** Writes the result to standard output; a pipe whose reader has left is a quiet end. */
export async function printResult(content: string | Uint8Array): Promise<Outcome<void>> {
  process.stdout.on('error', () => {}) // the callback is told as well
  const error = await new Promise<unknown>((resolve) => process.stdout.write(content, resolve))
  const code = error ? codeOf(error) : 'EPIPE'
  if (code === 'EPIPE') return { ok: true, value: undefined }
  return { ok: false, sentence: sentences.outputUnwritable('The result', code) }
}

async function standardInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array)
  return Buffer.concat(chunks)
}

function readFailure(name: string, code: string): string {
  if (code === 'ENOENT' || code === 'ENOTDIR') return sentences.fileMissing(name)
  if (code === 'EISDIR') return sentences.fileIsFolder(name)
  if (code === 'EACCES' || code === 'EPERM') return sentences.fileForbidden(name)
  if (code === 'ERR_FS_FILE_TOO_LARGE') return sentences.fileTooLarge(name)
  return sentences.fileUnreadable(name, code)
}

function writeFailure(name: string, code: string): string {
  if (code === 'ENOENT' || code === 'ENOTDIR') return sentences.outputFolderMissing(name)
  if (code === 'EISDIR') return sentences.outputIsFolder(name)
  return sentences.outputUnwritable(name, code)
}

async function isSameFile(out: string, input: string): Promise<boolean> {
  const paths = await Promise.all([out, input].map((name) => realpath(name).catch(() => undefined)))
  return paths[0] !== undefined && paths[0] === paths[1]
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return 'code' in error ? String(error.code) : error.message
}
