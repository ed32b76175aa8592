/** A long or wide table while it is read: the builder, where every row stands, and whom it is about. */
import { type JourneyBuilder, journeyBuilder } from '../../journey/build.ts'
import { isLanguage, type Language } from '../../messages/language.ts'
import type { Problem } from '../../problem.ts'
import { surveyWords } from '../../survey/words.ts'
import type { ReadOptions } from '../reading.ts'
import { type Column, type Columns, columnOf } from './columns.ts'
import { addEmotionLines, type PlacedEmotion } from './emotion-lines.ts'
import { numberOf } from './figure.ts'
import { type Place, type PlaceColumns, placesOf } from './places.ts'
import { cellAt, feelsLane, type TableRow } from './rows.ts'

export interface RowContext {
  readonly builder: JourneyBuilder
  readonly language: Language
  /** Language the table is written in, where we have titles of lanes in it. */
  readonly written: Language | undefined
  readonly body: readonly TableRow[]
  readonly places: readonly (Place | null)[]
  /** Id of the persona each row is about. */
  readonly personas: readonly (string | undefined)[]
  readonly problems: readonly Problem[]
}

/** Starts a journey from the rows of a table, with its stages, touchpoints and personas. */
export function rowContext(
  body: readonly TableRow[],
  { all, language: written }: Columns,
  columns: PlaceColumns,
  { language = 'en', name = '' }: ReadOptions,
): RowContext {
  const blueprint = all.some(({ role }) => role === 'frontstage' || role === 'backstage')
  const builder = journeyBuilder(
    {
      title: name,
      ...(written ? { language: written } : {}),
      ...(blueprint ? { kind: 'service-blueprint' as const } : {}),
    },
    language,
  )
  const known = written !== null && isLanguage(written) ? written : undefined
  const { places, problems } = placesOf(builder, body, columns, surveyWords(language).unassigned)
  const persona = columnOf(all, 'persona')
  const personas = body.map((row, i) => {
    const who = persona && places[i] ? cellAt(row, persona.index).replaceAll('\n', ' ') : ''
    return who ? builder.persona(who) : undefined
  })
  return { builder, language, written: known, body, places, personas, problems }
}

/** Adds the lines of one column of emotions, with the answers behind them where a column counts them. */
export function addEmotionColumn(
  context: RowContext,
  column: Column,
  n: Column | undefined,
): readonly Problem[] {
  const { builder, language, body, places, personas } = context
  const cells = body.flatMap((row, i): PlacedEmotion[] => {
    const place = places[i]
    const answers = n ? (numberOf(cellAt(row, n.index)) ?? undefined) : undefined
    if (!place) return []
    const text = row.cells[column.index] ?? ''
    return [{ text, row: row.row, column: column.name, ...place, persona: personas[i], n: answers }]
  })
  return addEmotionLines(builder, cells, {
    header: column.name,
    feels: () => feelsLane(builder, language),
  })
}
