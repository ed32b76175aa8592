/** The ways from a survey file to a journey that the benchmark compares, the same in Node and in a worker. */
import Papa from 'papaparse'
import { layout } from '../../../core/layout/layout.ts'
import { mapWords } from '../../../core/messages/map/index.ts'
import type { ByteSource } from '../../../core/read/byte-source.ts'
import { decoderFor } from '../../../core/read/encodings.ts'
import { createRecordReader } from '../../../core/read/records.ts'
import { readStream } from '../../../core/read/stream.ts'
import { SAMPLE_SIZE } from '../../../core/survey/sample.ts'
import { type Survey, startSurvey } from '../../../core/survey/survey.ts'
import { openSansMeasure } from '../../../core/text/open-sans.ts'

export const caseNames = [
  'file.stream()',
  'parse alone',
  'to a journey',
  'to a scene',
  'Papa Parse to a journey',
] as const
export type CaseName = (typeof caseNames)[number]

export interface Figures {
  readonly ms: number
  /** Rows that were counted, or bytes where a case counts none. */
  readonly count: number
  /** Rows with a character that was cut in two. */
  readonly broken: number
}

const SLICE = 1024 * 1024
const settings = { name: 'survey', language: 'en' } as const

/** Runs one case over a file; `papaInput` is what Papa Parse's own streaming takes. */
export async function runCase(name: CaseName, file: Blob, papaInput: File): Promise<Figures> {
  const start = performance.now()
  const { count, broken = 0 } = await cases[name](file, papaInput)
  return { ms: performance.now() - start, count, broken }
}

interface Counted {
  readonly count: number
  readonly broken?: number
}

const cases: { readonly [N in CaseName]: (file: Blob, papaInput: File) => Promise<Counted> } = {
  async 'file.stream()'(file) {
    let count = 0
    const reader = file.stream().getReader()
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return { count }
      count += value.length
    }
  },
  async 'parse alone'(file) {
    let count = -1
    const decoder = decoderFor('utf-8')
    const reader = createRecordReader({ delimiter: ',', onRecord: () => ++count > -2 })
    for await (const bytes of slicesOf(file).open()) reader.push(decoder.push(bytes))
    reader.end()
    return { count }
  },
  async 'to a journey'(file) {
    const reading = await readStream(slicesOf(file), { name: 'survey.csv' })
    return { count: reading?.source.records ?? 0 }
  },
  async 'to a scene'(file) {
    const reading = await readStream(slicesOf(file), { name: 'survey.csv' })
    if (!reading?.journey) throw new Error('The survey did not become a journey.')
    layout(reading.journey, { host: 'board', words: mapWords('en'), measure: openSansMeasure })
    return { count: reading.source.records }
  },
  'Papa Parse to a journey': (_, input) =>
    new Promise((resolve) => {
      const sample: string[][] = []
      let survey: Survey | null = null
      let count = -1
      let broken = 0
      const begin = (): Survey => {
        const [headers = [], ...rows] = sample
        const begun = startSurvey(
          { headers, headerRows: [headers], vendor: 'google-forms', sample: rows },
          settings,
        )
        for (const row of rows) begun.add(row, 0)
        return begun
      }
      Papa.parse<string[]>(input, {
        chunk({ data }) {
          for (const row of data) {
            if (row.length < 2) continue
            count += 1
            if (row.some((cell) => cell.includes('\ufffd'))) broken += 1
            if (survey) survey.add(row, count + 1)
            else if (sample.push(row) > SAMPLE_SIZE) survey = begin()
          }
        },
        complete() {
          ;(survey ?? begin()).finish()
          resolve({ count, broken })
        },
      })
    }),
}

/** A file in slices; the next one is on its way while one is read. */
function slicesOf(file: Blob): ByteSource {
  const slice = async (at: number) => new Uint8Array(await file.slice(at, at + SLICE).arrayBuffer())
  return {
    size: file.size,
    async *open() {
      let next = slice(0)
      for (let at = 0; at < file.size; at += SLICE) {
        const bytes = await next
        if (at + SLICE < file.size) next = slice(at + SLICE)
        yield bytes
      }
    },
  }
}
