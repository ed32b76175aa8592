import { describe, expect, it } from 'vitest'
import { readShape } from './read.ts'

const read = (text: string, options?: Parameters<typeof readShape>[2]) => readShape('matrix', text, options)

describe('journeyFromMatrix', () => {
  it('takes stages from the columns and lanes from the rows', () => {
    const { journey, lanes, cards } = read(
      ',Awareness,Purchase\nActions,Sees an ad,Pays; Waits\nPain points,,Long queue\nFeelings,4,2\n',
      { name: 'Coffee' },
    )
    expect(journey.title).toBe('Coffee')
    expect(journey.language).toBe('en')
    expect(journey.stages.map(({ name }) => name)).toEqual(['Awareness', 'Purchase'])
    expect(lanes).toEqual(['actions: Actions', 'pain-points: Pain points', 'emotion: Feelings'])
    expect(cards).toEqual([
      'awareness · actions · Sees an ad',
      'purchase · actions · Pays',
      'purchase · actions · Waits',
      'purchase · pain-points · Long queue',
    ])
    expect(journey.lines).toMatchObject([
      {
        title: 'Feelings',
        basis: 'estimated',
        scale: { min: 1, max: 5 },
        points: [{ value: 1 }, { value: -1 }],
      },
    ])
  })

  it('reads a Japanese matrix with bold marks, slashes, quotes and moods', () => {
    const { journey, lanes, cards } = read(
      ',認知,購入\n**状況**,時間がない,急いでいる\n**行動**,広告を見る/検索する,店で買う\n**思考・感情**,「高そう」「便利そう」,「やっと」\n**感情曲線**,やや下（不安）,最高（達成感）\n',
    )
    expect(journey.language).toBe('ja')
    expect(lanes).toEqual(['custom: 状況', 'actions: 行動', 'thoughts: 思考・感情', 'emotion: 感情曲線'])
    expect(cards).toContain('認知 · 行動 · 検索する')
    expect(cards).toContain('認知 · 思考-感情 · 「便利そう」')
    expect(journey.lines[0]?.points).toEqual([
      { stage: '認知', value: -0.5, label: '不安' },
      { stage: '購入', value: 2, label: '達成感' },
    ])
  })

  it('[V11] keeps an empty emotion as a gap', () => {
    const { journey } = read(',A,B,C\nActions,x,y,z\nEmotion,5,,1\n')
    expect(journey.lines[0]?.points.map(({ value }) => value)).toEqual([2, null, -2])
  })

  it('reads touchpoints under stages that were merged over them', () => {
    const { journey, cards } = read(
      'Lane,Before,,Purchase,,\n,Ad,Web,Shop,App,Phone\nActions,sees,compares,buys,pays,calls\nEmotion,3,4,5,,1\n',
    )
    expect(
      journey.stages.map(({ name, touchpoints }) => [
        name,
        ...touchpoints.map((touchpoint) => touchpoint.name),
      ]),
    ).toEqual([
      ['Before', 'Ad', 'Web'],
      ['Purchase', 'Shop', 'App', 'Phone'],
    ])
    expect(cards[0]).toBe('before · ad · actions · sees')
    expect(journey.lines[0]?.points).toHaveLength(5)
  })

  it('gives every persona the line of its own row', () => {
    const { journey } = read(',A,B\nEmotion – Kasia,4,5\nEmotion – Jan,2,1\n')
    expect(journey.personas.map(({ name }) => name)).toEqual(['Kasia', 'Jan'])
    expect(journey.lines.map(({ title, persona }) => [title, persona])).toEqual([
      ['Kasia', 'kasia'],
      ['Jan', 'jan'],
    ])
  })

  it('takes a row of figures for metrics, and a row of texts about them for cards', () => {
    const { journey, lanes } = read(
      ',A,B\nCSAT,71 %,\nKPIs,"NPS: 45; CES: 3,2",Churn 4 %\nMetrics,to be measured,soon\n',
    )
    expect(journey.metrics).toMatchObject([
      { name: 'CSAT', stage: 'a', value: 71, unit: '%' },
      { name: 'NPS', stage: 'a', value: 45 },
      { name: 'CES', stage: 'a', value: 3.2 },
      { name: 'Churn', stage: 'b', value: 4, unit: '%' },
    ])
    expect(lanes).toContain('metrics: Metrics')
    expect(journey.cards.map(({ text }) => text)).toEqual(['to be measured', 'soon'])
  })

  it('[R11] keeps a lane it does not know, and says so', () => {
    const { lanes, problems } = read(',A,B\nActions,x,y\nWeather,sun,rain\n')
    expect(lanes).toContain('custom: Weather')
    expect(problems).toEqual([{ code: 'lane-unknown', row: 3, value: 'Weather' }])
  })

  it('knows a service blueprint by its lanes and its lines', () => {
    const { journey, lanes } = read(
      'Lane,Order,Pick up\nCustomer actions,orders,waits\n--- Line of interaction ---,,\nFrontstage,greets,hands over\n--- Line of visibility ---,,\nBackstage,,brews\n',
    )
    expect(journey.kind).toBe('service-blueprint')
    expect(lanes).toEqual(['actions: Customer actions', 'frontstage: Frontstage', 'backstage: Backstage'])
  })

  it('goes on with the lane above where a row has no title', () => {
    expect(read(',A,B\nActions,first,one\n,second,two\n').cards).toEqual([
      'a · actions · first',
      'b · actions · one',
      'a · actions · second',
      'b · actions · two',
    ])
  })

  it('draws feelings that are no values as cards, and not as a line', () => {
    const { journey, lanes } = read(
      ',A,B\nEmotions,Wonders whether the shop is open at all today,Thinks of last year and of the old barista\n',
    )
    expect(journey.lines).toEqual([])
    expect(lanes).toEqual(['feels: Emotions'])
    expect(journey.cards).toHaveLength(2)
  })

  it('keeps the ids of cards when another row is edited', () => {
    const ids = (text: string) =>
      readShape('matrix', text).journey.cards.map(({ id, stage, lane }) => `${lane}/${stage}/${id}`)
    const before = ids(',A,B\nActions,x,y\nPain points,slow,slow\n')
    const after = ids(',A,B\nActions,new; x,y\nPain points,slow,slow\n')
    expect(after).toEqual(expect.arrayContaining(before))
  })

  it('says when all cells are empty, and shows the stages', () => {
    const { journey, problems } = read(',A,B\nActions,,\n')
    expect(journey.stages).toHaveLength(2)
    expect(problems).toEqual([{ code: 'table-no-cards' }])
  })
})

describe('the row below the stages of a matrix', () => {
  it('[R11] names their touchpoints where its first cell is empty', () => {
    const { journey, cards, problems } = read(
      ',Before,,After\n,Search,Compare,Use\nActions,googles,reads,pays\nEmotion,3,2,5\n',
    )
    expect(
      journey.stages.map(({ name, touchpoints }) => [name, ...touchpoints.map((one) => one.name)]),
    ).toEqual([
      ['Before', 'Search', 'Compare'],
      ['After', 'Use'],
    ])
    expect(cards).toContain('before · compare · actions · reads')
    expect(journey.lines[0]?.points).toHaveLength(3)
    expect(problems).toEqual([])
  })

  it('[R13] is a lane without a name where the next row has none either', () => {
    const { problems } = read(',Before,After\n,x,y\n,z,\nActions,a,b\nEmotion,1,2\n')
    expect(problems).toEqual([{ code: 'lane-unnamed', row: 2, value: 'A' }])
  })
})
