/**
 * Reading a file that takes long, in a worker, so that the page stays free. Where no worker can be started, the page
 * itself reads in slices, and breathes after each.
 */
import type { ByteSource } from '../read/byte-source.ts'
import type { Reading } from '../read/reading.ts'
import type { ReadOptions } from './work.ts'

export interface LongOptions extends ReadOptions {
  readonly signal: AbortSignal
  /** Hears how many bytes are read, of how many. */
  readonly onProgress: (done: number, total: number) => void
}

/** What the page tells the worker. */
export interface WorkerTask {
  readonly file: Blob
  readonly options: ReadOptions
}

/** What the worker answers: progress as often as there is some, then the reading or why there is none. */
export type WorkerAnswer =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'reading'; readonly reading: Reading }
  | { readonly kind: 'failed'; readonly reason: string }

/** Bytes that the page reads before it breathes; a slice takes a few milliseconds. */
const PAGE_SLICE = 64 * 1024
const WORKER_SLICE = 1024 * 1024

/** Reads a file in a worker that `start` makes; rejects where the bytes cannot be had, and when it was aborted. */
export async function readInWorker(file: Blob, options: LongOptions, start: () => Worker): Promise<Reading> {
  const worker = startedWorker(start)
  if (!worker) return readOnPage(file, options)
  try {
    return await answerOf(worker, file, options)
  } catch (error) {
    if (error !== workerFailed) throw error
    return await readOnPage(file, options)
  } finally {
    worker.terminate()
  }
}

/** Reads a file on the page, in slices. */
export async function readOnPage(file: Blob, options: LongOptions): Promise<Reading> {
  const { signal, onProgress, ...rest } = options
  const { readStream } = await import('../read/stream.ts')
  const source = slicesOf(file, PAGE_SLICE)
  const reading = await readStream(source, { ...rest, onProgress, isCancelled: () => signal.aborted })
  if (reading === null) throw signal.reason
  return reading
}

/** What the worker does with its task. */
export async function workThrough(task: WorkerTask, answer: (answer: WorkerAnswer) => void): Promise<void> {
  const { readStream } = await import('../read/stream.ts')
  try {
    const reading = await readStream(slicesOf(task.file, WORKER_SLICE), {
      ...task.options,
      onProgress: (done, total) => answer({ kind: 'progress', done, total }),
    })
    if (reading) answer({ kind: 'reading', reading })
  } catch (error) {
    answer({ kind: 'failed', reason: String(error) })
  }
}

/** The bytes of a file in slices; the next one is on its way while one is read. */
function slicesOf(file: Blob, length: number): ByteSource {
  const slice = async (at: number) => new Uint8Array(await file.slice(at, at + length).arrayBuffer())
  return {
    size: file.size,
    async *open() {
      let next = slice(0)
      for (let at = 0; at < file.size; at += length) {
        const bytes = await next
        if (at + length < file.size) next = slice(at + length)
        await breath()
        yield bytes
      }
    },
  }
}

const workerFailed = new Error('The worker could not be started.')

function startedWorker(start: () => Worker): Worker | null {
  try {
    return start()
  } catch {
    return null
  }
}

function answerOf(worker: Worker, file: Blob, { signal, onProgress, ...options }: LongOptions) {
  return new Promise<Reading>((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason))
    worker.addEventListener('error', () => reject(workerFailed))
    worker.addEventListener('message', ({ data }: MessageEvent<WorkerAnswer>) => {
      if (data.kind === 'progress') onProgress(data.done, data.total)
      else if (data.kind === 'reading') resolve(data.reading)
      else reject(new Error(data.reason))
    })
    const task: WorkerTask = { file, options }
    worker.postMessage(task)
  })
}

/** Lets the page paint and hear the person; a message comes back sooner than the shortest timer. */
const breath = () =>
  new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(null)
  })
