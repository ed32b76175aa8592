/**
 * What was made once is copied for the next item with the same look: a copy takes one call, building takes a dozen.
 * Frames that items are put into are copied from a spare one, which stands hidden on the page until the run ends.
 */
export interface Patterns {
  /** A copy of what has this look; nothing where nothing has it yet. */
  readonly copyOf: (look: number) => SceneNode | undefined
  /** Remembers a node that is used as what the next one is copied from. */
  readonly use: <N extends SceneNode>(look: number, node: N) => N
  /** Puts a node aside to be copied. */
  readonly keep: (look: number, node: SceneNode) => void
  /** Takes what was put aside from the page. */
  readonly clear: () => void
}

/** No patterns yet. */
export function patternsOn(page: PageNode): Patterns {
  const known = new Map<number, SceneNode>()
  let shelf: FrameNode | undefined
  const use = <N extends SceneNode>(look: number, node: N) => {
    known.set(look, node)
    return node
  }
  return {
    use,
    copyOf(look) {
      try {
        return known.get(look)?.clone()
      } catch {
        // A person removed it in the meantime: the next one is built again.
        known.delete(look)
        return undefined
      }
    },
    keep(look, node) {
      shelf ??= shelfOn(page)
      shelf.appendChild(node)
      use(look, node)
    },
    clear() {
      if (shelf !== undefined && !shelf.removed) shelf.remove()
      known.clear()
    },
  }
}

function shelfOn(page: PageNode): FrameNode {
  const shelf = figma.createFrame()
  page.appendChild(shelf)
  shelf.visible = false
  return shelf
}
