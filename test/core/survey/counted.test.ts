import { describe, expect, test } from 'vitest'
import { readTable } from '../../../core/read/table.ts'
import { aggregateJourney } from '../../../core/survey/aggregate.ts'
import { eventsJourney, startEvents } from '../../../core/survey/events.ts'
import { funnelJourney } from '../../../core/survey/funnel.ts'
import { withPrevious } from '../../../core/survey/previous.ts'
import { surveyText } from './files.ts'

const settings = { name: 'test', language: 'en' } as const
const aggregate = (text: string) => aggregateJourney(readTable(text, { delimiter: ',' }), settings)

describe('[S11] a table that was counted elsewhere gives the statistics of the raw answers', () => {
  const raw = [
    ['Find', [5, 4, 4, 3, 5, 2, 4]],
    ['Pay', [1, 2, 2, 3, 1, 2, 5, 4]],
  ] as const
  const responses = surveyText(
    ['stage|score', ...raw.flatMap(([stage, scores]) => scores.map((score) => `${stage}|${score}`))].join(
      '\n',
    ),
  )
  const points = responses.journey.lines[0]?.points ?? []
  const close = (text: string) => {
    const counted = aggregate(text)?.journey.lines[0]?.points ?? []
    expect(counted).toHaveLength(2)
    counted.forEach((point, index) => {
      const expected = points[index]
      expect(point.n).toBe(expected?.n)
      for (const figure of ['value', 'low', 'high'] as const)
        expect(Math.abs((point[figure] ?? Number.NaN) - (expected?.[figure] ?? Number.NaN))).toBeLessThan(
          1e-9,
        )
    })
  }

  test('as people per answer', () => {
    const rows = raw.map(([stage, scores]) =>
      [stage, ...[1, 2, 3, 4, 5].map((answer) => scores.filter((score) => score === answer).length)].join(
        ',',
      ),
    )
    close(['stage,1,2,3,4,5', ...rows].join('\n'))
  })

  test('as people, mean and standard deviation', () => {
    const rows = raw.map(([stage, scores]) => {
      const mean = scores.reduce<number>((sum, score) => sum + score, 0) / scores.length
      const sd = Math.sqrt(
        scores.reduce<number>((sum, score) => sum + (score - mean) ** 2, 0) / (scores.length - 1),
      )
      return [stage, scores.length, mean, sd].join(',')
    })
    close(['stage,n,mean,sd', ...rows].join('\n'))
  })

  test('a mean without its deviation has no interval', () => {
    const point = aggregate('stage,touchpoint,n,mean (1-7)\nFind,Search,120,5.5\nPay,Card,80,3')?.journey
      .lines[0]?.points[0]
    expect(point).toEqual({ stage: 'find', touchpoint: 'search', value: 1, n: 120 })
  })

  test('groups are lines, other metrics are figures, totals are not counted twice', () => {
    const result = aggregate(
      'stage,segment,metric,n,mean,sd\nFind,all,score,40,4,1\nFind,new,score,15,3,1\nFind,loyal,score,25,4.6,0.7\nFind,all,NPS,40,31,\nPay,all,score,38,2,1\nPay,new,score,14,1.5,1\nPay,loyal,score,24,2.3,1',
    )
    expect(result?.journey.lines.map(({ title, points }) => [title, points.map(({ n }) => n)])).toEqual([
      ['loyal', [25, 24]],
      ['new', [15, 14]],
    ])
    expect(result?.journey.metrics).toEqual([{ id: 'nps', name: 'NPS', stage: 'find', value: 31, n: 40 }])
  })

  test('[R4] a row without figures is said with its line, and the rest is drawn', () => {
    const result = aggregate('stage,n,mean,sd\nFind,40,4,1\nPay,,,\nShip,12,3,1')
    expect(result?.problems).toContainEqual({
      code: 'survey-unread-answers',
      column: 'mean',
      row: 3,
      value: 'Pay, , , ',
      count: 1,
    })
    expect(result?.journey.lines[0]?.points.map(({ stage }) => stage)).toEqual(['find', 'ship'])
  })

  test('a table without places is none', () => {
    expect(aggregate('team,n,mean\nA,4,3')).toBeNull()
  })
})

describe('an event log is counted by stage and channel', () => {
  const rows = [
    'u1,2026-01-01,ad,see,0.5',
    'u1,2026-01-02,web,visit,0',
    'u1,2026-01-03,web,buy,0',
    'u2,2026-01-01,ad,see,0.7',
    'u2,2026-01-04,store,visit,0',
    'u3,2026-01-02,ad,see,0.6',
    'u3,2026-01-05,ad,see,0.6',
    'u4,2026-01-02,e-mail,see,0.1',
    'u4,2026-01-06,web,visit,0',
    'u5,2026-01-06,ad,see,0.5',
  ]
  const result = eventsJourney(
    readTable(['customer_id,touchpoint_date,channel,touchpoint_type,cost', ...rows].join('\n')),
    settings,
  )

  test('stages come in the order people go through them, channels are their touchpoints', () => {
    expect(
      result.journey.stages.map(({ name, touchpoints }) => [
        name,
        touchpoints.map((touchpoint) => touchpoint.name),
      ]),
    ).toEqual([
      ['see', ['ad', 'e-mail']],
      ['visit', ['web', 'store']],
      ['buy', ['web']],
    ])
    expect(result.journey.sample).toEqual({ n: 5, dates: '1–6 Jan 2026' })
  })

  test('[S10] people who came there are a share with its interval, n and events beside it', () => {
    const reached = result.journey.metrics.filter(({ id }) => id === 'reached')
    expect(reached.map(({ value, n, unit }) => [value, n, unit])).toEqual([
      [100, 5, '%'],
      [60, 5, '%'],
      [20, 5, '%'],
    ])
    expect(result.journey.metrics).toContainEqual({
      id: 'events',
      name: 'Events',
      stage: 'see',
      touchpoint: 'ad',
      value: 5,
      n: 4,
    })
  })

  test('one record at a time gives the same map', () => {
    const table = readTable(['customer_id,touchpoint_date,channel,touchpoint_type,cost', ...rows].join('\n'))
    const events = startEvents({ ...table, sample: table.rows }, settings)
    table.rows.forEach((row, index) => {
      events.add(row, index + 2)
    })
    expect(events.finish().journey).toEqual(result.journey)
  })

  test('[P2] nobody is named, and the count of people is said', () => {
    expect(result.dropped).toEqual(['customer_id'])
    expect(JSON.stringify(result.journey)).not.toMatch(/u[1-5]"/)
    expect(result.problems).toContainEqual({ code: 'survey-events', count: 10, value: '5' })
  })
})

describe('a funnel', () => {
  const funnel = (text: string) => funnelJourney(readTable(text, { delimiter: ';' }), settings)

  test('[S4] gives the share that went on from stage to stage, with its interval', () => {
    const metrics =
      funnel('Stage;Users\nVisit;263\nSign up;81\nPurchase;20')?.journey.metrics.filter(
        ({ id }) => id === 'conversion',
      ) ?? []
    expect(metrics.map(({ stage, n }) => [stage, n])).toEqual([
      ['sign-up', 263],
      ['purchase', 81],
    ])
    expect(metrics[0]?.low).toBeCloseTo(25.53, 2) // Newcombe (1998), 81 of 263
    expect(metrics[0]?.high).toBeCloseTo(36.62, 2)
  })

  test('has no share where more came than were before, and says which figure it cannot read', () => {
    const result = funnel('Etap;Osoby\nWejście;100\nKoszyk;120\nZakup;wiele')
    expect(result?.journey.metrics.filter(({ id }) => id === 'conversion')).toEqual([])
    expect(result?.problems).toEqual([
      { code: 'survey-unread-answers', column: 'Osoby', row: 4, value: 'wiele', count: 1 },
    ])
  })

  test('is no table whose stages come twice', () => {
    expect(funnel('Stage;Users\nVisit;10\nVisit;8')).toBeNull()
  })
})

describe('a second wave', () => {
  const wave = (scores: readonly number[]) =>
    surveyText(
      [
        'How satisfied are you with the shop?|How satisfied are you with the delivery?',
        ...scores.map((score) => `${score}|${6 - score}`),
      ].join('\n'),
    )
  const { journey, problems } = withPrevious(
    wave([4, 5, 4, 5, 3, 4]).journey,
    wave([1, 2, 3, 2, 1, 2]).journey,
    'en',
  )

  test('is a line of its own beside the new one', () => {
    expect(journey.lines.map(({ id, title, basis, points }) => [id, title, basis, points.length])).toEqual([
      ['everyone', 'Everyone', 'measured', 2],
      ['everyone-previous', 'Everyone, previous wave', 'previous', 2],
    ])
    expect(problems).toEqual([])
  })

  test('and the figure every metric had', () => {
    expect(journey.metrics.every(({ previous }) => previous !== undefined)).toBe(true)
  })

  test('places that are gone are left out and counted', () => {
    const other = surveyText('How satisfied are you with the app?|x\n4|1\n5|2\n3|1\n2|2\n4|1')
    expect(withPrevious(journey, other.journey, 'en').problems).toEqual([
      { code: 'survey-previous-unmatched', count: 1 },
    ])
  })
})
