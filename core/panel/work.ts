/**
 * The work that may take long, behind promises: today it runs on the page between two frames; a worker can take its
 * place without the session noticing.
 */
import type { Journey } from '../journey/schema.ts'
import { layout } from '../layout/layout.ts'
import type { Language } from '../messages/language.ts'
import { mapWords } from '../messages/map/index.ts'
import { openFile } from '../read/open-file.ts'
import { readText } from '../read/read.ts'
import type { Reading } from '../read/reading.ts'
import type { HostName, Scene } from '../scene.ts'
import type { TextMeasure } from '../text/index.ts'
import { interMeasure, openSansMeasure } from '../text/index.ts'
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
 */
export function pageWork(startWorker?: () => Worker): Work {
  return {
    readLongFile: (file, options) =>
      startWorker ? readInWorker(file, options, startWorker) : readOnPage(file, options),
    async readFile(bytes, options) {
      await breath()
      return openFile(bytes, options)
    },
    async readText(text, options) {
      await breath()
      return readText(text, options)
    },
    async layout(journey, { host, language }) {
      await breath()
      return layout(journey, { host, words: mapWords(language), measure: measures[host] })
    },
  }
}

/** The font each host draws a map in. */
const measures: { readonly [H in HostName]: TextMeasure } = {
  figma: interMeasure,
  figjam: interMeasure,
  miro: openSansMeasure,
  board: openSansMeasure,
}

const breath = () => new Promise<void>((resolve) => setTimeout(resolve))
