/** A funnel: stages in order, and how many people came to each. The map shows them and what share went on. */
import { JOURNEY_VERSION, type Journey, type Metric } from '../journey/schema.ts'
import { slug, uniqueSlugs } from '../journey/slug.ts'
import type { Language } from '../messages/language.ts'
import { mapWords } from '../messages/map/index.ts'
import type { Problem } from '../problem.ts'
import { numberOf } from '../vocabulary/answers.ts'
import { headerRole } from '../vocabulary/headers.ts'
import { normalise } from '../vocabulary/normalise.ts'
import type { TableHead } from './columns/question.ts'
import { shareOf } from './statistics.ts'
import { surveyWords } from './words.ts'

const MOST_STAGES = 30

const people =
  /^(?:n|count|users?|visitors?|people|persons|customers?|sessions?|visits|leads|contacts|unique users|uzytkownicy|osoby|liczba osob|klienci|wizyty|пользователи|посетители|люди|клиенты|визиты|utilizatori|vizitatori|persoane|clienti|nutzer|besucher|personen|kunden|utilisateurs|visiteurs|personnes|clients|usuarios|visitantes|personas|clientes)$/

export interface FunnelResult {
  readonly journey: Journey
  readonly problems: readonly Problem[]
}

/** A table of stages with people as a journey; null unless every stage stands on one row, in two to thirty rows. */
export const funnelJourney = (
  table: TableHead & {
    readonly rows: readonly (readonly string[])[]
    readonly rowNumbers: readonly number[]
  },
  { name, language }: { readonly name: string; readonly language: Language },
): FunnelResult | null => {
  const names = table.headers.map(normalise)
  const place = table.headers.findIndex((header) =>
    ['stage', 'touchpoints', 'actions'].includes(headerRole(header)?.role ?? ''),
  )
  const count = names.findIndex((header) => people.test(header))
  const steps = table.rows.map((row) => ({
    name: (row[place] ?? '').trim(),
    people: numberOf((row[count] ?? '').replace(/[\s\u00a0](?=\d{3})/g, '')),
  }))
  const isFunnel = place >= 0 && count >= 0 && steps.length >= 2 && steps.length <= MOST_STAGES
  if (!isFunnel || new Set(steps.map((step) => normalise(step.name))).size < steps.length) return null
  const ids = uniqueSlugs()
  const stages = steps.map((step) => ({ id: ids(step.name), name: step.name, touchpoints: [] }))
  const words = surveyWords(language)
  const metrics = steps.flatMap((step, index): Metric[] => {
    const stage = stages[index]?.id ?? ''
    const before = steps[index - 1]?.people ?? null
    return [
      { id: 'people', name: words.people, stage, value: step.people },
      ...(before === null || step.people === null
        ? []
        : wentOn(step.people, before, stage, words.conversion)),
    ]
  })
  return {
    journey: {
      version: JOURNEY_VERSION,
      id: slug(name),
      title: name,
      kind: 'current-state',
      personas: [],
      sample: { n: Math.max(0, ...steps.map((step) => step.people ?? 0)) },
      stages,
      lanes: [{ id: 'metrics', role: 'metrics', title: mapWords(language).metrics }],
      cards: [],
      lines: [],
      metrics,
    },
    problems: steps.flatMap((step, index): Problem[] =>
      step.people === null
        ? [
            {
              code: 'survey-unread-answers',
              column: table.headers[count] ?? '',
              row: table.rowNumbers[index] ?? index + 2,
              value: (table.rows[index]?.[count] ?? '').slice(0, 40),
              count: 1,
            },
          ]
        : [],
    ),
  }
}

/** The share of those before who came here; none where more came than were before. */
const wentOn = (here: number, before: number, stage: string, name: string): Metric[] => {
  if (here > before || before <= 0 || here < 0) return []
  const share = shareOf(
    [
      { value: 1, n: here, weight: here, squared: here },
      { value: 0, n: before - here, weight: before - here, squared: before - here },
    ],
    (value) => value === 1,
  )
  return share ? [{ id: 'conversion', name, stage, unit: '%', ...share }] : []
}
