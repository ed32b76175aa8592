/**
 * The seam between a scene and a board: what is on the board, what has to change, and who changes it. Types only.
 *
 *   merge(base, board, next) → changes, conflicts      core/merge, pure
 *   draw(host, changes)      → the board                core/draw: order, pace, progress, cancel, roll-back
 *   Host                     → Figma, FigJam, Miro      reads, puts, moves, updates, removes; knows nothing else
 *
 * A `Host` is one map on one board. Item ids are those of the scene, so two maps of the same journey share them:
 * a host never looks for an id outside its own map.
 */
import type { Journey } from './journey/schema.ts'
import type { Frame, Point, Scene, SceneItem } from './scene.ts'

/** An item as a host gets it: frames come without their children, which follow as items of their own. */
export type Drawable = Exclude<SceneItem, Frame> | Bare<Frame>
export type Bare<F extends Frame> = Omit<F, 'children'>
export type DrawableOf<K extends Drawable['kind']> = Extract<Drawable, { readonly kind: K }>

/** What of an item can change on its own. */
export type Property =
  /** Where it is: its top-left corner, its parent, its place among its siblings. */
  | 'position'
  | 'size'
  /** The paragraphs: words and type. */
  | 'text'
  | 'fill'
  /** Colour of the outline. */
  | 'stroke'
  /** Colour of a line, of a marker, of the paragraphs. */
  | 'color'
  /** The course of a line or band with what it joins, the figure of a marker. */
  | 'shape'
  /** The layer name a person reads. */
  | 'name'
  /** Everything else: dash, radius, insets, link, stack. */
  | 'look'

/** Where an item goes. */
export interface Place {
  /** Id of the frame it is in; null for the map itself. */
  readonly parent: string | null
  /** Top-left corner, px from the parent's top-left corner; of the map itself, its corner in the scene. */
  readonly at: Point
  /** The sibling it comes directly after, null for the first; left out where it comes last. */
  readonly after?: string | null
}

/** What changes are about: items of a scene, or what a host has made of them to send them somewhere. */
export interface Identified {
  readonly id: string
}

export interface Put<I extends Identified = Drawable> {
  readonly kind: 'put'
  readonly item: I
  readonly place: Place
}

/** Only the position changes; `to` and `from` are top-left corners in scene px. */
export interface Move {
  readonly kind: 'move'
  readonly id: string
  readonly to: Point
  readonly from: Point
  readonly place: Place
  readonly was: Place
}

/** Writes `properties` of `item`, and no other: the rest may be a person's. Position is among them only with `place`. */
export interface Update<I extends Identified = Drawable> {
  readonly kind: 'update'
  readonly item: I
  readonly properties: readonly Property[]
  /** The item and its place before, for the way back. */
  readonly was: I
  readonly place: Place
  readonly wasPlace: Place
}

export interface Remove<I extends Identified = Drawable> {
  readonly kind: 'remove'
  /** The item as it was drawn, for the way back. */
  readonly was: I
  readonly wasPlace: Place
  /** True where all of the map that is in the frame goes with it: a run that put it all there is taken back. */
  readonly whole?: true
}

export type Change<I extends Identified = Drawable> = Put<I> | Move | Update<I> | Remove<I>

/** What a person made of an item since it was drawn, as scene values; what they left alone is not in it. */
export interface BoardItem {
  /** Top-left corner, scene px, in the map's own coordinates: moving the whole map moves nothing in it. */
  readonly position?: Point
  /** Id of the frame a person put it into; null for anywhere that is no frame of the map. */
  readonly parent?: string | null
  readonly size?: { readonly width: number; readonly height: number }
  readonly text?: string
  /** Colours are `#rrggbb`; null where there is none any more. */
  readonly fill?: string | null
  readonly stroke?: string | null
  readonly color?: string | null
  /** A person reshaped the line, or joined it to something else. */
  readonly shape?: true
  /** How many objects a person put into this frame. */
  readonly added?: number
}

/** What is on the board for a map, compared with the scene that was drawn last. */
export interface Board {
  /** Ids of the base that the host drew and that are not there any more. */
  readonly gone: ReadonlySet<string>
  readonly changed: ReadonlyMap<string, BoardItem>
  /** Ids of the map on the board that the base does not have: kept earlier, or left by a run that never ended. */
  readonly extra: ReadonlySet<string>
}

/** Something the data and a person disagree about; the person's version is on the board (U3, U4, U5, U7). */
export interface Conflict {
  readonly id: string
  /** The item's name, for the list a person reads. */
  readonly name: string
  readonly kind: ConflictKind
  /** What both changed, where `kind` is `changed`. */
  readonly property?: Property
  readonly theirs?: string
  readonly data?: string
}

export type ConflictKind =
  /** Both changed the same property. */
  | 'changed'
  /** A person deleted what the data still has. */
  | 'deleted'
  /** The data has dropped what a person changed. */
  | 'kept'

/** Size an object got on the board, px, where the host decides it (a sticky note grows with its text). */
export interface GrownSize {
  readonly width: number
  readonly height: number
}

type Maybe<T> = T | Promise<T>

/** One map on one board. */
export interface Host<I extends Identified = Drawable> {
  /**
   * True where frames hold their children and stacks stay live: positions are relative to the parent, a stack's
   * children have none of their own, and heights follow the text. False where everything lies flat on the board.
   */
  readonly nested: boolean
  /** How many changes may be under way at once; 1 keeps them strictly one after another. */
  readonly atOnce: number
  /** Layer an item is drawn in; a layer is complete before the next begins. One layer where it is left out. */
  readonly layer?: (item: I) => number
  /** Called before every change; answers a promise where the work has to pause. */
  readonly rest?: () => Promise<void> | undefined
  /**
   * Answers the size the object got, where that is not the size of its box. A put that rejects leaves nothing behind.
   */
  readonly put: (change: Put<I>) => Maybe<GrownSize | undefined>
  readonly move: (change: Move) => Maybe<void>
  readonly update: (change: Update<I>) => Maybe<GrownSize | undefined>
  /** Removes the object; what a person put into it stays on the board. Removing what is not there is no error. */
  readonly remove: (change: Remove<I>) => Maybe<void>
}

/** What is kept on the board with a map, so that it can be updated. */
export interface StoredMap {
  readonly journey: Journey
  readonly scene: Scene
}

/** A map that is on the board; `mapId` is the host's own name of it, which no copy shares. */
export interface MapOnBoard {
  readonly mapId: string
  readonly title: string
}
