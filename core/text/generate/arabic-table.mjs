/** Arabic letters by joining form, of Noto Sans Arabic: the font that stands in where Inter and Open Sans end. */
import { loadSubsets, versionOf } from './fonts.mjs'
import { packLarge, packNumbers, packRanges, zigzag } from './pack.mjs'

/** The source of the generated module core/text/tables/arabic.ts. */
export const arabicTableModule = () => {
  const [regular] = loadSubsets('noto-sans-arabic', 400, ['arabic'])
  const [bold] = loadSubsets('noto-sans-arabic', 700, ['arabic'])
  const codes = [...regular.has].filter(
    (code) => code >= 0x606 && code < 0x700 && !/\p{M}|\p{Cf}/u.test(letter(code)),
  )
  const joins = codes.map((code) => joining(regular, code))
  const advances = (font) => [
    ...[
      [lam, alef],
      [joiner, lam, alef],
    ].map((text) => units(font, text)),
    ...codes.flatMap((code, index) => formAdvances(font, code, joins[index])),
  ]
  const light = advances(regular)
  const differences = advances(bold).map((advance, index) => zigzag(advance - light[index]))
  return `// Made by core/text/generate.mjs of @fontsource/noto-sans-arabic ${versionOf('@fontsource/noto-sans-arabic')} with harfbuzzjs \
${versionOf('harfbuzzjs')}. Do not edit.
// ${codes.length} characters; in units of 1/2048 em.
import type { PackedArabic } from '../arabic.ts'

export const arabic: PackedArabic = {
  codes: '${packRanges(codes)}',
  joins: '${joins.join('')}',
  regular: '${packLarge(light)}',
  bold: '${packNumbers(differences)}',
}
`
}

const joiner = 0x200d
const lam = 0x644
const alef = 0x627

const letter = (code) => String.fromCodePoint(code)

const units = (font, codes) => Math.round((font.advance(codes) * 2048) / font.unitsPerEm)

/** 2 where the shape changes before a letter, 1 where it changes only after one, else 0 (Joining_Type D, R, U). */
const joining = (font, code) => {
  const alone = font.glyphs([code])
  if (font.glyphs([code, joiner]) !== alone || code === 0x640) return 2
  return font.glyphs([joiner, code]) !== alone ? 1 : 0
}

/** Isolated; and final; and initial and medial, as far as the letter has them. */
const formAdvances = (font, code, joins) =>
  [[code], [joiner, code], [code, joiner], [joiner, code, joiner]]
    .slice(0, [1, 2, 4][joins])
    .map((text) => units(font, text))
