/**
 * A survey of any length, the same for the same seed: 30 columns with dates, segments, ratings, a choice of several,
 * and comments in four languages with commas, quotation marks and line breaks.
 */

const stages = [
  'Finding the shop',
  'Choosing shoes',
  'Trying them on',
  'Paying',
  'Delivery',
  'Returning shoes',
]
const questions = stages.map(
  (stage) => `How satisfied were you with: ${stage}? (1 = very bad, 5 = very good)`,
)
const others = [
  'Reviews helped me',
  'Sizes were clear',
  'Prices were clear',
  'Staff was kind',
  'The app was quick',
  'The shop was tidy',
].map((statement) => `How much do you agree: ${statement}?`)
const head = [
  'Timestamp',
  'Respondent ID',
  'Duration (seconds)',
  'IP Address',
  'Country',
  'Age group',
  ...questions,
  ...others,
  'How likely are you to recommend us to a friend? (0-10)',
  'Which channels did you use?',
  'Why did you give this score?',
  'What should we improve?',
  'Anything else?',
  'Browser',
  'Screen width',
  'Campaign',
  'Language',
  'Device',
  'Session',
  'Version',
]

/** The header of the file. */
export const headerLine = `${head.map(quoted).join(',')}\r\n`

/** Lines of some rows, from the number of the first. */
export function surveyLines(first: number, count: number): string {
  const random = randomFrom(first + 1)
  let text = ''
  for (let i = first; i < first + count; i += 1) text += `${rowCells(i, random).join(',')}\r\n`
  return text
}

function rowCells(i: number, random: () => number): readonly (string | number)[] {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  const upTo = (most: number) => Math.floor(random() * most)
  const mood = random() * 2
  const rating = () => (random() < 0.04 ? '' : Math.min(5, 1 + Math.floor(mood + random() * 3)))
  const day = `${1 + (i % 28)}`.padStart(2, '0')
  return [
    `2026-0${1 + (i % 9)}-${day} ${10 + upTo(10)}:${10 + upTo(49)}:00`,
    `R_${(i + 1).toString(36).padStart(8, '0')}`,
    60 + upTo(900),
    `10.${upTo(255)}.${upTo(255)}.${upTo(255)}`,
    pick(countries),
    pick(ages),
    ...questions.map(rating),
    ...others.map(() => pick(agreement)),
    Math.min(10, Math.floor(mood * 3 + random() * 6)),
    quoted(channels.filter(() => random() < 0.4).join(', ')),
    random() < 0.4 ? quoted(`${pick(comments)} (${upTo(5000)}), ${pick(endings)}`) : '',
    random() < 0.2 ? quoted(`${upTo(9000)}: ${pick(comments)}`) : '',
    random() < 0.1 ? quoted(`${pick(endings)} ${upTo(900)}`) : '',
    pick(browsers),
    pick([1280, 1440, 390, 412]),
    pick(['spring', 'summer', 'autumn', '']),
    pick(['en', 'pl', 'ru', 'ro']),
    pick(['phone', 'computer', 'tablet']),
    Math.floor(random() * 1e12).toString(36),
    `2.${i % 7}.${i % 3}`,
  ]
}

const countries = ['Poland', 'România', 'Moldova', 'Deutschland', 'Україна']
const ages = ['18-24', '25-34', '35-44', '45-54', '55+']
const agreement = [
  'Strongly disagree',
  'Disagree',
  'Neither agree nor disagree',
  'Agree',
  'Strongly agree',
  '',
]
const channels = ['Web shop', 'Mobile app', 'Shop in town', 'Phone', 'E-mail']
const browsers = ['Chrome 141', 'Safari 19', 'Firefox 144']
const comments = [
  'Delivery took a week, nobody told me why',
  'Płatność kartą nie przeszła, musiałam zacząć od nowa',
  'Примерка заняла час, но консультант помог',
  'Mi-a plăcut că am găsit mărimea din prima, fără să întreb',
  'I was told "tomorrow" three times',
]
const endings = [
  'and then it was fine.',
  'szkoda, bo buty są świetne.',
  'но в целом хорошо.',
  'din păcate.\nȘi atât.',
]

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** Numbers from 0 to 1 by mulberry32. */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
