import { isToPanel, type ToMain, type ToPanel } from '../messages.ts'

/** The way between the panel and main. */
export interface Channel {
  readonly send: (message: ToMain) => void
  /** Returns the function that stops listening. */
  readonly listen: (heard: (message: ToPanel) => void) => () => void
}

/** Messages through the window around this one, as Figma passes them on. */
export function windowChannel(page: Window): Channel {
  return {
    send: (message) => page.parent.postMessage({ pluginMessage: message }, '*'),
    listen(heard) {
      const onMessage = ({ data }: MessageEvent<{ readonly pluginMessage?: unknown } | null>) => {
        const message = data?.pluginMessage
        if (isToPanel(message)) heard(message)
      }
      page.addEventListener('message', onMessage)
      return () => page.removeEventListener('message', onMessage)
    },
  }
}

type Answers = {
  readonly load: 'loaded'
  readonly read: 'found'
  readonly measure: 'measured'
  readonly draw: 'ended'
}
type Request = keyof Answers
export type Answer<R extends Request> = Extract<ToPanel, { readonly type: Answers[R] }>

const answers: Answers = { load: 'loaded', read: 'found', measure: 'measured', draw: 'ended' }

/** Sends a message and waits for its answer; rejects where main could not give one. */
export function ask<R extends Request>(
  channel: Channel,
  message: ToMain & { readonly type: R },
): Promise<Answer<R>> {
  return new Promise((resolve, reject) => {
    const stop = channel.listen((heard) => {
      if (heard.type === 'refused' && heard.request === message.type) {
        stop()
        reject(new Error(`main could not answer: ${message.type}`))
      }
      if (heard.type !== answers[message.type]) return
      stop()
      // The type of the answer was compared one line above.
      resolve(heard as Answer<R>)
    })
    channel.send(message)
  })
}
