import type { JourneyCard, Lane } from '../journey/schema.ts'
import type { Card } from '../scene.ts'
import type { Columns } from './columns.ts'
import { allAround, boxAt, type Draft, stack } from './draft.ts'
import { snappedUp } from './grid.ts'
import type { Setting } from './setting.ts'
import { label, laneName, measuredText, objectName } from './text.ts'
import { sizes } from './theme.ts'

/** A card whose text the map had to shorten, and where it stands. */
export interface ShortenedCard {
  readonly card: JourneyCard
  readonly lane: Lane
  readonly place: string
}

/** Detail cards with the whole text of every shortened card (V4), in rows under the map. */
export function detailBlock(
  shortened: readonly ShortenedCard[],
  columns: Columns,
  setting: Setting,
): Draft | undefined {
  if (shortened.length === 0) return undefined
  const { theme, words, mapId } = setting
  const padding = { top: sizes.air, right: sizes.air, bottom: sizes.air, left: sizes.air * 2 }
  const room = columns.laneWidth - padding.left - padding.right
  const perRow = Math.max(1, Math.floor((room + sizes.gap) / (sizes.detailWidth + sizes.gap)))
  const title = measuredText(
    [{ text: words.details, fontSize: sizes.laneTitle, weight: 'bold', color: theme.ink }],
    sizes.detailWidth,
    setting,
  )
  const look = (part: string) => ({ id: `${mapId}/@details${part}`, role: 'details', name: words.details })
  const heading = stack(
    { ...look(''), topRule: theme.hairline },
    { direction: 'horizontal', gap: sizes.gap, padding, minWidth: columns.laneWidth },
    [label(look('@title'), sizes.detailWidth, title)],
  )
  const cards = shortened.map((entry) => detailCard(entry, setting))
  const rows = Array.from({ length: Math.ceil(cards.length / perRow) }, (_, row) =>
    stack(
      look(`@${row + 1}`),
      { direction: 'horizontal', gap: sizes.gap, padding, minWidth: columns.laneWidth },
      cards.slice(row * perRow, (row + 1) * perRow),
    ),
  )
  return stack(look('@all'), { direction: 'vertical', gap: 0, padding: allAround(sizes.air) }, [
    heading,
    ...rows,
  ])
}

function detailCard({ card, lane, place }: ShortenedCard, setting: Setting): Draft {
  const { theme, mapId } = setting
  const width = sizes.detailWidth
  const { content, height: textHeight } = measuredText(
    [
      { text: `${place} · ${lane.title}`, fontSize: sizes.small, weight: 'bold', color: theme.accent },
      { text: card.text, fontSize: sizes.body, color: theme.ink, main: true },
    ],
    width - sizes.cardInset.x * 2,
    setting,
  )
  const height = snappedUp(textHeight + sizes.cardInset.y * 2)
  const id = [`${mapId}/@details`, lane.id, card.stage, card.touchpoint, card.id]
    .filter((part) => part !== undefined)
    .join('/')
  return {
    width,
    height,
    at: (point): Card => ({
      kind: 'card',
      id,
      role: 'detail',
      name: objectName(place, laneName(lane), card.text),
      box: boxAt(point, width, height),
      ...content,
      fill: theme.surface,
      stroke: theme.hairline,
      radius: sizes.radius,
      inset: sizes.cardInset,
    }),
  }
}
