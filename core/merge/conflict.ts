import type { BoardItem, Conflict, ConflictKind, Property } from '../host.ts'
import type { SceneItem } from '../scene.ts'
import type { Entry } from './entries.ts'

/** A conflict about an item, with both versions where they are words or colours. */
export function conflictAbout(
  kind: ConflictKind,
  { item }: Entry,
  property?: Property,
  theirs?: BoardItem,
): Conflict {
  const { id, name } = item
  if (property === undefined || theirs === undefined) return { id, name, kind }
  const [mine, data] = [theirValue(theirs, property), dataValue(item, property)]
  return {
    id,
    name,
    kind,
    property,
    ...(mine === undefined ? {} : { theirs: mine }),
    ...(data === undefined ? {} : { data }),
  }
}

function theirValue(theirs: BoardItem, property: Property): string | undefined {
  if (property === 'text') return theirs.text
  if (property === 'fill' || property === 'stroke' || property === 'color')
    return theirs[property] ?? undefined
  return undefined
}

function dataValue(item: SceneItem, property: Property): string | undefined {
  if (property === 'text') return 'text' in item ? item.text : undefined
  if (property === 'color') return 'color' in item ? item.color : undefined
  if (property === 'fill') return 'fill' in item ? item.fill : undefined
  return property === 'stroke' && 'stroke' in item ? item.stroke : undefined
}
