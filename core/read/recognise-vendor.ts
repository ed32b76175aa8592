/**
 * Which tool exported a table, by the columns it always writes: header texts of ours, in any of the languages that
 * its exports have, and the forms of its codes. Answers are never looked at, but for dates in a first column.
 */
import { normalise } from '../vocabulary/normalise.ts'
import type { Table } from './table.ts'

/** The tool's id, "generic" where nothing tells. */
export function vendorOf(table: Table): string {
  const head: Head = {
    table,
    texts: new Set(table.headers.map(normalise)),
    codes: new Set((table.headerRows[0] ?? []).map(normalise)),
  }
  return vendors.find(([, matches]) => matches(head))?.[0] ?? 'generic'
}

interface Head {
  readonly table: Table
  /** Names of the columns, and the first header row, in look-up form. */
  readonly texts: ReadonlySet<string>
  readonly codes: ReadonlySet<string>
}

/** Certain ones first: a recogniser sees only what those above it left. */
const vendors: readonly (readonly [string, (head: Head) => boolean])[] = [
  ['qualtrics', ({ table }) => table.headerRows.slice(1).some(isImportIds)],
  [
    'qualtrics-legacy',
    ({ table, texts }) => /^V\d+$/.test(table.headerRows[0]?.[0] ?? '') && texts.has('responseid'),
  ],
  [
    'qualtrics',
    (head) =>
      count(
        head,
        'startdate|enddate|recordeddate|responseid|finished|distributionchannel|start date|end date|response type|response id|recorded date|distribution channel',
      ) >= 4,
  ],
  [
    'typeform',
    (head) => head.texts.has('#') && count(head, 'network id|submit date (utc)|start date (utc)') >= 1,
  ],
  [
    'limesurvey',
    (head) => count(head, 'submitdate|lastpage|startlanguage|seed|startdate|datestamp|refurl') >= 3,
  ],
  ['limesurvey', (head) => count(head, 'response id|date submitted|last page|start language') >= 3],
  [
    'kobo',
    (head) => count(head, '_uuid|_submission_time|_index|__version__|_validation_status|_submitted_by') >= 2,
  ],
  ['kobo', ({ table }) => hasOptionColumns(table)],
  ['redcap', ({ table }) => isRedcap(table)],
  [
    'surveymonkey',
    (head) => /^respondent ?id$/.test(first(head)) || count(head, 'collector id|collectorid') > 0,
  ],
  ['ms-forms', (head) => isMicrosoftForms(head)],
  ['reviews', (head) => isReviews(head)],
  ['webankieta', ({ table }) => isPairedWithValues(table)],
  ['google-forms', (head) => timestamps.has(first(head)) || isTimed(head.table)],
  ['limesurvey', ({ table }) => isBracketed(table)],
  [
    'surveymonkey',
    ({ table }) =>
      table.headerRows.length === 2 &&
      (table.headerRows[1] ?? []).some((cell) =>
        /^(?:response|open-ended response|other \(please specify\))$/i.test(cell.trim()),
      ),
  ],
]

const count = ({ texts, codes }: Head, names: string) =>
  names.split('|').filter((name) => texts.has(name) || codes.has(name)).length

const first = ({ table }: Head) => normalise(table.headerRows[0]?.[0] ?? '')

const isImportIds = (row: readonly string[]) =>
  row.some((cell) => cell !== '') &&
  row.every((cell) => cell.trim() === '' || /^\{"ImportId":/.test(cell.trim()))

/** Select-multiple questions of Kobo: "Question" and beside it "Question/Option" with 0 and 1. */
function hasOptionColumns({ headers, rows }: Table): boolean {
  const options = headers.flatMap((header, index) => {
    const question = headers.find((other) => other !== '' && header.startsWith(`${other}/`))
    return question === undefined ? [] : [index]
  })
  const sample = rows.slice(0, 50)
  return (
    options.length >= 2 && options.every((index) => sample.every((row) => /^[01]?$/.test(row[index] ?? '')))
  )
}

function isRedcap({ headers }: Table): boolean {
  if (
    headers.some((header) =>
      /^redcap_(?:event_name|repeat_instrument|survey_identifier|data_access_group)$/.test(header),
    )
  )
    return true
  const complete = headers.some((header) => /^[a-z0-9_]+_complete$/.test(header))
  return (
    complete &&
    (headers.some((header) => /___\d+$/.test(header)) ||
      /^(?:record|study|participant)_id$/.test(headers[0] ?? ''))
  )
}

/** ID, start, completion, e-mail, name: the first columns of Microsoft Forms, in the languages of its exports. */
const formsHeads: readonly string[] = [
  'start time|completion time|email|name',
  'godzina rozpoczecia|godzina ukonczenia|adres e-mail|nazwa|email',
  'время начала|время выполнения|время завершения|адрес электроннои почты|почта|имя',
  'ora de incepere|ora de inceput|ora finalizarii|e-mail|email|nume',
  'startzeit|fertigstellungszeit|e-mail|name|name2',
  'heure de debut|heure de fin|adresse de messagerie|nom|e-mail',
  'hora de inicio|hora de finalizacion|correo electronico|nombre',
]

function isMicrosoftForms({ table }: Head): boolean {
  const start = table.headers.slice(0, 6).map(normalise)
  return (
    start[0] === 'id' &&
    formsHeads.some((names) => names.split('|').filter((name) => start.includes(name)).length >= 3)
  )
}

function isReviews(head: Head): boolean {
  if (count(head, 'username|userimage|content|score|thumbsupcount|reviewcreatedversion') >= 4) return true
  if (count(head, 'star rating|review text|review title|reviewer language') >= 2) return true
  const text = count(
    head,
    'content|text|review|review text|reviewtext|body|отзыв|текст|opinia|recenzie|avis|resena',
  )
  const stars = count(
    head,
    'score|rating|stars|starrating|star rating|polarity|ocena|оценка|nota|note|bewertung',
  )
  return text > 0 && stars > 0 && head.table.headers.length <= 6
}

/** Every question twice: "Question" and "Question wartość". */
function isPairedWithValues({ headers }: Table): boolean {
  const names = new Set(headers)
  return (
    headers.filter((header) => / wartość$/.test(header) && names.has(header.replace(/ wartość$/, '')))
      .length >= 3
  )
}

const timestamps = new Set(
  'timestamp|sygnatura czasowa|отметка времени|zeitstempel|horodateur|marca temporal|marcaj de timp|marcaj temporal|marca de tiempo|carimbo de data/hora|タイムスタンプ|חותמת זמן|타임스탬프|tijdstempel|informazioni cronologiche|zaman damgasi|casove razitko'
    .split('|')
    .map(normalise),
)

/** A first or second column of dates with times beside questions as headers: Google Forms through R, or renamed. */
function isTimed({ headers, rows }: Table): boolean {
  const sample = rows.slice(0, 50)
  const timed = [0, 1].some((index) => {
    const cells = sample.map((row) => (row[index] ?? '').trim()).filter((cell) => cell !== '')
    return cells.length > 2 && cells.filter((cell) => dateTime.test(cell)).length >= 0.95 * cells.length
  })
  const questions = headers.filter((header) => header.length > 15).length
  return timed && questions * 2 >= headers.length
}

const dateTime =
  /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}[ T,]+\d{1,2}:\d{2}(?::\d{2})?(?:\s*[AP]M)?(?:\s*[A-Z+:\d]+)?$/i

/** Full-text headers of LimeSurvey: "Question [Subquestion]", or its codes "Q1[SQ001]". */
function isBracketed({ headers }: Table): boolean {
  const bracketed = headers.filter((header) => /\S ?\[[^\]]+\]$/.test(header.slice(-200))).length
  return bracketed >= 3 && bracketed >= 0.3 * headers.length
}
