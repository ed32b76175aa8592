/** The maps that are example, snapshot and preview at once: each function gives a journey. */
import type { Journey } from '../../core/journey/schema.ts'
import type { Language } from '../../core/messages/language.ts'
import type { HostName } from '../../core/scene.ts'
import { arabic } from './arabic.ts'
import { blueprint } from './blueprint.ts'
import { coffee } from './coffee.ts'
import { empty } from './empty.ts'
import { emptyLane } from './empty-lane.ts'
import { fiveLines } from './five-lines.ts'
import { japanese } from './japanese.ts'
import { polish } from './polish.ts'
import { twelveStages } from './twelve-stages.ts'

export interface GalleryMap {
  readonly name: string
  readonly journey: () => Journey
  /** Language of the words that the map adds of its own. */
  readonly language: Language
  readonly host: HostName
}

export const maps: readonly GalleryMap[] = [
  { name: 'coffee', journey: coffee, language: 'en', host: 'board' },
  { name: 'coffee-figma', journey: coffee, language: 'en', host: 'figma' },
  { name: 'five-lines', journey: fiveLines, language: 'en', host: 'board' },
  { name: 'blueprint', journey: blueprint, language: 'en', host: 'board' },
  { name: 'blueprint-figjam', journey: blueprint, language: 'en', host: 'figjam' },
  { name: 'twelve-stages', journey: twelveStages, language: 'en', host: 'board' },
  { name: 'empty', journey: empty, language: 'en', host: 'board' },
  { name: 'empty-lane', journey: emptyLane, language: 'en', host: 'board' },
  { name: 'polish', journey: polish, language: 'pl', host: 'board' },
  { name: 'japanese', journey: japanese, language: 'en', host: 'board' },
  { name: 'arabic', journey: arabic, language: 'en', host: 'board' },
]
