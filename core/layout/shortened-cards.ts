import type { Problem } from '../problem.ts'
import { type Scene, sceneItems } from '../scene.ts'

/** How many cards of a scene show only the beginning of their text (V4), as a problem to be said; none where all are whole. */
export function shortenedCards(scene: Scene): Problem[] {
  let count = 0
  for (const item of sceneItems(scene.items)) if (item.kind === 'card' && item.shortened === true) count += 1
  return count === 0 ? [] : [{ code: 'cards-shortened', count }]
}
