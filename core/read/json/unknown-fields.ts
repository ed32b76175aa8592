import { isRecord } from './record.ts'

type Path = readonly PropertyKey[]

/** Paths of the fields of a file that the journey read from it does not have. */
export function unknownFields(file: unknown, journey: unknown, path: Path = []): Path[] {
  if (Array.isArray(file) && Array.isArray(journey)) {
    return file.flatMap((part, index) => unknownFields(part, journey[index], [...path, index]))
  }
  if (!isRecord(file) || !isRecord(journey)) return []
  return Object.entries(file).flatMap(([key, value]) =>
    Object.hasOwn(journey, key) || value === undefined || key === '$schema'
      ? unknownFields(value, journey[key], [...path, key])
      : [[...path, key]],
  )
}
