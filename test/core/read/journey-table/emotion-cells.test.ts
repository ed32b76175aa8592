import { describe, expect, it } from 'vitest'
import { readEmotions } from '../../../../core/read/journey-table/emotion-cells.ts'
import { onLine } from '../../../../core/read/journey-table/emotion-scale.ts'

const read = (texts: readonly string[], header = 'Emotion') =>
  readEmotions(
    texts.map((text, i) => ({ text, row: i + 2, column: header })),
    header,
  )
const values = (texts: readonly string[], header?: string) =>
  read(texts, header).values.map(({ value }) => value)

describe('readEmotions', () => {
  it('[S1] puts the numbers of a column on the line, linear between the ends of their scale', () => {
    expect(values(['1', '3', '5', '4,5'])).toEqual([-2, 0, 2, 1.5])
    expect(values(['0', '5', '10'])).toEqual([-2, 0, 2])
    expect(values(['-2', '0', '1'])).toEqual([-2, 0, 1])
    expect(values(['20', '100'])).toEqual([-1.2, 2])
  })

  it('says which scale it took, unless it is the plain one or the header names it', () => {
    expect(read(['1', '5']).problems).toEqual([])
    expect(read(['0', '9']).problems).toEqual([
      { code: 'emotion-scale-guessed', column: 'Emotion', value: '0 – 10' },
    ])
    expect(read(['3', '7'], 'Mood (1–7)')).toMatchObject({
      scale: { min: 1, max: 7, better: 'high' },
      problems: [],
    })
  })

  it('[R10] lets the words of a scale decide its direction', () => {
    const { scale, values: points } = read(['1', '5'], '1 = delighted, 5 = furious')
    expect(scale).toEqual({ min: 1, max: 5, better: 'low', minLabel: 'delighted', maxLabel: 'furious' })
    expect(points.map(({ value }) => value)).toEqual([2, -2])
  })

  it('[V11] leaves a gap for an empty cell, never a zero', () => {
    expect(values(['4', '', 'n/a', '-'])).toEqual([1, null, null, null])
  })

  it('reads shares, stars, signs and faces', () => {
    expect(values(['4/5', '★★★★☆', '8/10', '++', '-', '🙂', '😡'])).toEqual([
      1,
      1,
      expect.closeTo(1.2),
      2,
      null,
      1,
      -2,
    ])
    expect(values(['--'])).toEqual([-2])
  })

  it('reads feelings in words, in lists, and with an explanation', () => {
    expect(values(['Delighted', 'calm, happy', 'Frustrated: the app is slow', 'very unhappy'])).toEqual([
      2, 0.5, -2, -2,
    ])
  })

  it('keeps the words of a feeling as the label of its point', () => {
    expect(read(['やや下（不安）', '4 (relieved)', '🙂 hopeful', 'anxious']).values).toEqual([
      { value: -0.5, label: '不安' },
      { value: 1, label: 'relieved' },
      { value: 1, label: 'hopeful' },
      { value: -1, label: 'anxious' },
    ])
  })

  it('takes the last of several emotions, shows them all, and says so', () => {
    expect(read(['少し上（希望）→ 下（迷い）', '🙂 → 😟'])).toMatchObject({
      values: [{ value: -1, label: '希望 → 迷い' }, { value: -1 }],
      problems: [
        { code: 'emotion-several', row: 2 },
        { code: 'emotion-several', row: 3 },
      ],
    })
  })

  it('[R4] says what is no emotion or lies outside the scale, with its place', () => {
    expect(read(['3', 'blue', '4', '2', '55']).problems).toEqual([
      { code: 'emotion-unread', row: 3, column: 'Emotion', value: 'blue' },
      { code: 'emotion-outside', row: 6, column: 'Emotion', value: '55', suggestion: '1 – 5' },
    ])
  })
})

describe('onLine', () => {
  it('[V21] turns a scale whose low end is the good one', () => {
    expect([1, 2, 5].map((value) => onLine(value, { min: 1, max: 5, better: 'low' }))).toEqual([2, 1, -2])
  })
})
