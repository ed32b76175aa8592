/** Nodes that were made and are not in their place yet: a failure half-way must not leave them on the page. */
export interface LooseEnds {
  readonly add: <N extends SceneNode>(node: N) => N
  /** Does the work and forgets the nodes, or removes them where it fails. */
  readonly around: <T>(work: () => Promise<T>) => Promise<T>
}

/** No loose ends yet. */
export function looseEnds(): LooseEnds {
  const nodes: SceneNode[] = []
  return {
    add(node) {
      nodes.push(node)
      return node
    },
    async around(work) {
      try {
        return await work()
      } catch (error) {
        for (const node of nodes) if (!node.removed) node.remove()
        throw error
      } finally {
        nodes.length = 0
      }
    },
  }
}
