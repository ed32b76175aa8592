/** A second table of the same journey, such as ToBe beside AsIs, on the map of the first one. */
import type { Journey, JourneyCard, Lane } from '../../journey/schema.ts'
import { uniqueSlugs } from '../../journey/slug.ts'
import type { Problem } from '../../problem.ts'
import { normalise } from '../../vocabulary/normalise.ts'

/** True where a heading speaks of the journey as it should become: ToBe, future state, stan docelowy, 理想. */
export const isFuture = (title: string): boolean =>
  /to-?\s?be(?![a-z])|(?<![\p{L}])(?:future|target|ideal|desired|improved|soll|zukunft|futur)|docelow|przysz[łl]|будущ|целев|viito|[țţt]int[ăa]|あるべき|理想|将来|未来|目標|改善後/iu.test(
    title,
  )

/** True where a heading speaks of the journey as it is: AsIs, current state, stan obecny, 現状. */
export const isCurrent = (title: string): boolean =>
  /as-?\s?is(?![a-z])|(?<![\p{L}])(?:current|today|existing|actual|ist(?=[- ]))|obecn|aktualn|текущ|нынешн|現状|現在/iu.test(
    title,
  )

/** True where two journeys have stages of the same names in the same order. */
export const sameStages = (one: Journey, other: Journey): boolean =>
  one.stages.length === other.stages.length &&
  one.stages.every(({ name }, index) => normalise(name) === normalise(other.stages[index]?.name ?? ''))

/** A heading without what stands in its brackets: `AsIs（現在）` → `AsIs`. */
const shortTitle = (title: string): string => title.replace(/\s*[（(].*$/su, '').trim() || title

/**
 * The journey with the emotions of the future one as target lines, and its ideas among the opportunities.
 * What else the future one says would contradict the map of today; it is counted in a problem.
 */
export function withTarget(
  journey: Journey,
  future: Journey,
  titles: { readonly now: string; readonly future: string; readonly row: number },
): { readonly journey: Journey; readonly problems: readonly Problem[] } {
  const stageOf = new Map(future.stages.map(({ id }, index) => [id, journey.stages[index]?.id ?? id]))
  const idOf = uniqueSlugs()
  const now = journey.lines.map((line) => {
    const title = journey.lines.length === 1 ? shortTitle(titles.now) : line.title
    return { ...line, title, id: idOf(title) }
  })
  const targets = future.lines.map((line) => {
    const title =
      future.lines.length === 1 ? shortTitle(titles.future) : `${shortTitle(titles.future)} · ${line.title}`
    const points = line.points.flatMap(({ touchpoint, ...point }) =>
      touchpoint === undefined ? [{ ...point, stage: stageOf.get(point.stage) ?? point.stage }] : [],
    )
    return { ...line, id: idOf(title), title, basis: 'target' as const, points }
  })
  const ideaLanes = new Set(future.lanes.filter(({ role }) => role === 'opportunities').map(({ id }) => id))
  const isIdea = ({ lane, touchpoint }: JourneyCard) => ideaLanes.has(lane) && touchpoint === undefined
  const ideas = future.cards.filter(isIdea)
  const merged = withIdeas(journey, ideas, future.lanes, stageOf)
  const rest = future.cards.length - ideas.length
  const about = { row: titles.row, value: titles.future }
  return {
    journey: { ...merged, lines: [...now, ...targets] },
    problems: [
      { code: 'markdown-target-table', ...about },
      ...(rest === 0 ? [] : [{ code: 'markdown-target-rest' as const, ...about, count: rest }]),
    ],
  }
}

function withIdeas(
  journey: Journey,
  ideas: readonly JourneyCard[],
  lanes: readonly Lane[],
  stageOf: ReadonlyMap<string, string>,
): Journey {
  if (ideas.length === 0) return journey
  const known = journey.lanes.find(({ role }) => role === 'opportunities')
  const theirs = lanes.find(({ role }) => role === 'opportunities')
  const lane = known ?? {
    id: freeId('opportunities', journey.lanes),
    role: 'opportunities' as const,
    title: theirs?.title ?? '',
  }
  const cards = [...journey.cards]
  for (const idea of ideas) {
    const stage = stageOf.get(idea.stage) ?? idea.stage
    const cell = cards.filter(
      (card) => card.lane === lane.id && card.stage === stage && card.touchpoint === undefined,
    )
    cards.push({ ...idea, lane: lane.id, stage, id: freeId(idea.id, cell) })
  }
  return { ...journey, lanes: known ? journey.lanes : [...journey.lanes, lane], cards }
}

function freeId(id: string, taken: readonly { readonly id: string }[]): string {
  let free = id
  for (let count = 2; taken.some((part) => part.id === free); count += 1) free = `${id}-${count}`
  return free
}
