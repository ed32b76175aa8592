import type { Journey } from '../../journey/schema.ts'
import type { MapWords } from '../../messages/map/index.ts'
import { writeMarkdown } from '../../write/markdown.ts'

interface TextTwinProps {
  readonly journey: Journey
  readonly words: MapWords
  readonly label: string
}

/** Every text of the map in reading order, for screen readers: the picture's text alternative. */
export function TextTwin({ journey, words, label }: TextTwinProps) {
  return (
    <div class="visually-hidden" role="document" aria-label={label} lang={journey.language}>
      {writeMarkdown(journey, words)}
    </div>
  )
}
