/** Cells with figures as metrics of the journey. */
import type { JourneyBuilder } from '../../journey/build.ts'
import type { Problem } from '../../problem.ts'
import { splitCell } from '../cell.ts'
import { type Figure, figureOf, namedFigure } from './figure.ts'
import type { Place } from './places.ts'

/** A figure with the name of its metric: its own ("NPS: 45"), or the one of its column or row. */
export interface NamedFigure extends Figure {
  readonly name: string
}

/** The figures a cell lists, or null where something in it is no figure; an empty cell lists none. */
export function figuresIn(text: string, name: string): readonly NamedFigure[] | null {
  const figures = splitCell(text).map((one): NamedFigure | null => {
    const plain = figureOf(one)
    return plain ? { ...plain, name } : namedFigure(one)
  })
  return figures.every((figure) => figure !== null) ? figures : null
}

/** True where there are figures, and hardly anything else. */
export function areFigures(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== '')
  const read = filled.filter((cell) => figuresIn(cell, '') !== null).length
  return filled.length > 0 && read >= 0.8 * filled.length
}

/** Adds the figures of one cell; one that cannot be read is a metric without a value, and said. */
export function addMetrics(
  builder: JourneyBuilder,
  text: string,
  name: string,
  { stage, touchpoint }: Place,
  at: { readonly row: number; readonly column: string },
): readonly Problem[] {
  const unit = /[（(]\s*([^（()）\d]{1,8})\s*[）)]\s*$/.exec(name)
  const title = unit ? name.slice(0, unit.index).trim() : name
  const figures = figuresIn(text, title)
  if (figures === null) {
    builder.metric({ name: title, stage, touchpoint, value: null })
    return [{ code: 'figure-unread', ...at, value: text.slice(0, 60) }]
  }
  for (const figure of figures) {
    const measured = figure.unit || unit?.[1]?.trim()
    builder.metric({ name: figure.name, stage, touchpoint, value: figure.value, unit: measured })
  }
  return []
}
