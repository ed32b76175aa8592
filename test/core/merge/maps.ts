/** Pairs of journeys of one map, as two exports of the same file some weeks apart, and their scenes. */
import fc from 'fast-check'
import type { Journey } from '../../../core/journey/schema.ts'
import { layout } from '../../../core/layout/layout.ts'
import { mapWords } from '../../../core/messages/map/index.ts'
import type { Scene } from '../../../core/scene.ts'
import { interMeasure } from '../../../core/text/index.ts'
import { anyJourney } from '../journey/any-journey.ts'

const small = { stages: 4, touchpoints: 2, lanes: 4, cards: 10 }

/** A journey as a scene; `stagesPerRow` wraps the map into rows. */
export function sceneOf(journey: Journey, stagesPerRow = 3): Scene {
  return layout(journey, { host: 'figma', words: mapWords('en'), measure: interMeasure, stagesPerRow })
}

/** A journey, and the same one with parts dropped, added, rewritten and put in another order. */
export const journeyTwice = fc
  .tuple(anyJourney(small), anyJourney(small), fc.array(fc.nat({ max: 5 }), { minLength: 12, maxLength: 12 }))
  .map(([journey, other, dice]): readonly [Journey, Journey] => {
    const roll = dealt(dice)
    const mixed = <T extends { readonly id: string }>(own: readonly T[], foreign: readonly T[]) =>
      own.flatMap((part): readonly T[] => {
        const chance = roll()
        if (chance === 0) return []
        return chance === 1 ? [foreign.find(({ id }) => id === part.id) ?? part] : [part]
      })
    const turned = <T>(parts: readonly T[]) => (roll() < 2 ? [...parts].reverse() : [...parts])
    const next = {
      ...journey,
      stages: turned(mixed(journey.stages, other.stages)),
      lanes: turned(mixed(journey.lanes, other.lanes)),
      cards: turned(mixed(journey.cards, other.cards)),
      lines: mixed(journey.lines, other.lines),
      metrics: turned(mixed(journey.metrics, other.metrics)),
      personas: mixed(journey.personas, other.personas),
    }
    return [journey, next]
  })

function dealt(dice: readonly number[]): () => number {
  let index = 0
  return () => {
    index += 1
    return dice[index % dice.length] ?? 0
  }
}
