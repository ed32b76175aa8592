/**
 * The part of Miro's Web SDK that this app uses, as narrow as its use: what the real board offers and the strict
 * board of the tests offers too. Types only; `miro.board` fits `MiroBoard`, which the compiler checks in index.ts.
 */

/** Anything on the board; which fields it has depends on its type. */
export interface MiroItem {
  readonly id: string
  readonly type: string
  readonly parentId?: string | null
  /** What x and y are relative to: `canvas_center`, `parent_top_left` or `parent_center`. */
  readonly relativeTo?: string
  readonly connectorIds?: string[] | undefined
  readonly createdAt?: string
  x?: number
  y?: number
  readonly width?: number
  readonly height?: number
  content?: string
  title?: string
  shape?: string
  style?: Style
  start?: Endpoint | undefined
  end?: Endpoint | undefined
  sync?(): Promise<void>
}

export interface Style {
  readonly [key: string]: unknown
}

export interface Endpoint {
  readonly item?: string
  readonly snapTo?: 'auto' | 'top' | 'left' | 'bottom' | 'right'
}

export interface MiroFrame extends MiroItem {
  readonly childrenIds: string[]
  add(item: MiroItem | MiroGroup): Promise<unknown>
  /** Lets an item go; it stays on the board. */
  remove(item: MiroItem): Promise<void>
}

export interface MiroGroup {
  readonly id: string
  readonly type: string
  /** Answers the items, read afresh. */
  ungroup(): Promise<MiroItem[]>
}

/** What an item is created with. */
export interface Props {
  readonly [key: string]: unknown
}

export interface Rect {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json }

export interface Collection {
  get(key: string): Promise<Json | undefined>
  set(key: string, value: Json): Promise<void>
  remove(key: string): Promise<void>
}

export interface MiroBoard {
  createFrame(props: Props): Promise<MiroFrame>
  createShape(props: Props): Promise<MiroItem>
  createStickyNote(props: Props): Promise<MiroItem>
  createConnector(props: Props): Promise<MiroItem>
  createTag(props: Props): Promise<MiroItem>
  group(props: { items: MiroItem[] }): Promise<MiroGroup>
  /** Leaves out ids that are not on the board. */
  get(filter?: { id: string[] } | { type: string[] }): Promise<MiroItem[]>
  remove(item: MiroItem): Promise<void>
  getInfo(): Promise<{ readonly id: string }>
  getAppData(): Promise<{ [key: string]: Json }>
  setAppData(key: string, value: Json | undefined): Promise<unknown>
  findEmptySpace(rect: Rect & { readonly offset?: number }): Promise<Rect>
  readonly viewport: {
    /** x and y are the top-left corner. */
    get(): Promise<Rect>
    zoomTo(items: MiroItem | MiroItem[]): Promise<void>
  }
  readonly storage: { collection(name: string): Collection }
  readonly notifications: {
    showInfo(message: string): Promise<void>
    showError(message: string): Promise<void>
  }
}

/** The board's user interface, of which each page uses its own part. */
export interface MiroUi {
  on(event: 'icon:click', handler: () => void): void
  on(event: 'drop', handler: (event: DropEvent) => void): void
  canOpenPanel(): Promise<boolean>
  openPanel(options: { url: string }): Promise<unknown>
}

export interface DropEvent {
  readonly x: number
  readonly y: number
  readonly target: HTMLElement
}
