/** Whether a channel is digital or physical, by whole words in eight languages. */
import { normalise, wordsOf } from './normalise.ts'

const digital =
  'app|apps|mobile app|mobile|web|website|site|webshop|online|internet|e-mail|email|mail|sms|text message|chat|chatbot|bot|push|push notification|notification|newsletter|social media|social|facebook|instagram|linkedin|youtube|tiktok|google|search|search engine|ads|online ads|banner|portal|landing page|blog|platform|video call|webinar|whatsapp|telegram|messenger|aplikacja|strona|strona www|strona internetowa|sklep internetowy|serwis|powiadomienie|wyszukiwarka|media społecznościowe|reklama online|приложение|мобильное приложение|сайт|веб-сайт|интернет|почта|электронная почта|чат|чат-бот|уведомление|соцсети|социальные сети|мессенджер|реклама|личный кабинет|aplicație|aplicația|site web|notificare|rețele sociale|webseite|internetseite|benachrichtigung|soziale medien|suchmaschine|application|appli|site internet|courriel|réseaux sociaux|aplicación|página web|sitio web|correo|correo electrónico|redes sociales|notificación|アプリ|ウェブサイト|サイト|メール|検索|ニュース記事|プッシュ通知|チャット|sns'
const physical =
  'store|shop|in-store|in store|branch|counter|desk|office|person|in person|face to face|face-to-face|staff|salesperson|event|fair|trade fair|print|letter|post|brochure|flyer|poster|packaging|parcel|kiosk|showroom|restaurant|car|home|phone|call|phone call|telephone|call centre|call center|hotline|sklep|salon|oddział|placówka|punkt|okienko|kasa|biuro|osobiście|pracownik|ulotka|list|paczka|opakowanie|wydarzenie|telefon|infolinia|rozmowa|магазин|офис|отделение|касса|лично|сотрудник|листовка|письмо|посылка|упаковка|мероприятие|звонок|телефон|колл-центр|magazin|birou|sucursală|personal|pliant|scrisoare|colet|ambalaj|eveniment|apel|laden|geschäft|filiale|schalter|büro|persönlich|mitarbeiter|brief|paket|verpackung|messe|anruf|magasin|boutique|agence|bureau|guichet|courrier|colis|téléphone|appel|tienda|oficina|sucursal|mostrador|carta|paquete|teléfono|llamada|店舗|書店|電話|対面|窓口'

/** `digital` or `physical` where a channel's words say so, undefined where they do not or say both. */
export function channelClass(channel: string): 'digital' | 'physical' | undefined {
  const inDigital = names(channel, digitalWords())
  const inPhysical = names(channel, physicalWords())
  if (inDigital === inPhysical) return undefined
  return inDigital ? 'digital' : 'physical'
}

function names(channel: string, known: ReadonlySet<string>): boolean {
  const words = wordsOf(channel)
  if (known.has(normalise(channel))) return true
  return words.some((_, at) => [1, 2].some((length) => known.has(words.slice(at, at + length).join(' '))))
}

let digitalSet: ReadonlySet<string> | undefined
let physicalSet: ReadonlySet<string> | undefined
function digitalWords(): ReadonlySet<string> {
  digitalSet ??= new Set(digital.split('|').map(normalise))
  return digitalSet
}
function physicalWords(): ReadonlySet<string> {
  physicalSet ??= new Set(physical.split('|').map(normalise))
  return physicalSet
}
