import type { LaneRole } from '../journey/roles.ts'
import type { Journey, JourneyCard, Lane } from '../journey/schema.ts'
import type { MapWords } from '../messages/map/index.ts'
import type { Card } from '../scene.ts'
import { readableOn } from './contrast.ts'
import { boxAt, type Draft } from './draft.ts'
import { snappedUp } from './grid.ts'
import { figureText } from './numbers.ts'
import type { Setting } from './setting.ts'
import { shortened } from './shorten.ts'
import { laneName, measuredText, objectName, shortName, type TextPart } from './text.ts'
import { sizes } from './theme.ts'

/** What all cards of a lane share. */
export interface CardStyle {
  readonly role: LaneRole
  readonly laneName: string
  /** The mark and word of the role ("▲ Pain point"), where it has one (V17). */
  readonly mark: string | undefined
  readonly markColor: string
  readonly factsColor: string
  /** Words of people: in italics with a rule, not in a bubble. */
  readonly spoken: boolean
  readonly observed: CardLook
  readonly assumed: CardLook
}

type CardLook = Pick<Card, 'fill' | 'stroke' | 'dash' | 'rule' | 'radius' | 'inset'>

/** A card that is measured, and whether its text had to be shortened (V4). */
export interface CardDraft extends Draft {
  readonly shortened: boolean
}

/** The style of a lane's cards, from its role; an assumption has a dashed border. */
export function cardStyle(lane: Lane, { theme, words }: Setting): CardStyle {
  const colors = theme.cards[lane.role] ?? theme.neutralCard
  const background = colors.fill ?? theme.surface
  const marks: { readonly [R in LaneRole]?: string } = words.card
  const spoken = spokenRoles.has(lane.role)
  const filled: CardLook = {
    ...(colors.fill === undefined ? {} : { fill: colors.fill }),
    ...(colors.stroke === undefined ? {} : { stroke: colors.stroke, dash: 'solid' }),
    radius: sizes.radius,
    inset: sizes.cardInset,
  }
  const bare: CardLook = spoken
    ? { rule: theme.hairline, radius: 0, inset: { x: sizes.cardInset.x, y: 0 } }
    : { radius: 0, inset: { x: 0, y: sizes.cardInset.y } }
  return {
    role: lane.role,
    laneName: laneName(lane),
    mark: marks[lane.role],
    markColor: readableOn(colors.mark, background),
    factsColor: readableOn(theme.muted, background),
    spoken,
    observed: colors.fill === undefined ? bare : filled,
    assumed: { ...filled, stroke: colors.mark, dash: 'dashed' },
  }
}

const spokenRoles: ReadonlySet<LaneRole> = new Set(['quotes', 'thoughts', 'says', 'feels'])

/** Measures a card for a width, px; `place` names its stage and touchpoint. */
export function cardDraft(
  card: JourneyCard,
  style: CardStyle,
  place: string,
  width: number,
  journey: Journey,
  setting: Setting,
): CardDraft {
  const look = card.basis === 'assumed' ? style.assumed : style.observed
  const text = shortened(card.text)
  const parts = cardParts(card, text, style, journey, setting)
  const note = noteFor(card, style, width, setting)
  const cardWidth = note?.width ?? width
  const { content, height: textHeight } = measuredText(parts, cardWidth - look.inset.x * 2, setting)
  const height = Math.max(snappedUp(textHeight + look.inset.y * 2), note?.height ?? 0)
  const touchpoint = card.touchpoint === undefined ? '' : `${card.touchpoint}/`
  const made = {
    kind: 'card',
    id: `${setting.mapId}/${card.lane}/${card.stage}/${touchpoint}${card.id}`,
    role: style.role,
    name: cardName(place, style.laneName, shortName(card.text)),
    ...content,
    ...look,
    ...(note === undefined ? {} : { sticky: true as const }),
  } as const
  const { link } = card
  return {
    width: cardWidth,
    height,
    shortened: text !== card.text,
    at(point): Card {
      const box = boxAt(point, cardWidth, height)
      if (link === undefined && text === card.text) return { ...made, box }
      return {
        ...made,
        box,
        ...(text === card.text ? {} : { shortened: true }),
        ...(link === undefined ? {} : { link }),
      }
    },
  }
}

/** The size of a card that is a sticky note; an assumption has a dashed border, which notes have not. */
function noteFor({ basis }: JourneyCard, { role }: CardStyle, width: number, { theme, hasNotes }: Setting) {
  const note = hasNotes === true ? theme.note : undefined
  return note?.roles.has(role) && width >= note.width && basis !== 'assumed' ? note : undefined
}

function cardName(place: string, lane: string, text: string): string {
  return place === '' || text === '' ? objectName(place, lane, text) : `${place} · ${lane} · ${text}`
}

function cardParts(
  card: JourneyCard,
  text: string,
  style: CardStyle,
  journey: Journey,
  { theme, words }: Setting,
): TextPart[] {
  const assumption = card.basis === 'assumed' ? words.assumption : undefined
  const mark = joined(style.mark, assumption)
  const facts = cardFacts(card, style.role, journey, words)
  const main = { text, fontSize: sizes.body, color: theme.ink, main: true } as const
  const parts: TextPart[] = []
  if (mark !== '') parts.push({ text: mark, fontSize: sizes.small, weight: 'bold', color: style.markColor })
  parts.push(style.spoken ? { ...main, italic: true } : main)
  if (facts !== '') parts.push({ text: facts, fontSize: sizes.small, color: style.factsColor })
  return parts
}

/** What is known about a card, in one line: n, impact, feasibility, persona, source … */
function cardFacts(card: JourneyCard, role: LaneRole, journey: Journey, words: MapWords): string {
  const figure = (value: number | undefined, inWords: (text: string) => string) =>
    value === undefined ? undefined : inWords(figureText(value, words))
  const persona =
    card.persona === undefined || journey.personas.length < 2
      ? undefined
      : journey.personas.find(({ id }) => id === card.persona)
  return joined(
    figure(card.n, words.n),
    figure(card.impact, words.impact),
    figure(card.feasibility, words.feasibility),
    figure(card.severity, words.severity),
    card.votes === undefined ? undefined : words.votes(card.votes),
    persona?.name,
    role === 'channels' ? undefined : card.channel,
    role === 'departments' ? undefined : card.department,
    card.source,
    card.owner,
    card.due === undefined ? undefined : words.due(card.due),
    card.status,
  )
}

function joined(...parts: readonly (string | undefined)[]): string {
  let text = ''
  for (const part of parts) if (part !== undefined && part !== '') text += text === '' ? part : ` · ${part}`
  return text
}
