/**
 * What the panel does when it is asked to: read, lay out, draw, stop. It only ever speaks to the store, so a wrong
 * file, a failed drawing or a second file in the middle of the first cannot take away what is open.
 */
import type { Journey } from '../journey/schema.ts'
import { shortenedCards } from '../layout/shortened-cards.ts'
import type { Language } from '../messages/language.ts'
import type { Reading } from '../read/reading.ts'
import type { DrawTarget } from './draw-target.ts'
import { mapLanguage } from './language.ts'
import type { Sample } from './samples.ts'
import { loadSentences } from './sentences/sentences.ts'
import type { Settings } from './settings.ts'
import type { Refusal, StartTab } from './state.ts'
import { isBusy } from './state.ts'
import type { Store } from './store.ts'
import type { Work } from './work.ts'

/** What the session needs of a `File`. */
export interface ChosenFile {
  readonly name: string
  readonly arrayBuffer: () => Promise<ArrayBuffer>
}

export interface Session {
  readonly openFile: (file: ChosenFile) => Promise<void>
  /** Takes text as it is typed or pasted, and reads it once the person pauses. */
  readonly pasteText: (text: string) => void
  readonly openSample: (sample: Sample) => Promise<void>
  /** Opens a sample and draws it unasked, to greet a person who has no file yet. */
  readonly greet: (sample: Sample) => Promise<void>
  readonly chooseLanguage: (language: Language) => Promise<void>
  readonly draw: () => Promise<void>
  readonly cancel: () => void
}

export interface SessionParts {
  readonly store: Store
  readonly target: DrawTarget
  readonly settings: Settings
  readonly work: Work
}

/** Pause in typing after which pasted text is read, ms. */
const TYPING_PAUSE = 500

/** Bytes from which on a file is read beside the page, with progress. */
const LONG = 100_000

/** Makes the session of one panel. Its functions never reject; what goes wrong becomes part of the state. */
export function createSession({ store, target, settings, work }: SessionParts): Session {
  const { dispatch, state } = store
  let reading = new AbortController()
  let drawing = new AbortController()
  let lastReading: Promise<void> = Promise.resolve()
  let asked: Language | undefined
  let typing: { readonly timer: ReturnType<typeof setTimeout>; readonly text: string } | undefined

  const layOut = (journey: Journey, language: Language) =>
    work.layout(journey, { host: target.host, language: mapLanguage(journey.language, language) })

  const openJourney = async ({ from, name, read, silent }: Opening): Promise<void> => {
    reading.abort()
    reading = new AbortController()
    const { signal } = reading
    if (!silent) dispatch({ type: 'reading', name })
    const refuse = (refusal: Omit<Refusal, 'name'>) =>
      dispatch({ type: 'refused', refusal: { name, ...refusal } })

    const answer = await attempt(() => read(signal), signal)
    if (signal.aborted) return
    if (answer === undefined) return refuse({ problems: [], reason: 'unreadable' })
    const { journey } = answer
    if (journey === null || isEmpty(answer)) return refuse({ problems: answer.problems })
    const scene = await attempt(() => layOut(journey, state().language))
    if (signal.aborted) return
    if (scene === undefined) return refuse({ problems: answer.problems, reason: 'undrawable' })
    const whole = { ...answer, problems: [...answer.problems, ...shortenedCards(scene)] }
    dispatch({ type: 'opened', journey: { from, name, reading: whole, journey, scene }, silent })
  }

  const open = (opening: Opening): Promise<void> => {
    stopTyping()
    lastReading = openJourney(opening)
    return lastReading
  }

  const stopTyping = () => {
    clearTimeout(typing?.timer)
    typing = undefined
  }

  const readOptions = (name: string) => ({ name, language: state().language })

  const readChosen = async (file: ChosenFile, signal: AbortSignal): Promise<Reading> => {
    const options = readOptions(file.name)
    if (!(file instanceof Blob) || file.size < LONG || !work.readLongFile)
      return work.readFile(new Uint8Array(await file.arrayBuffer()), options)
    const onProgress = (done: number, total: number) => {
      if (!signal.aborted) dispatch({ type: 'reading', name: file.name, progress: { done, total } })
    }
    return work.readLongFile(file, { ...options, signal, onProgress })
  }

  const openTyped = async (text: string) => {
    if (text.trim() === '') return stopTyping()
    await open({ from: 'paste', name: '', silent: false, read: () => work.readText(text, readOptions('')) })
  }

  /** Finishes what is being read or typed; true where it turned out to be no map. */
  const readingRefused = async (): Promise<boolean> => {
    const unfinished = typing !== undefined || state().reading !== undefined
    if (typing !== undefined) await openTyped(typing.text)
    await lastReading
    return unfinished && state().refusal !== undefined
  }

  const openSample = (sample: Sample, silent: boolean) =>
    open({
      from: 'sample',
      name: sample.title,
      silent,
      read: async () => work.readText(await sample.load(), readOptions(sample.file)),
    })

  return {
    openFile: (file) =>
      open({
        from: 'file',
        name: file.name,
        silent: false,
        read: (signal) => readChosen(file, signal),
      }),

    pasteText(text) {
      dispatch({ type: 'text-pasted', text })
      stopTyping()
      typing = { text, timer: setTimeout(() => void openTyped(text), TYPING_PAUSE) }
    },

    openSample: (sample) => openSample(sample, false),

    async greet(sample) {
      await openSample(sample, true)
      const greeting = state().open
      if (greeting?.from !== 'sample') return
      await attempt(() => target.draw(greeting, { signal: drawing.signal, onProgress: () => {} }))
    },

    async chooseLanguage(language) {
      asked = language
      const isLoaded = await loadSentences(language)
      if (asked !== language) return
      if (!isLoaded) return dispatch({ type: 'language-missing' })
      dispatch({ type: 'language-chosen', language })
      settings.set('language', language)
      const opened = state().open
      if (opened === undefined) return
      const scene = await attempt(() => layOut(opened.journey, language))
      if (scene === undefined || state().open !== opened || state().language !== language) return
      dispatch({ type: 'laid-out', scene })
    },

    async draw() {
      if (await readingRefused()) return
      const opened = state().open
      if (opened === undefined || isBusy(state())) return
      drawing = new AbortController()
      const { signal } = drawing
      const onProgress = (done: number, total: number) => {
        if (!signal.aborted) dispatch({ type: 'drawing', progress: { done, total } })
      }
      onProgress(0, 0)
      const drawn = await attempt(async () => {
        await target.draw(opened, { signal, onProgress })
        return true
      })
      if (signal.aborted) return dispatch({ type: 'drawing-stopped' })
      dispatch(drawn === true ? { type: 'drawn', journey: opened.journey } : { type: 'draw-failed' })
    },

    cancel() {
      if (state().drawing !== undefined) return drawing.abort()
      if (state().reading === undefined) return
      reading.abort()
      dispatch({ type: 'reading-stopped' })
    },
  }
}

interface Opening {
  readonly from: StartTab
  readonly name: string
  readonly read: (signal: AbortSignal) => Promise<Reading>
  /** True where nobody asked for it, so nothing is announced. */
  readonly silent: boolean
}

/** A file that was read but holds nothing to draw, and says so, must not take the place of a map. */
const isEmpty = ({ journey, problems }: Reading): boolean =>
  journey?.stages.length === 0 && problems.length > 0

/** The value of a promise, or undefined where making it failed: a person reads a sentence, the console the stack. */
const attempt = async <T>(make: () => Promise<T>, signal?: AbortSignal): Promise<T | undefined> => {
  try {
    return await make()
  } catch (error) {
    if (!signal?.aborted) console.error(error)
    return undefined
  }
}
