/**
 * Line breaking classes of UAX #14, with some split: OE wide opening punctuation, HH the hyphen U+2010, QI and QF
 * initial and final quotation marks, SHY the soft hyphen, AA Arabic letters (break as AL), PP characters that prepend
 * (AL), VI Indic viramas (CM), PA and PI pictographs that break as AL and ID, XX surrogates (alone AL). The classes from `firstSpecial` on need more than a look at the
 * table when text is shaped.
 */
export const lineClasses = [
  'START',
  'OP',
  'OE',
  'CL',
  'CP',
  'EX',
  'SY',
  'IS',
  'NS',
  'GL',
  'PR',
  'PO',
  'NU',
  'AL',
  'HL',
  'ID',
  'IN',
  'HY',
  'HH',
  'BA',
  'BB',
  'B2',
  'CB',
  'WJ',
  'ZW',
  'H2',
  'H3',
  'JL',
  'JV',
  'JT',
  'QU',
  'QI',
  'QF',
  'PP',
  'SP',
  'BK',
  'AA',
  'PA',
  'PI',
  'EB',
  'EM',
  'RI',
  'SHY',
  'CM',
  'VI',
  'ZWJ',
  'XX',
] as const
export type LineClass = (typeof lineClasses)[number]

/** The first class that is not shaped by table alone. */
export const firstSpecial: LineClass = 'AA'

/** The number of a class in the tables. */
export const lineClass = (name: LineClass): number => lineClasses.indexOf(name)
