import type { Store } from '../core/panel/store.ts'

/** Adds the fonts of Japanese, Arabic and emoji to the page as soon as a map has such a character. */
export function loadWorldFonts(store: Store): void {
  const stop = store.subscribe(() => {
    const { open } = store.state()
    if (open === undefined || !beyondEurope.test(JSON.stringify(open.scene))) return
    const sheet = document.createElement('link')
    sheet.rel = 'stylesheet'
    sheet.href = './world-fonts.css'
    document.head.append(sheet)
    stop()
  })
}

/** Scripts and pictures that neither the fonts of Europe nor those of a map's own signs have. */
const beyondEurope =
  /[\u0590-\u1dff\u2e80-\ud7ff\uf900-\ufdff\ufe30-\uffef\u{1f000}-\u{1faff}]|(?![★✦])[\u2600-\u27bf]/u
