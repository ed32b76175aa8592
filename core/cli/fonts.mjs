/** The web fonts of the board and of pictures, taken from the @fontsource packages. */
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** @typedef {{ name: string, path: string, rule: string }} FontFile A woff2 file and the declarations of its `@font-face`. */

const require = createRequire(import.meta.url)

/** The weight that maps use as bold. @param {string} family */
const bold = (family) => (family === 'inter' ? '600' : '700')
const europe = /-(latin|latin-ext|cyrillic|cyrillic-ext|greek|vietnamese)-\d+-/

/**
 * The files of a family, in regular, italic and bold, each for a range of characters.
 * @param {string} family
 * @returns {FontFile[]}
 */
export function fontFiles(family) {
  const folder = dirname(require.resolve(`@fontsource/${family}/package.json`))
  const sheets = ['400', '400-italic', bold(family)].map((sheet) => join(folder, `${sheet}.css`))
  const rules = sheets
    .filter(existsSync)
    .flatMap((sheet) => [...readFileSync(sheet, 'utf8').matchAll(/@font-face \{([^}]*)\}/g)])
  return rules.flatMap(([, rule = '']) => {
    const name = /url\(\.\/files\/([^)]+\.woff2)\)/.exec(rule)?.[1]
    return name ? [{ name, path: join(folder, 'files', name), rule }] : []
  })
}

/** The files of a family for the scripts of Europe and Vietnam. @param {'open-sans' | 'inter'} family */
export const europeanFonts = (family) => fontFiles(family).filter(({ name }) => europe.test(name))

/**
 * The files of a map's own signs, which no font of a map has, as part of the family.
 * @param {string} family
 * @returns {FontFile[]}
 */
export function signFonts(family) {
  return [...'▲▼●◆■★→'].flatMap((sign) => {
    const range = `U+${sign.codePointAt(0)?.toString(16)}`
    return neededFonts([fontFiles('noto-sans-jp')], sign).map((file) => {
      const { rule } = renamed(file, family)
      return { ...file, rule: rule.replace(/unicode-range:[^;]*;/, `unicode-range: ${range};`) }
    })
  })
}

/** All emoji in one file: Chromium draws nothing from the files that hold a part each. @returns {FontFile} */
export function emojiFont() {
  const parts = fontFiles('noto-color-emoji')
  const name = 'noto-color-emoji-emoji-400-normal.woff2'
  const rule = `font-family: 'Noto Color Emoji'; font-weight: 400 700; src: url(${name}); unicode-range: ${parts.flatMap(rangesOf).join(',')};`
  return { name, path: join(dirname(parts[0]?.path ?? ''), name), rule }
}

/**
 * The files that hold the characters of a text; a character is taken from the first of the lists that has it.
 * @param {readonly (readonly FontFile[])[]} lists
 * @param {string} text
 */
export function neededFonts(lists, text) {
  let missing = [...new Set(text)].map((character) => character.codePointAt(0) ?? 0)
  return lists.flatMap((files) => {
    const wanted = missing
    const found = new Set()
    const needed = files.filter((file) => {
      const spans = spansOf(file)
      const held = wanted.filter((code) => spans.some(({ first, last }) => code >= first && code <= last))
      for (const code of held) found.add(code)
      return held.length > 0
    })
    missing = wanted.filter((code) => !found.has(code))
    return needed
  })
}

/** Style sheet for font files, each found at `address(file)`. @param {readonly FontFile[]} files @param {(file: FontFile) => string} address */
export const fontStyles = (files, address) =>
  files
    .map(
      (file) =>
        `@font-face {${file.rule.replace(/src:[^;]*;/, `src: url(${address(file)}) format('woff2');`)}}`,
    )
    .join('\n')

/** Style sheet that carries font files within itself. @param {readonly FontFile[]} files */
export const embeddedFonts = (files) =>
  fontStyles(files, ({ path }) => `data:font/woff2;base64,${readFileSync(path, 'base64')}`)

/** Puts a file under another family's name, so that one family carries several scripts. @param {FontFile} file @param {string} family */
export const renamed = (file, family) => ({
  ...file,
  rule: file.rule.replace(/font-family:[^;]*;/, `font-family: '${family}';`),
})

/** @param {FontFile} file */
const spansOf = (file) =>
  rangesOf(file).map((range) => {
    const [first = 0, last = first] = range
      .slice(2)
      .split('-')
      .map((end) => Number.parseInt(end, 16))
    return { first, last }
  })

/** @param {FontFile} file */
const rangesOf = ({ rule }) => /unicode-range:\s*([^;]*)/.exec(rule)?.[1]?.split(',') ?? []
