/** An object of a JSON text whose fields are not known yet. */
export type JsonRecord = Record<string, unknown>

/** Says whether a JSON value is an object. */
export const isRecord = (value: unknown): value is JsonRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The objects in a JSON value that is a list; none where it is not. */
export const recordsIn = (value: unknown): JsonRecord[] =>
  Array.isArray(value) ? value.filter(isRecord) : []

/** A JSON value as text; empty where it is not text. */
export const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')
