import { isBusy } from '../../core/panel/state.ts'
import type { Store } from '../../core/panel/store.ts'
import type { Channel } from './channel.ts'

/**
 * What Figma's people expect of keys, which Figma does not pass on: Esc closes the window where there is nothing nearer
 * to close or to stop, and undo undoes on the page unless it is typed into a field.
 */
export function listenToKeys(page: Document, store: Store, channel: Channel): void {
  const onKeyDown = (event: KeyboardEvent) => {
    const { refusal, handout } = store.state()
    const isIdle = refusal === undefined && handout === undefined && !isBusy(store.state())
    if (event.key === 'Escape' && isIdle && page.querySelector('[aria-expanded="true"]') === null)
      channel.send({ type: 'close' })
    const isUndo = event.key.toLowerCase() === 'z' && (event.metaKey || event.ctrlKey) && !event.shiftKey
    if (!isUndo || isField(event.target)) return
    event.preventDefault()
    channel.send({ type: 'undo' })
  }
  // Before the panel's own listener, which may close the nearest thing and leave nothing open.
  page.addEventListener('keydown', onKeyDown, true)
}

function isField(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches('input:not([type=checkbox]):not([type=file]), textarea')
}
