import type { Journey, Persona } from '../journey/schema.ts'
import type { Card, Point } from '../scene.ts'
import type { Columns } from './columns.ts'
import { allAround, boxAt, type Draft, type Padding, stack } from './draft.ts'
import { snappedUp } from './grid.ts'
import { figureText } from './numbers.ts'
import type { Setting } from './setting.ts'
import { isGiven, label, measuredText, objectName, type TextPart, widestLine } from './text.ts'
import { sizes } from './theme.ts'

const personaWidth = 280
const widestFactName = 120
const widestFact = 280
const headerGap = 32
const narrowestTitle = 360
const widestTitle = 720

/** The title block (V23): title, kind, scenario and goal; n, sources, dates, owner and review date; personas beside or beneath. */
export function titleBlock(journey: Journey, columns: Columns, setting: Setting): Draft[] {
  const { mapId, words } = setting
  const width = columns.laneWidth + sizes.air * 2
  const facts = factColumns(journey, setting)
  const cards = journey.personas.map((persona) => personaCard(persona, setting))
  const personas = cards.length === 0 ? undefined : personaRow(cards, allAround(sizes.air), setting)
  const room = width - padding.left - padding.right - (facts === undefined ? 0 : facts.width + headerGap)
  const beside = personas !== undefined && room - personas.width - headerGap >= narrowestTitle
  const titleWidth = room - (beside ? personas.width + headerGap : 0)
  const name = objectName(journey.title) || words.untitled
  const title = stack(
    { id: `${mapId}/@title@frame`, role: 'title', name },
    { direction: 'vertical', gap: sizes.cardGap, padding: allAround(sizes.air), minWidth: titleWidth },
    titleLabels(journey, name, Math.min(titleWidth - sizes.air * 2, widestTitle), setting),
  )
  const top = [title, ...(beside ? [personas] : []), ...(facts === undefined ? [] : [facts])]
  const header = stack(
    { id: `${mapId}/@header`, role: 'header', name },
    { direction: 'horizontal', gap: headerGap, padding, minWidth: width },
    top,
  )
  return beside || personas === undefined ? [header] : [header, personaRows(cards, width, setting)]
}

const padding = { top: sizes.air, right: sizes.gap, bottom: sizes.air, left: sizes.gap }

/** Persona cards under the title, in rows. */
function personaRows(cards: readonly Draft[], width: number, setting: Setting): Draft {
  const inRow = { top: sizes.air, right: sizes.air, bottom: sizes.air, left: sizes.gap }
  const room = width - (sizes.air + sizes.gap) * 2
  const perRow = Math.max(1, Math.floor((room + sizes.gap) / (personaWidth + sizes.gap)))
  const rows = Array.from({ length: Math.ceil(cards.length / perRow) }, (_, row) =>
    personaRow(cards.slice(row * perRow, (row + 1) * perRow), inRow, setting, `@${row + 1}`),
  )
  const look = { id: `${setting.mapId}/@personas`, role: 'personas', name: setting.words.persona }
  return stack(look, { direction: 'vertical', gap: 0, padding: allAround(sizes.air) }, rows)
}

/** Persona cards beside one another, all as tall as the tallest. */
function personaRow(cards: readonly Draft[], framePadding: Padding, setting: Setting, row = ''): Draft {
  const height = Math.max(...cards.map((card) => card.height))
  const level = cards.map((card): Draft => {
    const box = (point: Point) => boxAt(point, card.width, height)
    return { ...card, height, at: (point) => ({ ...card.at(point), box: box(point) }) }
  })
  const look = { id: `${setting.mapId}/@personas${row}`, role: 'personas', name: setting.words.persona }
  return stack(look, { direction: 'horizontal', gap: sizes.gap, padding: framePadding }, level)
}

/** Kind and title; under them what the customer wants, and what the map is for. */
function titleLabels(journey: Journey, name: string, width: number, setting: Setting): Draft[] {
  const { theme, words, mapId } = setting
  const title: TextPart[] = [
    { text: words.kinds[journey.kind], fontSize: sizes.body, weight: 'bold', color: theme.accent },
    {
      text: isGiven(journey.title) ? journey.title : words.untitled,
      fontSize: sizes.title,
      weight: 'bold',
      color: theme.ink,
      main: true,
    },
  ]
  const purpose = [journey.scenario, isGiven(journey.goal) ? words.goal(journey.goal) : undefined]
    .filter(isGiven)
    .map((text): TextPart => ({ text, fontSize: sizes.lead, color: theme.muted }))
  const about = { id: `${mapId}/@scenario`, role: 'scenario', name: objectName(purpose[0]?.text) }
  return [
    label({ id: `${mapId}/@title`, role: 'title', name }, width, measuredText(title, width, setting)),
    ...(purpose.length === 0 ? [] : [label(about, width, measuredText(purpose, width, setting))]),
  ]
}

function personaCard(persona: Persona, setting: Setting): Draft {
  const { theme, words, mapId } = setting
  const about = [persona.description, persona.demographics].filter(isGiven)
  const parts: TextPart[] = [
    {
      text:
        persona.n === undefined
          ? words.modelled
          : `${words.persona} · ${words.n(figureText(persona.n, words))}`,
      fontSize: sizes.small,
      weight: 'bold',
      color: theme.accent,
    },
    { text: persona.name, fontSize: sizes.lead, weight: 'bold', color: theme.ink, main: true },
    ...about.map((text): TextPart => ({ text, fontSize: sizes.body, color: theme.ink })),
  ]
  if (isGiven(persona.quote))
    parts.push({ text: persona.quote, fontSize: sizes.body, italic: true, color: theme.muted })
  if (persona.goals !== undefined && persona.goals.length > 0)
    parts.push({ text: words.goals(persona.goals.join(', ')), fontSize: sizes.small, color: theme.muted })
  if (persona.needs !== undefined && persona.needs.length > 0)
    parts.push({ text: words.needs(persona.needs.join(', ')), fontSize: sizes.small, color: theme.muted })
  const inset = { x: sizes.gap, y: sizes.cardInset.y }
  const { content, height: textHeight } = measuredText(parts, personaWidth - inset.x * 2, setting)
  const height = snappedUp(textHeight + inset.y * 2)
  return {
    width: personaWidth,
    height,
    at: (point): Card => ({
      kind: 'card',
      id: `${mapId}/@personas/${persona.id}`,
      role: 'persona',
      name: objectName(words.persona, persona.name),
      box: boxAt(point, personaWidth, height),
      ...content,
      fill: theme.surface,
      stroke: theme.hairline,
      radius: sizes.radius,
      inset,
    }),
  }
}

function factColumns(journey: Journey, setting: Setting): Draft | undefined {
  const { theme, words, mapId } = setting
  const { sample } = journey
  const facts: [string, string | undefined][] = [
    [words.facts.answers, sample?.n === undefined ? undefined : words.n(figureText(sample.n, words))],
    [words.facts.source, sample?.source],
    [words.facts.dates, sample?.dates],
    [words.facts.owner, journey.owner],
    [words.facts.review, journey.reviewDate],
  ]
  const given = facts.filter((fact): fact is [string, string] => isGiven(fact[1]))
  if (given.length === 0) return undefined
  const parts = given.map(
    ([, text]): TextPart => ({ text, fontSize: sizes.body, weight: 'bold', color: theme.ink }),
  )
  const valueWidth = Math.min(
    widestFact,
    widestLine(measuredText(parts, widestFact, setting), setting.measure),
  )
  const values = measuredText(parts, valueWidth, setting)
  const nameParts = given.map(([name], index): TextPart => {
    const blankLines = Math.max(0, (values.content.paragraphs[index]?.lines.length ?? 1) - 1)
    return { text: `${name}${'\n\u200b'.repeat(blankLines)}`, fontSize: sizes.body, color: theme.muted }
  })
  const nameWidth = Math.min(
    widestFactName,
    widestLine(measuredText(nameParts, widestFactName, setting), setting.measure),
  )
  const names = measuredText(nameParts, nameWidth, setting)
  const id = `${mapId}/@facts`
  return stack(
    { id, role: 'facts', name: words.facts.source },
    { direction: 'horizontal', gap: sizes.gap, padding: allAround(sizes.air) },
    [
      label({ id: `${id}@names`, role: 'facts', name: words.facts.source }, nameWidth, names),
      label(
        { id: `${id}@values`, role: 'facts', name: objectName(...given.map(([, text]) => text)) },
        valueWidth,
        values,
      ),
    ],
  )
}
