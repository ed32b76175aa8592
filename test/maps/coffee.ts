import { journeyBuilder } from '../../core/journey/build.ts'
import type { Journey } from '../../core/journey/schema.ts'

/** A survey of 412 people, with everything a measured map can have: intervals, a gap, few answers, an earlier wave. */
export function coffee(): Journey {
  const map = journeyBuilder({
    title: 'Ordering coffee ahead',
    kind: 'current-state',
    scenario:
      'A commuter wants a coffee without the queue, between getting off the tram and the first meeting.',
    sample: { n: 412, source: 'Online survey', dates: '3 Mar – 14 May 2026' },
    owner: 'Service design',
    reviewDate: '30 Nov 2026',
  })
  map.persona('Kasia, commuter', {
    quote: 'If I have to wait, I could as well have walked past.',
    goals: ['no queue', 'the same price', 'her usual drink'],
  })
  const actions = map.lane('actions', 'Actions', 'what the customer does')
  map.lane('emotion', 'Emotion')
  const quotes = map.lane('quotes', 'Quotes', 'in their words')
  const pains = map.lane('pain-points', 'Pain points', 'what gets in the way')
  const opportunities = map.lane('opportunities', 'Opportunities', 'what we could do')
  map.lane('delights', 'Delights', 'what pleases')
  map.lane('metrics', 'Metrics', 'with margin of error')
  const now = map.line({
    title: 'All customers',
    basis: 'measured',
    scale: { min: 1, max: 5, better: 'high', question: 'How did this step feel?' },
  })
  const before = map.line({ title: 'Autumn 2025', basis: 'previous' })

  for (const step of steps) {
    const stage = map.stage(step.stage)
    const touchpoint = map.touchpoint(stage, step.name, {
      channel: step.channel,
      ...(step.decides === true ? { momentOfTruth: true } : {}),
    })
    const place = { stage, touchpoint }
    map.card({ ...place, lane: actions, text: step.action })
    const [value, n, low, high] = step.felt
    map.point(now, {
      ...place,
      value,
      ...(n === undefined ? {} : { n }),
      ...(low === undefined || high === undefined ? {} : { low, high }),
    })
    map.point(before, { ...place, value: step.feltBefore })
    for (const quote of step.quotes ?? []) map.card({ ...place, lane: quotes, ...quote })
    for (const pain of step.pains ?? []) map.card({ ...place, lane: pains, ...pain })
    for (const idea of step.ideas ?? []) map.card({ ...place, lane: opportunities, ...idea })
    if (step.metric !== undefined) map.metric({ ...place, ...step.metric })
  }
  map.card({
    lane: opportunities,
    stage: map.stage('Retention'),
    text: 'One story from the receipt to the free cup',
  })
  return map.build()
}

interface Step {
  readonly stage: string
  readonly name: string
  readonly channel: string
  readonly action: string
  /** Mean emotion, answers, and the ends of the 95 % interval. */
  readonly felt: readonly [value: number | null, n?: number, low?: number, high?: number]
  readonly feltBefore: number
  readonly decides?: true
  readonly quotes?: readonly { readonly text: string; readonly n?: number }[]
  readonly pains?: readonly { readonly text: string; readonly n?: number }[]
  readonly ideas?: readonly {
    readonly text: string
    readonly impact?: number
    readonly feasibility?: number
    readonly basis?: 'assumed'
  }[]
  readonly metric?: {
    readonly name: string
    readonly value: number | null
    readonly unit?: string
    readonly n: number
    readonly low?: number
    readonly high?: number
    readonly previous?: number
  }
}

const steps: readonly Step[] = [
  {
    stage: 'Awareness',
    name: 'Poster at the stop',
    channel: 'Outdoor',
    action: 'Sees the poster while waiting for the tram',
    felt: [0.2, 380, -0.15, 0.55],
    feltBefore: 0.4,
  },
  {
    stage: 'Awareness',
    name: 'Friend’s story',
    channel: 'Social',
    action: 'Hears that there is no queue',
    felt: [0.9, 211, 0.4, 1.4],
    feltBefore: 1,
    quotes: [{ text: 'Mówił, że kawa czekała, zanim wysiadł.' }],
  },
  {
    stage: 'Consideration',
    name: 'App store page',
    channel: 'App',
    action: 'Reads ratings, installs',
    felt: [0.7, 300, 0.4, 1],
    feltBefore: 0.9,
    pains: [{ text: 'Needs an account to see the menu' }],
    ideas: [{ text: 'Menu before sign-up', impact: 4, feasibility: 5 }],
  },
  {
    stage: 'Consideration',
    name: 'First look at menu',
    channel: 'App',
    action: 'Looks for the usual drink',
    felt: [0.4, 300, 0.2, 0.7],
    feltBefore: 0.6,
  },
  {
    stage: 'Consideration',
    name: 'Price check',
    channel: 'Web',
    action: 'Compares with the counter price',
    felt: [-0.5, 290, -0.8, -0.2],
    feltBefore: 0.1,
    quotes: [{ text: 'Why is it dearer in the app?', n: 31 }],
    pains: [{ text: 'Prices differ by 4 %', n: 31 }],
    ideas: [{ text: 'One price everywhere' }],
  },
  {
    stage: 'Purchase',
    name: 'Mobile order',
    channel: 'App',
    action: 'Orders from the tram',
    felt: [0.8, 372, 0.55, 1.1],
    feltBefore: 1.1,
    metric: { name: 'CSAT', value: 81, unit: '%', n: 372, low: 77, high: 85 },
  },
  {
    stage: 'Purchase',
    name: 'Payment',
    channel: 'App',
    action: 'Confirms the card in the bank’s app',
    felt: [-1.5, 366, -1.75, -1.2],
    feltBefore: -0.4,
    decides: true,
    quotes: [{ text: 'Third time it froze at the bank screen.', n: 58 }],
    pains: [{ text: 'Bank screen freezes; order lost', n: 58 }],
    ideas: [{ text: 'Keep the basket, retry payment', impact: 5, feasibility: 4 }],
    metric: { name: 'CSAT', value: 46, unit: '%', n: 366, low: 41, high: 51 },
  },
  {
    stage: 'Purchase',
    name: 'Pick-up counter',
    channel: 'Store',
    action: 'Looks for the right shelf',
    felt: [-0.9, 401, -1.1, -0.6],
    feltBefore: 0.3,
    quotes: [{ text: 'I asked three people where my cup was.' }],
    pains: [{ text: 'Shelf not marked at rush hour' }, { text: 'Name misspelt on the cup' }],
    ideas: [{ text: 'Shelf number in the app', impact: 4, feasibility: 5 }],
    metric: { name: 'CES', value: 3.1, unit: '/ 5', n: 401, low: 3, high: 3.2 },
  },
  {
    stage: 'Retention',
    name: 'Receipt e-mail',
    channel: 'E-mail',
    action: 'Opens the receipt',
    felt: [null],
    feltBefore: 0.2,
  },
  {
    stage: 'Retention',
    name: 'Loyalty stars',
    channel: 'App',
    action: 'Collects the tenth star',
    felt: [1.1, 154, 0.9, 1.3],
    feltBefore: 1.2,
    quotes: [{ text: 'The free one made my day!' }],
    metric: { name: 'NPS', value: 34, n: 154, low: 25, high: 43, previous: 30 },
  },
  {
    stage: 'Advocacy',
    name: 'Invite a friend',
    channel: 'Social',
    action: 'Sends a code',
    felt: [1.6, 4],
    feltBefore: 1.4,
    ideas: [{ text: 'Invite right after the free cup', basis: 'assumed' }],
    metric: { name: 'NPS', value: null, n: 4 },
  },
]
