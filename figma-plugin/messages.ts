/**
 * What the panel and main say to each other: two unions of plain objects, checked on arrival.
 * Main knows nodes and nothing of journeys; the panel knows journeys and nothing of nodes.
 */
import type { Change, GrownSize, MapOnBoard } from '../core/host.ts'
import type { Weight } from '../core/scene.ts'
import type { Look, NodeItem } from './nodes.ts'

export type Editor = 'figma' | 'figjam'

/** What the plugin was started for, as in the manifest's menu and relaunch buttons. */
export type Command = 'new' | 'update' | 'export'

/** A map a person selected, or something in it. */
export interface SelectedMap extends MapOnBoard {
  /** True where it was duplicated or pasted: another map than the one it was drawn as. */
  readonly isCopy: boolean
}

/** A kind of text on the map. */
export interface TypeStyle {
  readonly fontSize: number
  readonly lineHeight: number
  readonly weight: Weight
  readonly italic: boolean
}

/** What a run needs to know about all its changes before the first one. */
export interface Style {
  readonly fontFamily: string
  readonly types: readonly TypeStyle[]
  /** Names of the colours that become variables, by `#rrggbb`. */
  readonly colors: { readonly [color: string]: string }
  /** Text styles and colour variables are made and bound. */
  readonly isBound: boolean
  /** Cards become instances of components. */
  readonly hasComponents: boolean
}

export interface DrawMessage {
  readonly type: 'draw'
  /** The map to change; null for a new one. */
  readonly mapId: string | null
  readonly changes: readonly Change<NodeItem>[]
  readonly looks: readonly Look[]
  readonly style: Style
  /** Width and height of the map, px: a new one needs room. */
  readonly size: readonly [width: number, height: number]
  /** Journey and scene to store, in pieces that fit an entry of plugin data. */
  readonly pieces: readonly string[]
  /** What the relaunch buttons say about the map, by command. */
  readonly relaunch: { readonly [command: string]: string }
}

/** From the panel to main. */
export type ToMain =
  | { readonly type: 'ready' }
  | { readonly type: 'remember'; readonly key: string; readonly value: string }
  | { readonly type: 'load'; readonly mapId: string }
  | { readonly type: 'read'; readonly mapId: string }
  | { readonly type: 'measure'; readonly texts: readonly string[] }
  | DrawMessage
  | { readonly type: 'cancel' | 'undo' | 'close' }
  | { readonly type: 'show'; readonly mapId: string }
  | { readonly type: 'resize'; readonly width: number; readonly height: number }

/** An object of a map as it is now. Colours are `#rrggbb`, followed by a space and a name where bound to a variable. */
export interface FoundItem {
  readonly id: string
  /** Id of the frame it is in; null where that is none of the map. */
  readonly parent: string | null
  /** Top-left corner, px, in its parent (or in the map, where all is flat); left out where a stack places it. */
  readonly x?: number
  readonly y?: number
  readonly width: number
  readonly height?: number
  readonly text?: string
  readonly fill?: string | null
  readonly stroke?: string | null
  /** Colours of its text layers, where they are asked for. */
  readonly colors?: readonly (string | null)[]
  /** Ids of the markers a connector joins. */
  readonly ends?: readonly [string | null, string | null]
  /** Nodes that are directly in a frame. */
  readonly inside?: number
}

export interface EndedMessage {
  readonly type: 'ended'
  readonly outcome: 'drawn' | 'cancelled' | 'failed'
  readonly mapId: string | null
  /** True where something could not be taken back. */
  readonly isHalf: boolean
  /** Fonts that are missing, with what was used for them. */
  readonly fonts: readonly { readonly wanted: string; readonly used: string }[]
  /** Names of objects whose text could not be changed because their font is missing. */
  readonly locked: readonly string[]
  readonly error?: string
}

/** From main to the panel. */
export type ToPanel =
  | {
      readonly type: 'start'
      readonly editor: Editor
      readonly command: Command
      readonly settings: { readonly [key: string]: string }
      readonly selected: SelectedMap | null
    }
  | { readonly type: 'selected'; readonly selected: SelectedMap | null }
  | { readonly type: 'loaded'; readonly mapId: string; readonly text: string | null }
  | { readonly type: 'found'; readonly mapId: string; readonly items: readonly FoundItem[] | null }
  | { readonly type: 'measured'; readonly sizes: readonly GrownSize[] }
  | { readonly type: 'progress'; readonly done: number; readonly total: number }
  | EndedMessage
  /** A message could not be answered. */
  | { readonly type: 'refused'; readonly request: ToMain['type'] }

/** Says whether a value is a message from the panel. */
export function isToMain(value: unknown): value is ToMain {
  if (!isRecord(value)) return false
  switch (value['type']) {
    case 'ready':
    case 'cancel':
    case 'undo':
    case 'close':
      return true
    case 'load':
    case 'read':
    case 'show':
      return typeof value['mapId'] === 'string'
    case 'remember':
      return typeof value['key'] === 'string' && typeof value['value'] === 'string'
    case 'measure':
      return isListOf(value['texts'], isString)
    case 'resize':
      return isNumber(value['width']) && isNumber(value['height'])
    case 'draw':
      return isDraw(value)
    default:
      return false
  }
}

/** Says whether a value is a message from main. */
export function isToPanel(value: unknown): value is ToPanel {
  if (!isRecord(value)) return false
  switch (value['type']) {
    case 'start':
      return isRecord(value['settings']) && isString(value['command']) && isSelected(value['selected'])
    case 'selected':
      return isSelected(value['selected'])
    case 'loaded':
      return isString(value['mapId']) && (value['text'] === null || isString(value['text']))
    case 'found':
      return isString(value['mapId']) && (value['items'] === null || isListOf(value['items'], isFound))
    case 'measured':
      return isListOf(value['sizes'], isRecord)
    case 'progress':
      return isNumber(value['done']) && isNumber(value['total'])
    case 'refused':
      return isString(value['request'])
    case 'ended':
      return isString(value['outcome']) && isListOf(value['fonts'], isRecord)
    default:
      return false
  }
}

type Fields = { readonly [field: string]: unknown }

function isDraw(value: Fields): boolean {
  const { mapId, style, relaunch } = value
  return (
    (mapId === null || isString(mapId)) &&
    isListOf(value['changes'], isChange) &&
    isListOf(value['pieces'], isString) &&
    isListOf(value['looks'], isRecord) &&
    isListOf(value['size'], isNumber) &&
    isRecord(style) &&
    isListOf(style['types'], isRecord) &&
    isRecord(style['colors']) &&
    isRecord(relaunch)
  )
}

function isChange(value: unknown): boolean {
  if (!isRecord(value)) return false
  switch (value['kind']) {
    case 'put':
    case 'update':
      return isRecord(value['item']) && isRecord(value['place'])
    case 'move':
      return isString(value['id']) && isRecord(value['place'])
    case 'remove':
      return isRecord(value['was'])
    default:
      return false
  }
}

function isFound(value: unknown): boolean {
  return isRecord(value) && isString(value['id']) && isNumber(value['width'])
}

function isSelected(value: unknown): boolean {
  return value === null || (isRecord(value) && isString(value['mapId']))
}

function isListOf(value: unknown, is: (entry: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(is)
}

function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isString(value: unknown): value is string {
  return typeof value === 'string'
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number'
}
