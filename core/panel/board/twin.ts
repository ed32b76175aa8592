/** The text twin of a map as blocks; a file of its own, so that it is loaded when the first map is drawn. */
import type { Journey } from '../../journey/schema.ts'
import type { Language } from '../../messages/language.ts'
import { mapWords } from '../../messages/map/index.ts'
import { writeMarkdown } from '../../write/markdown.ts'
import { mapLanguage } from '../language.ts'
import { type TwinBlock, twinBlocks } from './twin-blocks.ts'

/** Every text of a journey's map in reading order, in its own language or else that of the interface. */
export const textTwin = (journey: Journey, language: Language): readonly TwinBlock[] =>
  twinBlocks(writeMarkdown(journey, mapWords(mapLanguage(journey.language, language))))
