/** Answers a promise where the editor has to have its turn, and nothing where the work may go on. */
export type Rest = () => Promise<void> | undefined

/** A slice of work is this long, ms: half of what a screen takes for a picture. */
const sliceLength = 8

/** A rest for the editor whenever a slice of work is over. */
export function pace(): Rest {
  let begun = Date.now()
  return () => {
    if (Date.now() - begun < sliceLength) return undefined
    return new Promise((resolve) => {
      setTimeout(() => {
        begun = Date.now()
        resolve()
      }, 0)
    })
  }
}
