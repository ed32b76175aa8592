/** What columns beside a card say about it: ratings, who takes care of it, until when, where it comes from. */
import type { JourneyCard } from '../../journey/schema.ts'
import type { Problem } from '../../problem.ts'
import { feeling } from '../../vocabulary/emotions.ts'
import type { HeaderRole } from '../../vocabulary/headers.ts'
import { normalise } from '../../vocabulary/normalise.ts'
import { splitCell } from '../cell.ts'
import type { Column } from './columns.ts'
import { numberOf } from './figure.ts'
import { cellAt, type TableRow } from './rows.ts'

export type CardFacts = Partial<Omit<JourneyCard, 'id' | 'lane' | 'stage' | 'touchpoint' | 'text'>>

const factRoles = [
  'impact',
  'feasibility',
  'severity',
  'owner',
  'due',
  'status',
  'votes',
  'tags',
  'link',
  'source',
  'basis',
] as const satisfies readonly HeaderRole[]
export type FactRole = (typeof factRoles)[number]

/** The columns that say something about cards. */
export const factColumns = (columns: readonly Column[]): readonly (Column & { readonly role: FactRole })[] =>
  columns.flatMap((column) =>
    factRoles.filter((role) => role === column.role).map((role) => ({ ...column, role })),
  )

/** What one cell says about a card; empty where it says nothing, with the reason where it cannot be read. */
export function factIn(
  row: TableRow,
  column: Column & { readonly role: FactRole },
): { readonly facts: CardFacts; readonly problems: readonly Problem[] } {
  const text = cellAt(row, column.index)
  if (text === '') return { facts: {}, problems: [] }
  const facts = readers[column.role](text)
  if (facts) return { facts, problems: [] }
  const code =
    column.role === 'link' ? 'link-not-https' : column.role === 'votes' ? 'figure-unread' : 'rating-unread'
  return { facts: {}, problems: [{ code, row: row.row, column: column.name, value: text.slice(0, 60) }] }
}

/** Facts of several columns about one card; texts about the same thing stand side by side. */
export function allFacts(facts: readonly CardFacts[]): CardFacts {
  const sources = [...new Set(facts.flatMap(({ source }) => (source === undefined ? [] : [source])))]
  const all: CardFacts = {}
  Object.assign(all, ...facts)
  return sources.length < 2 ? all : { ...all, source: sources.join('; ') }
}

const readers: { readonly [R in FactRole]: (text: string) => CardFacts | null } = {
  impact: (text) => rated(text, (impact) => ({ impact })),
  feasibility: (text) => rated(text, (feasibility) => ({ feasibility })),
  severity: (text) => rated(text, (severity) => ({ severity })),
  owner: (owner) => ({ owner }),
  due: (due) => ({ due }),
  status: (status) => ({ status }),
  votes(text) {
    const votes = numberOf(text)
    return votes === null || votes < 0 ? null : { votes }
  },
  tags: (text) => ({ tags: [...splitCell(text, { names: true })] }),
  link: (text) => (/^https:\/\/\S+$/.test(text) ? { link: text } : null),
  source: (source) => ({ source }),
  basis: (text) => basisIn(text),
}

/** 1 … 5 as a number, as "4/5", or as low, medium and high in any of our languages. */
function rated(text: string, fact: (rating: number) => CardFacts): CardFacts | null {
  const number = numberOf(text.replace(/\s*\/\s*5$/, ''))
  if (number !== null) return number >= 1 && number <= 5 ? fact(number) : null
  const level = feeling(text)
  return level === null ? null : fact(3 + level)
}

function basisIn(text: string): CardFacts | null {
  const word = normalise(text)
  if (
    /^(?:observed|evidence|data|measured|research|zaobserwowan|dane|badani|наблюда|данные|observat|date$|beobachtet|daten|observe|donnees|datos)/.test(
      word,
    )
  ) {
    return { basis: 'observed' }
  }
  if (
    /^(?:assumed|assumption|hypothes|guess|zaloz|hipotez|предполож|гипотез|presup|ipotez|annahme|angenommen|hypothese|suppos|supuest|suposicion)/.test(
      word,
    )
  ) {
    return { basis: 'assumed' }
  }
  return { source: text }
}

/** True for a cell that says yes: "x", "tak", ✓, ★. */
export const isYes = (text: string) =>
  /^(?:x|yes|y|true|1|✓|✔|☑|★|⭐|tak|да|da|ja|oui|si|はい|○|◯|◎)$/.test(normalise(text))

/** True for a cell that says no. */
export const isNo = (text: string) =>
  /^(?:|no|n|false|0|nie|нет|nu|nein|non|いいえ|×|[-–—])$/.test(normalise(text))
