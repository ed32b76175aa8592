import { type LineClass, lineClass, lineClasses } from './line-classes.ts'
import { linePairs } from './line-pairs.ts'

// What is known about a character once it is read: may a line break before it, does a grapheme cluster start with it.
export const breakBefore = 1
export const clusterStart = 2
export const isSpace = 4
export const forcesBreak = 8
/** A break after a slash between letters, for lines that have no space to break at. */
export const slashBefore = 16
/** A soft hyphen: nothing, or a hyphen when the line breaks after it. */
export const isSoftHyphen = 32
/** The answer hangs on the character after this one. */
export const lookAhead = 64
export const flagBits = 7

/**
 * The rules of UAX #14 and the grapheme clusters of UAX #29 as a state machine: the state is what stands before a
 * character. `steps[state + class]` holds the flags and, above `flagBits`, the next state.
 */
export const lineSteps = (): Uint32Array => {
  const steps = new Uint32Array(states.length * lineClasses.length)
  states.forEach((state, number) => {
    for (const after of lineClasses) {
      const { flags, next } = step(state, after)
      const hyphen = after === 'SHY' ? isSoftHyphen : 0
      steps[number * lineClasses.length + lineClass(after)] = flags | hyphen | (stateOffset(next) << flagBits)
    }
  })
  return steps
}

/** The first index in `steps` of a state, by its name. */
export const stateOffset = (name: string): number => {
  const number = states.findIndex((state) => state.name === name)
  if (number < 0) throw new Error(`unknown state: ${name}`)
  return number * lineClasses.length
}

/** What stands before: a class, whether spaces follow it, and a name that tells more context apart. */
interface State {
  readonly name: string
  readonly before: LineClass
  readonly spaced: boolean
}

// Contexts of more than one character: hyphen after a Hebrew letter (LB21a) and at a word's start (LB20a), opening
// quotation mark (LB15a), closing one after a wide character (LB19a), second slash, flag, joined pictograph.
const contexts: { readonly [name: string]: LineClass } = {
  'HL-': 'HY',
  '^-': 'HY',
  '^QI': 'QI',
  'ID QF': 'QF',
  '//': 'SY',
  'RI RI': 'RI',
  'PI ZWJ': 'ZWJ',
}

const states: readonly State[] = [
  ...lineClasses.map((name) => [name, name] as const),
  ...Object.entries(contexts),
].flatMap(([name, before]) => [
  { name, before, spaced: false },
  { name: `${name} SP`, before, spaced: true },
])

const pairs = linePairs()

const step = (state: State, after: LineClass): { readonly flags: number; readonly next: string } => {
  const { name, before, spaced } = state
  const fresh = before === 'START' || spaced
  const joined = before === 'ZWJ' && !spaced
  if (after === 'SP') return { flags: isSpace | clusterStart, next: fresh ? name : `${name} SP` }
  if (after === 'BK') return { flags: forcesBreak | clusterStart, next: 'START' }
  if (after === 'CM' || after === 'ZWJ') {
    const stays = fresh || before === 'ZW' || name === 'ZWJ' ? 'AL' : name === 'PI ZWJ' ? 'PI' : name
    const next = after === 'CM' ? stays : isPictograph(before) && !fresh ? 'PI ZWJ' : 'ZWJ'
    return { flags: before === 'ZW' && !spaced ? breakBefore | clusterStart : 0, next }
  }
  if (after === 'EM' && !fresh) return { flags: 0, next: isPictograph(before) ? name : 'EM' }
  if (after === 'RI' && name === 'RI') return { flags: 0, next: 'RI RI' }
  const next = context(state, after)
  if (joined) return { flags: name === 'PI ZWJ' && isPictograph(after) ? 0 : clusterStart, next }
  if (before === 'PP' && !spaced) return { flags: 0, next }
  return { flags: breakFlags(state, after) | (isOneSyllable(state, after) ? 0 : clusterStart), next }
}

const breakFlags = ({ name, before, spaced }: State, after: LineClass): number => {
  if (after === 'QF' && spaced) return lookAhead // LB15b
  if (after === 'QI' && !spaced && pairs[before].ID === 'break') return lookAhead // LB19a
  if (name === 'HL-' && after !== 'HL') return 0 // LB21a
  if (name === '^-' && isLetter(after)) return 0 // LB20a
  if (name === '^QI SP' || name === '//') return 0 // LB15a
  const verdict = name === 'ID QF' && isWideClass(after) ? pairs.ID[after] : pairs[before][after]
  if (verdict === 'never' || (verdict === 'spaces' && !spaced)) return 0
  if (before === 'SY' && !spaced && isLetter(after)) return slashBefore
  return breakBefore
}

/** The name of the state after a class, with as much context as later rules need. */
const context = ({ name, before, spaced }: State, after: LineClass): string => {
  const opening = before === 'START' || spaced || before === 'ZW' || before === 'GL'
  if (after === 'HY' || after === 'HH' || after === 'BA' || after === 'SHY') {
    if (before === 'HL' && !spaced) return 'HL-'
    const isHyphen = after === 'HY' || after === 'HH'
    return isHyphen && (opening || before === 'CB') ? '^-' : after
  }
  if (after === 'QI' && (opening || before === 'OP' || before === 'OE' || isQuote(before))) return '^QI'
  if (after === 'QF' && !spaced && isWideClass(before)) return 'ID QF'
  if (after === 'SY' && (name === 'SY' || name === '//')) return '//'
  return after
}

const isPictograph = (name: LineClass) => name === 'PA' || name === 'PI' || name === 'EB'
const isLetter = (name: LineClass) =>
  name === 'AL' || name === 'AA' || name === 'PA' || name === 'PP' || name === 'XX'
const isQuote = (name: LineClass) => name === 'QU' || name === 'QI' || name === 'QF'
const isWideClass = (name: LineClass) => /^(ID|PI|EB|H2|H3|JL|JV|JT|OE|NS|CL|EX)$/.test(name)

/** Jamo of one Hangul syllable (GB6–GB8). */
const isOneSyllable = ({ before, spaced }: State, after: LineClass): boolean => {
  if (spaced) return false
  if (before === 'JL') return /^(JL|JV|H2|H3)$/.test(after)
  if (before === 'JV' || before === 'H2') return after === 'JV' || after === 'JT'
  return (before === 'JT' || before === 'H3') && after === 'JT'
}
