/**
 * Where the header of a table is, how many rows it has (R6), and what its columns are called (R5).
 * Qualtrics writes three header rows, its legacy export and SurveyMonkey two, merged spreadsheet cells leave two,
 * everything else has one.
 */

import { headerRole } from '../vocabulary/headers.ts'

type Cells = readonly string[]

/** Index of the record the header starts at: title rows with one filled cell, notes and blank lines lie before it. */
export function headerStartOf(records: readonly Cells[]): number {
  const start = records.slice(0, 40)
  const first = start.findIndex((record) => filled(record) > 0)
  if (first < 0) return 0
  const after = afterNotes(start, first)
  for (let at = after; at < start.length; at += 1) {
    const record = start[at] ?? []
    if (filled(record) > 0 && !isTitle(record, start.slice(at + 1))) return at
  }
  return first
}

/** How many rows the header has: 3, 2 or 1. */
export function headerRowsOf(records: readonly Cells[]): 1 | 2 | 3 {
  const [first = [], second = [], third = []] = records
  if (isImportIds(third)) return 3
  if (isImportIds(second)) return 2
  if (isLegacyQualtrics(first, second)) return 2
  if (isSurveyMonkey(first, second)) return 2
  return isMerged(first, second) && !namesLanes(records.slice(1)) ? 2 : 1
}

/** Distinct names of the columns, from the header rows; a nameless column has its letter. */
export function columnNames(headerRows: readonly Cells[]): readonly string[] {
  const [first = [], second] = headerRows
  if (!second) return distinct(first.map(plain))
  if (isImportIds(second)) return distinct(first.map(plain))
  if (headerRows.length === 3 || isLegacyQualtrics(first, second)) {
    return distinct(first.map((name, i) => plain(second[i] ?? '') || plain(name)))
  }
  return distinct(joinedWithOptions(first, second))
}

/** The letter a spreadsheet gives a column: 0 → A, 26 → AA. */
export function columnLetter(index: number): string {
  const high = Math.floor(index / 26)
  return (high > 0 ? columnLetter(high - 1) : '') + String.fromCharCode(65 + (index % 26))
}

/** The question a column of a two-row header belongs to: carried forward from the column it was written over. */
export function carriedForward(names: Cells, options: Cells): readonly string[] {
  let question = ''
  return Array.from({ length: Math.max(names.length, options.length) }, (_, i) => {
    const name = plain(names[i] ?? '')
    if (name !== '') question = name
    return name === '' && plain(options[i] ?? '') === '' ? '' : question
  })
}

const filled = (record: Cells) => record.filter((cell) => cell.trim() !== '').length

/** A title has one filled cell, at the left, where the table below is wider. */
function isTitle(record: Cells, below: readonly Cells[]): boolean {
  const widest = Math.max(0, ...below.slice(0, 10).map(filled))
  if (filled(record) !== 1 || widest < 2) return false
  const place = record.findIndex((cell) => cell.trim() !== '')
  return place === 0 ? widest >= 2 : widest >= 3
}

/** Skips a block of notes, one or two filled cells a row, when a blank line parts it from a wider table. */
function afterNotes(records: readonly Cells[], first: number): number {
  const blank = records.findIndex((record, at) => at > first && filled(record) === 0)
  if (blank < 0 || blank > first + 15) return first
  const next = records.findIndex((record, at) => at > blank && filled(record) > 0)
  const notes = records.slice(first, blank)
  const table = records.slice(next).filter((record) => filled(record) > 0)
  const wide = table.filter((record) => filled(record) > 2).length
  return next > 0 && notes.every((record) => filled(record) <= 2) && wide * 2 > table.length ? next : first
}

function isImportIds(record: Cells): boolean {
  const cells = record.filter((cell) => cell.trim() !== '')
  return cells.length > 0 && cells.every((cell) => /^\{"ImportId":/.test(cell.trim()))
}

const isLegacyQualtrics = (first: Cells, second: Cells) =>
  first.filter((cell) => /^V\d+$/.test(cell.trim())).length >= 5 &&
  second.some((cell) => /^Response ?ID$/i.test(cell.trim()))

const responseWords = /^(response|open-ended response|other \(please specify\))$/i

function isSurveyMonkey(first: Cells, second: Cells): boolean {
  const responses = second.filter((cell) => responseWords.test(cell.trim())).length
  if (responses >= 2) return true
  const identified = /^respondent ?id$/i.test((first[0] ?? '').trim())
  return identified && (second[0] ?? '').trim() === '' && filled(second) > 0
}

/** A question merged over its options leaves blanks in the first row where the second one has words. */
function isMerged(first: Cells, second: Cells): boolean {
  const width = Math.min(first.length, Math.max(lastFilled(first), lastFilled(second)) + 1)
  if (width < 3) return false
  const blanks = Array.from({ length: width }, (_, i) => i).filter((i) => (first[i] ?? '').trim() === '')
  const named = blanks.filter((i) => isWord(second[i] ?? ''))
  const carried = blanks.filter((i) => i > 0).length
  return (
    filled(first) > 0 && carried > 1 && blanks.length >= 0.3 * width && named.length >= 0.8 * blanks.length
  )
}

/** The rows of a matrix begin with the names of lanes, already the first one below its stages. */
function namesLanes(records: readonly Cells[]): boolean {
  const titles = records.slice(0, 12).map((record) => (record[0] ?? '').trim())
  const known = titles.filter((title) => title !== '' && headerRole(title)?.match === 'whole')
  return titles[0] !== '' && known[0] === titles[0] && new Set(known).size > 1
}

const isWord = (cell: string) => cell.trim() !== '' && !/^[\d\s.,:/%+-]+$/.test(cell)

const lastFilled = (record: Cells) => record.reduce((last, cell, i) => (cell.trim() === '' ? last : i), -1)

function joinedWithOptions(names: Cells, options: Cells): readonly string[] {
  return carriedForward(names, options).map((question, i) => {
    const option = plain(options[i] ?? '')
    if (question === '') return option
    const alone = option === '' || /^(response|open-ended response)$/i.test(option)
    return alone ? question : `${question} - ${option}`
  })
}

/** A header without its markup and line breaks. */
const plain = (name: string) =>
  name
    .replace(/<br\s*\/?>/gi, ' ')
    .replace(/<\/?[a-z][^<>]*>/gi, '')
    .replace(/\s+/g, ' ')
    .trim()

function distinct(names: readonly string[]): readonly string[] {
  const given = new Set(names)
  const taken = new Set<string>()
  return names.map((name, i) => {
    const base = name === '' ? columnLetter(i) : name
    let unique = base
    for (let n = 2; taken.has(unique) || (unique !== name && given.has(unique)); n += 1)
      unique = `${base} (${n})`
    taken.add(unique)
    return unique
  })
}
