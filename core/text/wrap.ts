import { breakBefore, clusterStart, forcesBreak, isSoftHyphen, isSpace, slashBefore } from './line-flags.ts'
import type { ShapedText } from './shape.ts'

/** Shapes a part of a text on its own. */
export type Probe = (part: string) => ShapedText

/**
 * Lines of at most `room` font units, each with as much of the text as fits. White space at a line's end is left off, a
 * soft hyphen there becomes a hyphen, and a word wider than a line is broken between grapheme clusters.
 */
export const fillLines = (text: string, shaped: ShapedText, room: number, probe: Probe): string[] => {
  const lines: string[] = []
  let start = 0
  for (;;) {
    const end = shaped.hasForcedBreak ? forcedBreak(text, shaped, start) : text.length
    if (start === end) lines.push('')
    while (start < end) {
      const next = lineEnd(text, start, end, shaped, room, probe)
      const line = lineText(text, shaped, start, next, end)
      if (line !== '' || next === end) lines.push(line) // leading spaces alone make no line
      start = next
    }
    if (end === text.length) return lines
    start = end + (text.startsWith('\r\n', end) ? 2 : 1)
  }
}

const forcedBreak = (text: string, { flags }: ShapedText, start: number): number => {
  let at = start
  while (at < text.length && !((flags[at] ?? 0) & forcesBreak)) at++
  return at
}

/** Where the line from `start` on ends, with the spaces that hang from it. */
const lineEnd = (
  text: string,
  start: number,
  end: number,
  shaped: ShapedText,
  room: number,
  probe: Probe,
): number => {
  const { advances, ends, flags } = shaped
  const limit = (ends[start] ?? 0) - (advances[start] ?? 0) + room
  let over = start
  while (over < end && (ends[over] ?? 0) <= limit) over++
  while (over < end && (flags[over] ?? 0) & isSpace) over++
  if (over === end) return end
  const at = lastBreak(text, start, over, shaped, room, probe)
  return at > start ? at : brokenWord(text, start, over, end, shaped, room, probe)
}

/**
 * The last break that the rules allow up to `over`, or `start` where there is none. A break after a slash between
 * letters, as in a path, is taken only where the line has no space to break at.
 */
const lastBreak = (
  text: string,
  start: number,
  over: number,
  { flags }: ShapedText,
  room: number,
  probe: Probe,
): number => {
  let slash = start
  for (let at = over; at > start; at--) {
    const flag = flags[at] ?? 0
    const before = flags[at - 1] ?? 0
    if (flag & slashBefore && slash === start) slash = at
    if (!(flag & breakBefore)) continue
    if (before & isSoftHyphen && probe(`${text.slice(start, at - 1)}-`).units > room) continue
    return slash > at && !(before & isSpace) ? slash : at
  }
  return slash
}

/**
 * The end of the last grapheme cluster that fits, or of the first one. Arabic letters change their form where a word is
 * broken, so that the line may have to end earlier, and the next one starts with another advance.
 */
const brokenWord = (
  text: string,
  start: number,
  over: number,
  end: number,
  shaped: ShapedText,
  room: number,
  probe: Probe,
): number => {
  const { advances, flags } = shaped
  let at = over
  while (at > start && !isWordBreak(flags, at)) at--
  while (at > start && probe(text.slice(start, at)).units > room) {
    at--
    while (at > start && !isWordBreak(flags, at)) at--
  }
  if (at === start) at = afterFirstCluster(shaped, start, end)
  if (at < end) advances[at] = probe(text.slice(at, at + 32)).advances[0] ?? 0
  return at
}

/** A cluster starts here, and no hyphen would show before it. */
const isWordBreak = (flags: Uint8Array, at: number): boolean =>
  ((flags[at] ?? 0) & clusterStart) !== 0 && !((flags[at - 1] ?? 0) & isSoftHyphen)

const afterFirstCluster = ({ advances, ends, flags }: ShapedText, start: number, end: number): number => {
  const from = (ends[start] ?? 0) - (advances[start] ?? 0)
  let at = start + 1
  while (at < end && ((ends[at - 1] ?? 0) <= from || !isWordBreak(flags, at))) at++
  while (at < end && (flags[at] ?? 0) & isSpace) at++
  return at
}

const lineText = (text: string, { flags }: ShapedText, start: number, next: number, end: number): string => {
  if (next < end && (flags[next - 1] ?? 0) & isSoftHyphen) return `${text.slice(start, next - 1)}-`
  let last = next
  while (last > start && (flags[last - 1] ?? 0) & isSpace) last--
  return text.slice(start, last)
}
