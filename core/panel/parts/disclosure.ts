import type { RefObject } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'

export interface Disclosure {
  readonly isOpen: boolean
  readonly toggle: () => void
  readonly close: () => void
  /** Surrounds the button and what it opens. */
  readonly around: RefObject<HTMLDivElement | null>
  readonly button: RefObject<HTMLButtonElement | null>
}

/** A button that opens something small: Esc closes it and gives the focus back, and so does leaving it. */
export function useDisclosure(): Disclosure {
  const [isOpen, setIsOpen] = useState(false)
  const around = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const close = () => setIsOpen(false)

  useEffect(() => {
    if (!isOpen) return undefined
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      event.stopPropagation()
      if (around.current?.contains(document.activeElement) === true) button.current?.focus()
      close()
    }
    const onLeave = ({ target }: Event) => {
      if (target instanceof Node && around.current?.contains(target) !== true) close()
    }
    document.addEventListener('keydown', onKeyDown, { capture: true })
    document.addEventListener('pointerdown', onLeave)
    document.addEventListener('focusin', onLeave)
    return () => {
      document.removeEventListener('keydown', onKeyDown, { capture: true })
      document.removeEventListener('pointerdown', onLeave)
      document.removeEventListener('focusin', onLeave)
    }
  }, [isOpen])

  return { isOpen, close, around, button, toggle: () => setIsOpen(!isOpen) }
}
