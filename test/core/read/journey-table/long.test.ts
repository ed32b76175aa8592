import { describe, expect, it } from 'vitest'
import { readShape } from './read.ts'

const read = (text: string, options?: Parameters<typeof readShape>[2]) => readShape('long', text, options)

describe('journeyFromLong', () => {
  it('makes a card of every row, in the lane it names', () => {
    const { lanes, cards } = read(
      'Stage,Touchpoint,Lane,Text\nBuy,Shop,Pain point,"Queue; noise"\nBuy,Shop,Opportunity,Order ahead\nUse,,pain points,Cold\n',
    )
    expect(lanes).toEqual(['pain-points: Pain points', 'opportunities: Opportunities'])
    expect(cards).toEqual([
      'buy · shop · pain-points · Queue; noise',
      'buy · shop · opportunities · Order ahead',
      'use · pain-points · Cold',
    ])
  })

  it('reads rows of emotions as a line for each persona, and rows of figures as metrics', () => {
    const { journey } = read(
      'Этап;Точка контакта;Тип;Текст;Персона\nПокупка;Касса;эмоция;раздражён;Анна\nПокупка;Касса;эмоция;спокойно;Иван\nДоставка;;эмоция;4;Анна\nДоставка;;показатель;NPS: 45;\n',
    )
    expect(journey.language).toBe('ru')
    expect(journey.lines.map(({ title, points }) => [title, ...points.map(({ value }) => value)])).toEqual([
      ['Анна', -2, 1],
      ['Иван', 0],
    ])
    expect(journey.metrics).toMatchObject([{ name: 'NPS', stage: 'доставка', value: 45 }])
  })

  it('draws the line of emotions below the actions', () => {
    const { lanes } = read(
      'Etapă,Tip,Text,Emoție\nCumpărare,Problemă,Coadă,\nCumpărare,Acțiune,Plătește,2\nCumpărare,Citat,„Ce mult durează”,\n',
    )
    expect(lanes.map((lane) => lane.split(':')[0])).toEqual(['pain-points', 'actions', 'emotion', 'quotes'])
  })

  it('keeps what else is known of a card', () => {
    const { journey } = read(
      'Stage,Type,Card,Channel,Source,Basis,Votes,Tags,Owner\nBuy,pain,Queue,Shop,interviews,observed,3,"speed, crowd",Ola\n',
    )
    expect(journey.cards).toMatchObject([
      {
        text: 'Queue',
        channel: 'Shop',
        source: 'interviews',
        basis: 'observed',
        votes: 3,
        tags: ['speed', 'crowd'],
        owner: 'Ola',
      },
    ])
  })

  it('[R11] says which kinds of card it does not know, each once, and keeps them', () => {
    const { lanes, problems } = read('Stage,Type,Text\nBuy,gossip,a\nUse,Gossip,b\n')
    expect(lanes).toEqual(['custom: Gossip'])
    expect(problems).toEqual([{ code: 'lane-unknown', row: 2, value: 'gossip' }])
  })

  it('reads a column of emotions beside the cards', () => {
    const { journey } = read(
      'Stage,Touchpoint,Type,Text,Emotion\nBuy,Shop,pain,Queue,2\nBuy,App,gain,Fast,5\n',
    )
    expect(journey.lines[0]?.points.map(({ value }) => value)).toEqual([-1, 2])
  })
})
