/** Where a record belongs when a column of the file says it: a stage, a touchpoint, or both (R11). */
import { uniqueSlugs } from '../../journey/slug.ts'
import { isMissing } from '../../vocabulary/answers.ts'
import { normalise } from '../../vocabulary/normalise.ts'
import { stageOfValue } from '../mapping/stage-values.ts'
import type { SurveyMapping } from '../mapping.ts'
import { ownText } from './own-text.ts'

const MOST_TOUCHPOINTS = 12
const MOST_UNKNOWN = 50

/** Id of the stage for values that no stage knows. */
export const UNASSIGNED = 'unassigned'

export interface RowPlace {
  readonly stage: string
  readonly touchpoint?: string
}

export interface UnknownStage {
  readonly value: string
  readonly count: number
  readonly row: number
  readonly suggestion?: string
}

export interface SeenTouchpoint {
  readonly id: string
  readonly name: string
  readonly channel?: string
}

export interface PlaceFinder {
  find(record: readonly string[], row: number): RowPlace
  /** Touchpoints in the order they came, per stage. */
  touchpoints(stage: string): readonly SeenTouchpoint[]
  readonly unknown: ReadonlyMap<string, UnknownStage>
  /** Records whose touchpoint was one too many for its stage, and were counted for the stage alone. */
  crowded(): number
}

/** Finds places by a stage column, a touchpoint column, or both; without a stage column touchpoints are the stages. */
export const createPlaceFinder = (
  mapping: SurveyMapping,
  stageIndex: number | undefined,
  touchpointIndex: number | undefined,
  channelIndex: number | undefined,
): PlaceFinder => {
  const known = new Map<string, string>()
  const unknown = new Map<string, UnknownStage>()
  const touchpoints = new Map<
    string,
    { readonly ids: (text: string) => string; readonly byName: Map<string, SeenTouchpoint> }
  >()
  let crowded = 0
  const from = stageIndex ?? touchpointIndex

  const stageFor = (value: string, row: number): string => {
    const found = known.get(value)
    if (found !== undefined) {
      if (found === UNASSIGNED) count(value, row)
      return found
    }
    const own = ownText(value)
    const match = stageOfValue(mapping.stages, own)
    const id = 'id' in match ? match.id : UNASSIGNED
    if (known.size < 5_000) known.set(own, id)
    if (!('id' in match)) count(own, row, match.suggestion)
    return id
  }
  const count = (value: string, row: number, suggestion?: string) => {
    const seen = unknown.get(value)
    if (seen) unknown.set(value, { ...seen, count: seen.count + 1 })
    else if (unknown.size < MOST_UNKNOWN)
      unknown.set(value, { value, count: 1, row, ...(suggestion === undefined ? {} : { suggestion }) })
  }
  const touchpointFor = (stage: string, name: string, channel: string): string | undefined => {
    const seen = touchpoints.get(stage) ?? { ids: uniqueSlugs(), byName: new Map<string, SeenTouchpoint>() }
    touchpoints.set(stage, seen)
    const found = seen.byName.get(normalise(name))
    if (found) return found.id
    if (seen.byName.size >= MOST_TOUCHPOINTS) {
      crowded += 1
      return undefined
    }
    const touchpoint = {
      id: seen.ids(name),
      name: ownText(name),
      ...(channel === '' || isMissing(channel) ? {} : { channel: ownText(channel) }),
    }
    seen.byName.set(ownText(normalise(name)), touchpoint)
    return touchpoint.id
  }

  return {
    unknown,
    crowded: () => crowded,
    touchpoints: (stage) => [...(touchpoints.get(stage)?.byName.values() ?? [])],
    find(record, row) {
      const stage = stageFor((record[from ?? 0] ?? '').trim(), row)
      if (stageIndex === undefined || touchpointIndex === undefined) return { stage }
      const name = (record[touchpointIndex] ?? '').trim()
      if (name === '' || isMissing(name)) return { stage }
      const touchpoint = touchpointFor(
        stage,
        name,
        channelIndex === undefined ? '' : (record[channelIndex] ?? '').trim(),
      )
      return touchpoint === undefined ? { stage } : { stage, touchpoint }
    },
  }
}
