import { describe, expect, it } from 'vitest'
import { normalise, wordsOf } from '../../../core/vocabulary/normalise.ts'

describe('normalise', () => {
  it('makes spellings of one word equal', () => {
    expect(normalise('  Zadowolony\u00a0/  ZŁA ')).toBe('zadowolony / zla')
    expect(normalise('Удовлетворён')).toBe(normalise('удовлетворен'))
    expect(normalise('Mulțumit')).toBe(normalise('mulţumit'))
    expect(normalise('überhaupt weiß')).toBe('uberhaupt weiss')
    expect(normalise('d’accord')).toBe("d'accord")
    expect(normalise('ﾀｯﾁﾎﾟｲﾝﾄ')).toBe('タッチポイント')
  })

  it('keeps what tells words apart: digits, punctuation, the marks of Japanese', () => {
    expect(normalise('5 - Very impressive!')).toBe('5 - very impressive!')
    expect(normalise('が')).not.toBe(normalise('か'))
  })
})

describe('wordsOf', () => {
  it('splits into words of any script', () => {
    expect(wordsOf("Pain points / challenge — d'interaction")).toEqual([
      'pain',
      'points',
      'challenge',
      "d'interaction",
    ])
  })
})
