/** What each character is for line breaking (UAX #14) and which width it has where no font says so. */
import LineBreaker from 'linebreak'
import { codePoints } from './code-points.mjs'
import { versionOf } from './fonts.mjs'
import { packLarge, packNumbers } from './pack.mjs'

/** The source of the generated module core/text/tables/characters.ts. */
export const characterTableModule = () => {
  const kinds = new Map()
  const starts = []
  let last = ''
  for (let code = 0; code < 0xe1000; code++) {
    const kind = `${lineClass(code)} ${widthKind(code)}`
    if (kind === last) continue
    last = kind
    if (!kinds.has(kind)) kinds.set(kind, kinds.size)
    starts.push([code, kinds.get(kind)])
  }
  return `// Made by core/text/generate.mjs of the classes in linebreak ${versionOf('linebreak')} and the Unicode ${process.versions.unicode} \
properties of Node. Do not edit.
// ${starts.length} ranges; each kind is a line breaking class and a kind of width.
import type { PackedCharacters } from '../characters.ts'

export const characters: PackedCharacters = {
  kinds: '${[...kinds.keys()].join(',')}',
  starts: '${packLarge(starts.map(([code], index) => code - (starts[index - 1]?.[0] ?? 0)))}',
  ranges: '${packNumbers(starts.map(([, kind]) => kind))}',
}
`
}

// The classes of UAX #14 in the order that linebreak numbers them, with those it resolves already left out.
const classNames =
  'OP CL CP QU GL NS EX SY IS PR PO NU AL HL ID IN HY BA BB B2 ZW CM WJ H2 H3 JL JV JT RI EB EM ZWJ CB'.split(
    ' ',
  )
const late = { 34: 'BK', 36: 'BK', 37: 'BK', 38: 'BK', 41: 'SP' }

const memo = new Map()
const has = (property, code) => {
  const pattern =
    memo.get(property) ?? memo.set(property, new RegExp(`^\\p{${property}}$`, 'u')).get(property)
  return pattern.test(String.fromCodePoint(code))
}

const lineClass = (code) => {
  if (own.has(code)) return own.get(code)
  if (has('Emoji_Modifier', code)) return 'EM'
  if (has('Emoji_Modifier_Base', code)) return 'EB'
  const found = new LineBreaker(String.fromCodePoint(code)).nextCharClass()
  const name = late[found] ?? classNames[found] ?? 'AL'
  if (name === 'H2') return 'H3' // told apart by arithmetic
  if (has('M', code)) return 'CM'
  if (name === 'CM' && has('Cn', code)) return 'AL'
  if (has('Extended_Pictographic', code)) return pictograph(name, code)
  if (name === 'AL' && arabicLetters.has(code) && has('L', code)) return 'AA'
  if (name === 'QU' && has('Pi', code)) return 'QI'
  if (name === 'QU' && has('Pf', code)) return 'QF'
  if (name === 'OP' && wide.has(code)) return 'OE'
  return name
}

const pictograph = (name, code) => {
  if (name === 'ID' || has('Cn', code)) return 'PI'
  return name === 'AL' ? 'PA' : name
}

const widthKind = (code) => {
  if (has('Emoji_Presentation', code)) return 'emoji'
  if (isInvisible(code)) return 'zero'
  if (wide.has(code) || circled.has(code)) return 'wide'
  if (has('Extended_Pictographic', code)) return has('Emoji', code) ? 'emoji' : 'symbol'
  if (signs.has(code) && has('So', code)) return 'symbol'
  if (halfWidth.has(code)) return 'half'
  return (
    ['Hebrew', 'Arabic', 'Devanagari', 'Thai']
      .find((script) => has(`Script=${script}`, code))
      ?.toLowerCase() ?? 'other'
  )
}

/** Marks, controls, joiners, and the vowels and finals of Hangul, which stand in the box of their first letter. */
const isInvisible = (code) =>
  ['Mn', 'Me', 'Cc', 'Zl', 'Zp', 'Default_Ignorable_Code_Point'].some((property) => has(property, code)) ||
  (has('Cf', code) && !own.has(code)) ||
  jamo.has(code)

const arabicLetters = codePoints('620-6FF')
const jamo = codePoints('1160-11FF D7B0-D7FF')
const circled = codePoints('2460-24FF') // as in Japanese fonts
const signs = codePoints('2190-2BFF')
const halfWidth = codePoints('FF61-FFEE')
// East Asian Width W or F by block (UAX #11), without the emoji.
const wide = codePoints(
  '1100-115F 2329-232A 2E80-303E 3041-4DBF 4E00-A4CF A960-A97F AC00-D7A3 F900-FAFF FE10-FE19 FE30-FE6F FF01-FF60 FFE0-FFE6 ' +
    '16FE0-18DFF 1AFF0-1B2FF 20000-3FFFD',
)

/** Characters whose class is not the one of linebreak, for a reason of ours. */
const own = new Map()
for (const [name, codes] of [
  ['SP', '9'], // a tab is a space
  ['SHY', 'AD'],
  ['HH', '2010'],
  ['XX', 'D800-DFFF'],
  // Parts of the grapheme before: grapheme joiner, Thai and Lao AM, half-width voice marks, Kirat Rai vowels.
  ['CM', '34F E33 EB3 FF9E-FF9F 16D63 16D67-16D6A'],
  // Signs that join two consonants into one grapheme (Indic_Conjunct_Break=Linker).
  [
    'VI',
    '94D 9CD ACD B4D C4D D4D 1039 17D2 1A60 1B44 1BAB A9C0 AAF6 10A3F 11133 113D0 1193E 11A47 11A99 11F42',
  ],
  // Signs that are one grapheme with the letter after (Grapheme_Cluster_Break=Prepend).
  [
    'PP',
    '600-605 6DD 70F 890-891 8E2 D4E 110BD 110CD 111C2-111C3 113D1 1193F 11941 11A3A 11A84-11A89 11D46 11F02',
  ],
])
  for (const code of codePoints(codes)) own.set(code, name)
