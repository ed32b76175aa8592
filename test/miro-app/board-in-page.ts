/** A page that stands in for Miro: the strict board, the unseen page and the panel in frames. Runs in a browser. */
import { fakeMiro } from '../hosts/fake-miro.ts'

type Handler = (event?: unknown) => void

const clock = {
  now: () => Date.now(),
  sleep: (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms)),
}
const miro = fakeMiro({ clock, latency: 300, random: Math.random })
const icon: Handler[] = []
const drops: Handler[] = []

const frame = (id: string, url: string) => {
  document.getElementById(id)?.remove()
  const element = document.createElement('iframe')
  element.id = id
  element.src = url
  document.body.append(element)
}

const ui = {
  on: (event: string, handler: Handler) => void (event === 'drop' ? drops : icon).push(handler),
  canOpenPanel: async () => true,
  openPanel: async ({ url }: { readonly url: string }) => frame('panel', url),
}

Object.assign(window, {
  /** What Miro's script gives each frame. */
  sdk: { board: { ...miro.board, ui } },
  miroBoard: {
    start: () => frame('headless', 'index.html'),
    clickIcon: () => {
      for (const handler of icon) handler()
    },
    closePanel: () => document.getElementById('panel')?.remove(),
    drop: (kind: string, x: number, y: number) => {
      const target = document.createElement('span')
      target.dataset['kind'] = kind
      for (const handler of drops) handler({ x, y, target })
    },
    things: () => miro.things(),
    refusals: () => miro.refusals(),
    dropListeners: () => drops.length,
  },
})
