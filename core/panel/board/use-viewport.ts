import type { RefObject } from 'preact'
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Point } from '../../scene.ts'
import type { Size, Viewport } from './viewport.ts'
import { fitMap, panBy, zoomAt } from './viewport.ts'

export interface BoardView {
  readonly view: Viewport
  readonly motion: Motion
  readonly pan: (dx: number, dy: number, motion: Movement) => void
  /** Zooms at a point of the board, or at its middle. */
  readonly zoom: (factor: number, motion: Movement, at?: Point) => void
  /** Shows the whole map; at once, unless it is to glide there. */
  readonly showAll: (motion?: Movement) => void
}

/**
 * What moves the map: a hand, which it follows (the browser then moves a picture of it instead of painting it anew),
 * or a key or a button, after which it glides.
 */
export type Movement = 'hand' | 'glide'
export type Motion = Movement | 'rest'

/** How long after the last movement the map is painted sharp again, ms. */
const REST = 180

/** The viewport of a board over a map; a map that was fitted stays fitted while the board changes its size. */
export function useViewport(board: RefObject<HTMLElement | null>, map: Size): BoardView {
  const [view, setView] = useState<Viewport>({ x: 0, y: 0, scale: 1 })
  const [motion, setMotion] = useState<Motion>('rest')
  const isFitted = useRef(true)
  const rest = useRef<ReturnType<typeof setTimeout>>(undefined)
  const { width, height } = map

  const screen = useCallback(
    (): Size => ({ width: board.current?.clientWidth ?? 0, height: board.current?.clientHeight ?? 0 }),
    [board],
  )
  const start = useCallback((movement: Movement) => {
    setMotion(movement)
    clearTimeout(rest.current)
    rest.current = setTimeout(() => setMotion('rest'), REST)
  }, [])
  const showAll = useCallback(
    (movement?: Movement) => {
      isFitted.current = true
      if (movement !== undefined) start(movement)
      setView(fitMap({ width, height }, screen()))
    },
    [width, height, screen, start],
  )
  const pan = useCallback(
    (dx: number, dy: number, movement: Movement) => {
      isFitted.current = false
      start(movement)
      setView((before) => panBy(before, dx, dy, { width, height }, screen()))
    },
    [start, width, height, screen],
  )
  const zoom = useCallback(
    (factor: number, movement: Movement, at?: Point) => {
      const { width: across, height: down } = screen()
      const point = at ?? { x: across / 2, y: down / 2 }
      isFitted.current = false
      start(movement)
      setView((before) => zoomAt(before, point, factor, { width, height }, { width: across, height: down }))
    },
    [start, width, height, screen],
  )

  useLayoutEffect(() => {
    const element = board.current
    if (element === null) return undefined
    const observer = new ResizeObserver(() => {
      if (isFitted.current) showAll()
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [board, showAll])
  useEffect(() => () => clearTimeout(rest.current), [])

  return { view, motion, pan, zoom, showAll }
}
