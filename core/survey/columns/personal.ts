/**
 * Columns that identify people (P2): by a word of their header, in seven languages, or by what their cells look
 * like. "Restaurant name" is not a person's name; "Your name" is.
 */
import { wordsOf } from '../../vocabulary/normalise.ts'
import type { Profile } from './profile.ts'

const words = new Set(
  `email|emails|mail|phone|telephone|telefon|telefonu|telefonnummer|téléphone|teléfono|телефон|телефона|surname|nazwisko|фамилия|фио|prenume|nachname|
vorname|prénom|apellidos|pesel|cnp|passport|iban|postcode|zip|geburtsdatum`
    .split('|')
    .map((word) => wordsOf(word)[0] ?? word),
)
const whose =
  /^(?:what is |what's |enter |please enter |type )?(?:your|full|first|last|respondent|customer|client|contact|user|employee|participant)(?:'s)?(?: (?:full|first|last|user))? ?name\b|\b(?:twoje|pana|pani) imi[eę]\b|\bimi[eę] i nazwisko\b|\bваше имя\b|\bihr name\b|\bvotre nom\b|\bsu nombre\b|\bnumele (?:dvs|dumneavoastr)/i

const email = /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/
const ip = /^(?:\d{1,3}\.){3}\d{1,3}$|^[\da-f]{0,4}(?::[\da-f]{0,4}){3,7}$/i
const phone = /^\+?\(?\d[\d\s().-]{7,17}\d$/
const id = /^(?=.*\d)(?=.*[a-z_-])[\w-]{8,}$/i

/** The header asks for something that identifies a person. */
export const isPersonalHeader = (header: string): boolean => {
  if (header.length > 90) return false
  return (
    whose.test(header.toLowerCase()) ||
    wordsOf(header)
      .slice(0, 10)
      .some((word) => words.has(word))
  )
}

/** Half of the cells are e-mail or IP addresses or phone numbers, or nearly all are different codes of machines. */
export const looksPersonal = (profile: Profile): boolean => {
  if (profile.filled < 2) return false
  const share = (pattern: RegExp) => {
    let count = 0
    for (const [text, times] of profile.values) if (pattern.test(text)) count += times
    return count / profile.filled
  }
  if (share(email) >= 0.5 || share(ip) >= 0.5) return true
  if (profile.distinct / profile.filled < 0.8 || profile.filled < 5) return false
  return share(id) >= 0.9 || (share(phone) >= 0.8 && profile.dates < 0.5 && !isPlainNumber(profile))
}

const isPlainNumber = (profile: Profile) => profile.numeric > 0.9 && profile.max < 1e8

/** A column that numbers or names the people who answered, one of them on several rows. */
export const isPersonId = (header: string): boolean => personIds.test(header.trim())

const personIds =
  /^(?:respondent|customer|user|client|participant|person|visitor|klient|uczestnik|użytkownik|респондент|клиент|пользователь|участник|utilizator|respondentul|kunde|kunden|nutzer|teilnehmer|befragter|utilisateur|répondant|cliente|usuario|encuestado)[\s_-]?(?:id|no|nr|number|№|key|code)?$/i
