import { describe, expect, it } from 'vitest'
import { faces, feeling, feelingInside } from '../../../core/vocabulary/emotions.ts'

describe('feeling', () => {
  const whole: readonly (readonly [string, number])[] = [
    ['Delighted', 2],
    ['happy', 1],
    ['Neutral.', 0],
    ['worried', -1],
    ['FRUSTRATED!', -2],
    ['zadowolona', 1],
    ['wściekli', -2],
    ['в восторге', 2],
    ['раздражена', -2],
    ['îngrijorată', -1],
    ['begeistert', 2],
    ['déçue', -1],
    ['enojadas', -2],
    ['不安', -1],
    ['最高', 2],
  ]
  it.each(whole)('knows %s', (word, value) => {
    expect(feeling(word)).toBe(value)
  })

  it('[R9] matches whole words, so that a negated one is not its opposite', () => {
    expect(feeling('dissatisfied')).toBe(-1)
    expect(feeling('niezadowolony')).toBe(-1)
    expect(feeling('nemulțumit')).toBe(-1)
    expect(feeling('unzufrieden')).toBe(-1)
    expect(feeling('happyish')).toBeNull()
  })

  it('strengthens and weakens by the adverb before it', () => {
    expect(feeling('very happy')).toBe(2)
    expect(feeling('slightly annoyed')).toBe(-1)
    expect(feeling('bardzo niezadowolony')).toBe(-2)
  })

  it('knows the words of rating scales', () => {
    expect(feeling('Somewhat satisfied')).toBeGreaterThan(0)
    expect(feeling('sehr schwierig')).toBeLessThan(-1)
  })

  it('is null for what is no feeling', () => {
    expect(['', 'banana', '4', 'opens the app'].map(feeling)).toEqual([null, null, null, null])
  })
})

describe('feelingInside', () => {
  it('takes the mean of the feelings a short text names', () => {
    expect(feelingInside('Anxious, but hopeful at the end')).toBe(0)
    expect(feelingInside('Frustrated because the app is slow')).toBe(-2)
  })

  it('turns a feeling after a negation, and does not guess what the opposite of a bad one is', () => {
    expect(feelingInside('he is not happy')).toBe(-1)
    expect(feelingInside('не очень доволен')).toBe(-1)
    expect(feelingInside('no longer worried')).toBeNull()
  })

  it('reads how a Japanese mood moves, small steps at half height', () => {
    expect(['やや下', '少し上', '急降下', '上昇', '高い水準で維持'].map(feelingInside)).toEqual([
      -0.5, 0.5, -2, 1, 1,
    ])
  })

  it('does not read a mood out of a story', () => {
    expect(
      feelingInside(
        'a happy customer who came back after two years told us the whole story of her last order',
      ),
    ).toBeNull()
  })
})

describe('faces', () => {
  it('reads faces and gives the text without them', () => {
    expect(faces('🙂 relieved')).toEqual({ value: 1, rest: 'relieved' })
    expect(faces('☹️')).toEqual({ value: -1, rest: '' })
    expect(faces('👍🏽')).toEqual({ value: 1, rest: '' })
    expect(faces('no face')).toBeNull()
  })
})
