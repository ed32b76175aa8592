/**
 * Masks what identifies people in texts that are going to be drawn (P3): e-mail addresses, phone numbers, card
 * numbers (Luhn), IBANs (mod 97), PESEL and CNP (their check digits). Numbers that fail their check stay.
 */

export const personalKinds = ['email', 'phone', 'card', 'iban', 'pesel', 'cnp'] as const
export type PersonalKind = (typeof personalKinds)[number]

export interface Masked {
  readonly text: string
  /** How many of each were masked; kinds that did not occur are left out. */
  readonly counts: { readonly [Kind in PersonalKind]?: number }
}

/** A text with everything that identifies a person replaced by its kind in brackets. */
export const maskPersonal = (text: string): Masked => {
  const counts: { [Kind in PersonalKind]?: number } = {}
  const hide = (kind: PersonalKind) => {
    counts[kind] = (counts[kind] ?? 0) + 1
    return masks[kind]
  }
  const masked = text
    .replace(/[^\s@<>()[\],;:"]{1,64}@[^\s@<>()[\],;:"]{1,190}\.\p{L}{2,24}/gu, () => hide('email'))
    .replace(/(?<![\p{L}\d])[A-Z]{2}\d{2}(?: ?[A-Z\d]){11,30}(?![\p{L}\d])/gu, (found) =>
      ibanWithin(found, hide),
    )
    .replace(/(?<![\d.,])\d(?:[ -]?\d){11,18}(?![\d])/g, (found) => {
      const digits = found.replace(/\D/g, '')
      if (isCnp(digits)) return hide('cnp')
      return isCard(digits) ? hide('card') : found
    })
    .replace(/(?<![\d.,-])\d{11}(?![\d])/g, (found) => (isPesel(found) ? hide('pesel') : found))
    .replace(/(?<![\p{L}\d.,/-])(?:\+|00)?\(?\d(?:[ ().-]{0,2}\d){6,40}(?![\d%])/gu, (found) =>
      isPhone(found) ? hide('phone') : found,
    )
  return { text: masked, counts }
}

const masks: { readonly [Kind in PersonalKind]: string } = {
  email: '[e-mail]',
  phone: '[phone]',
  card: '[card]',
  iban: '[IBAN]',
  pesel: '[PESEL]',
  cnp: '[CNP]',
}

/** The longest beginning of the match that is an IBAN is masked; words after it stay. */
const ibanWithin = (found: string, hide: (kind: PersonalKind) => string) => {
  for (let end = found.length; end >= 15; end -= 1) {
    if (isIban(found.slice(0, end).replace(/ /g, ''))) return hide('iban') + found.slice(end)
  }
  return found
}

const isIban = (iban: string) => {
  if (iban.length < 15 || iban.length > 34) return false
  const moved = iban.slice(4) + iban.slice(0, 4)
  let rest = 0
  for (const letter of moved) {
    const digits = /\d/.test(letter) ? letter : String(letter.charCodeAt(0) - 55)
    for (const digit of digits) rest = (rest * 10 + Number(digit)) % 97
  }
  return rest === 1
}

const isCard = (digits: string) => {
  if (digits.length < 13 || digits.length > 19 || /^0|^(\d)\1+$/.test(digits)) return false
  let sum = 0
  for (let i = 0; i < digits.length; i += 1) {
    const digit = Number(digits[digits.length - 1 - i])
    const doubled = i % 2 === 1 ? digit * 2 : digit
    sum += doubled > 9 ? doubled - 9 : doubled
  }
  return sum % 10 === 0
}

const weighted = (digits: string, weights: readonly number[]) =>
  weights.reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0)

/** Polish identification number: month with its century, day, and check digit. */
const isPesel = (digits: string) => {
  const month = Number(digits.slice(2, 4)) % 20
  const day = Number(digits.slice(4, 6))
  if (month < 1 || month > 12 || day < 1 || day > 31) return false
  return (10 - (weighted(digits, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]) % 10)) % 10 === Number(digits[10])
}

/** Romanian personal numeric code: 13 digits with month, day and check digit. */
const isCnp = (digits: string) => {
  if (!/^[1-9]\d{12}$/.test(digits)) return false
  const month = Number(digits.slice(3, 5))
  const day = Number(digits.slice(5, 7))
  if (month < 1 || month > 12 || day < 1 || day > 31) return false
  const check = weighted(digits, [2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9]) % 11
  return (check === 10 ? 1 : check) === Number(digits[12])
}

/** Nine to fifteen digits, or seven and more behind a plus or in groups; dates and long plain numbers are none. */
const isPhone = (found: string) => {
  const digits = found.replace(/\D/g, '')
  if (
    digits.length > 15 ||
    /^\d{4}[-. ]\d{1,2}[-. ]\d{1,2}$|^\d{1,2}[-. ]\d{1,2}[-. ]\d{4}$/.test(found.trim())
  )
    return false
  if (/^\d{4}\s?-\s?\d{4}$/.test(found.trim())) return false
  if (/^\d?\.\d|^\d\d?\.\d+\.\d+$/.test(found.trim())) return false
  if (/^\+|^00/.test(found)) return digits.length >= 9
  const groups = found
    .trim()
    .split(/[ ().-]+/)
    .filter((group) => group !== '').length
  return digits.length >= 9 ? groups > 1 || /^[05-9]\d{8,9}$/.test(digits) : digits.length >= 7 && groups > 2
}
