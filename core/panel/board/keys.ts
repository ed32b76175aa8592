import type { BoardView } from './use-viewport.ts'

/** One press of a zoom key or button multiplies the scale by this. */
export const ZOOM_STEP = 1.25
/** How far an arrow key moves the map, px on screen; four times as far with Shift. */
const PAN_STEP = 60

type Move = (view: BoardView, factor: number) => void

const moves: { readonly [key: string]: Move } = {
  ArrowLeft: ({ pan }, far) => pan(PAN_STEP * far, 0, 'glide'),
  ArrowRight: ({ pan }, far) => pan(-PAN_STEP * far, 0, 'glide'),
  ArrowUp: ({ pan }, far) => pan(0, PAN_STEP * far, 'glide'),
  ArrowDown: ({ pan }, far) => pan(0, -PAN_STEP * far, 'glide'),
  '+': ({ zoom }) => zoom(ZOOM_STEP, 'glide'),
  '=': ({ zoom }) => zoom(ZOOM_STEP, 'glide'),
  '-': ({ zoom }) => zoom(1 / ZOOM_STEP, 'glide'),
  _: ({ zoom }) => zoom(1 / ZOOM_STEP, 'glide'),
  0: ({ view, zoom }) => zoom(1 / view.scale, 'glide'),
  1: ({ showAll }) => showAll('glide'),
  // Held while dragging; on its own it would scroll the page.
  ' ': () => {},
}

/** Does what a key means on the board; false where it means nothing there, or belongs to the browser. */
export function pressBoardKey(event: KeyboardEvent, view: BoardView): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return false
  const move = Object.hasOwn(moves, event.key) ? moves[event.key] : undefined
  move?.(view, event.shiftKey ? 4 : 1)
  return move !== undefined
}
