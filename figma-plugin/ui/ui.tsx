/** The window of the plugin: the shared panel, drawing on the page through main. */
import { render } from 'preact'
import { startingLanguage } from '../../core/panel/language.ts'
import { Panel } from '../../core/panel/panel.tsx'
import { samples } from '../../core/panel/samples.ts'
import { createSaver } from '../../core/panel/save/saver.ts'
import { loadSentences } from '../../core/panel/sentences/sentences.ts'
import { createSession, type Session } from '../../core/panel/session.ts'
import type { Settings } from '../../core/panel/settings.ts'
import { initialState } from '../../core/panel/state.ts'
import { createStore } from '../../core/panel/store.ts'
import { pageWork } from '../../core/panel/work.ts'
import { interMeasure } from '../../core/text/inter.ts'
import { writeJourney } from '../../core/write/json.ts'
import { type Channel, windowChannel } from './channel.ts'
import { createFigmaTarget, type FigmaTarget, type Start } from './figma-target.ts'
import { listenToKeys } from './keys.ts'
import { MapBar } from './map-bar.tsx'

void open(windowChannel(window))

async function open(channel: Channel): Promise<void> {
  const start = await started(channel)
  const settings = settingsFrom(start, channel)
  const wanted = startingLanguage(settings.get('language'), navigator.languages)
  const language = (await loadSentences(wanted)) ? wanted : 'en'
  const store = createStore(initialState(language))
  const target = createFigmaTarget(start, channel, () => store.state().language)
  const session = createSession({ store, target, settings, work: pageWork(async () => interMeasure) })
  const openSelected = () => void openMap(target, session)
  const page = document.getElementById('page')
  if (page === null) throw new Error('ui.html has no element with the id "page"')
  render(
    <>
      <MapBar target={target} store={store} onOpen={openSelected} />
      <Panel store={store} session={session} saver={createSaver(store)} samples={samples} />
    </>,
    page,
  )
  listenToKeys(document, store, channel)
  // Figma leaves the keys with the page behind the window, where they delete things.
  window.focus()
  page.querySelector<HTMLElement>('.panel-body button, .panel-body input')?.focus()
  if (start.command === 'export' && start.selected !== null) openSelected()
}

/** Tells main that the window is there, and waits for what the plugin was started for. */
function started(channel: Channel): Promise<Start> {
  return new Promise((resolve) => {
    const stop = channel.listen((message) => {
      if (message.type !== 'start') return
      stop()
      resolve(message)
    })
    channel.send({ type: 'ready' })
  })
}

/** Settings are kept by main: the window may not keep anything itself. */
function settingsFrom({ settings }: Start, channel: Channel): Settings {
  const remembered = new Map(Object.entries(settings))
  return {
    get: (key) => remembered.get(key),
    set(key, value) {
      remembered.set(key, value)
      channel.send({ type: 'remember', key, value })
    },
  }
}

/** Opens the journey of the selected map in the panel, to be saved or looked at. */
async function openMap(target: FigmaTarget, session: Session): Promise<void> {
  const stored = await target.loadSelected()
  if (typeof stored === 'string') return
  const bytes = new TextEncoder().encode(writeJourney(stored.journey))
  const name = `${stored.journey.title}.journey.json`
  await session.openFile(new File([bytes], name, { type: 'application/json' }))
}
