import type { RefObject } from 'preact'
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Point } from '../../scene.ts'
import type { Size, Viewport } from './viewport.ts'
import { fitMap, panBy, zoomAt } from './viewport.ts'

export interface BoardView {
  readonly view: Viewport
  /** True while the hand moves the map: the browser then moves a picture of it instead of painting it anew. */
  readonly isMoving: boolean
  readonly pan: (dx: number, dy: number) => void
  /** Zooms at a point of the board, or at its middle. */
  readonly zoom: (factor: number, at?: Point) => void
  readonly showAll: () => void
}

/** How long after the last movement the map is painted sharp again, ms. */
const REST = 180

/** The viewport of a board over a map; a map that was fitted stays fitted while the board changes its size. */
export function useViewport(board: RefObject<HTMLElement | null>, map: Size): BoardView {
  const [view, setView] = useState<Viewport>({ x: 0, y: 0, scale: 1 })
  const [isMoving, setIsMoving] = useState(false)
  const isFitted = useRef(true)
  const rest = useRef<ReturnType<typeof setTimeout>>(undefined)
  const { width, height } = map

  const screen = useCallback(
    (): Size => ({ width: board.current?.clientWidth ?? 0, height: board.current?.clientHeight ?? 0 }),
    [board],
  )
  const showAll = useCallback(() => {
    isFitted.current = true
    setView(fitMap({ width, height }, screen()))
  }, [width, height, screen])

  const move = useCallback((next: (view: Viewport) => Viewport) => {
    isFitted.current = false
    setIsMoving(true)
    setView(next)
    clearTimeout(rest.current)
    rest.current = setTimeout(() => setIsMoving(false), REST)
  }, [])
  const pan = useCallback(
    (dx: number, dy: number) => move((before) => panBy(before, dx, dy, { width, height }, screen())),
    [move, width, height, screen],
  )
  const zoom = useCallback(
    (factor: number, at?: Point) => {
      const { width: across, height: down } = screen()
      const middle = { x: across / 2, y: down / 2 }
      move((before) =>
        zoomAt(before, at ?? middle, factor, { width, height }, { width: across, height: down }),
      )
    },
    [move, width, height, screen],
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

  return { view, isMoving, pan, zoom, showAll }
}
