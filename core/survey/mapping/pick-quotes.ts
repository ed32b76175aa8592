/** Which open answers may speak on the map. */
import { headerRole } from '../../vocabulary/headers.ts'
import { normalise } from '../../vocabulary/normalise.ts'
import { isAsking } from '../columns/wording.ts'
import type { Column } from '../columns.ts'
import type { Uses } from './uses.ts'

const MOST_QUOTES = 4

/**
 * Open answers that ask for an opinion speak wherever their writers' ratings put them, or where their own item was
 * rated; other long ones only in a column of their own. `apart` keeps all of them in columns of their own.
 */
export const pickQuotes = (columns: readonly Column[], uses: Uses, apart: boolean): void => {
  const written = columns.filter(
    ({ role, filled, stem, index }) =>
      role === 'free-text' && filled > 0 && !uses.has(index) && !isLink(stem),
  )
  const rated = new Set(
    columns.flatMap(({ index, item }) =>
      item !== undefined && uses.get(index)?.use === 'emotion' ? [normalise(item)] : [],
    ),
  )
  const tied = written.filter(({ item }) => item !== undefined && rated.has(normalise(item)))
  for (const { index } of tied) uses.set(index, { use: 'quote' })
  const whole = written.filter(({ item }) => item === undefined)
  const open = whole.filter(isOpinion).slice(0, MOST_QUOTES)
  for (const { index } of open) uses.set(index, apart ? { use: 'quote', why: 'written' } : { use: 'quote' })
  const others = whole.filter((column) => !isOpinion(column) && column.prose === true)
  for (const { index } of others.slice(0, open.length === 0 ? 2 : 1))
    uses.set(index, { use: 'quote', why: 'written' })
}

const isOpinion = ({ stem, vendorRole }: Column) =>
  vendorRole === 'quote' || isAsking('opinion', stem) || isAsking('emotion', stem) || isQuoteHeader(stem)

const isQuoteHeader = (stem: string) => {
  const match = headerRole(stem)
  return match?.match === 'whole' && ['quotes', 'thoughts', 'says', 'feels'].includes(match.role)
}

const isLink = (stem: string) => /\b(?:link|url|website)\b/i.test(stem)
