import { describe, expect, test } from 'vitest'
import { changeUse, flipScale, placesIn, regroup } from '../../../core/survey/mapping/correct.ts'
import { fingerprintOf, mappingFits, parseMapping, type SurveyMapping } from '../../../core/survey/mapping.ts'
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

describe('[R8] [R10] a person corrects a mapping', () => {
  const draw = (mapping: SurveyMapping) => surveyOf('qualtrics', 'qualtrics', { mapping }).journey
  const header = (item: string) => first.mapping.columns.find((column) => column.item === item)?.column ?? ''

  test('a scale is turned round', () => {
    const turned = flipScale(first.mapping, header('Signing up'))
    expect(draw(turned).lines[0]?.points[2]?.value).toBeCloseTo(
      -(first.journey.lines[0]?.points[2]?.value ?? 0),
      12,
    )
    expect(flipScale(turned, header('Signing up')).columns.map(({ scale }) => scale?.better)).toEqual(
      first.mapping.columns.map(({ scale }) => scale?.better),
    )
  })

  test('a column leaves the map, its place with it', () => {
    const journey = draw(changeUse(first.mapping, header('Signing up'), 'unused', 'en'))
    expect(journey.lines[0]?.points).toHaveLength(4)
    expect(journey.stages[0]?.touchpoints.map(({ id }) => id)).not.toContain('signing-up')
  })

  test('a background question becomes the segments, and a figure becomes a line', () => {
    const plan = first.columns.find(({ stem }) => stem === 'plan')?.header ?? ''
    expect(draw(changeUse(first.mapping, plan, 'segment', 'en')).lines.map(({ title }) => title)).toEqual([
      'basic',
      'plus',
    ])
    const easy = first.columns.find(({ stem }) => stem.startsWith('The bank made it easy'))?.header ?? ''
    expect(draw(changeUse(first.mapping, easy, 'emotion', 'en')).lines.map(({ title }) => title)).toEqual([
      'Satisfaction',
      'Agreement',
    ])
  })

  test('a question that was left out gets a place of its own', () => {
    const heard = first.columns.find(({ stem }) => stem === 'How did you hear of us?')?.header ?? ''
    const journey = draw(changeUse(first.mapping, heard, 'choice', 'en'))
    expect(journey.stages.at(-1)?.touchpoints.at(-1)?.name).toBe('How did you hear of us?')
    expect(
      journey.cards.filter(({ touchpoint }) => touchpoint === 'how-did-you-hear-of-us').length,
    ).toBeGreaterThan(2)
  })

  test('a text has no scale and makes no line', () => {
    const why = first.columns.find(({ stem }) => stem.startsWith('Why did you'))?.header ?? ''
    expect(changeUse(first.mapping, why, 'emotion', 'en')).toBe(first.mapping)
  })

  test('questions are grouped into stages, and nothing of them is lost', () => {
    const mapping = regroup(first.mapping, ({ name }) =>
      /Finding|Comparing/.test(name) ? 'Before' : /Waiting|Signing/.test(name) ? 'Moving' : 'After',
    )
    const journey = draw(mapping)
    expect(journey.stages.map(({ name, touchpoints }) => [name, touchpoints.length])).toEqual([
      ['Before', 2],
      ['Moving', 2],
      ['After', 3],
    ])
    const values = (lines: typeof journey.lines) => lines[0]?.points.map(({ value }) => value)
    expect(values(journey.lines)).toEqual(values(first.journey.lines))
    expect(placesIn(mapping)).toHaveLength(placesIn(first.mapping).length)
  })
})
