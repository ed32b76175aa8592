/**
 * Short names for questions. Only what is safe is taken away: sentences before the question, and in English,
 * German, French, Spanish and Romanian a lead-in after which the object of the question stands unchanged. Polish
 * and Russian bend the object, so their questions stay whole.
 */

import { normalise } from '../../vocabulary/normalise.ts'

/** A name longer than this is cut at a word; the whole question stays on the map as a card or description. */
const LONGEST = 70

const leads: readonly RegExp[] = [
  /^(?:overall,? |in general,? |generally,? )?how (?:satisfied|happy|pleased) (?:or dissatisfied )?(?:are|were|have) you (?:been )?(?:overall )?with (?:the |your |our )?(.+)$/i,
  /^(?:overall,? )?how (?:would|do) you (?:rate|describe|evaluate) (?:the |your |our )?(.+)$/i,
  /^(?:overall,? )?how (?:easy|difficult|simple|hard) (?:is|was) it (?:for you )?to (.+)$/i,
  /^how likely (?:are|is it that|would) you (?:would )?(?:be )?(?:to )?(recommend .+)$/i,
  /^(?:please )?(?:rate|evaluate|assess) (?!the following statements|each)(?:the |your |our )?(.+)$/i,
  /^(?:to what extent )?(?:do you agree (?:or disagree )?(?:that|with (?:the|this) (?:following )?statement:?)) (.+)$/i,
  /^wie zufrieden (?:sind|waren) sie (?:insgesamt )?mit (?:der|dem|den|ihrer|ihrem|ihren|unserer|unserem|unseren) (\p{Lu}.*)$/iu,
  /^wie bewerten sie (?:die|das|den|ihre|ihren|unsere|unseren|unser|ihr) (.+)$/i,
  /^(?:dans quelle mesure |à quel point )?(?:êtes|étiez|avez)-vous (?:été )?(?:satisfaite?|satisfait\(e\)|satisfait·e) (?:de la|de l['’]|de votre|de notre|du|des|de) ?(.+)$/i,
  /^(?:comment )?(?:évaluez|notez|évalueriez|jugez)-vous (?:la |le |les |l['’]|votre |notre )(.+)$/i,
  /^¿?(?:qué tan|cuán|cómo de) satisfech[oa](?:\/a|\(a\))? (?:está|estuvo|se siente|quedó) (?:usted )?con (?:la |el |los |las |su |nuestr[oa] )?(.+)$/i,
  /^¿?cómo (?:califica|calificaría|evalúa|evaluaría|valora|valoraría) (?:usted )?(?:la |el |los |las |su |nuestr[oa] )?(.+)$/i,
  /^cât de mulțumit(?:ă|\(ă\)|\/ă)? (?:sunteți|ați fost|ești|ai fost) de (.+)$/i,
]

/** German objects are kept only where a noun follows the article: an adjective there is bent. */
const isBentGerman = (question: string, object: string) =>
  /^wie zufrieden/i.test(question) && !/^\p{Lu}/u.test(object)

const asking =
  /(?:^|[\s(])(?:please|select|order|rank|rate|choose|assess|indicate|proszę|wybierz|oceń|zaznacz|uszereguj|выберите|оцените|укажите|расположите|selectați|alegeți|evaluați|ordonați|bitte|wählen|bewerten|ordnen|beurteilen|veuillez|sélectionnez|choisissez|classez|seleccione|elija|ordene|califique)(?!\p{L})/iu

/**
 * The sentence that asks: the last question; what stands after a last colon; the first sentence that tells what to
 * do; or the first sentence. Brackets only explain and are left out.
 */
const lastSentence = (text: string): string => {
  const plain =
    text
      .replace(/\s\([^()]{3,}\)(?=[\s?!.,;:]|$)/g, '')
      .replace(/\s+/g, ' ')
      .trim() || text.trim()
  const sentences = plain
    .split(/(?<=[?!.])\s+(?=\p{Lu}|\p{Lo}|¿|["“„«])/u)
    .filter((part) => part.trim() !== '')
  const questions = sentences.filter((sentence) => sentence.endsWith('?'))
  const last = sentences.at(-1) ?? plain
  const stated = /:\s+([^:]{15,})$/.exec(last)?.[1]
  const chosen =
    questions.at(-1) ?? stated ?? sentences.find((sentence) => asking.test(sentence)) ?? sentences[0] ?? plain
  return chosen.length >= 8 ? chosen : plain
}

/** A short name for a matrix item or an option: the object of a question, or its heading before a colon or example. */
export const shortItem = (item: string): string => {
  const object = objectOf(item)
  if (object !== null) return cut(object)
  const head =
    /^(.{3,60}?)(?::\s|[.,;]?\s*\(?(?:z\.\s?B\.|e\.\s?g\.|i\.\s?e\.|np\.|например|p\. ?ex\.|por ejemplo|de ex\.)|\.\s+(?=\p{Lu}))/u.exec(
      item,
    )?.[1]
  return cut((head ?? item).replace(/[\s:.,;]+$/, ''))
}

/** A short name for a question. */
export const shortTitle = (question: string): string => {
  const sentence = lastSentence(question).replace(/\s+/g, ' ').trim()
  return cut(objectOf(sentence) ?? sentence.replace(/[\s:.,;]+$/, ''))
}

/** What a question asks about, where taking away its lead-in is safe; null else. */
const objectOf = (sentence: string): string | null => {
  const bare = sentence.replace(/[?.:!\s]+$/, '')
  for (const lead of leads) {
    const object = lead
      .exec(bare)?.[1]
      ?.trim()
      .replace(/^(?:following|folgenden?|suivante?s?|siguientes?) /i, '')
    if (!object || object.length < 3 || isBentGerman(sentence, object)) continue
    if (/^(?:following|folgenden|suivants|siguientes|each|these)\b/i.test(object)) continue
    return object.charAt(0).toLocaleUpperCase('en') + object.slice(1)
  }
  return null
}

/** The text up to a number of characters, cut at a word and closed with "…". */
export const cut = (text: string, longest: number = LONGEST): string => {
  const letters = [...text]
  if (letters.length <= longest) return text
  const kept = letters.slice(0, longest - 1).join('')
  const space = kept.lastIndexOf(' ')
  return `${(space > longest / 2 ? kept.slice(0, space) : kept).replace(/[\s,;:.–-]+$/, '')}…`
}

/** Two texts that differ only in case, spaces, punctuation and short brackets such as "(1–5)". */
export const saysTheSame = (one: string, other: string): boolean => bare(one) === bare(other)

const bare = (text: string) =>
  normalise(text)
    .replace(/\([^()]{1,14}\)/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
