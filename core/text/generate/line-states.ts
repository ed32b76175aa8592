import { type LineClass, lineClasses } from '../line-classes.ts'
import {
  breakBefore,
  clusterStart,
  forcesBreak,
  isSoftHyphen,
  isSpace,
  lookAhead,
  slashBefore,
} from '../line-flags.ts'
import { linePairs } from './line-pairs.ts'

/** What is known about a character in a state, and the number of the state after it. */
export interface Step {
  readonly flags: number
  readonly next: number
}

/**
 * The rules of UAX #14 and the grapheme clusters of UAX #29 as a state machine: the state is what stands before a
 * character. Each row is a state, the first one that of an empty line; each column is a line class.
 */
export const lineStates = (): readonly (readonly Step[])[] =>
  states.map((state) =>
    lineClasses.map((after) => {
      const { flags, next } = step(state, after)
      return { flags: after === 'SHY' ? flags | isSoftHyphen : flags, next: stateNumber(next) }
    }),
  )

const stateNumber = (name: string): number => {
  const number = states.findIndex((state) => state.name === name)
  if (number < 0) throw new Error(`unknown state: ${name}`)
  return number
}

/** What stands before: a class, whether spaces follow it, and a name that tells more context apart. */
interface State {
  readonly name: string
  readonly before: LineClass
  readonly spaced: boolean
}

// Contexts of more than one character: hyphen after a Hebrew letter (LB21a) and at a word's start (LB20a), opening
// quotation mark (LB15a), closing one after a wide character (LB19a), second slash, flag, joined pictograph, consonant with virama.
const contexts: { readonly [name: string]: LineClass } = {
  'HL-': 'HY',
  '^-': 'HY',
  '^QI': 'QI',
  'ID QF': 'QF',
  '//': 'SY',
  'RI RI': 'RI',
  'PI ZWJ': 'ZWJ',
  'AL VI': 'AL',
  'VI ZWJ': 'ZWJ',
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
  if (after === 'CM' || after === 'VI' || after === 'ZWJ') {
    const stays = fresh || before === 'ZW' || name === 'ZWJ' ? 'AL' : name === 'PI ZWJ' ? 'PI' : name
    if (stays === 'AL' && after === 'VI') return { flags: 0, next: 'AL VI' }
    if (isConjunct(name)) return { flags: 0, next: after === 'ZWJ' ? 'VI ZWJ' : 'AL VI' }
    const next = after !== 'ZWJ' ? stays : isPictograph(before) && !fresh ? 'PI ZWJ' : 'ZWJ'
    return { flags: before === 'ZW' && !spaced ? breakBefore | clusterStart : 0, next }
  }
  if (after === 'EM' && !fresh) return { flags: 0, next: isPictograph(before) ? name : 'EM' }
  if (after === 'RI' && name === 'RI') return { flags: 0, next: 'RI RI' }
  const next = context(state, after)
  if ((name === 'PI ZWJ' && isPictograph(after)) || (isConjunct(name) && after === 'AL'))
    return { flags: 0, next }
  if (joined) return { flags: clusterStart, next }
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

/** After a consonant with a virama, which takes the next consonant into its grapheme (GB9c). */
const isConjunct = (name: string) => name === 'AL VI' || name === 'VI ZWJ'
const isPictograph = (name: LineClass) => name === 'PA' || name === 'PI' || name === 'EB'
const isLetter = (name: LineClass) =>
  name === 'AL' || name === 'AA' || name === 'PA' || name === 'PP' || name === 'XX'
const isQuote = (name: LineClass) => name === 'QU' || name === 'QI' || name === 'QF'
const wideClasses: readonly string[] = [
  'ID',
  'PI',
  'EB',
  'H2',
  'H3',
  'JL',
  'JV',
  'JT',
  'OE',
  'NS',
  'CL',
  'EX',
]
const isWideClass = (name: LineClass) => wideClasses.includes(name)

/** Jamo of one Hangul syllable (GB6–GB8). */
const isOneSyllable = ({ before, spaced }: State, after: LineClass): boolean => {
  if (spaced) return false
  if (before === 'JL') return after === 'JL' || after === 'JV' || after === 'H2' || after === 'H3'
  if (before === 'JV' || before === 'H2') return after === 'JV' || after === 'JT'
  return (before === 'JT' || before === 'H3') && after === 'JT'
}
