import { useId } from 'preact/hooks'
import type { Sample } from '../samples.ts'
import type { Session } from '../session.ts'
import type { PanelState, StartTab } from '../state.ts'
import type { Store } from '../store.ts'
import { useWords } from '../words.ts'
import { ArrowIcon, CheckIcon, FileIcon } from './icons.tsx'
import type { Tab } from './tabs.tsx'
import { Tabs } from './tabs.tsx'

interface StartProps {
  readonly state: PanelState
  readonly store: Store
  readonly session: Session
  readonly samples: readonly Sample[]
}

/** Where a map can start: a file, pasted text, a sample. */
export function Start({ state, store, session, samples }: StartProps) {
  const words = useWords()
  const tabs: readonly Tab<StartTab>[] = [
    { name: 'file', title: words.start.file, content: <ChooseFile session={session} /> },
    { name: 'paste', title: words.start.paste, content: <PasteText text={state.pasted} session={session} /> },
    {
      name: 'sample',
      title: words.start.sample,
      content: <ChooseSample samples={samples} chosen={state.open} session={session} />,
    },
  ]
  return (
    <section class="section" aria-label={words.start.title}>
      <Tabs
        label={words.start.title}
        tabs={tabs}
        chosen={state.tab}
        onChoose={(tab) => store.dispatch({ type: 'tab-chosen', tab })}
      />
    </section>
  )
}

const READABLE = '.csv,.tsv,.tab,.txt,.md,.markdown,.mmd,.mermaid,.json'

function ChooseFile({ session }: { readonly session: Session }) {
  const words = useWords()
  const id = useId()
  return (
    <div class="choose-file">
      <input
        type="file"
        id={id}
        class="choose-file-input"
        accept={READABLE}
        aria-describedby={`${id}-formats`}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0]
          if (file !== undefined) void session.openFile(file)
          currentTarget.value = ''
        }}
      />
      <div class="choose-file-zone">
        <FileIcon />
        <div>
          <label class="link link-primary choose-file-label" for={id}>
            {words.start.chooseFile}
          </label>{' '}
          {words.start.dropHint}
          <div class="note" id={`${id}-formats`}>
            {words.start.formats}
          </div>
        </div>
      </div>
    </div>
  )
}

function PasteText({ text, session }: { readonly text: string; readonly session: Session }) {
  const words = useWords()
  const id = useId()
  return (
    <div class="form-group form-group-small">
      <label for={id}>{words.start.pasteLabel}</label>
      <textarea
        id={id}
        class="textarea"
        rows={6}
        spellcheck={false}
        value={text}
        aria-describedby={`${id}-hint`}
        onInput={({ currentTarget }) => session.pasteText(currentTarget.value)}
      />
      <div class="note" id={`${id}-hint`}>
        {words.start.pasteHint}
      </div>
    </div>
  )
}

interface ChooseSampleProps {
  readonly samples: readonly Sample[]
  readonly chosen: PanelState['open']
  readonly session: Session
}

function ChooseSample({ samples, chosen, session }: ChooseSampleProps) {
  const words = useWords()
  return (
    <ul class="samples" aria-label={words.start.samples}>
      {samples.map((sample) => {
        const isChosen = chosen?.from === 'sample' && chosen.name === sample.title
        return (
          <li key={sample.file}>
            <button
              type="button"
              class={isChosen ? 'sample sample-chosen' : 'sample'}
              aria-pressed={isChosen}
              lang={sample.language}
              onClick={() => void session.openSample(sample)}
            >
              <span>
                <span class="sample-title">{sample.title}</span>
                <span class="note">{sample.note}</span>
              </span>
              {isChosen ? <CheckIcon /> : <ArrowIcon />}
            </button>
          </li>
        )
      })}
    </ul>
  )
}
