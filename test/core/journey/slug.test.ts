import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shortHash, slug, uniqueSlugs } from '../../../core/journey/slug.ts'

describe('slug', () => {
  it('keeps letters and digits of any script', () => {
    expect(slug('Pick-up counter')).toBe('pick-up-counter')
    expect(slug('Odbiór — okienko №2')).toBe('odbiór-okienko-no2')
    expect(slug('認知・興味')).toBe('認知-興味')
    expect(slug('a/b@c')).toBe('a-b-c')
  })

  it('is never empty, also where a text has no letter', () => {
    expect(slug('')).toMatch(/^x-[0-9a-z]+$/)
    expect(slug('🙂')).not.toBe(slug('🙁'))
  })

  it('shortens long texts and tells them apart by their whole text', () => {
    const long = 'waiting for the order '.repeat(20)
    expect([...slug(long)].length).toBeLessThanOrEqual(60)
    expect(slug(`${long}a`)).not.toBe(slug(`${long}b`))
  })

  it('is stable, bounded and free of / and @ for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const id = slug(text)
        expect(id).not.toMatch(/[/@\s]/)
        expect(id.length).toBeGreaterThan(0)
        expect([...id].length).toBeLessThanOrEqual(60)
        expect(slug(id)).toBe(id)
      }),
    )
  })
})

describe('uniqueSlugs', () => {
  it('counts only among equals', () => {
    const id = uniqueSlugs()
    expect(['Pay', 'Wait', 'pay!', 'Pay'].map(id)).toEqual(['pay', 'wait', 'pay-2', 'pay-3'])
  })

  it('never gives one id twice', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('Pay', 'pay 2', 'Pay-2', 'pay', '2')), (texts) => {
        const ids = texts.map(uniqueSlugs())
        expect(new Set(ids).size).toBe(ids.length)
      }),
    )
  })
})

describe('shortHash', () => {
  it('is FNV-1a of 32 bits', () => {
    expect(shortHash('')).toBe((0x811c9dc5).toString(36))
    expect(shortHash('a')).toBe((0xe40c292c).toString(36))
  })
})
