/**
 * Reads an indented outline: stages, below them touchpoints, below them cards. Bullets and numbers may stand before
 * the lines or not. A label in front says what a card is (`Pain point: Slow`), an emotion may stand at the end of a
 * stage or a touchpoint (`Pay (2/5)`, `Pay :(`). What is deeper than a card belongs to its text.
 */
import { type JourneyBuilder, journeyBuilder, type TouchpointFacts } from '../journey/build.ts'
import { laneTitle } from '../journey/presets.ts'
import { type LaneRole, laneRoles } from '../journey/roles.ts'
import type { EmotionPoint, EmotionScale } from '../journey/schema.ts'
import { slug } from '../journey/slug.ts'
import type { Language } from '../messages/language.ts'
import { presetTexts } from '../messages/presets/index.ts'
import { headerRole } from '../vocabulary/headers.ts'
import { splitCell } from './cell.ts'
import { type EmotionMark, emotionMark, withoutEmotion } from './emotion-mark.ts'
import { type HeadFact, headFact, labelled, withHead } from './head-facts.ts'
import { withinMapSize } from './map-size.ts'
import { type OutlineNode, outlineNodes } from './outline-nodes.ts'
import type { JourneyReading, ReadOptions } from './reading.ts'

/** Reads an outline into a journey; null with a problem where it has no lines. */
export function readOutline(text: string, options: ReadOptions = {}): JourneyReading {
  const nodes = outlineNodes(text)
  if (isProse(nodes)) return { journey: null, problems: [{ code: 'outline-is-prose' }] }
  return journeyFromOutline(nodes, options)
}

/** True where nothing is indented and most of the lines are whole sentences, one of them of more than a few words. */
function isProse(nodes: readonly OutlineNode[]): boolean {
  if (nodes.some(({ children }) => children.length > 0)) return false
  const sentences = nodes.filter(({ text }) => /[.!?…。！？]["”»)]*$/u.test(text))
  return sentences.length * 2 > nodes.length && sentences.some(({ text }) => text.split(/\s+/).length > 8)
}

/** Reads the nodes of an outline, whatever they were written in. */
export function journeyFromOutline(
  nodes: readonly OutlineNode[],
  { language = 'en', name = '' }: ReadOptions = {},
): JourneyReading {
  const { title, facts, stages } = headAndStages(nodes)
  if (stages.length === 0) return { journey: null, problems: [{ code: 'outline-empty' }] }
  const outline: Outline = {
    builder: journeyBuilder({ title: title || name }, language),
    language,
    points: [],
    scales: [],
  }
  for (const stage of stages) addStage(stage, outline)
  addLine(outline, facts)
  return withinMapSize({ journey: withHead(outline.builder.build(), facts), problems: [] })
}

interface Outline {
  readonly builder: JourneyBuilder
  readonly language: Language
  readonly points: EmotionPoint[]
  readonly scales: (EmotionScale | undefined)[]
}

interface Place {
  readonly stage: string
  readonly touchpoint?: string
}

/** The title is the only line at the left, or the one line above the first blank one that is not a fact. */
function headAndStages(nodes: readonly OutlineNode[]) {
  const above = nodes.slice(0, nodes.findIndex(({ apart }) => apart) + 1)
  const isLeaf = ({ children }: OutlineNode) => children.length === 0
  const isFact = (node: OutlineNode) => isLeaf(node) && headFact(node.text) !== null
  const facts = nodes.filter(isFact).map(({ text }) => headFact(text))
  const rest = nodes.filter((node) => !isFact(node))
  const [first, ...others] = rest
  const alone = above.every(isLeaf) && above.filter((node) => !isFact(node)).length === 1
  const known = facts.filter((fact) => fact !== null)
  if (first && others.length === 0 && first.children.length > 1) {
    return { title: first.text, facts: known, stages: first.children }
  }
  if (first && others.length > 0 && alone) return { title: first.text, facts: known, stages: others }
  return { title: '', facts: known, stages: rest }
}

function addStage(node: OutlineNode, outline: Outline): void {
  const { text, emotion } = withoutEmotion(node.text)
  const stage = outline.builder.addStage(text)
  if (emotion) addPoint({ stage }, emotion, outline)
  for (const child of node.children) {
    const card = cardLabel(child.text)
    if (card === null) addTouchpoint(child, stage, outline)
    else if (card.role === 'touchpoints') {
      for (const named of splitCell(card.text, { names: true })) outline.builder.addTouchpoint(stage, named)
    } else addCard(child, { stage }, outline)
  }
}

function addTouchpoint(node: OutlineNode, stage: string, outline: Outline): void {
  const { text, emotion } = withoutEmotion(node.text)
  const facts = node.children.map((child) => touchpointFact(child)).filter((fact) => fact !== null)
  const touchpoint = outline.builder.addTouchpoint(
    stage,
    text,
    Object.assign({}, ...facts) as TouchpointFacts,
  )
  if (emotion) addPoint({ stage, touchpoint }, emotion, outline)
  for (const child of node.children) {
    if (touchpointFact(child) === null) addCard(child, { stage, touchpoint }, outline)
  }
}

const factFields: ReadonlyMap<string, keyof TouchpointFacts> = new Map([
  ['channels', 'channel'],
  ['departments', 'department'],
  ['duration', 'duration'],
  ['wait', 'wait'],
  ['frequency', 'frequency'],
])

/** A line below a touchpoint that is a fact of the touchpoint itself: `Channel: app`. */
function touchpointFact({ text }: OutlineNode): TouchpointFacts | null {
  const part = labelled(text)
  const match = part === null ? null : headerRole(part.label)
  const field = match?.match === 'whole' ? factFields.get(match.role) : undefined
  return part === null || field === undefined ? null : { [field]: part.text }
}

/** A card, or several where the line lists them; an emotion goes to the line instead. */
function addCard(node: OutlineNode, place: Place, outline: Outline): void {
  const { builder, language } = outline
  const label = cardLabel(node.text)
  const emotion = label?.role === 'emotion' ? emotionMark(label.text) : undefined
  if (emotion) addPoint(place, emotion, outline)
  else {
    const role = label?.role === 'emotion' ? 'feels' : (label?.role ?? 'actions')
    const lane = builder.lane(
      role,
      label === null ? laneTitle(role, language) : titleFor(role, label.title, language),
    )
    for (const text of cardTexts(node, label?.text)) builder.card({ ...place, lane, text })
  }
}

/** The texts of a line's cards: those it lists, the last one with what is below it, or what is below it alone. */
function cardTexts({ text, children }: OutlineNode, listed = text): string[] {
  const below = children.map(fullText)
  const texts = listed === text ? [text] : splitCell(listed)
  const last = texts.at(-1)
  return last === undefined ? below : [...texts.slice(0, -1), [last, ...below].join('\n')]
}

const titleFor = (role: LaneRole, title: string, language: Language) =>
  role === 'custom' ? title : laneTitle(role, language)

/** The lane that a label in front of a text names, and the text after it; null for a text without such a label. */
function cardLabel(text: string): { role: LaneRole; title: string; text: string } | null {
  const part = labelled(text)
  const match = part === null ? null : headerRole(part.label)
  const role = laneRoles.find((laneRole) => laneRole === match?.role)
  return part === null || role === undefined || match?.match !== 'whole'
    ? null
    : { role, title: part.label, text: part.text }
}

const fullText = ({ text, children }: OutlineNode): string => [text, ...children.map(fullText)].join('\n')

function addPoint(place: Place, { value, scale }: EmotionMark, { points, scales }: Outline): void {
  points.push({ ...place, value })
  scales.push(scale)
}

function addLine({ builder, points, scales, language }: Outline, facts: readonly HeadFact[]): void {
  if (points.length === 0) return
  const [scale] = scales
  const same =
    scale !== undefined && scales.every((other) => other?.max === scale.max && other.min === scale.min)
  const persona = facts.find(({ kind }) => kind === 'persona')?.text
  const whose =
    persona === undefined
      ? { title: presetTexts(language).everyone }
      : { title: persona, persona: slug(persona) }
  builder.lane('emotion', laneTitle('emotion', language))
  const line = builder.line({ ...whose, basis: 'estimated', ...(same ? { scale } : {}) })
  for (const point of points) builder.point(line, point)
}
