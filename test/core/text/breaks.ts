import { unpackCharacters } from '../../../core/text/characters.ts'
import { unpackFont } from '../../../core/text/font.ts'
import { breakBefore, clusterStart, forcesBreak, slashBefore } from '../../../core/text/line-flags.ts'
import { shapedText, shapeText } from '../../../core/text/shape.ts'
import { interFont } from '../../../core/text/tables/inter.ts'

const characters = unpackCharacters()
const font = unpackFont(interFont, { weight: 'regular', isItalic: false }, characters)

/** Where a line may or must break: the index of the unit after each break. */
export const lineBreaks = (text: string): readonly number[] => {
  const { flags } = shapeText(text, font, characters, shapedText())
  return indexes(text).filter((index) => {
    const isForced = (flags[index - 1] ?? 0) & forcesBreak && !text.startsWith('\r\n', index - 1)
    return isForced || (flags[index] ?? 0) & (breakBefore | slashBefore)
  })
}

/** Where grapheme clusters start, but for the first. */
export const clusterStarts = (text: string): readonly number[] => {
  const { flags } = shapeText(text, font, characters, shapedText())
  return indexes(text).filter((index) => (flags[index] ?? 0) & clusterStart)
}

/** The text with a bar at every break. */
export const withBars = (text: string): string => {
  const breaks = lineBreaks(text)
  return [0, ...breaks].map((start, index) => text.slice(start, breaks[index])).join('|')
}

const indexes = (text: string) => [...Array(text.length).keys()].slice(1)
