/**
 * Reads a `.journey.json` file, whoever wrote it: this app, an older version of it, or a person by hand.
 * What is left out is filled where it can only mean one thing (an id from its text, an empty list); what cannot be
 * read is left out alone, with a problem, and everything around it is kept (R4, R11, U12).
 */
import { laneTitle } from '../journey/presets.ts'
import { laneRoles } from '../journey/roles.ts'
import { JOURNEY_VERSION } from '../journey/schema.ts'
import { slug, uniqueSlugs } from '../journey/slug.ts'
import type { Language } from '../messages/language.ts'
import type { Problem } from '../problem.ts'
import { isRecord, type JsonRecord, recordsIn, textOf } from './json/record.ts'
import { connected } from './json/references.ts'
import { repaired } from './json/repair.ts'
import { jsonRows } from './json/rows.ts'
import { journeyOfShape } from './json/shape.ts'
import { withinMapSize } from './map-size.ts'
import type { JourneyReading, ReadOptions } from './reading.ts'

/** Reads JSON text into a journey; null with a problem where it is not JSON, not a journey, or from a newer version. */
export function readJourneyJson(text: string, options: ReadOptions = {}): JourneyReading {
  const source = text.replace(/^\uFEFF/, '')
  const value = parsed(source)
  if (value === undefined) return refused({ code: 'json-broken', ...brokenRow(source) })
  if (!isRecord(value) || !isOurs(value))
    return journeyOfShape(value, options) ?? refused({ code: 'json-not-journey' })
  const { version } = value
  if (typeof version === 'number' && version > JOURNEY_VERSION) {
    return refused({ code: 'json-newer', value: String(version) })
  }
  const repair = repaired(value, (file) => completed(file, options))
  if (repair === null) return refused({ code: 'json-not-journey' })
  const { journey, problems } = connected(repair.journey)
  return withinMapSize({ journey, problems: [...leftOutProblems(repair.leftOut, source), ...problems] })
}

const refused = (problem: Problem): JourneyReading => ({ journey: null, problems: [problem] })

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

function brokenRow(text: string): { row?: number } {
  const { broken } = jsonRows(text)
  return broken === undefined ? {} : { row: broken }
}

function leftOutProblems(paths: readonly string[], text: string): Problem[] {
  if (paths.length === 0) return []
  const { rows } = jsonRows(text, new Set(paths))
  return paths
    .map((path): Problem => {
      const row = rows.get(path)
      return { code: 'json-value-left-out', ...(row === undefined ? {} : { row }), value: path }
    })
    .sort((a, b) => (a.row ?? 0) - (b.row ?? 0))
}

/** Our own files have cards or lanes beside their stages; other tools nest everything in the stages. */
function isOurs(value: JsonRecord): boolean {
  const newer =
    typeof value['version'] === 'number' &&
    value['version'] > JOURNEY_VERSION &&
    ('kind' in value || 'stages' in value)
  const ours = Array.isArray(value['cards']) || Array.isArray(value['lanes'])
  return newer || (Array.isArray(value['stages']) && ours)
}

const lists = ['personas', 'stages', 'lanes', 'cards', 'lines', 'metrics'] as const

/** The file with everything filled in that can only mean one thing; that also makes an older version a current one. */
function completed(file: JsonRecord, { language = 'en', name = '' }: ReadOptions): JsonRecord {
  const title = file['title'] === undefined || file['title'] === '' ? name : file['title']
  const whole: JsonRecord = {
    ...file,
    title,
    kind: file['kind'] ?? 'current-state',
    version: JOURNEY_VERSION,
    id: isId(textOf(file['id'])) ? textOf(file['id']) : slug(textOf(file['id']) || textOf(title)),
  }
  for (const list of lists) {
    whole[list] = file[list] ?? []
    giveIds(recordsIn(whole[list]))
  }
  for (const stage of recordsIn(whole['stages'])) {
    stage['touchpoints'] ??= []
    giveIds(recordsIn(stage['touchpoints']))
  }
  for (const lane of recordsIn(whole['lanes'])) lane['title'] ??= titleOf(lane['role'], language)
  for (const line of recordsIn(whole['lines'])) line['points'] ??= []
  return whole
}

function giveIds(parts: readonly JsonRecord[]): void {
  const idOf = uniqueSlugs()
  for (const part of parts) {
    const id = typeof part['id'] === 'number' ? String(part['id']) : textOf(part['id'])
    part['id'] = isId(id) ? id : idOf(id || nameOf(part))
  }
}

const isId = (text: string) => /^[^/@]+$/.test(text)

const nameOf = (part: JsonRecord) =>
  textOf(part['name']) || textOf(part['title']) || textOf(part['text']) || textOf(part['role'])

function titleOf(role: unknown, language: Language): string | undefined {
  const known = laneRoles.find((laneRole) => laneRole === role)
  return known === undefined ? undefined : laneTitle(known, language)
}
