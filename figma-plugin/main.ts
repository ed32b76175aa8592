/**
 * The plugin's main thread: draws what the panel has worked out, and reads back what people made of it.
 * Files, layout and merging are the panel's; here is nothing but nodes.
 */
import { mapAround, mapById } from './identity.ts'
import { measureStickies } from './measure.ts'
import {
  type Command,
  type Editor,
  isToMain,
  type SelectedMap,
  type ToMain,
  type ToPanel,
} from './messages.ts'
import { pace } from './pace.ts'
import { readMap } from './read.ts'
import { runsIn } from './runs.ts'
import { readSettings, remember } from './settings.ts'
import { isCopy, stored } from './stored.ts'

const windowSize = { width: 400, height: 680 }

const { editorType } = figma
if (editorType === 'figma' || editorType === 'figjam') open(editorType)
else figma.closePlugin('Journeyline draws in Figma design and FigJam files.')

function open(editor: Editor): void {
  const send = (message: ToPanel) => figma.ui.postMessage(message)
  const runs = runsIn(editor, send)

  const answers: {
    readonly [T in ToMain['type']]: (message: Extract<ToMain, { type: T }>) => void | Promise<void>
  } = {
    ready: async () => {
      const settings = await readSettings()
      send({ type: 'start', editor, command: startedFor(figma.command), settings, selected: selectedMap() })
    },
    remember: ({ key, value }) => remember(key, value),
    load: async ({ mapId }) => {
      const map = await mapById(mapId)
      send({ type: 'loaded', mapId, text: map === null ? null : stored(map) })
    },
    read: async ({ mapId }) => {
      const map = await mapById(mapId)
      send({ type: 'found', mapId, items: map === null ? null : await readMap(map, pace()) })
    },
    measure: async ({ texts }) => send({ type: 'measured', sizes: await measureStickies(texts, pace()) }),
    draw: runs.draw,
    cancel: runs.cancel,
    undo: () => {
      if (!runs.isRunning()) figma.triggerUndo()
    },
    show: async ({ mapId }) => {
      const map = await mapById(mapId)
      if (map !== null) figma.viewport.scrollAndZoomIntoView([map])
    },
    resize: ({ width, height }) => figma.ui.resize(width, height),
    close: () => figma.closePlugin(),
  }

  figma.skipInvisibleInstanceChildren = true
  figma.showUI(__html__, { ...windowSize, themeColors: true })
  figma.ui.onmessage = (message: unknown) => {
    if (!isToMain(message)) return
    const answer = answers[message.type] as (message: ToMain) => void | Promise<void>
    Promise.resolve(answer(message)).catch((error: unknown) => {
      console.error(error)
      send({ type: 'refused', request: message.type })
    })
  }
  figma.on('selectionchange', () => send({ type: 'selected', selected: selectedMap() }))
  figma.on('close', runs.abandon)
}

/** The map that is selected, or has something of it selected. */
function selectedMap(): SelectedMap | null {
  for (const node of figma.currentPage.selection) {
    const map = mapAround(node)
    if (map !== null) return { mapId: map.id, title: map.name, isCopy: isCopy(map) }
  }
  return null
}

function startedFor(command: string): Command {
  return command === 'update' || command === 'export' ? command : 'new'
}
