import { describe, expect, it } from 'vitest'
import { isLanguage, languages, plural, pluralCategory } from '../../../core/messages/language.ts'

describe('plural forms', () => {
  const counts = [...Array(250).keys(), 1000, 1001, 1002, 1011, 1012, 1_000_000, 0.5, 1.5, 2.4, 11.1]

  it.each(languages)('[X5] agree with the CLDR for every count in %s', (language) => {
    const oracle = new Intl.PluralRules(language)
    for (const count of counts) {
      expect(`${count} ${pluralCategory[language](count)}`).toBe(`${count} ${oracle.select(count)}`)
    }
  })

  it('[X5] choose the word that goes with the count', () => {
    const stages = { one: 'etap', few: 'etapy', many: 'etapów' }
    expect([0, 1, 2, 5, 12, 22, 112].map((count) => plural('pl', count, stages))).toEqual([
      'etapów',
      'etap',
      'etapy',
      'etapów',
      'etapów',
      'etapy',
      'etapów',
    ])
    expect(plural('ro', 0, { one: 'etapă', few: 'etape', other: 'de etape' })).toBe('etape')
    expect(plural('ro', 20, { one: 'etapă', few: 'etape', other: 'de etape' })).toBe('de etape')
  })

  it('take the form of many for a Slavic fraction that has no form of its own', () => {
    expect(plural('ru', 1.5, { one: 'балл', few: 'балла', many: 'баллов' })).toBe('баллов')
    expect(plural('ru', 1.5, { one: 'балл', few: 'балла', many: 'баллов', other: 'балла' })).toBe('балла')
  })
})

it('a language we do not speak is not one of ours', () => {
  expect(isLanguage('ro')).toBe(true)
  expect(isLanguage('de')).toBe(false)
})
