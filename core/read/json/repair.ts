/**
 * Leaves out what the journey schema does not take, and nothing else: a field where it may be missing, the part that
 * holds it where it may not. Each round the schema says what is wrong, until it has nothing left to say.
 */
import { type Journey, journeySchema } from '../../journey/schema.ts'
import { expectedAt } from './expected.ts'
import { isRecord, type JsonRecord } from './record.ts'
import { unknownFields } from './unknown-fields.ts'

/** Something in the file that could not be read. */
export interface LeftOut {
  /** Its path in the file: `cards[2].impact`. */
  readonly path: string
  /** What would have been understood: `number`, `most 5`, `https`, `field name`; empty where that is not known. */
  readonly expected: string
  /** True for the value of a point or a metric: the place is kept and has no value. */
  readonly gap: boolean
}

/** A journey, and what was left out; `unknown` are the paths of fields the journey has no place for. */
export interface Repaired {
  readonly journey: Journey
  readonly leftOut: readonly LeftOut[]
  readonly unknown: readonly string[]
}

/** The journey in a file without what cannot be read; null where nothing would be left. */
export function repaired(file: JsonRecord, completed: (file: JsonRecord) => JsonRecord): Repaired | null {
  const places: Places = new WeakMap()
  const leftOut = new Map<string, LeftOut>()
  let whole = completed(file)
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const result = journeySchema.safeParse(whole)
    if (result.success) {
      const unknown = unknownFields(whole, result.data).map((path) => pathInFile(whole, path, places))
      return { journey: result.data, leftOut: outermost(leftOut), unknown }
    }
    for (const issue of result.error.issues) {
      const gap = isFigure(issue.path)
      const taken = gap ? emptied(whole, issue.path) : takenAway(whole, issue.path)
      if (taken.length === 0) continue
      const path = pathInFile(whole, taken, places)
      const missing = taken.length < issue.path.length ? String(issue.path[taken.length]) : undefined
      leftOut.set(path, { path, gap, expected: missing ? `field ${missing}` : expectedAt(issue) })
    }
    closeGaps(whole, places, DEEPEST)
    whole = completed(whole)
  }
  return null
}

/** A wrong value goes in the first round, what cannot be without it in the next: name → touchpoint. */
const MOST_ROUNDS = 10

/** A journey nests no deeper than lines → line → points → point. */
const DEEPEST = 6

type Path = readonly PropertyKey[]
type Places = WeakMap<unknown[], number[]>

/** The value of a point or of a metric, which may be null. */
const isFigure = (path: Path) =>
  path.at(-1) === 'value' && (path.at(-3) === 'points' || (path[0] === 'metrics' && path.length === 3))

/** Makes the value at a path null, so that its place stays as a gap. */
function emptied(whole: JsonRecord, path: Path): Path {
  const holder = valueAt(whole, path.slice(0, -1))
  if (!isRecord(holder)) return takenAway(whole, path)
  holder['value'] = null
  return path
}

/** Takes the value at a path away, or what holds it where there is no such value; answers the path that went. */
function takenAway(whole: JsonRecord, path: Path): Path {
  const key = path.at(-1)
  const holder = valueAt(whole, path.slice(0, -1))
  if (key === undefined) return []
  if (Array.isArray(holder) && typeof key === 'number') {
    holder[key] = undefined
    return path
  }
  if (isRecord(holder) && holder[String(key)] !== undefined) {
    delete holder[String(key)]
    return path
  }
  return path.length > 1 ? takenAway(whole, path.slice(0, -1)) : []
}

function valueAt(whole: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, key) => {
    if (Array.isArray(value)) return value[Number(key)] as unknown
    return isRecord(value) ? value[String(key)] : undefined
  }, whole)
}

/** Closes the gaps in lists and remembers where in the file the remaining parts stood. */
function closeGaps(value: unknown, places: Places, depth: number): void {
  if (depth === 0) return
  if (Array.isArray(value)) {
    const list: unknown[] = value
    if (list.includes(undefined)) {
      const before = places.get(list) ?? list.map((_, index) => index)
      places.set(
        list,
        before.filter((_, index) => list[index] !== undefined),
      )
      list.splice(0, list.length, ...list.filter((part) => part !== undefined))
    }
    for (const part of list) closeGaps(part, places, depth - 1)
  } else if (isRecord(value)) {
    for (const part of Object.values(value)) closeGaps(part, places, depth - 1)
  }
}

function pathInFile(whole: JsonRecord, path: Path, places: Places): string {
  return path.reduce<string>((written, key, depth) => {
    if (typeof key !== 'number') return written === '' ? String(key) : `${written}.${String(key)}`
    const list = valueAt(whole, path.slice(0, depth))
    const place = Array.isArray(list) ? (places.get(list)?.[key] ?? key) : key
    return `${written}[${place}]`
  }, '')
}

/** What was left out and is not inside something else that was. */
const outermost = (leftOut: ReadonlyMap<string, LeftOut>) =>
  [...leftOut.values()].filter(({ path }) => !holders(path).some((holder) => leftOut.has(holder)))

const holders = (path: string) => [...path.matchAll(/[.[]/g)].map(({ index }) => path.slice(0, index))
