import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'

/** When what has the focus goes away, gives the focus to the element that `fallback` names instead of to nothing. */
export function useKeptFocus(fallback: string): void {
  const last = useRef<Element | null>(null)
  useEffect(() => {
    const onFocus = ({ target }: FocusEvent) => {
      last.current = target instanceof Element ? target : null
    }
    document.addEventListener('focusin', onFocus)
    return () => document.removeEventListener('focusin', onFocus)
  }, [])
  useLayoutEffect(() => {
    if (last.current === null || last.current.isConnected || document.activeElement !== document.body) return
    document.querySelector<HTMLElement>(fallback)?.focus({ preventScroll: true })
  })
}
