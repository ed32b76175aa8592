import type { Point } from '../core/scene.ts'
import { type Fonts, loadFonts } from './fonts.ts'
import { type MapNode, objectsOf } from './identity.ts'
import { type LooseEnds, looseEnds } from './loose-ends.ts'
import type { DrawMessage, Editor, TypeStyle } from './messages.ts'
import type { Look } from './nodes.ts'
import type { Rest } from './pace.ts'
import { type Patterns, patternsOn } from './patterns.ts'
import type { Parent } from './place.ts'
import { freeSpace } from './space.ts'
import { type Styles, stylesFor } from './styles.ts'

/** What one run of drawing knows. */
export interface Drawing {
  readonly page: PageNode
  /** Objects of the map by the id of their item; what is put is added. */
  readonly nodes: Map<string, SceneNode>
  /** Parents met in this run. */
  readonly parents: Map<string, Parent>
  /** Ids of frames that hold items: a card holds only its text layers. */
  readonly holding: Set<string>
  readonly looks: readonly Look[]
  readonly types: readonly TypeStyle[]
  readonly fonts: Fonts
  readonly styles: Styles
  readonly patterns: Patterns
  readonly loose: LooseEnds
  /** Where a new map goes on the page. */
  readonly corner: Point
  /** Texts that could not be changed because a font is missing here. */
  readonly locked: string[]
  /** The map; null as long as there is none. */
  readonly map: () => MapNode | null
  /** The section everything lies in; nothing where frames hold each other. */
  readonly section: () => SectionNode | undefined
  readonly onMap: (node: SceneNode) => void
}

/** What FigJam writes notes and shapes with before anybody chooses a font. */
const figjamFont = { family: 'Inter', style: 'Medium' }

/** Gets everything ready for a run: fonts, styles, and room for a new map. */
export async function prepared(
  message: DrawMessage,
  map: MapNode | null,
  editor: Editor,
  rest: Rest,
): Promise<Drawing> {
  const page = pageOf(map)
  const fonts = await loadFonts(message.style)
  if (editor === 'figjam') await fonts.isLoaded(figjamFont)
  const styles = await stylesFor(message.style, fonts)
  let drawn = map
  let section = map?.type === 'SECTION' ? map : undefined
  return {
    page,
    nodes: map === null ? new Map<string, SceneNode>() : await objectsOf(map, rest),
    parents: new Map(),
    holding: new Set(),
    looks: message.looks,
    types: message.style.types,
    fonts,
    styles,
    patterns: patternsOn(page),
    loose: looseEnds(),
    corner: map === null ? freeSpace(page, ...message.size) : { x: map.x, y: map.y },
    locked: [],
    map: () => drawn,
    section: () => section,
    onMap: (node) => {
      if (node.type === 'SECTION') section = node
      if (node.type === 'FRAME' || node.type === 'SECTION') drawn = node
    },
  }
}

/** The page a map is on; the current one for a new map. */
function pageOf(map: MapNode | null): PageNode {
  for (let node: BaseNode | null = map; node !== null; node = node.parent)
    if (node.type === 'PAGE') return node
  return figma.currentPage
}
