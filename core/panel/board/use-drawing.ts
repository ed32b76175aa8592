import { useEffect, useState } from 'preact/hooks'
import type { Drawing } from '../draw-target.ts'
import type { BoardTarget } from './board-target.ts'

/** What is on the board now. */
export function useDrawing(target: BoardTarget): Drawing | undefined {
  const [drawing, setDrawing] = useState(target.drawing)
  useEffect(() => {
    setDrawing(target.drawing())
    return target.subscribe(() => setDrawing(target.drawing()))
  }, [target])
  return drawing
}
