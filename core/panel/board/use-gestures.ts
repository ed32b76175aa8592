import type { RefObject } from 'preact'
import { useEffect } from 'preact/hooks'
import type { Point } from '../../scene.ts'
import type { BoardView } from './use-viewport.ts'

/** Events of one turn of a wheel follow each other within this time, ms. */
const WHEEL_PAUSE = 200
/** A press that moves less than this is a click, px. */
const STILL = 3

interface Pointer {
  readonly start: Point
  readonly at: Point
}

/** Wheel and pinch zoom at the pointer; dragging, two fingers and a trackpad's scrolling move the map. */
export function useGestures(board: RefObject<HTMLElement | null>, { pan, zoom }: BoardView): void {
  useEffect(() => {
    const element = board.current
    if (element === null) return undefined
    const leaving = new AbortController()
    const { signal } = leaving
    const pointers = new Map<number, Pointer>()
    let wheel: { readonly pans: boolean; readonly at: number } | undefined

    const place = ({ clientX, clientY }: MouseEvent): Point => {
      const { left, top } = element.getBoundingClientRect()
      return { x: clientX - left, y: clientY - top }
    }

    const onWheel = (event: WheelEvent) => {
      if (isElsewhere(event)) return
      event.preventDefault()
      const goesOn = wheel !== undefined && event.timeStamp - wheel.at < WHEEL_PAUSE
      wheel = { pans: goesOn && wheel !== undefined ? wheel.pans : isTrackpad(event), at: event.timeStamp }
      const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 24 : 1
      if (event.shiftKey && event.deltaX === 0) return pan(-event.deltaY * unit, 0, 'hand')
      if (wheel.pans && !event.ctrlKey && !event.metaKey) {
        return pan(-event.deltaX * unit, -event.deltaY * unit, 'hand')
      }
      zoom(Math.exp(-event.deltaY * unit * (event.ctrlKey ? 0.01 : 0.002)), 'hand', place(event))
    }
    const onDown = (event: PointerEvent) => {
      if (event.pointerType === 'mouse' && event.button > 1) return
      if (isElsewhere(event)) return
      pointers.set(event.pointerId, { start: place(event), at: place(event) })
    }
    const onMove = (event: PointerEvent) => {
      const pointer = pointers.get(event.pointerId)
      if (pointer === undefined) return
      if (event.buttons === 0) return void pointers.delete(event.pointerId)
      const at = place(event)
      const other = [...pointers].find(([id]) => id !== event.pointerId)?.[1]
      pointers.set(event.pointerId, { start: pointer.start, at })
      // Only a hand that moves takes the pointer, so that a press on a link in a card still opens it.
      if (distance(pointer.start, at) > STILL) element.setPointerCapture(event.pointerId)
      if (other === undefined) return pan(at.x - pointer.at.x, at.y - pointer.at.y, 'hand')
      pan((at.x - pointer.at.x) / 2, (at.y - pointer.at.y) / 2, 'hand')
      zoom(distance(at, other.at) / Math.max(1, distance(pointer.at, other.at)), 'hand', middle(at, other.at))
    }
    const onUp = ({ pointerId }: PointerEvent) => pointers.delete(pointerId)

    element.addEventListener('wheel', onWheel, { passive: false, signal })
    element.addEventListener('pointerdown', onDown, { signal })
    element.addEventListener('pointermove', onMove, { signal })
    element.addEventListener('pointerup', onUp, { signal })
    element.addEventListener('pointercancel', onUp, { signal })
    element.addEventListener('dragstart', (event) => event.preventDefault(), { signal })
    return () => leaving.abort()
  }, [board, pan, zoom])
}

/** On the controls and the text, which lie over the map. */
const isElsewhere = ({ target }: Event): boolean =>
  target instanceof Element && target.closest('.board-controls, .text-twin') !== null

/** A wheel turns in large even steps; a trackpad scrolls sideways and in small or broken ones. */
const isTrackpad = ({ deltaMode, deltaX, deltaY }: WheelEvent): boolean =>
  deltaMode === WheelEvent.DOM_DELTA_PIXEL &&
  (deltaX !== 0 || !Number.isInteger(deltaY) || Math.abs(deltaY) < 16)

const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y)

const middle = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 })
