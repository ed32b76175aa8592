import { render } from 'preact'
import { Board } from '../core/panel/board/board.tsx'
import { createBoardTarget } from '../core/panel/board/board-target.ts'
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
import { loadWorldFonts } from './world-fonts.ts'

const openSans = async () => (await import('../core/text/open-sans.ts')).openSansMeasure
const startWorker = () => new Worker('./worker.js', { type: 'module' })
const settings = browserSettings()
const wanted = startingLanguage(settings.get('language'), navigator.languages)
const language = (await loadSentences(wanted)) ? wanted : 'en'
const store = createStore(initialState(language))
const target = createBoardTarget()
const session = createSession({ store, target, settings, work: pageWork(openSans, startWorker) })
const saver = createSaver(store)
loadWorldFonts(store)

const page = document.getElementById('page')
if (page === null) throw new Error('panel.html has no element with the id "page"')
render(
  <>
    <Panel store={store} session={session} saver={saver} samples={samples} />
    <Board target={target} store={store} />
  </>,
  page,
)

const greeting = greetingSample(language)
if (greeting !== undefined) void session.greet(greeting)
