import type { LaneRole } from '../journey/roles.ts'
import type { Journey, JourneyCard, Lane } from '../journey/schema.ts'
import type { Card } from '../scene.ts'
import { readableOn } from './contrast.ts'
import { boxAt, type Draft } from './draft.ts'
import { snappedUp } from './grid.ts'
import { figureText } from './numbers.ts'
import type { Setting } from './setting.ts'
import { measuredText, objectName, type TextPart } from './text.ts'
import { type CardColors, sizes } from './theme.ts'

/** Roles whose cards are words of people: in italics with a rule, not in a bubble. */
const spoken: ReadonlySet<LaneRole> = new Set(['quotes', 'thoughts', 'says', 'feels'])

/** A card that is measured, and whether its text had to be shortened (V4). */
export interface CardDraft extends Draft {
  readonly shortened: boolean
}

/** Measures a card of a lane for a width, px. */
export function cardDraft(
  card: JourneyCard,
  lane: Lane,
  place: string,
  width: number,
  journey: Journey,
  setting: Setting,
): CardDraft {
  const { theme } = setting
  const colors = theme.cards[lane.role] ?? theme.neutralCard
  const quoted = spoken.has(lane.role)
  const inset =
    colors.fill === undefined
      ? { x: quoted ? sizes.cardInset.x : 0, y: quoted ? 0 : sizes.cardInset.y }
      : sizes.cardInset
  const parts = cardParts(card, lane.role, colors, journey, setting)
  const { content, height: textHeight, shortened } = measuredText(parts, width - inset.x * 2, setting)
  const height = snappedUp(textHeight + inset.y * 2)
  const id = [setting.mapId, lane.id, card.stage, card.touchpoint, card.id]
    .filter((part) => part !== undefined)
    .join('/')
  const assumed = card.basis === 'assumed'
  return {
    width,
    height,
    shortened,
    at: (point): Card => ({
      kind: 'card',
      id,
      role: lane.role,
      name: objectName(place, lane.title, card.text),
      box: boxAt(point, width, height),
      ...content,
      ...(colors.fill === undefined ? {} : { fill: colors.fill }),
      ...borderOf(colors, assumed),
      ...(quoted ? { rule: theme.hairline } : {}),
      ...(shortened ? { shortened: true } : {}),
      ...(card.link === undefined ? {} : { link: card.link }),
      radius: colors.fill === undefined ? 0 : sizes.radius,
      inset,
    }),
  }
}

function borderOf(colors: CardColors, assumed: boolean): Pick<Card, 'stroke' | 'dash'> {
  if (assumed) return { stroke: colors.mark, dash: 'dashed' }
  return colors.stroke === undefined ? {} : { stroke: colors.stroke, dash: 'solid' }
}

function cardParts(
  card: JourneyCard,
  role: LaneRole,
  colors: CardColors,
  journey: Journey,
  setting: Setting,
): TextPart[] {
  const { theme, words } = setting
  const background = colors.fill ?? theme.surface
  const marks: { readonly [R in LaneRole]?: string } = words.card
  const persona =
    journey.personas.length > 1 ? journey.personas.find(({ id }) => id === card.persona)?.name : undefined
  const mark = joined(marks[role], card.basis === 'assumed' ? words.assumption : undefined)
  const facts = joined(
    card.n === undefined ? undefined : words.n(figureText(card.n, words)),
    card.impact === undefined ? undefined : words.impact(figureText(card.impact, words)),
    card.feasibility === undefined ? undefined : words.feasibility(figureText(card.feasibility, words)),
    card.severity === undefined ? undefined : words.severity(figureText(card.severity, words)),
    card.votes === undefined ? undefined : words.votes(card.votes),
    persona,
    role === 'channels' ? undefined : card.channel,
    role === 'departments' ? undefined : card.department,
    card.source,
    card.owner,
    card.due === undefined ? undefined : words.due(card.due),
    card.status,
  )
  const parts: TextPart[] = []
  if (mark !== '')
    parts.push({
      text: mark,
      fontSize: sizes.small,
      weight: 'bold',
      color: readableOn(colors.mark, background),
    })
  parts.push({
    text: card.text,
    fontSize: sizes.body,
    color: theme.ink,
    maxLines: sizes.cardLines,
    main: true,
    ...(spoken.has(role) ? { italic: true } : {}),
  })
  if (facts !== '')
    parts.push({ text: facts, fontSize: sizes.small, color: readableOn(theme.muted, background) })
  return parts
}

function joined(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join(' · ')
}
