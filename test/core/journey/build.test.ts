import { describe, expect, it } from 'vitest'
import { journeyBuilder } from '../../../core/journey/build.ts'
import { journeySchema } from '../../../core/journey/schema.ts'

const small = () => {
  const journey = journeyBuilder({ title: 'Ordering coffee' })
  const buy = journey.stage('Buy')
  const pay = journey.touchpoint(buy, 'Pay', { channel: 'App' })
  const pains = journey.lane('pain-points', 'Pain points')
  journey.card({ lane: pains, stage: buy, touchpoint: pay, text: 'Slow' })
  return { journey, buy, pay, pains }
}

describe('journeyBuilder', () => {
  it('builds a journey that the schema accepts', () => {
    const { journey, buy, pay } = small()
    const line = journey.line({ title: 'Commuter', persona: journey.persona('Commuter'), basis: 'estimated' })
    journey.point(line, { stage: buy, touchpoint: pay, value: -1 })
    journey.metric({ name: 'CSAT', stage: buy, value: 71, unit: '%' })
    expect(() => journeySchema.parse(journey.build())).not.toThrow()
    expect(journey.build().id).toBe('ordering-coffee')
  })

  it('knows a stage and a touchpoint again by their names, in any case and spacing', () => {
    const { journey, buy, pay } = small()
    expect(journey.stage(' BUY ')).toBe(buy)
    expect(journey.touchpoint(buy, 'pay', { department: 'Finance', channel: 'Web' })).toBe(pay)
    expect(journey.build().stages[0]?.touchpoints).toEqual([
      { id: 'pay', name: 'Pay', channel: 'App', department: 'Finance' },
    ])
  })

  it('keeps equals apart where they are meant to be two', () => {
    const { journey, buy } = small()
    expect(journey.addStage('Buy')).toBe('buy-2')
    expect(journey.addTouchpoint(buy, 'Pay')).toBe('pay-2')
  })

  it('counts card ids only inside their own cell', () => {
    const { journey, buy, pains } = small()
    const other = journey.stage('Use')
    expect(journey.card({ lane: pains, stage: other, text: 'Slow' })).toBe('slow')
    expect(journey.card({ lane: pains, stage: other, text: 'Slow' })).toBe('slow-2')
    expect(journey.card({ lane: pains, stage: buy, text: 'Slow' })).toBe('slow')
  })

  it('adds the lanes that lines and metrics need, in the language asked for', () => {
    const journey = journeyBuilder({ title: 'Kawa' }, 'pl')
    const buy = journey.stage('Zakup')
    journey.point(journey.line({ title: 'Kasia', basis: 'estimated' }), { stage: buy, value: null })
    expect(journey.build().lanes).toEqual([{ id: 'emocje', role: 'emotion', title: 'Emocje' }])
  })
})

describe('build', () => {
  it('puts points in the order of the journey, and leaves out a gap of a stage that has touchpoints', () => {
    const { journey, buy, pay } = small()
    const use = journey.stage('Use')
    const line = journey.line({ title: 'All', basis: 'estimated' })
    journey.point(line, { stage: use, value: 1 })
    journey.point(line, { stage: buy, touchpoint: pay, value: 2 })
    journey.point(line, { stage: buy, value: null })
    expect(journey.build().lines[0]?.points).toEqual([
      { stage: 'buy', touchpoint: 'pay', value: 2 },
      { stage: 'use', value: 1 },
    ])
  })

  it('joins what is said twice about a touchpoint', () => {
    const { journey, buy, pay } = small()
    journey.describeTouchpoint(buy, pay, { channel: 'Web', department: 'Finance' })
    journey.describeTouchpoint(buy, pay, { channel: 'Web' })
    journey.describeStage(buy, 'Pays')
    expect(journey.build().stages[0]).toMatchObject({
      description: 'Pays',
      touchpoints: [{ channel: 'App, Web', department: 'Finance' }],
    })
  })
})
