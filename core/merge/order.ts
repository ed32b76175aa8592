/** Indices of the longest rising run in a list of numbers: what may stay when a list is put in order. */
export function longestRise(values: readonly number[]): ReadonlySet<number> {
  const tails: number[] = []
  const before: number[] = []
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index] as number
    let [low, high] = [0, tails.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((values[tails[middle] as number] as number) < value) low = middle + 1
      else high = middle
    }
    before.push(low === 0 ? -1 : (tails[low - 1] as number))
    tails[low] = index
  }
  const kept = new Set<number>()
  let index = tails.length === 0 ? -1 : (tails[tails.length - 1] as number)
  while (index >= 0) {
    kept.add(index)
    index = before[index] as number
  }
  return kept
}
