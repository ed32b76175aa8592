import type { PanelAction, PanelState } from './state.ts'
import { reduce } from './state.ts'

/** Holds the state for one panel; a listener hears of every change after it happened. */
export interface Store {
  readonly state: () => PanelState
  readonly dispatch: (action: PanelAction) => void
  /** Returns the function that stops listening. */
  readonly subscribe: (listener: () => void) => () => void
}

/** Makes a store that starts in a state. */
export function createStore(initial: PanelState): Store {
  let state = initial
  const listeners = new Set<() => void>()
  return {
    state: () => state,
    dispatch(action) {
      const next = reduce(state, action)
      if (next === state) return
      state = next
      for (const listener of listeners) listener()
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
