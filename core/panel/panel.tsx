import { useEffect } from 'preact/hooks'
import { FileFacts } from './parts/file-facts.tsx'
import { Footer } from './parts/footer.tsx'
import { BrandIcon } from './parts/icons.tsx'
import { LanguageSwitch } from './parts/language-switch.tsx'
import { Preview } from './parts/preview.tsx'
import { Problems } from './parts/problems.tsx'
import { Start } from './parts/start.tsx'
import type { Sample } from './samples.ts'
import type { Saver } from './save/saver.ts'
import { sentencesIn } from './sentences/sentences.ts'
import type { Session } from './session.ts'
import type { PanelState } from './state.ts'
import { isBusy } from './state.ts'
import type { Store } from './store.ts'
import { useDropAnywhere } from './use-drop.ts'
import { useKeptFocus } from './use-kept-focus.ts'
import { usePanelState } from './use-state.ts'
import { WordsContext } from './words.ts'

interface PanelProps {
  readonly store: Store
  readonly session: Session
  readonly saver: Saver
  readonly samples: readonly Sample[]
}

/** The panel: one column from where a map starts down to the one main button. */
export function Panel({ store, session, saver, samples }: PanelProps) {
  const state = usePanelState(store)
  const { panel: words, problems: problemSentences } = sentencesIn(state.language)
  const isOver = useDropAnywhere(session)
  useEscape(state, store, session)
  useKeptFocus('.main-button')
  useEffect(() => {
    document.documentElement.lang = state.language
  }, [state.language])

  const { open, refusal } = state
  return (
    <WordsContext.Provider value={words}>
      <main class="panel" aria-label={words.panel}>
        <header class="panel-head">
          <h1 class="panel-title">
            <BrandIcon />
            {words.product}
          </h1>
          <LanguageSwitch
            language={state.language}
            onChoose={(language) => void session.chooseLanguage(language)}
          />
        </header>
        <div class="panel-body">
          <Start state={state} store={store} session={session} samples={samples} />
          {open !== undefined && <FileFacts open={open} />}
          <Problems
            refusal={refusal}
            problems={open?.reading.problems ?? []}
            language={state.language}
            sentences={problemSentences}
            hasMap={open !== undefined}
            onCloseRefusal={() => store.dispatch({ type: 'refusal-closed' })}
          />
          {open !== undefined && <Preview scene={open.scene} />}
        </div>
        <Footer state={state} store={store} session={session} saver={saver} />
      </main>
      {isOver && <div class="drop-here">{words.start.drop}</div>}
    </WordsContext.Provider>
  )
}

/** Esc undoes the nearest thing: it closes what is shown to be copied, stops the run, or closes the refusal. */
const useEscape = (state: PanelState, store: Store, session: Session) => {
  useEffect(() => {
    const onKeyDown = ({ key }: KeyboardEvent) => {
      if (key !== 'Escape') return
      if (state.handout !== undefined) return store.dispatch({ type: 'handout-closed' })
      if (isBusy(state)) return session.cancel()
      if (state.refusal !== undefined) store.dispatch({ type: 'refusal-closed' })
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [state, store, session])
}
