/** What reading a file gives: the journey, what was wrong, and how the file was understood. */
import type { Journey } from '../journey/schema.ts'
import type { Language } from '../messages/language.ts'
import type { Problem } from '../problem.ts'
import type { SurveyMapping } from '../survey/mapping.ts'
import type { EncodingCandidate } from './decode.ts'

/** What one reader gives; the journey is null where the file is refused, and the problems say why. */
export interface JourneyReading {
  readonly journey: Journey | null
  readonly problems: readonly Problem[]
}

/** What a reader may know besides the text. */
export interface ReadOptions {
  /** Language of the titles that the reader has to invent. */
  readonly language?: Language
  /** Name of the file without its ending: the title where the text has none. */
  readonly name?: string
}

/** What the person may decide before or after a first look; `name` is the name of the file with its ending. */
export interface FileOptions extends ReadOptions {
  /** What the file is, where it was taken for something else: a kind, or `journey` for any of its shapes. */
  readonly kind?: string
  readonly encoding?: string
  readonly delimiter?: string
  /** The sheet of a workbook to read; the first one with data where it is left out. */
  readonly sheet?: string
  /** A saved mapping of a survey's columns. */
  readonly mapping?: unknown
}

/** What a file can be. `refused` is a file that cannot become a map; its problem says what to export instead. */
export const fileKinds = [
  'responses',
  'events',
  'aggregate',
  'journey-long',
  'journey-wide',
  'journey-matrix',
  'journey-csv',
  'journey-json',
  'mermaid',
  'markdown',
  'outline',
  'refused',
] as const
export type FileKind = (typeof fileKinds)[number]

/** A file as it was understood, drawn or not. */
export interface Reading extends JourneyReading {
  readonly kind: FileKind
  readonly source: Source
  /** What became of the columns of a survey: plain data that can be saved, corrected and given to the next reading. */
  readonly mapping?: SurveyMapping
}

/** How a file was understood; what `--inspect` prints. */
export interface Source {
  /** Where the file comes from: "qualtrics", "surveymonkey" …, "generic" where nothing tells. */
  readonly vendor: string
  /** Empty for a text that was pasted. */
  readonly encoding: string
  /** Encodings the person may choose instead, each with lines that show what it would make of the file. */
  readonly encodings: readonly EncodingCandidate[]
  readonly delimiter: string
  readonly headerRows: number
  /** Records before the header: title rows, blank lines, a `sep=` line. */
  readonly headerStart: number
  /** Rows of data, without headers, titles and blank lines. */
  readonly records: number
  /** All records of the file, headers and titles among them. */
  readonly recordsTotal: number
  readonly columns: readonly SourceColumn[]
  /** Names of columns that are left out, because they identify people or say nothing. */
  readonly dropped: readonly string[]
  /** Sheets of a workbook, and the one that was read. */
  readonly sheets?: readonly string[]
  readonly sheet?: string
}

export interface SourceColumn {
  readonly name: string
  /** What the column was taken for. */
  readonly role: string
  /** The scale of its answers, in words: "1 to 5, higher is better". */
  readonly scale?: string
}

/** A file of which nothing is known but that it was read. */
export const unknownSource: Source = {
  vendor: 'generic',
  encoding: '',
  encodings: [],
  delimiter: '',
  headerRows: 0,
  headerStart: 0,
  records: 0,
  recordsTotal: 0,
  columns: [],
  dropped: [],
}
