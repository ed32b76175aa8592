import { useEffect, useState } from 'preact/hooks'
import type { PanelState } from './state.ts'
import type { Store } from './store.ts'

/** The store's state, drawing the component again whenever it changes. */
export function usePanelState(store: Store): PanelState {
  const [state, setState] = useState(store.state)
  useEffect(() => {
    setState(store.state())
    return store.subscribe(() => setState(store.state()))
  }, [store])
  return state
}
