/** Changes of a scene as changes of nodes: what main makes without knowing what a scene is. */
import type { Change, Drawable, Place, Property } from '../../core/host.ts'
import type { NodeItem } from '../nodes.ts'
import { type Book, newBook } from './book.ts'
import type { NodeFacts, Tables } from './editor.ts'

export interface NodeChanges {
  readonly changes: readonly Change<NodeItem>[]
  readonly looks: ReturnType<Book['looks']>
  readonly types: ReturnType<Book['types']>
}

/** What main has to do for changes, in an editor; changes of what the editor does not draw are left out. */
export function nodeChanges(changes: readonly Change[], tables: Tables): NodeChanges {
  const book = newBook()
  const result: Change<NodeItem>[] = []
  for (const change of changes) {
    const node = nodeChange(change, tables, book)
    if (node !== undefined) result.push(node)
  }
  return { changes: result, looks: book.looks(), types: book.types() }
}

/** A new node says itself where it goes; one point for all of them is sent once. */
const nowhere = { x: 0, y: 0 }

function nodeChange(change: Change, tables: Tables, book: Book): Change<NodeItem> | undefined {
  switch (change.kind) {
    case 'put':
      if (!tables.isDrawn(change.item)) return undefined
      return {
        kind: 'put',
        item: made(change.item, change.place, tables, book),
        place: { ...change.place, at: nowhere },
      }
    case 'remove':
      if (!tables.isDrawn(change.was)) return undefined
      return { ...change, was: made(change.was, change.wasPlace, tables, book) }
    case 'move':
      return change
    case 'update': {
      const { item, was, properties, place, wasPlace } = change
      if (!tables.isDrawn(item) && !tables.isDrawn(was)) return undefined
      return {
        ...change,
        item: written(item, was, properties, place, tables, book),
        was: written(was, item, properties, wasPlace, tables, book),
      }
    }
  }
}

/** An item as a node to be made. */
function made(item: Drawable, place: Place, tables: Tables, book: Book): NodeItem {
  // Each entry of the table takes exactly the kind it is stored under.
  const make = tables.make[item.kind] as (item: Drawable, book: Book) => NodeFacts
  return placed({ id: item.id, name: item.name, ...make(item, book) }, item, place, tables)
}

type AnyWrites = { readonly [P in Property]?: (item: Drawable, was: Drawable, book: Book) => NodeFacts }

/** An item as what has to be written of its node. */
function written(
  item: Drawable,
  was: Drawable,
  properties: readonly Property[],
  place: Place,
  tables: Tables,
  book: Book,
): NodeItem {
  const writes = tables.write[item.kind] as AnyWrites
  let node: NodeItem = { id: item.id, name: item.name }
  for (const property of properties) {
    const facts = property === 'name' ? nameOf(item) : (writes[property]?.(item, was, book) ?? {})
    const steps = [...(node.steps ?? []), ...(facts.steps ?? [])]
    node = { ...node, ...facts, ...(steps.length === 0 ? {} : { steps }) }
  }
  const isElsewhere = node.anew === 'node' || (properties.includes('shape') && isPath(item) && tables.nested)
  const moves = !tables.nested && properties.includes('position')
  return isElsewhere || moves ? placed(node, item, place, tables) : node
}

function placed(node: NodeItem, item: Drawable, place: Place, tables: Tables): NodeItem {
  const at = tables.at(item, place)
  return at === undefined ? node : { ...node, at }
}

function nameOf({ name }: Drawable): NodeFacts {
  return { steps: [['name', name]] }
}

function isPath({ kind }: Drawable): boolean {
  return kind === 'line' || kind === 'band'
}
