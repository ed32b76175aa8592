/**
 * The work that may take long, behind promises: today it runs on the page between two frames; a worker can take its
 * place without the session noticing. What does the work is loaded when it is first asked for.
 */
import type { Journey } from '../journey/schema.ts'
import type { Language } from '../messages/language.ts'
import type { Reading } from '../read/reading.ts'
import type { HostName, Scene } from '../scene.ts'
import type { TextMeasure } from '../text/text.ts'
import { type LongOptions, readInWorker, readOnPage } from './long-reading.ts'

export interface Work {
  readonly readFile: (bytes: Uint8Array, options: ReadOptions) => Promise<Reading>
  /** Reads a file that takes long, with progress; rejects when its signal is aborted. Absent where it is not needed. */
  readonly readLongFile?: (file: Blob, options: LongOptions) => Promise<Reading>
  readonly readText: (text: string, options: ReadOptions) => Promise<Reading>
  readonly layout: (journey: Journey, options: LayoutOptions) => Promise<Scene>
}

export interface ReadOptions {
  readonly name: string
  readonly language: Language
}

export interface LayoutOptions {
  readonly host: HostName
  /** Language of the words that the map adds to the journey's own. */
  readonly language: Language
}

/**
 * Does the work on the page itself, after the page had time to show that it has begun.
 * A long file is read in the worker that `startWorker` makes, in slices on the page where there is none.
 * `loadMeasure` loads the font in which the host draws a map, so that a page brings the width table of that one only.
 */
export function pageWork(loadMeasure: () => Promise<TextMeasure>, startWorker?: () => Worker): Work {
  return {
    readLongFile: (file, options) =>
      startWorker ? readInWorker(file, options, startWorker) : readOnPage(file, options),
    async readFile(bytes, options) {
      const { openFile } = await import('../read/open-file.ts')
      await breath()
      return openFile(bytes, options)
    },
    async readText(text, options) {
      const { readText } = await import('../read/read.ts')
      await breath()
      return readText(text, options)
    },
    async layout(journey, { host, language }) {
      const [{ layout }, { mapWords }, measure] = await Promise.all([
        import('../layout/layout.ts'),
        import('../messages/map/index.ts'),
        loadMeasure(),
      ])
      await breath()
      return layout(journey, { host, words: mapWords(language), measure })
    },
  }
}

const breath = () => new Promise<void>((resolve) => setTimeout(resolve))
