import type { MiroUi } from './sdk.ts'

const address = 'https://miro.com/app/static/sdk/v2/miro.js'

/** Loads Miro's own script, which only Miro may serve; undefined where it cannot be had, and nothing can be dragged. */
export function loadSdk(): Promise<MiroUi | undefined> {
  return new Promise((resolve) => {
    const script = document.createElement('script')
    script.src = address
    script.onload = () => resolve(typeof miro === 'undefined' ? undefined : miro.board.ui)
    script.onerror = () => resolve(undefined)
    document.head.append(script)
  })
}
