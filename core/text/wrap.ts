import { type CharacterTable, lineClassNumber } from './characters.ts'
import type { Font } from './font.ts'
import { breakAfterSpace, breakHere, breakNever, classCount, linePairs } from './line-rules.ts'

const START = lineClassNumber('START')
const AL = lineClassNumber('AL')
const HL = lineClassNumber('HL')
const HY = lineClassNumber('HY')
const HH = lineClassNumber('HH')
const BA = lineClassNumber('BA')
const RI = lineClassNumber('RI')
const EM = lineClassNumber('EM')
const SHY = lineClassNumber('SHY')
const SP = lineClassNumber('SP')
const BK = lineClassNumber('BK')
const CM = lineClassNumber('CM')
const ZWJ = lineClassNumber('ZWJ')
const ZW = lineClassNumber('ZW')
const emojiWidth = 4
const emojiAdvance = 2556

/**
 * Lines of at most `room` font units, in one pass: breaks by UAX #14, a word wider than a line between its grapheme
 * clusters. White space at a line's end is left off; a soft hyphen at a line's end becomes a hyphen.
 */
export const wrapUnits = (text: string, room: number, font: Font, characters: CharacterTable, lines: string[]): number => {
  const { glyphs, advances, rows, columns, kerning } = font
  const classes = characters.lines
  const hyphen = advances[glyphs[45] ?? 0] ?? 0
  const length = text.length
  let start = 0 // of the line
  let index = 0
  let units = 0 // of the line up to index, trailing spaces included
  let widest = 0
  let contentUnits = 0
  let row = 0 // kerning row of the glyph before
  let before = START // class of the character before, spaces and marks looked through
  let beforeBefore = START
  let spaced = false
  let joined = false // after a zero width joiner
  let emoji = false // after an emoji, marks looked through
  let contentEnd = 0
  let breakAt = -1
  let breakEnd = 0
  let breakUnits = 0
  let breakHyphen = false
  let cluster = 0 // start of the grapheme cluster at index
  let clusterUnits = 0
  let regionals = 0

  const newLine = (at: number) => {
    start = index = contentEnd = cluster = at
    units = contentUnits = clusterUnits = row = regionals = 0
    before = beforeBefore = START
    spaced = joined = emoji = false
    breakAt = -1
  }

  while (index < length) {
    let code = text.charCodeAt(index)
    let size = 1
    let kind = classes[code] ?? 0
    let glyph = glyphs[code] ?? 0
    if (code >= 0xd800 && code < 0xdc00 && index + 1 < length) {
      const low = text.charCodeAt(index + 1)
      if (low >= 0xdc00 && low < 0xe000) {
        code = (code - 0xd800) * 0x400 + low - 0xdc00 + 0x10000
        size = 2
        kind = characters.line(code)
        glyph = characters.width(code)
      }
    }
    if (kind === SP) {
      units += advances[glyph] ?? 0
      row = 0
      spaced = true
      joined = emoji = false
      regionals = 0
      index++
      continue
    }
    if (kind === BK) {
      lines.push(text.slice(start, contentEnd))
      if (contentUnits > widest) widest = contentUnits
      newLine(index + (code === 13 && text.charCodeAt(index + 1) === 10 ? 2 : 1))
      if (index === length) lines.push('')
      continue
    }
    let advance = advances[glyph] ?? 0
    let attached = false
    if (kind === CM || kind === ZWJ) {
      attached = !spaced && before !== START && before !== ZW
      if (code === 0xfe0f && !emoji && attached) {
        advance = Math.max(0, emojiAdvance - (units - clusterUnits))
        emoji = true
      }
      if (code === 0x20e3 && attached) {
        advance = Math.max(0, emojiAdvance - (units - clusterUnits))
        emoji = true
      }
    } else if (kind === EM) {
      attached = emoji && !spaced
      if (attached) advance = 0
    } else if (kind === RI) {
      regionals++
      attached = regionals % 2 === 0
      if (attached) advance = 0
    } else if (joined && emoji && glyph === emojiWidth) {
      attached = true
      advance = 0
    }
    if (!attached || (kind !== CM && kind !== ZWJ)) {
      const effective = kind === CM || kind === ZWJ ? AL : kind
      if (!joined && !attached && before !== START) {
        const verdict = pairVerdict(before, effective, spaced, beforeBefore)
        if (verdict === breakHere || (verdict === breakAfterSpace && spaced)) {
          const soft = before === SHY && !spaced
          if (!soft || contentUnits + hyphen <= room) {
            breakAt = index
            breakEnd = contentEnd
            breakUnits = contentUnits + (soft ? hyphen : 0)
            breakHyphen = soft
          }
        }
      }
      if (!attached) {
        cluster = index
        clusterUnits = units
      }
      if (kind !== RI) regionals = 0
      beforeBefore = before
      before = effective
      spaced = false
      if (kind !== EM || !attached) emoji = glyph === emojiWidth
    }
    joined = kind === ZWJ
    if (advance > 0) {
      units += advance + (kerning[row + (columns[glyph] ?? 0)] ?? 0)
      row = rows[glyph] ?? 0
    }
    if (units > room && advance > 0) {
      if (breakAt > start) {
        lines.push(breakHyphen ? `${text.slice(start, breakEnd - 1)}-` : text.slice(start, breakEnd))
        if (breakUnits > widest) widest = breakUnits
        newLine(breakAt)
        continue
      }
      if (cluster > start) {
        lines.push(text.slice(start, cluster))
        if (clusterUnits > widest) widest = clusterUnits
        newLine(cluster)
        continue
      }
    }
    index += size
    contentEnd = index
    contentUnits = units
  }
  if (start < length || lines.length === 0) {
    lines.push(text.slice(start, contentEnd))
    if (contentUnits > widest) widest = contentUnits
  }
  return widest
}

const pairs = linePairs()

/** The rules that look at more than two neighbours: LB15a, LB15b, LB20a, LB21a. */
const pairVerdict = (before: number, after: number, spaced: boolean, beforeBefore: number): number => {
  const verdict = pairs[before * classCount + after] ?? breakNever
  if ((before === HY || before === BA || before === HH) && beforeBefore === HL && !spaced) return breakNever
  if ((before === HY || before === HH) && beforeBefore === START && after === AL) return breakAfterSpace
  return verdict
}

