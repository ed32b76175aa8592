/** One font and weight as a width table: an advance and two kerning classes for each code point. */
import { loadSubsets, versionOf } from './fonts.mjs'
import { packLarge, packNumbers, packRanges, zigzag } from './pack.mjs'

/** The source of a generated module with the table of one weight of a font. */
export const fontTableModule = ({ family, name, weight, extra, fallbacks }) => {
  const subsets = loadSubsets(family, weight, textSubsets)
  const symbols = extra.flatMap((subset) => loadSubsets(family, weight, [subset]))
  const advances = new Map()
  for (const { codePoints, advance, unitsPerEm } of subsets) {
    if (unitsPerEm !== 2048) throw new Error(`${family} has ${unitsPerEm} units per em, not 2048`)
    for (const code of codePoints) if (isMeasured(code)) advances.set(code, advance([code]))
  }
  const missing = []
  for (const code of [...listedSymbols].map((symbol) => symbol.codePointAt(0))) {
    if (advances.has(code)) continue
    const source = symbols.find((subset) => subset.codePoints.includes(code))
    const own = fallbacks[String.fromCodePoint(code)]
    if (!source && own === undefined) throw new Error(`no advance for ${String.fromCodePoint(code)}`)
    if (!source) missing.push(`${String.fromCodePoint(code)} ${own}`)
    advances.set(code, source ? source.advance([code]) : Math.round(own * 2048))
  }
  const codes = [...advances.keys()].sort((a, b) => a - b)
  const kerning = kernMatrix(codes, subsets, advances)
  return moduleText({ name, family, weight, codes, advances, kerning, missing })
}

const textSubsets = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek', 'greek-ext', 'vietnamese']
const listedSymbols = '▲▼✦★●○◆■–—…“”„«»‘’•·−±×→←↑↓✓⚠№€£¥₽%‰'

/** Combining marks and controls are zero wide by class, and phonetic extensions are not worth their bytes. */
const isMeasured = (code) =>
  code >= 0x20 && code < 0x3000 && !(code >= 0x7f && code < 0xa0) && !(code >= 0x1d00 && code < 0x1e00) &&
  !/[\p{M}\p{Cf}\p{Zl}\p{Zp}]/u.test(String.fromCodePoint(code))

/**
 * Kerning of every pair of one script, as classes of equal rows and columns. A pair that no one subset file
 * holds (T and ą) is kerned as its letters without marks are (T and a).
 */
const kernMatrix = (codes, subsets, advances) => {
  const homes = new Map(codes.map((code) => [code, subsets.filter((s) => s.codePoints.includes(code))]))
  const known = new Map()
  const kern = (left, right) => {
    const key = left * 65536 + right
    if (!known.has(key)) known.set(key, measuredKern(left, right))
    return known.get(key)
  }
  const measuredKern = (left, right) => {
    if (!isKerned(left) || !isKerned(right)) return 0
    const home = homes.get(left).find((subset) => homes.get(right).includes(subset))
    if (home) return home.advance([left, right]) - advances.get(left) - advances.get(right)
    const plain = [plainLetter(left), plainLetter(right)]
    if ((plain[0] === left && plain[1] === right) || !plain.every((code) => homes.has(code))) return 0
    return kern(...plain)
  }
  const rows = codes.map((left) => codes.map((right) => kern(left, right)))
  const columns = codes.map((_, index) => rows.map((row) => row[index]))
  const left = classesOf(rows)
  const right = classesOf(columns)
  const matrix = left.members.map((row) => right.members.map((column) => rows[row][column]))
  return { left: left.classes, right: right.classes, matrix }
}

/** Kerning is kept for the letters of living languages; phonetic and historic letters do without. */
const isKerned = (code) =>
  code < 0x180 || (code >= 0x218 && code < 0x21c) || (code >= 0x384 && code < 0x3d0) || (code >= 0x400 && code < 0x460) ||
  code === 0x490 || code === 0x491 || (code >= 0x1ea0 && code < 0x1efa) || code >= 0x2000

/** Equal vectors share a class; class 0 is the one that is never kerned. */
const classesOf = (vectors) => {
  const none = vectors[0].map(() => 0).join()
  const found = new Map([[none, 0]])
  const members = [Math.max(0, vectors.findIndex((vector) => vector.join() === none))]
  const classes = vectors.map((vector, index) => {
    const key = vector.join()
    if (!found.has(key)) {
      found.set(key, found.size)
      members.push(index)
    }
    return found.get(key)
  })
  return { classes, members }
}

const strokes = { đ: 'd', Đ: 'D', ł: 'l', Ł: 'L', ħ: 'h', Ħ: 'H', ŧ: 't', Ŧ: 'T', ŋ: 'n' }

const plainLetter = (code) => {
  const letter = String.fromCodePoint(code)
  return (strokes[letter] ?? letter.normalize('NFD')).codePointAt(0)
}

const moduleText = ({ name, family, weight, codes, advances, kerning, missing }) => {
  const kinds = new Map()
  const kindOf = codes.map((code, index) => {
    const key = [advances.get(code), kerning.left[index], kerning.right[index]].join()
    if (!kinds.has(key)) kinds.set(key, kinds.size)
    return kinds.get(key)
  })
  const triples = [...kinds.keys()].map((key) => key.split(',').map(Number))
  const values = [...new Set(kerning.matrix.flat())].filter((value) => value !== 0).sort((a, b) => a - b)
  return `// Made by core/text/generate.mjs of @fontsource/${family} ${versionOf(`@fontsource/${family}`)}, weight ${weight}, with \
harfbuzzjs ${versionOf('harfbuzzjs')}. Do not edit.
// ${codes.length} code points, ${kerning.matrix.length} left and ${kerning.matrix[0].length} right kerning classes.
// ${missing.length ? `Not in the packaged font, advance stated in em: ${missing.join(', ')}.` : 'Every listed symbol is in the font.'}
import type { PackedFont } from '../font.ts'

export const ${name}: PackedFont = {
  codes: '${packRanges(codes)}',
  kinds: '${packNumbers(kindOf)}',
  advances: '${packLarge(triples.map((triple) => triple[0]))}',
  left: '${packNumbers(triples.map((triple) => triple[1]))}',
  right: '${packNumbers(triples.map((triple) => triple[2]))}',
  rights: ${kerning.matrix[0].length},
  kerns: '${packLarge(values.map(zigzag))}',
  matrix: '${packNumbers(runs(kerning.matrix.flat().map((value) => (value === 0 ? 0 : 1 + values.indexOf(value)))))}'
}
`
}

/** A zero is followed by how many zeros there are, at most 1869 at a time. */
const runs = (cells) => {
  const out = []
  for (let index = 0; index < cells.length; ) {
    out.push(cells[index])
    if (cells[index++] !== 0) continue
    let length = 1
    while (index < cells.length && cells[index] === 0 && length < 1869) {
      length++
      index++
    }
    out.push(length)
  }
  return out
}
