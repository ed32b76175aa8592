/**
 * How much of a long text a card shows (V4). It is counted in characters, not in measured lines, so that the same
 * journey has the same texts on every host, whatever its font.
 */
import { sizes } from './theme.ts'

/** The text itself, or its beginning up to the stated number of letters, followed by "…". */
export function shortened(text: string): string {
  if (text.length * 2 <= sizes.cardLetters) return text
  let letters = 0
  let end = 0
  for (const character of text) {
    letters += character === '\n' ? lineOfLetters : wide.test(character) ? 2 : 1
    if (letters > sizes.cardLetters) return `${atWord(text.slice(0, end))}…`
    end += character.length
  }
  return text
}

/** A line feed takes a line, however little was on it. */
const lineOfLetters = 20

/** Characters of East Asian scripts and emoji are as wide as two letters. */
const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]|\p{Extended_Pictographic}/u

/** Up to the last word that is whole, where one ends near, without the mark after it. */
function atWord(text: string): string {
  const space = text.lastIndexOf(' ')
  return (space > 0 && text.length - space < 24 ? text.slice(0, space) : text).replace(/[\s.,;:…]+$/, '')
}
