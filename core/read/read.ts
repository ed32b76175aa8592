/**
 * A file as a journey. The steps: refuse what is no text, turn bytes into text, see what the text is, and let the
 * reader of that kind read it; a table goes through steps of its own, see read-table.ts.
 */
import type { Problem } from '../problem.ts'
import { decode } from './decode.ts'
import { journeyCsvDelimiter } from './journey-csv.ts'
import { readJourneyJson } from './journey-json.ts'
import { readMarkdown } from './markdown/markdown.ts'
import { readMermaid } from './mermaid.ts'
import { readOutline } from './outline.ts'
import { readTableText } from './read-table.ts'
import {
  type FileOptions,
  fileKinds,
  type JourneyReading,
  type Reading,
  type ReadOptions,
  unknownSource,
} from './reading.ts'
import { textKindOf } from './recognise-text.ts'
import { refusalOfBytes } from './refuse-bytes.ts'
import { titleFrom } from './title.ts'

export {
  type FileKind,
  type FileOptions,
  fileKinds,
  type Reading,
  type Source,
  type SourceColumn,
} from './reading.ts'

/** Reads the bytes of a file; never throws, and says what it made of them. */
export function readFile(bytes: Uint8Array, options: FileOptions = {}): Reading {
  const refusal = refusalOfBytes(bytes)
  if (refusal) return refused(refusal)
  const { text, encoding, candidates, problems } = decode(bytes, options.encoding)
  const reading = readText(text, options)
  return {
    ...reading,
    problems: [...problems, ...reading.problems],
    source: { ...reading.source, encoding, encodings: candidates },
  }
}

/** Reads a text that was pasted or decoded; never throws. */
export function readText(text: string, options: FileOptions = {}): Reading {
  if (text.replace('\ufeff', '').trim() === '') return refused({ code: 'file-empty' })
  const { wanted, problems } = wantedKind(options.kind)
  const found = journeyCsvDelimiter(text) === null ? textKindOf(text, options.name) : 'table'
  const kind = wanted === undefined || wanted === 'journey' ? found : wanted
  const reading = readAs(kind, text, { ...options, ...(wanted === undefined ? {} : { kind: wanted }) })
  return { ...reading, problems: [...problems, ...reading.problems] }
}

function readAs(kind: string, text: string, options: FileOptions): Reading {
  if (kind === 'web-page') return refused({ code: 'file-is-web-page' })
  if (!isNotation(kind)) return readTableText(text, options)
  const { language, name } = options
  const reading = notations[kind](text, { ...(language ? { language } : {}), name: titleFrom(name ?? '') })
  return { ...reading, kind: reading.journey ? kind : 'refused', source: { ...unknownSource, vendor: kind } }
}

/** The readers of texts that are no tables. */
const notations = {
  mermaid: readMermaid,
  markdown: readMarkdown,
  'journey-json': readJourneyJson,
  outline: readOutline,
} as const satisfies Readonly<Record<string, (text: string, options: ReadOptions) => JourneyReading>>

const isNotation = (kind: string): kind is keyof typeof notations => Object.hasOwn(notations, kind)

const spellings: Readonly<Record<string, string>> = {
  json: 'journey-json',
  md: 'markdown',
  mmd: 'mermaid',
  csv: 'table',
  tsv: 'table',
  survey: 'responses',
  matrix: 'journey-matrix',
  wide: 'journey-wide',
  long: 'journey-long',
}

/** What the person says the file is; a word we do not know is said, and the file is looked at instead. */
function wantedKind(word: string | undefined): {
  readonly wanted?: string
  readonly problems: readonly Problem[]
} {
  if (word === undefined) return { problems: [] }
  const kind = spellings[word.toLowerCase()] ?? word.toLowerCase()
  const known =
    kind === 'table' || kind === 'journey' || fileKinds.some((one) => one === kind && one !== 'refused')
  return known ? { wanted: kind, problems: [] } : { problems: [{ code: 'kind-unknown', value: word }] }
}

const refused = (problem: Problem): Reading => ({
  kind: 'refused',
  journey: null,
  problems: [problem],
  source: unknownSource,
})
