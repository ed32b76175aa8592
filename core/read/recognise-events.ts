/** Logs of events and tables of figures that were counted elsewhere, both by stage or touchpoint. */
import { type HeaderRole, headerRoles } from '../vocabulary/headers.ts'
import { normalise } from '../vocabulary/normalise.ts'
import type { Table } from './table.ts'

const person =
  /^(?:customer|user|client|visitor|session|case|person|contact|account|member|subscriber|anonymous|klient|uzytkownik|sesja|клиент|пользователь|сессия|kunde|nutzer|utilisateur|cliente|usuario)[ _-]?(?:id|nr|no|number|uuid|hash|key)?$/
const what =
  /^(?:event|event[ _-]?(?:name|type)|activity|action|page|touchpoint[ _-]?type|zdarzenie|событие|eveniment|ereignis|evenement|evento)$/

/** One row for every contact: a person who comes back, when it was, and the channel, touchpoint or stage. */
export function isEventLog({ headers, rows }: Table): boolean {
  const names = headers.map(normalise)
  const { roles } = headerRoles(headers)
  const is = (role: HeaderRole) => roles.some((match) => match?.role === role && match.match !== 'words')
  const who = names.findIndex((name) => person.test(name))
  if (who < 0 || !is('date')) return false
  if (!is('channels') && !is('touchpoints') && !is('stage') && !names.some((name) => what.test(name)))
    return false
  const people = new Set(rows.map((row) => row[who] ?? '')).size
  return rows.length === 0 || people < rows.length
}

const counts =
  /^(?:n|count|responses|respondents|answers|sample size|base|liczba odpowiedzi|liczebnosc|число ответов|количество ответов|numar de raspunsuri|anzahl|effectif|numero de respuestas)$/
const means =
  /^(?:mean|avg|average|mean score|average score|srednia|среднее|medie|media|mittelwert|durchschnitt|moyenne|promedio)(?:[ _].*)?$/
const spreads =
  /^(?:sd|std|stddev|stdev|standard deviation|odchylenie standardowe|стандартное отклонение|abatere standard|standardabweichung|ecart-type|desviacion estandar)$/

/** One row for every place: how many answered there, and their mean or their count per answer. */
export function isAggregate({ headers }: Table): boolean {
  const names = headers.map(normalise)
  const { roles } = headerRoles(headers)
  const placed = roles.some(
    (match) => match?.match === 'whole' && (match.role === 'stage' || match.role === 'touchpoints'),
  )
  if (!placed) return false
  const mean = names.some((name) => means.test(name))
  const count = names.some((name) => counts.test(name))
  const perAnswer = names.filter((name) => /^(?:n|count)[ _]?-?\d{1,2}$|^-?\d{1,2}$/.test(name)).length >= 3
  return (mean && (count || names.some((name) => spreads.test(name)))) || (perAnswer && (count || placed))
}
