import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { maskPersonal } from '../../../core/survey/privacy.ts'

describe('[P3] what identifies people is masked', () => {
  test.each([
    ['Write to jan.kowalski+shop@poczta.example.pl please.', 'Write to [e-mail] please.'],
    ['Пишите на анна@пример.рф', 'Пишите на [e-mail]'],
    ['Call +48 601 234 567 after five', 'Call [phone] after five'],
    ['tel. 0721-123-456', 'tel. [phone]'],
    ['8 (912) 345-67-89', '[phone]'],
    ['My card 4111 1111 1111 1111 was declined', 'My card [card] was declined'],
    ['IBAN PL61109010140000071219812874 is mine', 'IBAN [IBAN] is mine'],
    ['Konto DE89 3704 0044 0532 0130 00 bitte', 'Konto [IBAN] bitte'],
    ['PESEL 44051401359', 'PESEL [PESEL]'],
    ['CNP 1800101221144', 'CNP [CNP]'],
  ])('%s', (text, masked) => {
    expect(maskPersonal(text).text).toBe(masked)
  })

  test('and counted by kind', () => {
    expect(maskPersonal('a@example.com, b@example.com, +40 721 123 456').counts).toEqual({
      email: 2,
      phone: 1,
    })
  })
})

describe('[P3] other numbers stay', () => {
  test.each([
    'I waited 45 minutes on 2026-03-14 and again on 14.03.2026.',
    'It cost 1299.99 and took 3 of 10 tries.',
    'Order 4111 1111 1111 1112 never came.', // Luhn fails
    'Between 2019-2024 nothing changed.',
    'Version 4.556.10005 crashes.',
    'PESEL 44051401358', // check digit fails
    'Open 8-16, 7 days.',
  ])('%s', (text) => {
    expect(maskPersonal(text).text).toBe(text)
  })
})

test('masking twice changes nothing, and never throws', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      const once = maskPersonal(text).text
      expect(maskPersonal(once).text).toBe(once)
    }),
  )
})
