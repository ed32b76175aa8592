import { sceneItems } from '../../scene.ts'
import type { Drawing, DrawTarget } from '../draw-target.ts'

/** The board in the page as a place to draw: it holds one map. */
export interface BoardTarget extends DrawTarget {
  readonly drawing: () => Drawing | undefined
  /** Returns the function that stops listening. */
  readonly subscribe: (listener: () => void) => () => void
}

/** Makes an empty board. A map is drawn on it in one piece, so a stopped run leaves what was there. */
export function createBoardTarget(): BoardTarget {
  let drawing: Drawing | undefined
  const listeners = new Set<() => void>()
  return {
    host: 'board',
    drawing: () => drawing,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    async draw({ journey, scene }, { signal, onProgress }) {
      const total = [...sceneItems(scene.items)].length
      onProgress(0, total)
      await nextFrame()
      if (signal.aborted) return
      drawing = { journey, scene }
      for (const listener of listeners) listener()
      await nextFrame()
      onProgress(total, total)
    },
  }
}

/** A frame of the screen, or a moment where the page is in the background and has none. */
const nextFrame = () =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, 100)
    requestAnimationFrame(() => resolve())
  })
