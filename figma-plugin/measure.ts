import type { GrownSize } from '../core/host.ts'
import type { Rest } from './pace.ts'

/** How large sticky notes with these texts are: one is written to and asked, since only FigJam knows. */
export async function measureStickies(texts: readonly string[], rest: Rest): Promise<readonly GrownSize[]> {
  const sticky = figma.createSticky()
  try {
    sticky.opacity = 0
    await figma.loadFontAsync(sticky.text.fontName as FontName)
    const sizes: GrownSize[] = []
    for (const text of texts) {
      const pause = rest()
      if (pause !== undefined) await pause
      sticky.text.characters = text
      sizes.push({ width: sticky.width, height: sticky.height })
    }
    return sizes
  } finally {
    if (!sticky.removed) sticky.remove()
  }
}
