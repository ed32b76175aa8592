import { useId, useRef } from 'preact/hooks'
import { useDisclosure } from '../parts/disclosure.ts'
import { KeyboardIcon, MinusIcon, PlusIcon, TextIcon } from '../parts/icons.tsx'
import { useWords } from '../words.ts'
import { ZOOM_STEP } from './keys.ts'
import type { BoardView } from './use-viewport.ts'

interface BoardControlsProps {
  readonly board: BoardView
  readonly isTextShown: boolean
  readonly onToggleText: () => void
}

/** Zoom in, out, fit, the map as text and the list of keys, in the corner of the board. */
export function BoardControls({ board, isTextShown, onToggleText }: BoardControlsProps) {
  const { board: words } = useWords()
  const { view, motion, zoom, showAll } = board
  // New text makes the browser lay out all of a large map again, so the figure waits until the map rests.
  const shownScale = useRef(view.scale)
  if (motion === 'rest') shownScale.current = view.scale
  const percent = words.percent(Math.max(1, Math.round(shownScale.current * 100)))
  return (
    <fieldset class="board-controls" aria-label={words.controls}>
      <button
        type="button"
        class="board-control"
        aria-label={words.zoomOut}
        onClick={() => zoom(1 / ZOOM_STEP, 'glide')}
      >
        <MinusIcon />
      </button>
      <button
        type="button"
        class="board-control board-percent"
        aria-label={words.actualSize(percent)}
        onClick={() => zoom(1 / view.scale, 'glide')}
      >
        {percent}
      </button>
      <button
        type="button"
        class="board-control"
        aria-label={words.zoomIn}
        onClick={() => zoom(ZOOM_STEP, 'glide')}
      >
        <PlusIcon />
      </button>
      <button type="button" class="board-control board-fit" onClick={() => showAll('glide')}>
        {words.fit}
      </button>
      <button
        type="button"
        class="board-control"
        aria-label={words.asText}
        aria-pressed={isTextShown}
        onClick={onToggleText}
      >
        <TextIcon />
      </button>
      <KeysHelp />
    </fieldset>
  )
}

function KeysHelp() {
  const { board: words } = useWords()
  const id = useId()
  const { isOpen, toggle, around, button } = useDisclosure()
  const keys = [
    [words.keys.arrows, words.keys.move],
    ['+  −', words.keys.zoom],
    ['0', words.keys.actualSize],
    ['1', words.keys.fit],
    [words.keys.drag, words.keys.move],
    [words.keys.wheel, words.keys.zoom],
  ] as const
  return (
    <div class="board-help" ref={around}>
      <button
        type="button"
        class="board-control"
        ref={button}
        aria-label={words.help}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={toggle}
      >
        <KeyboardIcon />
      </button>
      <dl class="board-keys" id={id} hidden={!isOpen}>
        {keys.map(([key, meaning]) => (
          <div key={key}>
            <dt>{key}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
