/** Headers that say what kind of person answers: who one is, not what one thinks. */
import { wordsOf } from '../../vocabulary/normalise.ts'

const words = new Set(
  `gender|sex|age|region|country|countries|city|state|income|education|occupation|profession|ethnicity|race|segment|persona|cohort|condition|plan|tier|
department|industry|generation|tenure|division|location|marital|employment|household|role|position|group|
płeć|wiek|region|kraj|miasto|województwo|dochód|wykształcenie|zawód|segment|stanowisko|miejsce|zamieszkania|studiów|
пол|возраст|регион|страна|город|доход|образование|профессия|должность|сегмент|
sexul|gen|vârsta|vârstă|regiune|județ|țara|oraș|venit|educație|studii|ocupația|profesia|segment|
geschlecht|alter|region|bundesland|land|stadt|einkommen|bildung|beruf|abteilung|branche|segment|
genre|sexe|âge|région|pays|ville|revenu|profession|segment|
género|sexo|edad|región|país|ciudad|ingresos|educación|profesión|ocupación|segmento`
    .split('|')
    .flatMap((word) => wordsOf(word)),
)
const asked =
  /^(?:what is|which|with which|please select|identify|how old|how long have you|are you a|do you identify|jaka jest twoja p|jaki jest twój wiek|ile masz lat|ваш|укажите ваш|wie alt|quel(?:le)? est votre (?:âge|sexe|genre|région)|cuál es su (?:edad|sexo|género)|care este (?:vârsta|sexul))/i

/** A short header with such a word, or a question that asks for one. */
export const isSegmentHeader = (header: string): boolean => {
  const found = wordsOf(header)
  if (found.length > 16) return false
  return found.some((word) => words.has(word)) && (found.length <= 4 || asked.test(header.trim()))
}
