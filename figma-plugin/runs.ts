/** Runs of drawing, one at a time: one undo step each, everything taken back where one fails or is stopped. */
import { draw } from '../core/draw/draw.ts'
import { type Drawing, prepared } from './drawing.ts'
import { figmaHost } from './host.ts'
import { type MapNode, mapById } from './identity.ts'
import type { DrawMessage, Editor, EndedMessage, ToPanel } from './messages.ts'
import { pace } from './pace.ts'
import { isCopy, store, stored } from './stored.ts'

/** The panel hears of progress this often, ms. */
const progressEvery = 100

export interface Runs {
  readonly draw: (message: DrawMessage) => Promise<void>
  readonly cancel: () => void
  /** The window closes in the middle of a run: there is no time but for a call. */
  readonly abandon: () => void
  readonly isRunning: () => boolean
}

interface Running {
  readonly isNew: boolean
  isCancelled: boolean
  drawing?: Drawing
}

/** Draws what messages say, and tells the panel how it goes. */
export function runsIn(editor: Editor, send: (message: ToPanel) => void): Runs {
  let running: Running | undefined

  const drawn = async (message: DrawMessage, state: Running): Promise<EndedMessage> => {
    const map = message.mapId === null ? null : await mapById(message.mapId)
    if (message.mapId !== null && map === null) return { ...nothing(message), error: 'gone' }
    if (map !== null && isAsStored(map, message)) return { ...nothing(message), outcome: 'drawn' }
    figma.commitUndo()
    const rest = pace()
    const drawing = await prepared(message, map, editor, rest)
    state.drawing = drawing
    const result = await draw(figmaHost(drawing, editor === 'figma', rest), message.changes, {
      onProgress: throttled(send),
      isCancelled: () => state.isCancelled,
      finish: async () => keep(drawing.map(), message),
    })
    const isDrawn = result.outcome === 'drawn'
    drawing.patterns.clear()
    if (!isDrawn) drawing.styles.takeBack()
    const root = drawing.map()
    if (isDrawn && root !== null) show(root, state.isNew)
    figma.commitUndo()
    return {
      type: 'ended',
      outcome: result.outcome === 'paused' ? 'failed' : result.outcome,
      mapId: isDrawn && root !== null ? root.id : message.mapId,
      isHalf: result.left.length > 0,
      fonts: drawing.fonts.missing,
      locked: drawing.locked,
      ...(result.error === undefined ? {} : { error: String(result.error) }),
    }
  }

  return {
    async draw(message) {
      if (running !== undefined) return
      const state: Running = { isCancelled: false, isNew: message.mapId === null }
      running = state
      let ended: EndedMessage
      try {
        ended = await drawn(message, state)
      } catch (error) {
        ended = { ...nothing(message), error: String(error) }
      }
      if (running !== state) return
      running = undefined
      send(ended)
    },
    cancel() {
      if (running !== undefined) running.isCancelled = true
    },
    abandon() {
      if (running === undefined) return
      const { drawing, isNew } = running
      running.isCancelled = true
      running = undefined
      if (drawing === undefined) return
      drawing.patterns.clear()
      if (isNew) drawing.map()?.remove()
      else figma.triggerUndo()
    },
    isRunning: () => running !== undefined,
  }
}

function nothing({ mapId }: DrawMessage): EndedMessage {
  return { type: 'ended', outcome: 'failed', mapId, isHalf: false, fonts: [], locked: [] }
}

/** Nothing has changed: neither on the page nor in what is stored with the map (U1). */
function isAsStored(map: MapNode, { changes, pieces }: DrawMessage): boolean {
  return changes.length === 0 && !isCopy(map) && stored(map) === pieces.join('')
}

function keep(map: MapNode | null, { pieces, relaunch }: DrawMessage): void {
  if (map === null || map.removed) throw new Error('The map is not on the page any more.')
  store(map, pieces)
  map.setRelaunchData({ ...relaunch })
}

/** Selects the map; a new one is also brought into view, once. */
function show(map: MapNode, isNew: boolean): void {
  if (map.parent?.id !== figma.currentPage.id) return
  figma.currentPage.selection = [map]
  if (isNew) figma.viewport.scrollAndZoomIntoView([map])
}

function throttled(send: (message: ToPanel) => void): (done: number, total: number) => void {
  let told = 0
  return (done, total) => {
    const now = Date.now()
    if (done < total && now - told < progressEvery) return
    told = now
    send({ type: 'progress', done, total })
  }
}
