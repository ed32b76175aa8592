/** What each character is for line breaking (UAX #14) and which width it has where no font says so. */
import LineBreaker from 'linebreak'
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
  if (code >= 0xd800 && code <= 0xdfff) return 'XX'
  if (own[code]) return own[code]
  if (viramas.includes(code)) return 'VI'
  if (has('Emoji_Modifier', code)) return 'EM'
  if (has('Emoji_Modifier_Base', code)) return 'EB'
  const found = new LineBreaker(String.fromCodePoint(code)).nextCharClass()
  const name = late[found] ?? classNames[found] ?? 'AL'
  if (name === 'H2') return 'H3' // told apart by arithmetic
  if (has('M', code)) return 'CM'
  if (name === 'CM' && has('Cn', code)) return 'AL'
  if (has('Extended_Pictographic', code))
    return name === 'ID' || has('Cn', code) ? 'PI' : name === 'AL' ? 'PA' : name
  if (name === 'AL' && isArabicLetter(code)) return 'AA'
  if (name === 'QU' && has('Pi', code)) return 'QI'
  if (name === 'QU' && has('Pf', code)) return 'QF'
  if (name === 'OP' && isWide(code)) return 'OE'
  return name
}

// A tab is a space; soft hyphen, hyphen; Thai and Lao AM and half-width voice marks and the grapheme joiner
// belong to the letter before.
const own = { 9: 'SP', 173: 'SHY', 847: 'CM', 8208: 'HH', 3635: 'CM', 3763: 'CM', 65438: 'CM', 65439: 'CM' }
for (const code of [0x16d63, 0x16d67, 0x16d68, 0x16d69, 0x16d6a]) own[code] = 'CM' // Kirat Rai vowels
// Signs that join two consonants into one grapheme (Indic_Conjunct_Break=Linker).
const viramas = [
  0x94d, 0x9cd, 0xacd, 0xb4d, 0xc4d, 0xd4d, 0x1039, 0x17d2, 0x1a60, 0x1b44, 0x1bab, 0xa9c0, 0xaaf6, 0x10a3f,
  0x11133, 0x113d0, 0x1193e, 0x11a47, 0x11a99, 0x11f42,
]

// Characters that are one grapheme with the next one (Grapheme_Cluster_Break=Prepend).
for (const [from, to] of [
  [0x600, 0x605],
  [0x6dd, 0x6dd],
  [0x70f, 0x70f],
  [0x890, 0x891],
  [0x8e2, 0x8e2],
  [0xd4e, 0xd4e],
  [0x110bd, 0x110bd],
  [0x110cd, 0x110cd],
  [0x111c2, 0x111c3],
  [0x113d1, 0x113d1],
  [0x1193f, 0x1193f],
  [0x11941, 0x11941],
  [0x11a3a, 0x11a3a],
  [0x11a84, 0x11a89],
  [0x11d46, 0x11d46],
  [0x11f02, 0x11f02],
])
  for (let code = from; code <= to; code++) own[code] = 'PP'

const isArabicLetter = (code) => code >= 0x620 && code < 0x700 && has('L', code)

const widthKind = (code) => {
  if (has('Emoji_Presentation', code)) return 'emoji'
  if (has('Mn', code) || has('Me', code) || has('Cc', code) || has('Default_Ignorable_Code_Point', code))
    return 'zero'
  if (code === 0x2028 || code === 0x2029 || (has('Cf', code) && !own[code])) return 'zero'
  if ((code >= 0x1160 && code <= 0x11ff) || (code >= 0xd7b0 && code <= 0xd7ff)) return 'zero'
  if (isWide(code) || (code >= 0x2460 && code < 0x2500)) return 'wide' // circled numbers, as in Japanese fonts
  if (has('Extended_Pictographic', code)) return has('Emoji', code) ? 'emoji' : 'symbol'
  if (has('So', code) && code >= 0x2190 && code < 0x2c00)
    return code >= 0x2460 && code < 0x2500 ? 'wide' : 'symbol'
  if (code >= 0xff61 && code <= 0xffee) return 'half'
  if (has('Script=Hebrew', code)) return 'hebrew'
  if (has('Script=Arabic', code)) return 'arabic'
  if (has('Script=Devanagari', code)) return 'devanagari'
  if (has('Script=Thai', code)) return 'thai'
  return 'other'
}

/** East Asian Width W or F by block (UAX #11), without the emoji. */
const isWide = (code) => wideBlocks.some(([from, to]) => code >= from && code <= to)

const wideBlocks = [
  [0x2329, 0x232a],
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0x4dbf],
  [0x4e00, 0xa4cf],
  [0xa960, 0xa97f],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe10, 0xfe19],
  [0xfe30, 0xfe6f],
  [0xff01, 0xff60],
  [0xffe0, 0xffe6],
  [0x16fe0, 0x18dff],
  [0x1aff0, 0x1b2ff],
  [0x20000, 0x3fffd],
]
