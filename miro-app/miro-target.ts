/**
 * The board as the panel sees it: it asks the page that draws, which goes on when the panel is closed. What is on the
 * board and how far a run is comes from there, so a panel that is opened again shows the same.
 */
import type { Drawing, DrawTarget } from '../core/panel/draw-target.ts'
import type { PanelLine } from './line.ts'
import type { DroppedNote, Ended, Running } from './messages.ts'
import type { Listed } from './store.ts'

export interface BoardState {
  /** Undefined as long as the page that draws has not answered. */
  readonly maps: readonly Listed[] | undefined
  readonly running: Running | null
  /** What ended last. */
  readonly ended: Ended | undefined
  /** The map that is updated by the next drawing; null for a new one. */
  readonly chosen: string | null
}

export interface MiroTarget extends DrawTarget {
  readonly state: () => BoardState
  /** Returns the function that stops listening. */
  readonly subscribe: (listener: () => void) => () => void
  readonly choose: (mapId: string | null) => void
  readonly ask: (wish: 'finish' | 'remove' | 'show', mapId: string) => void
  readonly cancel: () => void
  readonly drop: (note: DroppedNote) => void
}

/** Makes the target at the panel's end of a line. */
export function createMiroTarget(line: PanelLine): MiroTarget {
  let state: BoardState = { maps: undefined, running: null, ended: undefined, chosen: null }
  let waiting: ((ended: Ended) => void) | undefined
  let onProgress: ((done: number, total: number) => void) | undefined
  const listeners = new Set<() => void>()

  const become = (next: Partial<BoardState>) => {
    state = { ...state, ...next }
    for (const listener of listeners) listener()
  }

  line.onMessage((message) => {
    switch (message.type) {
      case 'board': {
        const { maps, running } = message
        const isThere = maps.some(({ mapId, isCopy }) => mapId === state.chosen && !isCopy)
        return become({ maps, running, ...(isThere ? {} : { chosen: null }) })
      }
      case 'progress': {
        onProgress?.(message.running.done, message.running.total)
        return become({ running: message.running })
      }
      case 'ended': {
        const isRun = message.run !== 'show' && message.run !== 'drop'
        const chosen = message.outcome === 'drawn' && message.mapId !== null ? message.mapId : state.chosen
        become({ ended: message, chosen, ...(isRun ? { running: null } : {}) })
        if (isRun) waiting?.(message)
      }
    }
  })
  line.say({ type: 'hello' })

  return {
    host: 'miro',
    state: () => state,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    choose: (chosen) => become({ chosen }),
    ask: (wish, mapId) => line.say({ type: wish, mapId }),
    cancel: () => line.say({ type: 'cancel' }),
    drop: (note) => line.say({ type: 'drop', note }),
    async draw({ journey, scene }: Drawing, { signal, onProgress: told }) {
      onProgress = told
      signal.addEventListener('abort', () => line.say({ type: 'cancel' }))
      const ended = await new Promise<Ended>((resolve) => {
        waiting = resolve
        line.say({ type: 'draw', mapId: state.chosen, map: { journey, scene } })
      })
      onProgress = undefined
      waiting = undefined
      if (ended.outcome === 'failed' || ended.outcome === 'paused')
        throw new Error(`The run ${ended.outcome}.`)
    },
  }
}
