/** Fills what rows of our own CSV may leave out. */
import { JOURNEY_VERSION } from '../../journey/schema.ts'
import { slug, uniqueSlugs } from '../../journey/slug.ts'
import { type JsonRecord, recordsIn, textOf } from '../json/record.ts'
import { lists } from './parts.ts'

/** What a row may leave out: ids that can be made from its text, and the head of the file. */
export function completed(file: JsonRecord): JsonRecord {
  const stages = recordsIn(file['stages'])
  for (const list of Object.values(lists)) giveIds(recordsIn(file[list]))
  for (const stage of stages) {
    stage['name'] ??= ''
    giveIds(recordsIn(stage['touchpoints']))
    for (const touchpoint of recordsIn(stage['touchpoints'])) touchpoint['name'] ??= ''
  }
  for (const line of recordsIn(file['lines'])) line['basis'] ??= 'estimated'
  for (const card of recordsIn(file['cards'])) card['text'] ??= ''
  for (const lane of recordsIn(file['lanes'])) lane['role'] ??= 'custom'
  for (const part of [...recordsIn(file['lanes']), ...recordsIn(file['lines'])]) part['title'] ??= ''
  for (const part of [...recordsIn(file['personas']), ...recordsIn(file['metrics'])]) part['name'] ??= ''
  return {
    kind: 'current-state',
    ...file,
    version: JOURNEY_VERSION,
    id: file['id'] ?? slug(textOf(file['title'])),
  }
}

function giveIds(parts: readonly JsonRecord[]): void {
  const idOf = uniqueSlugs()
  for (const part of parts) {
    part['id'] ??= idOf(textOf(part['name']) || textOf(part['title']) || textOf(part['text']))
  }
}
