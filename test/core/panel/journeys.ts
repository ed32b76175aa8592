import type { Journey } from '../../../core/journey/schema.ts'
import { layout } from '../../../core/layout/layout.ts'
import { mapWords } from '../../../core/messages/map/index.ts'
import type { OpenJourney } from '../../../core/panel/state.ts'
import type { Reading } from '../../../core/read/reading.ts'
import { openSansMeasure } from '../../../core/text/index.ts'

/** A small journey of one stage with one card. */
export function smallJourney(title: string): Journey {
  return {
    version: 1,
    id: title.toLowerCase(),
    title,
    kind: 'current-state',
    personas: [],
    stages: [{ id: 'order', name: 'Order', touchpoints: [] }],
    lanes: [{ id: 'actions', role: 'actions', title: 'Actions' }],
    cards: [{ id: 'look', lane: 'actions', stage: 'order', text: 'Looks at the menu' }],
    lines: [],
    metrics: [],
  }
}

/** What a reader would say of a journey, or of a file that is none. */
export function readingOf(journey: Journey | null, problems: Reading['problems'] = []): Reading {
  const source = {
    vendor: 'generic',
    encoding: 'utf-8',
    encodings: [],
    delimiter: '',
    headerRows: 0,
    headerStart: 0,
    records: 0,
    recordsTotal: 0,
    columns: [],
    dropped: [],
  }
  return { kind: journey === null ? 'refused' : 'journey-json', journey, problems, source }
}

/** The scene of a journey on the board, in English. */
export const sceneOf = (journey: Journey) =>
  layout(journey, { host: 'board', words: mapWords('en'), measure: openSansMeasure })

/** A journey as the panel holds it. */
export function openJourney(title: string): OpenJourney {
  const journey = smallJourney(title)
  return { from: 'file', name: `${title}.csv`, reading: readingOf(journey), journey, scene: sceneOf(journey) }
}
