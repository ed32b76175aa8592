/** Which stage and touchpoint each row of a long or wide table speaks of. */
import type { JourneyBuilder } from '../../journey/build.ts'
import type { Problem } from '../../problem.ts'
import type { Column } from './columns.ts'
import { cellAt, type TableRow } from './rows.ts'

export interface Place {
  readonly stage: string
  readonly touchpoint?: string
}

export interface PlaceColumns {
  readonly stage?: Column | undefined
  readonly touchpoint?: Column | undefined
}

/**
 * The place of every row, null for a row that names none. A blank stage is the one above it, as merged cells leave it;
 * a row above the first stage goes to `unassigned`. Where there is no column of stages, the touchpoints are the stages.
 */
export function placesOf(
  builder: JourneyBuilder,
  body: readonly TableRow[],
  { stage, touchpoint }: PlaceColumns,
  unassigned: string,
): { readonly places: readonly (Place | null)[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = []
  const placeless: { readonly row: number; readonly value: string }[] = []
  let above: string | undefined
  const places = body.map((row): Place | null => {
    const name = touchpoint ? nameIn(row, touchpoint) : ''
    if (!stage) return name === '' ? null : { stage: builder.stage(name) }
    const named = nameIn(row, stage)
    if (named === '' && above === undefined) {
      problems.push({ code: 'stage-missing', row: row.row, value: unassigned })
    }
    if (named === '' && name === '' && touchpoint && above !== undefined)
      placeless.push({ row: row.row, value: above })
    const id = builder.stage(named || (above ?? unassigned))
    if (named !== '') above = named
    return name === '' ? { stage: id } : { stage: id, touchpoint: builder.touchpoint(id, name) }
  })
  const [first] = placeless
  if (first && wereNamed(body, stage, touchpoint))
    problems.push({ code: 'row-no-place', ...first, count: placeless.length })
  return { places, problems }
}

/** Where most rows name a touchpoint, cells are not merged over rows, and a blank one is an oversight. */
const wereNamed = (body: readonly TableRow[], stage: Column | undefined, touchpoint: Column | undefined) =>
  stage !== undefined &&
  touchpoint !== undefined &&
  body.filter((row) => nameIn(row, touchpoint) !== '').length * 2 > body.length

const nameIn = (row: TableRow, column: Column) => cellAt(row, column.index).replaceAll('\n', ' ')
