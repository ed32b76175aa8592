import { type LineClass, lineClasses } from '../line-classes.ts'

/** What stands between two classes: a break, a break only where there are spaces, or none even then. */
export type Verdict = 'break' | 'spaces' | 'never'

/**
 * The rules of UAX #14 (Unicode 16) that need two neighbours only: the verdict between a class and the next one.
 * They are applied from the weakest to the strongest, so that a later rule overwrites an earlier one; a rule about
 * direct neighbours leaves alone what an earlier one says about neighbours with spaces between.
 */
export const linePairs = (): {
  readonly [Before in LineClass]: { readonly [After in LineClass]: Verdict }
} => {
  const row = () => Object.fromEntries(lineClasses.map((name) => [name, 'break']))
  const pairs = Object.fromEntries(lineClasses.map((name) => [name, row()])) // LB31
  for (const [before, after, verdict] of rules)
    for (const left of named(before)) {
      const cells = pairs[left] ?? {}
      for (const right of named(after))
        if (verdict !== 'spaces' || cells[right] === 'break') cells[right] = verdict
    }
  return pairs as ReturnType<typeof linePairs>
}

const letters = 'AL AA PA PP XX HL'
const hangul = 'JL JV JT H2 H3'
const ideographs = 'ID PI EB EM'

const rules: readonly (readonly [string, string, Verdict])[] = [
  ['EB PI', 'EM', 'spaces'], // LB30b
  [`${letters} NU`, 'OP', 'spaces'], // LB30
  ['CP', `${letters} NU`, 'spaces'],
  ['IS', letters, 'spaces'], // LB29
  [letters, letters, 'spaces'], // LB28
  [hangul, 'PO', 'spaces'], // LB27
  ['PR', hangul, 'spaces'],
  ['JL', 'JL JV H2 H3', 'spaces'], // LB26
  ['JV H2', 'JV JT', 'spaces'],
  ['JT H3', 'JT', 'spaces'],
  ['CL CP NU', 'PO PR', 'spaces'], // LB25
  ['PO PR', 'OP OE NU', 'spaces'],
  ['HY IS NU SY', 'NU', 'spaces'],
  ['PR PO', letters, 'spaces'], // LB24
  [letters, 'PR PO', 'spaces'],
  ['PR', ideographs, 'spaces'], // LB23a
  [ideographs, 'PO', 'spaces'],
  [letters, 'NU', 'spaces'], // LB23
  ['NU', letters, 'spaces'],
  ['*', 'IN', 'spaces'], // LB22
  ['SY', 'HL', 'spaces'], // LB21b
  ['*', 'BA HH HY NS SHY', 'spaces'], // LB21
  ['BB', '*', 'spaces'],
  ['CB', '*', 'break'], // LB20
  ['*', 'CB', 'break'],
  ['*', 'QU QI QF', 'spaces'], // LB19
  ['QU QI QF', '*', 'spaces'],
  ['B2', 'B2', 'never'], // LB17
  ['CL CP', 'NS', 'never'], // LB16
  ['OP OE', '*', 'never'], // LB14
  ['*', 'CL CP EX IS', 'never'], // LB13
  ['*', 'SY', 'spaces'], // LB13 but for the slash: browsers break before one that has spaces around it
  ['*', 'GL', 'spaces'], // LB12a
  ['BA HH HY SHY', 'GL', 'break'],
  ['GL', '*', 'spaces'], // LB12
  ['*', 'WJ', 'never'], // LB11
  ['WJ', '*', 'spaces'],
  ['ZW', '*', 'break'], // LB8
  ['*', 'SP ZW BK', 'never'], // LB7, LB6
  ['START', '*', 'never'], // LB2
]

const named = (names: string): readonly string[] => (names === '*' ? lineClasses : names.split(' '))
