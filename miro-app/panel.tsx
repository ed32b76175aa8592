/** The panel: inside Miro it draws on the board, anywhere else the board is beside it in the page. */
import type { ComponentChildren } from 'preact'
import { render } from 'preact'
import { Board } from '../core/panel/board/board.tsx'
import { createBoardTarget } from '../core/panel/board/board-target.ts'
import type { DrawTarget } from '../core/panel/draw-target.ts'
import { startingLanguage } from '../core/panel/language.ts'
import { Panel } from '../core/panel/panel.tsx'
import { greetingSample, samples } from '../core/panel/samples.ts'
import { createSaver } from '../core/panel/save/saver.ts'
import { loadSentences } from '../core/panel/sentences/sentences.ts'
import { createSession } from '../core/panel/session.ts'
import { browserSettings } from '../core/panel/settings.ts'
import { initialState } from '../core/panel/state.ts'
import { createStore } from '../core/panel/store.ts'
import { pageWork } from '../core/panel/work.ts'
import { BoardBar } from './board-bar.tsx'
import { openLine } from './line.ts'
import { loadSdk } from './load-sdk.ts'
import { createMiroTarget } from './miro-target.ts'
import { droppedNote } from './notes.ts'
import { loadWorldFonts } from './world-fonts.ts'

const settings = browserSettings()
const wanted = startingLanguage(settings.get('language'), navigator.languages)
const language = (await loadSentences(wanted)) ? wanted : 'en'
const store = createStore(initialState(language))
const openSans = async () => (await import('../core/text/open-sans.ts')).openSansMeasure
loadWorldFonts(store)
const channel = new URLSearchParams(location.search).get('channel')

if (channel === null) openBeside()
else openInMiro(channel)

function openBeside(): void {
  const target = createBoardTarget()
  const session = show(target, <Board target={target} store={store} />)
  const greeting = greetingSample(language)
  if (greeting !== undefined) void session.greet(greeting)
}

function openInMiro(name: string): void {
  document.documentElement.classList.add('in-miro')
  const target = createMiroTarget(openLine(name))
  show(target, <BoardBar target={target} store={store} />)
  void loadSdk().then((ui) => {
    ui?.on('drop', (event) => {
      const note = droppedNote(event, store.state().language)
      if (note !== undefined) target.drop(note)
    })
  })
}

function show(target: DrawTarget, beside: ComponentChildren) {
  const session = createSession({ store, target, settings, work: pageWork(openSans, startWorker) })
  const saver = createSaver(store)
  const page = document.getElementById('page')
  if (page === null) throw new Error('panel.html has no element with the id "page"')
  render(
    <>
      <Panel store={store} session={session} saver={saver} samples={samples} />
      {beside}
    </>,
    page,
  )
  return session
}

function startWorker(): Worker {
  return new Worker('./worker.js', { type: 'module' })
}
