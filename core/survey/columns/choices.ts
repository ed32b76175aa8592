/**
 * Multiple choice and ranking as exports write them: one column per option (its text, yes/no or 1/0), or all
 * chosen options in one cell; ranks as numbers per item, or items per rank.
 */
import { isMissing, isOther, numberOf, yesOrNo } from '../../vocabulary/answers.ts'
import { saysTheSame } from '../mapping/titles.ts'
import type { Profile } from './profile.ts'

/** Splits one cell of a multiple choice into its options; a comma in brackets belongs to its option. */
export const splitOptions = (cell: string, separator: string): readonly string[] =>
  (separator.includes(',')
    ? cell.split(/,(?![^()]*\))/)
    : cell.split(separator.trim() === '' ? separator : separator.trim())
  )
    .map((option) => option.trim())
    .filter((option) => option !== '')

/**
 * What joins the options in the cells of a column, or null for anything but a multiple choice: at least one cell in
 * five holds several options, and the options come back in other cells.
 */
export const separatorOf = (profile: Profile, options: readonly string[] = []): string | null => {
  if (profile.filled < 3 || profile.numeric > 0.5 || profile.dates > 0.5 || profile.meanLength > 400)
    return null
  if (options.length > 0 && joinsOptions(profile, ' ', options)) return ' '
  for (const separator of [';', '|', '\n', ', ']) {
    const { several, shared, sharing, length, closed } = joined(profile, separator)
    if (closed || (several >= 0.2 && shared >= 3 && sharing >= 0.5 && length <= 60)) return separator
  }
  return null
}

const joinsOptions = (profile: Profile, separator: string, options: readonly string[]) => {
  const known = new Set(options)
  const cells = [...profile.values.keys()]
  return (
    cells.length > 0 && cells.every((cell) => splitOptions(cell, separator).every((part) => known.has(part)))
  )
}

/**
 * `several`: share of cells with several parts. `shared`: parts that stand in two or more different cells, and
 * `sharing`: their share of all parts; a comma inside one long label makes hardly any. `closed`: Microsoft's way,
 * every cell ends with the separator.
 */
const joined = (profile: Profile, separator: string) => {
  const cells = new Map<string, number>()
  const counts = new Map<string, number>()
  let several = 0
  let parts = 0
  let length = 0
  for (const [cell, times] of profile.values) {
    const options = splitOptions(cell, separator)
    if (options.length > 1) several += times
    for (const option of new Set(options)) {
      cells.set(option, (cells.get(option) ?? 0) + 1)
      counts.set(option, (counts.get(option) ?? 0) + times)
      parts += times
      length += times * option.length
    }
  }
  const shared = [...cells].filter(([, count]) => count > 1)
  const sharing = shared.reduce((sum, [option]) => sum + (counts.get(option) ?? 0), 0) / Math.max(parts, 1)
  const closed = separator === ';' && [...profile.values.keys()].every((cell) => cell.endsWith(';'))
  return {
    several: several / profile.filled,
    shared: shared.length,
    sharing,
    length: length / Math.max(parts, 1),
    closed,
  }
}

/** What the columns of one question are together. */
export type GroupKind = 'options' | 'ranks-of-items' | 'items-by-rank' | 'items'

/** Decides for two or more columns of one question, from their profiles and records. */
export const groupKind = (
  items: readonly (string | undefined)[],
  profiles: readonly Profile[],
  records: readonly (readonly (string | undefined)[])[],
  asksRank: boolean,
): GroupKind => {
  const ranked = items.filter((item) =>
    /^(?:rank|rang|ranga|ранг|место|platz|puesto|loc)\s*\d+$/i.test(item ?? ''),
  ).length
  if (ranked >= 2 && ranked >= items.length - 1) return 'items-by-rank'
  if (isRanking(profiles, records, asksRank)) return 'ranks-of-items'
  const filled = profiles.filter((profile) => profile.filled > 0)
  const plain = filled.filter((profile, index) => isOption(profile, items[index]))
  return plain.length >= 2 && plain.length >= filled.length - 1 ? 'options' : 'items'
}

/** Whole numbers 1 … k, and hardly anybody gives two items of a complete answer the same one. */
const isRanking = (
  profiles: readonly Profile[],
  records: readonly (readonly (string | undefined)[])[],
  asksRank: boolean,
) => {
  const filled = profiles.filter((profile) => profile.filled > 0)
  if (filled.length < 3 || filled.some((profile) => profile.numeric < 0.95 || !profile.whole)) return false
  const top = Math.max(...filled.map((profile) => profile.max))
  if (Math.min(...filled.map((profile) => profile.min)) !== 1 || top > filled.length || top < 3) return false
  let several = 0
  let distinct = 0
  for (const record of records) {
    const ranks = record.flatMap((cell) => (cell && numberOf(cell) !== null ? [cell.trim()] : []))
    if (ranks.length < 2) continue
    several += 1
    if (new Set(ranks).size === ranks.length) distinct += 1
  }
  return several > 0 && distinct / several >= (asksRank ? 0.7 : 0.95)
}

/** One option of a multiple choice: its own text or nothing, yes or no, 1 or 0. */
const isOption = (profile: Profile, item: string | undefined) => {
  if (isOther(item ?? '')) return true
  const answers = [...profile.values.keys()]
  const isSwitch = answers.every((answer) => yesOrNo(answer) !== null || answer === '1' || answer === '0')
  if (isSwitch) return answers.length > 0
  const [only = ''] = answers
  const isLabel = saysTheSame(only, item ?? '') || (profile.filled >= 3 && only.length <= 60)
  return answers.length === 1 && isLabel && !isRepeated(only)
}

const isRepeated = (answer: string) => isMissing(answer) || numberOf(answer) !== null

/** An option column says that the option was chosen. */
export const isChosen = (cell: string): boolean => {
  const text = cell.trim()
  if (text === '' || text === '0' || isMissing(text)) return false
  return yesOrNo(text) !== false
}
