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
import { type Repaired, repaired } from './json/repair.ts'
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
  const roles = rolesIn(value)
  const repair = repaired(value, (file) => completed(file, options))
  if (repair === null) return refused({ code: 'json-not-journey' })
  const { journey, problems } = connected(repair.journey)
  return withinMapSize({ journey, problems: [...repairProblems(repair, roles, source), ...problems] })
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

/** The words in the place of lane roles, by their path in the file. */
const rolesIn = ({ lanes }: JsonRecord): ReadonlyMap<string, string> =>
  new Map(
    (Array.isArray(lanes) ? (lanes as unknown[]) : []).flatMap((lane, index) =>
      isRecord(lane) && textOf(lane['role']) !== '' ? [[`lanes[${index}].role`, textOf(lane['role'])]] : [],
    ),
  )

/** What was left out, in the order of the file; a file of one line has no rows worth naming. */
function repairProblems(
  { leftOut, unknown }: Repaired,
  roles: ReadonlyMap<string, string>,
  text: string,
): Problem[] {
  if (leftOut.length + unknown.length === 0) return []
  const { rows } = jsonRows(text, new Set([...leftOut.map(({ path }) => path), ...unknown]))
  const inRows = /[\r\n]/.test(text.trim())
  const at = (path = '') => (inRows && rows.has(path) ? { row: rows.get(path) ?? 1 } : {})
  const names = new Set(unknown.map((path) => path.slice(path.lastIndexOf('.') + 1)))
  const fields: Problem[] =
    names.size === 0
      ? []
      : [{ code: 'json-fields-left-out', ...at(unknown[0]), value: [...names].join(', '), count: names.size }]
  const parts = leftOut.map((part): Problem => {
    const role = roles.get(part.path)
    if (role !== undefined) return { code: 'lane-unknown', ...at(part.path), value: role }
    const code = part.gap ? 'json-value-gap' : 'json-value-left-out'
    const expected = part.expected === '' ? {} : { suggestion: part.expected }
    return { code, ...at(part.path), value: part.path, ...expected }
  })
  return [...parts, ...fields].sort((a, b) => (a.row ?? 0) - (b.row ?? 0))
}

/** Our own files have cards, lanes, lines or metrics beside their stages; other tools nest everything in the stages. */
function isOurs(value: JsonRecord): boolean {
  const newer =
    typeof value['version'] === 'number' &&
    value['version'] > JOURNEY_VERSION &&
    ('kind' in value || 'stages' in value)
  const ours = ['cards', 'lanes', 'lines', 'metrics'].some((list) => Array.isArray(value[list]))
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
  for (const list of lists) whole[list] = file[list] ?? []
  for (const list of ['personas', 'stages'] as const) giveNames(whole, list)
  for (const line of recordsIn(whole['lines'])) {
    line['points'] ??= []
    line['title'] ??= textOf(line['persona']) || laneTitle('emotion', language)
    line['basis'] ??= recordsIn(line['points']).some(({ n }) => typeof n === 'number')
      ? 'measured'
      : 'estimated'
  }
  for (const list of lists) giveIds(recordsIn(whole[list]))
  for (const stage of recordsIn(whole['stages'])) {
    stage['touchpoints'] ??= []
    giveNames(stage, 'touchpoints')
    giveIds(recordsIn(stage['touchpoints']))
  }
  for (const lane of recordsIn(whole['lanes'])) {
    lane['title'] ??= titleOf(lane['role'], language)
    if (textOf(lane['title']) !== '') lane['role'] ??= 'custom'
  }
  return whole
}

/** Parts of a list that are a name alone become parts, and a title in the place of a name is one. */
function giveNames(holder: JsonRecord, list: string): void {
  const parts = holder[list]
  if (!Array.isArray(parts)) return
  parts.forEach((part: unknown, index) => {
    if (textOf(part) !== '') parts[index] = { name: textOf(part) }
    else if (isRecord(part) && part['name'] === undefined && textOf(part['title']) !== '') {
      part['name'] = part['title']
      delete part['title']
    }
  })
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

/** The title of a lane without one: that of its role, or the word in the place of a role that is none. */
function titleOf(role: unknown, language: Language): string | undefined {
  const known = laneRoles.find((laneRole) => laneRole === role)
  return known === undefined ? textOf(role) || undefined : laneTitle(known, language)
}
