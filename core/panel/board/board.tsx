import type { RefObject } from 'preact'
import { useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Language } from '../../messages/language.ts'
import { sceneBox } from '../../svg/svg.ts'
import type { Drawing } from '../draw-target.ts'
import { SceneSvg } from '../parts/scene-svg.tsx'
import { sentencesIn } from '../sentences/sentences.ts'
import type { Store } from '../store.ts'
import { usePanelState } from '../use-state.ts'
import { useWords, WordsContext } from '../words.ts'
import { BoardControls } from './board-controls.tsx'
import type { BoardTarget } from './board-target.ts'
import { pressBoardKey } from './keys.ts'
import { TextTwin } from './text-twin.tsx'
import { useDrawing } from './use-drawing.ts'
import { useGestures } from './use-gestures.ts'
import { useViewport } from './use-viewport.ts'

interface BoardProps {
  readonly target: BoardTarget
  /** Tells the board the interface language. */
  readonly store: Store
}

/** The board beside the panel: the map that was drawn, to be moved and zoomed. */
export function Board({ target, store }: BoardProps) {
  const { language } = usePanelState(store)
  const drawing = useDrawing(target)
  const { panel: words } = sentencesIn(language)
  return (
    <WordsContext.Provider value={words}>
      {drawing === undefined ? <EmptyBoard /> : <DrawnMap drawing={drawing} language={language} />}
    </WordsContext.Provider>
  )
}

function EmptyBoard() {
  const { board } = useWords()
  return (
    <section class="board board-empty" aria-label={board.title}>
      <p>{board.empty}</p>
    </section>
  )
}

function DrawnMap({ drawing, language }: { readonly drawing: Drawing; readonly language: Language }) {
  const { journey, scene } = drawing
  const words = useWords()
  const id = useId()
  const region = useRef<HTMLElement>(null)
  const [isTextShown, setIsTextShown] = useState(false)
  const size = useMemo(() => sceneBox(scene), [scene])
  const board = useViewport(region, size)
  useGestures(region, board)

  const { showAll, view, motion } = board
  useLayoutEffect(() => showAll(), [journey.id, showAll])
  useShown(region, drawing)
  useEffect(() => {
    const element = region.current
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.target === element && pressBoardKey(event, board)) event.preventDefault()
    }
    element?.addEventListener('keydown', onKeyDown)
    return () => element?.removeEventListener('keydown', onKeyDown)
  }, [board])

  return (
    <section
      class="board"
      ref={region}
      aria-label={words.board.title}
      aria-describedby={id}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the keys that move and zoom the map need the focus
      tabIndex={0}
    >
      <p class="visually-hidden" id={id}>
        {words.board.describe}
      </p>
      <div
        class={`sheet sheet-${motion}`}
        style={{
          width: `${size.width}px`,
          height: `${size.height}px`,
          transform: `translate(${view.x}px, ${view.y}px) scale(${view.scale})`,
        }}
      >
        <SceneSvg scene={scene} />
      </div>
      <TextTwin journey={journey} language={language} label={words.board.asText} isShown={isTextShown} />
      <BoardControls
        board={board}
        isTextShown={isTextShown}
        onToggleText={() => setIsTextShown(!isTextShown)}
      />
    </section>
  )
}

/** Where the board lies below the panel, a map that was drawn anew is brought into sight. */
const useShown = (region: RefObject<HTMLElement | null>, drawing: Drawing) => {
  const first = useRef(drawing)
  useEffect(() => {
    if (drawing !== first.current) region.current?.scrollIntoView({ block: 'nearest' })
  }, [region, drawing])
}
