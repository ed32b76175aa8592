/** The code points of hexadecimal ranges such as '41-5A 61'. */
export const codePoints = (ranges) => {
  const codes = new Set()
  for (const range of ranges.split(' ')) {
    const [from, to = from] = range.split('-').map((hex) => Number.parseInt(hex, 16))
    for (let code = from; code <= to; code++) codes.add(code)
  }
  return codes
}
