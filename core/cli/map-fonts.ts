import { themes } from '../layout/theme.ts'
import type { Scene } from '../scene.ts'
import { embeddedFonts, emojiFont, europeanFonts, fontFiles, neededFonts, renamed } from './fonts.mjs'

const packages = { 'Open Sans': 'open-sans', Inter: 'inter' } as const

/**
 * Style sheet with the font files a scene's texts need, so that its SVG looks the same in every program.
 * What the map's own font lacks comes from others under its name; `emoji` adds their file of 6 MB where one is used.
 */
export function mapFonts(scene: Scene, { emoji }: { readonly emoji: boolean }): string {
  const family = themes[scene.host].fontFamily
  const arabic = fontFiles('noto-sans-arabic').filter(({ name }) =>
    name.startsWith('noto-sans-arabic-arabic'),
  )
  const lists = [
    europeanFonts(packages[family]),
    emoji ? [emojiFont()] : [],
    fontFiles('noto-sans-jp'),
    arabic,
  ]
  const files = neededFonts(lists, JSON.stringify(scene))
  return embeddedFonts(files.reverse().map((file) => renamed(file, family)))
}
