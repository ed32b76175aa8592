import fc from 'fast-check'
import { expect, it } from 'vitest'
import { journeySchema } from '../../../core/journey/schema.ts'
import { readMermaid } from '../../../core/read/mermaid.ts'

const word = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
  .map((text) => text.replace(/[#;%&<:,\s]/gu, ''))
const name = fc
  .array(word, { minLength: 1, maxLength: 5 })
  .map((words) => words.filter((part) => part !== '').join(' '))
  .filter((text) => text !== '' && !/^(?:title|section|acctitle|accdescr)$/i.test(text.split(' ')[0] ?? ''))
const task = fc.record({
  name: fc
    .tuple(name, fc.option(name))
    .map(([first, second]) => (second === null ? first : `${first}: ${second}`)),
  score: fc.integer({ min: 1, max: 5 }),
  actors: fc.array(name, { maxLength: 3 }),
})
const section = fc.record({ name, tasks: fc.array(task, { maxLength: 6 }) })

it('every task of a Mermaid journey comes back with its name and its score, in order', () => {
  fc.assert(
    fc.property(fc.array(section, { minLength: 1, maxLength: 5 }), (sections) => {
      const text = sections
        .map((s) =>
          [
            `section ${s.name}`,
            ...s.tasks.map((t) => `  ${t.name}: ${t.score}: ${t.actors.join(', ')}`),
          ].join('\n'),
        )
        .join('\n')
      const { journey } = readMermaid(`journey\n${text}`)
      expect(journey?.stages.map((stage) => [stage.name, stage.touchpoints.map((t) => t.name)])).toEqual(
        sections.map((s) => [s.name, s.tasks.map((t) => t.name)]),
      )
      const seen = new Map<string, number | null>(
        journey?.lines.flatMap(({ points }) =>
          points.map((p) => [`${p.stage}/${p.touchpoint}`, p.value] as const),
        ),
      )
      const columns = journey?.stages.flatMap((s) => s.touchpoints.map((t) => `${s.id}/${t.id}`)) ?? []
      expect(columns.map((column) => seen.get(column))).toEqual(
        sections.flatMap((s) => s.tasks.map((t) => t.score - 3)),
      )
    }),
  )
})

it('no text makes the reader throw, and what it answers is a journey', () => {
  const line = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      'section',
      'section A',
      'title',
      'accDescr {',
      '}',
      '%%{init',
      '---',
      ': : :',
      '::3::',
      '#',
      '%%',
      ';',
    ),
  )
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      const { journey } = readMermaid(`journey\n${lines.join('\n')}`)
      if (journey !== null) expect(journeySchema.safeParse(journey).success).toBe(true)
    }),
  )
})
