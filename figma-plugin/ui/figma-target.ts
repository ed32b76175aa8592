/** The page of Figma or FigJam as a place to draw, and what the panel knows of it. */

import type { StoredMap } from '../../core/host.ts'
import type { Language } from '../../core/messages/language.ts'
import type { DrawTarget } from '../../core/panel/draw-target.ts'
import type { SelectedMap, ToPanel } from '../messages.ts'
import { ask, type Channel } from './channel.ts'
import { type DrawnMap, drawMap } from './draw-map.ts'
import { type Unusable, unpacked } from './pack.ts'
import { figmaWords } from './words.ts'

export type Start = Extract<ToPanel, { readonly type: 'start' }>

/** What the panel knows of the page. */
export interface PageState {
  readonly selected: SelectedMap | null
  /** True where the next drawing updates the selected map. */
  readonly isUpdate: boolean
  /** Text styles and variables are made and bound. */
  readonly isBound: boolean
  /** How the last run ended. */
  readonly last: DrawnMap | undefined
}

export interface FigmaTarget extends DrawTarget {
  readonly state: () => PageState
  /** Returns the function that stops listening. */
  readonly subscribe: (listener: () => void) => () => void
  readonly chooseUpdate: (isUpdate: boolean) => void
  readonly chooseStyles: (isBound: boolean) => void
  /** What is stored with the selected map. */
  readonly loadSelected: () => Promise<StoredMap | Unusable>
  readonly show: (mapId: string) => void
}

/** Makes the target for one start of the plugin. */
export function createFigmaTarget(start: Start, channel: Channel, language: () => Language): FigmaTarget {
  const { editor, command, settings } = start
  let state: PageState = {
    selected: start.selected,
    isUpdate: start.selected !== null && command !== 'new',
    isBound: settings['styles'] !== 'off',
    last: undefined,
  }
  const listeners = new Set<() => void>()
  const set = (next: Partial<PageState>) => {
    state = { ...state, ...next }
    for (const listener of listeners) listener()
  }

  channel.listen((message) => {
    if (message.type !== 'selected') return
    const { selected } = message
    const isOurs = selected !== null && (selected.mapId === state.last?.mapId || command !== 'new')
    const isSame = selected?.mapId === state.selected?.mapId
    set({ selected, isUpdate: isSame ? state.isUpdate && selected !== null : isOurs })
  })

  return {
    host: editor,
    state: () => state,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    chooseUpdate: (isUpdate) => set({ isUpdate }),
    chooseStyles(isBound) {
      set({ isBound })
      channel.send({ type: 'remember', key: 'styles', value: isBound ? 'on' : 'off' })
    },
    async loadSelected() {
      if (state.selected === null) return 'nothing'
      return unpacked((await ask(channel, { type: 'load', mapId: state.selected.mapId })).text)
    },
    show: (mapId) => channel.send({ type: 'show', mapId }),

    async draw(map, { signal, onProgress }) {
      const stop = channel.listen((message) => {
        if (message.type === 'progress') onProgress(message.done, message.total)
      })
      const cancel = () => channel.send({ type: 'cancel' })
      signal.addEventListener('abort', cancel)
      try {
        const last = await drawMap(
          {
            map: { journey: map.journey, scene: map.scene },
            on: state.isUpdate ? state.selected : null,
            options: { isBound: state.isBound, hasComponents: false },
            relaunch: figmaWords(language()).relaunch,
          },
          editor,
          channel,
        )
        set({ last })
        // What happened is in the state; a cancelled run the panel knows of itself.
        if (last.outcome !== 'drawn' && !signal.aborted) throw new Error(last.error ?? last.outcome)
      } finally {
        stop()
        signal.removeEventListener('abort', cancel)
      }
    },
  }
}
