/** The document of the fake: nodes as plain data, so that a state of it can be kept and come back (undo). */

export interface TextStyleState {
  fontName: { family: string; style: string }
  fontSize: number
  lineHeight: { unit: 'AUTO' } | { unit: 'PIXELS' | 'PERCENT'; value: number }
  fills: unknown[]
  hyperlink: { type: string; value: string } | null
}

export interface Run {
  length: number
  style: TextStyleState
}

export interface TextState {
  characters: string
  runs: Run[]
}

export type Sizing = 'FIXED' | 'HUG' | 'FILL'

export interface NodeState {
  readonly id: string
  readonly type: string
  parent: string | null
  children: string[]
  x: number
  y: number
  width: number
  height: number
  horizontal: Sizing
  vertical: Sizing
  props: Record<string, unknown>
  data: Record<string, string>
  relaunch: Record<string, string>
  text?: TextState
}

export interface ObjectState {
  readonly id: string
  readonly kind: 'TextStyle' | 'Variable' | 'VariableCollection'
  props: Record<string, unknown>
}

interface State {
  nodes: Map<string, NodeState>
  objects: Map<string, ObjectState>
}

export interface FakeDocument {
  readonly node: (id: string) => NodeState
  readonly find: (id: string) => NodeState | undefined
  readonly object: (id: string) => ObjectState
  readonly objects: (kind: ObjectState['kind']) => ObjectState[]
  readonly all: () => Iterable<NodeState>
  readonly addNode: (node: Omit<NodeState, 'id'>) => NodeState
  readonly addObject: (object: Omit<ObjectState, 'id'>) => ObjectState
  readonly remove: (id: string) => void
  readonly removeObject: (id: string) => void
  /** Told of every change: layout has to be done again, and undo has something to undo. */
  readonly touch: () => void
  readonly version: () => number
  readonly commit: () => void
  /** Goes back to the state of the last commit, or to the one before where nothing happened since. */
  readonly undo: () => void
}

/** A document with one page. */
export function fakeDocument(): FakeDocument {
  let state: State = { nodes: new Map(), objects: new Map() }
  let version = 0
  let counter = 0
  const commits: { state: State; version: number }[] = []

  const touch = () => {
    version += 1
  }
  const nextId = () => {
    counter += 1
    return `1:${counter}`
  }
  const node = (id: string) => {
    const found = state.nodes.get(id)
    if (found === undefined) throw new Error(`in get_node: The node with id "${id}" does not exist`)
    return found
  }
  const remove = (id: string) => {
    const gone = state.nodes.get(id)
    if (gone === undefined) return
    for (const child of gone.children.slice()) remove(child)
    const parent = gone.parent === null ? undefined : state.nodes.get(gone.parent)
    if (parent !== undefined) parent.children = parent.children.filter((child) => child !== id)
    state.nodes.delete(id)
    touch()
  }
  const doc: FakeDocument = {
    node,
    find: (id) => state.nodes.get(id),
    object: (id) => {
      const found = state.objects.get(id)
      if (found === undefined) throw new Error(`There is no style or variable ${id}`)
      return found
    },
    objects: (kind) => [...state.objects.values()].filter((object) => object.kind === kind),
    all: () => state.nodes.values(),
    addNode(fresh) {
      const made = { ...fresh, id: nextId() }
      state.nodes.set(made.id, made)
      if (made.parent !== null) node(made.parent).children.push(made.id)
      touch()
      return made
    },
    addObject(fresh) {
      const made = { ...fresh, id: `${fresh.kind}:${nextId()}` }
      state.objects.set(made.id, made)
      touch()
      return made
    },
    remove,
    removeObject(id) {
      state.objects.delete(id)
      touch()
    },
    touch,
    version: () => version,
    commit() {
      if (commits[commits.length - 1]?.version === version) return
      commits.push({ state: structuredClone(state), version })
    },
    undo() {
      const last = commits[commits.length - 1]
      if (last !== undefined && last.version === version && commits.length > 1) commits.pop()
      const back = commits[commits.length - 1]
      if (back === undefined) return
      state = structuredClone(back.state)
      version = back.version
    },
  }
  return doc
}
