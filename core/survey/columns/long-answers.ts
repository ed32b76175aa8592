/**
 * Answers one below the other: a column with the question, a column with the answer, a person on many rows. Every
 * question becomes a column of its own and every row a record with one answer, so that the rest of a survey reads
 * it like any other.
 */
import { normalise } from '../../vocabulary/normalise.ts'
import type { SurveyHead } from '../survey-head.ts'
import { isPersonId } from './personal.ts'

/** More questions than this in the sample are no list of questions. */
const MOST_QUESTIONS = 200

const asked =
  /^(?:question|question ?text|question[_ ]?(?:id|label|name)|survey question|pytanie|вопрос|intrebare|frage|pregunta)$/
const said =
  /^(?:answer|response|answer ?text|answer[_ ]?value|response ?text|reply|odpowiedz|ответ|raspuns|antwort|reponse|respuesta)$/

export interface LongAnswers {
  readonly head: SurveyHead
  /** One row of the file as a record of the new columns. */
  record(row: readonly string[]): readonly string[]
}

/** The same survey with a column per question, or null where the file is none of this kind. */
export const turnLongAnswers = (head: SurveyHead): LongAnswers | null => {
  const names = head.headers.map(normalise)
  const question = names.findIndex((name) => asked.test(name))
  const answer = names.findIndex((name) => said.test(name))
  if (question < 0 || answer < 0) return null
  const questions = [...new Set(head.sample.map((row) => (row[question] ?? '').trim()))].filter(
    (text) => text !== '',
  )
  const repeats = questions.length * 2 <= head.sample.length && head.headers.some(isPersonId)
  if (questions.length < 2 || questions.length > MOST_QUESTIONS || !repeats) return null
  const kept = head.headers.map((_, index) => index).filter((index) => index !== question && index !== answer)
  const position = new Map(questions.map((text, index) => [text, kept.length + index]))
  const headers = [...kept.map((index) => head.headers[index] ?? ''), ...questions]
  const record = (row: readonly string[]) => {
    const made = headers.map((_, index) => (index < kept.length ? (row[kept[index] ?? 0] ?? '') : ''))
    const at = position.get((row[question] ?? '').trim())
    if (at !== undefined) made[at] = row[answer] ?? ''
    return made
  }
  return {
    record,
    head: { headers, headerRows: [headers], vendor: head.vendor, sample: head.sample.map(record) },
  }
}
