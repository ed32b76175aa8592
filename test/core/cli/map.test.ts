import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const here = dirname(fileURLToPath(import.meta.url))
const command = join(here, '../../../core/cli/run.mjs')
const fixture = (name: string) => join(here, 'fixtures', name)

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'journeyline-map-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('wrong usage ends with 2, a sentence and the usage', () => {
  const cases: readonly (readonly [why: string, words: readonly string[], said: RegExp])[] = [
    ['no input', [], /^Say which file to read\./],
    ['two inputs', ['a.csv', 'b.csv'], /one file at a time; these are 2: a\.csv, b\.csv\./],
    ['an unknown option', ['a.csv', '--colour', 'red'], /^Unknown option '--colour'\./],
    ['an unknown format', ['a.csv', '--to', 'pdf'], /^--to is one of svg, .*, not "pdf"\./],
    ['an unknown host', ['a.csv', '--host', 'word'], /^--host is one of .*, not "word"\./],
    ['an unknown language', ['a.csv', '--lang', 'fr'], /^--lang is one of en, pl, ru, ro, not "fr"\./],
    ['an option without its value', ['a.csv', '--out'], /^Option '--out <value>' argument missing\./],
  ]
  test.each(cases)('%s', async (_, words, said) => {
    const { code, out, problems } = await map(words)
    expect(problems).toMatch(said)
    expect(problems).toContain('Usage: npm run -s map -- INPUT')
    expect({ code, out }).toEqual({ code: 2, out: '' })
  })

  test('--help prints the usage and ends with 0', async () => {
    const { code, out, problems } = await map(['--help'])
    expect(out).toMatch(/^Usage: npm run -s map -- INPUT/)
    expect({ code, problems }).toEqual({ code: 0, problems: '' })
  })
})

describe('a file that cannot become a map ends with 1, one sentence and no output', () => {
  const cases: readonly (readonly [why: string, bytes: Uint8Array | undefined])[] = [
    ['it does not exist', undefined],
    ['it is empty', new Uint8Array()],
    ['it holds only blank lines', Buffer.from('\n \n\n')],
    ['it is a picture', Buffer.from('89504e470d0a1a0a0000000d4948445200000001000000010806000000', 'hex')],
    [
      'it is random bytes',
      Uint8Array.from({ length: 4096 }, (_, index) => (index * 197 + (index >> 3)) % 256),
    ],
    ['it is broken JSON', Buffer.from('{"version": 1, "stages": [')],
    ['it is JSON of something else', Buffer.from('{"colour": "red"}')],
    ['it is a sentence', Buffer.from('Nothing to see here')],
    ['it has a header and no rows', Buffer.from('Stage,Touchpoint,Customer action\n')],
  ]
  test.each(cases)('%s', async (why, bytes) => {
    const file = join(folder, why.replaceAll(' ', '-'))
    if (bytes) await writeFile(file, bytes)
    const { code, out, problems } = await map([file])
    expect(problems).toMatch(/^[^\n]+[.?]\n/)
    expectNoStack(problems)
    expect({ code, out }).toEqual({ code: 1, out: '' })
  })

  test('it is a folder', async () => {
    expect(await map([folder])).toEqual({
      code: 1,
      out: '',
      problems: `${folder} is a folder, not a file.\n`,
    })
  })

  test('its mapping does not exist, or is not JSON', async () => {
    const missing = await map([fixture('coffee.csv'), '--mapping', join(folder, 'no.json')])
    expect(missing).toEqual({ code: 1, out: '', problems: `There is no file ${join(folder, 'no.json')}.\n` })
    const wrong = await map([fixture('coffee.csv'), '--mapping', fixture('coffee.csv')])
    expect(wrong).toEqual({
      code: 1,
      out: '',
      problems: `The mapping ${fixture('coffee.csv')} is not JSON.\n`,
    })
  })
})

describe('a journey is written in every format', () => {
  test('svg is the default, has the texts of the journey and takes nothing from the network', async () => {
    const { code, out, problems } = await map([fixture('coffee.csv')])
    expect(out).toMatch(/^<svg [^>]*width="\d+"/)
    expect(out).toContain('Discover')
    expect(out.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:\/\//)
    expect({ code, problems }).toEqual({ code: 0, problems: '' })
  })

  test('scene is the JSON of the scene, for each host', async () => {
    for (const host of ['figma', 'figjam', 'miro', 'board']) {
      const { code, out } = await map([fixture('coffee.csv'), '--to', 'scene', '--host', host])
      expect(JSON.parse(out)).toMatchObject({ version: 1, host, items: [{ kind: 'frame' }] })
      expect(code).toBe(0)
    }
  })

  test('journey and csv are read again as the same journey', async () => {
    const journey = await map([fixture('coffee.csv'), '--to', 'journey'])
    const saved = join(folder, 'again.journey.json')
    await writeFile(saved, journey.out)
    expect(await map([saved, '--to', 'journey'])).toEqual(journey)
    const table = await map([saved, '--to', 'csv'])
    expect(await map(['-', '--to', 'journey'], table.out)).toEqual(journey)
  })

  test('md is Markdown with every stage', async () => {
    const { code, out } = await map([fixture('coffee.csv'), '--to', 'md'])
    expect(out).toMatch(/^# /)
    for (const stage of ['Discover', 'Order', 'Pick up']) expect(out).toContain(stage)
    expect(code).toBe(0)
  })

  test('png is a picture twice the size of the svg', { timeout: 60_000 }, async () => {
    const file = join(folder, 'map.png')
    const { code, out } = await map([fixture('coffee.csv'), '--out', file])
    expect({ code, out }).toEqual({ code: 0, out: '' })
    const svg = await map([fixture('coffee.csv')])
    const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(svg.out) ?? []
    const png = await readFile(file)
    expect(png.subarray(1, 4).toString()).toBe('PNG')
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([2 * Number(width), 2 * Number(height)])
  })

  test('[V26] the same input gives the same bytes', async () => {
    expect(await map([fixture('coffee.csv')])).toEqual(await map([fixture('coffee.csv')]))
  })

  test('Mermaid comes from standard input', async () => {
    const { code, out } = await map(['-', '--to', 'md'], await readFile(fixture('coffee.mmd'), 'utf8'))
    expect(out).toContain('Picking up coffee')
    expect(code).toBe(0)
  })
})

describe('--out', () => {
  test('takes the result, and its name says the format', async () => {
    for (const [name, start] of [
      ['map.svg', '<svg'],
      ['map.md', '# '],
      ['map.journey.json', '{'],
    ] as const) {
      const file = join(folder, name)
      expect(await map([fixture('coffee.csv'), '--out', file])).toEqual({ code: 0, out: '', problems: '' })
      expect((await readFile(file, 'utf8')).startsWith(start)).toBe(true)
    }
  })

  test('is refused with a sentence where it cannot be written', async () => {
    const into = (out: string) => map([fixture('coffee.csv'), '--to', 'svg', '--out', out])
    const nowhere = join(folder, 'no', 'map.svg')
    expect((await into(nowhere)).problems).toBe(
      `${nowhere} cannot be written, because its folder does not exist.\n`,
    )
    expect((await into(folder)).problems).toBe(`${folder} is a folder. Give the result a file name.\n`)
    expect((await into(folder)).code).toBe(1)
  })

  test('never writes over the file that is read', async () => {
    const file = join(folder, 'own.csv')
    const text = await readFile(fixture('coffee.csv'), 'utf8')
    await writeFile(file, text)
    const { code, problems } = await map([file, '--out', file])
    expect({ code, problems }).toEqual({
      code: 1,
      problems: `${file} is the file being read. Choose another name for the result.\n`,
    })
    expect(await readFile(file, 'utf8')).toBe(text)
  })
})

describe('what is wrong in a file', () => {
  test('[R4] goes to standard error with its row and column, and the rest is drawn', async () => {
    const { code, out, problems } = await map([fixture('wrong-score.csv')])
    expect(problems).toMatch(/^row 3, column "Score": .+\.\n$/)
    expect(out).toContain('Pays with a saved card')
    expect(code).toBe(0)
  })

  test('[X5] is said in the language that was asked for', async () => {
    expect((await map([fixture('wrong-score.csv'), '--lang', 'pl'])).problems).toMatch(
      /^wiersz 3, kolumna „Score”: /,
    )
  })
})

describe('--inspect', () => {
  test('prints what a table was taken for', async () => {
    const { code, out, problems } = await map([fixture('wrong-score.csv'), '--inspect'])
    const report = JSON.parse(out)
    expect(Object.keys(report)).toEqual([
      'kind',
      'vendor',
      'encoding',
      'delimiter',
      'headerRows',
      'headerStart',
      'records',
      'columns',
      'dropped',
      'problems',
    ])
    expect(report).toMatchObject({ kind: 'journey', delimiter: ',', headerRows: 1, records: 3 })
    expect(report.columns.map(({ name }: { name: string }) => name)).toEqual([
      'Stage',
      'Touchpoint',
      'Customer action',
      'Score',
    ])
    expect(report.problems).toEqual([
      { code: expect.any(String), row: 3, column: 'Score', message: expect.any(String) },
    ])
    expect({ code, problems }).toEqual({ code: 0, problems: '' })
  })

  test('prints the kind of every other file', async () => {
    expect(JSON.parse((await map([fixture('coffee.mmd'), '--inspect'])).out)).toMatchObject({
      kind: 'mermaid',
    })
    expect(JSON.parse((await map(['-', '--inspect'], '')).out)).toMatchObject({ kind: 'refused' })
  })
})

test('a reader of the pipe that leaves early ends the command quietly', async () => {
  const child = spawn(process.execPath, [command, fixture('coffee.csv')])
  child.stdout.destroy()
  const problems = collected(child.stderr)
  const code = await new Promise((resolve) => child.on('close', resolve))
  expect({ code, problems: await problems }).toEqual({ code: 0, problems: '' })
})

interface Ran {
  readonly code: number | null
  readonly out: string
  readonly problems: string
}

/** Runs the command as a person does. */
async function map(words: readonly string[], input = ''): Promise<Ran> {
  const child = spawn(process.execPath, [command, ...words])
  const [out, problems] = [collected(child.stdout), collected(child.stderr)]
  child.stdin.on('error', () => {}) // a command that does not read its input closes it
  child.stdin.end(input)
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve))
  return { code, out: await out, problems: await problems }
}

async function collected(stream: NodeJS.ReadableStream): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks).toString()
}

function expectNoStack(text: string): void {
  expect(text).not.toMatch(/^\s+at |Error:|node:/m)
}

describe('a survey', () => {
  const answers = (scores: readonly number[]) =>
    [
      'Timestamp,How satisfied were you with ordering?',
      ...scores.map((score, day) => `2026/03/${day + 10} 10:00:00,${score}`),
    ].join('\n')

  test('gives its mapping, and is read by one that was saved', async () => {
    const [survey, saved] = [join(folder, 'wave.csv'), join(folder, 'wave.mapping.json')]
    await writeFile(survey, answers([1, 2, 3, 4, 5, 4]))
    expect(await map([survey, '--out', saved])).toMatchObject({ code: 0 })
    const mapping = JSON.parse(await readFile(saved, 'utf8'))
    expect(mapping).toMatchObject({ version: 1, stages: [{ touchpoints: [{ name: 'Ordering' }] }] })
    mapping.stages[0].touchpoints[0].name = 'The order'
    await writeFile(saved, JSON.stringify(mapping))
    const { out } = await map([survey, '--mapping', saved, '--to', 'journey'])
    expect(JSON.parse(out).stages[0].touchpoints[0].name).toBe('The order')
  })

  test('stands beside its earlier wave', async () => {
    const [newer, older] = [join(folder, 'newer.csv'), join(folder, 'older.csv')]
    await writeFile(newer, answers([1, 2, 3, 4, 5, 3]))
    await writeFile(older, answers([5, 5, 4, 4, 5, 4]))
    const { out, code } = await map([newer, '--previous', older, '--to', 'journey'])
    expect(code).toBe(0)
    expect(JSON.parse(out).lines).toMatchObject([
      { basis: 'measured', points: [{ value: 0 }] },
      { basis: 'previous', points: [{ value: 1.5 }] },
    ])
  })

  test('is drawn alone, and that is said, where the earlier wave cannot be read', async () => {
    const newer = join(folder, 'alone.csv')
    await writeFile(newer, answers([1, 2, 3, 4, 5, 3]))
    const { code, problems } = await map([
      newer,
      '--previous',
      join(folder, 'nowhere.csv'),
      '--to',
      'journey',
    ])
    expect(code).toBe(0)
    expect(problems).toContain('so only the newer one is drawn')
  })
})
