import { type LineClass, lineClasses, lineClassNumber } from './characters.ts'

/** What stands between two classes: a break, a break only after a space, or none. */
export const breakHere = 0
export const breakAfterSpace = 1
export const breakNever = 2

/** The number of columns of the pair table. */
export const classCount = lineClasses.length

/**
 * The pair table of UAX #14 (Unicode 16) as `pairs[before * classCount + after]`. Rules are given from the weakest
 * to the strongest, so that a later one overwrites an earlier one; the ones that look further are in wrap.ts.
 */
export const linePairs = (): Uint8Array => {
  const pairs = new Uint8Array(classCount * classCount).fill(breakHere) // LB31
  const set = (before: string, after: string, verdict: number) => {
    for (const left of classesOf(before)) for (const right of classesOf(after)) pairs[left * classCount + right] = verdict
  }
  set('EB', 'EM', breakAfterSpace) // LB30b
  set('AL HL NU', 'OP', breakAfterSpace) // LB30
  set('CP', 'AL HL NU', breakAfterSpace)
  set('IS', 'AL HL', breakAfterSpace) // LB29
  set('AL HL', 'AL HL', breakAfterSpace) // LB28
  set('JL JV JT H2 H3', 'PO', breakAfterSpace) // LB27
  set('PR', 'JL JV JT H2 H3', breakAfterSpace)
  set('JL', 'JL JV H2 H3', breakAfterSpace) // LB26
  set('JV H2', 'JV JT', breakAfterSpace)
  set('JT H3', 'JT', breakAfterSpace)
  set('CL CP NU', 'PO PR', breakAfterSpace) // LB25
  set('PO PR', 'OP OE NU', breakAfterSpace)
  set('HY IS NU SY', 'NU', breakAfterSpace)
  set('PR PO', 'AL HL', breakAfterSpace) // LB24
  set('AL HL', 'PR PO', breakAfterSpace)
  set('PR', 'ID EB EM', breakAfterSpace) // LB23a
  set('ID EB EM', 'PO', breakAfterSpace)
  set('AL HL', 'NU', breakAfterSpace) // LB23
  set('NU', 'AL HL', breakAfterSpace)
  set('*', 'IN', breakAfterSpace) // LB22
  set('SY', 'HL', breakAfterSpace) // LB21b
  set('*', 'BA HH HY NS SHY', breakAfterSpace) // LB21
  set('BB', '*', breakAfterSpace)
  set('CB', '*', breakHere) // LB20
  set('*', 'CB', breakHere)
  set('*', 'QU QI QF', breakAfterSpace) // LB19
  set('QU QI QF', '*', breakAfterSpace)
  set('B2', 'B2', breakNever) // LB17
  set('CL CP', 'NS', breakNever) // LB16
  set('OP OE', '*', breakNever) // LB14
  set('*', 'CL CP EX SY IS', breakNever) // LB13
  set('*', 'GL', breakAfterSpace) // LB12a
  set('BA HH HY SHY', 'GL', breakHere)
  set('GL', '*', breakAfterSpace) // LB12
  set('*', 'WJ', breakNever) // LB11
  set('WJ', '*', breakAfterSpace)
  set('ZWJ', '*', breakAfterSpace) // LB8a
  set('ZW', '*', breakHere) // LB8
  set('*', 'ZW', breakNever) // LB7
  set('START', '*', breakNever) // LB2
  return pairs
}

const classesOf = (names: string): readonly number[] =>
  names === '*' ? lineClasses.map((_, index) => index) : names.split(' ').map((name) => lineClassNumber(name as LineClass))
