/** Vector paths as Figma reads them: tokens one space apart, absolute M, L, Q, C and Z, and nothing else. */

/** The box of a path's data; throws in Figma's words where the data is none. */
export function pathBox(data: string) {
  const numbers: [number, number][] = []
  const tokens = data.split(' ')
  const count = { M: 1, L: 1, Q: 2, C: 3, Z: 0 } as Record<string, number>
  let at = 0
  let current: [number, number] = [0, 0]
  if (tokens[0] !== 'M')
    throw new Error(`in set_vectorPaths: Failed to convert path. ${tokens[0]} is not a valid first command`)
  while (at < tokens.length) {
    const command = tokens[at] ?? ''
    const points = count[command]
    if (points === undefined)
      throw new Error(`in set_vectorPaths: Failed to convert path. Invalid command at ${command}`)
    const given = tokens.slice(at + 1, at + 1 + points * 2).map(number)
    if (given.length < points * 2)
      throw new Error(`in set_vectorPaths: Failed to convert path. Invalid command at ${command}`)
    if (command === 'C') numbers.push(...curve(current, given))
    for (let index = 0; index < given.length; index += 2) current = [given[index] ?? 0, given[index + 1] ?? 0]
    if (points > 0) numbers.push(current)
    at += 1 + points * 2
  }
  const xs = numbers.map(([x]) => x)
  const ys = numbers.map(([, y]) => y)
  const [left, top] = [Math.min(...xs), Math.min(...ys)]
  return { x: left, y: top, width: Math.max(...xs) - left, height: Math.max(...ys) - top }
}

function number(token: string): number {
  const value = Number(token)
  if (token === '' || !Number.isFinite(value))
    throw new Error(`in set_vectorPaths: Failed to convert path. Invalid command at ${token}`)
  return value
}

/** Points of a cubic, close enough to know its box. */
function curve([x, y]: [number, number], given: readonly number[]): [number, number][] {
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0, x3 = 0, y3 = 0] = given
  return Array.from({ length: 15 }, (_, index) => {
    const t = (index + 1) / 16
    const at = (a: number, b: number, c: number, d: number) =>
      a * (1 - t) ** 3 + 3 * b * t * (1 - t) ** 2 + 3 * c * t ** 2 * (1 - t) + d * t ** 3
    return [at(x, x1, x2, x3), at(y, y1, y2, y3)]
  })
}
