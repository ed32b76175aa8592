import { useEffect, useId, useState } from 'preact/hooks'
import type { Store } from '../../core/panel/store.ts'
import { usePanelState } from '../../core/panel/use-state.ts'
import type { DrawnMap } from './draw-map.ts'
import type { FigmaTarget, PageState } from './figma-target.ts'
import { type FigmaWords, figmaWords } from './words.ts'

interface MapBarProps {
  readonly target: FigmaTarget
  readonly store: Store
  /** Opens what is stored with the selected map. */
  readonly onOpen: () => void
}

/** What is on the page: the map to draw into, how the last run ended, and what it kept. */
export function MapBar({ target, store, onOpen }: MapBarProps) {
  const { language, drawing } = usePanelState(store)
  const words = figmaWords(language)
  const state = usePageState(target)
  const { selected, last } = state
  return (
    <section class="map-bar" aria-label={words.page}>
      <MapChoice target={target} state={state} isBusy={drawing !== undefined} words={words} onOpen={onOpen} />
      {selected?.isCopy === true && state.isUpdate && <p class="note">{words.copy}</p>}
      {target.host === 'figma' && <StyleChoice target={target} isBound={state.isBound} words={words} />}
      <p class="note map-bar-status" role="status">
        {drawing === undefined && last !== undefined ? sentenceAbout(last, words) : ''}
      </p>
      {last !== undefined && drawing === undefined && <Kept last={last} words={words} />}
    </section>
  )
}

interface MapChoiceProps {
  readonly target: FigmaTarget
  readonly state: PageState
  readonly isBusy: boolean
  readonly words: FigmaWords
  readonly onOpen: () => void
}

function MapChoice({ target, state: { selected, isUpdate }, isBusy, words, onOpen }: MapChoiceProps) {
  const id = useId()
  return (
    <div class="map-choice">
      <label for={id}>{words.target}</label>
      <select
        id={id}
        class="select"
        value={isUpdate && selected !== null ? selected.mapId : ''}
        disabled={isBusy}
        onChange={({ currentTarget: { value } }) => target.chooseUpdate(value !== '')}
      >
        <option value="">{words.newMap}</option>
        {selected !== null && <option value={selected.mapId}>{selected.title}</option>}
      </select>
      {selected === null ? (
        <p class="note">{words.selectFirst}</p>
      ) : (
        <>
          <button type="button" class="link link-primary" onClick={() => target.show(selected.mapId)}>
            {words.show}
          </button>
          <button type="button" class="link link-primary" disabled={isBusy} onClick={onOpen}>
            {words.open}
          </button>
        </>
      )}
    </div>
  )
}

interface StyleChoiceProps {
  readonly target: FigmaTarget
  readonly isBound: boolean
  readonly words: FigmaWords
}

function StyleChoice({ target, isBound, words }: StyleChoiceProps) {
  const id = useId()
  return (
    <div class="map-styles">
      <label>
        <input
          type="checkbox"
          checked={isBound}
          aria-describedby={id}
          onChange={({ currentTarget: { checked } }) => target.chooseStyles(checked)}
        />
        {words.styles}
      </label>
      <p class="note" id={id}>
        {words.stylesNote}
      </p>
    </div>
  )
}

/** What could not be as it was asked for: fonts, locked texts, and people's changes that stay. */
function Kept({ last, words }: { readonly last: DrawnMap; readonly words: FigmaWords }) {
  const { fonts, locked, conflicts } = last
  return (
    <>
      {fonts.map(({ wanted, used }) => (
        <p class="note" key={wanted}>
          {words.font(wanted, used)}
        </p>
      ))}
      {locked.length > 0 && <p class="note">{words.locked(locked.length)}</p>}
      {conflicts.length > 0 && (
        <details class="map-kept">
          <summary>{words.kept(conflicts.length)}</summary>
          <ul>
            {conflicts.map(({ id, property, name }) => (
              <li key={`${id} ${property ?? ''}`}>{name}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

function sentenceAbout({ outcome, isHalf, error }: DrawnMap, words: FigmaWords): string {
  if (isHalf) return words.half
  switch (outcome) {
    case 'drawn':
      return ''
    case 'cancelled':
      return words.cancelled
    case 'failed':
      return error === 'gone' ? words.gone : words.failed
    case 'nothing':
      return words.gone
    case 'newer':
      return words.newer
    case 'unreadable':
      return words.unreadable
  }
}

function usePageState(target: FigmaTarget): PageState {
  const [state, setState] = useState(target.state)
  useEffect(() => {
    const update = () => setState(target.state())
    update()
    return target.subscribe(update)
  }, [target])
  return state
}
