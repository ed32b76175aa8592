/** Numbers as printable ASCII that compresses well; core/text/unpack.ts reads them back. */

/** The 90 characters of packed data: printable ASCII without quotes, backslash and dollar. */
const alphabet = [...Array(95).keys()]
  .map((index) => String.fromCharCode(32 + index))
  .filter((character) => !`"'\`\\$`.includes(character))
  .join('')

/** A number from 0 to 1869 as one character (below 70) or two. */
const packNumber = (value) => {
  if (!Number.isInteger(value) || value < 0 || value >= 70 + 20 * 90) throw new Error(`cannot pack ${value}`)
  if (value < 70) return alphabet[value]
  const rest = value - 70
  return alphabet[70 + Math.floor(rest / 90)] + alphabet[rest % 90]
}

/** Numbers from 0 to 1869 as one string. */
export const packNumbers = (values) => values.map(packNumber).join('')

/** A signed number as an unsigned one: 0, −1, 1, −2 become 0, 1, 2, 3. */
export const zigzag = (value) => (value < 0 ? -2 * value - 1 : 2 * value)

/** Numbers of up to 20 bits: those from 1024 up as a high part (marked by 1024) and a low part. */
export const packLarge = (values) =>
  packNumbers(
    values.flatMap((value) => (value < 1024 ? [value] : [1024 + Math.floor(value / 1024), value % 1024])),
  )

/** Sorted code points as pairs of gap and length. */
export const packRanges = (codes) => {
  const pairs = []
  let next = 0
  for (let index = 0; index < codes.length; ) {
    let end = index
    while (end + 1 < codes.length && codes[end + 1] === codes[end] + 1) end++
    pairs.push(codes[index] - next, end - index + 1)
    next = codes[end] + 1
    index = end + 1
  }
  return packLarge(pairs)
}
