/**
 * The page that Miro keeps open, unseen, as long as the board is open. It draws, and it alone calls the board; the
 * panel may come and go. Opened anywhere else, it says where it belongs.
 */
import { callsTo } from './calls.ts'
import { createLimiter } from './limiter.ts'
import { openLine } from './line.ts'
import type { MiroBoard, MiroUi } from './sdk.ts'
import { serve } from './serve.ts'

/** Two tabs of a browser share their channels: each page has one of its own. */
const channel = `journeyline-${crypto.randomUUID()}`

if (window.self === window.top || typeof miro === 'undefined') showNote()
else start(miro.board, miro.board.ui)

function start(board: MiroBoard, ui: MiroUi): void {
  const clock = {
    now: () => Date.now(),
    sleep: (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms)),
  }
  const calls = callsTo(board, createLimiter(clock), clock)
  serve(calls, openLine(channel))
  ui.on('icon:click', () => void openPanel(ui))
}

async function openPanel(ui: MiroUi): Promise<void> {
  if (await ui.canOpenPanel()) await ui.openPanel({ url: `panel.html?channel=${channel}` })
}

function showNote(): void {
  const note = document.getElementById('note')
  if (note !== null) note.hidden = false
}
