/** The first look: columns that tools add, that identify people, that number rows or repeat another column. */
import { numberOf, yesOrNo } from '../../vocabulary/answers.ts'
import { saysTheSame } from '../mapping/titles.ts'
import { askedOf } from './asked.ts'
import { type Found, type Look, nameOf } from './look.ts'
import { isPersonalHeader, isPersonId, looksPersonal } from './personal.ts'
import type { Profile } from './profile.ts'
import type { Question } from './question.ts'
import { scaleOf } from './scale.ts'
import { addedRole } from './vendor-columns.ts'
import { isAsking } from './wording.ts'

/** What a column is by its name and its cells alone, or null for a question that is still open. */
export const byName = (
  { vendor, profiles, questions, sample }: Look,
  question: Question,
  index: number,
): Found | null => {
  const profile = profiles[index]
  if (!profile) return { role: 'empty' }
  const added = addedRole(
    vendor,
    question.header.includes('\n') ? question.stem : nameOf(question),
    question.code,
  )
  const isDated =
    profile.filled === 0 ||
    profile.dates >= 0.5 ||
    (profile.numeric > 0.9 && profile.min > 18264 && profile.max < 73415)
  if (added === 'date') return isDated || vendor !== 'generic' ? { role: 'date' } : null
  if (added === 'rating') {
    const scale = scaleOf(askedOf(vendor, [profile], question, true))
    if (scale)
      return {
        role: 'score',
        scale: scale.kind === 'rating' ? { ...scale, kind: 'stars', known: 'labels' } : scale,
      }
  }
  if (added === 'personal' && isOptionLike(question, profile)) return null
  if (added === 'quote') return { role: 'free-text', vendorRole: 'quote' }
  if (added === 'metadata' && isPersonId(nameOf(question))) return { role: 'metadata', person: true }
  if (added && added !== 'rating') return { role: added }
  const isPersonal = isPersonalHeader(nameOf(question)) && !isOptionLike(question, profile)
  if (isPersonal || looksPersonal(profile)) return { role: 'personal' }
  if (isPersonId(nameOf(question)) && profile.wordy === 0) return { role: 'metadata', person: true }
  if (profile.filled === 0) return { role: 'empty' }
  if (isCounter(sample, index)) return { role: 'metadata' }
  if (/___\w+$/.test(question.header)) return { role: 'multiple-choice' }
  if (/_TEXT$/.test(question.code ?? '') && vendor.startsWith('qualtrics')) return { role: 'free-text' }
  if (isCopy(questions, sample, index)) return { role: 'derived' }
  if (isAsking('total', nameOf(question)) && profile.numeric > 0.9) return { role: 'derived' }
  if (profile.filled <= 2 && profile.records >= 10 && profile.numeric === 1 && !profile.whole)
    return { role: 'derived' }
  return profile.dates >= 0.9 ? { role: 'date' } : null
}

/** "Phone" as an option that was ticked or not is a channel, no number. */
const isOptionLike = (question: Question, profile: Profile) =>
  question.item !== undefined &&
  profile.distinct <= 2 &&
  [...profile.values.keys()].every(
    (value) =>
      yesOrNo(value) !== null || value === '1' || value === '0' || saysTheSame(value, question.item ?? ''),
  )

/** Rows numbered one by one, from whatever number. */
const isCounter = (sample: Look['sample'], index: number) => {
  const first = numberOf(sample[0]?.[index] ?? '')
  return (
    first !== null &&
    sample.length >= 5 &&
    sample.every((record, row) => numberOf(record[index] ?? '') === first + row)
  )
}

/** The header begins with that of an earlier column and every cell is the same. */
const isCopy = (questions: readonly Question[], sample: Look['sample'], index: number) => {
  const header = questions[index]?.header ?? ''
  const original = questions.findIndex(
    (other, at) => at < index && other.header.length > 3 && header.startsWith(other.header),
  )
  return (
    original >= 0 &&
    sample.some((record) => record[index]) &&
    sample.every((record) => record[index] === record[original])
  )
}
