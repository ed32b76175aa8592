/** The fonts of the @fontsource packages as HarfBuzz fonts, one for each subset file. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { inflateSync } from 'node:zlib'
import * as hb from 'harfbuzzjs'
import { codePoints } from './code-points.mjs'

const require = createRequire(import.meta.url)

/** The subsets of a @fontsource font: each with the code points it is for, and the advance and the glyphs of shaped text. */
export const loadSubsets = (family, weight, subsets, style = 'normal') =>
  subsets.map((subset) => {
    const file = require.resolve(`@fontsource/${family}/files/${family}-${subset}-${weight}-${style}.woff`)
    const face = new hb.Face(new hb.Blob(unpackWoff(readFileSync(file))))
    const font = new hb.Font(face)
    const inRange = codePointsOf(family, subset)
    const has = new Set([...face.collectUnicodes()].filter((code) => inRange.has(code)))
    return {
      has,
      unitsPerEm: face.upem,
      advance: (codes) => shaped(font, codes).reduce((sum, glyph) => sum + glyph.xAdvance, 0),
      glyphs: (codes) =>
        shaped(font, codes)
          .filter((glyph) => codes[glyph.cluster] !== zeroWidthJoiner)
          .map((glyph) => glyph.codepoint)
          .join(),
    }
  })

/** The version of an installed package, for the header of a generated file. */
export const versionOf = (name) =>
  JSON.parse(readFileSync(new URL(`../../../node_modules/${name}/package.json`, import.meta.url), 'utf8'))
    .version

const zeroWidthJoiner = 0x200d

const shaped = (font, codes) => {
  const buffer = new hb.Buffer()
  buffer.setClusterLevel(hb.ClusterLevel.CHARACTERS)
  buffer.addCodePoints(codes)
  buffer.guessSegmentProperties()
  hb.shape(font, buffer)
  return buffer.getGlyphInfosAndPositions()
}

const codePointsOf = (family, subset) =>
  codePoints(require(`@fontsource/${family}/unicode.json`)[subset].replaceAll('U+', '').replaceAll(',', ' '))

/** WOFF 1 to sfnt: the same tables, each inflated (https://www.w3.org/TR/WOFF/ § 3–5). */
const unpackWoff = (woff) => {
  const view = new DataView(woff.buffer, woff.byteOffset, woff.byteLength)
  const tables = view.getUint16(12)
  const sfnt = new Uint8Array(view.getUint32(16))
  const out = new DataView(sfnt.buffer)
  out.setUint32(0, view.getUint32(4))
  out.setUint16(4, tables)
  let at = 12 + 16 * tables
  for (let index = 0; index < tables; index++) {
    const entry = 44 + 20 * index
    const record = 12 + 16 * index
    const [offset, packed, length] = [4, 8, 12].map((field) => view.getUint32(entry + field))
    const bytes = woff.subarray(offset, offset + packed)
    sfnt.set(packed < length ? inflateSync(bytes) : bytes, at)
    out.setUint32(record, view.getUint32(entry))
    out.setUint32(record + 4, view.getUint32(entry + 16))
    out.setUint32(record + 8, at)
    out.setUint32(record + 12, length)
    at = (at + length + 3) & ~3
  }
  return sfnt
}
