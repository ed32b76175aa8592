/**
 * What the words of a question say about its scale: what kind of rating it asks for, whether a high answer is
 * good news, and whether a number in it is a rating at all. Stems in seven languages; a match is at the beginning
 * of a word. A wording never overrules answer labels (R10); what rests on it is said and can be flipped.
 */
import { normalise } from '../../vocabulary/normalise.ts'

/** One of the stems at the beginning of a word; the stems are patterns over texts in look-up form. */
const anyOf = (stems: string) =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${normalise(stems).replaceAll('\\p{l}', '\\p{L}')})`, 'u')

const asks = {
  recommend: anyOf(
    'recommend|polec|порекоменд|рекоменд|recomand|weiterempf|empfehl|recommand|nps|net promoter',
  ),
  satisfaction: anyOf('satisf|csat|happy with|zadowol|satysfak|удовлетвор|довол|mulțumi|satisfac|zufrieden'),
  ease: anyOf(
    'how easy|how difficult|how simple|easy to|ease of|łatw|jak trudn|jak prost|легко|просто|сложно|трудно|cât de ușor|usor|einfach|leicht|schwierig|facil|fácil|ces(?!\\p{L})|customer effort',
  ),
  ces: anyOf(
    'how easy|easy was it|easy is it|made it easy|ease of|effort|jak łatwo|łatwo był|wysił|насколько легко|легко было|усили|cât de ușor|ușor v-a|efort|wie einfach|wie leicht|aufwand|facile|à quel point.*facile|qué tan fácil|fácil fue|esfuerzo|ces(?!\\p{L})',
  ),
  pleasure: anyOf(
    'enjoy|like|love|satisf|happy|pleased|recommend|helpful|worth|podoba|zadowol|polec|pomocn|нрав|понрав|довол|удовлетв|порекоменд|помог|plăc|mulțumi|recomand|gefall|zufrieden|empfehl|hilfreich|plu(?!\\p{L})|aimé|satisfai|recommand|utile|gust|satisfech|recomend|útil',
  ),
  consent: anyOf(
    'consent|agree to participate|i agree|zgoda|zgadzam się na|согласие|consimț|einwillig|einverstanden|consentement|consentimiento|acepto',
  ),
  effort: anyOf('effort|wysił|усили|efort|aufwand|anstrengung|esfuerzo'),
  rating: anyOf(
    'rate|rating|rank the|score|how (?:was|were|is|are) (?:the|your|our|this|it|paying|\\p{L}+ing)|jak (?:minęł|był|przebieg)|как (?:прошл|вам)|cum (?:a fost|vi s-a)|wie war|comment (?:était|s.est)|cómo (?:fue|estuvo)|how would you (?:rate|describe)|how do you (?:rate|feel|like)|how (?:much|well|likely|good|bad|impress|clear|helpful|important|often|strongly|open|un|in|dis|little)|how \\p{L}+ (?:or|do|did|was|were|are|is) |on a scale|scale (?:of|from)|grade|stars|ocen|jak bardzo|jak oceni|w skali|jak często|w jakim stopniu|czy (?:uważasz|czujesz|odczuwasz)|оцен|насколько|по шкале|как часто|evalua|notați|apreci|cât de|pe o scară|bewert|wie (?:zufrieden|gut|sehr|wahrscheinlich|wichtig|einfach|häufig|oft|empfinden)|auf einer skala|inwieweit|note|notez|à quel point|dans quelle mesure|sur une échelle|évalu|califi|valor|qué tan|cómo (?:evalu|calific|valor)|en una escala|puntu|experience|doświadcz|впечатл|experienț|erfahrung|expérience|experiencia',
  ),
  appraise: anyOf(
    'rate|rating|how good|how well|how was|grade|score|ocen|ocena|jak oceni|оцен|насколько хорош|evalua|notați|apreci|notă|bewert|wie gut|note|notez|évalu|califi|valora|puntu|qué tan buen',
  ),
  emotion: anyOf(
    'feel|felt|mood|emotion|czuł|czuj|odczu|nastr|emocj|чувств|настроен|эмоц|simți|emoți|fühl|stimmung|gefühl|ressent|humeur|émotion|sent(?:ir|iste|ía)|ánimo|emocion',
  ),
  opinion: anyOf(
    'suggest|comment|why|improve|tell us|explain|describe|feedback|anything else|thoughts|what (?:else|could|would)|uwagi|dlaczego|sugest|komentarz|opini|co (?:można|moglibyśmy)|почему|комментар|предлож|отзыв|что (?:бы|можно)|de ce|observați|comentari|ce ați|warum|anmerk|verbesser|kommentar|pourquoi|suggestion|remarque|amélior|por qué|suger|coment|observacion|mejorar',
  ),
  total: anyOf(
    'sus score|average|mean score|total score|total(?!\\p{L})|sum of|suma(?!\\p{L})|średnia|средн|сумма|medie|durchschnitt|summe|moyenne|promedio',
  ),
  count: anyOf(
    'how many|how old|how tall|how long (?:have|did|is)|number of|your age|age(?!\\p{L})|years|hours|minutes|amount|price|cost|income|salary|ile (?!cię)|z ilu|liczba|wiek|godzin|сколько|возраст|количеств|cât(?:e|i) (?:ani|ore|copii|persoane)|vârst|wie ?viele?|anzahl|alter(?!\\p{L})|combien|âge|nombre de|cuánt(?:os|as)|edad|número de',
  ),
}

export type Asks = keyof typeof asks

/** The question asks for this kind of thing. */
export const isAsking = (kind: Asks, question: string): boolean =>
  asks[kind].test(normalise(question.slice(0, 400)))

/** The question wants a number of something, and no opinion about it ("how satisfied are you with the price"). */
export const isCounting = (question: string): boolean =>
  isAsking('count', question) &&
  !(['satisfaction', 'appraise', 'recommend', 'ease'] as const).some((kind) => isAsking(kind, question))

/** States and qualities that are bad when there is much of them. */
const burden =
  'difficult|hard to|effort|stress|frustrat|tired|fatigue|exhaust|overwhelm|confus|complicat|complex|annoy|anxi|worr|afraid|bored|boring|angry|disappoint|burn.?out|overwork|overload|lonely|painful|unpleasant|unnecess|inconsisten|cumbersome|slow|rude|unhelpful|unclear|pain level|trudno|wysił|stres|frustr|zmęcz|wyczerp|przytłocz|przeciąż|przeprac|wypal|zagub|zdezorient|skomplik|złożon|irytu|denerw|martw|lęk|obaw|nud|złoś|rozczar|samotn|nieprzyjem|niejasn|powoln|kwestionuj|odkłada|сложн|трудн|усили|стресс|фрустр|устал|устае|утомл|истощ|вымот|перегру|растерян|запутан|раздраж|тревож|беспоко|боюсь|скучн|разочаров|выгор|одинок|неприятн|непонятн|медленн|dificil|greu(?!\\p{L})|efort|stres|frustra|obosit|obosi|epuizat|epuiz|copleși|confuz|complicat|enerva|îngrijor|teamă|plictis|dezamăg|suprasolicit|singur(?:ătate)|neplăcut|neclar|lent|schwierig|schwer(?!\\p{L})|mühsam|aufwand|stress|frustri|müde|erschöpf|überforder|überlast|verwirr|kompliziert|umständlich|nerv|besorg|angst|langweil|wütend|enttäusch|ausgebrannt|einsam|unangenehm|unklar|langsam|zeitaufw|inkonsist|difficile|effort|fatigu|épuis|débord|confus|compliqu|agaç|énerv|inqui|peur|ennuy|colère|déçu|seul(?!\\p{L})|désagréable|lent(?!\\p{L})|dificultad|difícil|esfuerzo|estres|cansad|agotad|abrumad|confund|confuso|complicad|molest|preocup|miedo|aburri|enfad|decepcion|sol[oa](?!\\p{L})|desagradable|lento'
const trouble =
  'too (?:many|much|long|few|little)|would need|had to (?:wait|repeat|ask|learn)|need(?:ed)? (?:the |technical )?(?:support|help)|need(?:ed)? to learn|problem|error|mistake|fail|waste|lack|missing|zbyt|za (?:dużo|mało|długo)|brak|błąd|błęd|слишком|проблем|ошибк|prea|eroare|zu (?:viel|lang|wenig)|fehler|trop|problème|erreur|demasiad'
const negator =
  "not|never|no longer|no(?!\\p{L})|don't|didn't|doesn't|couldn't|can't|cannot|wasn't|weren't|without|nie(?!\\p{L})|nigdy|bez(?!\\p{L})|не(?!\\p{L})|никогда|без(?!\\p{L})|nu(?!\\p{L})|niciodată|fără|nicht|kein|ohne|pas(?!\\p{L})|jamais|sans(?!\\p{L})|nunca|sin(?!\\p{L})"
const burdens = anyOf(burden)
const troubles = anyOf(trouble)
const negators = anyOf(negator)
const either = /\p{L}+(?: | \/ ?)(?:or|czy|lub|или|sau|oder|ou|o)(?: how)? \p{L}+/u
const degree = /^\P{L}*(?:how|jak|насколько|cat|wie|a quel|que tan)/u

/**
 * More of it is worse. "How dishonest or honest" names both ends and is not; in a statement a negation turns the
 * rest round: "did not work" is worse, "was not stressful" is not.
 */
export const isBurden = (question: string, statement: boolean): boolean => {
  const text = normalise(question.slice(0, 400))
  if (degree.test(text) && either.test(text)) return false
  if (!statement) return burdens.test(text)
  return (burdens.test(text) || troubles.test(text)) !== negators.test(text)
}
