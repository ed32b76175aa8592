/** A font in two weights and in italics as one table: three advances and two kerning classes for each code point. */
import { codePoints } from './code-points.mjs'
import { loadSubsets, versionOf } from './fonts.mjs'
import { kernClasses } from './kerning.mjs'
import { packLarge, packNumbers, packRanges, zigzag } from './pack.mjs'

/** The source of a generated module with the regular and the bold table of a font. */
export const fontTableModule = ({ family, name, weights, symbolSubsets, fallbacks }) => {
  const [regular, bold] = weights.map((weight) => loadSubsets(family, weight, textSubsets))
  const faces = [
    [...regular, ...loadSubsets(family, weights[0], symbolSubsets)],
    [...bold, ...loadSubsets(family, weights[1], symbolSubsets)],
    loadSubsets(family, weights[0], textSubsets, 'italic'),
  ]
  const own = (code, face) => faces[face].find(({ has }) => has.has(code))?.advance([code])
  const stated = (code, face) => fallbacks[String.fromCodePoint(code)]?.[face]
  const advanceOf = (code, face) =>
    own(code, face) ?? stated(code, face) ?? (face === italic ? advanceOf(code, 0) : unknown(code))
  const listed = [...listedSymbols, ...Object.keys(fallbacks)].map((symbol) => symbol.codePointAt(0))
  const text = regular.flatMap(({ has }) => [...has]).filter(isMeasured)
  const codes = [...new Set([...text, ...listed])].sort((a, b) => a - b)
  return moduleText({
    source: `@fontsource/${family} ${versionOf(`@fontsource/${family}`)}, weights ${weights.join(' and ')} and italic ${weights[0]}`,
    name,
    codes,
    advances: faces.map((_, face) => codes.map((code) => advanceOf(code, face))),
    kerning: kernClasses(codes, [regular, bold]),
    stated: codes.filter((code) => own(code, 0) === undefined),
    fallbacks,
  })
}

const italic = 2

const unknown = (code) => {
  throw new Error(`no advance for ${String.fromCodePoint(code)}`)
}

const textSubsets = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek', 'greek-ext', 'vietnamese']
const listedSymbols = '▲▼✦★●○◆■–—…“”„«»‘’•·−±×→←↑↓✓⚠№€£¥₽%‰'

/** Marks and controls are zero wide by class; phonetic and historic letters are not worth their bytes. */
const isMeasured = (code) =>
  !/[\p{M}\p{C}\p{Zl}\p{Zp}]/u.test(String.fromCodePoint(code)) && !isLeftOut.has(code)
const isLeftOut = codePoints(
  '180-18E 190-19F 1A2-1AE 1B1-1CC 1DD-1F9 234-258 25A-2BA 2BD-2C5 2C8-2D7 2DE-36F 460-489 1C80-1E7F 2C60-FFFF',
)

const moduleText = ({ source, name, codes, advances, kerning, stated, fallbacks }) => {
  const kinds = new Map()
  const kindOf = codes.map((_, index) => {
    const key = [...advances.map((list) => list[index]), kerning.left[index], kerning.right[index]].join()
    if (!kinds.has(key)) kinds.set(key, kinds.size)
    return kinds.get(key)
  })
  const [regular, bold, slanted, left, right] = transposed(
    [...kinds.keys()].map((key) => key.split(',').map(Number)),
  )
  const differences = (face) => packLarge(face.map((advance, kind) => zigzag(advance - regular[kind])))
  const symbols = stated.map((code) => String.fromCodePoint(code))
  return `// Made by core/text/generate.mjs of ${source}, with harfbuzzjs ${versionOf('harfbuzzjs')}. Do not edit.
// ${codes.length} code points, ${kinds.size} kinds of glyph, ${kerning.matrices[0].length} left and ${kerning.matrices[0][0].length} right kerning classes.
// Not in the package, so stated (regular/bold units): ${symbols.map((symbol) => `${symbol} ${fallbacks[symbol].join('/')}`).join(', ')}.
import type { PackedFont } from '../font.ts'

export const ${name}: PackedFont = {
  codes: '${packRanges(codes)}',
  kinds: '${packNumbers(sinceLastUse(kindOf))}',
  left: '${packNumbers(left)}',
  right: '${packNumbers(right)}',
  rights: ${kerning.matrices[0][0].length},
  advances: '${packLarge(regular)}',
  bold: '${differences(bold)}',
  italic: '${differences(slanted)}',
  regularKerning: {
    ${packMatrix(kerning.matrices[0])}
  },
  boldKerning: {
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
