import type { ToPage, ToPanel } from './messages.ts'

/** A line between the panel and the page that draws. */
export interface Line<Said, Heard> {
  readonly say: (message: Said) => void
  readonly onMessage: (listener: (message: Heard) => void) => void
}

export type PageLine = Line<ToPanel, ToPage>
export type PanelLine = Line<ToPage, ToPanel>

/** Opens a line by the name of its channel; both ends open the same one. */
export function openLine<Said, Heard>(name: string): Line<Said, Heard> {
  const channel = new BroadcastChannel(name)
  return {
    say: (message) => channel.postMessage(message),
    onMessage: (listener) => {
      channel.addEventListener('message', ({ data }: MessageEvent<Heard>) => listener(data))
    },
  }
}
