import type { Drawable, Place, Property } from '../../core/host.ts'
import type { Editor } from '../messages.ts'
import type { NodeItem } from '../nodes.ts'
import type { Book } from './book.ts'
import { designTables } from './design/tables.ts'
import { figjamTables } from './figjam/tables.ts'
import type { Seen } from './seen.ts'

type Kind = Drawable['kind']
export type Of<K extends Kind> = Extract<Drawable, { readonly kind: K }>

/** What an item adds to its id and name as a node. */
export type NodeFacts = Omit<NodeItem, 'id' | 'name'>

/** How properties of a kind of item are written; those left out are nothing in the editor. */
export type Writes<K extends Kind> = { readonly [P in Property]?: Write<K> }
type Write<K extends Kind> = (item: Of<K>, was: Of<K>, book: Book) => NodeFacts

/** Everything one editor knows of its own: what each kind of item is, and how each of its properties is written. */
export interface Tables {
  /** True where frames hold each other; else all lies flat in a section. */
  readonly nested: boolean
  /** True where the editor has an object for the item. */
  readonly isDrawn: (item: Drawable) => boolean
  readonly make: { readonly [K in Kind]: (item: Of<K>, book: Book) => NodeFacts }
  readonly write: { readonly [K in Kind]: Writes<K> }
  /** What main finds of an object that nobody touched. */
  readonly seen: (item: Drawable) => Seen
  /** Where the node goes, px, from its parent's corner; nothing where others say that. */
  readonly at: (item: Drawable, place: Place) => readonly [x: number, y: number] | undefined
}

/** The tables of each editor. */
export const tablesOf: { readonly [E in Editor]: Tables } = { figma: designTables, figjam: figjamTables }
