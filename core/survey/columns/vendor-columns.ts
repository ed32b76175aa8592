/**
 * The columns that survey tools add around the questions, by name. A name is compared with the short code and with
 * the header, in look-up form, spaces, dots and underscores left out. What no tool claims is judged by its values.
 */
import { normalise } from '../../vocabulary/normalise.ts'

export type AddedRole =
  | 'metadata'
  | 'personal'
  | 'timing'
  | 'date'
  | 'derived'
  | 'quote'
  | 'rating'
  | 'status'

interface Added {
  readonly role: AddedRole
  /** Whole names, in their shortened form. */
  readonly names?: string
  /** Names by pattern, on the code or header as written. */
  readonly pattern?: RegExp
}

const added: { readonly [vendor: string]: readonly Added[] } = {
  any: [
    {
      role: 'metadata',
      names: `id|#|nr|lp|index|rowid|recordid|studyid|participantid|responseid|responsid|respondentid|collectorid|networkid|sessionid|
submissionid|recipientid|progress|finished|lastpage|seed|startlanguage|userlanguage|responsetype|distributionchannel|
responseset|refurl|channeltype|customdata|customdata1|qrecaptchascore|qrelevantidduplicate|qrelevantidfraudscore|qballotboxstuffing|stagedateutc|
uuid|validationstatus|formhubuuid|metainstanceid|deviceid|subscriberid|simid|parentindex|parenttablename|submittedby|
totalpoints|quizfeedback|reviewid|userimage|thumbsupcount|reviewcreatedversion|appversion|appversioncode|appversionname|
packagename|reviewerlanguage|reviewlink|permalink|replycontent|repliedat|developerreplytext|locationaccuracy`,
    },
    {
      role: 'date',
      names: `timestamp|startdate|enddate|recordeddate|submitdate|datestamp|starttime|completiontime|lastmodifiedtime|startdateutc|
submitdateutc|submissiontime|start|end|today|sygnaturaczasowa|отметкавремени|zeitstempel|horodateur|marcatemporal|marcajdetimp|marcadetimp|
marcatemporala|タイムスタンプ|חותמתזמן|anstime|createdat|updatedat|at|date|data|дата|datum|fecha|reviewsubmitdateandtime|datesubmitted`,
    },
    { role: 'timing', names: 'durationinseconds|duration|interviewtime|grouptime|timetaken' },
    {
      role: 'personal',
      names: `ipaddress|ip|ipaddr|ipadresse|adresip|email|emailaddress|recipientemail|adresemail|адресэлектроннойпочты|почта|электроннаяпочта|
adresadeemail|adresseemail|courriel|correoelectronico|correo|emailadresse|username|login|name|fullname|yourname|firstname|lastname|surname|
recipientfirstname|recipientlastname|imie|nazwisko|imieinazwisko|имя|фамилия|фио|отчество|nume|prenume|numesiprenume|vorname|nachname|
vorundnachname|nom|prenom|nometprenom|nombre|apellido|apellidos|nombreyapellidos|phone|phonenumber|telephone|telephone1|mobile|telefon|numertelefonu|
телефон|номертелефона|numardetelefon|telefonnummer|handynummer|telefono|locationlatitude|locationlongitude|latitude|longitude|externalreference|
externaldatareference|externaldata|token|tokenguid|prolificpid|prolificid|workerid|mturkid|panelid|pid|address|homeaddress|streetaddress|adres|
adresa|adresse|direccion|адрес|dob|dateofbirth|birthdate|dataurodzenia|датарождения|geburtsdatum|datanasterii|datedenaissance|fechadenacimiento|
pesel|cnp|ssn|author|reviewername|customername|paymentcode`,
    },
    { role: 'personal', pattern: /^_.*_(?:latitude|longitude|altitude|precision)$/i },
  ],
  qualtrics: [
    { role: 'timing', pattern: /_(?:First Click|Last Click|Page Submit|Click Count)$/ },
    { role: 'metadata', pattern: /_(?:Browser|Version|Operating System|Resolution|Id|Name|Size|Type)$/ },
    {
      role: 'metadata',
      pattern: /(?:^|_)DO(?:_|$)| - (?:Parent Topics|Topics|Sentiment|Sentiment Score|Sentiment Polarity)$/,
    },
    { role: 'derived', pattern: /_NPS_GROUP$/ },
    { role: 'status', names: 'status' },
    { role: 'personal', pattern: /^Q_(?:R|RecipientID)$/ },
  ],
  typeform: [{ role: 'metadata', names: 'tags|ending' }],
  kobo: [{ role: 'metadata', pattern: /^(?:_notes|_status|_tags|__version__|_id)$/ }],
  limesurvey: [{ role: 'timing', pattern: /^(?:groupTime|questionTime)\d+|[Tt]ime$/ }],
  redcap: [
    { role: 'metadata', pattern: /^redcap_|_complete$/ },
    { role: 'date', pattern: /_timestamp$/ },
  ],
  'ms-forms': [{ role: 'derived', pattern: /^(?:Points|Feedback) - / }],
  webankieta: [{ role: 'derived', pattern: / wartość$/ }],
  reviews: [
    {
      role: 'rating',
      names: 'score|rating|starrating|stars|ocena|оценка|notă|nota|bewertung|note|puntuacion|calificacion',
    },
    {
      role: 'quote',
      names:
        'content|text|review|reviewtext|comment|body|komentarz|opinia|отзыв|recenzie|kommentar|avis|comentario',
    },
    { role: 'metadata', names: 'title|reviewtitle|device|version|language' },
  ],
}

const short = (name: string) => normalise(name).replace(/[\s._:()'"-]+/g, '')

let index: Map<string, AddedRole> | undefined
const names = (vendor: string) => {
  index ??= new Map(
    Object.entries(added).flatMap(([key, entries]) =>
      entries.flatMap((entry) =>
        (entry.names ?? '').split('|').map((name) => [`${key}:${short(name)}`, entry.role] as const),
      ),
    ),
  )
  return (name: string) => index?.get(`${vendor}:${short(name)}`)
}

/** What a tool's own column is, by its code or header; null for a question. */
export const addedRole = (vendor: string, header: string, code: string | undefined): AddedRole | null => {
  const known = Object.keys(added).filter((key) => key !== 'any' && vendor.startsWith(key))
  for (const key of [...known, 'any']) {
    for (const name of code === undefined ? [header] : [code, header]) {
      if (name.length > 60) continue
      const role = added[key]?.find((entry) => entry.pattern?.test(name))?.role ?? names(key)(name)
      if (role) return role
    }
  }
  return null
}
