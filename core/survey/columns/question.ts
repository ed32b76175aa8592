/**
 * What was asked in each column: the question, the item of a matrix or the option of a multiple choice, and the
 * short code, put together from the header rows of whichever tool exported the file (R6).
 */
import { decodeEntities } from '../../read/entities.ts'
import { normalise } from '../../vocabulary/normalise.ts'
import { type Legend, legendOf, withoutLegend } from './legend.ts'
import { splitMeasures } from './measures.ts'

/** The head of a table: distinct headers, and the header rows as they stand in the file. */
export interface TableHead {
  readonly headers: readonly string[]
  readonly headerRows: readonly (readonly string[])[]
}

export interface Question {
  /** Position of the column. */
  readonly index: number
  /** Distinct header of the column; mappings refer to it. */
  readonly header: string
  /** The question, or the header where it is none. */
  readonly stem: string
  /** Matrix row, option or rank inside the question. */
  readonly item?: string
  /** Short name beside the question text: `Q1_2`. */
  readonly code?: string
  /** Columns of one question share this. */
  readonly group: string
  /** Ends of the scale, where the header says them. */
  readonly legend?: Legend
}

/** Splits every header into question and item; columns of one question get the same group. */
export const questionsOf = (head: TableHead, vendor: string): readonly Question[] => {
  const parts = turnMeasures(head.headers.map((header, index) => partsOf(head, vendor, header, index)))
  const shared = shareStems(parts, vendor.startsWith('kobo'))
  return shared.map((part, index) => {
    const raw = `${part.stem}\n${part.item ?? ''}`
    const legend = legendOf(raw)
    const item = part.item === undefined ? '' : clean(withoutLegend(part.item))
    const stem = clean(withoutLegend(part.stem)) || item || (head.headers[index] ?? '')
    return {
      index,
      header: head.headers[index] ?? '',
      stem,
      ...(item === '' || item === stem ? {} : { item }),
      ...(part.code === undefined ? {} : { code: part.code }),
      group: part.group ?? `${index}`,
      ...(legend ? { legend } : {}),
    }
  })
}

/** "Awareness score" and "Awareness comment" become the items of "score" and "comment". */
const turnMeasures = (parts: readonly Parts[]): readonly Parts[] => {
  const measured = splitMeasures(
    parts.map(({ stem, item, group }) => (item === undefined && group === undefined ? stem : '')),
  )
  return parts.map((part, index) => {
    const found = measured[index]
    return found
      ? { ...part, stem: found.measure, item: found.place, group: `m:${normalise(found.measure)}` }
      : part
  })
}

interface Parts {
  readonly stem: string
  readonly item?: string
  readonly code?: string
  readonly group?: string
}

const partsOf = (head: TableHead, vendor: string, header: string, index: number): Parts => {
  const [first = [], second = [], third] = head.headerRows
  if (/^\s*\{"ImportId"/.test(second[index] ?? '')) return qualtrics(first[index] ?? '', '', second[index])
  if (vendor.startsWith('qualtrics') && head.headerRows.length >= 2)
    return qualtrics(first[index] ?? '', second[index] ?? '', third?.[index])
  if (head.headerRows.length === 2) return twoRows(first, second[index] ?? '', index)
  return oneRow(first[index]?.trim() ? (first[index] ?? header) : header)
}

/** Row 1 short names, row 2 "question - item", row 3 the import id, which columns of one question begin alike. */
const qualtrics = (code: string, text: string, importId: string | undefined): Parts => {
  const id = /"ImportId":\s*"(QID\d+)/.exec(importId ?? '')?.[1]
  const named = /^(.+?)_(?:x?\d+)(?:_\d+)*(?:_TEXT)?$/.exec(code)?.[1]
  const group = id ?? named
  const stem = text.replace(/\s+-\s+Selected Choice\s*$/i, '')
  return { stem: stem || code, code, ...(group === undefined ? {} : { group: `q:${group}` }) }
}

/** Row 1 the question over its first column, row 2 the option; "Response" and its like name no option. */
const twoRows = (first: readonly string[], item: string, index: number): Parts => {
  let start = index
  while (start > 0 && !first[start]?.trim() && item.trim()) start -= 1
  const stem = first[start]?.trim() || item
  const isPlain =
    /^(?:response|open-ended response|antwort|réponse|respuesta|odpowiedź|ответ|răspuns)?$/i.test(item.trim())
  return { stem, ...(isPlain ? {} : { item }), group: `s:${start}` }
}

const oneRow = (header: string): Parts => {
  const bracket = /^(.*\S)\s*\[([^[\]]*(?:\[[^[\]]*\][^[\]]*)*)\]\s*$/s.exec(header)
  if (bracket?.[1] && bracket[2]) {
    const code = /^\S+$/.test(bracket[1]) ? { code: header } : {}
    return { stem: bracket[1], item: bracket[2], group: `b:${bracket[1]}`, ...code }
  }
  const checkbox = /^(\w+?)___(\w+)$/.exec(header)
  if (checkbox?.[1] && checkbox[2])
    return { stem: checkbox[1], item: checkbox[2], group: `r:${checkbox[1]}`, code: header }
  return { stem: header }
}

/** "Question - item" and "Question/item" are split where two or more columns have the same question. */
const shareStems = (parts: readonly Parts[], paths: boolean): readonly Parts[] => {
  const byGroup = new Map<string, number[]>()
  const note = (key: string, index: number) => {
    byGroup.set(key, [...(byGroup.get(key) ?? []), index])
  }
  parts.forEach((part, index) => {
    if (part.item !== undefined) return
    if (part.group !== undefined) {
      note(part.group, index)
      return
    }
    for (const stem of cuts(part.stem)) note(`c:${stem}`, index)
    const numbered = /^([\p{L}][\p{L}\d]*?)[_.-]?\d{1,3}[a-z]?$/u.exec(part.stem)
    if (numbered?.[1]) note(`n:${numbered[1]}`, index)
  })
  const result = [...parts]
  const done = new Set<number>()
  const order = [...byGroup].sort((a, b) => b[0].length - a[0].length)
  for (const [key, indexes] of order) {
    const free = indexes.filter((index) => !done.has(index))
    if (free.length < 2) continue
    const texts = free.map((index) => parts[index]?.stem ?? '')
    const stem = key.startsWith('c:') ? key.slice(2) : key.startsWith('n:') ? '' : commonStem(texts)
    if (stem === null || (key.startsWith('c:') && !paths && !isShared(stem, texts, parts))) continue
    for (const index of free) {
      const part = parts[index]
      if (!part) continue
      const rest = part.stem.slice(stem.length).replace(/^\s*[-–—/:.]\s*/, '')
      const split = stem === '' || rest === '' ? { stem: part.stem } : { stem, item: rest }
      result[index] = { ...part, ...split, group: key }
      done.add(index)
    }
    const parent = key.startsWith('c:')
      ? parts.findIndex((part) => part.stem === stem && part.item === undefined)
      : -1
    if (parent >= 0 && !done.has(parent)) {
      result[parent] = { ...(parts[parent] ?? { stem }), group: key }
      done.add(parent)
    }
  }
  return result
}

/** A "/" is a cut only under a column of its own ("Needs", "Needs/Vegan"): "student/studentka" is not. */
const isShared = (stem: string, texts: readonly string[], parts: readonly Parts[]) =>
  !texts.some((text) => text[stem.length] === '/') || parts.some((part) => part.stem === stem)

/** Every beginning of a header that ends before " - " or "/" or ": ". */
const cuts = (header: string): readonly string[] =>
  header.length > 600
    ? []
    : [...header.matchAll(/\s[-–—]\s|(?<=\S)\/(?=\S)|:\s/g)]
        .map((match) => header.slice(0, match.index))
        .filter((stem) => stem.length > 1)

/** What "question - item" texts of one question have in common up to a " - "; null where they have nothing. */
const commonStem = (texts: readonly string[]): string | null => {
  const [first = ''] = texts
  const stems = cuts(first).filter((stem) => texts.every((text) => text.startsWith(stem)))
  if (new Set(texts).size === 1) return ''
  return stems.at(-1) ?? null
}

/** A header as a sentence: no tags, no entities, no numbering, single spaces. */
const clean = (text: string): string =>
  decodeEntities(text)
    .replace(/<[^>]{1,80}>/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/\s+-\s+(?:Selected Choice|Text)$/i, '')
    .replace(/^(?:Q\d+[.:)]|\d{1,2}[.)])\s*(?=\p{L})/u, '')
    .trim()
