/**
 * What the panel knows, and the one function that changes it. No DOM, no promises, no sentences: a notice is data,
 * so that switching the language re-words it and loses nothing.
 */
import type { Journey } from '../journey/schema.ts'
import type { Language } from '../messages/language.ts'
import type { Problem } from '../problem.ts'
import type { Reading } from '../read/reading.ts'
import type { Scene } from '../scene.ts'
import type { SaveFormat } from './save/formats.ts'

export const startTabs = ['file', 'paste', 'sample'] as const
export type StartTab = (typeof startTabs)[number]

/** A journey with where it came from and how it will look. */
export interface OpenJourney {
  readonly from: StartTab
  /** File name or title of the sample; empty for pasted text. */
  readonly name: string
  readonly reading: Reading
  readonly journey: Journey
  readonly scene: Scene
}

/** A file that could not become a map; what was open before stays. */
export interface Refusal {
  readonly name: string
  readonly problems: readonly Problem[]
  /** Set where the file itself is not at fault: it could not be opened, or its journey could not be drawn. */
  readonly reason?: 'unreadable' | 'undrawable'
}

/** Objects drawn or bytes read so far; a total of 0 is not known yet. */
export interface Progress {
  readonly done: number
  readonly total: number
}

/** What was last said to the person. */
export type Notice =
  | { readonly kind: 'nothing' }
  | {
      readonly kind: 'opened' | 'refused' | 'saving' | 'saved' | 'save-refused' | 'save-failed' | 'copied'
      readonly name: string
    }
  | { readonly kind: 'drawn' | 'stopped' | 'draw-failed' | 'language-missing' }

/** A saved file shown to be copied by hand, where saving is refused. */
export interface Handout {
  readonly format: SaveFormat
  readonly file: string
  /** The file's text, or the address of the picture. */
  readonly content: string
}

export interface PanelState {
  readonly language: Language
  readonly tab: StartTab
  readonly pasted: string
  readonly open: OpenJourney | undefined
  readonly refusal: Refusal | undefined
  /** Name of the file that is being read. */
  readonly reading: string | undefined
  /** Bytes of it that are read, where that takes long. */
  readonly readSoFar: Progress | undefined
  readonly drawing: Progress | undefined
  readonly notice: Notice
  /** The journey that is on the board because the person drew it. */
  readonly drawn: Journey | undefined
  readonly lastSaved: SaveFormat | undefined
  readonly handout: Handout | undefined
}

export type PanelAction =
  | { readonly type: 'language-chosen'; readonly language: Language }
  | { readonly type: 'language-missing' }
  | { readonly type: 'tab-chosen'; readonly tab: StartTab }
  | { readonly type: 'text-pasted'; readonly text: string }
  | { readonly type: 'reading'; readonly name: string; readonly progress?: Progress }
  | { readonly type: 'opened'; readonly journey: OpenJourney; readonly silent: boolean }
  | { readonly type: 'laid-out'; readonly scene: Scene }
  | { readonly type: 'refused'; readonly refusal: Refusal }
  | { readonly type: 'refusal-closed' }
  | { readonly type: 'reading-stopped' }
  | { readonly type: 'drawing'; readonly progress: Progress }
  | { readonly type: 'drawn'; readonly journey: Journey }
  | { readonly type: 'drawing-stopped' | 'draw-failed' }
  | { readonly type: 'saving'; readonly file: string }
  | { readonly type: 'saved'; readonly format: SaveFormat; readonly file: string }
  | { readonly type: 'save-failed'; readonly file: string }
  | { readonly type: 'handed-out'; readonly handout: Handout; readonly refused: boolean }
  | { readonly type: 'copied'; readonly file: string }
  | { readonly type: 'handout-closed' }

/** The panel before anything happened. */
export function initialState(language: Language): PanelState {
  return {
    language,
    tab: 'file',
    pasted: '',
    open: undefined,
    refusal: undefined,
    reading: undefined,
    readSoFar: undefined,
    drawing: undefined,
    notice: { kind: 'nothing' },
    drawn: undefined,
    lastSaved: undefined,
    handout: undefined,
  }
}

/** The state after an action; the same object where nothing changes. */
export function reduce(state: PanelState, action: PanelAction): PanelState {
  switch (action.type) {
    case 'language-chosen':
      return { ...state, language: action.language }
    case 'language-missing':
      return { ...state, notice: { kind: 'language-missing' } }
    case 'tab-chosen':
      return { ...state, tab: action.tab }
    case 'text-pasted':
      return { ...state, pasted: action.text }
    case 'reading':
      return { ...state, reading: action.name, readSoFar: action.progress }
    case 'reading-stopped':
      return { ...state, reading: undefined, readSoFar: undefined, notice: { kind: 'stopped' } }
    case 'opened':
      return opened(state, action.journey, action.silent)
    case 'laid-out':
      return state.open === undefined ? state : { ...state, open: { ...state.open, scene: action.scene } }
    case 'refused':
      return {
        ...state,
        reading: undefined,
        readSoFar: undefined,
        refusal: action.refusal,
        notice: { kind: 'refused', name: action.refusal.name },
      }
    case 'refusal-closed':
      return { ...state, refusal: undefined, notice: { kind: 'nothing' } }
    case 'drawing':
      return { ...state, drawing: action.progress }
    case 'drawn':
      return { ...state, drawing: undefined, drawn: action.journey, notice: { kind: 'drawn' } }
    case 'drawing-stopped':
      return { ...state, drawing: undefined, notice: { kind: 'stopped' } }
    case 'draw-failed':
      return { ...state, drawing: undefined, notice: { kind: 'draw-failed' } }
    case 'saving':
      return { ...state, notice: { kind: 'saving', name: action.file } }
    case 'saved':
      return { ...state, lastSaved: action.format, notice: { kind: 'saved', name: action.file } }
    case 'save-failed':
      return { ...state, notice: { kind: 'save-failed', name: action.file } }
    case 'handed-out':
      return handedOut(state, action.handout, action.refused)
    case 'copied':
      return { ...state, notice: { kind: 'copied', name: action.file } }
    case 'handout-closed':
      return { ...state, handout: undefined }
  }
}

/** Says whether the panel is reading or drawing, and Cancel has something to stop. */
export const isBusy = (state: PanelState): boolean =>
  state.reading !== undefined || state.drawing !== undefined

const opened = (state: PanelState, journey: OpenJourney, silent: boolean): PanelState => ({
  ...state,
  reading: undefined,
  readSoFar: undefined,
  open: journey,
  refusal: undefined,
  lastSaved: undefined,
  handout: undefined,
  notice: silent ? state.notice : { kind: 'opened', name: journey.name },
})

const handedOut = (state: PanelState, handout: Handout, refused: boolean): PanelState => ({
  ...state,
  handout,
  notice: refused ? { kind: 'save-refused', name: handout.file } : { kind: 'nothing' },
})
