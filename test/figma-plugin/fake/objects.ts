/** Objects of the fake that refuse what the typings do not have, as Figma's sandbox does. */
import type { Member, Members } from './rules.ts'
import { invalid, type World } from './world.ts'

export interface Behaviour {
  /** Name for errors: `FRAME`, `figma` … */
  readonly name: string
  readonly members: Members
  readonly get: (field: string) => unknown
  readonly set: (field: string, value: unknown) => void
}

/** An object with exactly the members of the typings; every look at it is counted. */
export function strictObject({ name, members, get, set }: Behaviour, world: World): object {
  const known = (field: string) => (Object.hasOwn(members, field) ? members[field] : undefined)
  return new Proxy(Object.create(null) as object, {
    has: (_, field) => typeof field === 'string' && known(field) !== undefined,
    get(_, field) {
      // What the language itself asks of any object.
      if (typeof field === 'symbol' || field === 'then' || field === 'toJSON') return undefined
      world.count(`${name}.${field}`)
      const member = known(field)
      if (member === undefined || isElsewhere(member, world)) throw new TypeError(missing(name, field))
      if (member.refused === 'use')
        throw new Error(
          `in ${field}: Cannot call with documentAccess: dynamic-page. Use ${field}Async instead.`,
        )
      return get(field)
    },
    set(_, field, value: unknown) {
      if (typeof field === 'symbol') throw new TypeError('Cannot add a symbol, object is not extensible')
      world.count(`${name}.${field} =`)
      const member = known(field)
      if (member === undefined) throw new TypeError(`Cannot add property ${field}, object is not extensible`)
      if (member.isReadonly || member.isMethod)
        throw new TypeError(`Cannot assign to read only property '${field}' of object`)
      if (member.refused === 'write')
        throw new Error(
          `in set_${field}: Cannot write to ${field} with documentAccess: dynamic-page. Use the Async method instead.`,
        )
      check(field, member, value)
      set(field, value)
      if (field !== 'selection') world.doc.touch()
      return true
    },
    deleteProperty: (_, field) => {
      throw new TypeError(`Cannot delete property '${String(field)}' of object`)
    },
    ownKeys: () => Object.keys(members),
  })
}

function isElsewhere({ only }: Member, { editor }: World): boolean {
  return only !== undefined && only !== editor
}

function missing(name: string, field: string): string {
  return name === 'figma'
    ? `figma.${field} no such property '${field}' on the figma global object`
    : `no such property '${field}' on ${name} node`
}

function check(field: string, { literals, primitives }: Member, value: unknown): void {
  if (literals !== undefined && !(typeof value === 'string' && literals.includes(value))) {
    const expected = literals.map((literal) => `'${literal}'`).join(' | ')
    throw new Error(
      `in set_${field}: Property "${field}" failed validation: Invalid enum value. Expected ${expected}, received '${String(value)}'`,
    )
  }
  if (primitives === undefined) return
  const kind = value === null ? 'null' : typeof value
  if (!primitives.includes(kind) || (typeof value === 'number' && !Number.isFinite(value)))
    invalid(field, primitives.join(' | '), value)
}
