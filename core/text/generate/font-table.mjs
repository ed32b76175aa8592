/** A font in two weights as one table: an advance for each and two kerning classes for each code point. */
import { loadSubsets, versionOf } from './fonts.mjs'
import { kernClasses } from './kerning.mjs'
import { packLarge, packNumbers, packRanges, zigzag } from './pack.mjs'

/** The source of a generated module with the regular and the bold table of a font. */
export const fontTableModule = ({ family, name, weights, symbolSubsets, fallbacks }) => {
  const subsets = weights.map((weight) => loadSubsets(family, weight, textSubsets))
  const symbols = weights.map((weight) => loadSubsets(family, weight, symbolSubsets))
  const advanceOf = (code, weight) => {
    const own = [...subsets[weight], ...symbols[weight]].find(({ has }) => has.has(code))
    return own ? own.advance([code]) : fallbacks[String.fromCodePoint(code)]?.[weight]
  }
  const listed = [...listedSymbols, ...Object.keys(fallbacks)].map((symbol) => symbol.codePointAt(0))
  const text = subsets[0].flatMap((subset) => [...subset.has]).filter(isMeasured)
  const codes = [...new Set([...text, ...listed])].sort((a, b) => a - b)
  const advances = weights.map((_, weight) => codes.map((code) => advanceOf(code, weight)))
  const unknown = codes.filter((_, index) => advances.some((list) => list[index] === undefined))
  if (unknown.length > 0) throw new Error(`no advance for ${String.fromCodePoint(...unknown)}`)
  const stated = Object.keys(fallbacks)
    .filter((symbol) => {
      const code = symbol.codePointAt(0)
      return ![...subsets[0], ...symbols[0]].some(({ has }) => has.has(code))
    })
    .map((symbol) => `${symbol} ${fallbacks[symbol].join('/')}`)
  return moduleText({ family, name, weights, codes, advances, kerning: kernClasses(codes, subsets), stated })
}

const textSubsets = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek', 'greek-ext', 'vietnamese']
const listedSymbols = '▲▼✦★●○◆■–—…“”„«»‘’•·−±×→←↑↓✓⚠№€£¥₽%‰'

/** Marks and controls are zero wide by class; phonetic and historic letters are not worth their bytes. */
const isMeasured = (code) =>
  !/[\p{M}\p{C}\p{Zl}\p{Zp}]/u.test(String.fromCodePoint(code)) &&
  ![
    [0x180, 0x18e],
    [0x190, 0x19f],
    [0x1a2, 0x1ae],
    [0x1b1, 0x1cc],
    [0x1dd, 0x1f9],
    [0x234, 0x258],
    [0x25a, 0x2ba],
    [0x2bd, 0x2c5],
    [0x2c8, 0x2d7],
    [0x2de, 0x36f],
    [0x460, 0x489],
    [0x1c80, 0x1e7f],
    [0x2c60, 0xffff],
  ].some(([from, to]) => code >= from && code <= to)

const moduleText = ({ family, name, weights, codes, advances, kerning, stated }) => {
  const kinds = new Map()
  const kindOf = codes.map((_, index) => {
    const key = [...advances.map((list) => list[index]), kerning.left[index], kerning.right[index]].join()
    if (!kinds.has(key)) kinds.set(key, kinds.size)
    return kinds.get(key)
  })
  const [regular, bold, left, right] = transposed([...kinds.keys()].map((key) => key.split(',').map(Number)))
  return `// Made by core/text/generate.mjs of @fontsource/${family} ${versionOf(`@fontsource/${family}`)}, weights ${weights.join(' and ')}, with \
harfbuzzjs ${versionOf('harfbuzzjs')}. Do not edit.
// ${codes.length} code points, ${kinds.size} kinds of glyph, ${kerning.matrices[0].length} left and ${kerning.matrices[0][0].length} right kerning classes.
// Not in the packages, so stated (regular/bold units): ${stated.join(', ')}.
import type { PackedFont } from '../font.ts'

export const ${name}: PackedFont = {
  codes: '${packRanges(codes)}',
  kinds: '${packNumbers(sinceLastUse(kindOf))}',
  left: '${packNumbers(left)}',
  right: '${packNumbers(right)}',
  rights: ${kerning.matrices[0][0].length},
  regular: {
    advances: '${packLarge(regular)}',
    ${packMatrix(kerning.matrices[0])}
  },
  bold: {
    advances: '${packLarge(bold.map((advance, index) => zigzag(advance - regular[index])))}',
    ${packMatrix(kerning.matrices[1])}
  }
}
`
}

const transposed = (rows) => rows[0].map((_, column) => rows.map((row) => row[column]))

/** 0 for a kind that was not seen before, else how many kinds ago it first came up. */
const sinceLastUse = (kinds) => {
  let seen = 0
  return kinds.map((kind) => (kind === seen ? seen++ * 0 : seen - kind))
}

/** Kerns by value, most frequent first; a zero in the matrix is followed by how many zeros there are. */
const packMatrix = (matrix) => {
  const cells = matrix.flat()
  const count = (value) => cells.filter((cell) => cell === value).length
  const values = [...new Set(cells)]
    .filter((value) => value !== 0)
    .sort((a, b) => count(b) - count(a) || a - b)
  const runs = []
  for (let index = 0; index < cells.length; ) {
    const cell = cells[index]
    runs.push(cell === 0 ? 0 : 1 + values.indexOf(cell))
    let length = 1
    while (cell === 0 && cells[index + length] === 0 && length < 1800) length++
    if (cell === 0) runs.push(length)
    index += length
  }
  return `kerns: '${packLarge(values.map(zigzag))}',\n    matrix: '${packNumbers(runs)}'`
}
