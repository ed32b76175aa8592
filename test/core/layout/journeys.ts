/** Random journeys for the properties of layout, from nothing at all to far more than anybody draws. */
import fc from 'fast-check'
import { journeyBuilder } from '../../../core/journey/build.ts'
import { laneRoles } from '../../../core/journey/roles.ts'
import { type Journey, mapKinds } from '../../../core/journey/schema.ts'

/** Texts of six scripts and what breaks programs: markup, control characters, halves of surrogate pairs. */
const words = fc.constantFrom(
  'pay',
  'Wait for the parcel',
  'Warteschlange',
  'unsubscribe@example.org',
  'Dziewięćdziesięciosześcioipółgodzinny',
  'ściąga żółć',
  'Înregistrare și plată',
  'Чекаем подтверждения',
  'достопримечательность',
  '予約の確認メールを待つ',
  '「注文」する。',
  'انتظار رسالة التأكيد',
  'WhatsApp أسرع من الهاتف',
  '👩‍👩‍👧‍👦🇵🇱👍🏽',
  '❤️1️⃣',
  'Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢',
  'é̂̃'.repeat(12),
  'एक दो तीन',
  'ภาษาไทยไม่มีช่องว่าง',
  'm'.repeat(90),
  '\u00a0\u202f',
  'soft\u00adhyphen\u00adation',
  '\u202eback\u202c',
  'two\nlines',
  '\t tab \r\n',
  '<script>alert(1)</script>',
  ']]>',
  '<!-- & -->',
  '"\'>&amp;<b>',
  '\u0000\u0007\u001b\u007f\ufffe',
  '\ud83d',
  '\udc00',
  '=HYPERLINK("https://example.org")',
  '',
)
const sentence = fc.array(words, { maxLength: 12 }).map((parts) => parts.join(' '))
const long = fc
  .tuple(sentence, fc.integer({ min: 200, max: 5000 }))
  .map(([text, length]) => `${text} `.repeat(Math.ceil(length / (text.length + 1))).slice(0, length))
const anyString = fc.string({ unit: 'binary', maxLength: 20 })

/** From empty to 5,000 characters, mostly short. */
export const texts = fc.oneof(
  { arbitrary: words, weight: 8 },
  { arbitrary: sentence, weight: 6 },
  { arbitrary: anyString, weight: 1 },
  { arbitrary: long, weight: 1 },
)
const names = fc.oneof({ arbitrary: words, weight: 6 }, { arbitrary: sentence, weight: 1 })
const maybe = <T>(arbitrary: fc.Arbitrary<T>, freq = 2) => fc.option(arbitrary, { nil: undefined, freq })
const index = fc.nat({ max: 1000 })
const count = fc.integer({ min: 0, max: 20_000 })

const cell = fc.record({
  lane: index,
  stage: index,
  touchpoint: maybe(index),
  count: fc.integer({ min: 1, max: 50 }),
})
const emotion = fc.integer({ min: -20, max: 20 }).map((tenths) => tenths / 10)
const point = fc.record({
  skipped: fc.boolean(),
  value: fc.option(emotion, { nil: null, freq: 6 }),
  n: maybe(fc.oneof(fc.integer({ min: 0, max: 6 }), count)),
  interval: fc.boolean(),
})
const line = fc.record({
  title: names,
  basis: fc.constantFrom('measured' as const, 'estimated' as const, 'target' as const, 'previous' as const),
  level: fc.constantFrom('stage', 'touchpoint', 'mixed'),
  sparse: fc.boolean(),
  scale: maybe(
    fc.record({
      min: fc.constant(1),
      max: fc.constantFrom(5, 7, 10),
      better: fc.constantFrom('high' as const, 'low' as const),
      minLabel: maybe(names),
      maxLabel: maybe(names),
    }),
  ),
  points: fc.array(point, { minLength: 1, maxLength: 12 }),
})
const metric = fc.record({
  name: fc.constantFrom('CSAT', 'NPS', 'CES', 'Zeit bis zur Antwort auf die erste Anfrage', ''),
  stage: index,
  touchpoint: maybe(index),
  value: fc.option(fc.double({ min: -1e7, max: 1e7, noNaN: true }), { nil: null }),
  unit: maybe(fc.constantFrom('%', 'min', 'PLN')),
  n: maybe(count),
  target: maybe(fc.constant(80)),
  previous: maybe(fc.constant(-12.5)),
})
const persona = fc.record({
  name: names,
  quote: maybe(texts),
  description: maybe(texts),
  n: maybe(count),
  goals: maybe(fc.array(names, { maxLength: 4 })),
})
const fact = fc.record({
  basis: maybe(fc.constantFrom('observed' as const, 'assumed' as const)),
  n: maybe(count),
  impact: maybe(fc.integer({ min: 1, max: 5 })),
  persona: maybe(index),
  source: maybe(names),
  votes: maybe(fc.nat({ max: 9 })),
})

const upTo = <T>(arbitrary: fc.Arbitrary<T>, usual: number, most: number) =>
  fc.oneof(
    { arbitrary: fc.array(arbitrary, { maxLength: usual }), weight: 5 },
    { arbitrary: fc.array(arbitrary, { maxLength: most, size: 'max' }), weight: 1 },
  )

const plans = fc.record({
  title: names,
  kind: fc.constantFrom(...mapKinds),
  scenario: maybe(texts),
  goal: maybe(texts),
  owner: maybe(names),
  n: maybe(count),
  source: maybe(names),
  stages: upTo(
    fc.record({ name: names, description: maybe(names, 6), touchpoints: upTo(names, 4, 12) }),
    6,
    30,
  ),
  lanes: upTo(fc.record({ role: fc.constantFrom(...laneRoles), title: names, note: maybe(names) }), 6, 20),
  cells: upTo(cell, 8, 40),
  texts: fc.array(texts, { minLength: 1, maxLength: 12 }),
  facts: fc.array(fact, { minLength: 1, maxLength: 4 }),
  lines: fc.array(line, { maxLength: 7, size: 'max' }),
  metrics: fc.array(metric, { maxLength: 6 }),
  personas: upTo(persona, 2, 12),
  decides: fc.boolean(),
})
type Plan = typeof plans extends fc.Arbitrary<infer P> ? P : never

/** The most cards a random journey has: enough for cells of 50, few enough to run many. */
const mostCards = 160

/** Journeys of 0–30 stages, 0–12 touchpoints a stage, 0–20 lanes, 0–50 cards a cell, 0–7 lines, 0–12 personas. */
export const journeys: fc.Arbitrary<Journey> = plans.map(build)

function build(plan: Plan): Journey {
  const { title, kind, scenario, goal, owner, n, source } = plan
  const map = journeyBuilder(given({ title, kind, scenario, goal, owner, sample: given({ n, source }) }))
  const stages = plan.stages.map(({ name, description, touchpoints }) => {
    const stage = map.addStage(name, given({ description }))
    const ids = touchpoints.map((touchpoint, at) =>
      map.addTouchpoint(
        stage,
        touchpoint,
        at % 3 === 0 ? { momentOfTruth: plan.decides, channel: touchpoint } : {},
      ),
    )
    return { stage, touchpoints: ids }
  })
  const lanes = plan.lanes.map((lane) => map.lane(lane.role, lane.title, lane.note))
  const personas = plan.personas.map(({ name, ...facts }) => map.persona(name, given(facts)))
  const place = (stage: number, touchpoint: number | undefined) => {
    const at = pick(stages, stage)
    return {
      stage: at?.stage ?? 'nowhere',
      touchpoint: touchpoint === undefined ? undefined : pick(at?.touchpoints ?? [], touchpoint),
    }
  }
  let left = mostCards
  for (const { lane, stage, touchpoint, count: wanted } of plan.cells) {
    for (let made = 0; made < wanted && left > 0; made += 1, left -= 1) {
      const { persona: who, ...facts } = pick(plan.facts, made) ?? {}
      map.card(
        given({
          ...place(stage, touchpoint),
          ...facts,
          persona: who === undefined ? undefined : pick(personas, who),
          lane: pick(lanes, lane) ?? 'nowhere',
          text: pick(plan.texts, made + lane) ?? '',
        }),
      )
    }
  }
  for (const { title: name, basis, scale, level, sparse, points } of plan.lines) {
    const id = map.line(given({ title: name, basis, scale: scale === undefined ? undefined : given(scale) }))
    let at = 0
    stages.forEach(({ stage, touchpoints }, order) => {
      const byTouchpoint = level === 'touchpoint' || (level === 'mixed' && order % 2 === 0)
      for (const touchpoint of byTouchpoint && touchpoints.length > 0 ? touchpoints : [undefined]) {
        const { skipped, value, n: answers, interval } = pick(points, at) ?? { skipped: true, value: null }
        at += 1
        if (sparse && skipped) continue
        const known = value !== null && interval === true
        map.point(
          id,
          given({
            stage,
            touchpoint,
            value,
            n: answers,
            low: known ? Math.max(-2, value - 0.4) : undefined,
            high: known ? Math.min(2, value + 0.3) : undefined,
          }),
        )
      }
    })
  }
  for (const { stage, touchpoint, ...figure } of plan.metrics)
    map.metric(given({ ...place(stage, touchpoint), ...figure }))
  return map.build()
}

const pick = <T>(values: readonly T[], at: number): T | undefined => values[at % Math.max(1, values.length)]

/** The fields that are given. */
function given<T extends object>(fields: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>
  }
}
