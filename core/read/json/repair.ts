/**
 * Leaves out what the journey schema does not take, and nothing else: a field where it may be missing, the part that
 * holds it where it may not. Each round the schema says what is wrong, until it has nothing left to say.
 */
import { type Journey, journeySchema } from '../../journey/schema.ts'
import { isRecord, type JsonRecord } from './record.ts'

/** A journey, and the paths in the file of what was left out (`cards[2].impact`); null where nothing would be left. */
export function repaired(
  file: JsonRecord,
  completed: (file: JsonRecord) => JsonRecord,
): { readonly journey: Journey; readonly leftOut: readonly string[] } | null {
  const places = new WeakMap<unknown[], number[]>()
  const leftOut = new Set<string>()
  let whole = completed(file)
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const result = journeySchema.safeParse(whole)
    if (result.success) return { journey: result.data, leftOut: outermost(leftOut) }
    for (const { path } of result.error.issues) {
      const taken = takenAway(whole, path)
      if (taken.length > 0) leftOut.add(pathInFile(whole, taken, places))
    }
    closeGaps(whole, places, DEEPEST)
    whole = completed(whole)
  }
  return null
}

/** A wrong value goes in the first round, what cannot be without it in the next: value → point → line. */
const MOST_ROUNDS = 10

/** A journey nests no deeper than lines → line → points → point. */
const DEEPEST = 6

type Path = readonly PropertyKey[]

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
function closeGaps(value: unknown, places: WeakMap<unknown[], number[]>, depth: number): void {
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

function pathInFile(whole: JsonRecord, path: Path, places: WeakMap<unknown[], number[]>): string {
  return path.reduce<string>((written, key, depth) => {
    if (typeof key !== 'number') return written === '' ? String(key) : `${written}.${String(key)}`
    const list = valueAt(whole, path.slice(0, depth))
    const place = Array.isArray(list) ? (places.get(list)?.[key] ?? key) : key
    return `${written}[${place}]`
  }, '')
}

/** Paths that are not inside another one of them. */
const outermost = (paths: ReadonlySet<string>) =>
  [...paths].filter((path) => !holders(path).some((holder) => paths.has(holder)))

const holders = (path: string) => [...path.matchAll(/[.[]/g)].map(({ index }) => path.slice(0, index))
