/** Lines about the whole journey: `Persona: Kasia`, `**Date:** March 2026`, 対象: …, in a preamble or front matter. */
import type { Journey, Persona } from '../journey/schema.ts'
import { uniqueSlugs } from '../journey/slug.ts'
import { headerRole } from '../vocabulary/headers.ts'
import { normalise } from '../vocabulary/normalise.ts'
import { splitCell } from './cell.ts'

/** What a line may say about the whole journey. */
export type HeadFactKind =
  | 'title'
  | 'persona'
  | 'scenario'
  | 'goal'
  | 'owner'
  | 'source'
  | 'dates'
  | 'n'
  | 'review'

export interface HeadFact {
  readonly kind: HeadFactKind
  readonly text: string
}

/** A label and what stands after its colon; null where a line has no short label. */
export function labelled(line: string): { readonly label: string; readonly text: string } | null {
  const found = /^([^:：]{1,40})[:：](?:\s+|(?=\P{ASCII})|$)(.*)$/su.exec(line)
  const label = found?.[1]?.trim() ?? ''
  return found && label !== '' ? { label, text: (found[2] ?? '').trim() } : null
}

/** The fact in a line of the preamble, or null. */
export function headFact(line: string): HeadFact | null {
  const part = labelled(line)
  const kind = part === null ? null : kindOf(part.label)
  return part === null || kind === null || part.text === '' ? null : { kind, text: part.text }
}

/** A journey with the facts filled in where it does not know better itself. */
export function withHead(journey: Journey, facts: readonly HeadFact[]): Journey {
  const first = (kind: HeadFactKind) => facts.find((fact) => fact.kind === kind)?.text
  const n = Number(/^\d+$/.exec(first('n') ?? '')?.[0] ?? Number.NaN)
  const sample = known({ n: Number.isNaN(n) ? undefined : n, source: first('source'), dates: first('dates') })
  const names = facts.filter(({ kind }) => kind === 'persona').flatMap(({ text }) => splitCell(text))
  return {
    ...known({
      scenario: first('scenario'),
      goal: first('goal'),
      owner: first('owner'),
      reviewDate: first('review'),
    }),
    ...(Object.keys(sample).length === 0 ? {} : { sample }),
    ...journey,
    title: journey.title || (first('title') ?? ''),
    personas: withPersonas(journey.personas, names),
  }
}

const titleWords =
  /^(?:title|map|journey|service|service name|tytu[lł]|mapa|usługa|название|карта|услуга|titlu|hart[aă]|serviciu|タイトル|サービス名?)$/iu
const reviewWords =
  /^(?:review(?: (?:date|by|due))?|next review|(?:następny )?przegląd(?: do)?|пересмотр(?:еть до)?|revizuire(?: până la)?)$/iu
const scenarioWords = /^(?:scenario|scenariusz|сценарий|scenariu|szenario|scénario|escenario|シナリオ)$/iu
const purposeWords = /^(?:purpose|aim|cel mapy|цель карты|scopul hărții)$/iu

function kindOf(label: string): HeadFactKind | null {
  if (titleWords.test(label)) return 'title'
  if (reviewWords.test(label)) return 'review'
  if (purposeWords.test(label)) return 'goal'
  if (scenarioWords.test(label)) return 'scenario'
  const match = headerRole(label)
  return match === null || match.match === 'words' ? null : (kinds.get(match.role) ?? null)
}

const kinds: ReadonlyMap<string, HeadFactKind> = new Map([
  ['persona', 'persona'],
  ['situation', 'scenario'],
  ['description', 'scenario'],
  ['goals', 'goal'],
  ['owner', 'owner'],
  ['source', 'source'],
  ['date', 'dates'],
  ['n', 'n'],
])

function withPersonas(personas: readonly Persona[], names: readonly string[]): Persona[] {
  const idOf = uniqueSlugs()
  for (const { name } of personas) idOf(name)
  const added = names
    .filter((name, index) => names.indexOf(name) === index)
    .filter((name) => !personas.some((persona) => normalise(persona.name) === normalise(name)))
  return [...personas, ...added.map((name) => ({ id: idOf(name), name }))]
}

function known<T extends object>(facts: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>
  }
}
