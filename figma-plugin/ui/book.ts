import type { Paragraph } from '../../core/scene.ts'
import type { TypeStyle } from '../messages.ts'
import type { Look } from '../nodes.ts'

/** What many items share is written down once: looks and kinds of text, by their index. */
export interface Book {
  readonly look: (look: Look) => number
  readonly type: (paragraph: Pick<Paragraph, 'fontSize' | 'lineHeight' | 'weight' | 'italic'>) => number
  readonly looks: () => readonly Look[]
  readonly types: () => readonly TypeStyle[]
}

/** An empty book. A look that only one item has is not worth copying. */
export function newBook(): Book {
  const looks: { look: Look; uses: number }[] = []
  const types: TypeStyle[] = []
  const lookAt = new Map<string, number>()
  const typeAt = new Map<string, number>()
  return {
    look(look) {
      const key = JSON.stringify(look)
      const index = indexIn(lookAt, key, () => looks.push({ look, uses: 0 }))
      const entry = looks[index]
      if (entry !== undefined) entry.uses += 1
      return index
    },
    type({ fontSize, lineHeight, weight, italic }) {
      const type = { fontSize, lineHeight, weight, italic: italic === true }
      return indexIn(typeAt, JSON.stringify(type), () => types.push(type))
    },
    looks: () => looks.map(({ look, uses }) => (uses > 1 ? look : { ...look, copied: 'never' as const })),
    types: () => types,
  }
}

function indexIn(known: Map<string, number>, key: string, add: () => number): number {
  const index = known.get(key)
  if (index !== undefined) return index
  const next = add() - 1
  known.set(key, next)
  return next
}
