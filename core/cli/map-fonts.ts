import { themes } from '../layout/theme.ts'
import type { Scene } from '../scene.ts'
import { embeddedFonts, emojiFont, europeanFonts, fontFiles, neededFonts, renamed } from './fonts.mjs'

const packages = { 'Open Sans': 'open-sans', Inter: 'inter' } as const

/**
 * Style sheet with the font files a scene's texts need, so that its SVG looks the same in every program;
 * `emoji` adds their file of 6 MB where one is used.
 */
export function mapFonts(scene: Scene, { emoji }: { readonly emoji: boolean }): string {
  const family = themes[scene.host].fontFamily
  const arabic = fontFiles('noto-sans-arabic').filter(({ name }) =>
    name.startsWith('noto-sans-arabic-arabic'),
  )
  const files = neededFonts(
    [
      europeanFonts(packages[family]),
      emoji ? [emojiFont()] : [],
      [...fontFiles('noto-sans-jp'), ...arabic].map((file) => renamed(file, 'Noto Sans')),
    ],
    JSON.stringify(scene),
  )
  return `${embeddedFonts(files)}\nsvg { font-family: '${family}', 'Noto Sans', 'Noto Color Emoji', sans-serif }`
}
