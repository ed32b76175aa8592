import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ByteSource } from '../../../core/read/byte-source.ts'
import { readFile } from '../../../core/read/read.ts'
import { LONG_FILE, readStream } from '../../../core/read/stream.ts'
import { joined, singleByte, utf8, utf16 } from './bytes.ts'

const piecesOf = (bytes: Uint8Array, cuts: readonly number[]): ByteSource => ({
  size: bytes.length,
  async *open() {
    const places = [...new Set(cuts.map((cut) => cut % bytes.length))].sort((a, b) => a - b)
    for (const [i, place] of [...places, bytes.length].entries())
      yield bytes.subarray(i === 0 ? 0 : places[i - 1], place)
  },
})

const headers = {
  survey:
    'Country;Finding: how satisfied? (1-5);Paying: how satisfied? (1-5);Delivery: how satisfied? (1-5);Why?;Notes',
  events: 'customer_id;date;channel;stage;event;Notes',
  aggregate: 'stage;n;mean;sd;comment;Notes',
  journey: 'Stage;Lane;Text;Channel;Owner;Notes',
  questionnaire: 'type;name;label;hint;required;relevant',
  people: 'Question;Respondent 1;Respondent 2;Respondent 3;Respondent 4;Respondent 5',
  rows: 'Stage;Score;Segment;Date;Comment;Notes',
} as const

const answers = {
  survey: (i: number) =>
    `${['Polska', 'România', 'Kraków'][i % 3]};${1 + (i % 5)};${i % 7 || ''};${1 + ((i * 3) % 5)};"Płatność nie działa, ""znowu"" ${i} razy"`,
  events: (i: number) => `c${i % 900};2026-03-${10 + (i % 18)};e-mail;Purchase;opened`,
  aggregate: (i: number) => `Stage ${i};${i};${1 + (i % 5)};1;x`,
  journey: (i: number) => `Stage ${i % 9};Pain points;Too slow ${i};web;Ann`,
  questionnaire: (i: number) => `text;q${i};Question ${i};;yes`,
  people: (i: number) => `What do you think of number ${i}?;${i % 5};2;3;4`,
  rows: (i: number) =>
    `${['Find', 'Pay', 'Return'][i % 3]};${1 + (i % 5)};new;2026-03-1${i % 9};Nie wiem dlaczego tak jest`,
} as const

/** Lines that a reader has to get over, wherever they stand. */
const surprises = [
  'Polska;5;"never closed; 4;3;why',
  'Polska;5;4 "inches" wide;3;"a" b;x',
  '',
  ';;;;;',
  'Polska;5',
  'Polska;5;4;3;why;note;more;and more',
  'Polska;five;4;3;why;note',
  '"Polska";"5";"4";"3";"two\nlines";"note"',
  'Pol\u0000ska;5;4;3;why;note',
  'Pol\ufffdska;5;4;3;why;note',
  '\u001a',
  '🙂 Polska ;5;4;3;🙂;note',
  `Polska;5;4;3;${'long '.repeat(2000)};note`,
] as const

interface File {
  readonly kind: keyof typeof headers
  readonly newline: string
  readonly encoding: 'utf-8' | 'utf-8-sig' | 'utf-16le' | 'cp1250'
  readonly above: string
  readonly wide: boolean
  readonly odd: readonly (readonly [number, number])[]
  readonly broken: readonly number[]
  readonly end: string
}

function bytesOf({ kind, newline, encoding, above, wide, odd, broken, end }: File): Uint8Array {
  const filler = 'n'.repeat(700)
  const lines = Array.from(
    { length: 3100 },
    (_, i) => `${answers[kind](i)};${filler}${wide && i > 2400 ? ';x' : ''}`,
  )
  for (const [at, which] of odd) lines.splice(at % lines.length, 0, surprises[which % surprises.length] ?? '')
  const bytes = bytesIn(`${above}${headers[kind]}${newline}${lines.join(newline)}${end}`, encoding)
  for (const at of broken) bytes[at % bytes.length] = 0xb3
  return bytes
}

/** Bytes of a long text; letters that cp1250 does not have become question marks. */
function bytesIn(text: string, encoding: File['encoding']): Uint8Array {
  if (encoding === 'utf-16le') return joined([0xff, 0xfe], utf16(text, 'le'))
  if (encoding === 'cp1250') return Uint8Array.from([...text], (letter) => central.get(letter) ?? 0x3f)
  return encoding === 'utf-8-sig' ? joined([0xef, 0xbb, 0xbf], utf8(text)) : utf8(text)
}

const central = new Map(
  ['ąćęłńóśźżĄĆĘŁŃÓŚŹŻăâîşţ', ...Array.from({ length: 128 }, (_, code) => String.fromCharCode(code))].flatMap(
    (letters) => [...letters].map((letter) => [letter, singleByte(letter, 'cp1250')[0] ?? 0x3f] as const),
  ),
)

const usually = <T>(value: T, ...others: readonly T[]) =>
  fc.oneof(
    { weight: 3, arbitrary: fc.constant(value) },
    { weight: 2, arbitrary: fc.constantFrom(...others, value) },
  )

const file: fc.Arbitrary<File> = fc.record({
  kind: usually<keyof typeof headers>('survey', ...(Object.keys(headers) as (keyof typeof headers)[])),
  newline: fc.constantFrom('\n', '\r\n', '\r'),
  encoding: usually<File['encoding']>('utf-8', 'utf-8-sig', 'utf-16le', 'cp1250'),
  above: usually('', 'sep=;\r\n', 'A survey of shoes\n\n', '\n\n'),
  wide: usually(false, true),
  odd: fc.array(fc.tuple(fc.nat(3500), fc.nat(surprises.length - 1)), { maxLength: 30 }),
  broken: fc.oneof({ weight: 5, arbitrary: fc.constant([]) }, fc.array(fc.nat(), { maxLength: 2 })),
  end: fc.constantFrom('\n', '', '\u001a', '\n"Polska', '\r'),
})

describe('readStream', () => {
  it('gives the reading of the whole file, for every cut of any file', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(file, fc.array(fc.nat(), { minLength: 1, maxLength: 40 }), async (made, cuts) => {
        const bytes = bytesOf(made)
        expect(bytes.length).toBeGreaterThan(LONG_FILE)
        expect(await readStream(piecesOf(bytes, cuts), { name: 'shoes.csv' })).toEqual(
          readFile(bytes, { name: 'shoes.csv' }),
        )
      }),
      { numRuns: 20 },
    )
  })

  it('reads a file that is cut into single bytes where it is hardest', async () => {
    const text = `${headers.survey}\r\n${Array.from({ length: 3100 }, (_, i) => `${answers.survey(i)};${'ż'.repeat(350)}`).join('\r\n')}`
    const bytes = bytesIn(text, 'utf-8')
    const around = (place: number) => Array.from({ length: 400 }, (_, i) => place + i)
    const cuts = [...around(1), ...around(1 << 20), ...around(bytes.length - 400)]
    const source = piecesOf(bytes, cuts)
    let opened = 0
    const once: ByteSource = {
      size: source.size,
      open() {
        opened += 1
        return source.open()
      },
    }
    expect(await readStream(once, { name: 'shoes.csv' })).toEqual(readFile(bytes, { name: 'shoes.csv' }))
    expect(opened).toBe(1)
  })

  it('[R4] loses no well-formed row, whatever stands between', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.nat(3000), fc.nat(1)), { maxLength: 12 }), async (odd) => {
        const bytes = bytesOf({ ...plain, odd })
        const reading = await readStream(piecesOf(bytes, [7, 1_500_001]), { name: 'shoes.csv' })
        const broken = odd.length
        expect(reading?.source.records).toBe(3100 + broken)
        expect(
          reading?.problems.filter(({ code }) => code === 'row-quote-broken').length,
        ).toBeGreaterThanOrEqual(broken > 0 ? 1 : 0)
      }),
      { numRuns: 10 },
    )
  })

  it('stops when it is told to', async () => {
    const bytes = bytesOf(plain)
    let pieces = 0
    const source = piecesOf(
      bytes,
      Array.from({ length: 20 }, (_, i) => i * 100_000),
    )
    const reading = await readStream(source, {
      onProgress: () => {
        pieces += 1
      },
      isCancelled: () => pieces > 2,
    })
    expect([reading, pieces]).toEqual([null, 3])
  })

  it('[X8] says how far it is, up to the end', async () => {
    const bytes = bytesOf(plain)
    const heard: number[] = []
    await readStream(piecesOf(bytes, [1_200_000, 1_600_000]), { onProgress: (done) => heard.push(done) })
    expect(heard).toEqual([1_200_000, 1_600_000, bytes.length])
  })
})

const plain: File = {
  kind: 'survey',
  newline: '\n',
  encoding: 'utf-8',
  above: '',
  wide: false,
  odd: [],
  broken: [],
  end: '\n',
}
