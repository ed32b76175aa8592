import { describe, expect, it } from 'vitest'
import type { Journey } from '../../../core/journey/schema.ts'
import { readMermaid } from '../../../core/read/mermaid.ts'
import { mermaidTask } from '../../../core/read/mermaid-diagram.ts'

const drawn = (text: string, options = {}): Journey => {
  const { journey } = readMermaid(text, options)
  if (journey === null) throw new Error('the diagram was refused')
  return journey
}
const outline = ({ stages }: Journey) =>
  stages.map(({ name, touchpoints }) => [name, touchpoints.map((t) => t.name)])
const values = ({ lines }: Journey) =>
  lines.map(({ title, points }) => [title, points.map(({ value }) => value)])
const codes = (text: string) => readMermaid(text).problems.map(({ code, row, value }) => [code, row, value])

describe('a Mermaid journey', () => {
  const library = `journey
    title Borrowing a book
    section Finding it
      Search the catalogue: 4: Reader
      Ask at the desk     : 5: Reader, Librarian
    section Taking it home
      Queue:1: Reader
`

  it('turns sections into stages, tasks into touchpoints and actors into personas', () => {
    const journey = drawn(library)
    expect(journey.title).toBe('Borrowing a book')
    expect(outline(journey)).toEqual([
      ['Finding it', ['Search the catalogue', 'Ask at the desk']],
      ['Taking it home', ['Queue']],
    ])
    expect(journey.personas.map(({ name }) => name)).toEqual(['Reader', 'Librarian'])
  })

  it('[S1] turns scores from 1 … 5 into −2 … +2 and keeps the scale', () => {
    const [line] = drawn(library).lines
    expect(line?.points.map(({ value }) => value)).toEqual([1, 2, -2])
    expect(line?.scale).toEqual({ min: 1, max: 5, better: 'high' })
    expect(line?.basis).toBe('estimated')
  })

  it('says who takes part in a lane of its own when there are several actors', () => {
    const journey = drawn(library, { language: 'pl' })
    const lane = journey.lanes.find(({ role }) => role === 'custom')
    expect(lane?.title).toBe('Kto bierze udział')
    expect(journey.cards.map(({ text, touchpoint }) => [touchpoint, text])).toEqual([
      ['search-the-catalogue', 'Reader'],
      ['ask-at-the-desk', 'Reader'],
      ['ask-at-the-desk', 'Librarian'],
      ['queue', 'Reader'],
    ])
    expect(drawn('journey\nsection A\nB: 3: Me').cards).toEqual([])
  })

  it('keeps sections and tasks of the same name apart', () => {
    const journey = drawn('journey\nsection Call\nWait: 2\nWait: 1\nsection Call\nWait: 3')
    expect(journey.stages.map(({ id, touchpoints }) => [id, touchpoints.map((t) => t.id)])).toEqual([
      ['call', ['wait', 'wait-2']],
      ['call-2', ['wait']],
    ])
  })
})

describe('the emotion lines of a Mermaid journey', () => {
  it('are one for the only actor, or one for everyone', () => {
    expect(values(drawn('journey\nsection A\nB: 3: Me\nC: 4: Me'))).toEqual([['Me', [0, 1]]])
    expect(values(drawn('journey\nsection A\nB: 3\nC: 4:'))).toEqual([['Everyone', [0, 1]]])
    expect(values(drawn('journey\nsection A\nB: 3: Me\nC: 4: You'))).toEqual([['Everyone', [0, 1]]])
  })

  it('are one per actor where several have a journey of their own', () => {
    const journey = drawn(`journey
      section Request
        Ask for leave: 4: Employee
        Look at the calendar: 2: Manager
      section Answer
        Wait: 1: Employee
        Decide: 3: Manager
        Read the answer: 5: Employee, Manager`)
    expect(values(journey)).toEqual([
      ['Employee', [1, -2, 2]],
      ['Manager', [-1, 0, 2]],
    ])
    expect(journey.lines.map(({ persona }) => persona)).toEqual(['employee', 'manager'])
  })

  it('stay one for everyone where a line of their own would leave a score out', () => {
    const journey = drawn(`journey
      section A
        One: 4: Employee
        Two: 2: Manager
        Three: 3: Robot
      section B
        Four: 1: Employee
        Five: 3: Manager
        Six: 5: Employee, Manager`)
    expect(values(journey)).toEqual([['Everyone', [1, -1, 0, -2, 0, 2]]])
  })

  it('[V11] have a gap, not a point, where a score cannot be read', () => {
    expect(values(drawn('journey\nsection A\nB: 3\nC: soon: Me\nD\nE: 7: Me\nF: 5: Me'))).toEqual([
      ['Me', [0, null, null, null, 2]],
    ])
  })
})

describe('a task is read from the right', () => {
  it.each([
    ['Push at 08:00, every day: 5: Phone', 'Push at 08:00, every day', '5', ['Phone']],
    ['Analysis: trends of the week: 4: Web app', 'Analysis: trends of the week', '4', ['Web app']],
    ['Meet at 08:00: 5', 'Meet at 08:00', '5', []],
    ['Meet at 08:00', 'Meet at 08:00', null, []],
    ['Sign up: 5:', 'Sign up', '5', []],
    ['Sign up:5', 'Sign up', '5', []],
    ['Pay: 3: Me: the boss', 'Pay', '3', ['Me: the boss']],
    ['Level: 3: 4', 'Level', '3', ['4']],
    ['Pay: 3,5: Me, , You,', 'Pay', '3,5', ['Me', 'You']],
    ['Pay: -1: Me', 'Pay', '-1', ['Me']],
    ['Pay: bad: Me', 'Pay', 'bad', ['Me']],
    ['Pay:', 'Pay', null, []],
    ['“Zapłać” (kartą) 💳: 2: Kasia', '“Zapłać” (kartą) 💳', '2', ['Kasia']],
    ['レジで支払う: 3: 客、店員', 'レジで支払う', '3', ['客、店員']],
    ['Confirm;<br/>pay: 5: Me;', 'Confirm; pay', '5', ['Me']],
    ['Order #5 &amp; #quot;more#quot; #heart: 4: Me', 'Order #5 & "more" #heart', '4', ['Me']],
  ])('%s', (line, name, score, actors) => {
    expect(mermaidTask(line, 1)).toEqual({ row: 1, name, score, actors })
  })
})

describe('what stands around the tasks', () => {
  it('is read: front matter, init blocks, comments, accessible title and description, any case', () => {
    const journey = drawn(`
      ---
      title: From the front matter
      config:
        journey:
          maxLabelWidth: 320
      ---
      %%{init: {
        'theme': 'dark' }}%%
      %% a comment
      Journey
        accTitle: Said to screen readers
        accDescr {
          How a reader
          borrows a book
        }
        SECTION Finding<br/>it:
          Search: 4: Reader %% a note
          # a line that says nothing
          Ask: 5: Reader # another note
    `)
    expect(journey.title).toBe('Said to screen readers')
    expect(journey.scenario).toBe('How a reader borrows a book')
    expect(outline(journey)).toEqual([['Finding it', ['Search', 'Ask']]])
    expect(journey.personas.map(({ name }) => name)).toEqual(['Reader'])
  })

  it('is read: a title with colons, and the one of the front matter where there is no other', () => {
    expect(drawn('journey\ntitle Order: from A to B\nsection S').title).toBe('Order: from A to B')
    expect(drawn('---\ntitle: "Ordering"\n---\njourney\nsection S').title).toBe('Ordering')
    expect(drawn('journey\nsection S', { name: 'shop' }).title).toBe('shop')
    expect(outline(drawn('journey\nsection S\ntitle insurance: 3: Buyer'))).toEqual([
      ['S', ['title insurance']],
    ])
  })

  it('is read: sections without tasks, CR and CRLF line ends', () => {
    expect(outline(drawn('journey\r\nsection A\r\nsection B\r\n  C: 3\r\n'))).toEqual([
      ['A', []],
      ['B', ['C']],
    ])
    expect(outline(drawn('journey\rsection A\rC: 3'))).toEqual([['A', ['C']]])
    expect(drawn('journey\nsection A').lines).toEqual([])
  })
})

describe('what is wrong with a Mermaid journey is said with its row', () => {
  it('for scores', () => {
    expect(codes('journey\nsection A\nB\nC: soon: Me\nD: 6: Me\nE: F: 2: Me')).toEqual([
      ['mermaid-score-missing', 3, 'B'],
      ['mermaid-score-not-number', 4, 'soon'],
      ['mermaid-score-outside', 5, '6'],
      ['mermaid-colon-in-name', 6, 'E: F'],
    ])
  })

  it('counting from the row the diagram starts at in its file', () => {
    expect(readMermaid('journey\nsection A\nB', {}, 21).problems[0]?.row).toBe(23)
  })

  it('for tasks that come before the first section', () => {
    const text = 'journey\ntitle Day\nWake up: 2\nsection Work\nSit: 3'
    expect(outline(drawn(text))).toEqual([
      ['Day', ['Wake up']],
      ['Work', ['Sit']],
    ])
    expect(codes(text)).toEqual([['mermaid-tasks-before-section', 3, 'Day']])
    expect(codes('journey\ntitle Day\nWake up: 2')).toEqual([])
  })

  it('for other diagrams, and for one with nothing in it', () => {
    expect(readMermaid('flowchart LR\nA --> B')).toEqual({
      journey: null,
      problems: [{ code: 'mermaid-other-diagram', value: 'flowchart' }],
    })
    expect(readMermaid('journey\n title Nothing\n').problems).toEqual([{ code: 'mermaid-no-tasks' }])
    expect(readMermaid('').journey).toBeNull()
    expect(readMermaid('---\ntitle: never closed').journey).toBeNull()
  })
})

it('lines above the word journey are left out, and said with the first of them', () => {
  const { journey, problems } = readMermaid('version: 1\njourney\n title x\n section a\n  b: 3: c')
  expect(journey?.stages.map(({ name }) => name)).toEqual(['a'])
  expect(problems).toEqual([{ code: 'mermaid-lines-before', row: 1, count: 1, value: 'version: 1' }])
  expect(readMermaid('flowchart LR\njourney --> b').problems.map(({ code }) => code)).toEqual([
    'mermaid-other-diagram',
  ])
})
