import { lineClasses } from './line-classes.ts'
import { flagBits } from './line-flags.ts'
import { lineSteps } from './tables/line-steps.ts'
import { unpackNumbers } from './unpack.ts'

/** The generated state machine: the usual next state of each class, and for each state and class a value. */
export interface PackedSteps {
  readonly usual: string
  /** Flags by value. */
  readonly flags: string
  /** The next state by value: 0 for the usual one of the class, else its number and 1. */
  readonly next: string
  readonly cells: string
}

/**
 * The state machine as `steps[state + class]`: the flags of the character and, above `flagBits`, the next state, which
 * is the index of its first step. The state of an empty line is 0.
 */
export const unpackLineSteps = (): Uint32Array => {
  const usual = unpackNumbers(lineSteps.usual)
  const flags = unpackNumbers(lineSteps.flags)
  const next = unpackNumbers(lineSteps.next)
  return Uint32Array.from(unpackNumbers(lineSteps.cells), (value, cell) => {
    const own = next[value] ?? 0
    const state = own === 0 ? (usual[cell % lineClasses.length] ?? 0) : own - 1
    return (flags[value] ?? 0) | ((state * lineClasses.length) << flagBits)
  })
}
