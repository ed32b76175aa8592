/**
 * The text twin of a map: every text in reading order (stage by stage, lane by lane, V25), and each emotion line in a
 * paragraph of words. It stands in for the picture where nobody can see it, and it is Markdown that reads well as it is.
 */
import type { Journey, Lane, Persona, Touchpoint } from '../journey/schema.ts'
import { figureText } from '../layout/numbers.ts'
import type { MapWords } from '../messages/map/index.ts'
import { twinWords } from '../messages/twin/index.ts'
import { lineInWords } from './line-in-words.ts'
import { bullet, cells, joined, list, type Twin } from './markdown-cells.ts'
import { markdownInline, markdownLine, markdownText } from './markdown-text.ts'

/** A journey as Markdown, in the language of the words. */
export function writeMarkdown(journey: Journey, words: MapWords): string {
  const twin: Twin = { journey, words, lanes: shownLanes(journey, words) }
  const blocks = [
    ...head(twin),
    ...personas(twin),
    ...linesInWords(twin),
    ...laneNotes(twin),
    ...stages(twin),
  ]
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`
}

/** The lanes as the map shows them: with one for lines and one for metrics where the journey has none. */
function shownLanes({ lanes, lines, metrics }: Journey, words: MapWords): Lane[] {
  const missing = (role: 'emotion' | 'metrics', count: number): Lane[] =>
    count === 0 || lanes.some((lane) => lane.role === role)
      ? []
      : [{ id: `@${role}`, role, title: words[role] }]
  return [...lanes, ...missing('emotion', lines.length), ...missing('metrics', metrics.length)]
}

function head({ journey, words }: Twin): string[] {
  const { sample } = journey
  const facts: [string, string | undefined][] = [
    [words.facts.answers, sample?.n === undefined ? undefined : words.n(figureText(sample.n, words))],
    [words.facts.source, sample?.source],
    [words.facts.dates, sample?.dates],
    [words.facts.owner, journey.owner],
    [words.facts.review, journey.reviewDate],
  ]
  return [
    `# ${markdownLine(journey.title) || words.untitled}`,
    words.kinds[journey.kind],
    markdownText(journey.scenario ?? ''),
    journey.goal === undefined ? '' : markdownText(words.goal(journey.goal)),
    list(facts.map(([name, text]) => (text === undefined ? '' : bullet(name, markdownInline(text))))),
  ]
}

function personas({ journey, words }: Twin): string[] {
  const all = journey.personas
  return all.length === 0
    ? []
    : [`## ${twinWords(words.language).personas}`, ...all.flatMap((persona) => aboutPersona(persona, words))]
}

function aboutPersona(persona: Persona, words: MapWords): string[] {
  const say = twinWords(words.language)
  const lists: [string[] | undefined, (list: string) => string][] = [
    [persona.goals, words.goals],
    [persona.needs, words.needs],
    [persona.motivations, say.motivations],
    [persona.preferences, say.preferences],
    [persona.behaviours, say.behaviours],
  ]
  return [
    `### ${markdownLine(persona.name)}`,
    persona.n === undefined ? words.modelled : words.n(figureText(persona.n, words)),
    markdownText(persona.description ?? ''),
    persona.quote === undefined ? '' : `> ${markdownText(persona.quote.replace(/\s+/g, ' '))}`,
    markdownText(persona.demographics ?? ''),
    list(
      lists.map(([texts, inWords]) =>
        texts === undefined ? '' : `- ${markdownText(inWords(texts.join(', ')))}`,
      ),
    ),
  ]
}

function linesInWords({ journey, words, lanes }: Twin): string[] {
  if (journey.lines.length === 0) return []
  const say = twinWords(words.language)
  const title = lanes.find(({ role }) => role === 'emotion')?.title ?? words.emotion
  const paragraphs = journey.lines.map((line) => {
    const whose = `**${markdownLine(line.title) || words.emotion}** (${say.basis[line.basis]})`
    return `${whose}: ${markdownLine(lineInWords(line, journey, words))}`
  })
  return [`## ${markdownLine(title)}`, say.line.scale, ...paragraphs]
}

/** The lanes with their notes, and those that are still empty. */
function laneNotes({ journey, words, lanes }: Twin): string[] {
  const filled = new Set(journey.cards.map(({ lane }) => lane))
  const isEmpty = ({ id, role }: Lane) =>
    !filled.has(id) &&
    !(role === 'emotion' && journey.lines.length > 0) &&
    !(role === 'metrics' && journey.metrics.length > 0)
  const notes = lanes.map((lane) => {
    const said = [lane.note, isEmpty(lane) ? words.emptyLane : undefined].filter(
      (text) => text !== undefined && text !== '',
    )
    return said.length === 0 ? '' : `- ${markdownLine([lane.title, ...said].join(' – '))}`
  })
  const text = list(notes)
  return text === '' ? [] : [`## ${twinWords(words.language).lanes}`, text]
}

function stages(twin: Twin): string[] {
  if (twin.journey.stages.length === 0) return [twin.words.noStages]
  return twin.journey.stages.flatMap((stage, index) => [
    `## ${index + 1}. ${markdownLine(stage.name)}`,
    markdownText(stage.description ?? ''),
    cells({ stage: stage.id }, twin),
    ...stage.touchpoints.flatMap((touchpoint) => [
      `### ${markdownLine(touchpoint.name)}`,
      touchpointFacts(touchpoint, twin.words),
      cells({ stage: stage.id, touchpoint: touchpoint.id }, twin),
    ]),
  ])
}

function touchpointFacts(touchpoint: Touchpoint, words: MapWords): string {
  const { channel, department, duration, wait, frequency } = touchpoint
  const facts = [
    touchpoint.momentOfTruth ? words.legend.momentOfTruth : undefined,
    channel,
    department,
    duration,
    wait === undefined ? undefined : words.waits(wait),
    frequency,
    touchpoint.handoff === 'broken' ? words.brokenHandoff : undefined,
    touchpoint.proposed ? words.proposed : undefined,
  ]
  return markdownText(joined(facts))
}
