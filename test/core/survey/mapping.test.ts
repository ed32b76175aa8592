import { describe, expect, test } from 'vitest'
import { fingerprintOf, mappingFits, parseMapping } from '../../../core/survey/mapping.ts'
import { codesOf, surveyOf } from './files.ts'

const first = surveyOf('qualtrics', 'qualtrics')

describe('[R8] a mapping is data', () => {
  test('that is saved, read again and gives the same journey', () => {
    const saved: unknown = JSON.parse(JSON.stringify(first.mapping))
    expect(parseMapping(saved)).toEqual(first.mapping)
    expect(surveyOf('qualtrics', 'qualtrics', { mapping: saved }).journey).toEqual(first.journey)
  })

  test('that a person corrects: another use, a flipped scale', () => {
    const columns = first.mapping.columns.map((column) =>
      column.item === 'Signing up' && column.scale
        ? { ...column, scale: { ...column.scale, better: 'low' as const } }
        : column,
    )
    const { journey } = surveyOf('qualtrics', 'qualtrics', { mapping: { ...first.mapping, columns } })
    const [before, after] = [first.journey, journey].map(
      ({ lines }) => lines[0]?.points[2]?.value ?? Number.NaN,
    )
    expect(after).toBeCloseTo(-(before ?? 0), 12)
  })

  test('that every column of the file has a place in, used or not', () => {
    expect(first.mapping.columns).toHaveLength(first.columns.length)
    expect(first.mapping.columns.every(({ use, why }) => use !== 'unused' || why !== undefined)).toBe(true)
  })

  test('that is remembered by the headers, in whatever order', () => {
    const headers = ['Age', 'Score', 'Why?']
    expect(fingerprintOf(headers)).toBe(fingerprintOf([...headers].reverse()))
    expect(fingerprintOf(headers)).not.toBe(fingerprintOf(['Age', 'Score']))
    expect(first.mapping.fingerprint).toMatch(/^[\da-f]{16}$/)
  })

  test('that fits another file as far as its columns are there', () => {
    expect(
      mappingFits(
        first.mapping,
        first.columns.map(({ header }) => header),
      ),
    ).toBe(1)
    expect(mappingFits(first.mapping, [])).toBe(0)
  })

  test('and that is refused with a sentence when it is something else', () => {
    expect(parseMapping({ version: 99 })).toBeNull()
    expect(codesOf(surveyOf('qualtrics', 'qualtrics', { mapping: 'nonsense' }))).toContain(
      'survey-mapping-unreadable',
    )
    expect(codesOf(surveyOf('kobo', 'kobo', { mapping: first.mapping }))).toContain('survey-mapping-columns')
  })
})
