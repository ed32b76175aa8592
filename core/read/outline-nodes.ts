/** The lines of an indented text as a tree, with their rows. */
export interface OutlineNode {
  readonly row: number
  readonly text: string
  readonly children: readonly OutlineNode[]
  /** A blank line stands between this node and the next line. */
  readonly apart: boolean
}

/** One line before it found its place in the tree; `indent` counts columns, a tab goes to the next multiple of four. */
export interface OutlineLine {
  readonly row: number
  readonly indent: number
  readonly text: string
  readonly apart: boolean
}

/** The tree of an indented text; bullets, numbers and boxes before the lines are left out. */
export function outlineNodes(text: string): OutlineNode[] {
  return treeOf(outlineLines(text))
}

/** What is deeper stands beside its last holder at this depth. */
const DEEPEST = 12

/** Puts lines into a tree by their indentation: deeper than the line above means below it. */
export function treeOf(lines: readonly OutlineLine[]): OutlineNode[] {
  interface Open {
    readonly indent: number
    readonly children: OutlineNode[]
  }
  const roots: OutlineNode[] = []
  const open: Open[] = [{ indent: -1, children: roots }]
  for (const { row, indent, text, apart } of lines) {
    while (open.length > DEEPEST || (open.length > 1 && indent <= (open.at(-1)?.indent ?? -1))) open.pop()
    const children: OutlineNode[] = []
    open.at(-1)?.children.push({ row, text, children, apart })
    open.push({ indent, children })
  }
  return roots
}

function outlineLines(text: string): OutlineLine[] {
  const lines = text.split(/\r\n|\r|\n/)
  return lines.flatMap((line, index) => {
    const [, space = '', rest = ''] = /^([\s\u3000]*)(.*)$/su.exec(line) ?? []
    const words = rest.replace(bullet, '').trim()
    const apart = (lines[index + 1] ?? '').trim() === ''
    return words === '' ? [] : [{ row: index + 1, indent: width(space), text: words, apart }]
  })
}

const bullet = /^(?:[-*+•▪◦‣–—>]+|\(?\d{1,3}(?:\.\d{1,3})*[.)])[\s\u3000]+(?:\[[ xX]\]\s+)?/u

const width = (space: string) =>
  [...space].reduce((sum, char) => sum + (char === '\t' ? 4 - (sum % 4) : 1), 0)
