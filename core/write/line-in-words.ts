/** An emotion line in words: where it starts, rises, falls and ends, where it has gaps, and how many answers it stands on. */
import type { EmotionLine, EmotionPoint, Journey } from '../journey/schema.ts'
import { emotionText } from '../layout/numbers.ts'
import type { MapWords } from '../messages/map/index.ts'
import { twinWords } from '../messages/twin/index.ts'

/** Answers under which a point is not reliable (V28). */
const FEW = 5

/** One paragraph about a line, in whole sentences; places are names of touchpoints or stages. */
export function lineInWords(line: EmotionLine, journey: Journey, words: MapWords): string {
  const say = twinWords(words.language).line
  const points = inOrder(line.points, journey).map((point) => ({
    ...point,
    place: placeName(point, journey),
  }))
  const known = points.flatMap(({ value, ...rest }) => (value === null ? [] : [{ ...rest, value }]))
  const told = (
    sentence: (value: string, place: string) => string,
    point: { value: number; place: string } | undefined,
  ) => (point === undefined ? [] : [sentence(emotionText(point.value, words), point.place)])
  const [first] = known
  const last = known.at(-1)
  const highest = known.reduce((best, point) => (point.value > best.value ? point : best), first ?? nowhere)
  const lowest = known.reduce((worst, point) => (point.value < worst.value ? point : worst), first ?? nowhere)
  const answers = points.flatMap(({ n }) => (n === undefined ? [] : [n]))
  const few = known.filter(({ n }) => n !== undefined && n < FEW)
  const gaps = points.filter(({ value }) => value === null)
  const course = () => {
    if (!first || !last) return [say.none]
    if (known.length === 1) return told(say.only, first)
    if (highest.value === lowest.value)
      return [say.level(emotionText(first.value, words), first.place, last.place)]
    return [
      ...told(say.starts, first),
      ...told(say.highest, highest),
      ...told(say.lowest, lowest),
      ...told(say.ends, last),
    ]
  }
  return [
    ...course(),
    ...(gaps.length === 0 ? [] : [say.gaps(listed(gaps))]),
    ...(answers.length === 0 ? [] : [say.answers(Math.min(...answers), Math.max(...answers))]),
    ...(few.length === 0 ? [] : [say.few(FEW, listed(few))]),
  ].join(' ')
}

/** The points in the order of the map's columns. */
function inOrder(points: readonly EmotionPoint[], { stages }: Journey): EmotionPoint[] {
  const columns = new Map<string, number>()
  for (const { id, touchpoints } of stages) {
    columns.set(id, columns.size)
    for (const touchpoint of touchpoints) columns.set(`${id}/${touchpoint.id}`, columns.size)
  }
  const column = ({ stage, touchpoint }: EmotionPoint) =>
    columns.get(touchpoint === undefined ? stage : `${stage}/${touchpoint}`) ?? columns.size
  return [...points].sort((a, b) => column(a) - column(b))
}

const nowhere = { value: 0, place: '' }

const listed = (points: readonly { readonly place: string }[]) => points.map(({ place }) => place).join(', ')

function placeName({ stage, touchpoint }: EmotionPoint, { stages }: Journey): string {
  const holder = stages.find(({ id }) => id === stage)
  return holder?.touchpoints.find(({ id }) => id === touchpoint)?.name ?? holder?.name ?? stage
}
