/**
 * Every call to the board, each with its price, through the one limiter. What may be said twice without harm (reading,
 * writing the same, removing) is tried again when the line drops; creating is not, since it could have worked.
 */
import type { Clock, Limiter } from './limiter.ts'
import { isHourSpent } from './limiter.ts'
import type { Json, MiroBoard, MiroFrame, MiroGroup, MiroItem, Props, Rect } from './sdk.ts'

/** What can be created. */
export type Creatable = 'frame' | 'shape' | 'sticky_note' | 'connector' | 'tag'

export interface Calls {
  readonly create: (type: Creatable, props: Props) => Promise<MiroItem>
  readonly sync: (item: MiroItem) => Promise<void>
  readonly remove: (item: MiroItem) => Promise<void>
  /** The items with these ids that are on the board, or everything where none are given. */
  readonly get: (ids?: readonly string[]) => Promise<readonly MiroItem[]>
  readonly tags: () => Promise<readonly MiroItem[]>
  readonly group: (items: readonly MiroItem[]) => Promise<MiroGroup>
  readonly ungroup: (group: MiroGroup) => Promise<readonly MiroItem[]>
  readonly addTo: (frame: MiroFrame, item: MiroItem | MiroGroup) => Promise<void>
  readonly letGo: (frame: MiroFrame, item: MiroItem) => Promise<void>
  readonly boardId: () => Promise<string>
  readonly appData: () => Promise<{ readonly [key: string]: Json }>
  readonly setAppData: (key: string, value: Json | undefined) => Promise<void>
  readonly load: (key: string) => Promise<Json | undefined>
  readonly save: (key: string, value: Json) => Promise<void>
  readonly forget: (key: string) => Promise<void>
  readonly view: () => Promise<Rect>
  readonly emptySpace: (rect: Rect, offset: number) => Promise<Rect>
  readonly zoomTo: (item: MiroItem) => Promise<void>
  readonly tell: (kind: 'info' | 'error', sentence: string) => Promise<void>
}

/** Credits of a call: level 1, and level 3 for reading many items at once. */
const one = 50
const many = 500
const pauses = [1_000, 2_000, 4_000]
/** Miro throws for a longer notification. */
const longestNotification = 80

const collectionName = 'journeyline'

/** The calls to a board. */
export function callsTo(board: MiroBoard, limiter: Limiter, { sleep }: Clock): Calls {
  const collection = board.storage.collection(collectionName)
  const again = async <T>(credits: number, work: () => Promise<T>, urgent = false): Promise<T> => {
    for (let attempt = 0; ; attempt += 1) {
      try {
        return await limiter.call(credits, work, urgent)
      } catch (error) {
        const pause = pauses[attempt]
        if (pause === undefined || isHourSpent(error) || isLasting(error)) throw error
        await sleep(pause)
      }
    }
  }
  const create: { readonly [C in Creatable]: (props: Props) => Promise<MiroItem> } = {
    frame: (props) => board.createFrame(props),
    shape: (props) => board.createShape(props),
    sticky_note: (props) => board.createStickyNote(props),
    connector: (props) => board.createConnector(props),
    tag: (props) => board.createTag(props),
  }
  let known: Promise<string> | undefined

  return {
    create: (type, props) => limiter.call(one, () => create[type](props)),
    sync: (item) => again(one, async () => item.sync?.()),
    remove: (item) => again(one, () => ignoringMissing(board.remove(item)), true),
    get: (ids) => again(many, () => board.get(ids === undefined ? undefined : { id: [...ids] })),
    tags: () => again(many, () => board.get({ type: ['tag'] })),
    group: (items) => limiter.call(one, () => board.group({ items: [...items] })),
    ungroup: (group) => again(one, () => group.ungroup()),
    addTo: async (frame, item) => void (await again(one, () => frame.add(item))),
    letGo: (frame, item) => again(one, () => frame.remove(item), true),
    boardId() {
      known ??= again(one, () => board.getInfo()).then(({ id }) => id)
      known.catch(() => {
        known = undefined
      })
      return known
    },
    appData: () => again(one, () => board.getAppData()),
    setAppData: async (key, value) => void (await again(one, () => board.setAppData(key, value), true)),
    load: (key) => again(one, () => collection.get(key)),
    save: (key, value) => again(one, () => collection.set(key, value), true),
    forget: (key) => again(one, () => collection.remove(key), true),
    view: () => again(one, () => board.viewport.get()),
    emptySpace: (rect, offset) => again(one, () => board.findEmptySpace({ ...rect, offset })),
    zoomTo: (item) => again(one, () => board.viewport.zoomTo(item)),
    tell: (kind, sentence) => {
      const message = shortened(sentence)
      const { notifications } = board
      return again(one, () =>
        kind === 'info' ? notifications.showInfo(message) : notifications.showError(message),
      )
    },
  }
}

/** A sentence as long as a notification may be. */
function shortened(sentence: string): string {
  if (sentence.length <= longestNotification) return sentence
  return `${Array.from(sentence.slice(0, longestNotification - 1)).join('')}…`.slice(0, longestNotification)
}

/** An error that trying again cannot cure. */
function isLasting(error: unknown): boolean {
  return /limit|unsupported|invalid|can not|cannot|must|not allowed|permission/i.test(String(error))
}

/** Removing what is not there is no error. */
async function ignoringMissing(removal: Promise<void>): Promise<void> {
  try {
    await removal
  } catch (error) {
    if (!isMissing(error)) throw error
  }
}

/** Says whether an error is about an item that is not on the board. */
function isMissing(error: unknown): boolean {
  return /can not retrieve item|not found/i.test(String(error))
}
