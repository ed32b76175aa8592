import type { Change, Identified } from '../host.ts'

/** The change that takes a change back. */
export function inverse<I extends Identified>(change: Change<I>): Change<I> {
  switch (change.kind) {
    case 'put':
      return { kind: 'remove', was: change.item, wasPlace: change.place }
    case 'remove':
      return { kind: 'put', item: change.was, place: change.wasPlace }
    case 'move':
      return { ...change, to: change.from, from: change.to, place: change.was, was: change.place }
    case 'update':
      return {
        ...change,
        item: change.was,
        was: change.item,
        place: change.wasPlace,
        wasPlace: change.place,
      }
  }
}
