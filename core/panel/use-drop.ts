import { useEffect, useState } from 'preact/hooks'
import type { Session } from './session.ts'

/** A file dropped or pasted anywhere on the page is opened; says whether one hovers over the page now. */
export function useDropAnywhere(session: Session): boolean {
  const [isOver, setIsOver] = useState(false)
  useEffect(() => {
    const leaving = new AbortController()
    const listen = <Type extends keyof DocumentEventMap>(
      type: Type,
      heard: (event: DocumentEventMap[Type]) => void,
    ) => document.addEventListener(type, heard, leaving)

    const open = (event: Event, data: DataTransfer | null) => {
      const file = data?.files[0]
      if (file === undefined) return
      event.preventDefault()
      void session.openFile(file)
    }
    listen('dragover', (event) => {
      if (event.dataTransfer?.types.includes('Files') !== true) return
      event.preventDefault()
      event.dataTransfer.dropEffect = 'copy'
      setIsOver(true)
    })
    listen('dragleave', ({ relatedTarget }) => {
      if (relatedTarget === null) setIsOver(false)
    })
    listen('drop', (event) => {
      setIsOver(false)
      open(event, event.dataTransfer)
    })
    listen('paste', (event) => open(event, event.clipboardData))
    return () => leaving.abort()
  }, [session])
  return isOver
}
