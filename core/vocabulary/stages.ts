/** Which stage of a journey a text names, in eight languages; whole texts and whole words, never pieces of words (R9). */
import { normalise, wordsOf } from './normalise.ts'

export const stageIds = [
  'awareness',
  'consideration',
  'purchase',
  'service',
  'retention',
  'advocacy',
  'before',
  'during',
  'after',
] as const
export type StageId = (typeof stageIds)[number]

/** In the usual order of a journey; `|` separates words, case and diacritics do not matter. */
const stageWords: { readonly [S in StageId]: string } = {
  awareness:
    'awareness|discovery|discover|learn|become aware|need|świadomość|odkrywanie|odkrycie|poznanie|zainteresowanie|осведомлённость|узнавание|знакомство|осознание|осознание потребности|conștientizare|descoperire|bewusstsein|aufmerksamkeit|entdeckung|prise de conscience|découverte|notoriété|conciencia|descubrimiento|reconocimiento|認知|認知・興味|興味|関心|興味・関心|気づき|発見',
  consideration:
    'consideration|evaluation|evaluate|research|compare|comparison|explore|rozważanie|rozważenie|porównanie|porównanie ofert|рассмотрение|выбор|сравнение|изучение|поиск|considerare|evaluare|analiză|comparare|erwägung|überlegung|abwägung|vergleich|recherche|considération|évaluation|comparaison|consideración|evaluación|comparación|比較・検討|検討|比較|情報収集|調査',
  purchase:
    'purchase|purchasing|decision|decide|buy|buying|acquisition|conversion|checkout|check-out|order|ordering|payment|pay|booking|zakup|decyzja|kupno|konwersja|zamówienie|płatność|покупка|решение|приобретение|заказ|оплата|achiziție|cumpărare|decizie|comandă|plată|kauf|entscheidung|abschluss|bestellung|bezahlung|achat|décision|commande|paiement|compra|decisión|adquisición|pedido|pago|購入|購入する|購買|契約|注文|決済|申込',
  service:
    'service|use|usage|using|onboarding|delivery|support|experience|wdrożenie|użytkowanie|obsługa|dostawa|korzystanie|odbiór|użycie|использование|обслуживание|доставка|онбординг|получение|поддержка|utilizare|servicii|livrare|suport|nutzung|lieferung|betreuung|utilisation|livraison|intégration|uso|servicio|entrega|incorporación|利用|利用する|使用|導入|配送|受取|サポート|体験',
  retention:
    'retention|loyalty|repeat|renewal|retain|return|utrzymanie|retencja|lojalność|powrót|odnowienie|удержание|лояльность|повторная покупка|продление|возврат|retenție|fidelizare|loialitate|reînnoire|bindung|kundenbindung|treue|loyalität|verlängerung|fidélisation|rétention|fidélité|retención|fidelización|lealtad|renovación|継続|リピート|再購入|継続利用|維持',
  advocacy:
    'advocacy|advocate|referral|recommend|recommendation|share|sharing|rekomendacja|adwokatura|polecanie|polecenie|rzecznictwo|адвокация|рекомендация|пропаганда бренда|рекомендации|recomandare|susținere|empfehlung|fürsprache|weiterempfehlung|recommandation|prescription|ambassadeur|recomendación|defensa|promoción|共有|推奨|紹介|口コミ|シェア|拡散|共有・リピート・利用終了',
  before:
    'before|pre-purchase|prior|pre-service|przed|przed zakupem|до|до покупки|перед|перед покупкой|înainte|înainte de cumpărare|vor|vorher|vor dem kauf|avant|antes|事前|利用前|購入前',
  during: 'during|w trakcie|podczas|во время|в процессе|în timpul|während|pendant|durante|利用中|最中',
  after:
    'after|post-purchase|post purchase|aftercare|post-service|after-sales|po|po zakupie|после|после покупки|după|după cumpărare|nach|nachher|nach dem kauf|après|después|después de la compra|事後|利用後|購入後|利用終了',
}

/** Longest text whose words are looked at one by one, and the longest that is looked at at all. */
const MOST_WORDS = 8
const LONGEST = 200

/**
 * The stage a text names: as a whole ("Kauf"), or by one whole word of a text of up to eight words ("Awareness phase").
 * Null where it names none, or several.
 */
export function stageNamed(text: string): { readonly id: StageId; readonly whole: boolean } | null {
  if (text.length > LONGEST) return null
  const key = normalise(text).replace(/^\(?\d+[.):]?\s*(?:[-–—]\s*)?/, '')
  const exact = index().get(key)
  if (exact) return { id: exact, whole: true }
  const words = wordsOf(key)
  if (words.length > MOST_WORDS) return null
  const found = new Set<StageId>()
  for (let at = 0; at < words.length; at += 1) {
    for (let length = Math.min(3, words.length - at); length >= 1; length -= 1) {
      const id = index().get(words.slice(at, at + length).join(' '))
      if (id === undefined || (length === 1 && isLoose(words[at] ?? ''))) continue
      found.add(id)
      at += length - 1
      break
    }
  }
  const [id] = found
  return id !== undefined && found.size === 1 ? { id, whole: false } : null
}

/** Words that name a stage only when they stand alone: prepositions, and words every question may have. */
const loose = new Set(
  'before|during|after|need|use|using|order|pay|learn|return|prior|service|support|experience|share|buy|przed|podczas|po|до|перед|после|vor|nach|avant|pendant|apres|antes|durante|inainte|dupa|uso|recherche|поиск|выбор|решение'.split(
    '|',
  ),
)
const isLoose = (word: string) => loose.has(word)

let built: ReadonlyMap<string, StageId> | undefined

/** Every word in look-up form with its stage; made once, on first use. */
function index(): ReadonlyMap<string, StageId> {
  if (built) return built
  const made = new Map<string, StageId>()
  for (const id of stageIds) {
    for (const word of stageWords[id].split('|')) {
      const key = normalise(word)
      if (!made.has(key)) made.set(key, id)
    }
  }
  built = made
  return made
}
