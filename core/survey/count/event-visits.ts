/** Counts visits by stage and touchpoint: events, different people, cost, and how early they come in a path. */

/** People who are told apart; beyond that only events are counted. */
const MOST_PEOPLE = 200_000
const MOST_PLACES = 500

export interface Visit {
  /** Empty where nothing tells people apart. */
  readonly person: string
  readonly stage: string
  /** Empty for the stage as a whole. */
  readonly touchpoint: string
  readonly cost: number | null
}

export interface Visited {
  readonly name: string
  readonly events: number
  readonly people: number
  /** Mean cost of an event, where there is one. */
  readonly cost: number | null
  /** Mean number of events a person had before. */
  readonly position: number
}

export interface Visits {
  add(visit: Visit): void
  events(): number
  people(): number
  stages(): readonly (Visited & { readonly touchpoints: readonly Visited[] })[]
}

interface Counter {
  readonly name: string
  events: number
  before: number
  cost: number
  costs: number
  readonly people: Set<number>
}

/** An empty count of visits. */
export const createVisits = (): Visits => {
  const people = new Map<string, { readonly number: number; events: number }>()
  const stages = new Map<string, { readonly own: Counter; readonly touchpoints: Map<string, Counter> }>()
  let events = 0

  const someone = (name: string) => {
    const found = people.get(name)
    if (found) return found
    if (name === '' || people.size >= MOST_PEOPLE) return null
    const person = { number: people.size, events: 0 }
    people.set(name, person)
    return person
  }
  const visit = (
    counter: Counter,
    person: { readonly number: number; events: number } | null,
    cost: number | null,
  ) => {
    counter.events += 1
    if (person) {
      counter.before += person.events
      counter.people.add(person.number)
    }
    if (cost !== null) {
      counter.cost += cost
      counter.costs += 1
    }
  }

  return {
    add({ person: name, stage, touchpoint, cost }) {
      events += 1
      const person = someone(name)
      if (!stages.has(stage) && stages.size >= MOST_PLACES) return
      const place = stages.get(stage) ?? { own: counterOf(stage), touchpoints: new Map<string, Counter>() }
      stages.set(stage, place)
      visit(place.own, person, cost)
      if (touchpoint !== '' && (place.touchpoints.has(touchpoint) || place.touchpoints.size < MOST_PLACES)) {
        const counter = place.touchpoints.get(touchpoint) ?? counterOf(touchpoint)
        place.touchpoints.set(touchpoint, counter)
        visit(counter, person, cost)
      }
      if (person) person.events += 1
    },
    events: () => events,
    people: () => people.size,
    stages: () =>
      [...stages.values()].map(({ own, touchpoints }) => ({
        ...visitedOf(own),
        touchpoints: [...touchpoints.values()].map(visitedOf).sort((a, b) => b.events - a.events),
      })),
  }
}

const counterOf = (name: string): Counter => ({
  name,
  events: 0,
  before: 0,
  cost: 0,
  costs: 0,
  people: new Set(),
})

const visitedOf = ({ name, events, before, cost, costs, people }: Counter): Visited => ({
  name,
  events,
  people: people.size,
  cost: costs === 0 ? null : cost / costs,
  position: before / events,
})
