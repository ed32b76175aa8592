import { useEffect, useId, useState } from 'preact/hooks'
import type { Store } from '../core/panel/store.ts'
import { usePanelState } from '../core/panel/use-state.ts'
import type { Ended, Running } from './messages.ts'
import type { BoardState, MiroTarget } from './miro-target.ts'
import { NoteTray } from './note-tray.tsx'
import type { Listed } from './store.ts'
import { type MiroWords, miroWords } from './words.ts'

interface BoardBarProps {
  readonly target: MiroTarget
  readonly store: Store
}

/** What is on the board: the map to draw into, runs that go on or were left, and notes to drag. */
export function BoardBar({ target, store }: BoardBarProps) {
  const panel = usePanelState(store)
  const state = useBoardState(target)
  const words = miroWords(panel.language)
  const { maps, running, chosen, ended } = state
  if (maps === undefined)
    return (
      <p class="note board-bar" role="status">
        {words.waiting}
      </p>
    )
  const halves = running === null ? maps.filter(({ isHalf }) => isHalf) : []
  return (
    <section class="board-bar" aria-label={words.board}>
      <MapChoice target={target} maps={maps} chosen={chosen} isBusy={running !== null} words={words} />
      {halves.map(({ mapId, title }) => (
        <div class="board-half" key={mapId}>
          <span>{words.half(title)}</span>
          <button type="button" class="link link-primary" onClick={() => target.ask('finish', mapId)}>
            {words.finish}
          </button>
          <button type="button" class="link link-primary" onClick={() => target.ask('remove', mapId)}>
            {words.remove}
          </button>
        </div>
      ))}
      {maps.some(({ isCopy }) => isCopy) && <p class="note">{words.copies}</p>}
      {running !== null && panel.drawing === undefined && (
        <RunOfPage running={running} words={words} onCancel={target.cancel} />
      )}
      <p class="note" role="status">
        {running === null && ended !== undefined ? sentenceAbout(ended, words) : ''}
      </p>
      {ended !== undefined && ended.conflicts.length > 0 && (
        <details class="board-kept">
          <summary>{words.kept(ended.conflicts.length)}</summary>
          <ul>
            {ended.conflicts.map(({ id, property, name }) => (
              <li key={`${id} ${property ?? ''}`}>{name}</li>
            ))}
          </ul>
        </details>
      )}
      <NoteTray words={words} />
    </section>
  )
}

interface MapChoiceProps {
  readonly target: MiroTarget
  readonly maps: readonly Listed[]
  readonly chosen: string | null
  readonly isBusy: boolean
  readonly words: MiroWords
}

function MapChoice({ target, maps, chosen, isBusy, words }: MapChoiceProps) {
  const id = useId()
  const known = maps.filter(({ isCopy }) => !isCopy)
  return (
    <div class="board-choice">
      <label for={id}>{words.target}</label>
      <select
        id={id}
        class="select"
        value={chosen ?? ''}
        disabled={isBusy}
        onChange={({ currentTarget: { value } }) => target.choose(value === '' ? null : value)}
      >
        <option value="">{words.newMap}</option>
        {known.map(({ mapId, title }) => (
          <option key={mapId} value={mapId}>
            {title}
          </option>
        ))}
      </select>
      {chosen !== null && !isBusy && (
        <>
          <button type="button" class="link link-primary" onClick={() => target.ask('show', chosen)}>
            {words.show}
          </button>
          <button type="button" class="link link-primary" onClick={() => target.ask('remove', chosen)}>
            {words.remove}
          </button>
        </>
      )}
    </div>
  )
}

interface RunOfPageProps {
  readonly running: Running
  readonly words: MiroWords
  readonly onCancel: () => void
}

/** A run that this panel did not begin: it was opened again in the middle. */
function RunOfPage({ running: { kind, done, total }, words, onCancel }: RunOfPageProps) {
  const sentence = kind === 'draw' ? words.drawing : words.removing
  return (
    <div class="board-run">
      <span>{sentence}</span>
      <progress
        class="progress"
        aria-label={sentence}
        max={1}
        {...(total > 0 ? { value: done / total } : {})}
      />
      {total > 0 && <span class="note">{words.objects(done, total)}</span>}
      {kind === 'draw' && (
        <button type="button" class="button button-secondary button-medium" onClick={onCancel}>
          {words.cancel}
        </button>
      )}
    </div>
  )
}

function sentenceAbout({ run, outcome, isHalf, reason, resumesAt }: Ended, words: MiroWords): string {
  if (reason === 'gone' || reason === 'newer' || reason === 'busy') return words[reason]
  if (outcome === 'paused')
    return words.paused(new Date(resumesAt ?? Date.now()).toLocaleTimeString([], { timeStyle: 'short' }))
  if (isHalf) return words.isHalf
  if (outcome === 'cancelled') return words.cancelled
  if (outcome === 'failed') return words.failed
  const done = {
    draw: '',
    finish: words.finished,
    remove: words.removed,
    show: words.shown,
    drop: words.dropped,
  }
  return done[run]
}

function useBoardState(target: MiroTarget): BoardState {
  const [state, setState] = useState(target.state)
  useEffect(() => {
    const update = () => setState(target.state())
    update()
    return target.subscribe(update)
  }, [target])
  return state
}
