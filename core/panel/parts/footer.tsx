import type { Saver } from '../save/saver.ts'
import type { Session } from '../session.ts'
import type { PanelState } from '../state.ts'
import { isBusy } from '../state.ts'
import type { Store } from '../store.ts'
import { useWords } from '../words.ts'
import { HandoutView } from './handout.tsx'
import { RunProgress } from './run-progress.tsx'
import { SaveMenu } from './save-menu.tsx'
import { Status } from './status.tsx'

interface FooterProps {
  readonly state: PanelState
  readonly store: Store
  readonly session: Session
  readonly saver: Saver
}

/** What is always in reach: what happened, the one main button, and saving. */
export function Footer({ state, store, session, saver }: FooterProps) {
  const words = useWords()
  const { handout, lastSaved } = state

  return (
    <div class="footer">
      {handout !== undefined && (
        <HandoutView
          handout={handout}
          onCopied={() => store.dispatch({ type: 'copied', file: handout.file })}
          onClose={() => store.dispatch({ type: 'handout-closed' })}
        />
      )}
      {isBusy(state) && (
        <RunProgress drawing={state.drawing} reading={state.readSoFar} onCancel={session.cancel} />
      )}
      <div class="footer-status">
        <Status state={state} />
        {lastSaved !== undefined && state.notice.kind === 'saved' && (
          <button type="button" class="link link-primary" onClick={() => void saver.show(lastSaved)}>
            {words.save.asCopy}
          </button>
        )}
      </div>
      <div class="footer-actions">
        <button
          type="button"
          class="button button-primary button-medium main-button"
          aria-disabled={state.open === undefined || state.drawing !== undefined}
          onClick={() => void session.draw()}
        >
          {state.drawn === undefined ? words.run.draw : words.run.update}
        </button>
        <SaveMenu isEnabled={state.open !== undefined} onSave={(format) => void saver.save(format)} />
      </div>
    </div>
  )
}
