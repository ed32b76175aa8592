/** Where the rows of our own CSV belong: by id, by name where a person wrote no id, by the row above where neither is given. */
import { textOfCell } from '../../journey/csv-cells.ts'
import { slug } from '../../journey/slug.ts'
import { headerRole } from '../../vocabulary/headers.ts'
import { normalise } from '../../vocabulary/normalise.ts'
import { laneRoleOf } from '../journey-table/rows.ts'
import { type JsonRecord, textOf } from '../json/record.ts'
import type { Parts } from './parts.ts'
import type { CsvRow } from './rows.ts'

/** The list of the stage or line a row belongs to: the last one above it with its id or name, else the last above. */
export function heldBy(
  parts: JsonRecord[],
  row: CsvRow,
  of: 'Stage' | 'Line',
  list: 'touchpoints' | 'points',
): unknown[] {
  const id = textOfCell(row.cell(`${of} id`))
  const name = textOfCell(row.cell(of === 'Line' ? 'Lane' : 'Stage'))
  const named = (part: JsonRecord) =>
    normalise(textOf(part['name'] ?? part['title'])) === normalise(name ?? '')
  const above = [...parts].reverse()
  const found =
    above.find((part) => id !== undefined && part['id'] === id) ??
    above.find((part) => name !== undefined && named(part)) ??
    above[0]
  if (found) return found[list] as unknown[]
  const added: JsonRecord = {
    id: id ?? slug(name ?? of),
    [of === 'Line' ? 'title' : 'name']: name ?? of,
    [list]: [],
  }
  if (of === 'Line') added['basis'] = 'estimated'
  parts.push(added)
  return added[list] as unknown[]
}

/** Gives a row that only names its stage, touchpoint and lane their ids, adding what is not there yet. */
export function place(part: JsonRecord, row: CsvRow, kind: 'card' | 'point' | 'metric', parts: Parts): void {
  if (part['stage'] === undefined) {
    const stage = namedPart(parts.stage, textOfCell(row.cell('Stage')) ?? '', 'name', () => ({
      touchpoints: [],
    }))
    part['stage'] = stage['id']
    const touchpoint = textOfCell(row.cell('Touchpoint'))
    if (part['touchpoint'] === undefined && touchpoint !== undefined) {
      part['touchpoint'] = namedPart(stage['touchpoints'] as JsonRecord[], touchpoint, 'name', () => ({}))[
        'id'
      ]
    }
  }
  if (kind === 'card' && part['lane'] === undefined) {
    const title = textOfCell(row.cell('Lane')) ?? ''
    const match = headerRole(title)
    part['lane'] = namedPart(parts.lane, title, 'title', () => ({
      role: match ? laneRoleOf(match.role) : 'custom',
    }))['id']
  }
}

function namedPart(
  parts: JsonRecord[],
  name: string,
  field: 'name' | 'title',
  more: () => JsonRecord,
): JsonRecord {
  const found = parts.find((part) => normalise(textOf(part[field])) === normalise(name))
  if (found) {
    found['id'] ??= slug(name)
    return found
  }
  const added = { id: slug(name), [field]: name, ...more() }
  parts.push(added)
  return added
}
