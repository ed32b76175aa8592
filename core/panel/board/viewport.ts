/**
 * The board's viewport: where the map lies on the screen, and how large.
 * A point p of the map is on screen at `p * scale + (x, y)`. Everything here is arithmetic; the board draws it.
 */
import type { Point } from '../../scene.ts'

export interface Viewport {
  readonly x: number
  readonly y: number
  /** Screen pixels per map pixel: 1 is 100 %. */
  readonly scale: number
}

export interface Size {
  readonly width: number
  readonly height: number
}

export const MAX_SCALE = 4
const MIN_SCALE = 0.05
/** Air around a fitted map, and room for the controls below it, px. */
const MARGIN = 24
const CONTROLS = 48
/** What always stays visible of a map that is panned away, px. */
const REACH = 64

/** The viewport that shows the whole map in the middle of the screen above the controls, at 100 % at most. */
export const fitMap = (map: Size, screen: Size): Viewport => {
  const scale = clampScale(Math.min(1, fittingScale(map, screen)), map, screen)
  return {
    scale,
    x: (screen.width - map.width * scale) / 2,
    y: (screen.height - CONTROLS - map.height * scale) / 2,
  }
}

/** Moves the map by a distance on screen, never so far that nothing of it is left to see. */
export const panBy = (view: Viewport, dx: number, dy: number, map: Size, screen: Size): Viewport =>
  keepInReach({ ...view, x: view.x + dx, y: view.y + dy }, map, screen)

/** Multiplies the scale, keeping the point of the map that is under `at` (on screen) where it is. */
export const zoomAt = (view: Viewport, at: Point, factor: number, map: Size, screen: Size): Viewport => {
  const scale = clampScale(view.scale * factor, map, screen)
  const ratio = scale / view.scale
  return keepInReach(
    { scale, x: at.x - (at.x - view.x) * ratio, y: at.y - (at.y - view.y) * ratio },
    map,
    screen,
  )
}

const fittingScale = (map: Size, screen: Size): number =>
  Math.min((screen.width - 2 * MARGIN) / map.width, (screen.height - CONTROLS - 2 * MARGIN) / map.height)

const clampScale = (scale: number, map: Size, screen: Size): number => {
  const lowest = Math.max(0.001, Math.min(MIN_SCALE, fittingScale(map, screen)))
  return Math.min(MAX_SCALE, Math.max(lowest, scale))
}

const keepInReach = ({ x, y, scale }: Viewport, map: Size, screen: Size): Viewport => ({
  scale,
  x: inReach(x, map.width * scale, screen.width),
  y: inReach(y, map.height * scale, screen.height),
})

const inReach = (start: number, length: number, room: number): number => {
  const reach = Math.min(REACH, length / 2, room / 2)
  return Math.max(reach - length, Math.min(start, room - reach))
}
