import { describe, expect, it } from 'vitest'
import { readShape } from './read.ts'

const read = (text: string, options?: Parameters<typeof readShape>[2]) => readShape('wide', text, options)

describe('journeyFromWide', () => {
  it('makes a touchpoint of every row and a lane of every column', () => {
    const { journey, lanes, cards } = read(
      'Stage,Touchpoint,Actions,Emotion,Pain points,Opportunities\nBuy,Shop,pays,2,Queue; Noise,Order ahead\nBuy,App,orders,5,,\nUse,Home,drinks,4,Cold,\n',
    )
    expect(
      journey.stages.map(({ name, touchpoints }) => [name, ...touchpoints.map((one) => one.name)]),
    ).toEqual([
      ['Buy', 'Shop', 'App'],
      ['Use', 'Home'],
    ])
    expect(lanes).toEqual([
      'actions: Actions',
      'emotion: Emotion',
      'pain-points: Pain points',
      'opportunities: Opportunities',
    ])
    expect(cards).toContain('buy · shop · pain-points · Noise')
    expect(journey.lines[0]?.points).toEqual([
      { stage: 'buy', touchpoint: 'shop', value: -1 },
      { stage: 'buy', touchpoint: 'app', value: 2 },
      { stage: 'use', touchpoint: 'home', value: 1 },
    ])
  })

  it('fills the touchpoint from columns about it', () => {
    const { journey } = read(
      'Etap;Punkt styku;Kanał;Dział;Czas trwania;Moment prawdy\nZakup;Kasa;sklep;Obsługa;3 min;x\nZakup;Płatność;aplikacja;;;\n',
    )
    expect(journey.stages[0]?.touchpoints).toEqual([
      {
        id: 'kasa',
        name: 'Kasa',
        channel: 'sklep',
        channelClass: 'physical',
        department: 'Obsługa',
        duration: '3 min',
        momentOfTruth: true,
      },
      { id: 'płatność', name: 'Płatność', channel: 'aplikacja', channelClass: 'digital' },
    ])
  })

  it('takes a blank stage for the one above it, and names a row above the first stage', () => {
    const { journey, problems } = read('Stage,Touchpoint,Pain points\n,Door,stuck\nBuy,Shop,a\n,App,b\n')
    expect(journey.stages.map(({ name }) => name)).toEqual(['Unassigned', 'Buy'])
    expect(journey.stages[1]?.touchpoints).toHaveLength(2)
    expect(problems).toEqual([{ code: 'stage-missing', row: 2, value: 'Unassigned' }])
  })

  it('takes the steps of a stage for its touchpoints where there are none', () => {
    const { journey, cards } = read(
      'Phase,Step,Thoughts\nBuy,Choose,which one?\nBuy,Pay,how much?\nUse,Drink,nice\n',
    )
    expect(journey.stages[0]?.touchpoints.map(({ name }) => name)).toEqual(['Choose', 'Pay'])
    expect(cards[0]).toBe('buy · choose · thoughts · which one?')
  })

  it('takes touchpoints that cells list for a lane, not for columns', () => {
    const { journey, lanes, cards } = read(
      'Phase,Goal,Touchpoints,Emotions\nAware,know,"Ad, website",curious\nBuy,get,Shop; app,frustrated\nUse,enjoy,Home,happy\n',
    )
    expect(journey.stages.every(({ touchpoints }) => touchpoints.length === 0)).toBe(true)
    expect(lanes).toEqual(['custom: Goal', 'touchpoints: Touchpoints', 'emotion: Emotions'])
    expect(cards).toContain('aware · touchpoints · website')
  })

  it('takes the touchpoints for stages where no column names those', () => {
    expect(read('Touchpoint,Pain points\nShop,a\nApp,b\n').journey.stages.map(({ name }) => name)).toEqual([
      'Shop',
      'App',
    ])
  })

  it('draws a line for each persona', () => {
    const { journey } = read(
      'Stage,Persona,Emotion,Pain points\nBuy,Kasia,5,\nBuy,Jan,1,Queue\nUse,Kasia,4,\nUse,Jan,,\n',
    )
    expect(journey.lines.map(({ title, points }) => [title, ...points.map(({ value }) => value)])).toEqual([
      ['Kasia', 2, 1],
      ['Jan', -2, null],
    ])
    expect(journey.cards[0]).toMatchObject({ persona: 'jan', text: 'Queue' })
  })

  it('gives ratings and plans to the opportunity beside them', () => {
    const { journey, problems } = read(
      'Stage,Pain points,Severity,Opportunities,Impact,Feasibility,Owner,Link\nBuy,Queue,4,Order ahead,5,low,Ola,https://example.org/a\nUse,Cold,9,Better cup,,,,http://example.org\n',
    )
    expect(journey.cards).toMatchObject([
      { text: 'Queue', severity: 4 },
      { text: 'Order ahead', impact: 5, feasibility: 2, owner: 'Ola', link: 'https://example.org/a' },
      { text: 'Cold' },
      { text: 'Better cup' },
    ])
    expect(problems).toEqual([
      { code: 'rating-unread', row: 3, column: 'Severity', value: '9' },
      { code: 'link-not-https', row: 3, column: 'Link', value: 'http://example.org' },
    ])
  })

  it('keeps a fact that no card can take as a card of its own', () => {
    expect(read('Stage,Opportunities,Owner\nBuy,Order ahead,Ola\nUse,,Jan\n').cards).toContain(
      'use · owner · Jan',
    )
  })

  it('reads figures as metrics, with the unit of their header', () => {
    const { journey, problems } = read(
      'Stage,Pain points,CSAT (%),Visits\nBuy,a,71,1 200\nUse,b,n/k,900\nEnd,c,60,800\nX,d,5,5\nY,e,5,5\n',
    )
    expect(journey.metrics.slice(0, 3)).toMatchObject([
      { name: 'CSAT', stage: 'buy', value: 71, unit: '%' },
      { name: 'Visits', stage: 'buy', value: 1200 },
      { name: 'CSAT', stage: 'use', value: null },
    ])
    expect(problems).toEqual([{ code: 'figure-unread', row: 3, column: 'CSAT (%)', value: 'n/k' }])
  })

  it('[R11] keeps a column it does not know as a lane, and says so', () => {
    const { lanes, problems } = read('Stage,Pain points,Regulation\nBuy,a,GDPR\nUse,b,\n')
    expect(lanes).toContain('custom: Regulation')
    expect(problems).toEqual([{ code: 'column-as-lane', column: 'Regulation' }])
  })

  it('averages several rows of one place on one line', () => {
    expect(read('Stage,Touchpoint,Emotion\nBuy,Shop,5\nBuy,Shop,2\n').journey.lines[0]?.points).toEqual([
      { stage: 'buy', touchpoint: 'shop', value: 0.5, n: 2 },
    ])
  })

  it('takes a column that counts answers as their number', () => {
    expect(read('Stage,Emotion,n\nBuy,5,12\nUse,2,30\n').journey.lines).toMatchObject([
      {
        basis: 'measured',
        points: [
          { value: 2, n: 12 },
          { value: -1, n: 30 },
        ],
      },
    ])
  })

  it('[S6] keeps a target apart from what is felt today', () => {
    expect(read('Stage,Emotion,Target emotion\nBuy,2,4\n').journey.lines.map(({ basis }) => basis)).toEqual([
      'estimated',
      'target',
    ])
  })
})

describe('what a wide table is told', () => {
  it('[R12] says where several values of one place were averaged, and counts them', () => {
    const { journey, problems } = read('Stage,Touchpoint,Emotion\nBuy,Shop,5\nBuy,Shop,2\nUse,Home,4\n')
    expect(journey.lines[0]?.points.map(({ n }) => n)).toEqual([2, undefined])
    expect(problems).toEqual([
      { code: 'emotion-averaged', row: 2, column: 'Emotion', value: '5, 2', count: 1 },
    ])
  })

  it('[V25] draws several columns of emotions in one lane, and says when there are more than five lines', () => {
    const names = ['Anna', 'Ben', 'Cy', 'Dee', 'Eve', 'Fay']
    const header = names.map((name) => `Emotion (${name})`).join(',')
    const { journey, lanes, problems } = read(
      `Stage,Touchpoint,${header}\nA,T,1,2,3,4,5,1\nB,U,5,4,3,2,1,1\n`,
    )
    expect(lanes).toEqual(['emotion: Emotion'])
    expect(journey.lines).toHaveLength(6)
    expect(problems).toEqual([{ code: 'lines-many', count: 6, value: '5' }])
  })

  it('[R13] says which column has no name in the header', () => {
    expect(read('Stage,Action,\nBuy,pays,odd\nUse,drinks,\n').problems).toEqual([
      { code: 'column-unnamed', count: 3, value: 'C' },
    ])
  })

  it('[R13] says which row names no place where the others do', () => {
    const { problems } = read('Stage,Touchpoint,Pain points\nBuy,Shop,queue\nUse,Home,cold\n,,orphan\n')
    expect(problems).toEqual([{ code: 'row-no-place', row: 4, value: 'Use', count: 1 }])
  })
})
