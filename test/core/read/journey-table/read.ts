/** Journey tables as tests write them: delimited text in, journey and problems out. */
import { journeySchema } from '../../../../core/journey/schema.ts'
import { journeyFromLong } from '../../../../core/read/journey-table/long.ts'
import { journeyFromMatrix } from '../../../../core/read/journey-table/matrix.ts'
import { stackedHeader, tableRows } from '../../../../core/read/journey-table/rows.ts'
import { journeyFromWide } from '../../../../core/read/journey-table/wide.ts'
import type { JourneyReading, ReadOptions } from '../../../../core/read/reading.ts'
import { readTable } from '../../../../core/read/table.ts'

const readers = { long: journeyFromLong, wide: journeyFromWide, matrix: journeyFromMatrix }

export function readShape(shape: keyof typeof readers, text: string, options?: ReadOptions) {
  const table = readTable(text)
  const stacked = shape === 'matrix' ? stackedHeader(table) : null
  const reading: JourneyReading = stacked
    ? journeyFromMatrix(stacked.rows, options, stacked.stages)
    : readers[shape](tableRows(table), options)
  const { problems } = reading
  const journey = journeySchema.parse(reading.journey)
  return {
    journey,
    problems,
    /** "stage · touchpoint · lane · text" of every card. */
    cards: journey.cards.map(({ stage, touchpoint, lane, text }) =>
      [stage, touchpoint, lane, text].filter(Boolean).join(' · '),
    ),
    lanes: journey.lanes.map(({ role, title }) => `${role}: ${title}`),
  }
}
