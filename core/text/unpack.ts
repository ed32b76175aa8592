/** Reads the packed tables that core/text/generate.mjs writes: numbers as printable ASCII. */

/** The numbers of a packed string: one character below 70, two up to 1869. */
export const unpackNumbers = (packed: string): readonly number[] => {
  const numbers: number[] = []
  for (let index = 0; index < packed.length; index++) {
    const digit = digitOf(packed.charCodeAt(index))
    numbers.push(digit < 70 ? digit : 70 + (digit - 70) * 90 + digitOf(packed.charCodeAt(++index)))
  }
  return numbers
}

/** Numbers of any size: values from 1024 up are the high part of the number they start. */
export const unpackLarge = (packed: string): readonly number[] => {
  const small = unpackNumbers(packed)
  const large: number[] = []
  for (let index = 0; index < small.length; index++) {
    const value = small[index] ?? 0
    large.push(value < 1024 ? value : (value - 1024) * 1024 + (small[++index] ?? 0))
  }
  return large
}

/** The code points of packed ranges, each given as the gap before it and its length. */
export const unpackRanges = (packed: string): readonly number[] => {
  const codes: number[] = []
  const numbers = unpackLarge(packed)
  for (let index = 0, code = 0; index < numbers.length; index += 2) {
    code += numbers[index] ?? 0
    for (let left = numbers[index + 1] ?? 0; left > 0; left--) codes.push(code++)
  }
  return codes
}

/** A signed number from its zigzag form: 0, 1, 2, 3 are 0, −1, 1, −2. */
export const unzigzag = (value: number): number => (value & 1 ? -(value + 1) / 2 : value / 2)

// Printable ASCII without " $ ' \ ` has 90 characters; each of these five shifts those after it by one.
const digitOf = (code: number): number =>
  code -
  32 -
  (code > 34 ? 1 : 0) -
  (code > 36 ? 1 : 0) -
  (code > 39 ? 1 : 0) -
  (code > 92 ? 1 : 0) -
  (code > 96 ? 1 : 0)
