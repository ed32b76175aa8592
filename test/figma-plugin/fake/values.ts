/** Checks of the plain values that nodes take: paints, lengths, dashes, and what a message may carry. */
import { invalid } from './world.ts'

/** Paints as Figma takes them: no opacity in a colour, channels from 0 to 1. */
export function checkedPaints(field: string, value: unknown): unknown[] {
  if (!Array.isArray(value)) return invalid(field, 'array', value)
  value.forEach((paint: Record<string, unknown>, index) => {
    if (paint['type'] !== 'SOLID') throw new Error(`in set_${field}: the fake knows solid paints only`)
    const allowed = ['type', 'color', 'opacity', 'visible', 'blendMode', 'boundVariables']
    refuseKeys(field, paint, allowed, `[${index}]`)
    const color = paint['color'] as Record<string, unknown>
    refuseKeys(field, color, ['r', 'g', 'b'], `[${index}].color`)
    for (const channel of ['r', 'g', 'b']) {
      const part = color[channel]
      if (typeof part !== 'number' || !(part >= 0 && part <= 1))
        throw new Error(
          `in set_${field}: Property "${field}" failed validation: Number must be between 0 and 1 at [${index}].color.${channel}`,
        )
    }
    const { opacity } = paint
    if (opacity !== undefined && !(typeof opacity === 'number' && opacity >= 0 && opacity <= 1))
      throw new Error(`in set_${field}: Property "${field}" failed validation at [${index}].opacity`)
  })
  return structuredClone(value)
}

/** A list of lengths. */
export function checkedLengths(field: string, value: unknown): number[] {
  if (!Array.isArray(value) || value.some((length) => typeof length !== 'number' || !(length >= 0)))
    return invalid(field, 'array of non-negative numbers', value)
  return [...(value as number[])]
}

/** A length that may not be negative. */
export function checkedLength(field: string, value: unknown): number {
  if (typeof value !== 'number' || value < 0)
    throw new Error(
      `in set_${field}: Property "${field}" failed validation: Number must be greater than or equal to 0`,
    )
  return value
}

/** A line height or letter spacing: an object with a unit, never a bare number. */
export function checkedUnit(
  field: string,
  value: unknown,
): { unit: 'PIXELS' | 'PERCENT'; value: number } | { unit: 'AUTO' } {
  const given = value as { unit?: unknown; value?: unknown } | null
  if (typeof given !== 'object' || given === null) return invalid(field, 'object', value)
  if (given.unit === 'AUTO') return { unit: 'AUTO' }
  if ((given.unit === 'PIXELS' || given.unit === 'PERCENT') && typeof given.value === 'number')
    return { unit: given.unit, value: given.value }
  return invalid(field, 'object with unit and value', value)
}

/** A message that may pass between main and the window: plain data and Uint8Array, as documented. */
export function checkedMessage(value: unknown, path = 'message'): unknown {
  if (value === null || ['string', 'number', 'boolean', 'undefined'].includes(typeof value)) return value
  if (value instanceof Uint8Array) return value
  if (Array.isArray(value)) return value.map((entry, index) => checkedMessage(entry, `${path}[${index}]`))
  const isPlain = typeof value === 'object' && Object.prototype.toString.call(value) === '[object Object]'
  if (!isPlain) throw new Error(`in postMessage: ${path} cannot be sent`)
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => [key, checkedMessage(entry, `${path}.${key}`)]),
  )
}

function refuseKeys(
  field: string,
  value: Record<string, unknown>,
  allowed: readonly string[],
  path: string,
): void {
  const extra = Object.keys(value).filter((key) => !allowed.includes(key))
  if (extra.length === 0) return
  const keys = extra.map((key) => `'${key}'`).join(', ')
  throw new Error(
    `in set_${field}: Property "${field}" failed validation: Unrecognized key(s) in object: ${keys} at ${path}`,
  )
}
