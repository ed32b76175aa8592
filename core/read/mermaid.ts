/**
 * Reads a Mermaid `journey` diagram. Sections become stages, tasks touchpoints, actors personas.
 *
 * A score in Mermaid belongs to the task, and the actors only say who takes part. So there is one emotion line for
 * everyone, as in Mermaid's own picture, unless at least two actors (and at most five) have a journey of their own:
 * different tasks, three or more with a score, in two or more stages, and together they cover every score. Then each
 * of them has a line with points at their tasks only. Who takes part is a lane of its own from two actors on.
 * A score outside 1 … 5 is a gap with a problem: turning one slip into a new scale would move every other point.
 */
import { type JourneyBuilder, journeyBuilder } from '../journey/build.ts'
import { laneTitle } from '../journey/presets.ts'
import type { EmotionScale } from '../journey/schema.ts'
import type { Language } from '../messages/language.ts'
import { presetTexts } from '../messages/presets/index.ts'
import type { Problem } from '../problem.ts'
import { withinMapSize } from './map-size.ts'
import { type MermaidDiagram, type MermaidTask, mermaidDiagram } from './mermaid-diagram.ts'
import type { JourneyReading, ReadOptions } from './reading.ts'

/** Reads Mermaid text into a journey; null with a problem where it is another diagram or has nothing to draw. */
export function readMermaid(
  text: string,
  { language = 'en', name = '' }: ReadOptions = {},
  firstRow = 1,
): JourneyReading {
  const diagram = mermaidDiagram(text, firstRow)
  if (diagram.keyword.toLowerCase() !== 'journey') {
    return { journey: null, problems: [{ code: 'mermaid-other-diagram', value: diagram.keyword }] }
  }
  if (diagram.sections.length === 0) return { journey: null, problems: [{ code: 'mermaid-no-tasks' }] }

  const title = diagram.title || name
  const builder = journeyBuilder(
    { title, ...(diagram.description === '' ? {} : { scenario: diagram.description }) },
    language,
  )
  const { tasks, problems } = addColumns(builder, diagram, title || laneTitle('actions', language))
  const personas = addActors(builder, tasks, language)
  addLines(builder, tasks, personas, language)
  return withinMapSize({ journey: builder.build(), problems: [...linesBefore(diagram), ...problems] })
}

function linesBefore({ before }: MermaidDiagram): Problem[] {
  const [first] = before
  return first
    ? [{ code: 'mermaid-lines-before', row: first.row, count: before.length, value: first.text }]
    : []
}

const scale: EmotionScale = { min: 1, max: 5, better: 'high' }

interface PlacedTask extends MermaidTask {
  readonly stage: string
  readonly touchpoint: string
  /** On the canonical scale −2 … +2. */
  readonly value: number | null
}

function addColumns(builder: JourneyBuilder, { sections }: MermaidDiagram, untitled: string) {
  const problems: Problem[] = []
  const tasks: PlacedTask[] = []
  for (const section of sections) {
    const stage = builder.addStage(section.name ?? untitled)
    if (section.name === null && sections.length > 1) {
      const count = section.tasks.length
      problems.push({ code: 'mermaid-tasks-before-section', row: section.row, count, value: untitled })
    }
    for (const task of section.tasks) {
      const touchpoint = builder.addTouchpoint(stage, task.name)
      tasks.push({ ...task, stage, touchpoint, value: emotionOf(task) })
      problems.push(...taskProblems(task))
    }
  }
  return { tasks, problems }
}

function emotionOf({ score }: MermaidTask): number | null {
  const figure = numberOf(score)
  return figure >= scale.min && figure <= scale.max ? figure - 3 : null
}

function taskProblems(task: MermaidTask): Problem[] {
  const { row, name, score } = task
  const problems: Problem[] = name.includes(':') ? [{ code: 'mermaid-colon-in-name', row, value: name }] : []
  if (score === null) return [...problems, { code: 'mermaid-score-missing', row, value: name }]
  if (Number.isNaN(numberOf(score)))
    return [...problems, { code: 'mermaid-score-not-number', row, value: score }]
  if (emotionOf(task) === null) return [...problems, { code: 'mermaid-score-outside', row, value: score }]
  return problems
}

const numberOf = (score: string | null) =>
  score !== null && /^[+-]?\d+(?:[.,]\d+)?$/.test(score) ? Number(score.replace(',', '.')) : Number.NaN

/** Adds the actors as personas, and from two on a lane that says who takes part; answers their ids by name. */
function addActors(
  builder: JourneyBuilder,
  tasks: readonly PlacedTask[],
  language: Language,
): Map<string, string> {
  const personas = new Map<string, string>()
  for (const { actors } of tasks) {
    for (const actor of actors) {
      if (!personas.has(actor)) personas.set(actor, builder.persona(actor))
    }
  }
  if (personas.size < 2) return personas
  const lane = builder.lane('custom', presetTexts(language).actors)
  for (const { actors, stage, touchpoint } of tasks) {
    for (const actor of new Set(actors)) {
      builder.card({ lane, stage, touchpoint, text: actor })
    }
  }
  return personas
}

function addLines(
  builder: JourneyBuilder,
  tasks: readonly PlacedTask[],
  personas: ReadonlyMap<string, string>,
  language: Language,
) {
  builder.lane('emotion', laneTitle('emotion', language))
  if (tasks.length === 0) return
  const own = actorsWithOwnLine(tasks, personas)
  if (own.length === 0) {
    const [only] = personas.size === 1 ? personas : []
    addLine(builder, tasks, only?.[0] ?? presetTexts(language).everyone, only?.[1])
  }
  for (const actor of own) {
    addLine(
      builder,
      tasks.filter(({ actors }) => actors.includes(actor)),
      actor,
      personas.get(actor),
    )
  }
}

function addLine(
  builder: JourneyBuilder,
  tasks: readonly PlacedTask[],
  title: string,
  persona: string | undefined,
) {
  const line = builder.line({
    title,
    basis: 'estimated',
    scale,
    ...(persona === undefined ? {} : { persona }),
  })
  for (const { stage, touchpoint, value } of tasks) builder.point(line, { stage, touchpoint, value })
}

const FEWEST_POINTS = 3
const FEWEST_STAGES = 2
const MOST_LINES = 5

function actorsWithOwnLine(
  tasks: readonly PlacedTask[],
  personas: ReadonlyMap<string, string>,
): readonly string[] {
  const scored = tasks.filter(({ value }) => value !== null)
  const own = [...personas.keys()].filter((actor) => {
    const mine = scored.filter(({ actors }) => actors.includes(actor))
    return mine.length >= FEWEST_POINTS && new Set(mine.map(({ stage }) => stage)).size >= FEWEST_STAGES
  })
  const differ = scored.some(({ actors }) => own.some((actor) => !actors.includes(actor)))
  const covered = scored.every(({ actors }) => own.some((actor) => actors.includes(actor)))
  return own.length >= 2 && own.length <= MOST_LINES && differ && covered ? own : []
}
