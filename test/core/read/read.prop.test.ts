import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { journeySchema } from '../../../core/journey/schema.ts'
import { fileKinds, readFile, readText } from '../../../core/read/read.ts'

const words = [
  'Stage',
  'Touchpoint',
  'Emotion',
  'Pain points',
  'Type',
  'Text',
  'Actions',
  'Timestamp',
  'Respondent ID',
  'Response',
  'customer_id',
  'date',
  'channel',
  'n',
  'mean',
  'Record',
  '__proto__',
  'Buy',
  'Use',
  '4',
  '80%',
  '🙂 → 😟',
  '-2',
  'a; b / c',
  '=1+1',
  '<script>',
  'Line of visibility',
]
const marks = [
  ',',
  ';',
  '\t',
  '|',
  '\n',
  '\r\n',
  '\r',
  '"',
  '""',
  '# ',
  '- ',
  '  ',
  'journey\n',
  '|--|',
  '{"',
  '[',
  '\0',
  '\ufeff',
  'sep=;\n',
]
const text = fc
  .array(fc.constantFrom(...words, ...marks, ',', '\n', ',', '\n'), { maxLength: 120 })
  .map((parts) => parts.join(''))

describe('readText', () => {
  it('never throws, and what it draws is a journey', () => {
    fc.assert(
      fc.property(
        text,
        fc.option(fc.constantFrom(...fileKinds, 'journey', 'table'), { nil: undefined }),
        (source, kind) => {
          const { journey, problems } = readText(source, kind === undefined ? {} : { kind })
          if (journey === null) expect(problems.length).toBeGreaterThan(0)
          else expect(journeySchema.safeParse(journey).error).toBeUndefined()
        },
      ),
      { numRuns: 400 },
    )
  })

  it('gives the same journey for the same text', () => {
    fc.assert(
      fc.property(text, (source) => {
        expect(readText(source)).toEqual(readText(source))
      }),
      { numRuns: 50 },
    )
  })
})

describe('readFile', () => {
  it('never throws, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const { journey, problems } = readFile(bytes)
        if (journey === null) expect(problems.length).toBeGreaterThan(0)
      }),
    )
  })
})
