/** The web fonts of the board and of pictures, taken from the @fontsource packages. */
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** @typedef {{ name: string, path: string, face: string }} FontFile A woff2 file and the body of its `@font-face` rule. */

const require = createRequire(import.meta.url)

const weights = [400, 700]
const europe = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek', 'vietnamese']

/** The files of one family, regular and bold, for the scripts of Europe and Vietnam. @param {'open-sans' | 'inter'} family */
export function europeanFonts(family) {
  const files = fontFiles(family)
  const wanted = new Set(
    europe.flatMap((script) => weights.map((weight) => `${family}-${script}-${weight}-normal.woff2`)),
  )
  return files.filter((file) => wanted.has(file.name))
}

/** Every file of a family, regular and bold, as one `@font-face` rule each. @param {string} family @returns {FontFile[]} */
export function fontFiles(family) {
  const folder = dirname(require.resolve(`@fontsource/${family}/package.json`))
  const sheets = weights.map((weight) => join(folder, `${weight}.css`)).filter(existsSync)
  return sheets.flatMap((sheet) => {
    const rules = readFileSync(sheet, 'utf8')
    return [...rules.matchAll(/@font-face \{([^}]*)\}/g)].flatMap(([, face = '']) => {
      const name = /url\(\.\/files\/([^)]+\.woff2)\)/.exec(face)?.[1]
      return name ? [{ name, path: join(folder, 'files', name), face }] : []
    })
  })
}

/** All emoji in one file: Chromium draws nothing from the files that hold a part each. @returns {FontFile} */
export function emojiFont() {
  const parts = fontFiles('noto-color-emoji')
  const ranges = parts.map(({ face }) => /unicode-range:([^;]*)/.exec(face)?.[1]?.trim())
  const name = 'noto-color-emoji-emoji-400-normal.woff2'
  const face = `font-family: 'Noto Color Emoji'; src: url(${name}); unicode-range: ${ranges.join(',')};`
  return { name, path: join(dirname(parts[0]?.path ?? ''), name), face }
}

/**
 * Style sheet for font files, each found at `address(name)`; `family` puts all of them under one name,
 * so that a text in several scripts needs one font family only.
 * @param {readonly FontFile[]} files
 * @param {(name: string) => string} address
 * @param {string} [family]
 */
export function fontStyles(files, address, family) {
  return files
    .map(({ name, face }) => {
      const rule = face.replace(/src:[^;]*;/, `src: url(${address(name)}) format('woff2');`)
      return `@font-face {${family ? rule.replace(/font-family:[^;]*;/, `font-family: '${family}';`) : rule}}`
    })
    .join('\n')
}
