/** What the panel and the page that draws say to each other: plain values, the same union in both directions. */
import type { Conflict, StoredMap } from '../core/host.ts'
import type { Listed } from './store.ts'

export type ToPage =
  | { readonly type: 'hello' }
  /** Draws a new map, or updates one that is on the board. */
  | { readonly type: 'draw'; readonly mapId: string | null; readonly map: StoredMap }
  | { readonly type: 'finish' | 'remove' | 'show'; readonly mapId: string }
  | { readonly type: 'cancel' }
  | { readonly type: 'drop'; readonly note: DroppedNote }

/** A note that was dragged from the panel onto the board. */
export interface DroppedNote {
  /** Where it was dropped, board px. */
  readonly x: number
  readonly y: number
  /** Words in it, and the tag it gets, in the language of the panel. */
  readonly text: string
  readonly tag: string
  readonly fill: string
}

/** How far a run is; a total of 0 is not known yet. */
export interface Running {
  readonly kind: 'draw' | 'remove'
  readonly done: number
  readonly total: number
}

export type ToPanel =
  | {
      readonly type: 'board'
      readonly maps: readonly Listed[]
      /** False where the board could not be read. */
      readonly isKnown: boolean
      readonly running: Running | null
    }
  | { readonly type: 'progress'; readonly running: Running }
  | Ended

export interface Ended {
  readonly type: 'ended'
  readonly run: 'draw' | 'finish' | 'remove' | 'drop' | 'show'
  readonly outcome: 'drawn' | 'cancelled' | 'failed' | 'paused'
  readonly mapId: string | null
  readonly conflicts: readonly Conflict[]
  /** Something could not be taken back: the map can be finished or removed. */
  readonly isHalf: boolean
  readonly reason?: 'gone' | 'newer' | 'copy' | 'busy' | 'unreadable'
  /** When a paused run may go on, ms. */
  readonly resumesAt?: number
}
