import type { MapWords } from '../messages/map/index.ts'
import type { TextMeasure } from '../text/text.ts'
import type { Theme } from './theme.ts'

/** What the passes of layout share: how text is measured, the look, the words, and the id of the map. */
export interface Setting {
  readonly mapId: string
  readonly theme: Theme
  readonly measure: TextMeasure
  readonly words: MapWords
  /** Cards that a workshop works with are the host's sticky notes, where it has them. */
  readonly hasNotes?: boolean
}
