/** The last look: what a column is by itself. */
import { yesOrNo } from '../../vocabulary/answers.ts'
import { headerRole } from '../../vocabulary/headers.ts'
import { askedOf, isText } from './asked.ts'
import { separatorOf } from './choices.ts'
import { type Found, type Look, nameOf } from './look.ts'
import type { Profile } from './profile.ts'
import type { Question } from './question.ts'
import { type ColumnScale, scaleOf } from './scale.ts'
import { isSegmentHeader } from './segment-words.ts'
import type { Siblings } from './siblings.ts'
import { isAsking, isCounting } from './wording.ts'

/** A rating, a choice, a text, a number or background; every column gets a role here. */
export const alone = (
  look: Look,
  question: Question,
  index: number,
  sibling: Siblings | undefined,
): Found => {
  const profile = look.profiles[index]
  if (!profile) return { role: 'empty' }
  const named = namedRole(question, profile)
  if (named) return named
  const text = `${question.stem} ${question.item ?? ''}`
  const isScoreNamed =
    headerRole(nameOf(question))?.role === 'score' || headerRole(nameOf(question))?.role === 'emotion'
  const isRating =
    sibling !== undefined ||
    isScoreNamed ||
    (!isCounting(text) &&
      (['rating', 'satisfaction', 'ease', 'recommend', 'effort', 'emotion'] as const).some((kind) =>
        isAsking(kind, text),
      ))
  if (!isText(profile)) {
    const asked = askedOf(look.vendor, [profile], { ...question, stem: text }, isRating)
    const scale = scaleOf({
      ...asked,
      statement: isStatement(text),
      ...(sibling ? { numbers: sibling } : {}),
    })
    if (scale && !isSegmentHeader(question.stem)) return { role: 'score', scale }
  }
  if (isAsking('opinion', text) && profile.wordy > 0.5 && profile.distinct > 1) return { role: 'free-text' }
  const separator = separatorOf(profile)
  if (separator) return { role: 'multiple-choice', separator }
  if (profile.numeric > 0.9)
    return { role: profile.distinct <= 6 && isSegmentHeader(question.stem) ? 'segment' : 'number' }
  const many = profile.distinct > Math.max(12, profile.filled * 0.3)
  const different = profile.distinct > profile.filled * 0.6
  const prose = profile.wordy > 0.3 || profile.meanLength > 25
  if (many && (prose || different)) return { role: 'free-text' }
  if (different && (isAsking('opinion', text) || (prose && profile.filled >= 5))) return { role: 'free-text' }
  if (isSegmentHeader(question.stem) || isEmbedded(look.vendor, question)) return { role: 'segment' }
  if (isYesNo(profile) && isAsking('pleasure', text))
    return { role: 'single-choice', scale: yesNoScale(profile) }
  return { role: many ? 'free-text' : 'single-choice' }
}

const isYesNo = (profile: Profile) =>
  profile.distinct === 2 && [...profile.values.keys()].every((value) => yesOrNo(value) !== null)
const yesNoScale = (profile: Profile): ColumnScale => {
  const label = (yes: boolean) => [...profile.values.keys()].find((value) => yesOrNo(value) === yes) ?? ''
  return {
    kind: 'yes-no',
    min: 0,
    max: 1,
    better: 'high',
    known: 'wording',
    minLabel: label(false),
    maxLabel: label(true),
  }
}

/** Qualtrics' embedded data come last and carry no question. */
const isEmbedded = (vendor: string, question: Question) =>
  vendor === 'qualtrics' &&
  question.code !== undefined &&
  question.code === question.stem &&
  /^\d+$/.test(question.group)

const isStatement = (text: string) => !text.includes('?') && text.split(' ').length > 3

const namedRole = (question: Question, profile: Profile): Found | null => {
  const name = nameOf(question)
  if (
    /^(?:weight|weights|survey.?weight|waga|вес|pondere|gewicht|gewichtung|poids|peso|ponderaci[oó]n)$/i.test(
      name,
    )
  ) {
    const isWeight = profile.numeric > 0.95 && profile.min >= 0 && profile.mean > 0.3 && profile.mean < 3
    return isWeight ? { role: 'weight' } : null
  }
  const match = headerRole(name)
  if (match?.match !== 'whole') return null
  const repeats = profile.distinct <= Math.max(30, profile.filled / 4)
  if (match.role === 'stage' && repeats) return { role: 'stage' }
  if (match.role === 'touchpoints' && repeats) return { role: 'touchpoint' }
  if (match.role === 'channels' && repeats && profile.numeric < 0.5) return { role: 'channel' }
  if (match.role === 'persona' && profile.distinct <= 30 && profile.distinct < profile.filled)
    return { role: 'segment' }
  if (
    (match.role === 'quotes' || match.role === 'thoughts' || match.role === 'says') &&
    profile.numeric < 0.5
  )
    return { role: 'free-text' }
  return null
}
