/** Emotions of a table, gathered over their columns or rows, as lines of the journey: one for each persona. */
import type { JourneyBuilder } from '../../journey/build.ts'
import type { Problem } from '../../problem.ts'
import { lineBasis } from '../line-basis.ts'
import { type EmotionCell, type EmotionValue, readEmotions } from './emotion-cells.ts'

/** An emotion cell with its place on the map. */
export interface PlacedEmotion extends EmotionCell {
  readonly stage: string
  readonly touchpoint?: string | undefined
  readonly persona?: string | undefined
  /** Answers behind it. */
  readonly n?: number | undefined
}

/** True where at least half of the filled cells say an emotion; otherwise they are texts about feelings. */
export function areEmotions(cells: readonly EmotionCell[], header: string): boolean {
  const { filled, understood } = readEmotions(cells, header)
  return understood * 2 >= filled
}

/**
 * Adds the lines of one column or row of emotions, and a card in the lane `feels` for every text too long for a label.
 * Cells of the same place on one line are averaged. Answers what could not be read.
 */
export function addEmotionLines(
  builder: JourneyBuilder,
  cells: readonly PlacedEmotion[],
  { header, feels }: { readonly header: string; readonly feels: () => string },
): readonly Problem[] {
  const { values, scale, problems } = readEmotions(cells, header)
  const averaged: { readonly row: number; readonly value: string }[] = []
  const basis = cells.some(({ n }) => n !== undefined) ? 'measured' : lineBasis(header)
  for (const [persona, indexes] of groupedBy(cells, ({ persona }) => persona ?? '')) {
    const name = builder.personaName(persona)
    const line = builder.line({
      title: name ?? header.replace(/\s*[（([][^（()）[\]]*\d[^（()）[\]]*[）)\]]\s*$/, ''),
      ...(persona === '' ? {} : { persona }),
      basis,
      ...(scale ? { scale } : {}),
    })
    const here = indexes.flatMap((i) =>
      cells[i] ? [{ cell: cells[i], value: values[i] ?? { value: null } }] : [],
    )
    for (const [, places] of groupedBy(here, ({ cell }) => `${cell.stage}\n${cell.touchpoint ?? ''}`)) {
      const read = places.flatMap((i) => here[i] ?? [])
      addPoint(builder, line, read, feels)
      const valued = read.filter(({ value }) => value.value !== null)
      const row = valued[0]?.cell.row
      if (valued.length > 1 && row !== undefined)
        averaged.push({ row, value: valued.map(({ cell }) => cell.text.trim()).join(', ') })
    }
  }
  const [first] = averaged
  if (!first) return problems
  return [...problems, { code: 'emotion-averaged', ...first, column: header, count: averaged.length }]
}

const LONGEST_LABEL = 40

interface ReadPlace {
  readonly cell: PlacedEmotion
  readonly value: EmotionValue
}

function addPoint(builder: JourneyBuilder, line: string, places: readonly ReadPlace[], feels: () => string) {
  const [first] = places
  if (!first) return
  const { stage, touchpoint, persona } = first.cell
  const values = places.flatMap(({ value }) => (value.value === null ? [] : [value.value]))
  const labels = places.flatMap(({ value }) => (value.label ? [value.label] : []))
  for (const label of labels.filter(isLong))
    builder.card({ lane: feels(), stage, touchpoint, persona, text: label })
  const short = [...new Set(labels.filter((label) => !isLong(label)))].join(' · ')
  const answers = places.flatMap(({ cell }) => (cell.n === undefined ? [] : [cell.n]))
  builder.point(line, {
    stage,
    ...(touchpoint === undefined ? {} : { touchpoint }),
    value: values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length,
    ...(answers.length > 0
      ? { n: answers.reduce((sum, n) => sum + n, 0) }
      : values.length > 1
        ? { n: values.length }
        : {}),
    ...(short === '' ? {} : { label: short }),
  })
}

const isLong = (label: string) => [...label].length > LONGEST_LABEL

/** Indexes of equal keys together, in the order they first come. */
function groupedBy<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>()
  items.forEach((item, i) => {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group) group.push(i)
    else groups.set(key, [i])
  })
  return groups
}
