/** The `figma` object of the fake, for one run of a plugin in one file. */

import { freshNode } from './defaults.ts'
import { type FakeDocument, fakeDocument, type NodeState, type ObjectState } from './document.ts'
import { nodeObject, settle } from './node.ts'
import { strictObject } from './objects.ts'
import { figmaRules, type Members } from './rules.ts'
import { checkedMessage } from './values.ts'
import { invalid, type World } from './world.ts'

export interface FakeOptions {
  readonly editor: 'figma' | 'figjam'
  readonly command?: string
  /** Fonts of this machine, as `Inter/Regular`; Inter and Roboto with their styles unless told. */
  readonly fonts?: readonly string[]
  readonly movesVectors?: boolean
  /** A file to open, instead of a new one. */
  readonly doc?: FakeDocument
  readonly page?: string
}

export interface FakeFigma {
  readonly figma: object
  readonly doc: FakeDocument
  readonly world: World
  readonly pageId: string
  /** What main sends to the window. */
  readonly onWindow: (heard: (message: unknown) => void) => void
  /** A message of the window to main. */
  readonly toMain: (message: unknown) => void
  readonly shown: () => { readonly html: string; readonly options: unknown } | undefined
  readonly notices: string[]
  readonly closed: () => { readonly message: string | undefined } | undefined
  /** The person closes the window. */
  readonly closeWindow: () => void
  /** The person selects nodes. */
  readonly select: (ids: readonly string[]) => void
  /** Uses of the API so far, by what was used. */
  readonly calls: Map<string, number>
  readonly viewed: string[][]
  readonly storage: Map<string, unknown>
}

const styles = [
  'Regular',
  'Medium',
  'Semi Bold',
  'Bold',
  'Italic',
  'Medium Italic',
  'Semi Bold Italic',
  'Bold Italic',
]
const usualFonts = ['Inter', 'Roboto'].flatMap((family) => styles.map((style) => `${family}/${style}`))
const rules = figmaRules()

/** Opens a file in an editor with the plugin running. */
export function fakeFigma(options: FakeOptions): FakeFigma {
  const doc = options.doc ?? fakeDocument()
  const page = options.page ?? doc.addNode({ ...freshPage(), parent: null }).id
  doc.commit()
  let selection: readonly string[] = []
  let shown: { html: string; options: unknown } | undefined
  let closed: { message: string | undefined } | undefined
  let toWindow: (message: unknown) => void = () => {}
  let onmessage: ((message: unknown) => void) | undefined
  const handlers: { event: string; heard: () => void }[] = []
  const ids = new WeakMap<object, string>()
  const calls = new Map<string, number>()
  const notices: string[] = []
  const viewed: string[][] = []
  const storage = new Map<string, unknown>()
  const keep = (id: string, object: object) => {
    ids.set(object, id)
    return object
  }

  const emit = (event: string) => {
    for (const handler of handlers) if (handler.event === event) handler.heard()
  }
  const world: World = {
    doc,
    rules,
    editor: options.editor,
    fonts: new Set(options.fonts ?? usualFonts),
    loaded: new Set(),
    mixed: Symbol('figma.mixed'),
    commands: ['update', 'export'],
    movesVectors: options.movesVectors ?? true,
    page: () => page,
    selection: () => selection.filter((id) => doc.find(id) !== undefined),
    select: (chosen) => {
      selection = chosen
      queueMicrotask(() => {
        if (closed === undefined) emit('selectionchange')
      })
    },
    count: (what) => {
      if (closed !== undefined) throw new Error(`in ${what}: The plugin has been closed`)
      calls.set(what, (calls.get(what) ?? 0) + 1)
    },
    // A new object for every look: nothing may depend on two looks giving the same.
    nodeObject: (id) => keep(id, nodeObject(id, doc.node(id).type, world)),
    otherObject: (id) => keep(id, otherObject(doc.object(id), world)),
    idOf: (object) => {
      const id = typeof object === 'object' && object !== null ? ids.get(object) : undefined
      if (id === undefined) throw new Error(`Expected node, received ${typeof object}`)
      return id
    },
  }

  const create = (type: string) => () => world.nodeObject(doc.addNode(freshNode(type, page)).id)
  const api = (
    name: string,
    behaviour: { [field: string]: unknown },
    set?: (field: string, value: unknown) => void,
  ) =>
    strictObject(
      {
        name: name === 'PluginAPI' ? 'figma' : name,
        members: rules.objects[name] as Members,
        get: (field) => {
          if (!(field in behaviour)) throw new Error(`the fake does not know ${name}.${field}`)
          return behaviour[field]
        },
        set: set ?? ((field) => invalid(field, 'nothing', 'something')),
      },
      world,
    )

  const ui = api(
    'UIAPI',
    {
      postMessage: (message: unknown) => toWindow(checkedMessage(message)),
      resize: (width: number, height: number) => {
        if (width < 70 || height < 0) throw new Error('in resize: The window is too small')
      },
      show: () => {},
      hide: () => {},
      close: () => {},
    },
    (field, value) => {
      if (field !== 'onmessage' || typeof value !== 'function') invalid(field, 'function', value)
      onmessage = value as (message: unknown) => void
    },
  )
  const viewport = api('ViewportAPI', {
    center: { x: 0, y: 0 },
    scrollAndZoomIntoView: (nodes: unknown[]) => void viewed.push(nodes.map((node) => world.idOf(node))),
  })
  const clientStorage = api('ClientStorageAPI', {
    getAsync: async (key: string): Promise<unknown> => structuredClone(storage.get(key)),
    setAsync: async (key: string, value: unknown) =>
      void storage.set(key, structuredClone(checkedMessage(value))),
  })
  const variables = api('VariablesAPI', {
    getLocalVariableCollectionsAsync: async () =>
      doc.objects('VariableCollection').map(({ id }) => world.otherObject(id)),
    getLocalVariablesAsync: async (type?: string) =>
      doc
        .objects('Variable')
        .filter(({ props }) => type === undefined || props['resolvedType'] === type)
        .map(({ id }) => world.otherObject(id)),
    createVariableCollection: (name: string) =>
      world.otherObject(
        doc.addObject({ kind: 'VariableCollection', props: { name, defaultModeId: '1:0' } }).id,
      ),
    createVariable: (name: string, collection: unknown, resolvedType: string) => {
      if (typeof collection === 'string')
        throw new Error(
          'in createVariable: Cannot call with a collection id with documentAccess: dynamic-page',
        )
      const variableCollectionId = world.idOf(collection)
      const props = { name, resolvedType, variableCollectionId, value: { r: 1, g: 1, b: 1, a: 1 } }
      return world.otherObject(doc.addObject({ kind: 'Variable', props }).id)
    },
    setBoundVariableForPaint: (paint: object, field: string, variable: unknown) => {
      if (typeof variable === 'string')
        throw new Error(
          'in setBoundVariableForPaint: Cannot call with a variable id with documentAccess: dynamic-page',
        )
      return { ...paint, boundVariables: { [field]: { type: 'VARIABLE_ALIAS', id: world.idOf(variable) } } }
    },
  })

  const behaviour: { [field: string]: unknown } = {
    editorType: options.editor,
    command: options.command ?? '',
    mixed: world.mixed,
    ui,
    viewport,
    clientStorage,
    variables,
    skipInvisibleInstanceChildren: false,
    createFrame: create('FRAME'),
    createText: create('TEXT'),
    createVector: create('VECTOR'),
    createEllipse: create('ELLIPSE'),
    createRectangle: create('RECTANGLE'),
    createPolygon: create('POLYGON'),
    createLine: create('LINE'),
    createSection: create('SECTION'),
    createSticky: create('STICKY'),
    createShapeWithText: create('SHAPE_WITH_TEXT'),
    createConnector: create('CONNECTOR'),
    createTextStyle: () =>
      world.otherObject(
        doc.addObject({
          kind: 'TextStyle',
          props: {
            name: 'Text style',
            fontName: { family: 'Inter', style: 'Regular' },
            fontSize: 12,
            lineHeight: { unit: 'AUTO' },
          },
        }).id,
      ),
    getLocalTextStylesAsync: async () => doc.objects('TextStyle').map(({ id }) => world.otherObject(id)),
    loadFontAsync: async (font: { family: string; style: string }) => {
      const key = `${font.family}/${font.style}`
      if (!world.fonts.has(key))
        throw new Error(`in loadFontAsync: The font "${font.family} ${font.style}" could not be loaded`)
      world.loaded.add(key)
    },
    listAvailableFontsAsync: async () =>
      [...world.fonts].map((font) => {
        const [family, style] = font.split('/')
        return { fontName: { family, style } }
      }),
    getNodeByIdAsync: async (id: string) => (doc.find(id) === undefined ? null : world.nodeObject(id)),
    showUI: (html: string, given: unknown) => {
      shown = { html, options: given }
    },
    on: (event: string, heard: () => void) => void handlers.push({ event, heard }),
    commitUndo: () => doc.commit(),
    triggerUndo: () => doc.undo(),
    notify: (message: string) => {
      if (message.length > 100) throw new Error('notify: more than 100 characters are cut off')
      notices.push(message)
      return { cancel: () => {} }
    },
    closePlugin: (message?: string) => {
      if (closed !== undefined) return
      emit('close')
      closed = { message }
    },
  }
  const figma = strictObject(
    {
      name: 'figma',
      members: rules.objects['PluginAPI'] as Members,
      get: (field) => {
        if (field === 'currentPage') return world.nodeObject(page)
        if (!(field in behaviour)) throw new Error(`the fake does not know figma.${field}`)
        return behaviour[field]
      },
      set: (field, value) => {
        behaviour[field] = value
      },
    },
    world,
  )

  return {
    figma,
    doc,
    world,
    pageId: page,
    onWindow: (heard) => {
      toWindow = heard
    },
    toMain: (message) => {
      if (closed === undefined) onmessage?.(checkedMessage(message))
    },
    shown: () => shown,
    notices,
    closed: () => closed,
    closeWindow: () => {
      if (closed !== undefined) return
      emit('close')
      closed = { message: undefined }
    },
    select: world.select,
    calls,
    viewed,
    storage,
  }
}

function freshPage(): Omit<NodeState, 'id' | 'parent'> {
  const box = { x: 0, y: 0, width: 0, height: 0 }
  const sizing = { horizontal: 'FIXED', vertical: 'FIXED' } as const
  return { type: 'PAGE', children: [], ...box, ...sizing, props: { name: 'Page 1' }, data: {}, relaunch: {} }
}

/** A text style, a variable, or a collection of them. */
function otherObject({ id, kind }: ObjectState, world: World): object {
  const { doc } = world
  return strictObject(
    {
      name: kind,
      members: rules.objects[kind] as Members,
      get: (field) => {
        if (field === 'id') return id
        if (field === 'remove') return () => doc.removeObject(id)
        if (field === 'setValueForMode')
          return (_mode: string, value: unknown) => {
            doc.object(id).props['value'] = value
            doc.touch()
          }
        return structuredClone(doc.object(id).props[field])
      },
      set: (field, value) => {
        if (field === 'fontName') {
          const font = value as { family: string; style: string }
          if (!world.loaded.has(`${font.family}/${font.style}`))
            throw new Error(
              `in set_fontName: Cannot write to style with unloaded font "${font.family} ${font.style}".`,
            )
        }
        doc.object(id).props[field] = structuredClone(value)
      },
    },
    world,
  )
}

/** Sizes and positions of everything on the page, up to date. */
export function settleAll({ doc, pageId }: Pick<FakeFigma, 'doc' | 'pageId'>): void {
  for (const id of doc.node(pageId).children) settle(doc.node(id), { doc })
  for (const node of doc.all()) if (node.type === 'CONNECTOR') settle(node, { doc })
}
