/** Journeys as scenes, and the ways tests look at a scene. */
import type { Journey } from '../../../core/journey/schema.ts'
import { layout } from '../../../core/layout/layout.ts'
import type { Language } from '../../../core/messages/language.ts'
import { mapWords } from '../../../core/messages/map/index.ts'
import {
  type Card,
  type Frame,
  type HostName,
  type Label,
  type Marker,
  type Scene,
  type SceneItem,
  type SceneKind,
  sceneItems,
} from '../../../core/scene.ts'
import { interMeasure, openSansMeasure, type TextMeasure } from '../../../core/text/index.ts'

export interface SceneOptions {
  readonly host?: HostName
  readonly language?: Language
  readonly stagesPerRow?: number
}

/** The measure of each host's font. */
export const measures: { readonly [H in HostName]: TextMeasure } = {
  figma: interMeasure,
  figjam: interMeasure,
  miro: openSansMeasure,
  board: openSansMeasure,
}

/** A journey laid out for a host, the board unless told. */
export function sceneOf(
  journey: Journey,
  { host = 'board', language = 'en', ...rest }: SceneOptions = {},
): Scene {
  return layout(journey, { host, words: mapWords(language), measure: measures[host], ...rest })
}

/** Every item of a scene, in reading order. */
export const itemsOf = (scene: Scene): SceneItem[] => [...sceneItems(scene.items)]

/** The items of one kind, and of one role where it is told. */
export function ofKind<K extends SceneKind>(
  scene: Scene,
  kind: K,
  role?: string,
): Extract<SceneItem, { kind: K }>[] {
  return itemsOf(scene).filter(
    (item): item is Extract<SceneItem, { kind: K }> =>
      item.kind === kind && (role === undefined || item.role === role),
  )
}

/** The item with an id; fails where there is none. */
export function itemOf(scene: Scene, id: string): SceneItem {
  const found = itemsOf(scene).find((item) => item.id === id)
  if (found === undefined) throw new Error(`no item ${id}`)
  return found
}

export type Written = Card | Label

/** Cards and labels: what carries text. */
export const writtenItems = (scene: Scene): Written[] =>
  itemsOf(scene).filter((item): item is Written => item.kind === 'card' || item.kind === 'label')

/** Every text that can be read on the map. */
export const textsOf = (scene: Scene): string[] => writtenItems(scene).map(({ text }) => text)

/** Every item with the frames around it, the nearest last. */
export function* withAncestors(
  items: readonly SceneItem[],
  around: readonly Frame[] = [],
): Generator<readonly [SceneItem, readonly Frame[]]> {
  for (const item of items) {
    yield [item, around]
    if (item.kind === 'frame') yield* withAncestors(item.children, [...around, item])
  }
}

/** The middle of a marker. */
export const middleOf = ({ box }: Marker) => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 })
