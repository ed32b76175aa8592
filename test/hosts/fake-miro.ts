/**
 * A Miro board that enforces what is known of the real one and refuses everything else: wrong properties, frames that
 * would lose their children, connectors to frames, calls beyond the credits. Where nobody knows how the real board
 * behaves, it can behave either way. It runs in Node under a virtual clock and in a browser under a real one.
 */
import type { Clock } from '../../miro-app/limiter.ts'
import type { DropEvent, Json, MiroBoard, MiroFrame, MiroGroup, MiroItem, Props } from '../../miro-app/sdk.ts'
import { isInside, keptContent, noteRatio, type Thing, validated } from './fake-miro-rules.ts'

export interface FakeOptions {
  readonly clock: Clock
  readonly boardId?: string
  /** A number from 0 to 1: decides how long calls take, and so in which order they end. */
  readonly random?: () => number
  /** Longest time a call takes, ms. */
  readonly latency?: number
  /** Frames take what is created over them. */
  readonly capturesNew?: boolean
  /** Things that came into a frame as a group leave it when the group is dissolved. */
  readonly ungroupingFrees?: boolean
  readonly resizing?: 'allowed' | 'refused' | 'ignored' | 'readonly'
  /** Removing a frame removes what is in it. */
  readonly framesTakeChildren?: boolean
  /** Shapes are at least that wide and high, px; smaller ones are refused, or made that large. */
  readonly smallestShape?: number
  readonly smallIs?: 'refused' | 'enlarged'
  /** Which calls fail: before they do anything, or after it, so that only the answer is lost; or the tab is closed. */
  readonly fails?: (index: number, name: string) => 'before' | 'after' | 'closed' | undefined
}

export interface FakeMiro {
  readonly board: MiroBoard
  /** Names of all calls, in their order. */
  readonly calls: string[]
  readonly credits: () => number
  /** Calls that were refused because the credits were used up. */
  readonly refusals: () => number
  /** Most calls under way at once. */
  readonly mostAtOnce: () => number
  readonly things: () => readonly Thing[]
  /** All that can be seen, a line for each thing, from back to front. */
  readonly shown: () => readonly string[]
  readonly stored: () => ReadonlyMap<string, Json>
  /** Other people and other apps use credits too. */
  readonly spend: (credits: number) => void
  readonly person: Person
  /** The board copied by a person: other ids, the same AppData, nothing in storage. */
  readonly copied: (boardId: string) => FakeMiro
  /** Behaves otherwise from now on. */
  readonly behave: (options: Partial<FakeOptions>) => void
  readonly notifications: string[]
}

export interface Person {
  readonly add: (props: Partial<Thing>) => Thing
  readonly drag: (id: string, x: number, y: number) => void
  readonly write: (id: string, content: string) => void
  readonly paint: (id: string, fillColor: string) => void
  readonly erase: (id: string) => void
}

export type { DropEvent, Thing }

const windows = [
  { length: 60_000, credits: 100_000, name: 'minute' },
  { length: 3_600_000, credits: 1_000_000, name: 'hour' },
]
const expensive = new Set(['get'])
const appDataLimit = 30 * 1024
const storageLimit = 64 * 1024

/** An empty board. */
export function fakeMiro(given: FakeOptions): FakeMiro {
  let options = given
  const { clock } = given
  let things: Thing[] = []
  let nextId = 3458764500000000000n
  let appData: { [key: string]: Json } = {}
  let inFlight = 0
  let mostAtOnce = 0
  let refusals = 0
  let spent = 0
  const stored = new Map<string, Json>()
  const calls: string[] = []
  const notifications: string[] = []
  const booked: { at: number; credits: number }[] = []

  const newId = () => {
    nextId += 7919n
    return String(nextId)
  }
  const find = (id: string): Thing => {
    const thing = things.find((one) => one.id === id)
    if (thing === undefined) throw new Error(`Can not retrieve item with id ${id}`)
    return thing
  }
  const frameAt = (thing: Thing) =>
    things.find((one) => one.type === 'frame' && one !== thing && isInside(thing, one))
  const childrenOf = (id: string) => things.filter(({ parentId }) => parentId === id)

  const charge = (credits: number) => {
    const now = clock.now()
    while (booked[0] !== undefined && booked[0].at <= now - 3_600_000) booked.shift()
    for (const { length, credits: limit, name } of windows) {
      let sum = credits
      for (const entry of booked) if (entry.at > now - length) sum += entry.credits
      if (sum <= limit) continue
      refusals += 1
      throw new Error(
        `The API rate limit was exceeded. Requests can use up to ${limit} credits in total per ${name}.`,
      )
    }
    spent += credits
    booked.push({ at: now, credits })
  }

  const call = async <T>(name: string, work: () => T): Promise<T> => {
    const index = calls.length
    calls.push(name)
    inFlight += 1
    mostAtOnce = Math.max(mostAtOnce, inFlight)
    try {
      charge(expensive.has(name) ? 500 : 50)
      await clock.sleep(1 + (options.random?.() ?? 0.5) * (options.latency ?? 100))
      const failure = options.fails?.(index, name)
      if (failure === 'before') throw new Error('The network request failed.')
      if (failure === 'closed') return await new Promise<never>(() => {})
      const answer = work()
      if (failure === 'after') throw new Error('The network connection was lost.')
      return answer
    } finally {
      inFlight -= 1
    }
  }

  const create = (type: Thing['type'], props: Props): Thing => {
    const fields = validated(type, props)
    let { width = 0, height = 0 } = fields
    const least = options.smallestShape ?? 0
    if (type === 'shape' && (width < least || height < least)) {
      if (options.smallIs !== 'enlarged')
        throw new Error(`Invalid size: a shape must be at least ${least} wide.`)
      ;[width, height] = [Math.max(width, least), Math.max(height, least)]
    }
    const thing: Thing = {
      x: 0,
      y: 0,
      ...fields,
      id: newId(),
      type,
      width,
      height,
      parentId: null,
      createdAt: new Date(clock.now()).toISOString(),
    }
    if (type === 'connector') checkEnds(thing)
    if (type === 'tag' && things.some((one) => one.type === 'tag' && one.title === thing.title))
      throw new Error('A tag with this title exists: titles must be unique.')
    for (const id of thing.tagIds ?? []) if (find(id).type !== 'tag') throw new Error(`${id} is no tag.`)
    if (options.capturesNew === true && type !== 'frame' && type !== 'tag' && type !== 'connector')
      thing.parentId = frameAt(thing)?.id ?? null
    things.push(thing)
    return thing
  }

  const checkEnds = ({ start, end }: Thing) => {
    if (start?.item === undefined || end?.item === undefined || start.item === end.item)
      throw new Error('A connector must join two different items.')
    for (const id of [start.item, end.item])
      if (['frame', 'connector', 'tag'].includes(find(id).type))
        throw new Error('Connectors to frames are not supported.')
  }

  const erase = (id: string) => {
    things = things.filter((thing) => thing.id !== id)
    things = things.filter(
      ({ type, start, end }) => type !== 'connector' || (start?.item !== id && end?.item !== id),
    )
  }

  const remove = (id: string) => {
    const thing = find(id)
    for (const child of childrenOf(id)) {
      if (options.framesTakeChildren === true) erase(child.id)
      else child.parentId = null
    }
    erase(thing.id)
  }

  const sync = (snapshot: Thing) => {
    const thing = find(snapshot.id)
    const fields = validated(thing.type, writable(snapshot))
    if (thing.type === 'shape' && (snapshot.width !== thing.width || snapshot.height !== thing.height)) {
      if (options.resizing === 'refused') throw new Error('Invalid property: width can not be changed.')
      if (options.resizing !== 'ignored')
        [thing.width, thing.height] = [snapshot.width ?? thing.width, snapshot.height ?? thing.height]
    }
    if (thing.type === 'sticky_note' && snapshot.width !== thing.width) {
      thing.width = snapshot.width
      thing.height = (snapshot.width ?? 0) * noteRatio(thing)
    }
    if (thing.type === 'frame') return syncFrame(thing, snapshot, fields)
    const { width: _, height: __, ...rest } = fields
    if (thing.type === 'connector') checkEnds({ ...thing, ...rest })
    const relative = snapshot.relativeTo === 'parent_top_left' ? find(snapshot.parentId ?? '') : null
    Object.assign(thing, rest, {
      x: (snapshot.x ?? 0) + (relative === null ? 0 : leftOf(relative)),
      y: (snapshot.y ?? 0) + (relative === null ? 0 : topOf(relative)),
    })
    if (thing.parentId !== null && !isInside(thing, find(thing.parentId))) thing.parentId = null
  }

  const syncFrame = (frame: Thing, snapshot: Thing, fields: Partial<Thing>) => {
    const next = { ...frame, ...fields }
    const [byX, byY] = [leftOf(next) - leftOf(frame), topOf(next) - topOf(frame)]
    const moved = childrenOf(frame.id).map((child) => ({ ...child, x: child.x + byX, y: child.y + byY }))
    const isResized = next.width !== frame.width || next.height !== frame.height
    if (isResized && moved.some((child) => !isInside(child, next)))
      throw new Error('Cannot resize the frame: children would exist outside the parent frame')
    for (const child of childrenOf(frame.id)) Object.assign(child, { x: child.x + byX, y: child.y + byY })
    Object.assign(frame, fields, { x: snapshot.x, y: snapshot.y })
  }

  const snapshotOf = (thing: Thing): MiroItem => {
    const parent = thing.parentId === null ? undefined : things.find(({ id }) => id === thing.parentId)
    const { width, height, ...copy } = structuredClone(thing)
    const joined = things.filter(({ start, end }) => start?.item === thing.id || end?.item === thing.id)
    const item = {
      ...copy,
      ...(parent === undefined
        ? { relativeTo: 'canvas_center' }
        : { relativeTo: 'parent_top_left', x: thing.x - leftOf(parent), y: thing.y - topOf(parent) }),
      connectorIds: joined.map(({ id }) => id),
      sync: () => call('sync', () => sync(item as unknown as Thing)),
    }
    const isFixed = thing.type === 'shape' && options.resizing === 'readonly'
    for (const [name, value] of [
      ['width', width],
      ['height', height],
    ] as const)
      Object.defineProperty(item, name, { value, enumerable: true, writable: !isFixed })
    for (const name of ['id', 'type', 'parentId'])
      Object.defineProperty(item, name, { writable: false, enumerable: true })
    if (thing.type !== 'frame') return item
    return Object.assign(item, {
      childrenIds: childrenOf(thing.id).map(({ id }) => id),
      add: (child: MiroItem | MiroGroup) => call('frame.add', () => addTo(find(thing.id), child)),
      remove: (child: MiroItem) =>
        call('frame.remove', () => {
          if (find(child.id).parentId !== thing.id) throw new Error('The item is not in the frame.')
          find(child.id).parentId = null
        }),
    })
  }

  const addTo = (frame: Thing, item: MiroItem | MiroGroup): void => {
    const members =
      item.type === 'group' ? things.filter(({ groupId }) => groupId === item.id) : [find(item.id)]
    if (members.length === 0) throw new Error(`Can not retrieve item with id ${item.id}`)
    for (const member of members) {
      if (member.type === 'frame' || member.type === 'connector')
        throw new Error(`A ${member.type} can not be added to a frame.`)
      if (!isInside(member, frame)) throw new Error('The item must lie inside the frame.')
    }
    for (const member of members) member.parentId = frame.id
  }

  const group = (items: readonly MiroItem[]): MiroGroup => {
    if (items.length < 2) throw new Error('A group must have at least two items.')
    const members = items.map(({ id }) => find(id))
    for (const { groupId, type } of members) {
      if (groupId !== undefined) throw new Error('The item is in a group already; this is not allowed.')
      if (type === 'tag' || type === 'frame') throw new Error(`A ${type} can not be grouped.`)
    }
    const id = newId()
    for (const member of members) member.groupId = id
    return {
      id,
      type: 'group',
      ungroup: () =>
        call('ungroup', () => {
          const freed = things.filter(({ groupId }) => groupId === id)
          for (const one of freed) {
            delete one.groupId
            if (options.ungroupingFrees === true) one.parentId = null
          }
          return freed.map(snapshotOf)
        }),
    }
  }

  const notify = (message: string) =>
    call('notify', () => {
      if (message.length > 80) throw new Error('A notification must not be longer than 80 characters.')
      notifications.push(message)
    })

  const creating = (name: string, type: Thing['type']) => (props: Props) =>
    call(name, () => snapshotOf(create(type, structuredClone(props))))

  const board: MiroBoard = {
    createFrame: creating('createFrame', 'frame') as (props: Props) => Promise<MiroFrame>,
    createShape: creating('createShape', 'shape'),
    createStickyNote: creating('createStickyNote', 'sticky_note'),
    createConnector: creating('createConnector', 'connector'),
    createTag: creating('createTag', 'tag'),
    group: ({ items }) => call('group', () => group(items)),
    get: (filter) =>
      call('get', () => {
        if (filter === undefined) return things.filter(({ type }) => type !== 'tag').map(snapshotOf)
        if ('type' in filter) return things.filter(({ type }) => filter.type.includes(type)).map(snapshotOf)
        const wanted = new Set(filter.id)
        return things.filter(({ id }) => wanted.has(id)).map(snapshotOf)
      }),
    remove: ({ id }) => call('remove', () => remove(id)),
    getInfo: () => call('getInfo', () => ({ id: given.boardId ?? 'board-1' })),
    getAppData: () => call('getAppData', () => structuredClone(appData)),
    setAppData: (key, value) =>
      call('setAppData', () => {
        const next = { ...appData }
        if (value === undefined) delete next[key]
        else next[key] = structuredClone(value)
        if (bytes(next) > appDataLimit)
          throw new Error('The data storage limit for "appdata" has been exceeded')
        appData = next
      }),
    findEmptySpace: (rect) =>
      call('findEmptySpace', () => {
        const { offset = 0 } = rect
        const space = { ...rect, width: rect.width + offset * 2, height: rect.height + offset * 2 }
        const meets = () => things.some((thing) => thing.type !== 'tag' && overlap(thing, space))
        while (meets()) space.x += 100
        return { x: space.x, y: space.y, width: rect.width, height: rect.height }
      }),
    viewport: {
      get: () => call('viewport.get', () => ({ x: -960, y: -540, width: 1920, height: 1080 })),
      zoomTo: (items) => call('viewport.zoomTo', () => void [items].flat().map(({ id }) => find(id))),
    },
    storage: {
      collection: (name) => ({
        get: (key) => call('storage.get', () => structuredClone(stored.get(`${name}/${key}`))),
        set: (key, value) =>
          call('storage.set', () => {
            if (bytes(value) > storageLimit)
              throw new Error('The data storage limit for a key has been exceeded')
            stored.set(`${name}/${key}`, structuredClone(value))
          }),
        remove: (key) => call('storage.remove', () => void stored.delete(`${name}/${key}`)),
      }),
    },
    notifications: { showInfo: notify, showError: notify },
  }

  return {
    board,
    calls,
    notifications,
    credits: () => spent,
    refusals: () => refusals,
    mostAtOnce: () => mostAtOnce,
    things: () => things,
    shown: () => things.map(shownThing),
    stored: () => stored,
    spend: (credits) => void booked.push({ at: clock.now(), credits }),
    behave: (next) => {
      options = { ...options, ...next }
    },
    copied(boardId) {
      const copy = fakeMiro({ ...options, boardId })
      const ids = new Map(things.map(({ id }) => [id, String(BigInt(id) + 1n)]))
      const renamed = JSON.parse(
        JSON.stringify(things).replace(/"(\d{19})"/g, (_, id: string) => `"${ids.get(id) ?? id}"`),
      ) as Thing[]
      for (const thing of renamed) copy.person.add(thing)
      void copy.board.setAppData
      Object.assign(copy, { things: copy.things })
      for (const [key, value] of Object.entries(appData)) copyAppData(copy, key, value)
      return copy
    },
    person: {
      add(props) {
        const thing: Thing = {
          id: newId(),
          type: 'sticky_note',
          x: 0,
          y: 0,
          width: 199,
          height: 228,
          parentId: null,
          content: '<p>mine</p>',
          createdAt: new Date(clock.now()).toISOString(),
          ...props,
        }
        things.push(thing)
        return thing
      },
      drag: (id, x, y) => {
        const thing = find(id)
        for (const child of childrenOf(id)) Object.assign(child, { x: child.x + x, y: child.y + y })
        Object.assign(thing, { x: thing.x + x, y: thing.y + y })
      },
      write: (id, content) => {
        find(id).content = keptContent(content)
      },
      paint: (id, fillColor) => {
        const thing = find(id)
        thing.style = { ...thing.style, fillColor }
      },
      erase: (id) => remove(id),
    },
    [appDataOf]: (key: string, value: Json) => {
      appData[key] = value
    },
  } as FakeMiro
}

const appDataOf = Symbol('AppData')
function copyAppData(copy: FakeMiro, key: string, value: Json): void {
  ;(copy as unknown as { [appDataOf]: (key: string, value: Json) => void })[appDataOf](key, value)
}

/** What `sync` sends: everything that can be written. */
function writable(snapshot: Thing): Props {
  const { x, y, width, height, content, title, shape, style, start, end, tagIds, type } = snapshot
  const size = type === 'sticky_note' ? { width } : { width, height }
  const fields = { x, y, ...size, content, title, shape, style, start, end, tagIds }
  if (type === 'connector') return present({ shape, style, start, end })
  if (type === 'frame') return present({ x, y, width, height, title, style })
  return present(fields)
}

function present(fields: Props): Props {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
}

const leftOf = ({ x, width = 0 }: Thing) => x - width / 2
const topOf = ({ y, height = 0 }: Thing) => y - height / 2
const bytes = (value: Json) => new TextEncoder().encode(JSON.stringify(value)).length

function overlap(
  one: {
    readonly x: number
    readonly y: number
    readonly width?: number | undefined
    readonly height?: number | undefined
  },
  other: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
): boolean {
  const { width = 0, height = 0 } = one
  return (
    Math.abs(one.x - other.x) < (width + other.width) / 2 &&
    Math.abs(one.y - other.y) < (height + other.height) / 2
  )
}

/** A thing as a line: all that a person sees of it, with what a connector joins by their places. */
function shownThing({ id: _, createdAt: __, parentId, groupId, ...seen }: Thing): string {
  return JSON.stringify({ ...seen, isInFrame: parentId !== null, isGrouped: groupId !== undefined })
}
