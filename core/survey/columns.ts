/**
 * What every column of a survey is, from its header, the tool that exported it, and a sample of its cells (R8).
 * Three looks decide, the surer first: what the tool adds itself, what columns of one question are together, and
 * what a column is alone.
 */
import { numberOf, yesOrNo } from '../vocabulary/answers.ts'
import { headerRole } from '../vocabulary/headers.ts'
import { groupKind, separatorOf } from './columns/choices.ts'
import { joinOptionRuns } from './columns/option-runs.ts'
import { isPersonalHeader, isPersonId, looksPersonal } from './columns/personal.ts'
import { type Profile, profileOf } from './columns/profile.ts'
import { type Question, questionsOf, type TableHead } from './columns/question.ts'
import { type Asked, type ColumnScale, scaleOf } from './columns/scale.ts'
import { isSegmentHeader } from './columns/segment-words.ts'
import { addedRole } from './columns/vendor-columns.ts'
import { isAsking, isCounting } from './columns/wording.ts'
import { saysTheSame } from './mapping/titles.ts'

export const columnRoles = [
  'score',
  'matrix-item',
  'single-choice',
  'multiple-choice',
  'ranking',
  'free-text',
  'number',
  'date',
  'segment',
  'stage',
  'touchpoint',
  'channel',
  'weight',
  'status',
  'metadata',
  'personal',
  'timing',
  'derived',
  'empty',
] as const
export type ColumnRole = (typeof columnRoles)[number]

export interface Column extends Question {
  readonly role: ColumnRole
  /** Of scores and matrix items, and of a yes or no about something pleasant. */
  readonly scale?: ColumnScale
  /** What joins several answers in one cell. */
  readonly separator?: string
  /** The ranking has one column per rank, with the item in the cell. */
  readonly byRank?: true
  /** An example, where the cells hold codes of answers ("A1") instead of answers. */
  readonly codes?: string
  /** The tool says itself that these are people's own words. */
  readonly vendorRole?: 'quote'
  /** Tells people apart, for counting them. */
  readonly person?: true
  /** Most cells are sentences. */
  readonly prose?: true
  readonly filled: number
  readonly distinct: number
}

/** Describes every column; `sample` is the first records, up to a few thousand. */
export const describeColumns = (
  head: TableHead,
  vendor: string,
  sample: readonly (readonly string[])[],
): readonly Column[] => {
  const profiles = head.headers.map((_, index) => profileOf(sample, index))
  const questions = joinOptionRuns(questionsOf(head, vendor), profiles)
  const look: Look = { vendor, questions, profiles, sample }
  const roles = new Map<number, Found>()
  questions.forEach((question, index) => {
    const found = byName(look, question, index)
    if (found) roles.set(index, found)
  })
  for (const group of groupsOf(questions, roles)) {
    for (const [index, found] of together(look, group)) roles.set(index, found)
  }
  const ratings = siblings(look, roles)
  questions.forEach((question, index) => {
    if (!roles.has(index)) roles.set(index, alone(look, question, index, ratings.get(index)))
  })
  return questions.map((question, index) => ({
    ...question,
    ...(roles.get(index) ?? { role: 'empty' }),
    ...codesIn(profiles[index]),
    ...(isProse(profiles[index]) ? { prose: true as const } : {}),
    filled: profiles[index]?.filled ?? 0,
    distinct: profiles[index]?.distinct ?? 0,
  }))
}

const isProse = (profile: Profile | undefined) =>
  profile !== undefined && profile.wordy > 0.5 && profile.sentences > 0.25 && profile.meanLength > 35

/** LimeSurvey's answer codes: "A1", "SQ002". */
const codesIn = (profile: Profile | undefined) => {
  const answers = [...(profile?.values.keys() ?? [])]
  const [first] = answers
  const isCoded =
    first !== undefined && answers.every((answer) => /^(?:A\d{1,3}|SQ\d{1,4}|AO\d{1,3})$/.test(answer))
  return isCoded ? { codes: first } : {}
}

interface Look {
  readonly vendor: string
  readonly questions: readonly Question[]
  readonly profiles: readonly Profile[]
  readonly sample: readonly (readonly string[])[]
}

type Found = Pick<Column, 'role' | 'scale' | 'separator' | 'byRank' | 'vendorRole' | 'person'>

const byName = (
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

const nameOf = (question: Question) => question.item ?? question.stem

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

/** Columns of one question that are still open, two or more. */
const groupsOf = (questions: readonly Question[], roles: ReadonlyMap<number, Found>) => {
  const groups = new Map<string, number[]>()
  for (const { group, index } of questions) {
    if (!roles.has(index)) groups.set(group, [...(groups.get(group) ?? []), index])
  }
  return [...groups.values()].filter((group) => group.length >= 2)
}

const together = (look: Look, group: readonly number[]): ReadonlyMap<number, Found> => {
  const { questions, profiles, sample } = look
  const found = new Map<number, Found>()
  const parent = group.find((index) => questions[index]?.item === undefined)
  const items = group.filter((index) => index !== parent)
  const itemProfiles = items.flatMap((index) => profiles[index] ?? [])
  const stem = questions[group[0] ?? 0]?.stem ?? ''
  const records = sample.map((record) => items.map((index) => record[index]))
  const kind = groupKind(
    items.map((index) => questions[index]?.item),
    itemProfiles,
    records,
    asksRank(stem),
  )
  if (kind === 'options') {
    for (const index of items) {
      const isWritten = (profiles[index]?.distinct ?? 0) > 2
      found.set(index, { role: isWritten ? 'free-text' : 'multiple-choice' })
    }
    const profile = parent === undefined ? undefined : profiles[parent]
    if (parent !== undefined && profile && items.length > 0) {
      const separator = separatorOf(
        profile,
        items.flatMap((index) => questions[index]?.item ?? []),
      )
      found.set(parent, { role: 'derived', ...(separator ? { separator } : {}) })
    }
    return found
  }
  if (kind === 'ranks-of-items' || kind === 'items-by-rank') {
    for (const index of items)
      found.set(index, { role: 'ranking', ...(kind === 'items-by-rank' ? { byRank: true } : {}) })
    return found
  }
  for (const index of items) {
    const question = questions[index]
    const profile = profiles[index]
    if (!question || !profile || isText(profile)) continue
    const others = itemProfiles.filter((other) => !isText(other))
    const scale = scaleOf(
      askedOf(
        look.vendor,
        others,
        { ...question, stem: `${question.stem} ${question.item ?? ''}` },
        items.length >= 3,
        profile,
      ),
    )
    if (scale) found.set(index, { role: 'matrix-item', scale })
  }
  return found
}

/** Prose rather than long labels: many different texts. */
const isText = (profile: Profile) =>
  (profile.meanLength > 80 || profile.wordy > 0.6) && profile.distinct > Math.max(12, profile.filled * 0.3)

const asksRank = (stem: string) =>
  /\brank|\border\b|uszereguj|kolejno|ранж|упоряд|ordneo|ordnen|reihenfolge|rangfolge|classe[rz]|ordonn|ordene|clasific|ordona/i.test(
    stem,
  )

/** All answers of a question as one, so that an item nobody called bad has the scale of its neighbours. */
const askedOf = (
  vendor: string,
  profiles: readonly Profile[],
  question: Question,
  isRating: boolean,
  own?: Profile,
): Asked => {
  const values = new Map<string, number>()
  const numeric = profiles.filter((profile) => profile.numeric >= 0.9)
  for (const profile of own && own.filled > 0 && !sameWords(own, profiles) ? [own] : profiles)
    for (const [text, count] of profile.values) values.set(text, (values.get(text) ?? 0) + count)
  return {
    values,
    question: question.stem,
    statement: question.item !== undefined,
    ...(question.legend ? { legend: question.legend } : {}),
    isRating,
    coded: /^(?:qualtrics|limesurvey|redcap)/.test(vendor),
    ...(numeric.length > 1
      ? {
          numbers: {
            min: Math.min(...numeric.map(({ min }) => min)),
            max: Math.max(...numeric.map(({ max }) => max)),
          },
        }
      : {}),
  }
}

/** At least one answer of the column is among those of the others. */
const sameWords = (own: Profile, others: readonly Profile[]) =>
  others.some((other) => other !== own && [...own.values.keys()].some((value) => other.values.has(value)))

interface Siblings {
  readonly min: number
  readonly max: number
}

/** Columns of small whole numbers with the same highest one are ratings on one scale: two up to 5, 7 or 10, else three. */
const siblings = (
  { questions, profiles }: Look,
  roles: ReadonlyMap<number, Found>,
): ReadonlyMap<number, Siblings> => {
  const byMax = new Map<number, number[]>()
  questions.forEach((question, index) => {
    const profile = profiles[index]
    if (roles.has(index) || !profile || profile.numeric < 0.95 || !profile.whole || profile.distinct < 3)
      return
    if (profile.min < -3 || profile.max > 100 || profile.max < 3 || isCounting(question.stem)) return
    byMax.set(profile.max, [...(byMax.get(profile.max) ?? []), index])
  })
  const result = new Map<number, Siblings>()
  for (const [max, indexes] of byMax) {
    if (indexes.length < (max === 5 || max === 7 || max === 10 ? 2 : 3)) continue
    const min = Math.min(...indexes.map((index) => profiles[index]?.min ?? max))
    for (const index of indexes) result.set(index, { min, max })
  }
  return result
}

const alone = (look: Look, question: Question, index: number, sibling: Siblings | undefined): Found => {
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
